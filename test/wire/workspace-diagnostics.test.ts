/** Diagnostics of plans that nobody opened: told once, held open while nothing changes, withdrawn, cancelled. */
import assert from 'node:assert/strict';
import {test} from 'node:test';
import {
  CancellationTokenSource,
  DidChangeWatchedFilesNotification,
  FileChangeType,
  LSPErrorCodes,
  type PreviousResultId,
  type ResponseError,
  type WorkspaceDiagnosticReport,
  WorkspaceDiagnosticRequest,
  type WorkspaceDocumentDiagnosticReport,
  type WorkspaceFullDocumentDiagnosticReport,
} from 'vscode-languageserver/node';
import {findFiles, plans, plansChanged, readFile, type StoredFile} from '../../server/src/protocol/requests.ts';
import {able, type Joined, joined} from './joined.ts';

const healthy = '# Sprint 1\n\n## US-1: One (3 points)\n\n**Acceptance Criteria:**\n- [ ] a\n';
const broken = healthy.replace('[ ] a', '[ ] 3 Ã— 4');

interface Shop extends Joined {
  readonly files: Map<string, string>;
  readonly wrote: (uri: string, text: string | null) => void;
  readonly ask: Joined['ask'];
}

/** A client whose files are a map, with the search for plans through. */
async function shop(files: Record<string, string>, configuration?: () => unknown): Promise<Shop> {
  const disk = new Map(Object.entries(files));
  const client = await joined({
    capabilities: {...able, workspace: {...able.workspace, didChangeWatchedFiles: {dynamicRegistration: true}}},
    options: {plans: true, files: true},
    folders: ['file:///w'],
    ...(configuration ? {configuration} : {}),
  });
  client.answer(findFiles, () => ({uris: [...disk.keys()]}));
  client.answer(readFile, ({uri}): StoredFile => {
    const text = disk.get(uri);
    return text === undefined ? {text: null, why: 'unreadable'} : {text};
  });
  const wrote = (uri: string, text: string | null) => {
    if (text === null) disk.delete(uri);
    else disk.set(uri, text);
    const type = text === null ? FileChangeType.Deleted : FileChangeType.Changed;
    void client.connection.sendNotification(DidChangeWatchedFilesNotification.type, {changes: [{uri, type}]});
  };
  const searched = new Promise<void>(resolve => {
    client.hear(plansChanged, ({search: {done, running}}) => done && !running && resolve());
  });
  await client.ask(plans, {search: true});
  await searched;
  return {...client, files: disk, wrote};
}

function told({items}: WorkspaceDiagnosticReport): readonly string[] {
  return items.map(
    report => `${report.uri} ${report.kind === 'full' ? report.items.map(({code}) => code).join() : '='}`,
  );
}

function results({items}: WorkspaceDiagnosticReport): PreviousResultId[] {
  return (items as WorkspaceFullDocumentDiagnosticReport[]).map(({uri, resultId = ''}) => ({uri, value: resultId}));
}

function pull(client: Joined, previousResultIds: PreviousResultId[] = []): Promise<WorkspaceDiagnosticReport> {
  return client.connection.sendRequest(WorkspaceDiagnosticRequest.type, {previousResultIds});
}

test('plans with problems are told; the next question is answered when something changed', async () => {
  const client = await shop({
    'file:///w/a.md': broken,
    'file:///w/b.md': healthy,
    'file:///w/c.md': '# Read me\n\nÃ—\n',
  });
  const first = await pull(client);
  assert.deepEqual(told(first), ['file:///w/a.md mojibake']);
  const second = pull(client, results(first));
  client.wrote('file:///w/b.md', broken);
  assert.deepEqual(told(await second), ['file:///w/b.md mojibake']);
  const third = pull(client, [...results(first), ...results(await second)]);
  client.wrote('file:///w/a.md', null);
  assert.deepEqual(told(await third), ['file:///w/a.md ']);
  await client.end();
});

test('what is open is not told twice, and is told again when it is closed', async () => {
  const client = await shop({'file:///w/a.md': broken});
  const first = await pull(client);
  client.open('file:///w/a.md', broken);
  const second = await pull(client, results(first));
  assert.deepEqual(told(second), ['file:///w/a.md ']);
  const third = pull(client, results(second));
  client.close('file:///w/a.md');
  assert.deepEqual(told(await third), ['file:///w/a.md mojibake']);
  await client.end();
});

test('a question that waits ends at once when it is cancelled', async () => {
  const client = await shop({'file:///w/a.md': healthy});
  const source = new CancellationTokenSource();
  const waiting = client.connection.sendRequest(WorkspaceDiagnosticRequest.type, {previousResultIds: []}, source.token);
  setImmediate(() => source.cancel());
  await assert.rejects(waiting, (error: ResponseError) => error.code === LSPErrorCodes.RequestCancelled);
  await client.end();
});

test('reports are streamed where they are wanted, each once', async () => {
  const files = Object.fromEntries(Array.from({length: 80}, (_, i) => [`file:///w/${i}.md`, broken]));
  const client = await shop(files);
  const streamed: WorkspaceDocumentDiagnosticReport[] = [];
  client.connection.onProgress(
    WorkspaceDiagnosticRequest.partialResult,
    'here',
    ({items}) => void streamed.push(...items),
  );
  const last = await client.connection.sendRequest(WorkspaceDiagnosticRequest.type, {
    previousResultIds: [],
    partialResultToken: 'here',
  });
  assert(streamed.length >= 32);
  const uris = [...streamed, ...last.items].map(({uri}) => uri);
  assert.deepEqual([uris.length, new Set(uris).size], [80, 80]);
  await client.end();
});

test('a team that wants no problems of closed plans gets none', async () => {
  let workspace = true;
  const client = await shop({'file:///w/a.md': broken}, () => ({diagnostics: {workspace}}));
  const first = await pull(client);
  assert.deepEqual(told(first), ['file:///w/a.md mojibake']);
  const second = pull(client, results(first));
  workspace = false;
  await client.connection.sendNotification('workspace/didChangeConfiguration', {settings: null});
  assert.deepEqual(told(await second), ['file:///w/a.md ']);
  await client.end();
});
