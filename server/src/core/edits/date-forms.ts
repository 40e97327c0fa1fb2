/** Dates written as another date is written: the same order, signs and words. */
import {findDates} from '../model/values/dates.ts';
import {applyEdits} from '../text/edit.ts';

const months = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
];

/** A date (`YYYY-MM-DD`) in the form of a text that is a date; as it is where that form is another one. */
export function dateLike(written: string, date: string): string {
  const [year = '', month = '', day = ''] = date.split('-');
  const plain = {d: String(Number(day)), m: String(Number(month)), dd: day, mm: month, yyyy: year, yy: year.slice(2)};
  const ordered = /^(\d{4})([-/.])(\d{1,2})\2(\d{1,2})$/.exec(written);
  if (ordered)
    return [
      plain.yyyy,
      ordered[3]?.length === 1 ? plain.m : plain.mm,
      ordered[4]?.length === 1 ? plain.d : plain.dd,
    ].join(ordered[2]);
  const reversed = /^(\d{1,2})([/.])(\d{1,2})\2(\d{4}|\d{2})$/.exec(written);
  if (reversed) {
    const isMonthFirst = Number(reversed[3]) > 12;
    const [a, b] = isMonthFirst ? [plain.mm, plain.dd] : [plain.dd, plain.mm];
    return [a, b, reversed[4]?.length === 2 ? plain.yy : plain.yyyy].join(reversed[2]);
  }
  const name = months.find(each => new RegExp(`\\b${each.slice(0, 3)}`, 'i').test(written));
  if (!name) return date;
  const isLong = written.toLowerCase().includes(name.toLowerCase()) && name.length > 3;
  const word = isLong ? (months[Number(month) - 1] ?? '') : (months[Number(month) - 1]?.slice(0, 3) ?? '');
  return written
    .replace(/\p{L}{3,}/u, word)
    .replace(/\d{4}/, '\u0000')
    .replace(/\d{1,2}(?:st|nd|rd|th)?/, plain.d)
    .replace('\u0000', year);
}

/** A line with other dates in place of those that it has, the first of which begins something and the last ends it. */
export function withDates(line: string, dates: readonly string[]): string {
  const found = findDates(line);
  const [first, second] = found;
  if (first && second && second.start < first.end) {
    const at = {start: Math.min(first.start, second.start), end: Math.max(first.end, second.end)};
    return applyEdits(line, [
      {span: at, text: rangeLike(line.slice(at.start, at.end), dates[0] ?? '', dates.at(-1) ?? '')},
    ]);
  }
  const edits = found.map((each, i) => ({
    span: {start: each.start, end: each.end},
    text: dateLike(line.slice(each.start, each.end), dates[Math.min(i, dates.length - 1)] ?? ''),
  }));
  return applyEdits(line, edits);
}

/** `January 17-23, 2025`: one month for two days; two months are written out. */
function rangeLike(written: string, start: string, end: string): string {
  const [, days = '', sign = '-'] = /(\d{1,2})\s*(-|–|—|to)\s*\d{1,2}(?!\d)/.exec(written) ?? [];
  const day = (date: string) => String(Number(date.slice(8)));
  const whole = written.replace(/(\d{1,2})\s*(?:-|–|—|to)\s*\d{1,2}(?!\d)/, days);
  const form = (date: string) => dateLike(whole, date);
  if (days === '' || start.slice(0, 7) !== end.slice(0, 7)) return `${form(start)} – ${form(end)}`;
  return form(start).replace(new RegExp(`(?<!\\d)${day(start)}(?!\\d)`), `${day(start)}${sign}${day(end)}`);
}
