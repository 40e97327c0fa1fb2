/** When a team works and what it counts in: the values that the settings may have, and the days that follow from them. */
import {isTimeZone} from './history/calendar.ts';
import {weekdayOf} from './text/days.ts';

export const capacityUnits = ['points', 'stories', 'hours', 'days'] as const;
export type CapacityUnit = (typeof capacityUnits)[number];

export const weekdays = ['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun'] as const;
export type Weekday = (typeof weekdays)[number];

/** What is wrong with a day off, in words; null where it can be used. */
export function wrongInHoliday(text: string): string | null {
  const [, year, month, day] = /^(?:(\d{4})-)?(\d{2})-(\d{2})$/.exec(text) ?? [];
  // Without a year, 29 February is a day.
  const isDay = month !== undefined && weekdayOf(Number(year ?? 2000), Number(month), Number(day)) !== null;
  return isDay ? null : `it is a day such as 2026-12-25 or 12-25, not “${text}”`;
}

export function wrongInTimeZone(text: string): string | null {
  return text === '' || isTimeZone(text) ? null : `it is the name of a time zone such as Europe/Berlin, not “${text}”`;
}

export interface WorkingTime {
  readonly workingDays: readonly Weekday[];
  readonly holidays: readonly string[];
}

/** Working days from one day to another, both counted; `YYYY-MM-DD`. 0 where the end comes first, at most ten years. */
export function workingDaysBetween(start: string, end: string, {workingDays, holidays}: WorkingTime): number {
  let count = 0;
  let day = start;
  for (let steps = 0; day <= end && steps < 3660; steps++, day = nextDay(day)) {
    const [year = 0, month = 0, date = 0] = day.split('-').map(Number);
    const weekday = weekdays[((weekdayOf(year, month, date) ?? 0) + 6) % 7];
    const off = holidays.includes(day) || holidays.includes(day.slice(5));
    if (weekday && workingDays.includes(weekday) && !off) count++;
  }
  return count;
}

function nextDay(day: string): string {
  const [year = 0, month = 0, date = 0] = day.split('-').map(Number);
  if (weekdayOf(year, month, date + 1) !== null) return written(year, month, date + 1);
  return month < 12 ? written(year, month + 1, 1) : written(year + 1, 1, 1);
}

function written(year: number, month: number, day: number): string {
  return `${String(year).padStart(4, '0')}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`;
}
