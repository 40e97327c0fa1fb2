/** Layers over days: status over time as a plain stack, and the cumulative flow. */
import {area, stack} from 'd3-shape';
import {figure} from '../core/features/words.ts';
import {flowSentence, flowWord, statusSentence} from '../core/history/sentences.ts';
import type {FlowSeries, FlowStatus, StatusSeries} from '../core/history/series.ts';
import {
  type AxisDay,
  amountAxis,
  amountScale,
  dateParts,
  dayEdges,
  drawAmounts,
  drawDays,
  drawDaysOff,
} from './axes.ts';
import {chart, type DrawOptions, frame, type Key, type Plot} from './frame.ts';
import {type Box, type Hatch, hatching} from './hatching.ts';
import {short} from './lines.ts';
import {type Mark, type Node, node, type Scene} from './scene.ts';

/** One layer of the stack: its values by day, null where nothing is known. */
interface Layer extends Key {
  readonly values: readonly (number | null)[];
}

interface Layers {
  readonly title: string;
  readonly summary: string;
  readonly unit: string;
  readonly whole: boolean;
  readonly days: readonly (AxisDay & {readonly time: string})[];
  /** From below. */
  readonly layers: readonly Layer[];
  readonly empty: string;
}

const colours: Readonly<Record<FlowStatus, string>> = {
  done: 'done',
  'in-review': 'review',
  'in-progress': 'progress',
  blocked: 'blocked',
  todo: 'todo',
  unknown: 'unknown',
  dropped: 'dropped',
};

/** What is done and what is to do are plain: between them the one is dark where the other is light, in every theme. */
const hatches: Readonly<Partial<Record<FlowStatus, Hatch>>> = {
  'in-review': 'rising',
  'in-progress': 'falling',
  blocked: 'crossed',
  unknown: 'upright',
  dropped: 'level',
};

export function drawStatuses(series: StatusSeries, options: DrawOptions): Scene {
  const {sprint, unit, days, statuses} = series;
  return drawLayers(
    {
      title: `${sprint.name} · Status over time`,
      summary: statusSentence(series),
      unit,
      whole: unit !== 'points' && unit !== 'hours',
      days,
      layers: statuses.map(status => ({
        name: flowWord(status),
        series: colours[status],
        sample: 'box',
        ...(hatches[status] ? {hatch: hatches[status]} : {}),
        values: days.map(({amounts}) => amounts && (amounts[status] ?? 0)),
      })),
      empty: `${sprint.name} has no history yet.`,
    },
    options,
  );
}

export function drawFlow(series: FlowSeries, options: DrawOptions): Scene {
  const {sprint, days} = series;
  const between = (upper: number | null, lower: number | null) =>
    upper === null || lower === null ? null : upper - lower;
  return drawLayers(
    {
      title: `${sprint.name} · Cumulative flow`,
      summary: flowSentence(series),
      unit: 'stories',
      whole: true,
      days,
      layers: [
        {name: 'departed', series: 'done', sample: 'box', values: days.map(day => day.departed)},
        {
          name: 'begun',
          series: 'progress',
          sample: 'box',
          hatch: 'falling',
          values: days.map(day => between(day.started, day.departed)),
        },
        {
          name: 'arrived',
          series: 'todo',
          sample: 'box',
          values: days.map(day => between(day.arrived, day.started)),
        },
      ],
      empty: `${sprint.name} has no history yet.`,
    },
    options,
  );
}

function drawLayers({title, summary, unit, whole, days, layers, empty}: Layers, options: DrawOptions): Scene {
  const names = layers.map((_, index) => String(index));
  const rows = days.map((_, day) =>
    Object.fromEntries(layers.map(({values}, index) => [names[index], values[day] ?? 0])),
  );
  const stacked = stack<Record<string, number>>().keys(names)(rows);
  const known = days.map((_, day) => layers.some(({values}) => values[day] !== null));
  const tops = days.map((_, day) => stacked.at(-1)?.[day]?.[1] ?? 0);
  const axis = amountAxis(tops, options.height - 150, whole);
  const around = frame(options, {title, subtitle: summary, left: axis.width, right: 8, keys: layers});
  const {plot} = around;
  const edge = dayEdges(days, plot);
  const scale = amountScale(axis, plot);
  const shapes = layers.flatMap((layer, index) => layerShapes(stacked[index] ?? [], known, edge, scale, layer));
  const nodes = [
    ...around.nodes,
    ...drawDaysOff(days, edge, plot),
    ...shapes,
    ...drawAmounts(axis, scale, plot, unit),
    ...drawDays(days, edge, plot),
    ...(known.includes(true) ? [] : [emptyText(empty, plot)]),
  ];
  const marks = days.map((day, index): Mark => {
    const points = layers.map((layer, at) => ({series: layer.series, y: scale(stacked[at]?.[index]?.[1] ?? 0)}));
    const shown = known[index] ? points.reverse() : [];
    const [left, right] = [edge(index), edge(index + 1)];
    return {index, left, right, x: (left + right) / 2, points: shown, label: labelOf(day, index, layers, known)};
  });
  return {root: chart(around.size, title, summary, nodes), ...around.size, plot, marks, title, summary};
}

type Stacked = ArrayLike<{readonly 0: number; readonly 1: number}>;

/** A day's values hold over its width: the layers are steps, not slopes. */
function layerShapes(
  values: Stacked,
  known: readonly boolean[],
  edge: (index: number) => number,
  scale: (value: number) => number,
  {series, hatch}: Layer,
): readonly Node[] {
  const boxes = known.map((isKnown, day): Box | null => {
    const value = values[day];
    return isKnown && value
      ? {left: edge(day), right: edge(day + 1), bottom: scale(value[0]), top: scale(value[1])}
      : null;
  });
  const corners = boxes.flatMap(box =>
    box ? [box.left, box.right].map(x => ({x, low: box.bottom, high: box.top})) : [null, null],
  );
  const shape = area<{x: number; low: number; high: number} | null>(
    corner => corner?.x ?? 0,
    corner => corner?.low ?? 0,
    corner => corner?.high ?? 0,
  ).defined(corner => corner !== null);
  const d = shape(corners);
  if (!d) return [];
  const over = hatch
    ? hatching(
        hatch,
        boxes.filter(box => box !== null),
      )
    : '';
  return [
    node('path', {class: `layer f-${series}`, d: short(d)}),
    ...(over ? [node('path', {class: 'hatch', d: short(over)})] : []),
  ];
}

function emptyText(text: string, plot: Plot): Node {
  const at = {x: (plot.left + plot.right) / 2, y: (plot.top + plot.bottom) / 2};
  return node('text', {class: 'muted', 'text-anchor': 'middle', ...at}, text);
}

function labelOf(day: AxisDay, index: number, layers: readonly Layer[], known: readonly boolean[]): string {
  const {weekday, day: number, month} = dateParts(day.date);
  const values = layers.flatMap(({name, values: all}) => {
    const value = all[index] ?? 0;
    return value > 0 ? [`${figure(value)} ${name}`] : [];
  });
  return `${weekday} ${number} ${month}: ${known[index] ? values.join(', ') || 'nothing' : 'not known'}.`;
}
