/** Symbols, links and the hierarchy of dependencies over the wire. */
import assert from 'node:assert/strict';
import {test} from 'node:test';
import {
  CallHierarchyIncomingCallsRequest,
  type CallHierarchyItem,
  CallHierarchyOutgoingCallsRequest,
  CallHierarchyPrepareRequest,
  DocumentLinkRequest,
  type DocumentSymbol,
  DocumentSymbolRequest,
  type SymbolInformation,
  WorkspaceSymbolRequest,
} from 'vscode-languageserver/node';
import {openMarked} from './asking.ts';
import {able, type Joined, joined, seed} from './joined.ts';

const uri = 'file:///plan.md';
const nesting = {
  ...able,
  textDocument: {...able.textDocument, documentSymbol: {hierarchicalDocumentSymbolSupport: true}},
};

async function symbols(client: Joined) {
  client.open(uri, seed('000-sprint-backlog.md'));
  return client.connection.sendRequest(DocumentSymbolRequest.type, {textDocument: {uri}});
}

test('a client that shows trees gets one, others a list', async () => {
  const client = await joined({capabilities: nesting});
  const [sprint] = (await symbols(client)) as DocumentSymbol[];
  assert.deepEqual(
    [sprint?.name, sprint?.detail, sprint?.children?.length],
    ['Sprint 2: Recursive Self-Improvement Implementation', '28/28 pts', 3],
  );
  await client.end();
  const plain = await joined();
  const list = (await symbols(plain)) as SymbolInformation[];
  const story = list.find(({name}) => name.startsWith('US-008'));
  assert.deepEqual([story?.containerName, story?.location.range.start.line], ['Epic 1: Framework Self-Generation', 10]);
  await plain.end();
});

test('an editor that lists headings itself gets no second tree, unless its user wants one', async () => {
  const client = await joined({capabilities: nesting, options: {markdown: true}});
  assert.equal(await symbols(client), null);
  await client.end();
  const wanted = await joined({
    capabilities: nesting,
    options: {markdown: true},
    configuration: () => ({outline: {symbols: 'on'}}),
  });
  assert.equal((await symbols(wanted))?.length, 1);
  await wanted.end();
});

test('symbols of the workspace by id and title; headings are left to who lists them', async () => {
  for (const [markdown, expected] of [
    [false, ['STORY-016: Integration Test Framework', 'US-016: Advanced TDD Test Generation']],
    [true, ['STORY-016: Integration Test Framework']],
  ] as const) {
    const client = await joined({options: {markdown}});
    client.open(uri, seed('000-sprint-backlog.md'));
    client.open('file:///assignment.md', seed('004-sprint-assignment.md'));
    const found = await client.connection.sendRequest(WorkspaceSymbolRequest.type, {query: '016'});
    assert.deepEqual((found ?? []).map(({name}) => name).sort(), expected);
    await client.end();
  }
});

const linked = `# Sprint 1

## US-001: One (3 points)

- [ ] a

## US-002: Two (2 points)

**Depends on**: US-<|>001, ETL-7
@@ etl.md
# Sprint 8

## ETL-7: Load (3 points)

- [ ] a
`;

test('a story of another file is a link to its line', async () => {
  const client = await joined();
  const {textDocument} = openMarked(client, linked);
  const links = await client.connection.sendRequest(DocumentLinkRequest.type, {textDocument});
  assert.deepEqual(links, [
    {
      range: {start: {line: 8, character: 24}, end: {line: 8, character: 29}},
      target: 'file:///etl.md#L3',
      tooltip: 'ETL-7: Load',
    },
  ]);
  await client.end();
});

test('outgoing is what a story depends on, incoming what it blocks', async () => {
  const client = await joined();
  const {textDocument, position} = openMarked(client, linked);
  const prepare = async (at: typeof position) =>
    ((await client.connection.sendRequest(CallHierarchyPrepareRequest.type, {textDocument, position: at})) ?? [])[0];
  const one = await prepare(position);
  assert.deepEqual([one?.name, one?.detail, one?.selectionRange.start.line], ['US-001: One', '3 pts', 2]);
  const incoming = await client.connection.sendRequest(CallHierarchyIncomingCallsRequest.type, {
    item: one as CallHierarchyItem,
  });
  assert.deepEqual(
    incoming?.map(({from, fromRanges}) => [from.name, fromRanges]),
    [['US-002: Two', [{start: {line: 8, character: 16}, end: {line: 8, character: 22}}]]],
  );
  const two = await prepare({line: 6, character: 5});
  const outgoing = await client.connection.sendRequest(CallHierarchyOutgoingCallsRequest.type, {
    item: two as CallHierarchyItem,
  });
  assert.deepEqual(
    outgoing?.map(({to}) => [to.name, to.uri]),
    [
      ['US-001: One', 'file:///plan.md'],
      ['ETL-7: Load', 'file:///etl.md'],
    ],
  );
  assert.equal(await prepare({line: 4, character: 5}), undefined);
  await client.end();
});
