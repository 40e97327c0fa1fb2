/** Lines that tell how much there is in all: `Total: 5 stories, 23 points`, `共 5 个故事，23 点`, `We commit to 16 points`. */
import type {Claim, Sprint} from '../backlog.ts';
import type {Statement} from '../stories/statements.ts';
import {type Effort, findEfforts} from '../values/effort.ts';
import {type Count, findCount} from '../words/nouns.ts';
import {namesDay} from '../words/progress.ts';
import {tellsTotal} from '../words/telling.ts';
import {isDated} from './progress.ts';
import {allOf, type Covered, storiesUnder, sumsOf, type Universe} from './scopes.ts';
import {isFew, sprintAround, sprintNamed} from './sprints.ts';
import {claimOn} from './sums.ts';
import {countOf, waysToCount} from './ways.ts';

export function totalClaims(statements: readonly Statement[], universe: Universe, sprints: readonly Sprint[]): Claim[] {
  return statements.flatMap(statement => {
    const {line, base, body} = statement;
    const told =
      isTitle(statement, universe) || universe.isItemLine(body.start) || isDated(statement)
        ? null
        : readTotal(line.text);
    if (!told) return [];
    const {says, count, effort} = told;
    const scopes = scopesOf(statement, told.sprint, universe, sprints);
    const ways = count ? scopes.flatMap(scope => waysToCount(scope, count.of)) : [];
    const sums = scopes.flatMap(scope => sumsOf(scope, 'points'));
    const counted = count ? countOf(says, count, line, base, ways) : [];
    const sum = effort ? claimOn('total', says, effort, line, base, sums) : null;
    return [...counted, ...(sum ? [sum] : [])].map(claim => (says === 'commitment' ? {...claim, timed: says} : claim));
  });
}

/** A heading over what it counts is read with its section; `### Total: 36 points` stands over none. */
function isTitle({kind, node}: Statement, universe: Universe): boolean {
  return kind === 'heading' && (node.children.length > 0 || storiesUnder(universe, node).length > 0);
}

interface Told {
  readonly says: 'total' | 'commitment';
  readonly count: Count | null;
  readonly effort: Effort | undefined;
  /** The number of the sprint that it speaks of. */
  readonly sprint: string | undefined;
}

/** A line with a count, a number of points or both, and words for a total besides. */
function readTotal(text: string): Told | null {
  if (text.length > 160) return null;
  const count = findCount(text);
  const efforts = findEfforts(text).filter(({unit}) => unit === 'points');
  const [effort] = efforts;
  if (efforts.length > 1 || !(count || effort) || namesDay(text)) return null;
  const numbers = [count && {start: count.at, end: count.at + count.digits.length}, effort];
  const rest = numbers.reduce((left, at) => (at ? blank(left, at) : left), text);
  const says = /\d.*\d\D|%/.test(rest) ? null : tellsTotal(rest.replace(/\d/g, ' '));
  return says ? {says, count, effort, sprint: /(?<!\d)\d{1,3}(?!\d)/.exec(rest)?.[0]} : null;
}

function blank(text: string, {start, end}: {readonly start: number; readonly end: number}): string {
  return text.slice(0, start) + ' '.repeat(end - start) + text.slice(end);
}

/** The sprint that the line names; else those of its section, of its sprint, of all of the plan where it stands beside its sprints. */
function scopesOf(
  {node, context}: Statement,
  named: string | undefined,
  universe: Universe,
  sprints: readonly Sprint[],
): readonly (readonly Covered[])[] {
  const sprint = named ? sprintNamed(sprints, named) : sprintAround(context, sprints);
  if (named) return sprint ? [sprint.items] : [];
  const scopes = [node.heading ? storiesUnder(universe, node) : [], sprint?.items ?? []];
  if (!sprint || isFew(sprints)) scopes.push(allOf(universe));
  return scopes.filter(({length}) => length > 0);
}
