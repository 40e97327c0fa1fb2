/** The index: which files are read, how they are kept true, and what they have to say about an open document. */
import assert from 'node:assert/strict';
import {mkdtempSync, rmSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {test} from 'node:test';
import {setImmediate} from 'node:timers/promises';
import {pathToFileURL} from 'node:url';
import type {Diagnostic} from 'vscode-languageserver';
import {CancellationToken} from 'vscode-languageserver';
import {disk} from '../../server/src/lsp/disk.ts';
import {
  findFiles,
  type PlansChanged,
  plans,
  plansChanged,
  readFile,
  type SearchState,
  type StoredFile,
} from '../../server/src/protocol/requests.ts';
import {able, type Joined, joined, pushed} from './joined.ts';

const plan = `# Sprint 1

### US-001: Sign in (5 points)
**Status:** In Progress
- [ ] works

### US-002: Sign out (3 points)
- [ ] works
`;

const report = `# Sprint 1 report

| Story | Title | Status |
| --- | --- | --- |
| US-001 | Sign in | Done |
| US-002 | Sign out | To do |
`;

interface Disk {
  readonly files: Map<string, string | 'large'>;
  readonly reads: string[];
  readonly searched: () => Promise<SearchState>;
}

async function over(files: Record<string, string>, capabilities = able): Promise<Joined & Disk> {
  const stored = new Map(Object.entries(files));
  const reads: string[] = [];
  const watching = {...capabilities.workspace, didChangeWatchedFiles: {dynamicRegistration: true}};
  const client = await joined({
    capabilities: {...capabilities, workspace: watching},
    options: {plans: true, files: true},
  });
  client.answer(findFiles, () => {
    const names = [...stored.keys()].sort();
    const ignoring = (name: string) => name.endsWith('.gitignore');
    return {uris: names.filter(name => !ignoring(name)), ignoreFiles: names.filter(ignoring)};
  });
  client.answer(readFile, ({uri}): StoredFile => {
    reads.push(uri);
    const text = stored.get(uri);
    if (text === 'large') return {text: null, why: 'large'};
    return text === undefined ? {text: null, why: 'unreadable'} : {text};
  });
  const ended: ((state: SearchState) => void)[] = [];
  client.hear(plansChanged, ({search}: PlansChanged) => {
    if (search.done && !search.running) for (const tell of ended.splice(0)) tell(search);
  });
  const searched = () => new Promise<SearchState>(resolve => ended.push(resolve));
  return {...client, files: stored, reads, searched};
}

const ofRule = (diagnostics: readonly Diagnostic[], code: string) => diagnostics.filter(each => each.code === code);

/** Asks until the answer is there: bounded, so that one that never comes fails here. */
async function until<T>(ask: () => Promise<T>, meets: (answer: T) => boolean): Promise<T> {
  for (let asked = 0; ; asked++) {
    const answer = await ask();
    if (meets(answer) || asked > 500) return answer;
    await setImmediate();
  }
}

test('what git ignores is not read, what cannot be a plan is not parsed, what is too large is counted', async () => {
  const client = await over({
    'file:///w/.gitignore': 'build/\n*.tmp.md\n',
    'file:///w/plan.md': plan,
    'file:///w/build/plan.md': plan,
    'file:///w/a.tmp.md': plan,
    'file:///w/huge.md': 'large',
    'file:///w/readme.md': '# Read me\n\nHow to install.\n',
  });
  const end = client.searched();
  await client.ask(plans, {search: true});
  const state = await end;
  assert.deepEqual([state.found, state.read, state.large], [3, 3, 1]);
  assert.deepEqual([...client.reads].sort(), [
    'file:///w/.gitignore',
    'file:///w/huge.md',
    'file:///w/plan.md',
    'file:///w/readme.md',
  ]);
  const known = (await client.ask(plans, {})).plans.filter(({outline}) => outline);
  assert.deepEqual(
    known.map(({uri}) => uri),
    ['file:///w/plan.md'],
  );
  await client.end();
});

test('an open plan is held against a file that nobody opened, and again when that file changes', async () => {
  const client = await over({'file:///w/docs/plan.md': plan, 'file:///w/docs/report.md': report});
  const uri = 'file:///w/docs/report.md';
  client.open(uri, report);
  const conflicts = async () => ofRule(await client.diagnostics(uri), 'conflicting-status');
  const [conflict] = await until(conflicts, found => found.length > 0);
  assert.equal(conflict?.message, 'US-001 is done here and in progress in plan.md');
  assert.equal(conflict?.relatedInformation?.[0]?.location.uri, 'file:///w/docs/plan.md');
  assert.equal(conflict?.relatedInformation?.[0]?.location.range.start.line, 3);
  const reads = client.reads.length;
  client.files.set('file:///w/docs/plan.md', plan.replace('In Progress', 'Done'));
  await client.connection.sendNotification('workspace/didChangeWatchedFiles', {
    changes: [{uri: 'file:///w/docs/plan.md', type: 2}],
  });
  assert.deepEqual(await until(conflicts, found => found.length === 0), []);
  assert.deepEqual(client.reads.slice(reads), ['file:///w/docs/plan.md']);
  await client.end();
});

test('a change of one open document is pushed to the others that it concerns', async () => {
  const client = await over({}, pushed);
  const [one, other] = ['file:///w/docs/plan.md', 'file:///w/docs/report.md'];
  client.open(one, plan);
  client.open(other, report);
  const conflicts = async () => ofRule(await client.published(other), 'conflicting-status');
  assert.equal((await until(conflicts, found => found.length > 0)).length, 1);
  client.replace(one, 'In Progress', 'Done');
  assert.deepEqual(await until(conflicts, found => found.length === 0), []);
  await client.end();
});

test('an answer that is the same is not sent again, one that another document changed is', async () => {
  const client = await over({});
  const [one, other] = ['file:///w/docs/plan.md', 'file:///w/docs/report.md'];
  client.open(other, report);
  const first = await client.pull(other);
  assert(first.kind === 'full');
  assert.equal((await client.pull(other, first.resultId)).kind, 'unchanged');
  client.open(one, plan);
  assert.equal((await client.pull(other, first.resultId)).kind, 'full');
  await client.end();
});

test('on this machine files are found as git would see them', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'sprintdown-index-'));
  try {
    for (const [name, text] of Object.entries({'.gitignore': 'b.md\n', 'a b.md': plan, 'b.md': plan, 'c.txt': ''}))
      writeFileSync(join(folder, name), text);
    const root = pathToFileURL(folder).href;
    const {uris} = await disk.find([root, 'untitled:x'], 10, CancellationToken.None);
    assert.deepEqual(uris, [`${root}/a%20b.md`]);
    assert.deepEqual(await disk.read(`${root}/a%20b.md`, 1000), {text: plan});
    assert.deepEqual(await disk.read(`${root}/a%20b.md`, 10), {text: null, why: 'large'});
    assert.deepEqual(await disk.read(`${root}/none.md`, 10), {text: null, why: 'unreadable'});
  } finally {
    rmSync(folder, {recursive: true});
  }
});
