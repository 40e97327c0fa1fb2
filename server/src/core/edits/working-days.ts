/** Days as `YYYY-MM-DD` without a clock or a time zone: how far apart, which are working days, what comes next. */

const day = 86_400_000;

function numberOf(date: string): number {
  const [year = 0, month = 1, of = 1] = date.split('-').map(Number);
  return Date.UTC(year, month - 1, of) / day;
}

function dateOf(value: number): string {
  return new Date(value * day).toISOString().slice(0, 10);
}

export function isDate(text: string): boolean {
  return /^\d{4}-\d{2}-\d{2}$/.test(text) && dateOf(numberOf(text)) === text;
}

export function daysBetween(from: string, to: string): number {
  return numberOf(to) - numberOf(from);
}

export function addDays(date: string, count: number): string {
  return dateOf(numberOf(date) + count);
}

/** 0 is Sunday. */
export function weekday(date: string): number {
  return (((numberOf(date) + 4) % 7) + 7) % 7;
}

/** Monday to Friday. */
export const usualWorkingDays: readonly number[] = [1, 2, 3, 4, 5];

/** The date itself where it is a working day, else the next that is. */
export function nextWorkingDay(date: string, workingDays: readonly number[] = usualWorkingDays): string {
  let found = date;
  for (let i = 0; i < 7 && !workingDays.includes(weekday(found)); i++) found = addDays(found, 1);
  return found;
}
