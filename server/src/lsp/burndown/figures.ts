/** The few figures over a chart that everybody asks for first. */
import {figure as plain} from '../../core/features/words.ts';
import {percent} from '../../core/history/sentences.ts';
import type {FlowSeries, SprintReport, SprintSeries, VelocitySeries} from '../../core/history/series.ts';
import type {Drawn} from '../../protocol/webview.ts';
import {dayName} from './parts.ts';

type Figures = Drawn['figures'];

function figure(label: string, value: number | string | null | undefined, note = ''): Figures {
  if (value === null || value === undefined) return [];
  return [{label, value: typeof value === 'number' ? plain(value) : value, note}];
}

function signed(value: number): string {
  return value === 0 ? '' : `${value > 0 ? '+' : '−'}${plain(Math.abs(value))}`;
}

export function sprintFigures({days, last, commitment, unit, scopeChanges}: SprintSeries): Figures {
  const now = days[last];
  const grown = scopeChanges.reduce((sum, {scope}) => sum + scope, 0);
  const share = commitment && now?.done != null ? percent(now.done / commitment) : '';
  const ideal = now?.ideal == null ? '' : `ideal ${plain(Math.round(now.ideal * 10) / 10)}`;
  return [
    ...figure('Committed', commitment, unit),
    ...figure('Scope', now?.scope, signed(grown)),
    ...figure('Done', now?.done, share),
    ...figure('Remaining', now?.remaining, ideal),
  ];
}

export function reportFigures(report: SprintReport): Figures {
  const {initial, added, reestimated, removed, final, completed, notCompleted, carriedOver, unit} = report;
  return [
    ...figure('Committed', initial, unit),
    ...figure('Added', added),
    ...figure('Re-estimated', reestimated === 0 ? 0 : signed(reestimated)),
    ...figure('Removed', removed),
    ...figure('Final', final),
    ...figure('Completed', completed, report.completionRate === null ? '' : percent(report.completionRate)),
    ...figure('Not completed', notCompleted),
    ...figure('Carried over', carriedOver, report.carryOverRate === null ? '' : percent(report.carryOverRate)),
  ];
}

export function velocityFigures({mean, volatility, unit, rollingSprints, sprints}: VelocitySeries): Figures {
  const closed = sprints.filter(sprint => sprint.closed).length;
  return [
    ...figure('Velocity', mean === null ? null : Math.round(mean * 10) / 10, `${unit} a sprint`),
    ...figure('Volatility', volatility === null ? null : percent(volatility)),
    ...figure('Closed sprints', closed, closed > rollingSprints ? `the last ${rollingSprints} count` : ''),
  ];
}

export function flowFigures({days, leadTime}: FlowSeries): Figures {
  const now = days.findLast(({arrived}) => arrived !== null);
  return [
    ...figure('Arrived', now?.arrived, 'stories'),
    ...figure('Begun', now?.started),
    ...figure('Departed', now?.departed),
    ...figure('Lead time', leadTime === null ? null : Math.round(leadTime * 10) / 10, 'days on average'),
  ];
}

export function forecastFigures({forecast, projection}: SprintSeries): Figures {
  const day = (date: string | null) => (date === null ? 'over 10 years' : dayName(date));
  const straight = projection ? figure('Projection', day(projection.finish), 'at the pace so far') : [];
  if (forecast.kind !== 'forecast') return straight;
  const {p50, p85, p95} = forecast.finish;
  return [
    ...figure('With 50 %', day(p50)),
    ...figure('With 85 %', day(p85)),
    ...figure('With 95 %', day(p95)),
    ...figure('In time', forecast.byEnd === null ? null : percent(forecast.byEnd)),
    ...straight,
  ];
}
