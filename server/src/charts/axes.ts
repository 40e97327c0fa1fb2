/** Axes: amounts upwards, days to the right with days off shaded. */
import type {ScaleLinear} from 'd3-scale';
import {scaleLinear} from 'd3-scale';
import type {Plot} from './frame.ts';
import {type Node, node} from './scene.ts';
import {widthOf} from './text.ts';

export type Amounts = ScaleLinear<number, number>;

export interface AmountAxis {
  readonly ticks: readonly number[];
  readonly most: number;
  /** The room that its labels take. */
  readonly width: number;
}

/** Ticks for amounts from 0 up; whole numbers where only those exist. */
export function amountAxis(values: readonly (number | null)[], height: number, whole: boolean): AmountAxis {
  // Lines along the upper edge read badly.
  const most = Math.max(0, ...values.map(value => value ?? 0)) * 1.04 || 1;
  const count = Math.max(2, Math.min(6, Math.floor(height / 60)));
  const scale = scaleLinear().domain([0, most]).nice(count);
  const ticks = scale.ticks(count).filter(tick => !whole || Number.isInteger(tick));
  const top = Math.max(scale.domain()[1] ?? most, whole ? Math.ceil(most) : most);
  return {ticks, most: top, width: Math.max(...ticks.map(tick => widthOf(format(tick))), 8) + 10};
}

function format(value: number): string {
  return String(Math.round(value * 100) / 100);
}

export function amountScale({most}: AmountAxis, plot: Plot): Amounts {
  return scaleLinear().domain([0, most]).range([plot.bottom, plot.top]);
}

export function drawAmounts({ticks}: AmountAxis, scale: Amounts, plot: Plot, unit: string): readonly Node[] {
  return [
    ...ticks.map(tick => {
      const y = Math.round(scale(tick)) + 0.5;
      return node('line', {class: tick === 0 ? 'axis' : 'grid', x1: plot.left, x2: plot.right, y1: y, y2: y});
    }),
    ...ticks.map(tick =>
      node('text', {class: 'muted', x: plot.left - 8, y: scale(tick) + 4, 'text-anchor': 'end'}, format(tick)),
    ),
    node('text', {class: 'muted', x: plot.left, y: plot.top - 9}, unit),
  ];
}

export interface AxisDay {
  readonly date: string;
  readonly working: boolean;
}

/** The left edge of each day; that of the day after the last is the right edge of the plot. */
export function dayEdges(days: readonly AxisDay[], plot: Plot): (index: number) => number {
  const width = (plot.right - plot.left) / Math.max(1, days.length);
  return index => plot.left + index * width;
}

/** Bands behind the days off, neighbours in one. */
export function drawDaysOff(days: readonly AxisDay[], edge: (index: number) => number, plot: Plot): readonly Node[] {
  const bands: Node[] = [];
  for (let from = 0; from < days.length; from++) {
    if (days[from]?.working) continue;
    let to = from;
    while (to < days.length && !days[to]?.working) to++;
    const [left, right] = [edge(from), edge(to)];
    // Narrower ones are noise.
    if (right - left >= 5) {
      const box = {x: left, y: plot.top, width: right - left, height: plot.bottom - plot.top};
      bands.push(node('rect', {class: 'band', ...box}));
    }
    from = to;
  }
  return bands;
}

const weekdays = ['Sun', 'Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat'];
const months = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'];

/** `Tue 10 Feb 2026` in its parts. */
export function dateParts(date: string): {weekday: string; day: string; month: string; year: string} {
  const [year = '', month = '1', day = '1'] = date.split('-');
  const weekday = weekdays[new Date(`${date}T00:00:00Z`).getUTCDay()] ?? '';
  return {weekday, day: String(Number(day)), month: months[Number(month) - 1] ?? '', year};
}

interface Tick {
  readonly index: number;
  readonly above: string;
  /** What it belongs to: written where it changes. */
  readonly below: string;
}

/** As many labels as fit: days, else beginnings of weeks, else of months. */
function ticksOf(days: readonly AxisDay[], width: number): readonly Tick[] {
  const all = days.map(({date}, index) => ({index, ...dateParts(date)}));
  // Some systems have a wide font only.
  if (width >= 52)
    return all.map(({index, weekday, day, month}) => ({index, above: `${weekday} ${day}`, below: month}));
  if (width >= 19) return all.map(({index, day, month}) => ({index, above: day, below: month}));
  if (width * 7 >= 28) {
    const weeks = all.filter(({weekday}) => weekday === 'Mon');
    return weeks.map(({index, day, month}) => ({index, above: day, below: month}));
  }
  const firsts = all.filter(({day}) => day === '1');
  const every = Math.max(1, Math.ceil(34 / (width * 30)));
  const step = [1, 2, 3, 6, 12].find(each => each >= every) ?? 12;
  return firsts
    .filter(({month}) => months.indexOf(month) % step === 0)
    .map(({index, month, year}) => ({index, above: month, below: year}));
}

export function drawDays(days: readonly AxisDay[], edge: (index: number) => number, plot: Plot): readonly Node[] {
  const width = edge(1) - edge(0);
  let known = '';
  let end = Number.NEGATIVE_INFINITY;
  return ticksOf(days, width).flatMap(({index, above, below}) => {
    const x = edge(index) + width / 2;
    const text = (y: number, label: string, style: string) =>
      node('text', {class: style, x, y, 'text-anchor': 'middle'}, label);
    const style = width < 19 || days[index]?.working ? '' : 'muted';
    const upper = text(plot.bottom + 17, above, style);
    if (below === known || x - widthOf(below) / 2 < end) return [upper];
    known = below;
    end = x + widthOf(below) / 2 + 6;
    return [upper, text(plot.bottom + 33, below, 'muted')];
  });
}
