/** What was finished since the last meeting, from the versions of a plan. */
import assert from 'node:assert/strict';
import {test} from 'node:test';
import {defaultCalendar} from '../../server/src/core/history/calendar.ts';
import {factsOf, type PlanFacts} from '../../server/src/core/history/facts.ts';
import {finishedSince, lastWorkingDay} from '../../server/src/core/history/finished.ts';
import type {History} from '../../server/src/core/history/version.ts';

function facts(one: string, two: string, three: string): PlanFacts {
  const text = `# Sprint 1\n\n- [${one}] US-1: One\n- [${two}] US-2: Two\n- [${three}] US-3: Three\n`;
  const found = factsOf({path: 'plan.md', text});
  assert(found);
  return found;
}

/** A version at noon of each day. */
function history(...versions: readonly (readonly [day: string, facts: PlanFacts])[]): History {
  return {
    versions: versions.map(([day, each]) => ({
      moment: {at: Date.parse(`${day}T12:00:00Z`), offset: 0},
      source: {kind: 'commit', commit: day, author: 'Ada', subject: ''},
      files: [{path: 'plan.md', pathThen: 'plan.md', blob: day, facts: each}],
    })),
    now: null,
    notes: [],
  };
}

test('done now, and not before the last meeting', () => {
  const past = history(
    ['2026-11-23', facts('x', ' ', ' ')],
    ['2026-11-25', facts('x', 'x', ' ')],
    ['2026-11-26', facts('x', 'x', ' ')],
  );
  const finished = finishedSince(past, facts('x', 'x', 'x'), '2026-11-25', defaultCalendar);
  assert.deepEqual(
    finished?.map(({id}) => id),
    ['US-2', 'US-3'],
  );
});

test('where no version is old enough nobody knows', () => {
  assert.equal(finishedSince(history(), facts('x', ' ', ' '), '2026-11-25', defaultCalendar), null);
  const young = history(['2026-11-25', facts('x', ' ', ' ')]);
  assert.equal(finishedSince(young, facts('x', 'x', ' '), '2026-11-25', defaultCalendar), null);
});

test('a story that is opened again was not finished', () => {
  const past = history(['2026-11-20', facts('x', ' ', ' ')]);
  assert.deepEqual(finishedSince(past, facts(' ', ' ', ' '), '2026-11-25', defaultCalendar), []);
});

test('on Monday the last meeting was on Friday', () => {
  assert.equal(lastWorkingDay('2026-11-30', defaultCalendar), '2026-11-27');
  assert.equal(lastWorkingDay('2026-11-26', defaultCalendar), '2026-11-25');
  assert.equal(lastWorkingDay('2026-11-26', {...defaultCalendar, holidays: ['2026-11-25']}), '2026-11-24');
});
