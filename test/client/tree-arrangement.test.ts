/** The tree as the user arranges it: groups, order, filter, and what an earlier session stored. */
import assert from 'node:assert/strict';
import {test} from 'node:test';
import {decodeArrangement, filterWords, plainArrangement} from '../../client/src/tree/arrangement.ts';
import {isSame} from '../../client/src/tree/filter.ts';
import {groupDetail} from '../../client/src/tree/grouping.ts';
import {buildTree, shownId, type Tree, type View} from '../../client/src/tree/nodes.ts';
import {sortSprints} from '../../client/src/tree/sorting.ts';
import type {OutlineNode, PlanOutline} from '../../server/src/protocol/requests.ts';
import {arranged, node, plan, sprint, story} from './outlines.ts';

/** Labels, indented. */
function drawn(plans: readonly PlanOutline[], view: View): readonly string[] {
  const tree = buildTree(plans, view);
  const lines = (id: string, depth: number): readonly string[] => {
    const found = tree.nodes.get(id);
    assert(found, id);
    const label = found.kind === 'node' ? found.outline.label : found.kind === 'group' ? found.group.label : found.uri;
    return ['  '.repeat(depth) + label, ...found.children.flatMap(child => lines(child, depth + 1))];
  };
  return tree.roots.flatMap(id => lines(id, 0));
}

const board = plan(
  'board.md',
  sprint('1', [
    story('US-2', {owners: ['Ada'], priority: 'High', urgency: 1, points: 3}, {status: 'done', topic: 'Sign in'}),
    story('US-10', {owners: ['Bob', 'ada'], points: 8}, {status: 'blocked'}),
    story('US-1', {priority: 'Low', urgency: 3, points: null, unestimated: true}, {status: 'in-progress'}),
  ]),
  sprint('2', [story('US-11', {epic: 'Epic 1: Money', labels: ['Invoices']})]),
);

test('groups stand in an order that means something, what has none last', () => {
  assert.deepEqual(drawn([board], arranged({grouping: 'status'})), [
    'In Progress',
    '  US-1',
    'Blocked',
    '  US-10',
    'No Status',
    '  US-11',
    'Done',
    '  US-2',
  ]);
  const owners = drawn([board], arranged({grouping: 'owner'}));
  assert.deepEqual(owners, ['Ada', '  US-2', '  US-10', 'Bob', '  US-10', 'Unassigned', '  US-1', '  US-11']);
  const priorities = drawn([board], arranged({grouping: 'priority'}));
  assert.deepEqual(priorities, ['High', '  US-2', 'Low', '  US-1', 'No Priority', '  US-10', '  US-11']);
  const epics = drawn([board], arranged({grouping: 'epic'}));
  assert.deepEqual(epics, ['Epic 1: Money', '  US-11', 'No Epic', '  US-2', '  US-10', '  US-1']);
});

test('groups reach over documents, and hold a story that two sprints share once', () => {
  const split = story('US-3', {nth: 7, owners: ['Ada']});
  const plans = [plan('a.md', sprint('1', [split]), sprint('2', [split])), board];
  const tree = buildTree(plans, arranged({grouping: 'owner'}));
  const [ada] = tree.roots;
  assert(ada);
  const children = tree.nodes.get(ada)?.children ?? [];
  assert.deepEqual(children, [
    'group:owner:ada|a.md#sprint:1/story:US-3',
    'group:owner:ada|board.md#sprint:1/story:US-2',
    'group:owner:ada|board.md#sprint:1/story:US-10',
  ]);
  const group = tree.nodes.get(ada);
  assert(group?.kind === 'group');
  assert.equal(groupDetail(group.group), '3 stories · 14 pts');
  assert.equal(shownId(tree, 'board.md', 'sprint:1/story:US-10'), 'group:owner:ada|board.md#sprint:1/story:US-10');
});

test('stories are sorted beside each other, and what is equal stays as it stands', () => {
  const sorted = (sorting: View['arrangement']['sorting']) =>
    drawn([plan('a.md', ...board.nodes.slice(0, 1))], arranged({sorting}))
      .slice(1)
      .map(label => label.trim());
  assert.deepEqual(sorted('document'), ['US-2', 'US-10', 'US-1']);
  assert.deepEqual(sorted('id'), ['US-1', 'US-2', 'US-10']);
  assert.deepEqual(sorted('points'), ['US-10', 'US-2', 'US-1']);
  assert.deepEqual(sorted('priority'), ['US-2', 'US-1', 'US-10']);
  assert.deepEqual(sorted('status'), ['US-1', 'US-10', 'US-2']);
});

function filtered(filter: Partial<View['arrangement']['filter']>, me: readonly string[] = []): readonly string[] {
  const view = arranged({filter: {traits: [], text: '', ...filter}}, me);
  return drawn([board], view)
    .filter(label => label.includes('US-'))
    .map(label => label.trim());
}

test('a filter keeps what it asks for, and what that stands under', () => {
  assert.deepEqual(filtered({traits: ['blocked']}), ['US-10']);
  assert.deepEqual(filtered({traits: ['unestimated']}), ['US-1']);
  assert.deepEqual(filtered({traits: ['mine']}, ['Ada Lovelace']), ['US-2', 'US-10']);
  assert.deepEqual(filtered({traits: ['mine', 'blocked']}, ['Ada']), ['US-10']);
  assert.deepEqual(filtered({traits: ['mine']}), []);
  const blocked = arranged({filter: {traits: ['blocked'], text: ''}});
  assert.deepEqual(drawn([board], blocked), ['Sprint 1', '  US-10']);
});

test('words are found in all that is known of a story and of what it stands under', () => {
  assert.deepEqual(filtered({text: 'SIGN'}), ['US-2']);
  assert.deepEqual(filtered({text: 'ada high'}), ['US-2']);
  assert.deepEqual(filtered({text: 'sprint 2'}), ['US-2', 'US-11']);
  assert.deepEqual(filtered({text: 'invoices money'}), ['US-11']);
  assert.deepEqual(filtered({text: 'nowhere'}), []);
  assert.deepEqual(filtered({text: '  '}), ['US-2', 'US-10', 'US-1', 'US-11']);
});

test('problems of any weight count as problems', () => {
  const noted = {problems: {errors: 0, warnings: 0, infos: 1}};
  const plans = [plan('a.md', sprint('1', [story('A'), story('B', {}, noted)]))];
  assert.deepEqual(drawn(plans, arranged({filter: {traits: ['problems'], text: ''}})), ['Sprint 1', '  B']);
});

test('the tree knows how many stories it shows', () => {
  const figures = ({shown, stories}: Tree) => [shown, stories];
  assert.deepEqual(figures(buildTree([board], arranged({}))), [4, 4]);
  const mine = arranged({grouping: 'owner', filter: {traits: ['mine'], text: ''}}, ['Ada']);
  assert.deepEqual(figures(buildTree([board], mine)), [2, 4]);
});

test('owners and names are the same person when one holds the words of the other', () => {
  assert(isSame('@ada', 'Ada Lovelace'));
  assert(isSame('Ada Lovelace', 'ada'));
  assert(!isSame('Ada King', 'Ada Lovelace'));
  assert(!isSame('Adam', 'Ada'));
  assert(!isSame('', 'Ada'));
});

test('the current sprint first, then what is to come, the backlog, and what is over', () => {
  const dated = (id: string, start: string, end: string) => sprint(id, [], {start, end});
  const order = (nodes: readonly OutlineNode[], current: string | null) =>
    sortSprints({...plan('a.md', ...nodes), current}, '2026-11-26').map(({label}) => label);
  const dates = [
    dated('4', '2026-12-14', '2026-12-25'),
    dated('1', '2026-11-02', '2026-11-06'),
    dated('2', '2026-11-09', '2026-11-20'),
    dated('3', '2026-11-23', '2026-12-04'),
    node('backlog:', 0, [], {kind: 'backlog', label: 'Backlog'}),
  ];
  assert.deepEqual(order(dates, 'sprint:1'), ['Sprint 3', 'Sprint 4', 'Backlog', 'Sprint 2', 'Sprint 1']);
  const undated = [sprint('1', [], {open: 0}), sprint('2', [], {open: 2}), sprint('3', [], {open: 2})];
  assert.deepEqual(order(undated, 'sprint:2'), ['Sprint 2', 'Sprint 3', 'Sprint 1']);
  assert.deepEqual(order(undated, null), ['Sprint 1', 'Sprint 2', 'Sprint 3']);
});

test('what an earlier session stored is taken as far as it is understood', () => {
  assert.deepEqual(decodeArrangement(undefined), plainArrangement);
  assert.deepEqual(decodeArrangement('x'), plainArrangement);
  const stored = {grouping: 'owner', sorting: 'size', filter: {traits: ['mine', 'old'], text: 3}};
  const expected = {grouping: 'owner', sorting: 'document', filter: {traits: ['mine'], text: ''}};
  assert.deepEqual(decodeArrangement(stored), expected);
  const whole = {grouping: 'epic', sorting: 'id', filter: {traits: ['blocked'], text: 'a'}};
  assert.deepEqual(decodeArrangement(JSON.parse(JSON.stringify(whole))), whole);
  assert.equal(filterWords({traits: ['mine', 'problems'], text: ' sign in '}), 'mine, with problems, “sign in”');
});
