/** Where stories may go, what a comment leaves to be done, what the status bar says. */
import assert from 'node:assert/strict';
import {test} from 'node:test';
import {isDay, lastWeekday} from '../../client/src/clock.ts';
import {destinationsOf, neighbourOf, parentOf, placeAt} from '../../client/src/gestures/places.ts';
import {parsePoints} from '../../client/src/gestures/shares.ts';
import {todoIn} from '../../client/src/gestures/todo.ts';
import {sprintWords} from '../../client/src/sprint-words.ts';
import {node, plan, sprint, story} from './outlines.ts';

const facts = {capacity: 28, committed: 21, completed: 7, open: 3, stories: 4};

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

test('the status bar says the day, what is left and how that is, while the sprint runs', () => {
  const words = (progress: object, more = {}) =>
    sprintWords(sprint('2', [], {...facts, ...more, progress: progress as never}, {detail: '21/28 pts'}));
  const running = {phase: 'running', day: 4, days: 10, health: 'at-risk'};
  assert.equal(words(running), 'Sprint 2: day 4 of 10 · 14/21 pts left · $(warning) at risk');
  assert.equal(words({...running, health: 'on-track'}), 'Sprint 2: day 4 of 10 · 14/21 pts left · on track');
  assert.equal(words({...running, health: null}, {committed: 0}), 'Sprint 2: day 4 of 10 · 3/4 stories left');
  assert.equal(words({phase: 'over', day: 10, days: 10, health: 'on-track'}), 'Sprint 2: 21/28 pts');
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

test('days are told from what only looks like one', () => {
  assert(isDay('2026-11-30') && isDay('2028-02-29'));
  assert.equal(lastWeekday('2026-11-30'), '2026-11-27');
  assert.equal(lastWeekday('2026-11-26'), '2026-11-25');
  assert(!isDay('2026-11-31') && !isDay('30.11.2026') && !isDay(''));
});
