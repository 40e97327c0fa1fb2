/** The client's tree: ids that stay, and only what looks different is drawn again. */
import assert from 'node:assert/strict';
import {test} from 'node:test';
import {changedNodes, renewedRoots} from '../../client/src/tree/changes.ts';
import {buildTree as build, idOf, nodeAtLine} from '../../client/src/tree/nodes.ts';
import type {PlanOutline} from '../../server/src/protocol/requests.ts';
import {arranged, node, plainView, plan, sprint, story} from './outlines.ts';

const buildTree = (plans: readonly PlanOutline[]) => build(plans, plainView);

const before = plan('a.md', node('sprint:1', 0, [node('sprint:1/a', 2), node('sprint:1/b', 5)]));

test('a lone plan shows its sprints, several show their documents', () => {
  assert.deepEqual(buildTree([before]).roots, [idOf('a.md', 'sprint:1')]);
  const two = buildTree([before, plan('b.md', node('sprint:1', 0))]);
  assert.deepEqual(two.roots, ['a.md', 'b.md']);
  assert.equal(two.nodes.get(idOf('b.md', 'sprint:1'))?.parent, 'b.md');
  assert.equal(two.nodes.size, 2 + 4);
});

test('nothing is drawn again when only lines moved', () => {
  const after = plan('a.md', node('sprint:1', 1, [node('sprint:1/a', 3), node('sprint:1/b', 6)]));
  const [old, now] = [buildTree([before]), buildTree([after])];
  assert.deepEqual(changedNodes(old, now), []);
  assert.deepEqual(renewedRoots(old, now), [idOf('a.md', 'sprint:1')]);
  assert.deepEqual(renewedRoots(old, old), []);
});

test('what looks different is drawn again, and nothing else', () => {
  const changed = node('sprint:1/b', 5, [], {detail: '5 pts'});
  const now = buildTree([plan('a.md', node('sprint:1', 0, [node('sprint:1/a', 2), changed]))]);
  assert.deepEqual(changedNodes(buildTree([before]), now), [idOf('a.md', 'sprint:1/b')]);
});

test('a node whose children come or go is drawn again with them, new roots draw all', () => {
  const shorter = buildTree([plan('a.md', node('sprint:1', 0, [node('sprint:1/a', 2)]))]);
  assert.deepEqual(changedNodes(buildTree([before]), shorter), [idOf('a.md', 'sprint:1')]);
  assert.equal(changedNodes(buildTree([before]), buildTree([before, plan('b.md', node('sprint:1', 0))])), null);
});

test('the innermost node around a line', () => {
  assert.equal(nodeAtLine(before.nodes, 5)?.key, 'sprint:1/b');
  assert.equal(nodeAtLine(before.nodes, 3)?.key, 'sprint:1');
  assert.equal(nodeAtLine(before.nodes, 99), undefined);
});

test('a plan that changed anywhere renews every group', () => {
  const view = arranged({grouping: 'status'});
  const [a, b] = [plan('a.md', sprint('1', [story('A')])), plan('b.md', sprint('1', [story('B')]))];
  const old = build([a, b], view);
  const now = build([a, {...b}], view);
  assert.deepEqual(changedNodes(old, now), []);
  assert.deepEqual(renewedRoots(old, now), ['group:status:']);
});

test('progress of a sprint and ticks of a story are seen', () => {
  const lists = (done: number) => [{kind: 'criteria' as const, done, total: 4}];
  const tree = (done: number, completed: number) =>
    buildTree([
      plan(
        'a.md',
        sprint('1', [story('A', {nth: 0, lists: lists(done)})], {
          completed,
          progress: {phase: 'running', day: 1, days: 5, health: 'on-track'},
        }),
      ),
    ]);
  assert.deepEqual(changedNodes(tree(0, 0), tree(1, 0)), ['a.md#sprint:1/story:A']);
  assert.deepEqual(changedNodes(tree(0, 0), tree(0, 5)), ['a.md#sprint:1']);
  assert.deepEqual(changedNodes(tree(2, 5), tree(2, 5)), []);
});
