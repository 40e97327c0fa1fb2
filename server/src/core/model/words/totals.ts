/** Names of numbers that sum up, whatever words of a language they are put together from: `Gesamtzahl der Stories`. */

import {ofText} from '../../memo.ts';
import {normalise} from './folding.ts';
import {countedBy} from './nouns.ts';
import {spaced} from './patterns.ts';
import {EPIC, fieldsOf, POINTS, SPRINT} from './vocabulary.ts';
import type {Field, Words} from './words.ts';

/** What a name says that its number sums up: points, stories, tasks, or all that there is. */
export type Summed = 'all' | 'points' | 'items' | 'tasks';

export const SUM = spaced(words => words.totals, 'blanks');
/** The same where words are not parted; `共计划` is a plan of all. */
export const SUM_FIRST = spaced(words => words.totals, 'none').replace('共计|', '共计(?!划)|');
/** What the team takes upon itself, and what is planned: those alone may be any plan. */
export const COMMITTED = spaced(words => words.committed);
/** A `plan` itself says nothing. */
export const PLANNED = `(?!plans?(?!\\p{L}))(?:${spaced(words => words.planned)})`;
/** Words between the others that say nothing themselves. */
export const BETWEEN = spaced(words => words.joints);

const parted = (source: string): RegExp => new RegExp(`(?<!\\p{L})(?:${source})(?!\\p{L})`, 'gu');
const joined = (source: string): RegExp => new RegExp(`^(?:${source})|(?:${source})$`, 'gu');
const sums = [parted(SUM), /(?<!\p{L})gesamt(?=\p{L})/gu, joined(SUM_FIRST)];
const commits = [parted(COMMITTED), joined(spaced(words => words.committed, 'none'))];
const plans = [parted(PLANNED), joined(spaced(words => words.planned, 'none'))];
const committed = new RegExp(`(?<![a-zа-я])(?:${COMMITTED}|${PLANNED})`, 'u');
const numbers = [
  parted(spaced(words => words.amounts, 'blanks')),
  new RegExp(` ?(?:${spaced(words => words.amounts, 'none')})$`, 'gu'),
];
/** What may be summed up as well as points, and of what. */
const effort = (words: Words): string => `${words.efforts},${words.backlogs ?? ''}`;
const between = [
  parted(`${spaced(effort, 'blanks')}|${EPIC}|${BETWEEN}`),
  new RegExp(`${spaced(effort, 'none')}|(?<=[总合].*)史诗`, 'gu'),
];
const sprint = new RegExp(`(?<!\\p{L})(?:${SPRINT})(?: ?\\d{1,3}(?:の|의)?|(?!\\p{L}))`, 'u');
const points = new RegExp(`^(?:${POINTS})$`, 'u');

/** What a name sums up; null for any other name. */
export const summedBy: (name: string) => Summed | null = ofText(name => {
  if (name.length > 60) return null;
  const whole = without(between, normalise(name).replace(sprint, ' '));
  const planned = without(plans, whole);
  const summed = without(commits, without(sums, planned));
  const noun = without(numbers, summed);
  if (noun === '') return summed === planned ? null : 'all';
  if (points.test(noun)) return summed === whole ? null : 'points';
  return noun === whole ? null : countedBy(noun);
});

function without(patterns: readonly RegExp[], text: string): string {
  return patterns
    .reduce((rest, pattern) => rest.replace(pattern, ' '), text)
    .replace(/\s+/g, ' ')
    .trim();
}

/** What a name says that it sums up: `low priority` of `Total low priority`; null where it sums up nothing, or all. */
export function summedName(name: string): string | null {
  const words = normalise(name);
  const rest = without(sums, words);
  return rest === '' || rest === words ? null : rest;
}

/** `Count`, `Anzahl`, `数量`, `Stories`, `Nombre de stories`: what a column counts that is called so. */
export function countsThings(name: string): boolean {
  const noun = without(numbers, without(sums, without(between, normalise(name))));
  return noun === '' || countedBy(noun) !== null;
}

/** `Committed`, `Planned points`, `已承诺` */
export function isCommitted(name: string): boolean {
  return committed.test(normalise(name));
}

/** The same, and nothing that makes it a part of what is planned: `Planned (blockers)`. */
export function isAllPlanned(name: string): boolean {
  return isCommitted(name) && without([...plans, ...commits, ...sums, ...between], normalise(name)) === '';
}

const backlog = new RegExp(
  `^(?:(?:${SUM}|${BETWEEN}) |(?:${SUM_FIRST}) ?)*(?:${spaced(words => words.backlogs ?? '')})(?![a-z])`,
  'u',
);

/** `Backlog size`: in a sprint the backlog is what lies outside of it. */
export function namesBacklog(name: string): boolean {
  return backlog.test(normalise(name));
}

/** The fields that a key may mean: those of its name, or those of what it sums up. */
export function fieldsOfKey(name: string): readonly Field[] {
  const fields = fieldsOf(name);
  if (fields.length > 0) return fields;
  const summed = summedBy(name);
  return summed === null ? fields : summed === 'all' || summed === 'points' ? TOTAL : COUNT;
}

const TOTAL: readonly Field[] = ['total'];
const COUNT: readonly Field[] = ['count'];
