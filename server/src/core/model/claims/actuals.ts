/** What the work took in all, against what its stories took: `**Actual time:** 12h` over `(actual: 3h / estimated: 5h)`. */

import {type Span, shift} from '../../text/span.ts';
import type {Addend, Basis, Claim} from '../backlog.ts';
import {sourceOf} from '../lines/inline.ts';
import {readKeys} from '../lines/keys.ts';
import type {MergedStory} from '../stories/merge.ts';
import type {Statement} from '../stories/statements.ts';
import {type Effort, findEffort} from '../values/effort.ts';
import {fieldsOf} from '../words/vocabulary.ts';
import {allOf, type Covered, round, storiesUnder, type Universe} from './scopes.ts';
import {claimOn} from './sums.ts';

export function actualClaims(statements: readonly Statement[], universe: Universe): Claim[] {
  const keys = statements.flatMap(statement =>
    statement.kind === 'heading' || statement.kind === 'label'
      ? []
      : readKeys(statement.line).flatMap(key => (key.fields.includes('actual') ? [{key, statement}] : [])),
  );
  if (keys.length === 0) return [];
  const spent = new Map(universe.stories.map(merged => [merged.story, spentOn(merged)]));
  return keys.flatMap(({key, statement}) => {
    const effort = findEffort(key.value.text);
    if (effort?.unit !== 'hours' || effort.start > 3) return [];
    const here = statement.node.heading ? storiesUnder(universe, statement.node) : [];
    const sums = [here, allOf(universe)].map(covered => sumOfSpent(covered, spent));
    return claimOn('total', key.key, effort, key.value, statement.base, sums) ?? [];
  });
}

type Spent = Pick<Effort, 'low' | 'high'> & {readonly span: Span};

/** null where a story does not say what it took. */
function sumOfSpent(covered: readonly Covered[], spent: ReadonlyMap<Covered['story'], Spent | null>): Basis | null {
  const addends: Addend[] = [];
  let high = 0;
  for (const {story} of covered) {
    const one = spent.get(story);
    if (!one) return null;
    addends.push({name: story.id ?? story.title, value: round(one.low), span: one.span});
    high += one.high;
  }
  if (addends.length < 2) return null;
  const low = round(addends.reduce((sum, {value}) => sum + value, 0));
  return high > low + 0.01 ? {actual: low, high: round(high), addends} : {actual: low, addends};
}

/** A key of its own, or a part of an estimate: `actual: 3h / estimated: 5h`. */
function spentOn({raw}: MergedStory): Spent | null {
  for (const {content, facts, base} of raw) {
    const key = content?.keys.find(({fields}) => fields.includes('actual'));
    const effort = key ? findEffort(key.value.text) : null;
    if (key && effort?.unit === 'hours')
      return {...effort, span: shift(sourceOf(key.value, effort.start, effort.end), base)};
    const part = facts.estimate && spentIn(facts.estimate.value);
    if (facts.estimate && part) return {...part, span: shift(facts.estimate.span, base)};
  }
  return null;
}

function spentIn(estimate: string): Effort | null {
  for (const match of estimate.matchAll(/(\p{L}[\p{L} ]*?)\s*[:：]/gu)) {
    if (!fieldsOf(match[1] ?? '').includes('actual')) continue;
    const effort = findEffort(estimate.slice(match.index));
    if (effort?.unit === 'hours') return effort;
  }
  return null;
}
