/** The client's tree: ids that stay, and only what looks different is drawn again. */
import assert from 'node:assert/strict';
import {test} from 'node:test';
import {buildTree, changedNodes, idOf, nodeAtLine, renewedRoots} from '../../client/src/nodes.ts';
import type {OutlineNode, PlanOutline} from '../../server/src/protocol/requests.ts';

const none = {errors: 0, warnings: 0, infos: 0};

function node(
  key: string,
  line: number,
  children: readonly OutlineNode[] = [],
  more: Partial<OutlineNode> = {},
): OutlineNode {
  const kind = key.startsWith('sprint') && !key.includes('/') ? 'sprint' : 'story';
  const lastLine = Math.max(line, ...children.map(child => child.lastLine));
  const figures = {detail: '3 pts', topic: '', spoken: key, status: null, problems: none};
  return {key, kind, label: key, ...figures, line, lastLine, children, ...more};
}

function plan(path: string, ...nodes: readonly OutlineNode[]): PlanOutline {
  return {path, detail: '', stories: 1, current: null, problems: none, nodes};
}

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
