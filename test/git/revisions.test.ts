/** What git is asked about revisions: files, blobs, differences; and what it is never let do. */
import assert from 'node:assert/strict';
import {chmodSync, existsSync, mkdirSync, writeFileSync} from 'node:fs';
import {delimiter, join} from 'node:path';
import {test} from 'node:test';
import {readBlobs, streamBlobs} from '../../server/src/git/blobs.ts';
import {findGit} from '../../server/src/git/program.ts';
import {openRepository, pathIn, resolveCommit} from '../../server/src/git/repository.ts';
import {changedFiles, listMarkdown, mergeBase, readFileOf} from '../../server/src/git/revisions.ts';
import {runGit} from '../../server/src/git/run.ts';
import {value, workshop} from './repository.ts';

const odd = 'a b/ünï:(glob)*\n"x".md';

test('the Markdown files of a revision, and one of them by its name', async () => {
  using here = workshop();
  here.commit({'plan.md': 'one\n', 'README.MARKDOWN': '', [odd]: 'odd\n', ':(top)x.md': 'colon\n', 'a.txt': ''});
  const repository = value(await openRepository(here.path));
  assert.ok(repository.head);
  assert.equal(repository.folder, here.path);
  const files = value(await listMarkdown(repository, repository.head));
  assert.deepEqual(files.map(({path}) => path).sort(), [':(top)x.md', 'README.MARKDOWN', odd, 'plan.md'].sort());
  const text = async (path: string) => value(await readFileOf(repository, 'HEAD', path))?.toString() ?? null;
  assert.equal(await text(odd), 'odd\n');
  assert.equal(await text(':(top)x.md'), 'colon\n');
  assert.equal(await text('README.MARKDOWN'), '');
  assert.equal(await text('none.md'), null);
  assert.equal(await text('*.md'), null);
});

test('what differs between two revisions, with renames', async () => {
  using here = workshop();
  const body = Array.from({length: 20}, (_, index) => `line ${index}\n`).join('');
  const first = here.commit({'old/plan.md': body, 'gone.md': 'x', 'same.md': 'y', 'a.txt': '1'});
  here.git('mv', 'old', 'new');
  here.git('rm', '-q', 'gone.md');
  const second = here.commit({'new/plan.md': `${body}more\n`, 'fresh.md': 'z', 'a.txt': '2'});
  const repository = value(await openRepository(here.at('new')));
  const changes = value(await changedFiles(repository, first, second));
  assert.deepEqual(
    changes.map(({status, path, oldPath}) => [status, path, oldPath]),
    [
      ['added', 'fresh.md', null],
      ['deleted', 'gone.md', null],
      ['renamed', 'new/plan.md', 'old/plan.md'],
    ],
  );
  assert.equal(changes[1]?.blob, null);
  assert.equal(value(await mergeBase(repository, first, second)), first);
});

test('contents come by object id, in order, whatever their bytes; missing and large ones as nothing', async () => {
  using here = workshop();
  const bytes = new Uint8Array(200_000).map((_, index) => index % 256);
  here.commit({'a.md': bytes, 'b.md': '', 'c.md': 'blob 12\nmissing\n'});
  const repository = value(await openRepository(here.path));
  const ids = new Map(value(await listMarkdown(repository, 'HEAD')).map(({path, blob}) => [path, blob]));
  const [a = '', b = '', c = ''] = ['a.md', 'b.md', 'c.md'].map(name => ids.get(name));
  const none = '0123456789'.repeat(4);
  const seen: (string | null)[] = [];
  value(await streamBlobs(repository, [c, none, a, b, a], (_, content) => seen.push(content?.toString('hex') ?? null)));
  const hex = Buffer.from(bytes).toString('hex');
  assert.deepEqual(seen, [Buffer.from('blob 12\nmissing\n').toString('hex'), null, hex, '', hex]);
  const small = await readBlobs(repository, [a, b], {mostBlobBytes: 100, mostBytes: 1e9, timeout: 10_000});
  assert.deepEqual([...value(small).keys()], [b]);
  assert.throws(() => streamBlobs(repository, ['HEAD:a.md'], () => {}), /is no object id/);
  const mistake = () => {
    throw new Error('a mistake');
  };
  await assert.rejects(streamBlobs(repository, [a, b, c], mistake), /a mistake/);
});

test('every refusal says why', async () => {
  using here = workshop();
  const repository = value(await openRepository(here.path));
  assert.equal(repository.head, null);
  const kind = async (revision: string) => {
    const answer = await resolveCommit(repository, revision);
    return answer.ok ? null : answer.refusal.kind;
  };
  assert.equal(await kind('nothing'), 'unknown-revision');
  assert.equal(await kind('--output=x'), 'unknown-revision');
  here.commit({'a.md': 'x'});
  assert.equal(await kind('HEAD'), null);
  const outside = await openRepository('/');
  assert.ok(!outside.ok && outside.refusal.kind === 'no-repository');
  const without = await openRepository(here.path, {git: join(here.path, 'no-such-git')});
  assert.ok(!without.ok && without.refusal.kind === 'no-git');
  const relative = await openRepository(here.path, {git: 'git'});
  assert.ok(!relative.ok && relative.refusal.kind === 'no-git');
  const ended = await openRepository(here.path, {signal: AbortSignal.abort()});
  assert.ok(!ended.ok && ended.refusal.kind === 'cancelled');
  const little = await runGit(repository, ['log', '-p'], {mostBytes: 10, timeout: 10_000});
  assert.ok(!little.ok && little.refusal.kind === 'limit');
  const late = await runGit(repository, ['cat-file', '--batch'], {mostBytes: 10, timeout: 0});
  assert.ok(!late.ok && late.refusal.kind === 'timeout');
});

test('a path has a name in the repository, or lies outside', async () => {
  using here = workshop();
  here.commit({'docs/plan.md': 'x'});
  const repository = value(await openRepository(here.at('docs/plan.md')));
  assert.equal(pathIn(repository, here.at('docs/plan.md')), 'docs/plan.md');
  assert.equal(pathIn(repository, here.at('docs/gone/away.md')), 'docs/gone/away.md');
  assert.equal(pathIn(repository, join(here.path, '..', 'other.md')), null);
});

test('git is never taken from where the work is done', () => {
  using here = workshop();
  for (const name of ['git', 'git.exe']) {
    writeFileSync(here.at(name), '#!/bin/sh\n');
    chmodSync(here.at(name), 0o755);
  }
  const before = process.cwd();
  process.chdir(here.path);
  try {
    assert.equal(findGit({PATH: ['.', '', 'bin'].join(delimiter)}, 'linux'), null);
    assert.equal(findGit({Path: ['.', ''].join(delimiter)}, 'win32'), null);
    assert.equal(findGit({PATH: here.path}, 'linux'), here.at('git'));
    assert.equal(findGit({Path: here.path}, 'win32'), here.at('git.exe'));
  } finally {
    process.chdir(before);
  }
});

test('nothing that a repository configures is run', async () => {
  using here = workshop();
  const trap = here.at('trap.sh');
  const sprung = here.at('sprung');
  writeFileSync(trap, `#!/bin/sh\necho "$0 $@" >> '${sprung}'\n`);
  chmodSync(trap, 0o755);
  const first = here.commit({'plan.md': 'one\n', '.gitattributes': '*.md diff=trap filter=trap\n'});
  const second = here.commit({'plan.md': 'two\n'});
  mkdirSync(here.at('hooks'));
  for (const [key, setting] of Object.entries({
    'core.fsmonitor': trap,
    'core.pager': trap,
    'core.editor': trap,
    'core.sshCommand': trap,
    'core.hooksPath': here.at('hooks'),
    'diff.external': trap,
    'diff.trap.textconv': trap,
    'diff.trap.command': trap,
    'filter.trap.smudge': trap,
    'gpg.program': trap,
    'log.showSignature': 'true',
    'pager.log': trap,
    'remote.origin.url': `ext::${trap}`,
    'remote.origin.promisor': 'true',
    'remote.origin.partialclonefilter': 'blob:none',
    'protocol.ext.allow': 'always',
    'credential.helper': `!${trap}`,
    'diff.orderFile': here.at('no-such-file'),
  })) {
    here.git('config', key, setting);
  }
  const repository = value(await openRepository(here.path));
  value(await listMarkdown(repository, second));
  value(await changedFiles(repository, first, second));
  value(await readFileOf(repository, second, 'plan.md'));
  value(await runGit(repository, ['log', '-z', '--raw', '--first-parent', '-m']));
  const missing = await readBlobs(repository, ['0123456789'.repeat(4)]);
  assert.ok(!missing.ok || missing.value.size === 0);
  assert.equal(existsSync(sprung), false);
  // The traps are real: git as people run it springs them.
  here.git('-c', 'diff.orderFile=/dev/null', 'diff', first, second);
  assert.equal(existsSync(sprung), true);
});

test('repositories of the longer object ids, and linked worktrees', async () => {
  using here = workshop('--object-format=sha256');
  const commit = here.commit({'docs/plan.md': 'x'});
  assert.equal(commit.length, 64);
  here.git('worktree', 'add', '-q', 'linked');
  const repository = value(await openRepository(here.at('linked/docs/plan.md')));
  assert.equal(repository.folder, here.at('linked'));
  assert.equal(value(await readFileOf(repository, 'HEAD', 'docs/plan.md'))?.toString(), 'x');
});

test('a bare repository that lies in a folder is not opened by its looks', async () => {
  using here = workshop();
  here.commit({'a.md': 'x'});
  here.git('init', '-q', '--bare', 'hidden');
  const found = await openRepository(here.at('hidden/plan.md'));
  assert.ok(!found.ok && found.refusal.kind === 'no-repository', JSON.stringify(found));
});
