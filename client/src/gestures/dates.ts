/** Dates of the next sprint, from those of the last. Days are `YYYY-MM-DD`; knows nothing of VS Code. */

const day = 86_400_000;

export function addDays(date: string, count: number): string {
  return new Date(Date.parse(`${date}T00:00:00Z`) + count * day).toISOString().slice(0, 10);
}

/** Whether it is a day that the calendar has. */
export function isDay(text: string): boolean {
  const time = /^\d{4}-\d{2}-\d{2}$/.test(text) ? Date.parse(`${text}T00:00:00Z`) : Number.NaN;
  return !Number.isNaN(time) && new Date(time).toISOString().slice(0, 10) === text;
}

/** The first weekday after a day. */
export function nextWeekday(date: string): string {
  for (let next = addDays(date, 1); ; next = addDays(next, 1)) {
    const weekday = new Date(`${next}T00:00:00Z`).getUTCDay();
    if (weekday !== 0 && weekday !== 6) return next;
  }
}

/** As long as the last sprint was, its weekends included; two weeks where nobody knows. */
export function endAfter(start: string, last: {readonly start: string | null; readonly end: string | null}): string {
  const known = last.start && last.end && last.start <= last.end;
  const length = known ? Math.round((Date.parse(last.end) - Date.parse(last.start)) / day) : 11;
  return addDays(start, length);
}
