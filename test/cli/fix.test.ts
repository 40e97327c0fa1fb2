/** `sprintdown check --fix`: only what is wrong changes, byte for byte; a dry run changes nothing. */
import assert from 'node:assert/strict';
import {chmodSync, readFileSync, writeFileSync} from 'node:fs';
import {join} from 'node:path';
import {test} from 'node:test';
import {folder} from './folder.ts';

const before = '# Plan\r\n\r\n*  odd   spacing \t\r\n8 Ã— 10 points, donâ€™t\r\n\r\nend';
const after = '# Plan\r\n\r\n*  odd   spacing \t\r\n8 × 10 points, don’t\r\n\r\nend';

const plan = (sign: string) => `# Sprint 1\n\n- [ ] US-1: lost \ufffd ${sign} (3 points)\n`;

test('safe fixes are written, every other byte stays, the rest is reported', () => {
  using here = folder({'a.md': `\ufeff${before}`, 'b.md': 'fine\n', 'c.md': plan('Ã—')});
  const {status, out} = here.run('check', '--fix', '.');
  assert.equal(here.read('a.md'), `\ufeff${after}`);
  assert.equal(here.read('b.md'), 'fine\n');
  assert.equal(here.read('c.md'), plan('×'));
  assert.equal(status, 1);
  assert.match(out, /^c\.md:3:18 {2}warning {2}A character was lost/);
  assert.match(out, /^1 warning in 1 of 3 files\.$/m);
  assert.equal(here.run('check', '--fix', 'a.md').status, 0);
});

test('a dry run shows a diff that patch understands and changes nothing', () => {
  using here = folder({'a.md': before});
  const {status, out} = here.run('check', '--fix', '--dry-run', 'a.md');
  assert.equal(here.read('a.md'), before);
  assert.equal(status, 0);
  assert.equal(
    out,
    [
      '--- a/a.md\n+++ b/a.md\n@@ -1,6 +1,6 @@\n # Plan\r\n \r\n *  odd   spacing \t\r\n',
      '-8 Ã— 10 points, donâ€™t\r\n+8 × 10 points, don’t\r\n \r\n end\n\\ No newline at end of file\n',
    ].join(''),
  );
});

test('only the named rules are fixed and reported', () => {
  using here = folder({'a.md': 'Ã—\n'});
  assert.equal(here.run('check', '--fix', '--rule', 'over-capacity,part-mismatch', 'a.md').status, 0);
  assert.equal(here.read('a.md'), 'Ã—\n');
  assert.equal(here.run('check', '--rule', 'mojibake', 'a.md').status, 1);
});

test('a file that is not valid UTF-8 is checked and not rewritten: that would lose bytes', () => {
  using here = folder({'a.md': Buffer.concat([Buffer.from('Ã— '), Buffer.from([0xe9, 0x0a])])});
  const bytes = readFileSync(join(here.path, 'a.md'));
  const {status, err} = here.run('check', '--fix', 'a.md');
  assert.equal(status, 2);
  assert.match(err, /^a\.md: not fixed: it is not valid UTF-8$/m);
  assert.deepEqual(readFileSync(join(here.path, 'a.md')), bytes);
});

test('a file that cannot be written is named', {skip: process.getuid?.() === 0}, () => {
  using here = folder({'a.md': 'Ã—\n'});
  chmodSync(join(here.path, 'a.md'), 0o444);
  const {status, err} = here.run('check', '--fix', 'a.md');
  assert.equal(status, 2);
  assert.match(err, /^a\.md: not fixed: permission denied$/m);
});

test('standard input is checked under a name, and can be shown fixed', () => {
  using here = folder({'docs/.sprintdown.yaml': 'rules: {mojibake: error}\n'});
  const run = here.pipe('Ã—\n', 'check', '--stdin', '--stdin-path', 'docs/x.md');
  assert.match(run.out, /^docs\/x\.md:1:1 {2}error/);
  assert.match(here.pipe('Ã—\n', 'check', '--stdin').out, /^stdin\.md:1:1 {2}warning/);
  assert.match(here.pipe('Ã—\n', 'check', '--stdin', '--fix', '--dry-run').out, /^-Ã—\n\+×$/m);
});

test('severities: what is shown, what fails, and how many warnings are too many', () => {
  using here = folder({'a.md': 'Ã— and Ã—\n'});
  assert.equal(here.run('check', '--severity', 'error', 'a.md').out, 'No findings in 1 file.\n');
  assert.equal(here.run('check', '--fail-on', 'error', '--max-warnings', '2', 'a.md').status, 0);
  assert.equal(here.run('check', '--fail-on', 'error', '--max-warnings', '1', 'a.md').status, 1);
});

test('options that do not go together are refused', () => {
  using here = folder({'a.md': ''});
  for (const [args, message] of [
    [['--dry-run', 'a.md'], /--dry-run goes with --fix/],
    [['--stdin', 'a.md'], /--stdin goes without a PATH/],
    [['--stdin', '--fix'], /--fix cannot write to standard input/],
    [['--rule', 'mojibak', 'a.md'], /there is no rule “mojibak”/],
    [['--max-warnings', 'few', 'a.md'], /--max-warnings is a number/],
    [['--severity', 'bad', 'a.md'], /--severity is one of/],
  ] as const) {
    const {status, err} = here.run('check', ...args);
    assert.equal(status, 2);
    assert.match(err, message);
  }
});

test('the nearest settings file holds; what is wrong in it is named with its place', () => {
  using here = folder({
    '.sprintdown.yaml': 'rules:\n  mojibake: hint\n',
    'a.md': 'Ã—\n',
    'deep/.sprintdown.yaml': 'rules:\n  mojibake: [fatal]\nspilt: 3\n',
    'deep/er/b.md': 'Ã—\n',
  });
  assert.equal(here.run('check', 'a.md').status, 0);
  const {status, err} = here.run('check', 'a.md', 'deep/er/b.md');
  assert.equal(status, 2);
  assert.match(err, /deep\/\.sprintdown\.yaml:2:14: a severity is one of/);
  assert.match(err, /deep\/\.sprintdown\.yaml:3:8: there is no setting “spilt”/);
  writeFileSync(join(here.path, '.sprintdown.yaml'), 'rules: {mojibake: [\n');
  const broken = here.run('check', 'a.md');
  assert.equal(broken.status, 2);
  assert.match(broken.err, /\.sprintdown\.yaml:\d+:\d+: /);
});
