/** Several files: one plan where they speak of one thing, plans of their own where their numbers begin anew. */
import assert from 'node:assert/strict';
import {test} from 'node:test';
import {sprintSeries} from '../../server/src/core/history/burndown.ts';
import {
  defaultChartSettings as settings,
  sprintNamed,
  sprintsOf,
} from '../../server/src/core/history/chart-settings.ts';
import {velocitySeries} from '../../server/src/core/history/velocity.ts';
import type {History} from '../../server/src/core/history/version.ts';
import {historyOf, plan} from './plans.ts';

const today = '2026-04-30';

/** `Story number 1` … of one team are other stories than those of the other team. */
const otherTeam = (text: string) => text.replaceAll('Story number', 'Invoices, page');

function bars(history: History): readonly (readonly [string, number, number])[] {
  return velocitySeries(history, settings, today).sprints.map(({sprint, committed, completed}) => [
    sprint.name,
    committed,
    completed,
  ]);
}

test('the same number in two plans is two sprints and two stories', () => {
  const history = historyOf({
    '2026-03-01': {'a/shop.md': plan(['5', '3']), 'b/billing.md': otherTeam(plan(['8', '2', '1']))},
    '2026-03-10': {'a/shop.md': plan(['x5', '3']), 'b/billing.md': otherTeam(plan(['x8', 'x2', '1']))},
  });
  assert.deepEqual(bars(history), [
    ['Sprint 1 (shop)', 8, 5],
    ['Sprint 1 (billing)', 11, 10],
  ]);
  const named = sprintNamed(sprintsOf(history, settings, today), 'sprint 1 (billing)');
  assert.equal(sprintSeries(history, named?.key ?? '', settings, today)?.commitment, 11);
});

test('files that speak of the same stories are one plan, in whatever order they come', () => {
  const backlog = plan(['5', '3'], '2026-03-02 – 2026-03-13', 'Backlog')
    .replace(/\*\*Duration.*\n/, '')
    .replaceAll('[ ] ', '');
  const history = historyOf({
    '2026-03-01': {'backlog.md': backlog},
    '2026-03-02': {'sprint-1.md': plan(['5', '3'])},
    '2026-03-10': {'sprint-1.md': plan(['x5', '3'])},
  });
  assert.deepEqual(bars(history), [['Sprint 1', 8, 5]]);
});

test('sprints of one number at other times are other sprints; without dates they are one', () => {
  const other = (text: string) => text.replaceAll('US-', 'BUG-');
  const inApril = '2026-04-06 – 2026-04-17';
  const apart = historyOf({'2026-03-01': {'a.md': plan(['5']), 'b.md': other(plan(['3'], inApril))}});
  assert.deepEqual(
    bars(apart).map(([name]) => name),
    ['Sprint 1 (a)', 'Sprint 1 (b)'],
  );
  const together = historyOf({'2026-03-01': {'a.md': plan(['5']), 'b.md': other(plan(['3']))}});
  assert.deepEqual(bars(together), [['Sprint 1', 8, 0]]);
});

test('what is written later parts nothing that was one plan', () => {
  const texts = {
    '2026-03-01': {'a.md': plan(['5', '3']), 'b.md': plan(['5', '3'])},
    '2026-03-10': {'b.md': plan(['x5', '3'])},
  };
  const later = {...texts, '2026-03-20': {'b.md': otherTeam(plan(['1', '1']))}};
  const until = (history: History) =>
    sprintSeries(history, '#1', settings, '2026-03-12')?.days.map(day => day.remaining);
  assert.deepEqual(until(historyOf(later)), until(historyOf(texts)));
});
