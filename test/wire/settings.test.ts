/** Settings over the wire: the editor's, and those of the nearest `.sprintdown.yaml`, which overrule them. */
import assert from 'node:assert/strict';
import {test} from 'node:test';
import {readFile, type StoredFile} from '../../server/src/protocol/requests.ts';
import {able, type Joined, joined, seed} from './joined.ts';

const broken = 'A 3 Ã— 4 grid\n';

interface Folder {
  readonly files: Map<string, string>;
  readonly asked: string[];
}

/** A client with a workspace folder, whose files are a map. */
async function inFolder(configuration: () => unknown = () => ({})): Promise<Joined & Folder> {
  const files = new Map<string, string>();
  const asked: string[] = [];
  const client = await joined({
    capabilities: {...able, workspace: {...able.workspace, didChangeWatchedFiles: {dynamicRegistration: true}}},
    options: {files: true},
    folders: ['file:///w'],
    configuration,
    before: connection =>
      connection.onRequest<StoredFile, void>(readFile.method, ({uri}: {uri: string}): StoredFile => {
        asked.push(uri);
        const text = files.get(uri);
        return text === undefined ? {text: null, why: 'unreadable'} : {text};
      }),
  });
  return {...client, files, asked};
}

async function severities(client: Joined, uri: string): Promise<readonly unknown[]> {
  return (await client.diagnostics(uri)).map(({severity}) => severity);
}

test('the nearest settings file above a document holds, up to the workspace folder', async () => {
  const client = await inFolder();
  client.files.set('file:///w/.sprintdown.yaml', 'rules: {mojibake: error}\n');
  client.files.set('file:///w/a/.sprintdown.yaml', 'rules: {mojibake: info}\n');
  client.files.set('file:///.sprintdown.yaml', 'rules: {mojibake: off}\n');
  for (const [uri, severity] of [
    ['file:///w/plan.md', 1],
    ['file:///w/b/c/plan.md', 1],
    ['file:///w/a/b/plan.md', 3],
    ['file:///elsewhere/plan.md', 2],
    ['untitled:Untitled-1', 2],
  ] as const) {
    client.open(uri, broken);
    assert.deepEqual(await severities(client, uri), [severity], uri);
  }
  assert.equal(new Set(client.asked).size, client.asked.length, 'each is asked for once');
  await client.end();
});

test('a settings file overrules the editor in the keys that it has, and only in these', async () => {
  const client = await inFolder(() => ({rules: {mojibake: 'off'}}));
  const uri = 'file:///w/plan.md';
  client.files.set('file:///w/.sprintdown.yaml', 'splitThreshold: 8\n');
  client.open(uri, broken);
  assert.deepEqual(await severities(client, uri), []);
  client.files.set('file:///w/.sprintdown.yaml', 'rules: {mojibake: hint}\n');
  const changes = [{uri: 'file:///w/.sprintdown.yaml', type: 2}];
  await client.connection.sendNotification('workspace/didChangeWatchedFiles', {changes});
  assert.deepEqual(await severities(client, uri), [4]);
  await client.end();
});

test('a settings file that cannot be read as meant is named in the log', async () => {
  const client = await inFolder();
  const uri = 'file:///w/plan.md';
  client.files.set('file:///w/.sprintdown.yaml', 'rules: {mojibake: fatal}\n');
  client.open(uri, broken);
  assert.deepEqual(await severities(client, uri), [2]);
  assert.match(client.log.join('\n'), /file:\/\/\/w\/\.sprintdown\.yaml: .*fatal/);
  await client.end();
});

test('settings that are equal to the last refresh nothing', async () => {
  let asked = 0;
  const client = await inFolder(() => {
    asked++;
    return {rules: {}};
  });
  const uri = 'file:///w/plan.md';
  client.open(uri, broken);
  const first = await client.pull(uri);
  assert(first.kind === 'full' && first.resultId);
  await client.connection.sendNotification('workspace/didChangeConfiguration', {settings: null});
  assert.equal((await client.pull(uri, first.resultId)).kind, 'unchanged');
  assert.equal(asked, 2);
  await client.end();
});

test('lenses can be switched off', async () => {
  let codeLens: unknown = {enabled: false};
  const client = await inFolder(() => ({rules: {}, codeLens}));
  const uri = 'file:///w/plan.md';
  client.open(uri, seed('000-sprint-backlog.md'));
  assert.deepEqual(await client.lenses(uri), []);
  codeLens = {enabled: true};
  await client.connection.sendNotification('workspace/didChangeConfiguration', {settings: null});
  assert.equal((await client.lenses(uri)).length, 14);
  codeLens = {enabled: 'yes'};
  await client.connection.sendNotification('workspace/didChangeConfiguration', {settings: null});
  assert.equal((await client.lenses(uri)).length, 14);
  assert.match(client.log.join('\n'), /sprintdown\.codeLens\.enabled: it is true or false/);
  await client.end();
});

test('a settings file that is open is checked, completed and explained; it is no plan', async () => {
  const client = await joined();
  const uri = 'file:///w/.sprintdown.yaml';
  client.open(uri, 'rules:\n  mojibake: loud\nhealth:\n  gre\n');
  const [problem] = await client.diagnostics(uri);
  assert.equal(problem?.code, 'settings');
  assert.deepEqual(problem?.range, {start: {line: 1, character: 12}, end: {line: 1, character: 16}});
  const items = await client.connection.sendRequest<{label: string}[]>('textDocument/completion', {
    textDocument: {uri},
    position: {line: 3, character: 5},
  });
  assert.deepEqual(
    items.map(({label}) => label),
    ['green', 'yellow', 'completion'],
  );
  const hover = await client.connection.sendRequest<{contents: {value: string}}>('textDocument/hover', {
    textDocument: {uri},
    position: {line: 1, character: 4},
  });
  assert.match(hover.contents.value, /mojibake/);
  await client.end();
});

test('words and patterns of a settings file change how documents are read, open or not', async () => {
  const file = 'file:///w/.sprintdown.yaml';
  const plan = (id: string) => `# Sprint 1\n\n### ${id}-1: One (5 points)\n\n**Status**: Fertigo\n\n- [ ] works\n`;
  const client = await inFolder();
  client.files.set(file, 'words: {done: [fertigo]}\nexclude: ["old/**"]\n');
  const [uri, old] = ['file:///w/a.md', 'file:///w/old/b.md'];
  client.open(uri, plan('US'));
  client.open(old, plan('AB'));
  const rulesOf = async (at: string) => (await client.diagnostics(at)).map(({code}) => code);
  assert.ok((await rulesOf(uri)).includes('done-with-open-criteria'));
  assert.deepEqual(await rulesOf(old), []);
  client.files.set(file, 'words: {}\n');
  await client.connection.sendNotification('workspace/didChangeWatchedFiles', {changes: [{uri: file, type: 2}]});
  for (let asked = 0; asked < 500 && (await rulesOf(uri)).includes('done-with-open-criteria'); asked++);
  assert.ok(!(await rulesOf(uri)).includes('done-with-open-criteria'));
  await client.end();
});
