/** What is done and what is left: `Completed: 13 points`, `Story points: 8 / 21`, `Remaining: 8 points`. */
import type {Basis, Claim, Sprint, Status, Story} from './backlog.ts';
import {type Covered, sumOf} from './claim-scopes.ts';
import {claimOn} from './claim-sums.ts';
import {type Effort, findEffort} from './effort.ts';
import type {Inline} from './inline.ts';
import type {KeyValue} from './keys.ts';
import type {Statement} from './statements.ts';
import {isDoneWord, isLeftWord, isProgressWord, namesDay, namesShare} from './words/progress.ts';
import {fold, POINTS} from './words/vocabulary.ts';

/** The share of the work that a key is about; null: all of it. */
export type Share = 'done' | 'left';

export function shareOf(name: string): Share | null {
  if (isLeftWord(name)) return 'left';
  return isDoneWord(name) ? 'done' : null;
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
  const told = scopes.filter(scope => scope.length > 0 && scope.every(({story}) => story.status !== null));
  const bases = told.map(scope =>
    sumOf(
      scope.filter(({story}) => isIn(story, share)),
      effort.unit,
    ),
  );
  if (bases.length === 0 || bases.includes(null)) return [];
  const claim = claimOn('group', name, effort, value, statement.base, [...bases, ...others]);
  return claim ? [claim] : [];
}

/** What a key states that is about nothing but a share: `Done: 9 points`, `Remaining: 9/18 pts`, `Progress: 9 of 18 pts`. */
export function shareKey({key, value}: KeyValue): {readonly share: Share; readonly part: Effort} | null {
  const progress = isProgressWord(key);
  const share = progress ? 'done' : namesShare(key) ? shareOf(key) : null;
  if (!share) return null;
  const fraction = pointsOf.test(fold(value.text)) ? fractionOf(value)?.done : null;
  const part = fraction ?? (progress ? null : findEffort(value.text));
  return part?.unit === 'points' && part.start <= 3 ? {share, part} : null;
}

const pointsOf = new RegExp(`^[\\s*]*\\d{1,4}\\s?/\\s?\\d{1,4}\\s?(?:${POINTS})(?!\\p{L})`, 'u');

/** `Remaining: 3 points` may be what the team could still take. */
export function roomOf(sprint: Sprint | undefined): readonly Basis[] {
  const {capacity, committedPoints, heading} = sprint ?? {};
  if (!capacity || committedPoints === undefined || !heading) return [];
  const addends = [
    {name: 'capacity', ...capacity},
    {name: 'committed', value: -committedPoints, span: heading},
  ];
  return [{actual: capacity.value - committedPoints, addends}];
}

const CLOSED: ReadonlySet<Status | undefined> = new Set(['done', 'dropped']);

function isIn({status}: Story, share: Share): boolean {
  return share === 'done' ? status?.value === 'done' : !CLOSED.has(status?.value);
}

/** `8 / 21` where a key asks for points: how many are done, of how many. */
export function fractionOf(value: Inline): {readonly done: Effort; readonly all: Effort} | null {
  const match = /^[\s*]*(\d{1,4})\s?\/\s?(\d{1,4})(?![\d/.%])/.exec(value.text);
  if (!match?.[1] || !match[2]) return null;
  const at = (digits: string, start: number): Effort => ({
    low: Number(digits),
    high: Number(digits),
    unit: 'points',
    approximate: false,
    days: false,
    start,
    end: start + digits.length,
  });
  const first = value.text.indexOf(match[1]);
  return {done: at(match[1], first), all: at(match[2], value.text.indexOf(match[2], first + match[1].length))};
}
