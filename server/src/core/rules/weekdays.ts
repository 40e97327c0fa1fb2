/** Weekdays beside dates, `Monday, 2026-03-02` and `2026-03-02 (Monday)`, in the languages plans are written in. */
import {findDates, isoDate} from '../model/values/dates.ts';
import {languages, listed} from '../model/words/languages.ts';
import {weekdayOf} from '../text/days.ts';
import type {Span} from '../text/span.ts';

/** Sunday first, as the calendar below counts; short and long names of all languages. */
const names: readonly (readonly string[])[] = languages.flatMap(({weekdays}) => {
  const days = listed(weekdays);
  return Array.from({length: days.length / 7}, (_, week) => days.slice(7 * week, 7 * week + 7));
});

const known = new Set(names.flat());

/** `2026-03-02`, `02/03/2026`, `2026年3月2日`, `2 de março de 2026`, `March 2, 2026` */
const DATE =
  /(?<![\d./-])(?:\d{4}[-/.]\d{1,2}[-/.]\d{1,2}|\d{1,2}[/.]\d{1,2}[/.]\d{4}|\d{4}\s?[年년]\s?\d{1,2}\s?[月월]\s?\d{1,2}\s?[日일]|(?:\d{1,2}\.?\s(?:de\s)?\p{L}{3,10}\.?,?\s(?:de\s)?|[A-Z][a-z]{2,8}\.?\s\d{1,2}(?:st|nd|rd|th)?,?\s)\d{4})(?!\d)/gu;
/** One word or two, and what parts them from the date. */
const BEFORE = /(?<!\p{L})((?:\p{L}+[ -])?[\p{L}\d]+)(\.?,?[ *_(（]{0,3})$/u;
const AFTER = /^([ *_,(（]{1,3})([\p{L}\d]+(?:[ -]\p{L}+)?)(?!\p{L})/u;
const FARTHEST = 32;

export interface WrongWeekday {
  readonly at: Span;
  readonly written: string;
  readonly date: string;
  /** The right one, in the same language and case. */
  readonly right: string;
}

/** The weekdays of a text that are not those of the dates beside them. */
export function wrongWeekdays(text: string): readonly WrongWeekday[] {
  const found: WrongWeekday[] = [];
  for (const {0: said, index} of text.matchAll(DATE)) {
    const end = index + said.length;
    const [, ahead = '', gap = ''] = BEFORE.exec(text.slice(Math.max(0, index - FARTHEST), index)) ?? [];
    const first = nameIn(ahead, words => words[words.length - 1] ?? '');
    const before = first && wrongDay(said, first, gap, index - gap.length - first.length);
    const [, behind = '', words = ''] = AFTER.exec(text.slice(end, end + FARTHEST)) ?? [];
    const second = nameIn(words, ([word = '']) => word);
    const after = second && wrongDay(said, second, behind, end + behind.length);
    for (const wrong of [before, after]) if (wrong) found.push(wrong);
  }
  return found;
}

/** The weekday that two words are, or the one of them that stands at the date. */
function nameIn(words: string, nearest: (words: readonly string[]) => string): string | null {
  const one = nearest(words.split(/[ -]/));
  return [words, one].find(name => known.has(name.toLowerCase())) ?? null;
}

function wrongDay(said: string, written: string, gap: string, start: number): WrongWeekday | null {
  if (!/^\d{4}-/.test(said) && isShort(written) && !/[.,(（]/u.test(gap)) return null;
  const days = daysOf(said);
  const weekdays = days.map(([year, month, day]) => weekdayOf(year, month, day));
  const languages = names.filter(week => week.includes(written.toLowerCase()));
  const [weekday = null] = weekdays;
  if (weekday === null || languages.some(week => weekdays.some(one => week[one ?? -1] === written.toLowerCase())))
    return null;
  const right = inCaseOf(written, languages[0]?.[weekday] ?? '');
  return {at: {start, end: start + written.length}, written, date: isoOf(days), right};
}

/** `do`, `so`, `per`: in other languages these are other words, where nothing parts them from the date. */
function isShort(name: string): boolean {
  return name.length < (/[\p{Script=Han}\p{Script=Hangul}]/u.test(name) ? 2 : 4);
}

type Day = readonly [year: number, month: number, day: number];

/** The days that a date may mean: `03/04/2026` is one in April or one in March. */
function daysOf(said: string): readonly Day[] {
  const [first] = findDates(said);
  const [, month, day, year] = /^(\d{1,2})\/(\d{1,2})\/(\d{4})$/.exec(said) ?? [];
  const read = [...(first ? [first.value] : []), ...(year ? [isoDate(Number(year), Number(month), Number(day))] : [])];
  return read.flatMap(value => (value === null ? [] : [value.split('-').map(Number) as unknown as Day]));
}

function isoOf([day]: readonly Day[]): string {
  return (day ?? []).map(part => String(part).padStart(2, '0')).join('-');
}

function inCaseOf(model: string, word: string): string {
  if (model === model.toUpperCase() && model !== model.toLowerCase()) return word.toUpperCase();
  return model.charAt(0) === model.charAt(0).toUpperCase() ? word.charAt(0).toUpperCase() + word.slice(1) : word;
}
