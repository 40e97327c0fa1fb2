/** What was finished between two versions of a plan. */
import assert from 'node:assert/strict';
import {test} from 'node:test';
import {factsOf, type PlanFacts} from '../../server/src/core/history/facts.ts';
import {finishedBetween} from '../../server/src/core/history/finished.ts';

function facts(one: string, two: string, three: string): PlanFacts {
  const text = `# Sprint 1\n\n- [${one}] US-1: One\n- [${two}] US-2: Two\n- [${three}] US-3: Three\n`;
  const found = factsOf({path: 'plan.md', text});
  assert(found);
  return found;
}

function finished(before: PlanFacts, after: PlanFacts): readonly (string | null)[] {
  return finishedBetween(before, after).map(({id}) => id);
}

test('done in the later version, and not in the earlier', () => {
  assert.deepEqual(finished(facts('x', ' ', ' '), facts('x', 'x', 'x')), ['US-2', 'US-3']);
  assert.deepEqual(finished(facts('x', 'x', ' '), facts('x', 'x', ' ')), []);
});

test('a story that was opened again was not finished, one that is new and done was', () => {
  assert.deepEqual(finished(facts('x', ' ', ' '), facts(' ', ' ', ' ')), []);
  assert.deepEqual(finished({sprints: [], stories: []}, facts('x', ' ', ' ')), ['US-1']);
});
