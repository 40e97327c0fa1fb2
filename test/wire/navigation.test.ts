/** Definition, references, highlights and rename over the wire. */
import assert from 'node:assert/strict';
import {test} from 'node:test';
import {
  CancellationTokenSource,
  DefinitionRequest,
  DocumentHighlightRequest,
  type Location,
  type LocationLink,
  LSPErrorCodes,
  PrepareRenameRequest,
  ReferencesRequest,
  RenameRequest,
  type ResponseError,
  type TextDocumentEdit,
} from 'vscode-languageserver/node';
import {openMarked, shownPlaces} from './asking.ts';
import {able, type Joined, joined, seed, withEdits} from './joined.ts';

const two = `# Sprint 1

## US-001: One (3 points)

- [ ] a

## US-002: Two (2 points)

**Depends on**: US-<|>001
@@ notes.md
Begin with US-001.
`;

const linking = {
  ...able,
  textDocument: {...able.textDocument, definition: {linkSupport: true}, rename: {prepareSupport: true}},
};

test('a dependency leads to where its story is defined', async () => {
  const client = await joined();
  assert.equal(client.initialized.capabilities.definitionProvider, true);
  const {textDocument, position} = openMarked(client, two);
  const places = await client.connection.sendRequest(DefinitionRequest.type, {textDocument, position});
  assert.deepEqual(shownPlaces(client, places as Location[]), ['plan.md:3 US-001']);
  await client.end();
});

test('a client that knows links gets the name, the target and all of the story', async () => {
  const client = await joined({capabilities: linking});
  const {textDocument, position} = openMarked(client, two);
  const [link] = (await client.connection.sendRequest(DefinitionRequest.type, {
    textDocument,
    position,
  })) as LocationLink[];
  assert.deepEqual(link?.originSelectionRange?.start, {line: 8, character: 16});
  assert.deepEqual([link?.targetRange.start.line, link?.targetRange.end.line], [2, 6]);
  assert.deepEqual(link?.targetSelectionRange, {start: {line: 2, character: 3}, end: {line: 2, character: 9}});
  await client.end();
});

test('references with and without the definition, in every open document', async () => {
  const client = await joined();
  const {textDocument, position} = openMarked(client, two);
  const ask = async (includeDeclaration: boolean) =>
    shownPlaces(
      client,
      (await client.connection.sendRequest(ReferencesRequest.type, {
        textDocument,
        position,
        context: {includeDeclaration},
      })) ?? [],
    );
  assert.deepEqual(await ask(true), ['plan.md:3 US-001', 'plan.md:9 US-001', 'notes.md:1 US-001']);
  assert.deepEqual(await ask(false), ['plan.md:9 US-001', 'notes.md:1 US-001']);
  await client.end();
});

test('highlights tell the definition from its uses', async () => {
  const client = await joined();
  const {textDocument, position} = openMarked(client, two);
  const found = await client.connection.sendRequest(DocumentHighlightRequest.type, {textDocument, position});
  assert.deepEqual(
    found?.map(({range, kind}) => [range.start.line, kind]),
    [
      [2, 3],
      [8, 2],
    ],
  );
  await client.end();
});

async function rename(client: Joined, text: string, newName: string) {
  const asking = openMarked(client, text);
  const {textDocument, position} = asking;
  return client.connection.sendRequest(RenameRequest.type, {textDocument, position, newName});
}

test('a rename edits each document in the version that was read', async () => {
  const client = await joined({capabilities: linking});
  assert.deepEqual(client.initialized.capabilities.renameProvider, {prepareProvider: true, workDoneProgress: true});
  const {textDocument, position} = openMarked(client, two);
  const prepared = await client.connection.sendRequest(PrepareRenameRequest.type, {textDocument, position});
  assert.deepEqual(prepared, {
    range: {start: {line: 8, character: 16}, end: {line: 8, character: 22}},
    placeholder: 'US-001',
  });
  client.replace('file:///notes.md', 'Begin', 'Then');
  const edit = await client.connection.sendRequest(RenameRequest.type, {textDocument, position, newName: 'US-777'});
  const changes = (edit?.documentChanges ?? []) as TextDocumentEdit[];
  assert.deepEqual(
    changes.map(change => change.textDocument),
    [
      {uri: 'file:///plan.md', version: 1},
      {uri: 'file:///notes.md', version: 2},
    ],
  );
  const [plan, notes] = changes.map(change => withEdits(client.text(change.textDocument.uri), change.edits as never));
  assert.equal(plan, client.text('file:///plan.md').replaceAll('US-001', 'US-777'));
  assert.equal(notes, 'Then with US-777.\n');
  await client.end();
});

test('a client without versions gets plain changes', async () => {
  const client = await joined({capabilities: {}});
  assert.equal(client.initialized.capabilities.renameProvider, true);
  const edit = await rename(client, two, 'US-777');
  assert.deepEqual(Object.keys(edit?.changes ?? {}), ['file:///plan.md', 'file:///notes.md']);
  await client.end();
});

test('what cannot be renamed is refused with its reason', async () => {
  const client = await joined();
  const refused = (message: RegExp) => (error: ResponseError) =>
    error.code === LSPErrorCodes.RequestFailed && message.test(error.message);
  await assert.rejects(rename(client, two, 'US-002'), refused(/US-002 is taken: “Two”/));
  assert.deepEqual(client.log, []);
  await client.end();
});

test('an answer is for the text that was asked about, or none', async () => {
  const client = await joined();
  const uri = 'file:///plan.md';
  client.open(uri, seed('000-sprint-backlog.md'));
  const params = {textDocument: {uri}, position: {line: 10, character: 8}, newName: 'US-100'};
  const answer = client.connection.sendRequest(RenameRequest.type, params);
  client.replace(uri, '# Sprint 2', '\n# Sprint 2');
  const changed = (error: ResponseError) => error.code === LSPErrorCodes.ContentModified;
  await answer.then(
    edit => {
      const [change] = (edit?.documentChanges ?? []) as TextDocumentEdit[];
      assert.equal(change?.textDocument.version, 1);
    },
    error => assert(changed(error)),
  );
  await client.end();
});

test('columns of names are counted as agreed on', async () => {
  const client = await joined({capabilities: {general: {positionEncodings: ['utf-8']}}});
  const uri = 'file:///plan.md';
  const text = '# Sprint 1\n\n## US-001: One (3 points)\n\n- 😀é US-001\n';
  client.open(uri, text);
  const position = {line: 4, character: 9};
  const found = await client.connection.sendRequest(DocumentHighlightRequest.type, {textDocument: {uri}, position});
  assert.deepEqual(found?.at(-1)?.range, {start: {line: 4, character: 9}, end: {line: 4, character: 15}});
  await client.end();
});

test('a search for references that is cancelled ends as cancelled', async () => {
  const client = await joined();
  for (let i = 0; i < 200; i++) client.open(`file:///notes/${i}.md`, `After US-001, note ${i}.\n`);
  const {textDocument, position} = openMarked(client, two);
  const source = new CancellationTokenSource();
  const params = {textDocument, position, context: {includeDeclaration: true}};
  const answer = client.connection.sendRequest(ReferencesRequest.type, params, source.token);
  source.cancel();
  await assert.rejects(answer, (error: ResponseError) => error.code === LSPErrorCodes.RequestCancelled);
  const all = await client.connection.sendRequest(ReferencesRequest.type, params);
  assert.equal(all?.length, 203);
  await client.end();
});
