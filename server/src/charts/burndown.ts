/** The burndown of a sprint: what remains against the ideal, the scope and its changes, today, and a projection. */
import {amount, burndownSentence} from '../core/history/sentences.ts';
import type {DayPoint, SprintSeries} from '../core/history/series.ts';
import {type AmountAxis, amountAxis, amountScale, dayEdges, drawAmounts, drawDays, drawDaysOff} from './axes.ts';
import {dayMarks} from './day-marks.ts';
import {chart, type DrawOptions, type Frame, frame, type Key} from './frame.ts';
import {dot, drawArea, drawLine, type Point} from './lines.ts';
import {type Node, node, type Scene} from './scene.ts';
import {drawScopeMarks} from './scope-marks.ts';

const keys = {
  remaining: {name: 'Remaining', series: 'remaining', sample: 'line'},
  partial: {name: 'Remaining, ticked boxes counted', series: 'partial', sample: 'dots'},
  ideal: {name: 'Ideal', series: 'ideal', sample: 'dash'},
  scope: {name: 'Scope', series: 'scope', sample: 'long-dash'},
  change: {name: 'Scope change', series: 'scope', sample: 'mark'},
  projection: {name: 'Projection', series: 'forecast', sample: 'dots'},
} satisfies Readonly<Record<string, Key>>;

export function drawBurndown(series: SprintSeries, options: DrawOptions): Scene {
  const {days, unit, sprint} = series;
  const axis = amountAxis(valuesOf(series), options.height - 150, unit !== 'points' && unit !== 'hours');
  const title = `${sprint.name} · Burndown`;
  const summary = burndownSentence(series);
  const around = frame(options, {title, subtitle: summary, left: axis.width, right: 34, keys: keysOf(series)});
  const scene = layout(series, around, axis);
  const nodes = [...around.nodes, ...scene.back, ...drawSeries(series, scene), ...scene.front];
  const marks = dayMarks(series, scene.edge, day => [
    {series: 'remaining', y: scene.y(day.remaining)},
    {series: 'scope', y: scene.y(day.scope)},
    {series: 'ideal', y: scene.y(day.ideal)},
  ]);
  return {root: chart(around.size, title, summary, nodes), ...around.size, plot: around.plot, marks, title, summary};

  function keysOf({projection, scopeChanges}: SprintSeries): readonly Key[] {
    const has = (value: (day: DayPoint) => number | null) => days.some(day => value(day) !== null);
    return [
      keys.remaining,
      ...(hasPartial(series) ? [keys.partial] : []),
      ...(series.idealStart === null ? [] : [keys.ideal]),
      ...(has(({scope}) => scope) ? [keys.scope] : []),
      ...(scopeChanges.length > 0 ? [keys.change] : []),
      ...(projection && series.last < days.length - 1 ? [keys.projection] : []),
    ];
  }
}

export function hasPartial({days}: SprintSeries): boolean {
  return days.some(({partial, remaining}) => partial !== remaining);
}

function valuesOf({days, commitment, opening}: SprintSeries): readonly (number | null)[] {
  return [
    commitment,
    opening?.scope ?? null,
    ...days.flatMap(({ideal, scope, remaining}) => [ideal, scope, remaining]),
  ];
}

export interface Layout {
  readonly edge: (index: number) => number;
  /** The height of an amount; NaN where it is not known. */
  readonly y: (value: number | null) => number;
  readonly back: readonly Node[];
  readonly front: readonly Node[];
  readonly frame: Frame;
}

/** The ground that burndown and burnup are drawn on. */
export function layout(series: SprintSeries, around: Frame, axis: AmountAxis): Layout {
  const {days, last, unit} = series;
  const {plot} = around;
  const edge = dayEdges(days, plot);
  const scale = amountScale(axis, plot);
  const today = days.findIndex(({time}) => time === 'today');
  const back = [
    ...drawDaysOff(days, edge, plot),
    ...drawAmounts(axis, scale, plot, unit),
    ...drawDays(days, edge, plot),
    ...(today >= 0 && days.length > 1 ? drawNow(edge(today + 1), plot) : []),
  ];
  const front = last < 0 ? [emptyText(series, plot)] : [];
  return {edge, y: value => (value === null ? Number.NaN : scale(value)), back, front, frame: around};
}

function drawNow(x: number, plot: Frame['plot']): readonly Node[] {
  const right = x > plot.right - 24;
  return [
    node('line', {class: 'now', x1: x, x2: x, y1: plot.top, y2: plot.bottom}),
    node(
      'text',
      {class: 'muted', x: right ? plot.right : x, y: plot.top - 9, 'text-anchor': right ? 'end' : 'middle'},
      'today',
    ),
  ];
}

function emptyText({sprint, days, opening, unit}: SprintSeries, plot: Frame['plot']): Node {
  const starts =
    days[0] && days[0].time === 'future'
      ? `${sprint.name} starts on ${days[0].date}`
      : `${sprint.name} has no history yet`;
  const planned = opening ? `, ${amount(opening.scope, unit)} planned` : '';
  // Where the ideal line is lowest.
  const at = {x: plot.right - 8, y: plot.top + 24};
  return node('text', {class: 'muted halo', 'text-anchor': 'end', ...at}, `${starts}${planned}.`);
}

/** The value before the first day at its left edge, then each day's value at its right edge. */
export function linePoints(
  series: SprintSeries,
  {edge, y}: Layout,
  opening: number | null,
  value: (day: DayPoint) => number | null,
): readonly (Point | null)[] {
  const all = [opening, ...series.days.map(value)];
  return all.map((amount, index) => (amount === null ? null : {x: edge(index), y: y(amount)}));
}

function drawSeries(series: SprintSeries, at: Layout): readonly Node[] {
  const {opening} = series;
  const bottom = at.frame.plot.bottom;
  const remaining = linePoints(series, at, opening?.remaining ?? null, day => day.remaining);
  return [
    drawArea(remaining, bottom, 'remaining'),
    drawLine(
      linePoints(series, at, series.idealStart, day => day.ideal),
      keys.ideal,
    ),
    drawLine(
      linePoints(series, at, opening?.scope ?? null, day => day.scope),
      keys.scope,
      true,
    ),
    hasPartial(series)
      ? drawLine(
          linePoints(series, at, null, day => day.partial),
          keys.partial,
        )
      : null,
    ...drawProjection(series, at),
    drawLine(remaining, keys.remaining),
    ...drawDots(series, at),
    ...drawScopeMarks(series, at),
  ].filter(found => found !== null);
}

function drawProjection({projection, days, last}: SprintSeries, {edge, y}: Layout): readonly (Node | null)[] {
  const now = days[last];
  if (!projection || !now || now.remaining === null) return [];
  let left = now.remaining;
  const points = [{x: edge(last + 1), y: y(left)}];
  for (let index = last + 1; index < days.length && left > 0; index++) {
    if (days[index]?.working) left = Math.max(0, left - projection.pace);
    points.push({x: edge(index + 1), y: y(left)});
  }
  return [drawLine(points, keys.projection)];
}

/** A dot for every day of a short sprint; in a long one where something happened. The last is a ring with its figure. */
function drawDots(series: SprintSeries, {edge, y, frame: {plot}}: Layout): readonly Node[] {
  const {days, last} = series;
  const width = edge(1) - edge(0);
  const dots = days.flatMap((day, index) => {
    if (day.remaining === null || index === last) return [];
    if (width < 18 && day.changes.length === 0) return [];
    return [dot({x: edge(index + 1), y: y(day.remaining)}, 'remaining', width < 8 ? 2.5 : 3.5)];
  });
  const now = days[last];
  if (!now || now.remaining === null) return dots;
  const at = {x: edge(last + 1), y: y(now.remaining)};
  // Above the line that may go on from here; beside it where nothing does.
  const place = at.x < plot.right - 1 ? {x: at.x + 9, y: at.y - 8} : {x: at.x + 10, y: at.y + 4.5};
  return [
    ...dots,
    dot(at, 'remaining', 5, 'ring'),
    node('text', {class: 'figure halo', ...place}, String(Math.round(now.remaining * 100) / 100)),
  ];
}
