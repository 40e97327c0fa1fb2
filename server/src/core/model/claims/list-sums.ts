/** Sums of things that the entries of a list count: `32 errors` over `13 errors`, `7 errors` … */
import type {Addend, Claim} from '../backlog.ts';
import {type Inline, sourceOf} from '../lines/inline.ts';
import type {Entry} from '../parts/blocks.ts';
import {fold} from '../words/folding.ts';
import {isAllWord, isEachWord, isSameNoun} from '../words/nouns.ts';
import {DAYS, HOURS, POINTS} from '../words/vocabulary.ts';
import {countOn} from './list-counts.ts';
import type {Announced} from './lists.ts';

interface Counted {
  readonly value: number;
  readonly digits: string;
  readonly noun: string;
  readonly at: number;
}

const PAIR = /(?<![\p{L}\p{N}.,/+~≈<>:#-])(\d{1,4})\s?(?![+\d.,/%–-])(\p{L}+(?:[\s-]\p{L}+){0,2})/gu;
const unit = new RegExp(`^(?:${HOURS}|${DAYS}|${POINTS})$`, 'u');

/** The things that a line counts, by noun; null where a number of it is a range, a share or about right. */
function countsIn(text: string): Counted[] {
  return [...text.matchAll(PAIR)].flatMap(match => {
    const [, digits = '', text = ''] = match;
    const words = text.split(/[\s-]/u);
    if (unit.test(fold(words[0] ?? ''))) return [];
    return words
      .filter(word => word.length > 2 && !unit.test(fold(word)))
      .map(noun => ({value: Number(digits), digits, noun, at: match.index}));
  });
}

/** A number over a list whose entries all count the same things, and `All 29 tests` in one of its own entries. */
export function nounSums({list: {entries}, line}: Announced): Claim[] {
  if (entries.length > LONGEST || entries.filter(entry => /\d/.test(entry.line.text)).length < 2) return [];
  const total = entries.find(entry => isAllWord(entry.line.text));
  const others = entries.filter(entry => entry !== total);
  return [...sumClaim(line, entries, 3, true), ...(total ? sumClaim(total.line, others, 2, false) : [])];
}

/** A longer list is no sum that a person wrote. */
const LONGEST = 200;

function sumClaim(line: Inline, entries: readonly Entry[], least: number, every: boolean): Claim[] {
  if (isEachWord(line.text)) return [];
  for (const {digits, noun, at} of countsIn(line.text)) {
    const addends = addendsOf(entries, noun);
    if (addends && addends.length >= least && (!every || addends.length === entries.length)) {
      const actual = addends.reduce((sum, {value}) => sum + value, 0);
      return countOn(line, digits, at, [{actual, addends}]);
    }
  }
  return [];
}

/** What each entry counts of a noun; null where one of them counts in another way. */
function addendsOf(entries: readonly Entry[], noun: string): Addend[] | null {
  const addends: Addend[] = [];
  for (const {line} of entries) {
    const counted = new Map(countsIn(line.text).flatMap(one => (isSameNoun(one.noun, noun) ? [[one.at, one]] : [])));
    const [one, ...others] = [...counted.values()];
    if (others.length > 0 || isEachWord(line.text)) return null;
    if (one) {
      const span = sourceOf(line, one.at, one.at + one.digits.length);
      addends.push({name: line.text.slice(0, 40), value: one.value, span});
    } else if (/\d\s?[-–+]/u.test(line.text) && mentions(line.text, noun)) return null;
  }
  return addends;
}

function mentions(text: string, noun: string): boolean {
  return text.split(/[^\p{L}]+/u).some(word => isSameNoun(word, noun));
}
