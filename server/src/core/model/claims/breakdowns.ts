/** How a total falls into priorities, statuses or people: `Total: 25 points (Must 17, Should 8)`. */

import type {Claim, Sprint} from '../backlog.ts';
import type {Statement} from '../stories/statements.ts';
import {findEfforts, pointsAt} from '../values/effort.ts';
import {fold, normalise} from '../words/folding.ts';
import {findCount} from '../words/nouns.ts';
import {POINTS, statusNamed} from '../words/vocabulary.ts';
import {isDated, spokenOf} from './progress.ts';
import {type Covered, sumOf, type Universe} from './scopes.ts';
import {claimOn} from './sums.ts';
import {ownersOf} from './universe.ts';
import {countOf, waysToCount} from './ways.ts';

interface Part {
  readonly name: string;
  readonly digits: string;
  readonly at: number;
}

const BRACKET = /[(（]([^()（）]{5,120})[)）]/gu;
const part = new RegExp(
  `^\\s*(?:(?<name>[^\\d:：]+?)[\\s:：=]*(?<digits>\\d{1,4})|(?<first>\\d{1,4})\\s*[x×]?\\s*(?<behind>\\p{L}[^\\d]*?))\\s*(?:${POINTS})?\\s*$`,
  'u',
);

export function breakdownClaims(
  statements: readonly Statement[],
  universe: Universe,
  sprints: readonly Sprint[],
): Claim[] {
  return statements.flatMap(statement => {
    const {line, base, body, context} = statement;
    if (!/[(（]/u.test(line.text) || line.text.length > 200 || universe.isItemLine(body.start) || isDated(statement))
      return [];
    return [...line.text.matchAll(BRACKET)].flatMap(({0: whole, 1: inner = '', index}) => {
      const before = line.text.slice(0, index);
      const unit = findEfforts(before).some(one => one.unit === 'points') ? 'points' : findCount(before) && 'items';
      const parts = unit ? partsOf(inner, index + whole.indexOf(inner)) : [];
      if (parts.length < 2) return [];
      const scope = spokenOf(context, universe, sprints).filter(({length}) => length > 0);
      const told = parts.map(one => ({one, own: scope.map(stories => membersOf(stories, one.name))}));
      // Where one of them is no part of the plan, neither are the others.
      if (told.some(({own}) => own.every(({length}) => length === 0))) return [];
      return told.flatMap(({one: {name, digits, at}, own}) => {
        if (unit === 'items')
          return countOf(
            name,
            {digits, at},
            line,
            base,
            own.flatMap(some => waysToCount(some, 'items')),
          );
        const size = pointsAt(+digits, at, at + digits.length);
        const sums = own.map(some => sumOf(some, 'points'));
        return claimOn('group', name, size, line, base, sums) ?? [];
      });
    });
  });
}

/** All of a bracket, or nothing. */
function partsOf(inner: string, from: number): Part[] {
  const pieces = [...inner.matchAll(/[^,;、，·|+]+/gu)];
  const parts = pieces.flatMap(({0: text, index}): Part[] => {
    const {name, digits, first, behind} = part.exec(fold(text))?.groups ?? {};
    const number = digits ?? first;
    const word = name ?? behind;
    return number && word ? [{name: word.trim(), digits: number, at: from + index + text.indexOf(number)}] : [];
  });
  return parts.length === pieces.length ? parts : [];
}

/** Those of some stories that have a priority, a status or an owner. */
function membersOf(stories: readonly Covered[], name: string): readonly Covered[] {
  const words = normalise(name);
  const status = statusNamed(words);
  return stories.filter(
    ({story}) =>
      (story.priority && normalise(story.priority.value) === words) ||
      (status !== null && story.status?.value === status) ||
      ownersOf(story).includes(words),
  );
}
