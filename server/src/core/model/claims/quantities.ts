/**
 * What a key and its value state of a part of the work and of nothing else: `Remaining: 2 of 3 stories`, `Points done: 5 of
 * 18 (28%)`, `In progress: 1 story, 8 points`.
 */
import {exact} from '../../lists.ts';
import {memo} from '../../memo.ts';
import {type Inline, sliceInline} from '../lines/inline.ts';
import {type KeyValue, readKeys} from '../lines/keys.ts';
import {fold, normalise} from '../words/folding.ts';
import {languages, listed} from '../words/languages.ts';
import {ITEM_NOUNS} from '../words/nouns.ts';
import {alternatives} from '../words/patterns.ts';
import {isDoneWord, isLeftWord, isProgressWord, namesShare, withoutUnits} from '../words/progress.ts';
import {withoutSmallWords} from '../words/telling.ts';
import {fieldsOfKey, isAllPlanned} from '../words/totals.ts';
import {fieldsOf, OF, POINTS, statusNamed} from '../words/vocabulary.ts';
import type {Counted} from './counting.ts';
import {type Share, stageOf} from './progress.ts';

type Unit = 'points' | 'stories';

/** A number of points or stories, with the number that it is a part of. */
export interface Quantity {
  readonly unit: Unit;
  readonly part: Counted;
  readonly whole: Counted | null;
}

export interface StatedPart {
  readonly name: string;
  /** What the name may mean, none where nobody can tell; `all`: all of the work, or as much as is done of it. */
  readonly shares: readonly (Share | 'all')[];
  readonly quantities: readonly Quantity[];
  readonly value: Inline;
}

/** The parts that a line states, where it states nothing else. */
export const partsOfLine = memo((line: Inline): readonly StatedPart[] => {
  if (line.text.length > LONGEST || !/\d/.test(line.text)) return [];
  const keys = keysOf(line);
  const parts = keys.length > 0 ? keys.map(partOf) : clausesOf(line);
  return parts.includes(null) ? [] : exact(parts as StatedPart[]);
});

const ALL = ['all'] as const;
const DONE = ['done'] as const;
const TODO = ['todo'] as const;
const LONGEST = 120;
const NAMED = /^[^\p{L}\d]*(\p{L}[^:：|]{2,40}?)\s*[:：]\s*/u;

function keysOf(line: Inline): readonly Pick<KeyValue, 'key' | 'value'>[] {
  const keys = readKeys(line);
  if (keys.length > 0) return keys;
  const [front = '', key = ''] = NAMED.exec(line.text) ?? [];
  return key ? [{key, value: sliceInline(line, front.length)}] : [];
}

/** What a key states; null where it states anything else, or all of the work and not how much of it. */
export function partOf(key: Pick<KeyValue, 'key' | 'value'>): StatedPart | null {
  const stated = statedBy(key);
  // What is said of all of the work is read with the totals, unless it is said how much of it.
  return stated?.shares[0] === 'all' && !stated.quantities.every(({whole}) => whole) ? null : stated;
}

/** The same, whatever share of the work it is. */
export function statedBy({key, value}: Pick<KeyValue, 'key' | 'value'>): StatedPart | null {
  const named = nameOf(key);
  const told = quantitiesIn(value.text, named?.unit ?? null);
  if (!told || told.quantities.length === 0) return null;
  // `Velocity: 13 points completed`
  if (!named && told.done && fieldsOf(key).includes('velocity')) return {name: key, shares: DONE, ...told, value};
  // `Frontend: 2 of 4 stories` is about some of them.
  if (!named) return null;
  // `Progress: 8 points` may be what was done today.
  if (isProgressWord(key) && !told.quantities.every(({whole}) => whole)) return null;
  const shares = named.shares[0] !== 'all' ? named.shares : told.done ? DONE : ALL;
  return {name: key, shares, quantities: told.quantities, value};
}

const AND = alternatives(words => words.and);
const PARTED = new RegExp(`[,;·|、，；]|\\.(?!\\d)|(?<!\\p{L})(?:${AND})(?!\\p{L})`, 'gu');
const CLAUSE = new RegExp(
  `^([^\\d]*?)(\\d{1,4})(?:\\s?(?:/|${OF})\\s?(?:the )?(\\d{1,4}))?(?![\\d.:%])\\s?[个件個개]?[的の의]?\\s?(${POINTS}|${ITEM_NOUNS})?(?!\\p{Script=Latin}|\\p{Script=Cyrillic})([^\\d]*)$`,
  'du',
);
/** `(28%)`, checked as a share of the numbers before it. */
const SHARE_BEHIND = /[(（]\s?%?\d{1,3}(?:[.,]\d)?\s?%?\s?[)）]/gu;

/** `5 points are done, 8 in progress and 5 to do`: the parts of a sentence that says nothing else. */
function clausesOf(line: Inline): readonly (StatedPart | null)[] {
  const folded = fold(line.text).replace(SHARE_BEHIND, all => ' '.repeat(all.length));
  const parts: (StatedPart | null)[] = [];
  const units = new Set<Unit>();
  let from = 0;
  const ends = [...folded.matchAll(PARTED)].map(({0: word, index}) => ({at: index, length: word.length}));
  for (const {at, length} of [...ends, {at: folded.length, length: 0}]) {
    const clause = folded.slice(from, at);
    if (/[\p{L}\d]/u.test(clause)) {
      // A bare number is of the unit before it, where that was the same all the time.
      const [last = null] = units.size === 1 ? units : [];
      const part = clauseOf(line, clause, from, last);
      for (const {unit} of part?.quantities ?? []) units.add(unit);
      parts.push(part);
    }
    from = at + length;
  }
  return parts.some(part => part && ofNoWork(part)) || parts.every(part => part && isBare(part)) ? [] : spread(parts);
}

const ofNoWork = ({shares}: StatedPart): boolean => shares.length === 0;
const isBare = ({shares}: StatedPart): boolean => shares[0] === 'all';

/** `3 stories, 13 points done`: the word may be about both; `4 stories, 2 done` goes on from all of them. */
function spread(parts: readonly (StatedPart | null)[]): readonly (StatedPart | null)[] {
  return parts.map((part, at) => {
    const next = parts[at + 1];
    const ofBoth = part && next && isBare(part) && part.quantities[0]?.unit !== next.quantities[0]?.unit;
    return ofBoth ? {...part, shares: [...new Set([...part.shares, ...next.shares])]} : part;
  });
}

function clauseOf(line: Inline, clause: string, from: number, last: Unit | null): StatedPart | null {
  const match = CLAUSE.exec(clause);
  const [, before = '', , , noun = '', behind = ''] = match ?? [];
  const [, , part, whole] = match?.indices ?? [];
  const unit = UNITS.find(([, pattern]) => pattern.test(noun))?.[0] ?? last;
  const words = [before, behind].map(withoutSmallWords).filter(one => one !== '');
  const named = words.length === 0 ? {shares: ALL} : words.length === 1 ? nameOf(words[0] ?? '') : null;
  if (!part || !unit || !named) return null;
  const placed = ([start, end]: readonly [number, number]) => countedAt(clause, [start, end], from);
  const quantity = {unit, part: placed(part), whole: whole ? placed(whole) : null};
  return {name: clause.trim(), shares: named.shares, quantities: [quantity], value: line};
}

/** In Chinese, Japanese and Korean a unit may touch the words beside it. */
const apart = (unit: string): RegExp =>
  new RegExp(`(?<![\\p{Script=Latin}\\p{Script=Cyrillic}])(?:${unit})(?![\\p{Script=Latin}\\p{Script=Cyrillic}])`, 'u');
const UNITS: readonly (readonly [Unit, RegExp])[] = [
  ['points', apart(POINTS)],
  ['stories', apart(ITEM_NOUNS)],
];

const WRITTEN_DONE: ReadonlySet<string> = new Set(
  languages.map(({written}) => normalise(listed(written.statuses)[4] ?? '')),
);

/** What a name says of the work: which share of it, counted in what; null for names of anything else. */
export function nameOf(key: string): {readonly shares: StatedPart['shares']; readonly unit: Unit | null} | null {
  const name = normalise(key);
  const [unit, noun] = UNITS.find(([, pattern]) => pattern.test(name)) ?? [null, null];
  if (isProgressWord(name)) return {shares: ['done'], unit};
  const bare = noun ? normalise(name.replace(noun, ' ')) : name;
  const rest = withoutUnits(bare);
  if (rest === '' || isAllPlanned(rest)) return {shares: ALL, unit};
  if (namesShare(rest) && isLeftWord(rest))
    return {shares: ['left', ...(statusNamed(rest) === 'todo' ? TODO : [])], unit};
  if (namesShare(rest) && isDoneWord(rest)) return {shares: ['done'], unit};
  const status = statusNamed(bare) ?? statusNamed(rest);
  // `Ready`, `Carried over`, `Deployed`: of what is to be done, or is done, a part that nobody tells.
  const isStep = (status === 'todo' && stageOf(bare) === null) || (status === 'done' && !WRITTEN_DONE.has(rest));
  if (status) return {shares: isStep ? [] : [status], unit};
  return fieldsOfKey(name).includes('total') ? {shares: ALL, unit} : null;
}

const BEFORE = '[\\s,;·|+(（–—-]*';
const QUANTITY = new RegExp(
  `${BEFORE}(?:(?:${AND})\\s)?(\\d{1,4})(?:\\s?(?:/|${OF})\\s?(\\d{1,4}))?(?![\\d.,:%])(?:\\s?[个件개]?[的の의]?\\s?(${POINTS}|${ITEM_NOUNS})(?!\\p{L}))?`,
  'duy',
);
const PERCENT = new RegExp(`${BEFORE}(?:%\\d{1,3}(?:[.,]\\d)?|\\d{1,3}(?:[.,]\\d)?\\s?%)(?=[\\s)）.]*$)`, 'uy');
const WORD = /[\s(（]*(\p{L}+)[)）]?/uy;
const END = /[\s)）.!*]*$/uy;

interface Told {
  readonly quantities: readonly Quantity[];
  /** They are said to be done. */
  readonly done: boolean;
}

/** The quantities that a text is made of; null where there is anything else. */
function quantitiesIn(text: string, unit: Unit | null): Told | null {
  const folded = fold(text);
  const quantities: Quantity[] = [];
  let done = false;
  let at = 0;
  const next = (pattern: RegExp): RegExpExecArray | null => {
    pattern.lastIndex = at;
    const match = pattern.exec(folded);
    if (match) at = pattern.lastIndex;
    return match;
  };
  while (!next(END)) {
    if (next(PERCENT)) continue;
    const match = next(QUANTITY);
    if (match) {
      const own = UNITS.find(([, pattern]) => pattern.test(match[3] ?? ''))?.[0] ?? unit;
      const [, part, whole] = match.indices ?? [];
      if (!own || !part) return null;
      quantities.push({unit: own, part: countedAt(folded, part), whole: whole ? countedAt(folded, whole) : null});
    } else {
      const word = next(WORD)?.[1];
      if (!word || quantities.length === 0 || done || !isDoneWord(word)) return null;
      done = true;
    }
  }
  return {quantities, done};
}

/** `from`: where the text begins in what its offsets are told for. */
function countedAt(text: string, [start, end]: readonly [number, number], from = 0): Counted {
  return {value: Number(text.slice(start, end)), start: from + start, end: from + end};
}
