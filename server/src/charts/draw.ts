/** The one door to all drawings and tables: what a view shows is a kind of chart with its series. */
import type {FlowSeries, SprintSeries, StatusSeries, Table, VelocitySeries} from '../core/history/series.ts';
import {burndownTable, flowTable, statusTable, velocityTable} from '../core/history/tables.ts';
import {drawBurndown} from './burndown.ts';
import {drawBurnup} from './burnup.ts';
import type {DrawOptions} from './frame.ts';
import {drawFlow, drawStatuses} from './layers.ts';
import type {Scene} from './scene.ts';
import {drawVelocity} from './velocity.ts';

export type ChartData =
  | {readonly kind: 'burndown'; readonly series: SprintSeries}
  | {readonly kind: 'burnup'; readonly series: SprintSeries}
  | {readonly kind: 'velocity'; readonly series: VelocitySeries}
  | {readonly kind: 'status'; readonly series: StatusSeries}
  | {readonly kind: 'flow'; readonly series: FlowSeries};

export type ChartKind = ChartData['kind'];

export const chartKinds: readonly ChartKind[] = ['burndown', 'burnup', 'velocity', 'status', 'flow'];

export function drawChart(data: ChartData, options: DrawOptions): Scene {
  if (data.kind === 'burndown') return drawBurndown(data.series, options);
  if (data.kind === 'burnup') return drawBurnup(data.series, options);
  if (data.kind === 'velocity') return drawVelocity(data.series, options);
  return data.kind === 'status' ? drawStatuses(data.series, options) : drawFlow(data.series, options);
}

/** The same numbers as a table. */
export function chartTable(data: ChartData): Table {
  if (data.kind === 'burndown' || data.kind === 'burnup') return burndownTable(data.series);
  if (data.kind === 'velocity') return velocityTable(data.series);
  return data.kind === 'status' ? statusTable(data.series) : flowTable(data.series);
}
