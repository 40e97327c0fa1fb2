/** Each series in one sentence: what a screen reader says first, and what stands above a table. */
import {count, figure} from '../features/words.ts';
import type {FlowSeries, SprintReport, SprintSeries, StatusSeries, Unit, VelocitySeries} from './series.ts';

/** `12 points`, `1 story`, `3.5 hours` */
export function amount(value: number, unit: Unit): string {
  return count(value, {points: 'point', stories: 'story', tasks: 'task', hours: 'hour'}[unit]);
}

/** `85 %` */
export function percent(share: number): string {
  return `${figure(Math.round(share * 100))} %`;
}

export function burndownSentence(series: SprintSeries): string {
  const {sprint, unit, days, last, commitment, health} = series;
  const now = days[last];
  if (!now || now.remaining === null) {
    const planned = series.opening ? `, with ${amount(series.opening.scope, unit)} planned` : '';
    const first = days[0];
    const state = first?.time === 'future' ? ` starts on ${first.date}` : ': no day of it is known yet';
    return `${sprint.name}${state}${planned}.`;
  }
  const whole = commitment === null ? '' : `; ${amount(commitment, unit)} committed${scopeWords(series)}`;
  const judged = health.level === 'unknown' ? '' : ` ${health.reason}`;
  return `${sprint.name} on ${now.date}: ${amount(now.remaining, unit)} ${now.remaining === 1 ? 'remains' : 'remain'} of ${figure(now.scope ?? 0)}${whole}.${judged}`;
}

function scopeWords({scopeChanges}: SprintSeries): string {
  const change = scopeChanges.reduce((sum, {scope}) => sum + scope, 0);
  if (scopeChanges.length === 0) return '';
  const sum = change === 0 ? 'unchanged in sum' : `${change > 0 ? '+' : '−'}${figure(Math.abs(change))}`;
  return `, scope ${sum} after ${count(scopeChanges.length, 'change')}`;
}

export function reportSentence({sprint, unit, initial, completed, final, carriedOver, closed}: SprintReport): string {
  const so = closed ? '' : ' so far';
  const moved = carriedOver > 0 ? `, ${amount(carriedOver, unit)} carried over` : '';
  return `${sprint.name}: ${amount(completed, unit)} of ${figure(final)} completed${so}, ${amount(initial, unit)} committed${moved}.`;
}

export function velocitySentence({sprints, mean, volatility, unit, rollingSprints}: VelocitySeries): string {
  const closed = sprints.filter(sprint => sprint.closed).length;
  if (mean === null)
    return `No sprint is closed yet, so there is no velocity; ${count(sprints.length, 'sprint')} known.`;
  const steady = volatility === null ? '' : `, volatility ${percent(volatility)}`;
  const over = Math.min(closed, rollingSprints);
  return `Velocity ${amount(Math.round(mean * 10) / 10, unit)} a sprint over the last ${count(over, 'closed sprint')}${steady}.`;
}

export function statusSentence({sprint, unit, days, statuses}: StatusSeries): string {
  const now = days.findLast(({amounts}) => amounts !== null);
  if (!now?.amounts) return `${sprint.name}: no day of it is known yet.`;
  const parts = statuses.flatMap(status => {
    const value = now.amounts?.[status] ?? 0;
    return value > 0 ? [`${figure(value)} ${flowWord(status)}`] : [];
  });
  return `${sprint.name} on ${now.date}, in ${unit}: ${parts.join(', ') || 'nothing'}.`;
}

export function flowSentence({sprint, days, leadTime}: FlowSeries): string {
  const now = days.findLast(({arrived}) => arrived !== null);
  if (!now) return `${sprint.name}: no day of it is known yet.`;
  const lead =
    leadTime === null ? '' : `, from arrival to finish in ${count(Math.round(leadTime * 10) / 10, 'day')} on average`;
  return `${sprint.name} on ${now.date}: ${count(now.arrived ?? 0, 'story')} arrived, ${now.started} begun, ${now.departed} departed${lead}.`;
}

/** The name of a status in a legend. */
export function flowWord(status: StatusSeries['statuses'][number]): string {
  return status === 'unknown' ? 'not stated' : status === 'todo' ? 'to do' : status.replace('-', ' ');
}
