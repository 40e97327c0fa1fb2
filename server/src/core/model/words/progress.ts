/** Words in the names of numbers that tell what is done and what is left of the work. */
import {fold, normalise} from './folding.ts';
import {alternatives, anywhere, spaced, termsOf} from './patterns.ts';
import {fieldsOf, SPRINT} from './vocabulary.ts';

const DONE = anywhere(words => words.finished);
const LEFT = anywhere(words => words.remaining);

/** `Completed points`, `Pontos concluídos` */
export function isDoneWord(name: string): boolean {
  return DONE.test(normalise(name));
}

/** `Remaining points`, `剩余` */
export function isLeftWord(name: string): boolean {
  return LEFT.test(normalise(name));
}

const PROGRESS = new RegExp(
  `^(?:(?:${SPRINT}|overall|current|total|story point) )?(?:${alternatives(words => words.progress)})$`,
  'u',
);

/** `Sprint progress`, `进度`: how much is done, of how much. */
export function isProgressWord(name: string): boolean {
  return PROGRESS.test(normalise(name));
}

const besideShare = new RegExp(
  `(?<!\\p{L})(?:${spaced(words => words.besideShare, 'blanks')})(?!\\p{L})|${spaced(words => words.besideShare, 'none')}`,
  'gu',
);

/**
 * `Done`, `Remaining story points`, `Velocity achieved`, `剩余点数`: a word for a share and nothing that makes it the share
 * of something else.
 */
export function namesShare(name: string): boolean {
  const words = withoutUnits(name);
  const [done, left] = [DONE, LEFT].map(share => (share.test(words) ? words.replace(share, '').trim() : null));
  return done === '' || left === '' || (done !== null && fieldsOf(done ?? '').includes('velocity'));
}

/** A name without what may stand beside the word for a share: `points`, `sprint`, `so far`. */
export function withoutUnits(name: string): string {
  return normalise(name).replace(besideShare, ' ').replace(/\s+/g, ' ').trim();
}

const BACK = anywhere(words => words.retrospect);
const AHEAD = /(?<!\p{L})(?:plan|planning|backlog|board)(?!\p{L})/u;

/** `Sprint 4 retrospective`: what was, and nothing of what is to be done. */
export function looksBack(title: string): boolean {
  const folded = fold(title);
  return BACK.test(folded) && !AHEAD.test(folded);
}

const DATED =
  /\d{4}-\d{2}-\d{2}|\d{1,2}[./]\d{1,2}[./]\d{2,4}|\b(?:day|tag|jour|d[ií]a|dia|giorno|gün|день|ngày)\s?\d|^week\s?\d/iu;

/** `Day 3`, `2026-03-02`, `Week 1`: a stretch of time, not of work. */
export function namesDay(text: string): boolean {
  return DATED.test(text);
}

const OTHER_TIME = anywhere(words => words.otherTimes);

/** `Velocity (last sprint)`, `letzter Sprint`: not what this sprint plans. */
export function namesOtherTime(text: string): boolean {
  return OTHER_TIME.test(fold(text));
}

const unbegun = new Set(termsOf(words => words.unbegun));

/** `To do`, `Not started`: work that nobody has begun, where `Open` and `Planned` may mean all of it. */
export function isUnbegun(name: string): boolean {
  return unbegun.has(normalise(name));
}

const AVERAGE = anywhere(words => words.averages);

/** `Average points`, `Média de pontos`: of no sprint that is there. */
export function isAverage(name: string): boolean {
  return AVERAGE.test(fold(name));
}
