/** Days of a team: which day a moment belongs to, and which days it works. */

/** `YYYY-MM-DD` */
export type Day = string;

/** A point in time together with the clock that stood beside it. */
export interface Moment {
  /** Milliseconds since 1970-01-01T00:00Z. */
  readonly at: number;
  /** Minutes east of UTC of whoever recorded it (a commit tells them); null: unknown, UTC is taken. */
  readonly offset: number | null;
}

export interface Calendar {
  /**
   * An IANA name such as `Europe/Berlin`; null: each moment counts on the day that its own author's clock showed, so that
   * the same history gives the same table on every machine.
   */
  readonly timeZone: string | null;
  /** 1 Monday … 7 Sunday, as in ISO 8601. */
  readonly workingDays: readonly number[];
  /** Days off: `2026-12-25`, or `12-25` for every year. */
  readonly holidays: readonly string[];
  /** Minutes after midnight at which a new day begins: 120 counts work until two in the morning for the day before. */
  readonly dayStart: number;
}

export const defaultCalendar: Calendar = {timeZone: null, workingDays: [1, 2, 3, 4, 5], holidays: [], dayStart: 0};

const minute = 60_000;
const day = 86_400_000;

/** The day that a moment counts for. */
export function dayOf(moment: Moment, calendar: Calendar): Day {
  const at = moment.at - calendar.dayStart * minute;
  const offset = calendar.timeZone === null ? (moment.offset ?? 0) : null;
  return offset === null ? dayInZone(at, calendar.timeZone ?? 'UTC') : isoDay(at + offset * minute);
}

/** Whether the platform knows a time zone of this name. */
export function isTimeZone(name: string): boolean {
  try {
    new Intl.DateTimeFormat('en', {timeZone: name});
    return true;
  } catch {
    return false;
  }
}

export function isWorkingDay(date: Day, {workingDays, holidays}: Calendar): boolean {
  return workingDays.includes(weekdayOf(date)) && !holidays.includes(date) && !holidays.includes(date.slice(5));
}

/** The day itself where it is a working day, else the next that is; the day itself where none comes within a year. */
export function workingDayFrom(date: Day, calendar: Calendar): Day {
  return daysFrom(date, addDays(date, 366)).find(each => isWorkingDay(each, calendar)) ?? date;
}

/** Whether a text is a day that the calendar has, as `YYYY-MM-DD`. */
export function isDay(text: string): boolean {
  return /^\d{4}-\d{2}-\d{2}$/.test(text) && !Number.isNaN(numberOf(text)) && isoDay(numberOf(text)) === text;
}

/** 1 Monday … 7 Sunday */
export function weekdayOf(date: Day): number {
  return ((Math.floor(numberOf(date) / day) + 3) % 7) + 1;
}

/** The day `count` days later (earlier, where negative). */
export function addDays(date: Day, count: number): Day {
  return isoDay(numberOf(date) + count * day);
}

/** Days from one to another: 0 where they are the same. */
export function daysBetween(from: Day, to: Day): number {
  return Math.round((numberOf(to) - numberOf(from)) / day);
}

/** Every day from the first to the last, both included; `most` bounds what a mistyped year can cause. */
export function daysFrom(first: Day, last: Day, most = 3660): readonly Day[] {
  const count = Math.min(daysBetween(first, last) + 1, most);
  return Array.from({length: Math.max(0, count)}, (_, index) => addDays(first, index));
}

/** The `count`-th working day after a day; null where none comes within ten years. */
export function workingDayAfter(date: Day, count: number, calendar: Calendar): Day | null {
  let at = date;
  let left = count;
  for (let step = 0; step < 3660 && left > 0; step++) {
    at = addDays(at, 1);
    if (isWorkingDay(at, calendar)) left--;
  }
  return left > 0 ? null : at;
}

function numberOf(date: Day): number {
  return Date.parse(`${date}T00:00:00Z`);
}

function isoDay(at: number): Day {
  return new Date(at).toISOString().slice(0, 10);
}

/** A formatter takes long to make and is asked once for every version. */
const formats = new Map<string, Intl.DateTimeFormat>();

function dayInZone(at: number, timeZone: string): Day {
  let format = formats.get(timeZone);
  if (!format) {
    format = new Intl.DateTimeFormat('en-US', {
      timeZone,
      calendar: 'iso8601',
      numberingSystem: 'latn',
      year: 'numeric',
      month: '2-digit',
      day: '2-digit',
    });
    formats.set(timeZone, format);
  }
  const parts = new Map(format.formatToParts(at).map(({type, value}) => [type, value]));
  return `${parts.get('year')?.padStart(4, '0')}-${parts.get('month')}-${parts.get('day')}`;
}

/** `2026-03-02T12:00:00+01:00` */
export function isoTime({at, offset}: Moment): string {
  const minutes = offset ?? 0;
  const local = new Date(at + minutes * 60_000).toISOString().slice(0, 19);
  const [hours, rest] = [Math.floor(Math.abs(minutes) / 60), Math.abs(minutes) % 60];
  return `${local}${minutes < 0 ? '-' : '+'}${String(hours).padStart(2, '0')}:${String(rest).padStart(2, '0')}`;
}

/** Time and offset of such a text; null where it is none. */
export function momentOf(iso: string): Moment | null {
  const found = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}(?:\.\d+)?(?:Z|([+-])(\d{2}):?(\d{2}))$/.exec(iso);
  const at = Date.parse(iso);
  if (!found || Number.isNaN(at)) return null;
  const [, sign, hours, minutes] = found;
  return {at, offset: (Number(hours ?? 0) * 60 + Number(minutes ?? 0)) * (sign === '-' ? -1 : 1)};
}
