/**
 * What a key and its value state of a part of the work and of nothing else: `Remaining: 2 of 3 stories`, `Points done: 5 of
 * 18 (28%)`, `In progress: 1 story, 8 points`.
 */
import {exact} from '../../lists.ts';
import {memo} from '../../memo.ts';
import {type Inline, sliceInline} from '../lines/inline.ts';
import {type KeyValue, readKeys} from '../lines/keys.ts';
import {fold, normalise} from '../words/folding.ts';
import {ITEM_NOUNS} from '../words/nouns.ts';
import {isDoneWord, isLeftWord, isProgressWord, namesShare, withoutUnits} from '../words/progress.ts';
import {isAllPlanned, summedBy} from '../words/totals.ts';
import {OF, POINTS, statusNamed} from '../words/vocabulary.ts';
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
  /** What the name may mean; `all`: all of the work, or as much as is done of it. */
  readonly shares: readonly (Share | 'all')[];
  readonly quantities: readonly Quantity[];
  readonly value: Inline;
}

/** The parts that a line states, where it states nothing else. */
export const partsOfLine = memo((line: Inline): readonly StatedPart[] => {
  if (line.text.length > LONGEST || !/\d/.test(line.text)) return [];
  const parts = keysOf(line).map(partOf);
  return parts.includes(null) ? [] : exact(parts as StatedPart[]);
});

const ALL = ['all'] as const;
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
  // All of what has any name is all of it.
  if (!named && !told.quantities.every(({part, whole}) => part.value === whole?.value)) return null;
  // `Progress: 8 points` may be what was done today.
  if (isProgressWord(key) && !told.quantities.every(({whole}) => whole)) return null;
  const shares = named && named.shares[0] !== 'all' ? named.shares : told.done ? (['done'] as const) : ALL;
  return {name: key, shares, quantities: told.quantities, value};
}

/** In Chinese, Japanese and Korean a unit may touch the words beside it. */
const apart = (unit: string): RegExp =>
  new RegExp(`(?<![\\p{Script=Latin}\\p{Script=Cyrillic}])(?:${unit})(?![\\p{Script=Latin}\\p{Script=Cyrillic}])`, 'u');
const UNITS: readonly (readonly [Unit, RegExp])[] = [
  ['points', apart(POINTS)],
  ['stories', apart(ITEM_NOUNS)],
];

/** What a name says of the work: which share of it, counted in what; null for names of anything else. */
export function nameOf(key: string): {readonly shares: StatedPart['shares']; readonly unit: Unit | null} | null {
  const name = normalise(key);
  const [unit, noun] = UNITS.find(([, pattern]) => pattern.test(name)) ?? [null, null];
  if (isProgressWord(name)) return {shares: ['done'], unit};
  const bare = noun ? normalise(name.replace(noun, ' ')) : name;
  const rest = withoutUnits(bare);
  if (rest === '' || isAllPlanned(rest)) return unit || rest ? {shares: ALL, unit} : null;
  const status = statusNamed(bare) ?? statusNamed(rest);
  const left: readonly Share[] = namesShare(rest) && isLeftWord(rest) ? ['left'] : [];
  const done: readonly Share[] = namesShare(rest) && isDoneWord(rest) && left.length === 0 ? ['done'] : [];
  // `Open`: not begun, or not done; `To do` is the first.
  const open: readonly Share[] = status === 'todo' && stageOf(rest) === null ? ['left'] : [];
  const told = [...done, ...left, ...(status ? [status] : []), ...open];
  if (told.length > 0) return {shares: [...new Set(told)], unit};
  return summedBy(name) === null ? null : {shares: ALL, unit};
}

const BEFORE = '[\\s,;·|+(（–—-]*';
const QUANTITY = new RegExp(
  `${BEFORE}(?:and )?(\\d{1,4})(?:\\s?(?:/|${OF})\\s?(\\d{1,4}))?(?![\\d.,:%])(?:\\s?[个件개]?[的の의]?\\s?(${POINTS}|${ITEM_NOUNS})(?!\\p{L}))?`,
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

function countedAt(text: string, [start, end]: readonly [number, number]): Counted {
  return {value: Number(text.slice(start, end)), start, end};
}
