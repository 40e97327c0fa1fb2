/** How a sprint stands on a day: which working day of how many it is, and whether what is done keeps up with the plan. */
import {type Day, daysFrom, isWorkingDay} from '../history/calendar.ts';
import type {ChartSettings} from '../history/series.ts';
import type {SprintFacts} from './facts.ts';

/** Green, yellow and red of the charts, as people say them. */
export type Health = 'on-track' | 'at-risk' | 'off-track';

export interface SprintProgress {
  /** null: it has no dates */
  readonly phase: 'ahead' | 'running' | 'over' | null;
  /** The working day it is, from 1, and how many there are; before the first day 0, on a day off the last working day. */
  readonly day: number;
  readonly days: number;
  /** null: there is nothing to judge */
  readonly health: Health | null;
}

const order: readonly Health[] = ['on-track', 'at-risk', 'off-track'];

/** A sprint that runs is judged by what is done, one to come by what is planned; the worse of both where both are known. */
export function progressOf(facts: SprintFacts, today: Day, settings: ChartSettings): SprintProgress {
  const {start, end} = facts;
  const load = loadHealth(facts, settings);
  if (start === null || end === null || end < start) return {phase: null, day: 0, days: 0, health: load};
  const working = daysFrom(start, end).filter(date => isWorkingDay(date, settings.calendar));
  const day = working.filter(date => date <= today).length;
  const days = working.length;
  if (today < start) return {phase: 'ahead', day: 0, days, health: load};
  if (today > end) return {phase: 'over', day: days, days, health: endHealth(facts, settings)};
  // Today's work is not through: what should be done is what was to be done by last night.
  const before = working.filter(date => date < today).length;
  const expected = days === 0 ? 0 : before / days;
  return {phase: 'running', day, days, health: worse(lagHealth(facts, expected, settings), load)};
}

/** By how much of the whole commitment what is done lags behind. */
function lagHealth(facts: SprintFacts, expected: number, settings: ChartSettings): Health | null {
  const done = doneShare(facts);
  return done === null ? null : healthOf(expected - done, settings);
}

function endHealth(facts: SprintFacts, {completionTarget, healthThresholds}: ChartSettings): Health | null {
  const done = doneShare(facts);
  if (done === null) return null;
  if (rounded(done) >= completionTarget) return 'on-track';
  return rounded(done) >= 1 - healthThresholds.yellow ? 'at-risk' : 'off-track';
}

/** In points, in stories where nothing is estimated; null where nobody keeps book: nothing done then says nothing. */
function doneShare({committed, completed, stories, open, tracked}: SprintFacts): number | null {
  const [whole, done] = committed > 0 ? [committed, completed] : [stories, stories - open];
  return tracked && whole > 0 ? done / whole : null;
}

/** More than fits is never on track, however little. */
function loadHealth({capacity, committed}: SprintFacts, settings: ChartSettings): Health | null {
  if (capacity === null || capacity <= 0 || committed <= 0) return null;
  if (committed <= capacity) return 'on-track';
  return worse('at-risk', healthOf((committed - capacity) / capacity, settings));
}

function healthOf(lag: number, {healthThresholds: {green, yellow}}: ChartSettings): Health {
  if (rounded(lag) <= green) return 'on-track';
  return rounded(lag) <= yellow ? 'at-risk' : 'off-track';
}

/** A share is compared as it is told, in whole percent. */
function rounded(share: number): number {
  return Math.round(share * 100) / 100;
}

function worse(a: Health | null, b: Health | null): Health | null {
  if (a === null || b === null) return a ?? b;
  return order.indexOf(a) >= order.indexOf(b) ? a : b;
}
