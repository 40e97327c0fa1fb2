/** Progress of long work: told to clients that show it, with the request's own token where it has one; never to others. */
import assert from 'node:assert/strict';
import {test} from 'node:test';
import {
  CancellationToken,
  type ClientCapabilities,
  RenameRequest,
  type WorkDoneProgressBegin,
  type WorkDoneProgressEnd,
  type WorkDoneProgressReport,
  WorkspaceDiagnosticRequest,
} from 'vscode-languageserver/node';
import {findFiles, readFile, type StoredFile} from '../../server/src/protocol/requests.ts';
import {able, type Joined, joined} from './joined.ts';

type Said = WorkDoneProgressBegin | WorkDoneProgressReport | WorkDoneProgressEnd;

interface Watched extends Joined {
  /** What was said of each piece of work, by its token. */
  readonly said: ReadonlyMap<string, readonly Said[]>;
  /** Tokens that the server asked for. */
  readonly created: readonly string[];
  readonly ended: (title: string) => Promise<void>;
}

const showing: ClientCapabilities = {...able, window: {workDoneProgress: true}};
const count = 80;
const nameOf = (n: number) => `file:///folder/plan-${String(n).padStart(3, '0')}.md`;
const textOf = (n: number) =>
  `# Sprint ${n}\n\n**Capacity**: 2 points\n\n## US-${100 + n}: Topic (3 points)\n\n- needs US-100\n`;

/** A workspace of many plans, of which the first is open. */
async function watched(capabilities: ClientCapabilities, refuses = false): Promise<Watched> {
  const said = new Map<string, Said[]>();
  const created: string[] = [];
  const heard = new Set<() => void>();
  const client = await joined({
    capabilities,
    options: {files: true},
    folders: ['file:///folder'],
    before: connection => {
      connection.onRequest('window/workDoneProgress/create', ({token}: {token: string}) => {
        created.push(token);
        if (refuses) throw new Error('not now');
        return null;
      });
      connection.onNotification('$/progress', ({token, value}: {token: string; value: Said}) => {
        said.set(token, [...(said.get(token) ?? []), value]);
        for (const hear of heard) hear();
      });
    },
  });
  client.answer(findFiles, () => ({uris: Array.from({length: count}, (_, n) => nameOf(n)), ignoreFiles: []}));
  client.answer(readFile, ({uri}): StoredFile => ({text: textOf(Number(/(\d+)\.md/.exec(uri)?.[1]))}));
  client.open(nameOf(0), textOf(0));
  await client.diagnostics(nameOf(0));
  const ended = (title: string) =>
    new Promise<void>(resolve => {
      const look = () => {
        const all = [...said.values()].find(([first]) => first?.kind === 'begin' && first.title === title);
        if (all?.at(-1)?.kind === 'end') resolve();
      };
      heard.add(look);
      look();
    });
  return {...client, said, created, ended};
}

const renaming = (extra: object = {}) => ({
  textDocument: {uri: nameOf(0)},
  position: {line: 4, character: 5},
  newName: 'US-900',
  ...extra,
});

function kinds(said: readonly Said[] | undefined): string {
  return (said ?? []).map(({kind}) => kind).join(' ');
}

test('reading many files is shown from its beginning to its end', async () => {
  const client = await watched(showing);
  await client.ended('Reading plans');
  const [token = ''] = client.created;
  const said = client.said.get(token) ?? [];
  assert.match(kinds(said), /^begin( report)+ end$/);
  assert.deepEqual(said.at(-2), {kind: 'report', percentage: 100, message: `${count} of ${count}`});
  await client.end();
});

test('a rename and the check of a workspace tell it to the token of the request, else to one of their own', async () => {
  const client = await watched(showing);
  await client.ended('Reading plans');
  const before = client.created.length;
  const edit = await client.connection.sendRequest(RenameRequest.type, renaming({workDoneToken: 'mine'}));
  assert.equal(edit?.documentChanges?.length, count);
  assert.match(kinds(client.said.get('mine')), /^begin( report)+ end$/);
  assert.equal(client.created.length, before);
  await client.connection.sendRequest(RenameRequest.type, renaming());
  await client.ended('Renaming to US-900');
  await client.connection.sendRequest(WorkspaceDiagnosticRequest.type, {previousResultIds: []}, CancellationToken.None);
  await client.ended('Checking plans');
  assert.equal(client.created.length, before + 2);
  await client.end();
});

test('nothing is said to a client that shows none', async () => {
  const client = await watched(able);
  await client.connection.sendRequest(WorkspaceDiagnosticRequest.type, {previousResultIds: []}, CancellationToken.None);
  await client.connection.sendRequest(RenameRequest.type, renaming());
  assert.deepEqual([client.created.length, client.said.size], [0, 0]);
  await client.end();
});

test('a client that refuses is answered all the same', async () => {
  const client = await watched(showing, true);
  const report = await client.connection.sendRequest(
    WorkspaceDiagnosticRequest.type,
    {previousResultIds: []},
    CancellationToken.None,
  );
  assert(report.items.length > 0);
  assert.deepEqual([client.created.length > 0, client.said.size], [true, 0]);
  await client.end();
});
