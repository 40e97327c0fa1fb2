/** Lines that tell how much there is in all: `Total: 5 stories, 23 points`, `共 5 个故事，23 点`, `We commit to 16 points`. */
import type {Claim, Sprint} from '../backlog.ts';
import type {Statement} from '../stories/statements.ts';
import {findEfforts} from '../values/effort.ts';
import {findCount} from '../words/nouns.ts';
import {namesDay} from '../words/progress.ts';
import {tellsTotal} from '../words/telling.ts';
import {isDated} from './progress.ts';
import {allOf, type Covered, storiesUnder, sumsOf, type Universe} from './scopes.ts';
import {isFew, sprintAround, sprintNamed} from './sprints.ts';
import {claimOn} from './sums.ts';
import {countOf, waysToCount} from './ways.ts';

export function totalClaims(statements: readonly Statement[], universe: Universe, sprints: readonly Sprint[]): Claim[] {
  return statements.flatMap(statement => {
    const {kind, line, base, body} = statement;
    if (kind === 'heading' || line.text.length > 160 || universe.isItemLine(body.start) || isDated(statement))
      return [];
    const count = findCount(line.text);
    const efforts = findEfforts(line.text).filter(({unit}) => unit === 'points');
    const [effort] = efforts;
    if (efforts.length > 1 || !(count || effort) || namesDay(line.text)) return [];
    const told = [count && {start: count.at, end: count.at + count.digits.length}, effort];
    const rest = told.reduce((text, at) => (at ? blank(text, at) : text), line.text);
    const sprint = /(?<!\d)\d{1,3}(?!\d)/.exec(rest)?.[0];
    const says = /\d.*\d\D|%/.test(rest) ? null : tellsTotal(rest.replace(/\d/g, ' '));
    const scopes = says ? scopesOf(statement, sprint, universe, sprints) : [];
    const counted = count
      ? countOf(
          says ?? '',
          count,
          line,
          base,
          scopes.flatMap(scope => waysToCount(scope, count.of)),
        )
      : [];
    const sum = effort
      ? claimOn(
          'total',
          says ?? '',
          effort,
          line,
          base,
          scopes.flatMap(scope => sumsOf(scope, 'points')),
        )
      : null;
    return [...counted, ...(sum ? [sum] : [])].map(claim => (says === 'commitment' ? {...claim, timed: says} : claim));
  });
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
