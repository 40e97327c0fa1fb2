/** What lines add up in brackets behind a number: `13 tests (5 + 8)`, `31 pts (Must 26 + Should 5)`. */

import {fold} from '../model/words/folding.ts';
import {EPIC, PHASE, SPRINT, STORY, TASK} from '../model/words/vocabulary.ts';
import {
  type Equation,
  isNear,
  more,
  NUMBER,
  START,
  type Term,
  termOf,
  tidy,
  timeOf,
  toNumber,
  unitOf,
  wordsOf,
} from './equation-terms.ts';

const addend = `[ \\t]*${NUMBER}(?:[ \\t]*\\p{L}[^+()（）\\n=×→]{0,40}?)?[ \\t]*`;
const breakdown = new RegExp(
  `${START}(?:\\d{1,5}/)?(${NUMBER})(?![.,:/-]?\\d|[ \\t]*[+%])([ \\t]*\\p{L}[\\p{L}\\p{N}.’'-]*(?:[ \\t]+\\p{L}[\\p{L}\\p{N}.’'-]*){0,3})?([ \\t]*[:：])?[ \\t]*[(（]?(?<=[(（:：])(${addend}(?:\\+${addend}){1,9})[)）]`,
  'gu',
);

/** `13 tests (5 + 8)`, `(48 tests: 18 unit + 30 integration)`: what is added up in brackets behind a number. */
export function* breakdowns(line: string): Iterable<Equation> {
  if (!line.includes('+')) return;
  for (const match of line.matchAll(breakdown)) {
    const [whole, digits = '', words = '', colon = '', sum = ''] = match;
    if (isOrdinal(line.slice(0, match.index), words + colon)) continue;
    // `40 (30 + 8), 2 skipped`: the rest of it stands behind the brackets.
    if (more.test(line.slice(match.index + whole.length))) continue;
    const terms = sum.split('+').map(termOf);
    if (!terms.every(isPlain)) continue;
    const actual = Math.round(terms.reduce((all, {value}) => all + value, 0) * 100) / 100;
    const stated = toNumber(digits);
    if (!areAlike(words, terms) || isNear(stated, actual, digits)) continue;
    const start =
      match.index + whole.indexOf(digits, whole.indexOf('/') < whole.indexOf(digits) ? 0 : whole.indexOf('/'));
    yield {
      at: {start, end: start + digits.length},
      stated,
      actual,
      by: tidy(sum),
      unit: unitOf([words, ...wordsOf(terms)]),
    };
  }
}

const difference = new RegExp(
  `${START}(${NUMBER})(?![.,:/-]?\\d|[ \\t]*%)([ \\t]*\\p{L}[\\p{L}.]*(?:[ \\t]+\\p{L}[\\p{L}.]*)?)?[ \\t]*[(（][ \\t]*(\\d{1,4})[ \\t]+[−–-][ \\t]+(\\d{1,4})[ \\t]*(?:\\p{L}{1,7}[ \\t]*)?[)）]`,
  'gu',
);

/** `Buffer: 2 points (20 - 18)`: what is left, with what it was reckoned from. */
export function* differences(line: string): Iterable<Equation> {
  if (!/[:：|]/u.test(line)) return;
  for (const match of line.matchAll(difference)) {
    const [whole, digits = '', words = '', from = '', less = ''] = match;
    if (isOrdinal(line.slice(0, match.index), words) || timeOf(words)) continue;
    const actual = Number(from) - Number(less);
    const stated = toNumber(digits);
    // A range of lines or years is none.
    if (actual < 0 || stated > Number(from) || isNear(stated, actual, digits)) continue;
    const at = {start: match.index, end: match.index + digits.length};
    yield {at, stated, actual, by: `${from} − ${less}`, unit: unitOf([words || whole])};
  }
}

const named = `[ \\t]*\\p{L}[\\p{L}/& ]{0,23}[ \\t:]+(${NUMBER})[ \\t]*(?:\\p{L}{1,7}[ \\t]*)?`;
const namedBreakdown = new RegExp(
  `${START}(${NUMBER})([ \\t]*\\p{L}[\\p{L}.]*(?:[ \\t]+\\p{L}[\\p{L}.]*)?)[ \\t]*[(（](${named}(?:\\+${named}){1,9})[)）]`,
  'gu',
);

/** `31 pts (Must 26 + Should 5)`: what is added up has its name before the number. */
export function* namedBreakdowns(line: string): Iterable<Equation> {
  if (!line.includes('+')) return;
  for (const match of line.matchAll(namedBreakdown)) {
    const [whole, digits = '', words = '', sum = ''] = match;
    if (isOrdinal(line.slice(0, match.index), words) || more.test(line.slice(match.index + whole.length))) continue;
    const terms = sum.split('+').map(term => toNumber(/\d+(?:[.,]\d+)?/.exec(term)?.[0] ?? '0'));
    const actual = Math.round(terms.reduce((all, value) => all + value, 0) * 100) / 100;
    const stated = toNumber(digits);
    if (unitOf([words]) !== 'points' || isNear(stated, actual, digits)) continue;
    yield {
      at: {start: match.index, end: match.index + digits.length},
      stated,
      actual,
      by: tidy(sum),
      unit: 'points',
    };
  }
}

const ordinal = new RegExp(
  `(?<!\\p{L})(?:${SPRINT}|${EPIC}|${PHASE}|${STORY}|${TASK}|week|day|step|round|part|level)[ \\t]*$`,
  'u',
);

/** A number behind a word is mostly the name of something: `Sprint 3 (2 + 1)`. */
function isOrdinal(before: string, words: string): boolean {
  return words ? ordinal.test(fold(before)) : /\p{L}[.)]?[ \t]*$/u.test(before);
}

/** A number with a name, not `12 of 20` and not the id `12.3a`. */
function isPlain({words, isGlued}: Term): boolean {
  if (/(?:^|[\s/~])\d/.test(words)) return false;
  return !isGlued || unitOf([words]) !== 'other';
}

/** Whether what is added up is what the result counts: hours of hours, never `8h (2 devs + 3 testers)`. */
function areAlike(words: string, terms: readonly Term[]): boolean {
  const unit = timeOf(words);
  const units = new Set(wordsOf(terms).map(timeOf));
  if (unit) return units.size === 1 && (units.has(unit) || wordsOf(terms).every(one => one === ''));
  return units.size === 1 && units.has('');
}
