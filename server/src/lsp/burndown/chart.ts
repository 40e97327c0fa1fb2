/** The charts of the view, each from its series: the drawing, the figures above it, the tables below. */
import {type ChartData, chartTable, drawChart} from '../../charts/draw.ts';
import type {Scene as Drawing} from '../../charts/scene.ts';
import {sprintSeries} from '../../core/history/burndown.ts';
import {flowSeries, statusSeries} from '../../core/history/flow.ts';
import {sprintReport} from '../../core/history/report.ts';
import {reportSentence} from '../../core/history/sentences.ts';
import type {SprintSeries, Table, Unit} from '../../core/history/series.ts';
import {forecastSentences, reportStoriesTable, reportTable} from '../../core/history/tables.ts';
import {velocitySeries} from '../../core/history/velocity.ts';
import type {ChartName, Drawn} from '../../protocol/webview.ts';
import {dayFacts} from './days.ts';
import {flowFigures, forecastFigures, reportFigures, sprintFigures, velocityFigures} from './figures.ts';
import {healthOf, sceneOf, tableOf} from './parts.ts';
import type {Sight} from './sight.ts';
import {sprintFacts} from './sprints.ts';
import {stopsOf} from './stops.ts';

/** A chart ready to be shown, and what of it goes into files. */
export interface Chart {
  readonly drawn: Drawn;
  readonly drawing: Drawing;
  readonly tables: readonly Table[];
  /** The unit that is shown, then the others that can be. */
  readonly units: readonly Unit[];
  readonly notes: SprintSeries['notes'];
}

/** null: no version up to now has the sprint. */
export function chartOf(sight: Sight, name: ChartName): Chart | null {
  const of = makers[name];
  return of(sight);
}

const makers: Readonly<Record<ChartName, (sight: Sight) => Chart | null>> = {
  burndown: sight => sprintChart(sight, 'burndown'),
  burnup: sight => sprintChart(sight, 'burnup'),
  status: sight => {
    const series = statusSeries(sight.history, sight.sprint?.key ?? null, sight.settings, sight.today);
    return series && chartWith(sight, {kind: 'status', series}, series.unit, series, {});
  },
  flow: sight => {
    const series = flowSeries(sight.history, sight.sprint?.key ?? null, sight.settings, sight.today);
    const units: readonly Unit[] = ['stories'];
    return (
      series && chartWith(sight, {kind: 'flow', series}, 'stories', {...series, units}, {figures: flowFigures(series)})
    );
  },
  velocity: sight => {
    const series = velocitySeries(sight.history, sight.settings, sight.today);
    return chartWith(sight, {kind: 'velocity', series}, series.unit, series, {figures: velocityFigures(series)});
  },
  report: reportChart,
  forecast: forecastChart,
};

function seriesOf({history, sprint, settings, today}: Sight): SprintSeries | null {
  return sprintSeries(history, sprint?.key ?? null, settings, today);
}

function sprintChart(sight: Sight, kind: 'burndown' | 'burnup'): Chart | null {
  const series = seriesOf(sight);
  if (!series) return null;
  const more = {figures: sprintFigures(series), health: healthOf(series.health)};
  return chartWith(sight, {kind, series}, series.unit, series, more);
}

function reportChart(sight: Sight): Chart | null {
  const series = seriesOf(sight);
  const {history, sprint, settings, today} = sight;
  const report = sprintReport(history, sprint?.key ?? null, settings, today);
  if (!series || !report) return null;
  const made = chartWith(sight, {kind: 'burnup', series}, series.unit, series, {
    title: `${series.sprint.name} · Sprint report`,
    summary: reportSentence(report),
    figures: reportFigures(report),
    health: healthOf(report.health),
  });
  return withTables(made, [reportTable(report), reportStoriesTable(report)], true);
}

/** The burndown with its projection, and what the simulated futures say. */
function forecastChart(sight: Sight): Chart | null {
  const series = seriesOf(sight);
  if (!series) return null;
  const said = forecastSentences(series).join(' ') || `${series.sprint.name}: nothing is left to forecast.`;
  return chartWith(sight, {kind: 'burndown', series}, series.unit, series, {
    title: `${series.sprint.name} · Forecast`,
    summary: said,
    figures: forecastFigures(series),
  });
}

function withTables(chart: Chart, tables: readonly Table[], open: boolean): Chart {
  return {...chart, tables, drawn: {...chart.drawn, tables: tables.map(tableOf), open}};
}

interface Known {
  readonly units: readonly Unit[];
  readonly notes: SprintSeries['notes'];
}

type More = Partial<Pick<Drawn, 'title' | 'summary' | 'figures' | 'health'>>;

function chartWith(sight: Sight, data: ChartData, unit: Unit, {units, notes}: Known, more: More): Chart {
  const drawing = drawChart(data, sight.size);
  const facts = data.kind === 'velocity' ? sprintFacts(data.series) : dayFacts(sight, data);
  const table = chartTable(data);
  const drawn: Drawn = {
    title: drawing.title,
    summary: drawing.summary,
    health: null,
    figures: [],
    ...more,
    scene: sceneOf(drawing),
    plot: {top: drawing.plot.top, bottom: drawing.plot.bottom},
    stops: stopsOf(drawing, facts, unit),
    first: firstOf(data, drawing),
    tables: [tableOf(table)],
    open: false,
  };
  return {drawn, drawing, tables: [table], units: [unit, ...units.filter(other => other !== unit)], notes};
}

/** Today, or the last day with a value; of sprints the last. */
function firstOf(data: ChartData, {marks}: Drawing): number | null {
  if (data.kind === 'velocity') return marks.length > 0 ? marks.length - 1 : null;
  const last = marks.findLastIndex(({points}) => points.some(({series}) => series !== 'ideal'));
  return last >= 0 ? last : null;
}
