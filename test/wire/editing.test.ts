/** Hints, colours, folds, selections and formatting over the wire. */
import {deepEqual, equal, ok} from 'node:assert/strict';
import {test} from 'node:test';
import {
  DocumentFormattingRequest,
  DocumentOnTypeFormattingRequest,
  DocumentRangeFormattingRequest,
  FoldingRangeRequest,
  InlayHintRequest,
  SelectionRangeRequest,
  type SemanticTokens,
  type SemanticTokensDelta,
  SemanticTokensDeltaRequest,
  SemanticTokensRangeRequest,
  SemanticTokensRequest,
} from 'vscode-languageserver/node';
import {tokenModifiers, tokenTypes} from '../../server/src/core/features/tokens.ts';
import {able, type Joined, joined, rangeOf, seed, withEdits} from './joined.ts';

const uri = 'file:///a.md';
const textDocument = {uri};
const options = {tabSize: 2, insertSpaces: true};
const plan =
  '# Sprint 1\n\n**Capacity:** 10 points\n\n## US-1: Sign in (3 points)\n\n**Status**: Done\n\n## US-2: Out (5 points)\n';

async function opened(text: string, more: Parameters<typeof joined>[0] = {}): Promise<Joined> {
  const client = await joined(more);
  client.open(uri, text);
  return client;
}

/** Tokens as `type text`, read as a client reads them. */
function spoken({data}: SemanticTokens, text: string): readonly string[] {
  const lines = text.split('\n');
  let [line, column] = [0, 0];
  return Array.from({length: data.length / 5}, (_, i) => {
    const [down = 0, right = 0, length = 0, type = 0, bits = 0] = data.slice(i * 5, i * 5 + 5);
    line += down;
    column = down > 0 ? right : column + right;
    const modifiers = tokenModifiers.filter((_name, bit) => bits & (1 << bit));
    return [tokenTypes[type], ...modifiers, lines[line]?.slice(column, column + length)].join(' ');
  });
}

test('the server announces each of them', async () => {
  const client = await opened(plan);
  const {capabilities} = client.initialized;
  ok(capabilities.inlayHintProvider && capabilities.foldingRangeProvider && capabilities.selectionRangeProvider);
  ok(capabilities.documentFormattingProvider && capabilities.documentRangeFormattingProvider);
  deepEqual(capabilities.semanticTokensProvider?.legend.tokenTypes, [...tokenTypes]);
  await client.end();
  const other = await joined({options: {formats: false}});
  equal(other.initialized.capabilities.documentFormattingProvider, undefined);
  await other.end();
});

test('inlay hints of the range, none when they are off', async () => {
  const whole = {start: {line: 0, character: 0}, end: {line: 99, character: 0}};
  const client = await opened(plan);
  const hints = await client.connection.sendRequest(InlayHintRequest.type, {textDocument, range: whole});
  deepEqual(
    hints?.map(({label, position}) => [label, position]),
    [['2 left', {line: 2, character: 23}]],
  );
  await client.end();
  const off = await opened(plan, {configuration: () => ({inlayHints: {enabled: false}})});
  deepEqual(await off.connection.sendRequest(InlayHintRequest.type, {textDocument, range: whole}), []);
  await off.end();
});

test('semantic tokens: whole, of a range, and as a difference that leads to the whole', async () => {
  const client = await opened(plan);
  const {connection} = client;
  const first = (await connection.sendRequest(SemanticTokensRequest.type, {textDocument})) as SemanticTokens;
  deepEqual(spoken(first, plan), [
    'number 10',
    'class declaration US-1',
    'number 3',
    'enumMember Done',
    'class declaration US-2',
    'number 5',
  ]);
  const range = rangeOf(plan, '**Status**: Done');
  const some = (await connection.sendRequest(SemanticTokensRangeRequest.type, {textDocument, range})) as SemanticTokens;
  deepEqual(spoken(some, plan), ['enumMember Done']);
  client.replace(uri, 'Done', 'In progress');
  const previousResultId = first.resultId ?? '';
  const delta = (await connection.sendRequest(SemanticTokensDeltaRequest.type, {
    textDocument,
    previousResultId,
  })) as SemanticTokensDelta;
  ok('edits' in delta, 'no difference was told');
  const data = [...first.data];
  for (const {start, deleteCount, data: inserted = []} of delta.edits.toReversed()) {
    data.splice(start, deleteCount, ...inserted);
  }
  const fresh = (await connection.sendRequest(SemanticTokensRequest.type, {textDocument})) as SemanticTokens;
  deepEqual(data, fresh.data);
  ok(spoken(fresh, client.text(uri)).includes('enumMember In progress'));
  await client.end();
});

test('columns are counted as the client counts them', async () => {
  const text = '# Sprint 1\n\n## US-1: 登录页面 (3 points)\n';
  const general = {positionEncodings: ['utf-8']};
  const client = await opened(text, {capabilities: {...able, general}});
  const {data} = (await client.connection.sendRequest(SemanticTokensRequest.type, {textDocument})) as SemanticTokens;
  const bytes = Buffer.from('## US-1: 登录页面 (').length;
  deepEqual(data.slice(5, 10), [0, bytes - 3, 1, tokenTypes.indexOf('number'), 0]);
  await client.end();
});

test('folds and selections', async () => {
  const text = seed('000-sprint-backlog.md');
  const beside = await opened(text, {options: {markdown: true}});
  const folds = (await beside.connection.sendRequest(FoldingRangeRequest.type, {textDocument})) ?? [];
  const lines = text.split('\n');
  ok(folds.length >= 20);
  ok(folds.every(({startLine}) => !lines[startLine]?.startsWith('#')));
  await beside.end();
  const client = await opened(text);
  const all = (await client.connection.sendRequest(FoldingRangeRequest.type, {textDocument})) ?? [];
  ok(all.length >= folds.length + 14);
  const position = rangeOf(text, 'JSON specifications created').start;
  const [selection] =
    (await client.connection.sendRequest(SelectionRangeRequest.type, {
      textDocument,
      positions: [position],
    })) ?? [];
  let depth = 0;
  for (let each = selection; each; each = each.parent) depth++;
  ok(depth >= 5, String(depth));
  await client.end();
});

test('formatting of the whole, of a range and after Enter', async () => {
  const text = '# Sprint 1\n\n- [X] US-1: a\n- [x] US-2: b\n- [x] US-3: c\n';
  const client = await opened(text);
  const {connection} = client;
  const edits = (await connection.sendRequest(DocumentFormattingRequest.type, {textDocument, options})) ?? [];
  equal(withEdits(text, edits), text.replace('[X]', '[x]'));
  const range = rangeOf(text, 'US-2: b');
  deepEqual(await connection.sendRequest(DocumentRangeFormattingRequest.type, {textDocument, options, range}), []);
  client.replace(uri, 'US-3: c\n', 'US-3: c\n\n');
  const position = {line: 5, character: 0};
  const typed = await connection.sendRequest(DocumentOnTypeFormattingRequest.type, {
    textDocument,
    options,
    ch: '\n',
    position,
  });
  equal(withEdits(client.text(uri), typed ?? []), text.replace('US-3: c\n', 'US-3: c\n- [ ] US-4: \n'));
  await client.end();
});
