/** What is done and what is left: `Completed: 13 points`, `Story points: 8 / 21`, `Remaining: 8 points`. */
import type {Claim, Status, Story} from './backlog.ts';
import {type Covered, sumOf} from './claim-scopes.ts';
import {claimOn} from './claim-sums.ts';
import type {Effort} from './effort.ts';
import type {Inline} from './inline.ts';
import type {Statement} from './statements.ts';
import {isDoneWord, isLeftWord, namesDay} from './words/progress.ts';

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
  const claim = claimOn('group', name, effort, value, statement.base, bases);
  return claim ? [claim] : [];
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
