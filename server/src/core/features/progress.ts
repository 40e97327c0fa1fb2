/** How a sprint stands on a day: which working day of how many it is, and whether what is done keeps up with the plan. */
import {type Calendar, type Day, daysFrom, isWorkingDay} from '../history/calendar.ts';
import type {SprintFacts} from './facts.ts';

/** Within a tenth of the plan, within two tenths, beyond: thresholds of the planning framework among the examples. */
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
export function progressOf(facts: SprintFacts, today: Day, calendar: Calendar): SprintProgress {
  const {start, end} = facts;
  const load = loadHealth(facts);
  if (start === null || end === null || end < start) return {phase: null, day: 0, days: 0, health: load};
  const working = daysFrom(start, end).filter(date => isWorkingDay(date, calendar));
  const day = working.filter(date => date <= today).length;
  const days = working.length;
  if (today < start) return {phase: 'ahead', day: 0, days, health: load};
  if (today > end) return {phase: 'over', day: days, days, health: shortfallHealth(facts, 1)};
  // Today's work is not through: what should be done is what was to be done by last night.
  const before = working.filter(date => date < today).length;
  const expected = days === 0 ? 0 : before / days;
  return {phase: 'running', day, days, health: worse(shortfallHealth(facts, expected), load)};
}

/** By how much of the whole commitment what is done lags behind; in stories where nothing is estimated. */
function shortfallHealth({committed, completed, stories, open, tracked}: SprintFacts, expected: number): Health | null {
  // Where nobody keeps book, nothing done says nothing.
  if (!tracked) return null;
  const [whole, done] = committed > 0 ? [committed, completed] : [stories, stories - open];
  return whole > 0 ? healthOf(expected - done / whole) : null;
}

/** More than fits is never on track, however little. */
function loadHealth({capacity, committed}: SprintFacts): Health | null {
  if (capacity === null || capacity <= 0 || committed <= 0) return null;
  if (committed <= capacity) return 'on-track';
  return worse('at-risk', healthOf((committed - capacity) / capacity));
}

function healthOf(lag: number): Health {
  const rounded = Math.round(lag * 1000) / 1000;
  if (rounded <= 0.1) return 'on-track';
  return rounded <= 0.2 ? 'at-risk' : 'off-track';
}

function worse(a: Health | null, b: Health | null): Health | null {
  if (a === null || b === null) return a ?? b;
  return order.indexOf(a) >= order.indexOf(b) ? a : b;
}
