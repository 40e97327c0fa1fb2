/** What a team sets of its own: words, ids, patterns of paths, working time. */
import assert from 'node:assert/strict';
import {test} from 'node:test';
import {matchesGlob, wrongInGlob} from '../../server/src/core/globs.ts';
import {isWorkingDay} from '../../server/src/core/history/calendar.ts';
import {defaultChartSettings} from '../../server/src/core/history/chart-settings.ts';
import {teamChartSettings} from '../../server/src/core/history/team-settings.ts';
import {readingOf} from '../../server/src/core/reading.ts';
import {checkAlone} from '../../server/src/core/rules/check.ts';
import {decodeSettings, defaultSettings} from '../../server/src/core/settings.ts';
import {workingDaysBetween, wrongInHoliday} from '../../server/src/core/team-calendar.ts';
import {backlogOf, changeDocument, readAs, readingSteps} from '../../server/src/core/workspace/document.ts';

const settingsOf = (written: unknown) => {
  const {settings, problems} = decodeSettings(written);
  assert.deepEqual(problems, []);
  return settings;
};

const text = `# Sprint 1

### REQ.7: Anmelden (5 points)

**Zustand**: Fertig gemacht

**Nachweis:**
- geht
- geht schnell

### REQ.8: Abmelden (3 points)

**Zustand**: liegt herum
`;

const own = settingsOf({
  words: {done: ['fertig gemacht'], todo: ['Liegt herum'], status: ['Zustand'], criteria: ['Nachweis']},
  idPatterns: ['REQ.#'],
});

const told = (document: {path: string; text: string}) =>
  backlogOf(document).stories.map(({id, status, criteria}) => [id, status?.value ?? null, criteria.total]);

test('words and ids of a team reach the reader, and only its own documents', () => {
  const plain = {path: 'a.md', text};
  const read = readAs(plain, readingOf(own, 'a.md'));
  assert.deepEqual(told(read), [
    ['REQ.7', 'done', 2],
    ['REQ.8', 'todo', 0],
  ]);
  assert.notDeepEqual(told(plain), told(read));
  assert.ok(told(plain).every(([, , criteria]) => criteria === 0));
  // The next version is read in the same way.
  const [, second] = told(changeDocument(read, text.replace('liegt herum', 'Fertig gemacht')));
  assert.deepEqual(second, ['REQ.8', 'done', 0]);
});

test('a text that is read in steps is read with the words of its team, too', () => {
  const read = readAs({path: 'a.md', text}, readingOf(own, 'a.md'));
  for (const _ of readingSteps(read));
  assert.deepEqual(told(read), told(readAs({path: 'a.md', text}, readingOf(own, 'a.md'))));
});

test('documents that are read alike have one reading; the usual one is none', () => {
  assert.equal(readingOf(own, 'a.md'), readingOf(own, 'docs/b.md'));
  assert.equal(readingOf(settingsOf({}), 'a.md'), undefined);
  const some = settingsOf({include: ['plans/**', 'BACKLOG.md'], exclude: ['**/archive/**']});
  const excluded = (path: string) => readingOf(some, path)?.excluded === true;
  assert.deepEqual(['plans/a.md', 'docs/BACKLOG.md', 'docs/a.md', 'plans/archive/a.md'].map(excluded), [
    false,
    false,
    true,
    true,
  ]);
  assert.deepEqual(told(readAs({path: 'docs/a.md', text}, readingOf(some, 'docs/a.md'))), []);
});

test('patterns of paths', () => {
  for (const [pattern, fits, misses] of [
    ['*.md', ['a.md', 'docs/a.md'], ['a.txt']],
    ['docs/*.md', ['docs/a.md'], ['docs/deep/a.md', 'a.md', 'x/docs/a.md']],
    ['docs/**/*.md', ['docs/a.md', 'docs/deep/er/a.md'], ['a.md']],
    ['**/archive/**', ['archive/a.md', 'x/archive/y/a.md'], ['archives/a.md']],
    ['docs', ['docs/a.md', 'x/docs/a.md'], ['docs.md']],
    ['/docs/', ['docs/a.md'], ['x/docs/a.md']],
    ['sprint-{1,2}.md', ['sprint-1.md', 'x/sprint-2.md'], ['sprint-3.md']],
    ['sprint-[0-9].md', ['sprint-3.md'], ['sprint-x.md']],
    ['a+b?(c).md', ['a+bX(c).md'], ['aab(c).md']],
  ] as const) {
    for (const path of fits) assert.ok(matchesGlob(pattern, path), `${pattern} fits ${path}`);
    for (const path of misses) assert.ok(!matchesGlob(pattern, path), `${pattern} misses ${path}`);
  }
  assert.match(wrongInGlob('a{b') ?? '', /braces/);
  // A pattern that would take for ever is refused, one that may be long is quick.
  assert.match(wrongInGlob('*a'.repeat(40)) ?? '', /stars/);
  assert.ok(!matchesGlob('**/a*b*c*d.md', `${'abc'.repeat(200)}x`));
});

test('ids are patterns in which nothing can run away', () => {
  const problems = ({problems: found}: ReturnType<typeof decodeSettings>) => found.map(({message}) => message);
  assert.match(problems(decodeSettings({idPatterns: ['REQ']}))[0] ?? '', /no “#”/);
  assert.match(problems(decodeSettings({idPatterns: ['*#']}))[0] ?? '', /side by side/);
  assert.deepEqual(problems(decodeSettings({words: {dnoe: ['x']}})), [
    'there is nothing called “dnoe” here; did you mean “done”?',
  ]);
});

test('working days leave out weekends and days off, of one year and of every year', () => {
  const time = settingsOf({holidays: ['2026-12-24', '01-01']});
  assert.equal(workingDaysBetween('2026-12-21', '2027-01-01', time), 8);
  assert.equal(workingDaysBetween('2026-03-07', '2026-03-08', time), 0);
  assert.equal(workingDaysBetween('2026-03-09', '2026-03-02', time), 0);
  assert.equal(workingDaysBetween('2024-02-26', '2024-03-01', time), 5);
  assert.equal(wrongInHoliday('02-29'), null);
  assert.match(wrongInHoliday('2026-02-29') ?? '', /it is a day/);
});

test('the capacity is held against what it is counted in', () => {
  const plan = `# Sprint 1

**Capacity**: 10

### US-1: One (8 points)
**Estimate**: 6h

### US-2: Two (5 points)
**Estimate**: 1 day
`;
  const messages = (capacityUnit: string) =>
    checkAlone({path: 'a.md', text: plan}, settingsOf({capacityUnit}))
      .filter(({rule}) => rule === 'over-capacity')
      .map(({message}) => message);
  assert.match(messages('points')[0] ?? '', /capacity 10, committed 13/);
  assert.match(messages('hours')[0] ?? '', /capacity 10 hours, committed 14: 4 hours too many/);
  assert.deepEqual(messages('days'), []);
  assert.deepEqual(messages('stories'), []);
});

test('the charts take what the team sets', () => {
  const charts = teamChartSettings(settingsOf({workingDays: ['mon', 'sat'], health: {green: 5}, holidays: ['12-26']}));
  assert.deepEqual(charts.calendar.workingDays, [1, 6]);
  assert.equal(charts.healthThresholds.green, 0.05);
  assert.ok(!isWorkingDay('2026-12-26', charts.calendar));
  assert.deepEqual(teamChartSettings(defaultSettings), defaultChartSettings);
});
