/** The days of a sprint, the state at the end of each, and the day of the commitment. */
import {addDays, type Calendar, type Day, daysBetween, daysFrom, isWorkingDay} from './calendar.ts';
import type {ChartSettings} from './series.ts';
import type {SprintState, Timeline} from './timeline.ts';

export interface SprintDays {
  readonly days: readonly SprintDay[];
  /** true: the sprint states no usable dates; its days are those of its history. */
  readonly undated: boolean;
  /** The last state before the first day; null where there is none. */
  readonly opening: SprintState | null;
  /** Index of the day at whose end the commitment is taken; -1: not yet. */
  readonly committed: number;
  /** Index of the last day with a state; -1: none. */
  readonly last: number;
}

export interface SprintDay {
  readonly date: Day;
  readonly working: boolean;
  readonly time: 'past' | 'today' | 'future';
  /** The state at its end; null for days to come and before the history starts. */
  readonly state: SprintState | null;
  /** The states that came up on it. */
  readonly states: readonly SprintState[];
}

/** A plan that was left lying is not drawn up to today. */
const mostIdleDays = 14;
/** Two years: what is longer is a mistyped date. */
const mostDays = 731;

export function sprintDays(timeline: Timeline, settings: ChartSettings, today: Day): SprintDays {
  const {start, end, undated} = rangeOf(timeline, today);
  const days = daysFrom(start, end, mostDays).map(date => dayOn(date, timeline.states, settings.calendar, today));
  const opening = timeline.states.findLast(({version}) => version.day < start) ?? null;
  const last = days.findLastIndex(({state}) => state !== null);
  return {days, undated, opening, last, committed: commitmentDay(days, last, settings)};
}

function rangeOf({sprint, states}: Timeline, today: Day): {start: Day; end: Day; undated: boolean} {
  const {start, end} = sprint;
  if (start !== null && end !== null && start <= end && daysBetween(start, end) < mostDays) {
    return {start, end, undated: false};
  }
  const moved = states.findLast(({changes}) => changes.length > 0)?.version.day ?? today;
  const open = [...(states.at(-1)?.items.values() ?? [])].some(({isIn, isDone}) => isIn && !isDone);
  const last = open && daysBetween(moved, today) <= mostIdleDays ? today : moved;
  const first = start ?? states.find(({items}) => items.size > 0)?.version.day ?? moved;
  const until = start === null && end !== null && end >= first ? end : last;
  // Of a long history, the newest part; a start to come has no history yet, but one day.
  if (daysBetween(first, until) >= mostDays) return {start: addDays(until, 1 - mostDays), end: until, undated: true};
  return {start: first, end: daysBetween(first, until) < 0 ? first : until, undated: true};
}

function dayOn(date: Day, states: readonly SprintState[], calendar: Calendar, today: Day): SprintDay {
  const time = date < today ? 'past' : date === today ? 'today' : 'future';
  return {
    date,
    working: isWorkingDay(date, calendar),
    time,
    state: time === 'future' ? null : (states.findLast(({version}) => version.day <= date) ?? null),
    states: states.filter(({version}) => version.day === date),
  };
}

/** The first day and its grace days; where the history starts later, the first day that it knows. */
function commitmentDay(days: readonly SprintDay[], last: number, {graceDays}: ChartSettings): number {
  const known = days.findIndex(({state}) => state !== null);
  const meant = Math.min(graceDays, days.length - 1);
  return known < 0 || last < meant ? -1 : Math.max(known, meant);
}

/** What is left of the whole at the end of each day when it is spent evenly over the working days. */
export function idealLine(days: readonly {readonly working: boolean}[], whole: number): readonly number[] {
  const steps = days.filter(({working}) => working).length;
  let taken = 0;
  return days.map(({working}) => {
    if (working) taken++;
    // Without a working day there is nothing to spend it on.
    return steps === 0 ? whole : (whole * (steps - taken)) / steps;
  });
}
