/** Dates and date ranges in the forms of thirteen languages, as `YYYY-MM-DD`. */
import {fold} from '../words/folding.ts';
import {MONTHS, months} from '../words/vocabulary.ts';

export interface FoundDate {
  /** `YYYY-MM-DD` */
  readonly value: string;
  readonly start: number;
  readonly end: number;
}

interface Parts {
  readonly year: number | null;
  readonly month: number;
  readonly day: number;
  readonly start: number;
  readonly end: number;
}

const M = `(${MONTHS})\\.?`;
const DAY = '(\\d{1,2})(?:st|nd|rd|th|er|º|\\.)?';
const patterns: readonly [RegExp, (m: RegExpExecArray) => [year: string | undefined, month: string, day: string]][] = [
  [/(\d{4})[-/.](\d{1,2})[-/.](\d{1,2})(?!\d)/g, m => [m[1], m[2] ?? '', m[3] ?? '']],
  [/(\d{4})\s*[年년]\s*(\d{1,2})\s*[月월]\s*(\d{1,2})\s*[日일]?/g, m => [m[1], m[2] ?? '', m[3] ?? '']],
  [/(?<![\d/.])(\d{1,2})[/.](\d{1,2})[/.](\d{4}|\d{2})(?!\d)/g, m => dayFirst(m[1] ?? '', m[2] ?? '', m[3] ?? '')],
  // `03.03. - 16.03.2026`: the first of two has no year.
  [
    /(?<![\d/.])(\d{1,2})[/.](\d{1,2})\.?(?=\s?(?:[-–—~→]|\p{L}{1,3}\s)\s?\d{1,2}[/.]\d{1,2}[/.]\d{2,4}(?!\d))/gu,
    m => [undefined, ...shortDay(m[1] ?? '', m[2] ?? '')],
  ],
  [new RegExp(`(?<![\\p{L}\\d])${M}\\s+${DAY}(?:,?\\s+(\\d{4}))?(?!\\d)`, 'gu'), m => [m[3], m[1] ?? '', m[2] ?? '']],
  [
    new RegExp(`(?<![\\d:])${DAY}\\s+(?:de\\s+|of\\s+)?${M}(?!\\p{L})(?:,?\\s+(?:de\\s+)?(\\d{4}))?`, 'gu'),
    m => [m[3], m[2] ?? '', m[1] ?? ''],
  ],
];

/** Day first as nearly everywhere, month first where only that is possible. */
function dayFirst(a: string, b: string, year: string): [string, string, string] {
  const full = year.length === 2 ? `20${year}` : year;
  return Number(b) > 12 ? [full, a, b] : [full, b, a];
}

function shortDay(a: string, b: string): [month: string, day: string] {
  return Number(b) > 12 ? [a, b] : [b, a];
}

function findParts(text: string): Parts[] {
  const folded = fold(text);
  const found: Parts[] = [];
  for (const [pattern, read] of patterns) {
    pattern.lastIndex = 0;
    for (let match = pattern.exec(folded); match; match = pattern.exec(folded)) {
      const [year, month, day] = read(match);
      const number = months.get(month.replace('.', '')) ?? Number(month);
      const start = match.index;
      const end = start + match[0].length;
      if (!(number >= 1 && number <= 12) || !(Number(day) >= 1 && Number(day) <= 31)) continue;
      if (found.some(other => start < other.end && other.start < end)) continue;
      found.push({year: year ? Number(year) : null, month: number, day: Number(day), start, end});
    }
  }
  return found.sort((a, b) => a.start - b.start);
}

/** `January 17-23, 2025`: one month for two days. */
const shared = new RegExp(
  `${M}\\s+${DAY}\\s*(?:-|–|—|to)\\s*${DAY}(?!\\s*(?:${MONTHS}))(?:,?\\s+(\\d{4}))?(?![\\d-])`,
  'u',
);
/** `6-17 January 2025` */
const sharedBefore = new RegExp(
  `(?<![\\d-])${DAY}\\s*(?:-|–|—|to|a|au|al|bis)\\s*${DAY}\\s+(?:de\\s+)?${M}(?!\\p{L})(?:,?\\s+(?:de\\s+)?(\\d{4}))?`,
  'u',
);

/** The dates of a text in order; a date without a year takes that of the date after it, else `year`, else it is left out. */
export function findDates(text: string, year: number | null = null): FoundDate[] {
  const range = findShared(text);
  const parts = range ?? findParts(text);
  const found: FoundDate[] = [];
  for (const [i, part] of parts.entries()) {
    const known = part.year ?? parts.slice(i + 1).find(next => next.year)?.year ?? parts[i - 1]?.year ?? year;
    const iso = known === null ? null : isoDate(known, part.month, part.day);
    if (iso) found.push({value: iso, start: part.start, end: part.end});
  }
  return found;
}

function findShared(text: string): Parts[] | null {
  const folded = fold(text);
  const after = shared.exec(folded);
  const match = after ?? sharedBefore.exec(folded);
  if (!match) return null;
  const [month, first, last] = after ? [match[1], match[2], match[3]] : [match[3], match[1], match[2]];
  const year = match[4] ? Number(match[4]) : null;
  const base = {year, month: months.get(month ?? '') ?? 0, start: match.index, end: match.index + match[0].length};
  if (base.month === 0 || Number(first) > 31 || Number(last) > 31) return null;
  return [
    {...base, day: Number(first)},
    {...base, day: Number(last)},
  ];
}

/** null for days that no calendar has. */
export function isoDate(year: number, month: number, day: number): string | null {
  if (year < 1970 || year > 2199 || month < 1 || month > 12 || day < 1 || day > daysIn(year, month)) return null;
  return `${year}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`;
}

function daysIn(year: number, month: number): number {
  if (month === 2) return year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0) ? 29 : 28;
  return month === 4 || month === 6 || month === 9 || month === 11 ? 30 : 31;
}
