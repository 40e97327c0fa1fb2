/** Laws of the charts: every difference is explained by its changes, and what was does not change. */
import {deepEqual, equal, ok} from 'node:assert/strict';
import {test} from 'node:test';
import fc from 'fast-check';
import {isScopeChange, sprintSeries} from '../../server/src/core/history/burndown.ts';
import {addDays, daysBetween, isWorkingDay} from '../../server/src/core/history/calendar.ts';
import {defaultChartSettings} from '../../server/src/core/history/chart-settings.ts';
import type {PlanFacts, StoryFacts} from '../../server/src/core/history/facts.ts';
import {flowSeries, statusSeries} from '../../server/src/core/history/flow.ts';
import {sprintReport} from '../../server/src/core/history/report.ts';
import {type ChartSettings, type SprintSeries, units} from '../../server/src/core/history/series.ts';
import {velocitySeries} from '../../server/src/core/history/velocity.ts';
import type {History, Version} from '../../server/src/core/history/version.ts';
import {times} from './runs.ts';

const start = '2026-03-02';
const hour = 3_600_000;

/** Stories as plans have them: with and without numbers, points and boxes, some moved to another sprint, some dropped. */
const story = fc.record({
  number: fc.integer({min: 1, max: 9}),
  named: fc.boolean(),
  points: fc.constantFrom(null, 0.5, 1, 2, 3, 5, 8),
  status: fc.constantFrom(null, 'todo', 'in-progress', 'blocked', 'done', 'done', 'dropped'),
  total: fc.integer({min: 0, max: 4}),
  ticked: fc.integer({min: 0, max: 4}),
  sprint: fc.constantFrom(0, 0, 0, 1),
} as const);

type Drawn = typeof story extends fc.Arbitrary<infer T> ? T : never;

function facts(drawn: readonly Drawn[], length: number): PlanFacts {
  const stories = drawn.map(
    ({number, named, points, status, total, ticked}): StoryFacts => ({
      id: named ? `US-${number}` : null,
      title: `Story number ${number}`,
      points,
      hours: points === null ? null : points * 2,
      status,
      tasks: {total, done: Math.min(total, ticked)},
      criteria: {total: 0, done: 0},
      line: number,
    }),
  );
  const items = (sprint: number) =>
    drawn.flatMap((each, index) => (each.sprint === sprint ? [{story: index, points: each.points}] : []));
  const sprint = (id: string, from: string, to: string, at: number) => ({
    id,
    name: `Sprint ${id}`,
    title: `Sprint ${id}`,
    start: from,
    end: to,
    capacity: null,
    items: items(at),
    line: 1,
  });
  const end = addDays(start, length);
  return {stories, sprints: [sprint('1', start, end, 0), sprint('2', addDays(end, 1), addDays(end, 7), 1)]};
}

const distinct = fc.uniqueArray(story, {maxLength: 9, selector: ({number}) => number});
/** Versions by the hours between them, beginning two days before the sprint. */
const versions = fc.array(fc.record({after: fc.integer({min: 0, max: 40}), stories: distinct}), {
  minLength: 1,
  maxLength: 12,
});
const scenario = fc.record({
  versions,
  length: fc.integer({min: 0, max: 15}),
  today: fc.integer({min: -3, max: 25}),
  unit: fc.constantFrom(...units),
  graceDays: fc.integer({min: 0, max: 3}),
});

type Scenario = typeof scenario extends fc.Arbitrary<infer T> ? T : never;

function historyOf({versions: drawn, length}: Pick<Scenario, 'versions' | 'length'>): History {
  let at = Date.parse(`${start}T08:00:00Z`) - 48 * hour;
  const made = drawn.map(({after, stories}, index): Version => {
    at += after * hour;
    const source = {kind: 'commit', commit: String(index), author: 'Ann', subject: ''} as const;
    const file = {path: 'plan.md', pathThen: 'plan.md', blob: null, facts: facts(stories, length)};
    return {moment: {at, offset: 0}, source, files: [file]};
  });
  return {versions: made, now: null, notes: []};
}

const settingsOf = ({unit, graceDays}: Scenario): ChartSettings => ({...defaultChartSettings, unit, graceDays});
const dayOf = ({today}: Scenario) => addDays(start, today);

function seriesOf(drawn: Scenario, history = historyOf(drawn)): SprintSeries | null {
  return sprintSeries(history, '#1', settingsOf(drawn), dayOf(drawn));
}

const near = (a: number, b: number) => ok(Math.abs(a - b) < 1e-6, `${a} is not ${b}`);
const law = (check: (drawn: Scenario) => void) => fc.assert(fc.property(scenario, check), times(1000));

test('remaining = scope − done, on every day that is known; none is known to come', () => {
  law(drawn => {
    for (const day of seriesOf(drawn)?.days ?? []) {
      equal(day.remaining === null, day.scope === null);
      if (day.remaining === null || day.scope === null || day.done === null || day.partial === null) continue;
      near(day.remaining, day.scope - day.done);
      ok(day.partial <= day.remaining + 1e-9 && day.partial >= -1e-9);
      ok(day.time !== 'future' && day.date <= dayOf(drawn));
    }
  });
});

test('the changes of a day are the difference to the day before', () => {
  law(drawn => {
    const series = seriesOf(drawn);
    let before = series?.opening ?? {scope: 0, done: 0, remaining: 0};
    for (const day of series?.days ?? []) {
      if (day.scope === null || day.done === null || day.remaining === null) continue;
      const sum = (of: 'scope' | 'done' | 'remaining') => day.changes.reduce((total, change) => total + change[of], 0);
      near(day.scope - before.scope, sum('scope'));
      near(day.done - before.done, sum('done'));
      near(day.remaining - before.remaining, sum('remaining'));
      before = {scope: day.scope, done: day.done, remaining: day.remaining};
    }
  });
});

test('only what is called a scope change changes the scope', () => {
  law(drawn => {
    for (const {changes} of seriesOf(drawn)?.days ?? []) {
      for (const change of changes) if (!isScopeChange(change)) equal(change.scope, 0);
    }
  });
});

test('the ideal goes from the whole to nothing in as many steps as there are working days, and rests on the others', () => {
  law(drawn => {
    const series = seriesOf(drawn);
    if (!series || series.idealStart === null) return;
    const working = series.days.filter(({date}) => isWorkingDay(date, defaultChartSettings.calendar)).length;
    let before = series.idealStart;
    for (const {ideal, working: works} of series.days) {
      ok(ideal !== null);
      near(before - ideal, works ? series.idealStart / working : 0);
      before = ideal;
    }
    near(before, working === 0 ? series.idealStart : 0);
    equal(series.days.length, daysBetween(start, addDays(start, drawn.length)) + 1);
  });
});

test('Final = Initial + Added + Re-estimated − Removed; Not completed = Final − Completed; stories add up', () => {
  law(drawn => {
    const report = sprintReport(historyOf(drawn), '#1', settingsOf(drawn), dayOf(drawn));
    if (!report) return;
    near(report.final, report.initial + report.added + report.reestimated - report.removed);
    near(report.notCompleted, report.final - report.completed);
    const all = [...report.completedStories, ...report.openStories];
    near(
      all.reduce((sum, {amount}) => sum + amount, 0),
      report.final,
    );
    near(
      all.reduce((sum, {done}) => sum + done, 0),
      report.completed,
    );
    ok(report.carriedOver <= report.notCompleted + 1e-9);
  });
});

test('what was on past days does not change when later versions come', () => {
  const more = fc.record({first: scenario, later: versions});
  const check = ({first, later}: {first: Scenario; later: Scenario['versions']}) => {
    const history = historyOf(first);
    const last = history.versions.at(-1);
    const today = dayOf(first);
    if (!last) return;
    // From the day after the last that was known, the sprint with the same dates.
    const base = Math.max(last.moment.at, Date.parse(`${today}T23:00:00Z`)) + hour;
    const shifted = historyOf({versions: later, length: first.length}).versions;
    const offset = base - (shifted[0]?.moment.at ?? 0);
    const appended = shifted.map(version => ({...version, moment: {at: version.moment.at + offset, offset: 0}}));
    const longer = {...history, versions: [...history.versions, ...appended]};
    const settings = settingsOf(first);
    const before = sprintSeries(history, '#1', settings, today);
    if (!before) return;
    const after = sprintSeries(longer, '#1', settings, addDays(start, 60));
    const isKnown = ({date, remaining}: {date: string; remaining: number | null}) =>
      remaining !== null && date <= today;
    const values = (series: SprintSeries | null) =>
      series?.days
        .filter(isKnown)
        .map(({date, remaining, scope, done, changes}) => [date, remaining, scope, done, changes.length]);
    deepEqual(values(after)?.slice(0, values(before)?.length), values(before));
    if (before.commitment !== null) equal(after?.commitment, before.commitment);
  };
  fc.assert(fc.property(more, check), times(500));
});

test('the same moments on clocks of five time zones give the same table, where the calendar is that of the clocks', () => {
  const zones = [
    ['UTC', 0],
    ['Asia/Tokyo', 9],
    ['America/Phoenix', -7],
    ['Asia/Kolkata', 5.5],
    ['Pacific/Honolulu', -10],
  ] as const;
  law(drawn => {
    const history = historyOf(drawn);
    const tables = zones.flatMap(([timeZone, hours]) => {
      const shifted = history.versions.map(version => ({
        ...version,
        moment: {at: version.moment.at - hours * hour, offset: hours * 60},
      }));
      return [timeZone, null].map(zone => {
        const settings = {...settingsOf(drawn), calendar: {...defaultChartSettings.calendar, timeZone: zone}};
        const series = sprintSeries({...history, versions: shifted}, '#1', settings, dayOf(drawn));
        return JSON.stringify(series?.days.map(({date, remaining, scope, ideal}) => [date, remaining, scope, ideal]));
      });
    });
    equal(new Set(tables).size, 1);
  });
});

test('a stack of statuses is as high as the scope; a cumulative flow never falls and keeps its order', () => {
  law(drawn => {
    const history = historyOf(drawn);
    const scopes = seriesOf(drawn, history)?.days.map(({scope}) => scope);
    const stack = statusSeries(history, '#1', settingsOf(drawn), dayOf(drawn));
    for (const [index, {amounts}] of (stack?.days ?? []).entries()) {
      if (amounts)
        near(
          Object.values(amounts).reduce((sum, value) => sum + value, 0),
          scopes?.[index] ?? Number.NaN,
        );
    }
    let before = {arrived: 0, started: 0, departed: 0};
    for (const {arrived, started, departed} of flowSeries(history, '#1', settingsOf(drawn), dayOf(drawn))?.days ?? []) {
      if (arrived === null || started === null || departed === null) continue;
      ok(arrived >= started && started >= departed);
      ok(arrived >= before.arrived && started >= before.started && departed >= before.departed);
      before = {arrived, started, departed};
    }
  });
});

test('the velocity of closed sprints is that of their reports, and its mean lies between them', () => {
  law(drawn => {
    const history = historyOf(drawn);
    const settings = settingsOf(drawn);
    const {sprints, mean, unit} = velocitySeries(history, settings, dayOf(drawn));
    for (const {sprint, completed, committed} of sprints) {
      const report = sprintReport(history, sprint.key, {...settings, unit}, dayOf(drawn));
      deepEqual([completed, committed], [report?.completed, report?.initial]);
    }
    const closed = sprints.filter(sprint => sprint.closed).map(({completed}) => completed);
    equal(mean === null, closed.length === 0);
    if (mean !== null) ok(mean >= Math.min(...closed) - 1e-9 && mean <= Math.max(...closed) + 1e-9);
  });
});

test('the same seed gives the same forecast', () => {
  law(drawn => {
    const history = historyOf(drawn);
    deepEqual(seriesOf(drawn, history)?.forecast, seriesOf(drawn, historyOf(drawn))?.forecast);
  });
});
