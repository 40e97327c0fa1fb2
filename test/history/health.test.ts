/** Whether a sprint is on its way: the chart, which knows its history, says what the tree says, which reads only its text. */
import assert from 'node:assert/strict';
import {test} from 'node:test';
import {sprintFacts} from '../../server/src/core/features/facts.ts';
import {progressOf} from '../../server/src/core/features/progress.ts';
import {sprintSeries} from '../../server/src/core/history/burndown.ts';
import {defaultChartSettings} from '../../server/src/core/history/chart-settings.ts';
import {withNow} from '../../server/src/core/history/now.ts';
import {backlogOf} from '../../server/src/core/workspace/document.ts';
import {historyOf, moment, plan} from './plans.ts';

const words = {green: 'on-track', yellow: 'at-risk', red: 'off-track', unknown: null} as const;

/** The words of the chart and of the tree on a day of the sprint, with so many of ten stories done. */
function both(day: number, done: number): readonly (string | null)[] {
  const stories = (count: number) => Array.from({length: 10}, (_, n) => (n < count ? 'x2' : '2'));
  const today = `2026-03-${String(day).padStart(2, '0')}`;
  const document = {path: 'plan.md', text: plan(stories(done))};
  const history = withNow(historyOf({'2026-03-01': plan(stories(0))}), [document], moment(`${today}T09:00:00`));
  const series = sprintSeries(history, '#1', defaultChartSettings, today);
  const [sprint] = backlogOf(document).sprints;
  assert(series && sprint);
  return [words[series.health.level], progressOf(sprintFacts(sprint), today, defaultChartSettings).health];
}

test('the chart and the tree agree on every day of a sprint, however much is done', () => {
  const seen = new Set<string | null>();
  for (let day = 2; day <= 13; day++) {
    for (let done = 1; done <= 10; done++) {
      const [chart, tree] = both(day, done);
      assert.equal(chart, tree, `with ${done} of 10 stories done on the ${day}th`);
      seen.add(chart ?? null);
    }
  }
  assert.deepEqual([...seen].sort(), ['at-risk', 'off-track', 'on-track']);
});

test('work that is a day behind on the morning of that day is on its way', () => {
  assert.deepEqual(both(6, 4), ['on-track', 'on-track']);
});
