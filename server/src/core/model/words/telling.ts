/** Sentences that tell nothing but how much there is: `This sprint contains 3 stories`, `团队承诺完成 16 点`. */
import {fold, normalise} from './folding.ts';
import {ITEM_NOUNS} from './nouns.ts';
import {spaced} from './patterns.ts';
import {isDoneWord} from './progress.ts';
import {BETWEEN, COMMITTED, PLANNED, SUM, SUM_FIRST} from './totals.ts';
import {OF, POINTS, SPRINT, statusNamed} from './vocabulary.ts';

const HOLDS = spaced(words => words.holds);
const SMALL = spaced(words => words.small, 'blanks');
/** Hiragana joins the words of Japanese. */
const JOINED_SMALL = `[\\u3040-\\u309f]+|${spaced(words => words.small, 'none')}`;
const OUT_OF = `${OF}|${spaced(words => words.outOf, 'blanks')}`;
const AMONG = spaced(words => words.outOf, 'none');

const parted = (source: string): RegExp => new RegExp(`(?<!\\p{L})(?:${source})(?!\\p{L})`, 'gu');
const JOINED = /[\u3040-\u30ff\u4e00-\u9fff\uac00-\ud7af]/u;
const nouns = parted(`${POINTS}|${ITEM_NOUNS}|${SPRINT}`);
const ofTotal = parted(`${COMMITTED}|${PLANNED}|${HOLDS}|${SUM}|${BETWEEN}|${SMALL}`);
const joinedTotal = new RegExp(
  `${COMMITTED}|${PLANNED}|${HOLDS}|${POINTS}|${ITEM_NOUNS}|${SPRINT}|${SUM_FIRST}|${JOINED_SMALL}`,
  'gu',
);
const ofShare = parted(`${OUT_OF}|${SMALL}`);
const joinedShare = new RegExp(
  `${ITEM_NOUNS}|${spaced(words => words.finished, 'none')}|${AMONG}|${JOINED_SMALL}`,
  'gu',
);
const isPart = new RegExp(`(?<!\\p{L})(?:${OUT_OF})(?!\\p{L})|${AMONG}`, 'u');
/** `13 SP (5 stories)`: numbers of points and stories, and nothing else. */
export function saysOnlyNumbers(text: string): boolean {
  return !/\p{L}/u.test(fold(text).replace(nouns, ' '));
}

/** `30 points per sprint`: of no sprint that is there. */
const perSprint = new RegExp(
  `(?<!\\p{L})(?:${spaced(words => words.every)}) ?(?:${SPRINT})|(?:${SPRINT}) ?(?:${spaced(words => words.everyBehind)})`,
  'u',
);
const commits = new RegExp(`(?<![a-zа-я])(?:${COMMITTED})`, 'u');
const says = new RegExp(`(?<![a-zа-я])(?:${COMMITTED}|${PLANNED}|${HOLDS}|(?:${SUM})(?!\\p{L}))|${SUM_FIRST}`, 'u');

/** The words of a folded text that are left when those of a sentence about stories are taken out of it. */
function wordsBeside(folded: string, parted: RegExp, joined: RegExp): readonly string[] {
  const words =
    folded
      .replace(nouns, ' ')
      .replace(parted, ' ')
      .match(/\p{L}+/gu) ?? [];
  return words.filter(word => !JOINED.test(word) || word.replace(joined, '') !== '');
}

/** What a text whose numbers are left out says of them; null where it says nothing, or also speaks of anything else. */
export function tellsTotal(text: string): 'total' | 'commitment' | null {
  const folded = fold(text);
  if (!says.test(folded) || perSprint.test(folded) || wordsBeside(folded, ofTotal, joinedTotal).length > 0) return null;
  return commits.test(folded) ? 'commitment' : 'total';
}

/** `30 points per sprint`, `スプリントあたり 30 ポイント` */
export function isPerSprint(text: string): boolean {
  return perSprint.test(fold(text));
}

/** `2 of 4 stories are done`, `5件中2件が完了`: a part of the stories, and nothing else. */
export function tellsShare(text: string): boolean {
  const folded = fold(text);
  return isDoneWord(folded) && isPart.test(folded) && wordsBeside(folded, ofShare, joinedShare).every(isDoneWord);
}

const SMALL_FIRST = new RegExp(`^(?:${SMALL}|${spaced(words => words.fillers)})(?!\\p{L})\\P{L}*`, 'u');

/** `are in progress` as `in progress`: a text without the words at its beginning that say nothing themselves. */
export function withoutSmallWords(text: string): string {
  let words = normalise(text);
  while (words !== '' && !statusNamed(words) && SMALL_FIRST.test(words)) words = words.replace(SMALL_FIRST, '');
  return words;
}
