/** How a sprint stands on a day: working days, thresholds, sprints without dates or points. */
import assert from 'node:assert/strict';
import {test} from 'node:test';
import type {SprintFacts} from '../../server/src/core/features/facts.ts';
import {progressOf} from '../../server/src/core/features/progress.ts';
import {defaultChartSettings} from '../../server/src/core/history/chart-settings.ts';

/** Two weeks from a Monday: ten working days. */
const sprint: SprintFacts = {
  start: '2026-11-16',
  end: '2026-11-27',
  capacity: 20,
  committed: 20,
  completed: 0,
  open: 4,
  stories: 4,
  tracked: true,
};

function on(today: string, more: Partial<SprintFacts> = {}) {
  const {phase, day, days, health} = progressOf({...sprint, ...more}, today, defaultChartSettings);
  return [phase, `${day} of ${days}`, health];
}

test('the first day owes nothing, each later one what was due by the evening before', () => {
  assert.deepEqual(on('2026-11-16'), ['running', '1 of 10', 'on-track']);
  assert.deepEqual(on('2026-11-17'), ['running', '2 of 10', 'on-track']);
  assert.deepEqual(on('2026-11-18'), ['running', '3 of 10', 'at-risk']);
  assert.deepEqual(on('2026-11-19'), ['running', '4 of 10', 'off-track']);
  assert.deepEqual(on('2026-11-19', {completed: 4}), ['running', '4 of 10', 'on-track']);
});

test('days off change nothing', () => {
  assert.deepEqual(on('2026-11-21', {completed: 10}), ['running', '5 of 10', 'on-track']);
  assert.deepEqual(on('2026-11-22', {completed: 10}), ['running', '5 of 10', 'on-track']);
  assert.deepEqual(on('2026-11-23', {completed: 10}), ['running', '6 of 10', 'on-track']);
});

test('at the end nine tenths are enough', () => {
  assert.deepEqual(on('2026-11-30', {completed: 18}), ['over', '10 of 10', 'on-track']);
  assert.deepEqual(on('2026-11-30', {completed: 17}), ['over', '10 of 10', 'at-risk']);
  assert.deepEqual(on('2026-11-30', {completed: 15}), ['over', '10 of 10', 'off-track']);
});

test('what is to come is judged by its load; more than fits is never on track', () => {
  assert.deepEqual(on('2026-11-02'), ['ahead', '0 of 10', 'on-track']);
  assert.deepEqual(on('2026-11-02', {committed: 21}), ['ahead', '0 of 10', 'at-risk']);
  assert.deepEqual(on('2026-11-02', {committed: 25}), ['ahead', '0 of 10', 'off-track']);
  assert.deepEqual(on('2026-11-16', {committed: 25}), ['running', '1 of 10', 'off-track']);
});

test('without points stories count, without anything nothing is judged', () => {
  const bare = {committed: 0, capacity: null};
  assert.deepEqual(on('2026-11-19', {...bare, open: 3}), ['running', '4 of 10', 'on-track']);
  assert.deepEqual(on('2026-11-19', {...bare, open: 0, stories: 0}), ['running', '4 of 10', null]);
  assert.deepEqual(on('2026-11-19', {...bare, start: null}), [null, '0 of 0', null]);
  assert.deepEqual(on('2026-11-19', {start: '2026-11-27', end: '2026-11-16'}), [null, '0 of 0', 'on-track']);
});

test('where nobody keeps book nothing is behind', () => {
  assert.deepEqual(on('2026-11-24', {tracked: false}), ['running', '7 of 10', 'on-track']);
  assert.deepEqual(on('2026-11-24', {tracked: false, capacity: null}), ['running', '7 of 10', null]);
});

test('a sprint without a working day divides by nothing', () => {
  assert.deepEqual(on('2026-11-21', {start: '2026-11-21', end: '2026-11-22'}), ['running', '0 of 0', 'on-track']);
});
