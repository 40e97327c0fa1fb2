/** The burnup of a sprint: what is done against the ideal, under the scope that it is to reach. */
import {amount} from '../core/history/sentences.ts';
import type {SprintSeries} from '../core/history/series.ts';
import {amountAxis} from './axes.ts';
import {type Layout, layout, linePoints} from './burndown.ts';
import {dayMarks} from './day-marks.ts';
import {chart, type DrawOptions, frame, type Key} from './frame.ts';
import {dot, drawArea, drawLine} from './lines.ts';
import {type Node, node, type Scene} from './scene.ts';
import {drawScopeMarks} from './scope-marks.ts';

const keys = {
  done: {name: 'Done', series: 'done', sample: 'line'},
  ideal: {name: 'Ideal', series: 'ideal', sample: 'dash'},
  scope: {name: 'Scope', series: 'scope', sample: 'long-dash'},
  change: {name: 'Scope change', series: 'scope', sample: 'mark'},
} satisfies Readonly<Record<string, Key>>;

export function drawBurnup(series: SprintSeries, options: DrawOptions): Scene {
  const {days, sprint, unit, scopeChanges, commitment, opening} = series;
  const values = [commitment, ...days.flatMap(({scope, done}) => [scope, done])];
  const axis = amountAxis(values, options.height - 150, unit !== 'points' && unit !== 'hours');
  const title = `${sprint.name} · Burnup`;
  const summary = burnupSentence(series);
  const shown = [
    keys.done,
    ...(series.idealStart === null ? [] : [keys.ideal]),
    keys.scope,
    ...(scopeChanges.length > 0 ? [keys.change] : []),
  ];
  const around = frame(options, {title, subtitle: summary, left: axis.width, right: 34, keys: shown});
  const at = layout(series, around, axis);
  const done = linePoints(series, at, opening?.done ?? null, day => day.done);
  const whole = series.idealStart;
  const ideal = linePoints(series, at, whole === null ? null : 0, day =>
    day.ideal === null || whole === null ? null : whole - day.ideal,
  );
  const drawn = [
    drawArea(done, around.plot.bottom, 'done'),
    drawLine(ideal, keys.ideal),
    drawLine(
      linePoints(series, at, opening?.scope ?? null, day => day.scope),
      keys.scope,
      true,
    ),
    drawLine(done, keys.done),
    ...drawEnd(series, at),
    ...drawScopeMarks(series, at),
  ].filter(found => found !== null);
  const marks = dayMarks(series, at.edge, day => [
    {series: 'scope', y: at.y(day.scope)},
    {series: 'done', y: at.y(day.done)},
  ]);
  const nodes = [...around.nodes, ...at.back, ...drawn, ...at.front];
  return {root: chart(around.size, title, summary, nodes), ...around.size, plot: around.plot, marks, title, summary};
}

function burnupSentence({sprint, days, last, unit}: SprintSeries): string {
  const now = days[last];
  if (!now || now.done === null) return `${sprint.name}: no day of it is known yet.`;
  return `${sprint.name} on ${now.date}: ${amount(now.done, unit)} done of ${amount(now.scope ?? 0, unit)}.`;
}

function drawEnd({days, last}: SprintSeries, {edge, y}: Layout): readonly Node[] {
  const now = days[last];
  if (!now || now.done === null) return [];
  const at = {x: edge(last + 1), y: y(now.done)};
  const told = String(Math.round(now.done * 100) / 100);
  return [dot(at, 'done', 5, 'ring'), node('text', {class: 'figure halo', x: at.x + 10, y: at.y + 4.5}, told)];
}
