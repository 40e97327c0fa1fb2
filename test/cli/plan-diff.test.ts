/** `sprintdown diff` as a reviewer meets it: between commits, against the working tree, between two files. */
import assert from 'node:assert/strict';
import {spawnSync} from 'node:child_process';
import {test} from 'node:test';
import {comparePlans} from '../../server/src/core/diff/plan-diff.ts';
import {workshop} from '../git/repository.ts';
import {entry, folder} from './folder.ts';

const sprint = (number: number, capacity: number, rows: readonly string[]) =>
  `# Sprint ${number}\n\n**Capacity**: ${capacity} points\n\n| Story | Points | Status |\n| --- | --- | --- |\n${rows.join('\n')}\n`;

const before = {
  'docs/sprint-1.md': sprint(1, 10, ['| US-1: Sign in | 5 | In Progress |', '| US-2: Sign out | 3 | To do |']),
  'docs/sprint-2.md': sprint(2, 8, ['| US-3: Search | 5 | To do |', '| US-4: Filter | 2 | To do |']),
  'README.md': '# Read me\n',
};

const after = {
  'docs/sprint-1.md': sprint(1, 10, ['| US-1: Sign in | 5 | Done |']),
  'docs/sprint-2.md': sprint(2, 8, [
    '| US-2: Sign out | 3 | To do |',
    '| US-3: Search everywhere | 8 | To do |',
    '| US-5: Sort | 1 | To do |',
  ]),
};

const expected = `4 stories, 15 → 17 points, 0 → 5 of them done.

Added (1)
  US-5: Sort (1 point, Sprint 2) docs/sprint-2.md:9

Removed (1)
  US-4: Filter (2 points, Sprint 2) docs/sprint-2.md:8

Done (1)
  US-1: Sign in: in-progress → done docs/sprint-1.md:7

Re-estimated (1)
  US-3: Search everywhere: 5 → 8 points docs/sprint-2.md:8

Moved to another sprint (1)
  US-2: Sign out: Sprint 1 → Sprint 2 docs/sprint-2.md:7

Moved to another file (1)
  US-2: Sign out: docs/sprint-1.md → docs/sprint-2.md docs/sprint-2.md:7

Retitled (1)
  US-3: Search everywhere: Search → Search everywhere docs/sprint-2.md:8

Sprints (2)
  Sprint    Stories  Points  Done   Capacity
  Sprint 1  2 → 1    8 → 5   0 → 5  10
  Sprint 2  2 → 3    7 → 12  0      8         4 over capacity
`;

function run(cwd: string, ...args: readonly string[]) {
  const {status, stdout, stderr} = spawnSync(process.execPath, [entry(), 'diff', ...args], {cwd, encoding: 'utf8'});
  return {status, out: stdout, err: stderr};
}

test('between two commits, and against the working tree before it is committed', () => {
  using here = workshop();
  here.commit(before);
  here.git('checkout', '-q', '-b', 'work');
  here.write(after);
  assert.equal(run(here.path, 'main').out, expected);
  here.commit({});
  assert.equal(run(here.path, 'main', 'work').out, expected);
  assert.equal(run(here.path, 'main', 'work', '--exit-code').status, 1);
  assert.equal(run(here.path, 'work', 'work', '--exit-code').out, 'Nothing changes in the plan.\n');
});

test('what happened on the base meanwhile is no part of the change, unless it is asked for', () => {
  using here = workshop();
  here.commit(before);
  here.git('checkout', '-q', '-b', 'work');
  here.commit({'docs/sprint-1.md': before['docs/sprint-1.md'].replace('| 5 |', '| 8 |')});
  here.git('checkout', '-q', 'main');
  here.commit({'docs/sprint-2.md': before['docs/sprint-2.md'].replace('| 2 |', '| 3 |')});
  const kinds = (...args: readonly string[]) =>
    JSON.parse(run(here.path, '--format', 'json', ...args).out).changes.map(
      ({kind, story}: {kind: string; story: {id: string}}) => `${kind} ${story.id}`,
    );
  assert.deepEqual(kinds('main', 'work'), ['re-estimated US-1']);
  assert.deepEqual(kinds('--direct', 'main', 'work'), ['re-estimated US-1', 're-estimated US-4']);
});

test('a file that is renamed is the same plan', () => {
  using here = workshop();
  here.commit(before);
  here.git('mv', 'docs/sprint-2.md', 'docs/next.md');
  here.commit({});
  const {out} = run(here.path, 'HEAD~1', 'HEAD');
  assert.equal(out, 'Nothing changes in the plan.\n');
});

test('two files, as Markdown in which nothing of the plan is markup', () => {
  using here = folder({
    'old.md': before['docs/sprint-2.md'],
    'new.md': before['docs/sprint-2.md'].replace('Filter', '<b>Filter</b> [x](y)').replace('| 2 |', '| 3 |'),
  });
  const {out, status} = here.run('diff', '--format', 'markdown', 'old.md', 'new.md');
  assert.equal(status, 0);
  assert.match(out, /^## What changes in the plan\n\n2 stories, 7 → 8 points/);
  assert.match(out, /^- US-4: .*: 2 → 3 points new\.md:8$/m);
  assert.match(out, /^\| Sprint 2 \| 2 \| 7 → 8 \| 0 \| 8 \| {2}\|$/m);
  assert.doesNotMatch(out, /(?<!\\)<b>|(?<!\\)\[x/);
});

test('what cannot be compared is said, with status 2', () => {
  using here = workshop();
  here.commit(before);
  for (const [args, message] of [
    [[], /diff needs one or two revisions/],
    [['nowhere'], /git knows no revision “nowhere”/],
    [['--upload-pack=x'], /Unknown option/],
    [['--format', 'xml', 'HEAD'], /--format is one of/],
  ] as const) {
    const {status, err} = run(here.path, ...args);
    assert.deepEqual([status, message.test(err)], [2, true], err);
  }
});

test('the way there and the way back name the same stories', () => {
  const documents = (files: object) => Object.entries(files).map(([path, text]) => ({path, text: String(text)}));
  const there = comparePlans(documents(before), documents(after));
  const back = comparePlans(documents(after), documents(before));
  const ids = (kind: string, {changes}: typeof there) =>
    changes.filter(change => change.kind === kind).map(({story}) => story.id);
  assert.deepEqual(ids('added', there), ids('removed', back));
  assert.deepEqual(ids('done', there), ids('reopened', back));
  assert.deepEqual([there.before, there.after], [back.after, back.before]);
  assert.deepEqual(comparePlans(documents(after), documents(after)).changes, []);
});
