/** Spellings made comparable: upper and lower case, accents, full width, look-alikes. */
import {ofText} from '../../memo.ts';
import {traditional} from './traditional.ts';

/** Lower case without accents, one UTF-16 unit for each of the text, so that offsets stay true. */
export function fold(text: string): string {
  if (isAscii(text)) return text.toLowerCase();
  let folded = '';
  for (let i = 0; i < text.length; i++) folded += foldUnit(text.charCodeAt(i));
  return folded;
}

function isAscii(text: string): boolean {
  for (let i = 0; i < text.length; i++) if (text.charCodeAt(i) > 127) return false;
  return true;
}

/** What nearly every word of the tables is already. */
const NORMAL = /^(?:[a-z0-9#]+(?: [a-z0-9#]+)*)?$/;

/** A folded text as words with single blanks: the form in which vocabulary is compared. */
export function normalise(text: string): string {
  return NORMAL.test(text) ? text : wordsOf(text);
}

const wordsOf = ofText(text =>
  (isAscii(text)
    ? text.toLowerCase().replace(/[^a-z0-9#]+/g, ' ')
    : fold(text).replace(/[^\p{L}\p{N}#]+/gu, ' ')
  ).trim(),
);

const LOOKALIKE: Readonly<Record<string, string>> = {
  ı: 'i',
  ł: 'l',
  đ: 'd',
  ø: 'o',
  ß: 's',
  æ: 'a',
  '’': "'",
  '：': ':',
  '　': ' ',
};

const foldedUnits = new Map<number, string>();

/** Lower case and without its accent, as one unit; each is worked out once. */
function foldUnit(unit: number): string {
  const known = foldedUnits.get(unit);
  if (known !== undefined) return known;
  const folded = foldedUnit(unit);
  foldedUnits.set(unit, folded);
  return folded;
}

function foldedUnit(unit: number): string {
  if (unit >= 0xff01 && unit <= 0xff5e) return String.fromCharCode(unit - 0xfee0).toLowerCase();
  const char = String.fromCharCode(unit);
  // Hangul, kana and the like decompose into parts that are letters of their own: they stay whole.
  const base = unit < 0x530 || (unit >= 0x1e00 && unit < 0x1f00) ? (char.normalize('NFD')[0] ?? char) : char;
  const lower = base.toLowerCase();
  return LOOKALIKE[lower] ?? traditional.get(lower) ?? (lower.length === 1 ? lower : char);
}
