/** Tables and bar charts for terminals. */
import {figure} from '../core/features/words.ts';
import type {SprintSeries, Table} from '../core/history/series.ts';
import {type Paint, widthOf} from './terminal.ts';

/** A table with aligned columns; what does not fit into the terminal is cut at its end. */
export function textTable({columns, rows}: Table, paint: Paint, most: number): string {
  const cells = rows.map(row =>
    row.map(cell => plain(cell === null ? '–' : typeof cell === 'number' ? figure(cell) : cell)),
  );
  const widths = columns.map(({title}, at) => Math.max(widthOf(title), ...cells.map(row => widthOf(row[at] ?? ''))));
  const line = (row: readonly string[]) => {
    const padded = columns.map(({numeric}, at) => pad(row[at] ?? '', widths[at] ?? 0, numeric));
    return cut(padded.join('  ').trimEnd(), most);
  };
  return [paint.bold(line(columns.map(({title}) => title))), ...cells.map(line)].join('\n');
}

/** What a plan says must not steer the terminal. */
export function plain(text: string): string {
  return text.replace(/\p{Cc}+/gu, ' ');
}

function pad(text: string, width: number, right: boolean): string {
  const space = ' '.repeat(Math.max(0, width - widthOf(text)));
  return right ? space + text : text + space;
}

function cut(text: string, most: number): string {
  if (widthOf(text) <= most) return text;
  let width = 1;
  let kept = '';
  for (const character of text) {
    width += widthOf(character);
    if (width > most) break;
    kept += character;
  }
  return `${kept}…`;
}

const eighths = ['', '▁', '▂', '▃', '▄', '▅', '▆', '▇', '█'];
const rows = 12;

/** A burndown of characters: a bar for what remains on each day, a line for the ideal. */
export function textBurndown({days, unit, idealStart, opening}: SprintSeries, paint: Paint, columns: number): string {
  const most = Math.max(idealStart ?? 0, opening?.remaining ?? 0, ...days.map(({remaining}) => remaining ?? 0));
  if (days.length === 0 || most === 0) return paint.dim('Nothing remains to be drawn.');
  const margin = Math.max(...[most, most / 2].map(value => figure(value).length)) + 1;
  const room = Math.max(20, columns - margin - 2);
  const width = Math.max(1, Math.min(6, Math.floor(room / days.length)));
  // Of a sprint with more days than columns, every second, third … day.
  const step = Math.ceil(days.length / Math.max(1, Math.floor(room / width)));
  const shown = days.filter((_, index) => (days.length - 1 - index) % step === 0);
  const lines = Array.from({length: rows}, (_, index) => {
    const row = rows - 1 - index;
    const cells = shown.map(day => cellOf(day.remaining, day.ideal, (row / rows) * most, most / rows, width, paint));
    const label = index === 0 ? figure(most) : index === rows / 2 ? figure(most / 2) : '';
    return `${paint.dim(`${label.padStart(margin)}│`)}${cells.join('')}`.trimEnd();
  });
  const axis = paint.dim(`${' '.repeat(margin)}└${'─'.repeat(shown.length * width)}`);
  const legend = idealStart === null ? '█ remaining' : '█ remaining  ┄ ideal';
  return [
    ...lines,
    axis,
    paint.dim(' '.repeat(margin + 1) + labels(shown, width)),
    paint.dim(`${legend}, in ${unit}`),
  ].join('\n');
}

function cellOf(
  value: number | null,
  ideal: number | null,
  from: number,
  height: number,
  width: number,
  paint: Paint,
): string {
  const filled = value === null ? 0 : Math.max(0, Math.min(8, Math.round(((value - from) / height) * 8)));
  const isIdeal = ideal !== null && ideal >= from && ideal < from + height;
  const gap = width > 2 ? ' ' : '';
  if (filled > 0) return paint.blue((eighths[filled] ?? '').repeat(width - gap.length)) + gap;
  return isIdeal ? paint.dim('┄'.repeat(width)) : ' '.repeat(width);
}

/** The day of the month under each bar that has room for it. */
function labels(days: SprintSeries['days'], width: number): string {
  const every = Math.ceil(3 / width);
  let line = '';
  for (const [index, {date}] of days.entries()) {
    if (index % every === 0) line = line.padEnd(index * width) + String(Number(date.slice(8)));
  }
  return line;
}
