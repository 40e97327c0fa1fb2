/** Stories through their versions: renumbered, retitled, moved between files and sprints, reopened, dropped. */
import assert from 'node:assert/strict';
import {test} from 'node:test';
import {sprintSeries} from '../../server/src/core/history/burndown.ts';
import {addDays} from '../../server/src/core/history/calendar.ts';
import {
  currentSprint,
  defaultChartSettings as settings,
  sprintNamed,
  sprintsOf,
} from '../../server/src/core/history/chart-settings.ts';
import {withNow} from '../../server/src/core/history/now.ts';
import {sprintReport} from '../../server/src/core/history/report.ts';
import {changeWords, forecastSentences} from '../../server/src/core/history/tables.ts';
import {velocitySeries} from '../../server/src/core/history/velocity.ts';
import type {History} from '../../server/src/core/history/version.ts';
import {historyOf, moment, plan} from './plans.ts';

/** What happened in Sprint 1 after its first day, as words. */
function told(history: History, today = '2026-03-13'): readonly string[] {
  const series = sprintSeries(history, '#1', settings, today);
  return (series?.days ?? []).filter(({planning}) => !planning).flatMap(({changes}) => changes.map(changeWords));
}

const head = '# Sprint 1\n\n**Duration**: 2026-03-02 – 2026-03-13\n\n## Stories\n\n';
const entries = (...lines: readonly string[]) => `${head}${lines.map(line => `- ${line}\n`).join('')}`;

test('by number: a new title is no new story', () => {
  const history = historyOf({
    '2026-03-02': entries('[ ] US-1: Sign in (3 points)', '[ ] US-2: Sign out (2 points)'),
    '2026-03-03': entries('[ ] US-1: Entirely new words (3 points)', '[x] US-2: Sign out (2 points)'),
  });
  assert.deepEqual(told(history), ['US-1 retitled Sign in → Entirely new words', 'US-2 finished']);
});

test('by title: stories that are numbered through keep their history when one is put in before them', () => {
  const history = historyOf({
    '2026-03-02': entries('[x] US-1: Sign in (3 points)', '[ ] US-2: Sign out (2 points)'),
    '2026-03-03': entries(
      '[ ] US-1: Something new (5 points)',
      '[x] US-2: Sign in (3 points)',
      '[ ] US-3: Sign out (2 points)',
    ),
  });
  assert.deepEqual(told(history), ['US-1 added (5)']);
});

test('by most words: a story without number that is reworded; one that shares few is another', () => {
  const history = historyOf({
    '2026-03-02': entries('[ ] Customers can pay by card (3 points)', '[ ] Refunds for orders (2 points)'),
    '2026-03-03': entries('[ ] Customers can pay by credit card (3 points)', '[ ] Printed receipts (2 points)'),
  });
  assert.deepEqual(told(history), [
    'Customers can pay by credit card retitled Customers can pay by card → Customers can pay by credit card',
    'Printed receipts added (2)',
    'Refunds for orders removed (2)',
  ]);
  const series = sprintSeries(history, '#1', settings, '2026-03-13');
  assert.deepEqual(
    series?.notes.map(({kind}) => kind),
    ['matched-by-title'],
  );
});

test('a re-estimate is a change of the scope on its day; a reopened story counts again; a dropped one is removed', () => {
  const history = historyOf({
    '2026-03-02': plan(['3', 'x2', '5']),
    '2026-03-03': plan(['8', 'x2', '5']),
    '2026-03-04': plan(['x8', '2', '5']),
    '2026-03-05': plan(['x8', '2', '5']).replace('- [ ] US-3', '- [-] US-3'),
  });
  const series = sprintSeries(history, '#1', settings, '2026-03-13');
  assert.deepEqual(
    series?.days.slice(0, 4).map(({remaining, scope}) => [remaining, scope]),
    [
      [8, 10],
      [13, 15],
      [7, 15],
      [2, 10],
    ],
  );
  assert.deepEqual(told(history), ['US-1 re-estimated 3 → 8', 'US-1 finished', 'US-2 reopened', 'US-3 dropped (5)']);
});

test('a story that moves to another file of the plan stays the same story', () => {
  const backlog = (...lines: readonly string[]) => `# Backlog\n\n${lines.map(line => `- ${line}\n`).join('')}`;
  const history = historyOf({
    '2026-03-02': {
      'sprint.md': plan(['3', '2']),
      'backlog.md': backlog('[ ] US-7: Later (8 points)', '[ ] US-8: Even later (1 point)'),
    },
    '2026-03-04': {
      'sprint.md': `${plan(['3', '2'])}- [ ] US-7: Later (8 points)\n`,
      'backlog.md': backlog('[ ] US-8: Even later (1 point)'),
    },
  });
  assert.deepEqual(told(history), ['US-7 added (8)']);
  assert.deepEqual(sprintSeries(history, null, settings, '2026-03-05')?.scopeChanges, []);
});

test('what a later sprint takes over is carried over; the report and the velocity say so', () => {
  const both = (first: string, second: string) =>
    `# Plan\n\n## Sprint 1 (2026-03-02 – 2026-03-06)\n\n${first}\n## Sprint 2 (2026-03-09 – 2026-03-13)\n\n${second}`;
  const history = historyOf({
    '2026-03-02': both('- [ ] US-1: A (3 points)\n- [ ] US-2: B (5 points)\n', '- [ ] US-3: C (2 points)\n'),
    '2026-03-05': both('- [x] US-1: A (3 points)\n- [ ] US-2: B (5 points)\n', '- [ ] US-3: C (2 points)\n'),
    '2026-03-09': both('- [x] US-1: A (3 points)\n', '- [ ] US-3: C (2 points)\n- [ ] US-2: B (5 points)\n'),
    '2026-03-12': both('- [x] US-1: A (3 points)\n', '- [x] US-3: C (2 points)\n- [x] US-2: B (5 points)\n'),
  });
  const report = sprintReport(history, '#1', settings, '2026-03-20');
  assert.ok(report?.closed);
  assert.deepEqual([report.initial, report.completed, report.notCompleted, report.carriedOver], [8, 3, 5, 5]);
  assert.equal(report.carryOverRate, 5 / 8);
  assert.deepEqual(
    report.openStories.map(({story, movedTo}) => [story.id, movedTo]),
    [['US-2', 'Sprint 2']],
  );
  const velocity = velocitySeries(history, settings, '2026-03-20');
  assert.deepEqual(
    velocity.sprints.map(({committed, completed, rolling}) => [committed, completed, rolling]),
    [
      [8, 3, 3],
      [7, 7, 5],
    ],
  );
  assert.equal(velocity.mean, 5);
});

test('grace days put the commitment off; a history that starts later says so; an undated sprint has no ideal', () => {
  const history = historyOf({
    '2026-03-02': plan(['3']),
    '2026-03-03': plan(['3', '5']),
    '2026-03-04': plan(['3', '5', '1']),
  });
  const graceful = sprintSeries(history, '#1', {...settings, graceDays: 1}, '2026-03-13');
  assert.deepEqual([graceful?.commitment, graceful?.scopeChanges.length], [8, 1]);
  const late = sprintSeries(historyOf({'2026-03-04': plan(['3'])}), '#1', settings, '2026-03-13');
  assert.deepEqual([late?.commitment, late?.committedOn, late?.days[1]?.remaining], [3, '2026-03-04', null]);
  assert.deepEqual(
    late?.notes.map(({kind}) => kind),
    ['history-starts'],
  );
  const undated = sprintSeries(historyOf({'2026-03-04': plan(['3'], 'soon')}), '#1', settings, '2026-03-06');
  assert.deepEqual([undated?.undated, undated?.days[0]?.ideal, undated?.days.length], [true, null, 3]);
});

test('holidays, working days and the beginning of the day move the ideal and the day of a change', () => {
  const history = historyOf({'2026-03-02T09:00:00': plan(['10']), '2026-03-04T01:30:00': plan(['x10'])});
  const calendar = {...settings.calendar, holidays: ['2026-03-03'], dayStart: 120};
  const days = sprintSeries(history, '#1', {...settings, calendar}, '2026-03-13')?.days ?? [];
  assert.deepEqual(
    days.slice(0, 3).map(({remaining}) => remaining),
    [10, 0, 0],
  );
  assert.ok(Math.abs((days[0]?.ideal ?? 0) - 10 * (8 / 9)) < 1e-9);
  assert.equal(days[1]?.ideal, days[0]?.ideal);
});

test('days in a zone with daylight saving: the hour that comes twice counts for its day', () => {
  const history = historyOf({
    '2026-10-24T20:00:00+02:00': plan(['1', '2'], '2026-10-24 – 2026-10-27'),
    '2026-10-25T02:30:00+02:00': plan(['x1', '2'], '2026-10-24 – 2026-10-27'),
    '2026-10-25T23:30:00+01:00': plan(['x1', 'x2'], '2026-10-24 – 2026-10-27'),
  });
  const values = (timeZone: string | null) =>
    sprintSeries(history, '#1', {...settings, calendar: {...settings.calendar, timeZone}}, '2026-10-27')?.days.map(
      ({remaining}) => remaining,
    );
  assert.deepEqual(values('Europe/Berlin'), [3, 0, 0, 0]);
  assert.deepEqual(values(null), values('Europe/Berlin'));
  assert.deepEqual(values('America/New_York'), [2, 0, 0, 0]);
});

test('the text of now is the newest version; its clock does not turn time back', () => {
  const history = historyOf({'2026-03-02': plan(['3', '2'])});
  const typed = withNow(history, [{path: 'plan.md', text: plan(['x3', '2'])}], moment('2026-03-01T09:00:00'));
  const days = sprintSeries(typed, '#1', settings, '2026-03-02')?.days ?? [];
  assert.equal(days[0]?.remaining, 2);
  assert.deepEqual(
    days[0]?.versions.map(({source}) => source.kind),
    ['commit', 'now'],
  );
});

test('a forecast needs twenty working days; with them it is the same each time, and looks back', () => {
  const stories = Array.from({length: 30}, () => '2');
  const texts: Record<string, string> = {'2026-01-05': plan(stories, '2026-01-05 – 2026-03-06')};
  for (let day = 1; day < 40; day++) {
    if (day % 2 === 0) stories[day / 2] = 'x2';
    texts[addDays('2026-01-05', day)] = plan(stories, '2026-01-05 – 2026-03-06');
  }
  const early = sprintSeries(historyOf(texts), '#1', settings, '2026-01-20');
  assert.equal(early?.forecast.kind, 'not-enough-data');
  assert.match(forecastSentences(early).at(-1) ?? '', /Not enough data for a forecast: 10 working days/);
  const series = sprintSeries(historyOf(texts), '#1', settings, '2026-02-13');
  assert.ok(series?.forecast.kind === 'forecast');
  const {finish, byEnd, backtest} = series.forecast;
  assert.ok((finish.p50 ?? '') <= (finish.p85 ?? '') && (finish.p85 ?? '') <= (finish.p95 ?? ''));
  // Two points a day, some 1.4 working days each: twenty remaining points take about two weeks.
  assert.ok((finish.p50 ?? '') > '2026-02-20' && (finish.p50 ?? '') < '2026-03-15', finish.p50 ?? '');
  assert.ok(byEnd !== null && byEnd >= 0 && byEnd <= 1);
  assert.ok(backtest.tries === 0 || (backtest.p85 ?? 0) >= (backtest.p50 ?? 1));
});

test('the sprint to show: the one that runs, by dates; else the last begun; by id, name or title', () => {
  const dated = historyOf({
    '2026-03-02': `# Plan\n\n## Sprint 1 (2026-03-02 – 2026-03-06)\n\n- [ ] US-1: A (3 points)\n\n## Sprint 2 (2026-03-09 – 2026-03-13)\n\n- [ ] US-2: B (5 points)\n`,
  });
  const name = (today: string) => currentSprint(dated, settings, today)?.name;
  assert.deepEqual(['2026-03-04', '2026-03-07', '2026-03-08', '2026-03-10', '2026-04-01'].map(name), [
    'Sprint 1',
    'Sprint 1',
    'Sprint 2',
    'Sprint 2',
    'Sprint 2',
  ]);
  const sprints = sprintsOf(dated, settings, '2026-03-04');
  assert.deepEqual(
    ['2', 'sprint 2', 'SPRINT 9'].map(wanted => sprintNamed(sprints, wanted)?.key ?? null),
    ['#2', '#2', null],
  );
});
