/** Marks where the scope changed: up, down, or both ways on one day, with the sum. */
import {figure} from '../core/features/words.ts';
import type {SprintSeries} from '../core/history/series.ts';
import type {Layout} from './burndown.ts';
import {type Node, node} from './scene.ts';

const up = 'l5.5 9.5h-11z';
const down = 'l5.5 -9.5h-11z';
const both = 'l5 5.5l-5 5.5l-5 -5.5z';

export function drawScopeMarks({days, scopeChanges}: SprintSeries, {edge, y, frame: {plot}}: Layout): readonly Node[] {
  const counted = new Set(scopeChanges);
  const width = edge(1) - edge(0);
  let end = Number.NEGATIVE_INFINITY;
  return days.flatMap((day, index) => {
    const changes = day.changes.filter(change => counted.has(change));
    if (changes.length === 0 || day.scope === null) return [];
    const sum = changes.reduce((total, {scope}) => total + scope, 0);
    const x = edge(index + 1) - width / 2;
    const line = Math.max(plot.top + 26, y(day.scope));
    const shape =
      sum > 0 ? `M${x} ${line - 16}${up}` : sum < 0 ? `M${x} ${line - 6}${down}` : `M${x} ${line - 17}${both}`;
    const told = sum > 0 ? `+${figure(sum)}` : sum < 0 ? `−${figure(-sum)}` : '±0';
    const mark = node('path', {class: 'f-scope', d: shape});
    if (x - 12 < end) return [mark];
    end = x + 12;
    const label = {class: 'f-scope strong halo', x, y: line - 20, 'text-anchor': 'middle', 'font-size': 11};
    return [mark, node('text', label, told)];
  });
}
