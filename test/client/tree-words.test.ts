/** What stands beside a label, and what is read out in its place. */
import assert from 'node:assert/strict';
import {test} from 'node:test';
import {buildTree} from '../../client/src/tree/nodes.ts';
import {capacityBar, describe, spokenOf} from '../../client/src/tree/words.ts';
import type {SprintFacts} from '../../server/src/protocol/requests.ts';
import {plainView, plan, sprint, story} from './outlines.ts';

const facts: SprintFacts = {
  start: null,
  end: null,
  capacity: 28,
  committed: 21,
  completed: 7,
  open: 3,
  stories: 4,
  tracked: true,
};

test('the bar shows what is done, planned and free', () => {
  assert.equal(capacityBar(facts), '━━────┈┈');
  assert.equal(capacityBar({...facts, completed: 0}), '──────┈┈');
  assert.equal(capacityBar({...facts, completed: 21}), '━━━━━━┈┈');
  assert.equal(capacityBar({...facts, capacity: null}), '━━━─────');
});

test('the bar has eight cells whatever the figures, and a cell for the smallest part', () => {
  for (const completed of [0, 0.5, 1, 27, 28, 40]) {
    for (const capacity of [null, 0, 1, 28, 29, 1000]) {
      const bar = capacityBar({...facts, capacity, committed: 28, completed});
      assert.equal(bar.length, 8, `${completed} of 28 of ${capacity}`);
      if (completed > 0) assert.match(bar, /━/);
    }
  }
  assert.equal(capacityBar({...facts, capacity: null, committed: 0, completed: 0}), '');
});

test('a sprint says in words what its bar and its colour show', () => {
  const progress = {phase: 'running', day: 4, days: 10, health: 'at-risk'} as const;
  const node = sprint('2', [story('A')], {...facts, progress}, {detail: '21/28 pts', topic: 'Money'});
  const outline = {...plan('a.md', node), current: 'sprint:2'};
  const tree = buildTree([outline], plainView);
  const found = tree.nodes.get('a.md#sprint:2');
  assert(found);
  assert.equal(describe(found, ''), '21/28 pts ━━────┈┈ · at risk · Money');
  const spoken = 'sprint:2, 33 percent done, 75 percent of the capacity planned, at risk';
  assert.equal(spokenOf(found, 'Sprint 2'), spoken);
});

test('a story says how far it is once it is begun', () => {
  const lists = (done: number) => [
    {kind: 'criteria' as const, done, total: 4},
    {kind: 'definitionOfDone' as const, done: 2, total: 2},
  ];
  const described = (done: number) => {
    const tree = buildTree(
      [plan('a.md', sprint('1', [story('US-1', {lists: lists(done)}, {topic: 'Pay'})]))],
      plainView,
    );
    const found = tree.nodes.get('a.md#sprint:1/story:US-1');
    assert(found);
    return describe(found, '');
  };
  assert.equal(described(0), '3 pts · Pay');
  assert.equal(described(1), '3 pts · 1/4 ticked · Pay');
});
