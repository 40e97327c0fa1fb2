/** The day it is for the user. */

/** `YYYY-MM-DD`, by the clock of the machine on which the extension runs. */
export function today(): string {
  return dayOf(new Date());
}

export function dayOf(date: Date): string {
  const two = (value: number) => String(value).padStart(2, '0');
  return `${date.getFullYear()}-${two(date.getMonth() + 1)}-${two(date.getDate())}`;
}

/** The last weekday before a day, both as `YYYY-MM-DD`: that of the last meeting. */
export function lastWeekday(day: string): string {
  const date = new Date(`${day}T12:00:00`);
  do date.setDate(date.getDate() - 1);
  while (date.getDay() === 0 || date.getDay() === 6);
  return dayOf(date);
}

/** Whether a text is a day that the calendar has, as `YYYY-MM-DD`. */
export function isDay(text: string): boolean {
  const time = /^\d{4}-\d{2}-\d{2}$/.test(text) ? Date.parse(`${text}T00:00:00Z`) : Number.NaN;
  return !Number.isNaN(time) && new Date(time).toISOString().slice(0, 10) === text;
}

/** Calls at the beginning of every day; ends what it began when the returned function is called. */
export function eachDay(call: () => void): () => void {
  let timer: NodeJS.Timeout;
  const wait = () => {
    const now = new Date();
    const tomorrow = new Date(now.getFullYear(), now.getMonth(), now.getDate() + 1);
    timer = setTimeout(
      () => {
        call();
        wait();
      },
      tomorrow.getTime() - now.getTime() + 1000,
    );
  };
  wait();
  return () => clearTimeout(timer);
}
