/** What is done and what is left: `Completed: 13 points`, `Story points: 8 / 21`, `Remaining: 8 points`. */

import type {Basis, Claim, Sprint, Status, Story} from '../backlog.ts';
import type {Inline} from '../lines/inline.ts';
import type {Context} from '../mentions/mentions.ts';
import type {Statement} from '../stories/statements.ts';
import {type Effort, pointsAt} from '../values/effort.ts';
import {fold} from '../words/folding.ts';
import {isDoneWord, isLeftWord, isUnbegun, namesDay} from '../words/progress.ts';
import {OF, POINTS, statusNamed} from '../words/vocabulary.ts';
import {allOf, type Covered, sumOf, type Universe} from './scopes.ts';
import {everySprint, isFew, sprintAround} from './sprints.ts';
import {claimOn} from './sums.ts';

/** The share of the work that a key is about: what is left, or what has come so far; null: all of it. */
export type Share = 'left' | Status;

export function shareOf(name: string): Share | null {
  if (isLeftWord(name)) return 'left';
  return isDoneWord(name) || statusNamed(name) === 'done' ? 'done' : null;
}

/** Days of a log tell what was, not what is. */
export function isDated({node}: Statement): boolean {
  return node.heading !== null && namesDay(node.heading.line.text);
}

/** A stated part of the work against the stories that are (not) done, where all of them say what they are. */
export function partClaim(
  share: Share,
  name: string,
  effort: Effort,
  value: Inline,
  statement: Statement,
  scopes: readonly (readonly Covered[])[],
  others: readonly Basis[] = [],
): Claim[] {
  if (isDated(statement)) return [];
  const told = scopes.filter(scope => tells(scope, share));
  const parts = told.map(scope => scope.filter(({story}) => isIn(story, share))).filter(({length}) => length > 0);
  const bases = parts.map(part => sumOf(part, effort.unit));
  if (bases.length === 0 || bases.includes(null)) return [];
  const claim = claimOn('group', name, effort, value, statement.base, [...bases, ...others]);
  return claim ? [{...claim, timed: 'share'}] : [];
}

/** `In progress: 8 points`, `To do: 2 points`; what is planned or open may be all that there is. */
export function stageOf(key: string): Status | null {
  const status = statusNamed(key);
  return status === 'todo' && !isUnbegun(key) ? null : status;
}

/** `8 / 21 points`, `8 of 21 points` */
export function saysPoints(value: Inline): boolean {
  return partOfPoints.test(fold(value.text));
}

const partOfPoints = new RegExp(`^[\\s*]*\\d{1,4}\\s?(?:/|${OF})\\s?\\d{1,4}\\s?(?:${POINTS})(?!\\p{L})`, 'u');

/** The stories of the sprint around a line; beside the sprints all of them, or those of any. */
export function spokenOf(
  {sprint}: Context,
  universe: Universe,
  sprints: readonly Sprint[],
): readonly (readonly Covered[])[] {
  const around = sprintAround({sprint}, sprints);
  if (isFew(sprints)) return [around?.items ?? [], allOf(universe)];
  return around ? [around.items] : [allOf(universe), ...everySprint(sprints).map(({items}) => items)];
}

/** Whether some stories say of themselves what is asked of them: boxes alone do not tell what is begun. */
export function tells(scope: readonly Covered[], share: Share): boolean {
  if (scope.length === 0 || !scope.every(({story}) => story.status !== null)) return false;
  return share !== 'todo' || scope.some(({story}) => BEGUN.has(story.status?.value));
}

const BEGUN: ReadonlySet<Status | undefined> = new Set(['in-progress', 'in-review', 'blocked']);

const CLOSED: ReadonlySet<Status | undefined> = new Set(['done', 'dropped']);

/** Whether a story belongs to a share. */
export function isIn({status}: Story, share: Share): boolean {
  return share === 'left' ? !CLOSED.has(status?.value) : status?.value === share;
}

const fraction = /^[\s*]*(\d{1,4})\s?\/\s?(\d{1,4})(?![\d/.%])/;
const wordedFraction = new RegExp(`^[\\s*]*(\\d{1,4})\\s?(?:/|${OF})\\s?(\\d{1,4})(?!\\d)`, 'iu');

/** `8 / 21` where a key asks for points: how many are done, of how many. */
export function fractionOf(value: Inline): {readonly done: Effort; readonly all: Effort} | null {
  const match = (saysPoints(value) ? wordedFraction : fraction).exec(value.text);
  if (!match?.[1] || !match[2]) return null;
  const at = (digits: string, start: number) => pointsAt(Number(digits), start, start + digits.length);
  const first = value.text.indexOf(match[1]);
  return {done: at(match[1], first), all: at(match[2], value.text.indexOf(match[2], first + match[1].length))};
}
