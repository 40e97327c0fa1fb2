/** Velocity: for each sprint what was committed to and what was completed, with the rolling mean over both. */
import {scaleBand} from 'd3-scale';
import {figure} from '../core/features/words.ts';
import {bareKey} from '../core/history/plans.ts';
import {amount, percent, velocitySentence} from '../core/history/sentences.ts';
import type {SprintVelocity, VelocitySeries} from '../core/history/series.ts';
import {type Amounts, amountAxis, amountScale, drawAmounts} from './axes.ts';
import {bar, chart, type DrawOptions, frame, type Key, type Plot} from './frame.ts';
import {dot, drawLine} from './lines.ts';
import {type Mark, type Node, node, type Scene} from './scene.ts';
import {clip} from './text.ts';

const committed: Key = {name: 'Committed', series: 'ideal', sample: 'outline'};
const completed: Key = {name: 'Completed', series: 'done', sample: 'box'};
const open: Key = {name: 'Completed so far', series: 'todo', sample: 'box'};

/** More sprints than fit are left out, the oldest first. */
const leastWidth = 26;

export function drawVelocity(series: VelocitySeries, options: DrawOptions): Scene {
  const mean: Key = {name: `Mean of ${series.rollingSprints}`, series: 'remaining', sample: 'line'};
  const most = Math.max(1, Math.floor((options.width - 80) / leastWidth));
  const skipped = Math.max(0, series.sprints.length - most);
  const sprints = series.sprints.slice(skipped);
  const values = sprints.flatMap(sprint => [sprint.committed, sprint.completed]);
  const axis = amountAxis(values, options.height - 150, series.unit !== 'points' && series.unit !== 'hours');
  const [title, summary] = ['Velocity', velocitySentence(series)];
  const keys = [
    committed,
    ...(sprints.some(({closed}) => closed) ? [completed, mean] : []),
    ...(sprints.some(({closed}) => !closed) ? [open] : []),
  ];
  const around = frame(options, {title, subtitle: summary, left: axis.width, right: 8, keys});
  const scale = amountScale(axis, around.plot);
  const bands = bandsOf(sprints, around.plot);
  const nodes = [
    ...around.nodes,
    ...drawAmounts(axis, scale, around.plot, series.unit),
    ...sprints.flatMap((sprint, index) => drawSprint(sprint, bands[index], scale, around.plot)),
    ...drawMeans(sprints, bands, scale, mean),
    ...(sprints.length === 0 ? [emptyText(around.plot)] : []),
  ];
  const marks = sprints.map((sprint, index) => markOf(sprint, index + skipped, bands[index], scale, series));
  return {root: chart(around.size, title, summary, nodes), ...around.size, plot: around.plot, marks, title, summary};
}

interface Band {
  readonly left: number;
  readonly width: number;
}

const noBand: Band = {left: 0, width: 0};
const widest = 132;

function bandsOf(sprints: readonly SprintVelocity[], plot: Plot): readonly Band[] {
  // A few sprints stand together rather than far apart.
  const right = Math.min(plot.right, plot.left + sprints.length * widest);
  const scale = scaleBand(sprints.keys(), [plot.left, right]);
  return sprints.map((_, index) => ({left: scale(index) ?? 0, width: scale.bandwidth()}));
}

function drawSprint(sprint: SprintVelocity, band: Band | undefined, scale: Amounts, plot: Plot): readonly Node[] {
  const {left, width} = band ?? noBand;
  const each = Math.min(36, width * 0.34);
  const middle = left + width / 2;
  const height = (value: number) => Math.max(0, plot.bottom - scale(value));
  const color = sprint.closed ? 'done' : 'todo';
  const told = (value: number, x: number) =>
    each < 16
      ? null
      : node('text', {x, y: scale(value) - 5, 'text-anchor': 'middle', class: 'halo', 'font-size': 11}, figure(value));
  const nodes = [
    bar('s-ideal', middle - each - 1.5, scale(sprint.committed), each, height(sprint.committed)),
    node('rect', {
      class: `f-${color}`,
      x: middle + 1.5,
      y: scale(sprint.completed),
      width: each,
      height: height(sprint.completed),
      rx: 2,
    }),
    told(sprint.committed, middle - each / 2 - 1.5),
    told(sprint.completed, middle + each / 2 + 1.5),
    node('text', {x: middle, y: plot.bottom + 17, 'text-anchor': 'middle'}, clip(nameFor(sprint, width), width - 4)),
    sprint.closed
      ? null
      : node('text', {class: 'muted', x: middle, y: plot.bottom + 33, 'text-anchor': 'middle'}, clip('open', width)),
  ];
  return nodes.filter(found => found !== null);
}

/** The number alone where the name has no room. */
function nameFor({sprint}: SprintVelocity, width: number): string {
  return width < 58 && sprint.key?.startsWith('#') ? bareKey(sprint.key).slice(1) : sprint.name;
}

function drawMeans(
  sprints: readonly SprintVelocity[],
  bands: readonly Band[],
  scale: Amounts,
  key: Key,
): readonly Node[] {
  const points = sprints.flatMap(({rolling}, index) => {
    const {left, width} = bands[index] ?? noBand;
    return rolling === null ? [] : [{x: left + width / 2, y: scale(rolling)}];
  });
  const drawn = points.length > 1 ? drawLine(points, key) : null;
  return [...(drawn ? [drawn] : []), ...points.map(point => dot(point, key.series, 4))];
}

function emptyText(plot: Plot): Node {
  const at = {x: (plot.left + plot.right) / 2, y: (plot.top + plot.bottom) / 2};
  return node('text', {class: 'muted', 'text-anchor': 'middle', ...at}, 'No sprint has begun yet.');
}

function markOf(
  sprint: SprintVelocity,
  index: number,
  band: Band | undefined,
  scale: Amounts,
  {unit}: VelocitySeries,
): Mark {
  const {left, width} = band ?? noBand;
  const {committed: was, completed: now, carriedOver, rolling, closed, basis} = sprint;
  const rate = was > 0 ? `, ${percent(now / was)}` : '';
  const carried = carriedOver > 0 ? `; ${amount(carriedOver, unit)} carried over` : '';
  const mean = rolling === null ? '' : `; mean ${figure(rolling)}`;
  const state = `${closed ? '' : ' (open)'}${basis === 'as-written' ? ' (as written)' : ''}`;
  return {
    index,
    left,
    right: left + width,
    x: left + width / 2,
    points: [
      {series: 'committed', y: scale(was)},
      {series: 'completed', y: scale(now)},
    ],
    label: `${sprint.sprint.name}${state}: ${amount(now, unit)} completed of ${figure(was)} committed${rate}${carried}${mean}.`,
  };
}
