/** What a plan's sprints say about the next one: its dates, its number, what the team usually completes. */
import {addDays, type Calendar, daysBetween, defaultCalendar, isDay, workingDayFrom} from '../history/calendar.ts';
import type {Backlog, Sprint} from '../model/backlog.ts';

export interface SprintDates {
  readonly start: string;
  readonly end: string;
}

/**
 * The dates after the last sprint: as long as it, after the gap that its predecessor left before it, from a working day
 * on. null where no sprint states both of its dates.
 */
export function nextDates({sprints}: Backlog, calendar: Calendar = defaultCalendar): SprintDates | null {
  const dated = sprints.flatMap(({start, end}) =>
    start && end && isDay(start.value) && isDay(end.value) ? [{start: start.value, end: end.value}] : [],
  );
  const ordered = [...dated].sort((a, b) => (a.start < b.start ? -1 : 1));
  const last = ordered.at(-1);
  const previous = ordered.at(-2);
  if (!last || last.end < last.start) return null;
  const gap = previous ? Math.max(0, daysBetween(previous.end, last.start)) : 1;
  const start = workingDayFrom(addDays(last.end, gap), calendar);
  return {start, end: addDays(start, daysBetween(last.start, last.end))};
}

/** The mean of the points that the last sprints completed, three at most; null where none completed any. */
export function velocityOf({sprints}: Backlog): number | null {
  const done = sprints.filter(({completedPoints}) => completedPoints > 0).slice(-3);
  if (done.length === 0) return null;
  return Math.round(done.reduce((sum, {completedPoints}) => sum + completedPoints, 0) / done.length);
}

/** The sprint that comes after another one: by date where both have one, else by order in the text. */
export function sprintAfter({sprints}: Backlog, sprint: Sprint): Sprint | null {
  const {start} = sprint;
  if (start) {
    const later = sprints.filter(other => other.start && other.start.value > start.value);
    const [next] = [...later].sort((a, b) => ((a.start?.value ?? '') < (b.start?.value ?? '') ? -1 : 1));
    if (next) return next;
  }
  const number = Number(sprint.id);
  const numbered = sprint.id !== null && Number.isFinite(number) ? sprints.filter(({id}) => Number(id) > number) : [];
  const [nearest] = [...numbered].sort((a, b) => Number(a.id) - Number(b.id));
  return (
    nearest ?? (Number.isFinite(number) && sprint.id !== null ? null : (sprints[sprints.indexOf(sprint) + 1] ?? null))
  );
}
