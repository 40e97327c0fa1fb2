/** Histories from git: renamed, moved, merged, rebased, squashed, shallow and skewed repositories, each with its documented answer. */
import assert from 'node:assert/strict';
import {execFileSync} from 'node:child_process';
import {mkdtempSync, realpathSync, rmSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {test} from 'node:test';
import type {History} from '../../server/src/core/history/version.ts';
import {readHistory} from '../../server/src/git/history.ts';
import {createFactsCache, type FactsCache} from '../../server/src/git/versions.ts';
import {plan} from '../history/plans.ts';
import {value, type Workshop, workshop} from './repository.ts';

async function historyIn(
  here: Pick<Workshop, 'at'>,
  paths: readonly string[] = ['plan.md'],
  cache: FactsCache = createFactsCache(),
): Promise<History> {
  return value(
    await readHistory(
      paths.map(path => ({path, file: here.at(path)})),
      {cache},
    ),
  );
}

/** `2026-03-02 plan.md 1/2`: day, the name then, stories done of all. */
function told({versions}: History): readonly string[] {
  return versions.map(({moment, files}) => {
    const day = new Date(moment.at + (moment.offset ?? 0) * 60_000).toISOString().slice(0, 10);
    const states = files.map(({pathThen, facts}) => {
      const done = facts?.stories.filter(({status}) => status === 'done').length;
      return facts ? `${pathThen} ${done}/${facts.stories.length}` : `${pathThen} gone`;
    });
    return `${day} ${states.join(', ')}`;
  });
}

const kinds = ({notes}: History) => notes.map(({kind}) => kind);
const on = (day: number) => ({date: `2026-03-${String(day).padStart(2, '0')}T12:00:00+01:00`});

test('every commit that touches the plan is a version; others are none', async () => {
  using here = workshop();
  here.commit({'plan.md': plan(['1', '2'])}, {...on(2), author: 'Ann ünï', message: 'Plan\n\nMore words'});
  here.commit({'other.md': 'x'}, on(3));
  here.commit({'plan.md': plan(['x1', '2'])}, on(4));
  const history = await historyIn(here);
  assert.deepEqual(told(history), ['2026-03-02 plan.md 0/2', '2026-03-04 plan.md 1/2']);
  assert.deepEqual(history.notes, []);
  const source = history.versions[0]?.source;
  assert.ok(source?.kind === 'commit' && source.author === 'Ann ünï' && source.subject === 'Plan');
});

test('a renamed file and a moved folder are followed; several files keep their order', async () => {
  using here = workshop();
  here.commit({'a.md': plan(['1', '2', '3', '4']), 'other.md': plan(['9'], '', 'Sprint 9')}, on(2));
  here.git('mv', 'a.md', 'b.md');
  here.commit({'b.md': plan(['x1', '2', '3', '4'])}, on(3));
  here.commit({'other.md': plan(['x9'], '', 'Sprint 9')}, on(4));
  here.write({'deep/x.txt': ''});
  here.git('mv', 'b.md', 'deep/plan.md');
  here.commit({}, on(5));
  here.commit({'a.md': plan(['7'], '', 'Sprint 7')}, on(6));
  const one = ['2026-03-02 a.md 0/4', '2026-03-03 b.md 1/4', '2026-03-05 deep/plan.md 1/4'];
  assert.deepEqual(told(await historyIn(here, ['deep/plan.md'])), one);
  assert.deepEqual(told(await historyIn(here, ['deep/plan.md', 'other.md'])), [
    '2026-03-02 a.md 0/4, other.md 0/1',
    '2026-03-03 b.md 1/4',
    '2026-03-04 other.md 1/1',
    '2026-03-05 deep/plan.md 1/4',
  ]);
  assert.deepEqual(told(await historyIn(here, ['a.md'])), [
    '2026-03-02 a.md 0/4',
    '2026-03-03 a.md gone',
    '2026-03-06 a.md 0/1',
  ]);
});

test('a merge counts as one change on the day on which it came in', async () => {
  using here = workshop();
  here.commit({'plan.md': plan(['1', '2'])}, on(2));
  here.git('checkout', '-q', '-b', 'side');
  here.commit({'plan.md': plan(['x1', '2'])}, on(3));
  here.commit({'plan.md': plan(['x1', 'x2'])}, on(4));
  here.git('checkout', '-q', 'main');
  here.commit({'other.md': 'x'}, on(5));
  here.git('merge', '-q', '--no-ff', '--no-commit', 'side');
  here.commit({}, {...on(9), message: 'Merge side'});
  assert.deepEqual(told(await historyIn(here)), ['2026-03-02 plan.md 0/2', '2026-03-09 plan.md 2/2']);
});

test('a squashed branch is the one commit that is left of it', async () => {
  using here = workshop();
  here.commit({'plan.md': plan(['1', '2'])}, on(2));
  here.git('checkout', '-q', '-b', 'side');
  here.commit({'plan.md': plan(['x1', '2'])}, on(3));
  here.commit({'plan.md': plan(['x1', 'x2'])}, on(4));
  here.git('checkout', '-q', 'main');
  here.git('merge', '-q', '--squash', 'side');
  here.commit({}, on(10));
  assert.deepEqual(told(await historyIn(here)), ['2026-03-02 plan.md 0/2', '2026-03-10 plan.md 2/2']);
});

test('rebased commits keep their authors’ days unless these would lie before what they now follow', async () => {
  using here = workshop();
  const two = (first: string, second: string) => plan([first, second, '3']);
  here.commit({'plan.md': two('1', '2')}, on(2));
  here.commit({'plan.md': two('1', 'x2')}, {date: on(6).date, committed: on(6).date});
  here.commit({'plan.md': two('x1', 'x2')}, {date: on(3).date, committed: on(9).date});
  here.commit({'plan.md': two('1', 'x2')}, {date: on(10).date, committed: on(12).date});
  assert.deepEqual(told(await historyIn(here)), [
    '2026-03-02 plan.md 0/3',
    '2026-03-06 plan.md 1/3',
    '2026-03-09 plan.md 2/3',
    '2026-03-10 plan.md 1/3',
  ]);
});

test('clocks that go wrong do not turn time back, and are told', async () => {
  using here = workshop();
  here.commit({'plan.md': plan(['1', '2'])}, on(5));
  here.commit({'plan.md': plan(['x1', '2'])}, on(3));
  here.commit({'plan.md': plan(['x1', 'x2'])}, {date: '2031-01-01T12:00:00+01:00', committed: on(6).date});
  const history = await historyIn(here);
  assert.deepEqual(told(history), ['2026-03-05 plan.md 0/2', '2026-03-05 plan.md 1/2', '2026-03-06 plan.md 2/2']);
  assert.deepEqual(kinds(history), ['clock-skew']);
});

test('a shallow clone says where its history starts; one that is deep enough says nothing', async () => {
  using here = workshop();
  here.commit({'plan.md': plan(['1', '2'])}, on(2));
  here.commit({'plan.md': plan(['x1', '2'])}, on(4));
  here.commit({'plan.md': plan(['x1', 'x2'])}, on(6));
  here.commit({'young.md': plan(['5'])}, on(7));
  const folder = realpathSync.native(mkdtempSync(join(tmpdir(), 'sprintdown-shallow-')));
  try {
    execFileSync('git', ['clone', '-q', '--depth', '3', `file://${here.path}`, 'clone'], {cwd: folder});
    const at = (path: string) => join(folder, 'clone', path);
    const history = await historyIn({at});
    assert.deepEqual(told(history), ['2026-03-04 plan.md 1/2', '2026-03-06 plan.md 2/2']);
    assert.deepEqual(kinds(history), ['shallow']);
    assert.match(history.notes[0]?.message ?? '', /starts at 2026-03-04/);
    assert.deepEqual(kinds(await historyIn({at}, ['young.md'])), []);
  } finally {
    rmSync(folder, {recursive: true, force: true});
  }
});

test('a clone without contents tells what it lacks, and fetches nothing', async () => {
  using here = workshop();
  here.commit({'plan.md': plan(['1', '2'])}, on(2));
  here.commit({'plan.md': plan(['x1', '2'])}, on(4));
  here.git('config', 'uploadpack.allowFilter', 'true');
  const folder = realpathSync.native(mkdtempSync(join(tmpdir(), 'sprintdown-partial-')));
  try {
    execFileSync('git', ['clone', '-q', '--filter=blob:none', `file://${here.path}`, 'clone'], {cwd: folder});
    const answer = await readHistory([{path: 'plan.md', file: join(folder, 'clone', 'plan.md')}], {
      cache: createFactsCache(),
    });
    if (answer.ok)
      assert.deepEqual([told(answer.value), kinds(answer.value)], [['2026-03-04 plan.md 1/2'], ['partial']]);
    // Some versions of git end at the first content that they may not fetch.
    else assert.equal(answer.refusal.kind, 'failed');
  } finally {
    rmSync(folder, {recursive: true, force: true});
  }
});

test('no repository, no commits, no such file in it: each is told', async () => {
  using here = workshop();
  here.write({'plan.md': plan(['1'])});
  assert.deepEqual(kinds(await historyIn(here)), ['no-commits']);
  here.commit({'other.md': 'x'}, on(2));
  here.git('rm', '-q', '--cached', 'plan.md');
  here.commit({'.gitignore': 'plan.md\n'}, on(3));
  const folder = mkdtempSync(join(tmpdir(), 'sprintdown-none-'));
  try {
    assert.deepEqual(kinds(await historyIn({at: path => join(folder, path)})), ['no-repository']);
  } finally {
    rmSync(folder, {recursive: true, force: true});
  }
  here.write({'untracked/plan.md': plan(['1'])});
  assert.deepEqual(kinds(await historyIn(here, ['untracked/plan.md'])), ['untracked']);
  const without = value(
    await readHistory([{path: 'a', file: here.at('plan.md')}], {
      cache: createFactsCache(),
      git: join(here.path, 'none'),
    }),
  );
  assert.deepEqual(kinds(without), ['no-git']);
  const cancelled = await readHistory([{path: 'a', file: here.at('plan.md')}], {
    cache: createFactsCache(),
    signal: AbortSignal.abort(),
  });
  assert.ok(!cancelled.ok && cancelled.refusal.kind === 'cancelled');
});

test('a content is read once, however often it comes back', async () => {
  using here = workshop();
  for (let index = 0; index < 6; index++) {
    here.commit({'plan.md': plan([index % 2 === 0 ? '1' : 'x1', '2'])}, on(2 + index));
  }
  const inner = createFactsCache();
  let stored = 0;
  const set: FactsCache['set'] = (key, facts) => {
    stored++;
    inner.set(key, facts);
  };
  const cache = {get: inner.get, set};
  const first = await historyIn(here, ['plan.md'], cache);
  assert.equal(first.versions.length, 6);
  assert.equal(stored, 2);
  assert.deepEqual(await historyIn(here, ['plan.md'], cache), first);
  assert.equal(stored, 2);
});

test('the cache keeps what was asked for last', () => {
  const story = {
    id: null,
    title: 'a',
    points: null,
    hours: null,
    status: null,
    tasks: {total: 0, done: 0},
    criteria: {total: 0, done: 0},
    line: 1,
  };
  const facts = {sprints: [], stories: [story, story]};
  const cache = createFactsCache(7);
  cache.set('a', facts);
  cache.set('b', facts);
  assert.equal(cache.get('a'), facts);
  cache.set('c', facts);
  assert.deepEqual(
    ['a', 'b', 'c'].map(key => cache.get(key)),
    [facts, undefined, facts],
  );
});
