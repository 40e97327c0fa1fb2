/** Nouns of things that documents count, compared without their endings. */

import {fold} from './folding.ts';
import {alternatives, anywhere, spaced} from './patterns.ts';
import {EPIC, OF, PHASE, POINTS, SPRINT} from './vocabulary.ts';

const FILES = new RegExp(`^(?:${alternatives(words => words.files)})$`, 'u');

/** `files`, `Dateien`, `ファイル` */
export function isFileNoun(word: string): boolean {
  return FILES.test(fold(word));
}

const ALL = anywhere(words => words.whole);

/** The line speaks of all of its kind. */
export function isAllWord(text: string): boolean {
  return text.length < 200 && /\d/.test(text) && ALL.test(fold(text));
}

const EACH = anywhere(words => words.each);
const share = new RegExp(`\\d\\s?(?:/|${OF})\\s?\\d`, 'u');

/** The line tells a share, a bound or what one of several has. */
export function isEachWord(text: string): boolean {
  const folded = fold(text);
  return EACH.test(folded) || share.test(folded);
}

const SHORTEST = 4;
const LONGEST_ENDING = 6;

/** `test` and `tests`, `hata` and `hatalarını`: one stem with different endings. */
export function isSameNoun(a: string, b: string): boolean {
  const [x, y] = [fold(a), fold(b)];
  if (x === y) return true;
  let common = 0;
  while (common < x.length && common < y.length && x[common] === y[common]) common++;
  const needed = Math.min(SHORTEST, x.length, y.length);
  if (needed < 3) return false;
  const [short, long] = x.length < y.length ? [x, y] : [y, x];
  // The shorter is the stem, but for a letter that its own ending changes: `story`, `stories`.
  return common >= needed && short.length - common <= 1 && long.length - common <= LONGEST_ENDING;
}

/** What plans call their items, all of them, where they count them: a source of patterns for folded text. */
export const ITEM_NOUNS = `(?:(?:${spaced(words => words.itemFronts)}) )?(?:${spaced(words => words.items)})`;
/** Kinds of items: beside those that a plan lists there may be others. */
const KIND_NOUNS = spaced(words => words.kinds);
export const TASK_NOUNS = `(?:(?:${spaced(words => words.partFronts)}) ?)?(?:${spaced(words => words.tasks)})`;

const items = new RegExp(`^(?:${ITEM_NOUNS}|(?:(?:${spaced(words => words.itemFronts)}) )?(?:${KIND_NOUNS}))$`, 'u');
const tasks = new RegExp(`^${TASK_NOUNS}$`, 'u');

const inBrackets = new RegExp(
  `[(（](?:[^()（）]*[,;·/、，]\\s*)?\\d{1,3}\\s?(?:${ITEM_NOUNS}|${KIND_NOUNS}|(?:${EPIC})s?)\\s*[,;·/、，)）]`,
  'u',
);

/** `Foundation (3 epics, 55 points)`: a group of items says how many there are. */
export function countsItems(text: string): boolean {
  return inBrackets.test(fold(text));
}

const FAULTS =
  /(?<!\p{L})(?:risks?|bugs?|defects?|incidents?|findings?|impacts?|threats?|vulnerabilit(?:y|ies))(?!\p{L})/u;

/** `Total bugs`, `| Risk |`: these are counted beside the items, and their levels are no priorities of those. */
export function countsFaults(name: string): boolean {
  return FAULTS.test(fold(name));
}

/** What a noun counts: items of a plan, or their tasks, which in plans of tasks are the items. */
export function countedBy(noun: string): 'items' | 'tasks' | null {
  const words = fold(noun).replace(/-/g, ' ').trim();
  return items.test(words) ? 'items' : tasks.test(words) ? 'tasks' : null;
}

/** A count in a text, with the offset of its digits. */
export interface Count {
  readonly value: number;
  readonly digits: string;
  readonly at: number;
  readonly of: 'items' | 'tasks';
}

/** `5 stories`, `12 user stories`, `8 задач`, `3 个故事`, `스토리 3개`: the first count of a text. */
export function findCount(text: string): Count | null {
  const joined = /[\u3040-\u30ff\u4e00-\u9fff\uac00-\ud7af]/u.test(text) ? joinedCount(fold(text)) : null;
  const [first] = [spacedCount(text), joined].filter(count => count !== null).sort((a, b) => a.at - b.at);
  return first ?? null;
}

function spacedCount(text: string): Count | null {
  for (const match of text.matchAll(COUNT)) {
    const [, digits = '', first = '', second = ''] = match;
    const of = countedBy(first) ?? (second ? countedBy(`${first} ${second}`) : null);
    if (of && !isName(text, match.index)) return {value: Number(digits), digits, at: match.index, of};
  }
  return null;
}

/** In languages whose words stand side by side a count may touch what is before and behind it. */
function joinedCount(folded: string): Count | null {
  const found = JOINED.flatMap(pattern =>
    [...folded.matchAll(pattern)].flatMap(({index, groups}): Count[] => {
      const {before = '', digits = '', noun} = groups ?? {};
      const of = noun ? countedBy(noun) : 'items';
      const at = index + before.length;
      return of && !isName(folded, at) ? [{value: Number(digits), digits, at, of}] : [];
    }),
  );
  return found.sort((a, b) => a.at - b.at)[0] ?? null;
}

const NOUN = `(?<noun>(?:${spaced(words => `${words.items},${words.tasks}`, 'none')})(?! ?(?:${POINTS})))`;
const DIGITS = '(?<![\\d.,/+~≈<>#-])(?<digits>\\d{1,4})\\s?';
const CLASSIFIER = `(?:${spaced(words => words.counters)})`;
/** `3 个故事`, `2개의 스토리`; `스토리 3개`, `ストーリー数3件`; `3件` with nothing else before or behind it. */
const JOINED = [
  `${DIGITS}${CLASSIFIER}?(?:的|の|의)?\\s?${NOUN}`,
  `(?<before>${NOUN}数?\\s?)${DIGITS}${CLASSIFIER}`,
  `(?<before>^\\s*|[(,:;、·|]\\s?|[共全计总총체]\\s?)${DIGITS}(?:件|个|개)(?=\\s*(?:$|[(),;、。·|.]))`,
].map(source => new RegExp(source, 'gu'));

/** `Sprint 2 user stories`: the number is a name. */
function isName(text: string, at: number): boolean {
  return names.test(fold(text.slice(0, at)));
}

const names = new RegExp(`(?<!\\p{L})(?:${SPRINT}|${EPIC}|${PHASE})\\s?#?$`, 'u');
const COUNT = /(?<![\p{L}\p{N}.,/+~≈<>#-])(\d{1,4})\s?(?:个|個|件の|개의?\s)?\s?(\p{L}+)(?:[\s-](\p{L}+))?/gu;
