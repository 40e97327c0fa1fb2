/** Dates written as another date is written: the same order, signs and words. */

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
