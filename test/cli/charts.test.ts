/** `sprintdown burndown`, `report` and `velocity`: formats, choices, refusals, and the same numbers in all of them. */
import assert from 'node:assert/strict';
import {mkdirSync, writeFileSync} from 'node:fs';
import {join} from 'node:path';
import {test} from 'node:test';
import {burndown, report, velocity} from '../../server/src/cli/charts.ts';
import type {Surroundings} from '../../server/src/cli/command.ts';
import {paintFor} from '../../server/src/cli/terminal.ts';
import {factsOf} from '../../server/src/core/history/facts.ts';
import {journalLine, journalPath} from '../../server/src/core/history/journal.ts';
import {workshop} from '../git/repository.ts';
import {moment, plan} from '../history/plans.ts';
import {folder} from './folder.ts';

interface Ran {
  readonly status: number;
  readonly out: string;
  readonly err: string;
}

/** The command in this process, which is many times faster than a program of its own. */
async function run(cwd: string, [name = '', ...args]: readonly string[], zone = 'UTC'): Promise<Ran> {
  let [out, err] = ['', ''];
  const around: Surroundings = {
    write: text => {
      out += text;
    },
    complain: text => {
      err += text;
    },
    paint: () => paintFor(false, false, {}),
    columns: 100,
    version: '0',
    program: '',
    build: '',
    progress: () => () => {},
  };
  const [folderBefore, zoneBefore] = [process.cwd(), process.env.TZ];
  process.chdir(cwd);
  process.env.TZ = zone;
  try {
    const command = {burndown, report, velocity}[name];
    return {status: (await command?.(args, around)) ?? -1, out, err};
  } finally {
    process.chdir(folderBefore);
    if (zoneBefore === undefined) delete process.env.TZ;
    else process.env.TZ = zoneBefore;
  }
}

const commits = [
  {date: '2026-03-02T09:00:00+01:00', text: plan(['5', '3', '8']), message: 'Plan'},
  {date: '2026-03-03T17:00:00+01:00', text: plan(['x5', '3', '8']), message: 'One done'},
  {date: '2026-03-04T23:30:00+01:00', text: plan(['x5', '3', '8', '2']), message: 'One more'},
];

test('burndown: text for people, the same numbers as CSV, JSON, Markdown and SVG', async () => {
  using here = workshop();
  here.replay('plan.md', commits);
  const ask = (...args: readonly string[]) => run(here.path, ['burndown', 'plan.md', '--as-of', '2026-03-05', ...args]);
  const text = await ask();
  assert.equal(text.status, 0, text.err);
  assert.match(
    text.out,
    /^Sprint 1 · Burndown\nSprint 1 on 2026-03-05: 13 points remain of 18; 16 points committed, scope \+2/,
  );
  assert.match(text.out, /\n {2}2026-03-04 {2}US-4 added \(2\)\n/);
  const csv = await ask('--format', 'csv');
  assert.match(csv.out, /^Day,Working day,Ideal,Remaining,.*\r\n2026-03-02,yes,14\.4,16,16,0,/);
  const json = JSON.parse((await ask('--format', 'json')).out);
  assert.deepEqual(
    [json.version, json.kind, json.series.commitment, json.series.days[2].remaining],
    [1, 'burndown', 16, 13],
  );
  assert.equal(json.table.rows.length, 12);
  assert.match((await ask('--format', 'markdown')).out, /^## Sprint 1 · Burndown\n\n.*\n\n\| Day \|/);
  const svg = await ask('--format', 'svg', '--theme', 'dark', '--width', '400');
  assert.match(svg.out, /^<svg xmlns="http:\/\/www\.w3\.org\/2000\/svg" class="sd-chart" viewBox="0 0 400 440"/);
  assert.equal(svg.err, '');
});

test('the same sprint in five time zones of the machine gives the same bytes', async () => {
  using here = workshop();
  here.replay('plan.md', commits);
  const outputs: string[] = [];
  for (const zone of ['UTC', 'Asia/Tokyo', 'America/Los_Angeles', 'Pacific/Kiritimati', 'Europe/Berlin']) {
    outputs.push((await run(here.path, ['burndown', 'plan.md', '--as-of', '2026-03-12', '--format', 'csv'], zone)).out);
  }
  assert.equal(new Set(outputs).size, 1);
  assert.match(outputs[0] ?? '', /2026-03-04,yes,[^,]+,13,18,5,US-4 added/);
  const far = await run(here.path, [
    'burndown',
    'plan.md',
    '--as-of',
    '2026-03-12',
    '--format',
    'csv',
    '--time-zone',
    'Asia/Tokyo',
  ]);
  assert.match(far.out, /2026-03-05,yes,[^,]+,13,18,5,US-4 added/);
});

test('report and velocity; other charts; a sprint by its name', async () => {
  using here = workshop();
  here.replay('plan.md', commits);
  const told = await run(here.path, ['report', 'plan.md', '--sprint', 'sprint 1', '--as-of', '2026-03-20']);
  assert.equal(told.status, 0, told.err);
  assert.match(told.out, /Initial \(committed\) +16\nAdded +2\nRe-estimated +0\nRemoved +0\nFinal +18\nCompleted +5\n/);
  const table = await run(here.path, ['velocity', '.', '--as-of', '2026-03-20', '--format', 'csv']);
  assert.equal(table.out, 'Sprint,State,Committed,Completed,Carried over,Mean of 3\r\nSprint 1,closed,16,5,0,5\r\n');
  for (const chart of ['burnup', 'status', 'flow']) {
    const drawn = await run(here.path, ['burndown', 'plan.md', '--chart', chart, '--format', 'svg', '--sprint', 'all']);
    assert.match(drawn.out, /^<svg /, drawn.err);
  }
});

test('wrong use is told and ends with 2', async () => {
  using here = workshop();
  here.replay('plan.md', commits);
  const refused = async (...args: readonly string[]) => {
    const {status, out, err} = await run(here.path, args);
    assert.deepEqual([status, out], [2, '']);
    return err.split('\n')[0];
  };
  assert.equal(await refused('burndown'), 'sprintdown: burndown needs a file');
  assert.equal(
    await refused('burndown', 'plan.md', '--sprint', '9'),
    'plan.md: there is no sprint “9”; the plan has: Sprint 1',
  );
  assert.equal(
    await refused('report', 'plan.md', '--as-of', '2026-02-30'),
    'sprintdown: --as-of takes dates such as 2026-03-02, not “2026-02-30”',
  );
  assert.equal(
    await refused('burndown', 'plan.md', '--time-zone', 'Mars/Olympus'),
    'sprintdown: --time-zone is a name such as Europe/Berlin; “Mars/Olympus” is none',
  );
  assert.match(
    (await refused('burndown', 'none.md')) ?? '',
    /^none\.md: there is no such file, nor a plan in its history/,
  );
  await assert.rejects(run(here.path, ['burndown', 'plan.md', '--what']), {code: 'ERR_PARSE_ARGS_UNKNOWN_OPTION'});
  for (const command of ['burndown', 'report', 'velocity']) {
    const help = await run(here.path, [command, '--help']);
    assert.equal(help.status, 0);
    assert.match(help.out, new RegExp(`^Usage: sprintdown ${command} `));
    assert.ok(
      help.out.split('\n').every(line => line.length <= 110),
      help.out,
    );
  }
});

test('what the team has set holds, and what is asked for goes before it', async () => {
  using here = workshop();
  here.replay('plan.md', commits);
  here.write({'.sprintdown.yaml': 'holidays: [03-03]\ntimeZone: Asia/Tokyo\nworkingDays: [mon, tue, wed, thu]\n'});
  const ask = (...args: readonly string[]) =>
    run(here.path, ['burndown', 'plan.md', '--as-of', '2026-03-12', '--format', 'csv', ...args]);
  const set = await ask();
  assert.match(set.out, /2026-03-03,no,13\.71,/);
  assert.match(set.out, /2026-03-05,yes,[^,]+,13,18,5,US-4 added/);
  const asked = await ask('--time-zone', 'Europe/Berlin', '--working-days', '1,2,3,4,5');
  assert.match(asked.out, /2026-03-04,yes,[^,]+,13,18,5,US-4 added/);
});

test('the commands are known to the program', () => {
  using here = folder({});
  const {status, out} = here.run('velocity', '--help');
  assert.equal(status, 0);
  assert.match(out, /^Usage: sprintdown velocity /);
});

test('without git the journal serves, without both the text of now; each is told', async () => {
  using here = folder({'docs/plan.md': plan(['x5', '3'])});
  const bare = await run(here.path, ['burndown', 'docs/plan.md', '--sprint', 'all', '--format', 'csv']);
  assert.equal(bare.status, 0);
  assert.match(bare.err, /^The file is not in a git repository, so there is no history\./);
  const facts = factsOf({path: 'docs/plan.md', text: plan(['5', '3'])});
  const line = journalLine('', {
    moment: moment('2026-03-02T10:00:00+00:00'),
    author: null,
    path: 'docs/plan.md',
    facts,
  });
  mkdirSync(join(here.path, '.sprintdown'));
  writeFileSync(join(here.path, journalPath), line ?? '');
  const kept = await run(here.path, ['burndown', 'docs/plan.md', '--as-of', '2026-03-04', '--format', 'csv']);
  assert.match(kept.err, /^The history is that of the journal \.sprintdown\/history\.jsonl\./);
  assert.match(kept.out, /2026-03-04,yes,[^,]+,8,8,0/);
});
