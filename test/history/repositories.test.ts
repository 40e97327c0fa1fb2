/** Four real backlogs, replayed into git with their dates, against the counts of boxes that were made by hand. */
import assert from 'node:assert/strict';
import {existsSync, readdirSync, readFileSync} from 'node:fs';
import {join} from 'node:path';
import {test} from 'node:test';
import {sprintSeries} from '../../server/src/core/history/burndown.ts';
import {defaultChartSettings} from '../../server/src/core/history/chart-settings.ts';
import type {History, Version} from '../../server/src/core/history/version.ts';
import {readHistory} from '../../server/src/git/history.ts';
import {createFactsCache} from '../../server/src/git/versions.ts';
import {value, type Workshop, workshop} from '../git/repository.ts';

const shared = join(import.meta.dirname, '../../../shared/histories');
const skip = existsSync(shared) ? false : 'the histories are not here';

/** The rows of the table: number, place, date, commit, bytes, open and done boxes … subject. */
function rowsOf(name: string): readonly (readonly string[])[] {
  const rows = readFileSync(join(shared, 'history.tsv'), 'utf8').trimEnd().split('\n').slice(1);
  return rows.map(row => row.split('\t')).filter(([number]) => number === name);
}

function replay(here: Workshop, name: string): void {
  const files = readdirSync(join(shared, name)).sort();
  const commits = rowsOf(name).map(([, , date = '', , , , , , , , message = ''], at) => ({
    text: readFileSync(join(shared, name, files[at] ?? '')),
    date,
    message,
  }));
  here.replay('docs/plan.md', commits);
}

async function historyOf(here: Workshop): Promise<History> {
  return value(await readHistory([{path: 'plan.md', file: here.at('docs/plan.md')}], {cache: createFactsCache()}));
}

const series = (history: History, key: string | null, today: string) => {
  const found = sprintSeries(history, key, defaultChartSettings, today);
  assert.ok(found);
  return found;
};

/** The texts by commit, without those commits that left the file as it was. */
function changedRows(name: string): readonly {readonly row: readonly string[]; readonly text: string}[] {
  const files = readdirSync(join(shared, name)).sort();
  const all = rowsOf(name).map((row, at) => ({row, text: readFileSync(join(shared, name, files[at] ?? ''), 'utf8')}));
  return all.filter(({text}, at) => at === 0 || text !== all[at - 1]?.text);
}

function ticked({files}: Version): number {
  const stories = files[0]?.facts?.stories ?? [];
  return stories.reduce((sum, {status, tasks}) => sum + tasks.done + (status === 'done' ? 1 : 0), 0);
}

test('every commit that changed the file is a version, on the second that its author made it', {skip}, async () => {
  for (const name of ['028', '069', '094']) {
    using here = workshop();
    replay(here, name);
    const {versions} = await historyOf(here);
    assert.deepEqual(
      versions.map(({moment}) => moment.at),
      changedRows(name).map(({row}) => Date.parse(row[2] ?? '')),
    );
    // In these two every box is an item or a task.
    if (name !== '069')
      assert.deepEqual(
        versions.map(ticked),
        changedRows(name).map(({row}) => Number(row[6])),
        name,
      );
  }
});

test('028: fifteen tasks, all done on the second day; each is done when its box is ticked', {skip}, async () => {
  using here = workshop();
  replay(here, '028');
  const history = await historyOf(here);
  const done = history.versions.map(
    ({files}) => files[0]?.facts?.stories.filter(({status}) => status === 'done').length,
  );
  assert.deepEqual(done, [0, 0, 3, 6, 8, 15]);
  assert.deepEqual(
    done,
    changedRows('028').map(({text}) => text.match(/^- \[x\]/gm)?.length ?? 0),
  );
  const {days, unit, commitment} = series(history, null, '2025-12-07');
  assert.deepEqual([unit, commitment], ['stories', 15]);
  assert.deepEqual(
    days.map(({date, remaining, scope}) => [date, remaining, scope]),
    [
      ['2025-12-05', 15, 15],
      ['2025-12-06', 0, 15],
    ],
  );
});

test('020: a sprint of two weeks, its stories added on its first day and burnt in the first three', {
  skip,
}, async () => {
  using here = workshop();
  replay(here, '020');
  const found = series(await historyOf(here), '#10', '2026-02-28');
  assert.deepEqual([found.sprint.start, found.sprint.end, found.unit], ['2026-02-09', '2026-02-22', 'stories']);
  assert.equal(found.days.length, 14);
  assert.deepEqual(
    found.days.slice(0, 3).map(({remaining, scope}) => [remaining, scope]),
    [
      [9, 15],
      [8, 16],
      [8, 16],
    ],
  );
  assert.deepEqual(
    found.scopeChanges.map(({kind, story}) => `${kind} ${story.id}`),
    ['added 10.8b'],
  );
  assert.deepEqual(
    found.days.slice(4, 8).map(({ideal}) => ideal),
    [7.5, 7.5, 7.5, 6],
  );
});

test('the same table in five time zones of the machine, for what is counted by the authors’ clocks', {
  skip,
}, async () => {
  using here = workshop();
  replay(here, '020');
  const before = process.env.TZ;
  const history = await historyOf(here);
  try {
    const tables = ['UTC', 'Asia/Tokyo', 'America/Los_Angeles', 'Pacific/Kiritimati', 'Europe/Berlin'].map(zone => {
      process.env.TZ = zone;
      return JSON.stringify(series(history, '#10', '2026-02-28').days);
    });
    assert.equal(new Set(tables).size, 1);
  } finally {
    if (before === undefined) delete process.env.TZ;
    else process.env.TZ = before;
  }
  // Another calendar does count other days: the work of an evening in China is that of a morning in California.
  const calendar = {...defaultChartSettings.calendar, timeZone: 'America/Los_Angeles'};
  const far = sprintSeries(history, '#10', {...defaultChartSettings, calendar}, '2026-02-28');
  assert.notDeepEqual(far?.days[0]?.remaining, 9);
});
