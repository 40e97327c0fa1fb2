/** Letters made comparable, one UTF-16 unit at a time: upper and lower case, accents, full width, look-alikes. */
import {traditional} from './traditional.ts';

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
export function foldUnit(unit: number): string {
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
