/** Threads and the cache find what one thread finds that knows nothing: for any change of files, settings and neighbours. */
import assert from 'node:assert/strict';
import {existsSync, readFileSync, rmSync, statSync, writeFileSync} from 'node:fs';
import {join} from 'node:path';
import {test} from 'node:test';
import {check} from '../../server/src/cli/check.ts';
import type {Surroundings} from '../../server/src/cli/command.ts';
import {paintFor} from '../../server/src/cli/terminal.ts';
import {folder} from './folder.ts';

const plan = (n: number, status = 'In Progress') => `# Sprint ${n}

**Capacity**: 5 points

### US-${n}01: Sign in ${n} (5 points)
**Status:** ${status}
- [ ] works

### US-${n}02: Sign out ${n} (3 points)
- [ ] works
`;

const report = `# Sprint report

| Story | Title | Status |
| --- | --- | --- |
| US-101 | Sign in 1 | Done |
| US-102 | Sign out 1 | To do |
`;

test('many files in threads give what one thread gives, in the same order', () => {
  const files = Object.fromEntries(Array.from({length: 60}, (_, n) => [`plans/${100 + n}.md`, plan(100 + n)]));
  using here = folder({...files, 'readme.md': '# Read me\n', 'binary.md': Buffer.from([0])});
  const args = ['check', '--format', 'json', '.'];
  const threads = here.run(...args, '--threads', '2');
  const one = here.run(...args, '--threads', '1');
  assert.equal(JSON.parse(threads.out).summary.errors, 60);
  assert.deepEqual([threads.status, threads.out, threads.err], [one.status, one.out, one.err]);
  assert.match(threads.err, /^binary\.md: it holds NUL bytes/m);
});

test('with the cache the answer is the one without it, whatever changed since', () => {
  using here = folder({'docs/a.md': plan(1), 'docs/report.md': report, 'docs/prose.md': 'Nothing.\n'});
  const location = join(here.path, 'kept.json');
  const agree = (what: string, expected: RegExp) => {
    const fresh = here.run('check', '.');
    // Twice: the second run may rest on the first alone.
    for (const run of [1, 2]) {
      const kept = here.run('check', '--cache-location', location, '.');
      assert.deepEqual([kept.status, kept.out], [fresh.status, fresh.out], `${what}, run ${run}`);
    }
    assert.match(fresh.out, expected, what);
  };
  agree('at first', /US-101 is done here and in progress in a\.md/);
  assert.ok(statSync(location).size > 0);
  writeFileSync(join(here.path, 'docs/a.md'), plan(1, 'Done'));
  agree('a neighbour changed', /^(?!.*conflicting-status)/s);
  writeFileSync(join(here.path, 'docs/b.md'), plan(2));
  agree('a file came', /docs\/b\.md:3/);
  rmSync(join(here.path, 'docs/b.md'));
  agree('a file went', /^(?!.*b\.md)/s);
  writeFileSync(join(here.path, '.sprintdown.yaml'), 'rules: {over-capacity: hint}\n');
  agree('the settings changed', /hint {2}Sprint 1: capacity 5/);
  rmSync(`${location}.stories`);
  writeFileSync(join(here.path, 'docs/a.md'), plan(1, 'Blocked'));
  agree('half of the cache was lost', /US-101 is done here and blocked in a\.md/);
  writeFileSync(location, '{"format": 1, "files": {');
  agree('the cache is broken', /US-101/);
});

test('the cache lies where tools keep theirs, unless a place is named', () => {
  using here = folder({'a.md': plan(1), 'node_modules/x/package.json': '{}'});
  here.run('check', '--cache', 'a.md');
  assert.ok(existsSync(join(here.path, 'node_modules/.cache/sprintdown/check.json')));
});

test('the program is hashed once for all files, and another program remembers nothing of this one', async () => {
  using here = folder({'a.md': plan(1), 'b.md': plan(2), 'c.md': plan(3)});
  const location = join(here.path, 'cache.json');
  const asked = {build: 0, written: ''};
  const around = (build: string): Surroundings => ({
    write: text => {
      asked.written = text;
    },
    complain: () => {},
    paint: () => paintFor(false, false, {}),
    columns: 80,
    version: '0',
    program: '',
    get build() {
      asked.build++;
      return build;
    },
    progress: () => () => {},
  });
  const run = () => check(['--threads', '1', '--cache', '--cache-location', location, here.path], around('one'));
  await run();
  const first = asked.written;
  assert.equal(asked.build, 1);
  await run();
  assert.equal(asked.build, 2);
  assert.equal(asked.written, first);
  const before = readFileSync(location, 'utf8');
  await check(['--threads', '1', '--cache', '--cache-location', location, here.path], around('two'));
  assert.notEqual(readFileSync(location, 'utf8'), before);
});
