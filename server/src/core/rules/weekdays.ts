/** Weekdays beside dates, `Monday, 2026-03-02` and `2026-03-02 (Monday)`, in the languages plans are written in. */
import {languages, listed} from '../model/words/languages.ts';
import {weekdayOf} from '../text/days.ts';
import type {Span} from '../text/span.ts';

/** Sunday first, as the calendar below counts; short and long names of all languages. */
const names: readonly (readonly string[])[] = languages.flatMap(({weekdays}) => {
  const days = listed(weekdays);
  return Array.from({length: days.length / 7}, (_, week) => days.slice(7 * week, 7 * week + 7));
});

const anyName = [...new Set(names.flat())].sort((a, b) => b.length - a.length).join('|');
const date = '(\\d{4})-(\\d{2})-(\\d{2})(?!\\d)';
const before = new RegExp(`(?<!\\p{L})(${anyName})\\.?,?[ *_(]{0,3}${date}`, 'giu');
const after = new RegExp(`(?<!\\d)${date}[ *_,(（]{1,3}(${anyName})(?!\\p{L})`, 'giu');

export interface WrongWeekday {
  readonly at: Span;
  readonly written: string;
  readonly date: string;
  /** The right one, in the same language and case. */
  readonly right: string;
}

/** The weekdays of a text that are not those of the dates beside them. */
export function wrongWeekdays(text: string): readonly WrongWeekday[] {
  return [...matches(text, before, 1), ...matches(text, after, 4)];
}

function matches(text: string, pattern: RegExp, nameAt: number): readonly WrongWeekday[] {
  return [...text.matchAll(pattern)].flatMap(match => {
    const written = match[nameAt] ?? '';
    const [year, month, day] = (nameAt === 1 ? match.slice(2, 5) : match.slice(1, 4)).map(Number);
    const weekday = weekdayOf(year ?? 0, month ?? 0, day ?? 0);
    const languages = names.filter(week => week.includes(written.toLowerCase()));
    if (weekday === null || languages.some(week => week[weekday] === written.toLowerCase())) return [];
    const start = nameAt === 1 ? match.index : match.index + match[0].length - written.length;
    const right = inCaseOf(written, languages[0]?.[weekday] ?? '');
    return [
      {at: {start, end: start + written.length}, written, date: `${match[0].match(/\d{4}-\d{2}-\d{2}/)?.[0]}`, right},
    ];
  });
}

function inCaseOf(model: string, word: string): string {
  if (model === model.toUpperCase() && model !== model.toLowerCase()) return word.toUpperCase();
  return model.charAt(0) === model.charAt(0).toUpperCase() ? word.charAt(0).toUpperCase() + word.slice(1) : word;
}
