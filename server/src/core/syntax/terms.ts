/** Many words looked for at once: at each beginning of a word, one look at its first three letters turns most away. */
import {fold, normalise} from '../model/words/folding.ts';

export interface Term {
  /** Folded, its words parted by single blanks. */
  readonly text: string;
  /** In which places it counts, as bits. */
  readonly places: number;
}

export interface TermIndex {
  /** By the first letter: the places in which any such term counts. */
  readonly initials: Uint8Array;
  /** The same by the first three letters, as far as there are three. */
  readonly places: Uint8Array;
  readonly terms: ReadonlyMap<number, readonly Term[]>;
}

/** Small, so that the tables stay in the nearest memory. */
const keys = 1 << 14;

const blank = 32;
/** From here on scripts do not part words by blanks, and nothing is folded. */
const unspaced = 0x2e80;

/** An index over terms as they stand in vocabularies, each with its places. */
export function indexTerms(lists: readonly (readonly [terms: readonly string[], places: number])[]): TermIndex {
  const all = new Map<string, number>();
  for (const [terms, places] of lists) {
    for (const term of terms.map(normalise).filter(Boolean)) all.set(term, (all.get(term) ?? 0) | places);
  }
  const index = {initials: new Uint8Array(65536), places: new Uint8Array(keys), terms: new Map<number, Term[]>()};
  for (const [text, places] of all) {
    const [initial, key] = [foldedUnit(text.charCodeAt(0)), keyAt(text, 0)];
    index.initials[initial] = (index.initials[initial] ?? 0) | places;
    index.places[key] = (index.places[key] ?? 0) | places;
    index.terms.set(key, [...(index.terms.get(key) ?? []), {text, places}]);
  }
  return index;
}

/** Each unit as terms have it, 0 for what is part of no word. */
export const folded = new Uint16Array(65536);
for (let unit = 0; unit < folded.length; unit++) {
  const marks = unit >= 0x3001 && unit <= 0x303f;
  const spaced = unit < unspaced || isFullWidth(unit);
  const letter = spaced ? fold(String.fromCharCode(unit)) : '';
  if (!spaced && !marks) folded[unit] = unit;
  else if (/[\p{L}\p{N}\p{M}]/u.test(letter)) folded[unit] = letter.charCodeAt(0);
}

function isFullWidth(unit: number): boolean {
  return unit >= 0xff01 && unit <= 0xff5e;
}

/** Scripts without blanks have terms that begin and end anywhere. */
export function isUnspaced(unit: number): boolean {
  return unit >= unspaced && !isFullWidth(unit);
}

function foldedUnit(unit: number): number {
  return folded[unit] ?? 0;
}

/** False where no term with any of these places begins: the one thing that is asked at each word. */
export function mayBegin({initials, places}: TermIndex, text: string, at: number, wanted: number): boolean {
  const initial = folded[text.charCodeAt(at)] ?? 0;
  return ((initials[initial] ?? 0) & wanted) !== 0 && ((places[keyAt(text, at)] ?? 0) & wanted) !== 0;
}

function keyAt(text: string, at: number): number {
  const first = foldedUnit(text.charCodeAt(at));
  if (isUnspaced(first)) return first & (keys - 1);
  const second = at + 1 < text.length ? foldedUnit(text.charCodeAt(at + 1)) : 0;
  const third = second !== 0 && at + 2 < text.length ? foldedUnit(text.charCodeAt(at + 2)) : 0;
  return ((first << 10) ^ (second << 5) ^ third) & (keys - 1);
}

/**
 * The places, among those wanted, in which a term counts that begins here. `at` is the beginning of a word; `fits` may
 * turn a term away for what follows it.
 */
export function placesAt(
  {terms}: TermIndex,
  text: string,
  at: number,
  wanted: number,
  fits: (text: string, places: number, end: number) => number,
): number {
  let found = 0;
  for (const term of terms.get(keyAt(text, at)) ?? []) {
    const candidates = term.places & wanted;
    const end = candidates === 0 ? -1 : endOf(term.text, text, at);
    if (end !== -1) found |= fits(text, candidates, end);
  }
  return found;
}

/** Where a term ends that stands here, -1 where it does not. */
function endOf(term: string, text: string, at: number): number {
  let i = at;
  for (let k = 0; k < term.length; k++) {
    const unit = term.charCodeAt(k);
    if (unit === blank) {
      const from = i;
      while (i < text.length && foldedUnit(text.charCodeAt(i)) === 0 && i - from < 4) i++;
      if (i === from) return -1;
    } else if (foldedUnit(text.charCodeAt(i++)) !== unit) return -1;
  }
  const whole =
    isUnspaced(term.charCodeAt(term.length - 1)) || i >= text.length || foldedUnit(text.charCodeAt(i)) === 0;
  return whole ? i : -1;
}
