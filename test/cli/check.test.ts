/** `sprintdown check` and `model` as a user meets them: statuses, messages, what is walked, bad input. */
import assert from 'node:assert/strict';
import {execFileSync} from 'node:child_process';
import {symlinkSync} from 'node:fs';
import {join} from 'node:path';
import {test} from 'node:test';
import type {FindingJson} from '../../server/src/core/json/finding.ts';
import {folder, type Run} from './folder.ts';

const damaged = 'Eight engineers Ã— 10 points\n';

function findings({out}: Run): readonly FindingJson[] {
  return JSON.parse(out).findings;
}

function paths(run: Run): readonly string[] {
  return findings(run).map(({path}) => path);
}

test('pretty: place, severity, message, the line with a mark, a summary; status 1', () => {
  using here = folder({'a.md': damaged});
  const {status, out} = here.run('check', 'a.md');
  assert.equal(status, 1);
  assert.equal(
    out,
    `a.md:1:17  warning  “Ã—” is UTF-8 read as Windows-1252: “×” was meant  mojibake
    1 | Eight engineers Ã— 10 points
      |                 ^^

1 warning in 1 of 1 file. 1 can be fixed safely.
`,
  );
});

test('json: the contract of a finding', () => {
  using here = folder({'a.md': damaged});
  const {status, out} = here.run('check', '--format', 'json', 'a.md');
  assert.equal(status, 1);
  assert.deepEqual(JSON.parse(out), {
    version: 1,
    findings: [
      {
        rule: 'mojibake',
        severity: 'warning',
        message: '“Ã—” is UTF-8 read as Windows-1252: “×” was meant',
        path: 'a.md',
        range: {start: {line: 1, column: 17}, end: {line: 1, column: 19}},
        story: null,
        sprint: null,
        epic: null,
        fixes: [{title: 'Repair: ×', safe: true}],
        related: [],
      },
    ],
    summary: {errors: 0, warnings: 1, infos: 0, hints: 0, files: 1},
  });
});

test('the failing severity decides between status 0 and 1', () => {
  using here = folder({'a.md': damaged});
  assert.equal(here.run('check', '--fail-on', 'error', 'a.md').status, 0);
  assert.equal(here.run('check', '--fail-on', 'hint', 'a.md').status, 1);
});

test('a byte order mark does not shift columns, and CR LF ends lines as LF does', () => {
  using here = folder({'a.md': `\ufeff${damaged}`, 'b.md': `Ã—\r\n\r\n  Ã—`, 'c.md': `Ã—\r\r  Ã—`});
  const places = findings(here.run('check', '--format', 'json', '.')).map(
    ({path, range: {start}}) => `${path}:${start.line}:${start.column}`,
  );
  assert.deepEqual(places, ['a.md:1:17', 'b.md:1:1', 'b.md:3:3', 'c.md:1:1', 'c.md:3:3']);
});

test('what cannot be read is named with the reason, and the rest is checked; status 2', () => {
  using here = folder({
    'a.md': damaged,
    'binary.md': Buffer.from([0x23, 0x20, 0, 1, 2]),
    'wide.md': Buffer.from([0xff, 0xfe, 0x23, 0]),
  });
  const run = here.run('check', '--format', 'json', 'missing.md', 'binary.md', 'wide.md', 'a.md');
  assert.equal(run.status, 2);
  assert.deepEqual(paths(run), ['a.md']);
  assert.match(run.err, /^missing\.md: there is no such file or directory$/m);
  assert.match(run.err, /^binary\.md: it holds NUL bytes: binary, not Markdown$/m);
  assert.match(run.err, /^wide\.md: it is UTF-16; save it as UTF-8$/m);
});

test('a file that was named and holds nothing to check is said to, and is no failure', () => {
  using here = folder({'empty.md': '', 'blank.md': '\n  \n', 'prose.md': 'Nothing planned.\n', 'sub/empty.md': ''});
  const run = here.run('check', 'empty.md', 'blank.md', 'prose.md', 'sub');
  assert.equal(run.status, 0);
  assert.equal(
    run.err,
    `empty.md: the file is empty, there is nothing to check
blank.md: the file is empty, there is nothing to check
prose.md: no plan was found in it; only its text was checked
`,
  );
  assert.equal(run.out, 'No findings in 4 files.\n');
});

test('a line of a million characters is cut around the mark', () => {
  using here = folder({'long.md': `${'a'.repeat(500_000)} Ã— ${'b'.repeat(500_000)}`});
  const {out, status} = here.run('check', 'long.md');
  assert.equal(status, 1);
  assert.ok(out.split('\n').every(line => line.length < 200));
  const [, line = '', mark = ''] = out.split('\n');
  assert.equal(line.slice(mark.indexOf('^'), mark.indexOf('^') + 2), 'Ã—');
});

test('colours as asked for, none into a file', () => {
  using here = folder({'a.md': damaged});
  const colour = '\u001b[';
  assert.ok(!here.run('check', 'a.md').out.includes(colour));
  assert.ok(here.run('check', '--color', 'a.md').out.includes(colour));
  assert.ok(!here.run('check', '--color', '--no-color', 'a.md').out.includes(colour));
});

test('control characters are shown, not sent to the terminal', () => {
  using here = folder({'a.md': '\u001b[2J Ã—\n'});
  assert.ok(!here.run('check', 'a.md').out.includes('\u001b'));
});

test('a directory is walked for Markdown as git sees it; what is named is read all the same', () => {
  using here = folder({
    'b.md': damaged,
    'a.markdown': damaged,
    'notes.txt': damaged,
    '.plans/c.md': damaged,
    'node_modules/x/readme.md': damaged,
    'build/d.md': damaged,
    'build/keep.md': damaged,
    'deep/e.md': damaged,
    'deep/e.tmp.md': damaged,
    '.gitignore': 'build/*\n!build/keep.md\n',
    'deep/.gitignore': '*.tmp.md\n',
  });
  execFileSync('git', ['init', '-q'], {cwd: here.path});
  assert.deepEqual(paths(here.run('check', '--format', 'json', '.')), [
    '.plans/c.md',
    'a.markdown',
    'b.md',
    'build/keep.md',
    'deep/e.md',
  ]);
  assert.deepEqual(paths(here.run('check', '--format', 'json', 'deep', 'build/d.md', 'deep/e.md')), [
    'deep/e.md',
    'build/d.md',
  ]);
  assert.deepEqual(paths(here.run('check', '--format', 'json', 'build')), ['build/keep.md']);
});

test('links to files are followed, links to directories are not', () => {
  using here = folder({'docs/a.md': damaged});
  symlinkSync(join(here.path, 'docs'), join(here.path, 'docs/loop'));
  symlinkSync(join(here.path, 'docs/a.md'), join(here.path, 'link.md'));
  assert.deepEqual(paths(here.run('check', '--format', 'json', '.')), ['docs/a.md', 'link.md']);
});

test('patterns that the shell left alone are matched here', () => {
  using here = folder({'docs/a.md': damaged, 'docs/deep/b.md': damaged, 'c.md': damaged});
  assert.deepEqual(paths(here.run('check', '--format', 'json', 'docs/**/*.md')), ['docs/a.md', 'docs/deep/b.md']);
  assert.deepEqual(paths(here.run('check', '--format', 'json', '*.md')), ['c.md']);
  const none = here.run('check', 'docs/*.markdown');
  assert.equal(none.status, 2);
  assert.match(none.err, /docs\/\*\.markdown: no Markdown file matches/);
});

test('wrong use is status 2 and says what was wrong', () => {
  using here = folder({'a.md': ''});
  for (const [args, message] of [
    [[], /a command is needed/],
    [['chek'], /there is no command “chek”/],
    [['check'], /check needs a file/],
    [['check', '--format', 'xml', 'a.md'], /--format is one of pretty, json, sarif/],
    [['check', '--fail-on', 'fatal', 'a.md'], /--fail-on is one of error, warning, info, hint/],
    [['check', '--bogus', 'a.md'], /--bogus/],
    [['model'], /model needs a file/],
  ] as const) {
    const {status, err} = here.run(...args);
    assert.equal(status, 2);
    assert.match(err, message);
    assert.match(err, /Try 'sprintdown --help'/);
  }
});

test('help and version', () => {
  using here = folder({});
  assert.match(here.run('--help').out, /^Usage: sprintdown COMMAND/);
  assert.match(here.run('check', '--help').out, /^Usage: sprintdown check/);
  assert.match(here.run('model', '-h').out, /^Usage: sprintdown model/);
  assert.match(here.run('--version').out, /^\d+\.\d+\.\d+\n$/);
  assert.equal(here.run('--help').status, 0);
});

test('model prints one document for each file that can be read', () => {
  using here = folder({'empty.md': '', 'prose.md': 'No headings, no plan.\n', 'binary.md': Buffer.from([0])});
  const run = here.run('model', 'empty.md', 'prose.md', 'binary.md');
  assert.equal(run.status, 2);
  const nothing = {isBacklog: false, sprints: [], epics: [], stories: []};
  assert.deepEqual(JSON.parse(run.out), {
    version: 1,
    documents: [
      {path: 'empty.md', ...nothing},
      {path: 'prose.md', ...nothing},
    ],
  });
});

test('what two documents say of one story is compared; the finding stands beside what deviates', () => {
  const plan = (status: string, points: number) =>
    `# Sprint 1\n\n### US-1: Pay by card (${points} points)\n\n**Status**: ${status}\n\n**Acceptance Criteria:**\n- Visa\n`;
  using here = folder({
    'a.md': plan('Done', 4),
    'b.md': `# Sprint review\n\n| Story | Points | Status |\n|---|---|---|\n| US-1: Pay by card | 5 | To do |\n`,
    'c.md': plan('To do', 9).replace('Pay by card', 'Something else'),
  });
  const {out} = here.run('check', '--rule', 'conflicting-status,conflicting-estimate', '.');
  assert.match(out, /^b\.md:5:23 {2}warning {2}US-1 has 5 points here and 4 in a\.md {2}conflicting-estimate$/m);
  assert.match(out, /^b\.md:5:27 {2}warning {2}US-1 is to do here and done in a\.md {2}conflicting-status$/m);
  assert.match(out, /^ {6}a\.md:3:24 US-1: 4 points$/m);
  assert.match(out, /^2 warnings in 1 of 3 files\.$/m);
});

test('a file that is too large to be read to its end says so, for people and for programs', () => {
  using here = folder({
    'a.md': `# Sprint 1\n\n- [ ] US-1: Sign in\n\n\`\`\`\n${'x\n'.repeat(300_001)}\`\`\`\n\n# End\n`,
  });
  const {status, out} = here.run('check', 'a.md');
  assert.equal(status, 0);
  assert.match(out, /^a\.md:1:1 {2}info +This text is too large: it has 300,\d{3} lines, .* unread-text$/m);
  const [finding] = findings(here.run('check', '--format', 'json', 'a.md'));
  assert.equal(finding?.rule, 'unread-text');
  assert.match(finding?.message ?? '', /From line 300,\d{3} on nothing is checked or listed\./);
});
