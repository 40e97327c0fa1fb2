/** Settings, ignore files, standard input and the catalogue on the command line; the same bytes in every zone and locale. */
import assert from 'node:assert/strict';
import {spawnSync} from 'node:child_process';
import {test} from 'node:test';
import {rules} from '../../server/src/core/rules/all.ts';
import {entry, folder, source} from './folder.ts';

const plan = `# Sprint 1

**Capacity**: 5 points

### US-101: Sign in (5 points)
- [ ] works

### US-102: Sign out (3 points)
- [ ] works
`;

test('what the settings exclude is not read; named, it is said to be excluded', () => {
  using here = folder({'a.md': plan, 'old/b.md': plan, '.sprintdown.yaml': 'exclude: ["old/**"]\n'});
  const all = here.run('check', '.');
  assert.match(all.out, /^1 error in 1 of 1 file\.$/m);
  const named = here.run('check', 'old/b.md');
  assert.deepEqual([named.status, named.err], [0, 'old/b.md: the settings exclude it\n']);
});

test('what is wrong with the settings is said with its place, and is status 2', () => {
  using here = folder({
    'a.md': '# Read me\n',
    '.sprintdown.yaml': 'rules:\n  no-such: off\nholidays: [tomorrow]\nsplit: 3\n',
  });
  const {status, err} = here.run('check', '.');
  assert.equal(status, 2);
  assert.match(err, /\.sprintdown\.yaml:2:\d+: there is no rule “no-such”/);
  assert.match(err, /\.sprintdown\.yaml:3:12: it is a day such as 2026-12-25 or 12-25, not “tomorrow”/);
  assert.match(err, /\.sprintdown\.yaml:4:\d+: there is no setting “split”; did you mean “splitThreshold”\?/);
});

test('--config holds for all files; --quiet leaves errors; ignore files are heeded, or not', () => {
  using here = folder({
    'a.md': plan,
    'b.md': plan,
    'team.yaml': 'rules: {over-capacity: warning}\n',
    '.sprintdown.yaml': 'rules: {over-capacity: off}\n',
    'more.txt': 'b.md\n',
  });
  assert.equal(here.run('check', '.').status, 0);
  assert.match(here.run('check', '--config', 'team.yaml', '.').out, /^2 warnings in 2 of 2 files\.$/m);
  assert.match(here.run('check', '--config', 'team.yaml', '--quiet', '.').out, /^No findings in 2 files\.$/m);
  const less = here.run('check', '--config', 'team.yaml', '--ignore-path', 'more.txt', '.');
  assert.match(less.out, /^1 warning in 1 of 1 file\.$/m);
  assert.equal(here.run('check', '--ignore-path', 'none.txt', '.').status, 2);
});

test('standard input is called what it is told to be called', () => {
  using here = folder({'docs/.sprintdown.yaml': 'rules: {over-capacity: info}\n'});
  const {out, status} = here.pipe(plan, 'check', '--stdin', '--stdin-filename', 'docs/plan.md');
  assert.match(out, /^docs\/plan\.md:3:15 {2}info {2}/);
  assert.equal(status, 0);
});

test('rules and explain show the catalogue and a page', () => {
  using here = folder({});
  const listed = here.run('rules').out.trimEnd().split('\n');
  assert.equal(listed.length, rules.length);
  const page = spawnSync(process.execPath, [source, 'explain', 'over-capacity'], {cwd: here.path, encoding: 'utf8'});
  assert.match(page.stdout, /^# over-capacity/);
  const wrong = here.run('explain', 'over-capacty');
  assert.equal(wrong.status, 2);
  assert.match(wrong.err, /did you mean “over-capacity”\?/);
  assert.equal(JSON.parse(here.run('rules', '--json').out)[0].id, rules[0]?.id);
});

test('findings are the same bytes in every time zone and locale', () => {
  const dated = plan.replace('**Capacity**', '**Dates**: Tuesday, 2026-03-02 to 2026-02-20\n\n**Capacity**');
  using here = folder({'a.md': dated, 'ä.md': plan, 'Z.md': plan});
  const outputs = [
    ['UTC', 'C'],
    ['Pacific/Kiritimati', 'tr_TR.UTF-8'],
    ['America/Los_Angeles', 'de_DE.UTF-8'],
  ].map(([TZ, LANG]) => {
    const env = {...process.env, TZ, LANG, LC_ALL: LANG, NO_COLOR: '1'};
    const args = [entry(), 'check', '--format', 'json', '.'];
    return spawnSync(process.execPath, args, {cwd: here.path, env, encoding: 'utf8'}).stdout;
  });
  assert.ok(JSON.parse(outputs[0] ?? '').findings.length >= 3);
  assert.deepEqual(outputs, [outputs[0], outputs[0], outputs[0]]);
});
