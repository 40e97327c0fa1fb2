/** What quick picks offer, where stories may go, and the dates of the next sprint. */
import assert from 'node:assert/strict';
import {test} from 'node:test';
import {addDays, endAfter, isDay, nextWeekday} from '../../client/src/gestures/dates.ts';
import {destinationsOf, neighbourOf, parentOf, placeAt} from '../../client/src/gestures/places.ts';
import {parsePoints} from '../../client/src/gestures/shares.ts';
import {candidatesFor, roomIn, velocityOf} from '../../client/src/gestures/suggest.ts';
import {todoIn} from '../../client/src/gestures/todo.ts';
import {ownersOf, pointsOf, prioritiesOf} from '../../client/src/gestures/values.ts';
import {sprintWords} from '../../client/src/sprint-words.ts';
import {node, plan, sprint, story} from './outlines.ts';

const facts = {capacity: 28, committed: 21, completed: 7, open: 3, stories: 4};

test('the plan’s own words are offered: priorities by urgency, the busiest owners first, the scale in order', () => {
  const shared = story('C', {nth: 900, owners: ['Bob'], priority: 'P0', urgency: 0, points: 4});
  const one = plan(
    'a.md',
    sprint('1', [
      story('A', {owners: ['Ada'], priority: 'P2', urgency: 2, points: 1}),
      story('B', {owners: ['Bob', 'Ada'], priority: 'P0', urgency: 0, points: null}),
      shared,
    ]),
    sprint('2', [shared]),
  );
  const values = (offered: readonly {readonly value: string; readonly used: number}[]) =>
    offered.map(({value, used}) => `${value} ${used}`);
  assert.deepEqual(values(prioritiesOf(one)), ['P0 2', 'P2 1']);
  assert.deepEqual(values(ownersOf([one, plan('b.md', sprint('1', [story('D', {owners: ['Cy', 'Bob']})]))])), [
    'Ada 2',
    'Bob 2',
    'Cy 1',
  ]);
  assert.deepEqual(values(pointsOf(one, [1, 2, 3])), ['1 1', '2 0', '3 0', '4 1']);
});

const epic = node('epic:E', 0, [story('B')], {kind: 'epic', label: 'E'});
const board = plan('a.md', {...sprint('1', [story('A')]), children: [story('A'), epic, story('C'), story('D')]});

test('stories may go to sprints, the epics in them and backlogs', () => {
  const places = destinationsOf([board]).map(({node: {label}, depth}) => [label, depth]);
  assert.deepEqual(places, [
    ['Sprint 1', 0],
    ['E', 1],
  ]);
  assert.equal(parentOf(board.nodes, 'story:B')?.label, 'E');
  assert.equal(parentOf(board.nodes, 'sprint:1'), undefined);
});

test('up and down end at the edge and at what is no story', () => {
  assert.equal(neighbourOf(board, ['story:C'], 'down')?.key, 'story:D');
  assert.equal(neighbourOf(board, ['story:C', 'story:D'], 'up'), undefined);
  assert.equal(neighbourOf(board, ['story:A'], 'up'), undefined);
  assert.equal(neighbourOf(board, ['story:D'], 'down'), undefined);
  assert.equal(neighbourOf(board, ['story:X'], 'down'), undefined);
  assert.equal(neighbourOf(board, [], 'down'), undefined);
});

test('what is dropped on a story takes its place', () => {
  const at = (uri: string, key: string) => [{uri, key}];
  assert.equal(placeAt(board, 'story:D', at('a.md', 'story:C')), 'after');
  assert.equal(placeAt(board, 'story:C', at('a.md', 'story:D')), 'before');
  assert.equal(placeAt(board, 'story:C', at('b.md', 'story:A')), 'before');
  assert.equal(placeAt(board, 'story:C', at('a.md', 'story:B')), 'before');
});

test('the next sprint begins on a weekday and is as long as the last', () => {
  assert.equal(nextWeekday('2026-11-27'), '2026-11-30');
  assert.equal(nextWeekday('2026-11-24'), '2026-11-25');
  assert.equal(endAfter('2026-11-30', {start: '2026-11-16', end: '2026-11-27'}), '2026-12-11');
  assert.equal(endAfter('2026-11-30', {start: null, end: '2026-11-27'}), '2026-12-11');
  assert.equal(addDays('2028-02-28', 1), '2028-02-29');
  assert(isDay('2026-11-30') && !isDay('2026-11-31') && !isDay('30.11.2026') && !isDay(''));
});

test('the status bar says the day, what is left and how that is, while the sprint runs', () => {
  const words = (progress: object, more = {}) =>
    sprintWords(sprint('2', [], {...facts, ...more, progress: progress as never}, {detail: '21/28 pts'}));
  const running = {phase: 'running', day: 4, days: 10, health: 'at-risk'};
  assert.equal(words(running), 'Sprint 2: day 4 of 10 · 14/21 pts left · $(warning) at risk');
  assert.equal(words({...running, health: 'on-track'}), 'Sprint 2: day 4 of 10 · 14/21 pts left · on track');
  assert.equal(words({...running, health: null}, {committed: 0}), 'Sprint 2: day 4 of 10 · 3/4 stories left');
  assert.equal(words({phase: 'over', day: 10, days: 10, health: 'on-track'}), 'Sprint 2: 21/28 pts');
});

test('a sprint is filled with what is urgent and fits into capacity and velocity', () => {
  const done = (id: string, completed: number) => sprint(id, [], {completed, committed: completed});
  const next = sprint('5', [], {capacity: 20, committed: 4});
  const backlog = node('backlog:', 0, [
    story('LOW', {urgency: 3, points: 1}),
    story('BIG', {urgency: 0, points: 13}),
    story('TOP', {urgency: 0, points: 5}),
    story('MID', {urgency: 2, points: 3}),
    story('UNKNOWN', {urgency: 0, points: null}),
    story('DONE', {urgency: 0, points: 1}, {status: 'done'}),
    story('BLOCKED', {urgency: 0, points: 1}, {status: 'blocked'}),
  ]);
  const whole = plan('a.md', done('1', 90), done('2', 10), done('3', 14), done('4', 15), next, {
    ...backlog,
    kind: 'backlog',
  });
  assert.equal(velocityOf(whole, next), 13);
  assert.equal(roomIn(whole, next), 9);
  const chosen = candidatesFor([whole], roomIn(whole, next));
  assert.deepEqual(
    chosen.filter(({suggested}) => suggested).map(({node: {label}}) => label),
    ['TOP', 'MID', 'LOW'],
  );
  assert.equal(chosen.length, 6);
  const first = sprint('1', [], {capacity: null});
  assert.equal(roomIn(plan('b.md', first), first), null);
  assert(candidatesFor([whole], null).every(({suggested}) => !suggested));
});

test('a comment that leaves something to be done is told from prose', () => {
  assert.equal(todoIn('  // TODO: sign in with a link'), 'Sign in with a link');
  assert.equal(todoIn('# FIXME(ada) the mail is sent twice'), 'The mail is sent twice');
  assert.equal(todoIn('/* TODO handle refunds */'), 'Handle refunds');
  assert.equal(todoIn('<!-- todo: explain -->'), 'Explain');
  assert.equal(todoIn(' * @todo: explain'), 'Explain');
  assert.equal(todoIn('the todo list of a user'), undefined);
  assert.equal(todoIn('// TODO'), undefined);
  assert.equal(todoIn('const TODOS = 3'), undefined);
  assert.equal(todoIn(`// TODO ${'long '.repeat(50)}`)?.length, 120);
});

test('parts of a split story are two numbers, or none', () => {
  assert.deepEqual(parsePoints('5 3'), [5, 3]);
  assert.deepEqual(parsePoints(' 2,5  0.5 '), [2.5, 0.5]);
  assert.deepEqual(parsePoints(''), []);
  assert.equal(parsePoints('5'), undefined);
  assert.equal(parsePoints('5 x'), undefined);
  assert.equal(parsePoints('5 3 1'), undefined);
});
