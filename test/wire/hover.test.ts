/** Hover and completion over the wire. */
import assert from 'node:assert/strict';
import {test} from 'node:test';
import {
  type CompletionItem,
  CompletionRequest,
  CompletionResolveRequest,
  CompletionTriggerKind,
  type Hover,
  HoverRequest,
  InsertTextFormat,
  type MarkupContent,
  type TextEdit,
} from 'vscode-languageserver/node';
import {openMarked} from './asking.ts';
import {able, type Joined, joined, withEdits} from './joined.ts';

const full = {
  ...able,
  textDocument: {
    ...able.textDocument,
    hover: {contentFormat: ['markdown' as const]},
    completion: {completionItem: {snippetSupport: true}},
  },
};

const plan = `# Sprint 1

## US-001: One (3 points)

- [ ] a

## US-002: Two (2 points)

**Depends on**: US-<|>001

- [ ] b
`;

async function hover(client: Joined, text: string) {
  const {textDocument, position} = openMarked(client, text);
  return client.connection.sendRequest(HoverRequest.type, {textDocument, position});
}

function contentsOf(hover: Hover | null): MarkupContent {
  assert(hover, 'there is no hover');
  return hover.contents as MarkupContent;
}

test('an id shows the card of its story, with links', async () => {
  const client = await joined({capabilities: full});
  const found = await hover(client, plan);
  assert.deepEqual(found?.range, {start: {line: 8, character: 16}, end: {line: 8, character: 22}});
  const {kind, value} = contentsOf(found);
  assert.equal(kind, 'markdown');
  assert.match(value, /^\*\*US\\-001: One\*\*\n\n3 pts/);
  assert.match(value, /\]\(file:\/\/\/plan\.md#L3\)/);
  await client.end();
});

test('a client without Markdown is told the same in plain words', async () => {
  const client = await joined();
  const {kind, value} = contentsOf(await hover(client, plan));
  assert.equal(kind, 'plaintext');
  assert.match(value, /^US-001: One\n\n3 pts · status not stated\n\nSprint 1 · plan\.md, line 3/);
  await client.end();
});

test('where nothing is said and where nothing is open there is no hover', async () => {
  const client = await joined();
  assert.equal(await hover(client, '# Read me\n\nUTF<|>-8\n'), null);
  const textDocument = {uri: 'file:///nowhere.md'};
  assert.equal(
    await client.connection.sendRequest(HoverRequest.type, {textDocument, position: {line: 0, character: 0}}),
    null,
  );
  await client.end();
});

async function complete(client: Joined, text: string, triggerCharacter?: string): Promise<readonly CompletionItem[]> {
  const {textDocument, position} = openMarked(client, text);
  const context = triggerCharacter
    ? {triggerKind: CompletionTriggerKind.TriggerCharacter, triggerCharacter}
    : {triggerKind: CompletionTriggerKind.Invoked};
  const found = await client.connection.sendRequest(CompletionRequest.type, {textDocument, position, context});
  return (found ?? []) as CompletionItem[];
}

test('ids are offered with their titles, what is said of them follows when it is looked at', async () => {
  const client = await joined({capabilities: full});
  const [item] = await complete(client, plan.replace('US-<|>001', '<|>'), ' ');
  assert.deepEqual(
    [item?.label, item?.labelDetails?.description, item?.filterText, item?.documentation],
    ['US-001', 'One — 3 pts', 'US-001 One', undefined],
  );
  client.replace('file:///plan.md', 'on**: ', 'on**: U');
  const resolved = await client.connection.sendRequest(CompletionResolveRequest.type, item as CompletionItem);
  assert.match((resolved.documentation as MarkupContent).value, /^\*\*US\\-001: One\*\*/);
  const text = plan.replace('US-<|>001', '');
  assert.equal(withEdits(text, [item?.textEdit as TextEdit]), plan.replace('<|>', ''));
  await client.end();
});

test('a story is offered as a snippet to those who take them, as plain text to others', async () => {
  const text = `${plan.replace('<|>', '')}\n<|>`;
  for (const [capabilities, pattern, format] of [
    [full, /^## US-003: \$\{1:New story\} \(\$\{2\|0\.5,1/, InsertTextFormat.Snippet],
    [able, /^## US-003: New story \(0\.5 points\)$/m, undefined],
  ] as const) {
    const client = await joined({capabilities});
    const item = (await complete(client, text)).find(({label}) => label === 'US-003: new story');
    assert.match((item?.textEdit as TextEdit | undefined)?.newText ?? '', pattern);
    assert.equal(item?.insertTextFormat, format);
    await client.end();
  }
});

test('no item stands twice, and a blank in ordinary text offers nothing', async () => {
  const client = await joined({capabilities: full});
  const found = await complete(client, `${plan.replace('<|>', '')}\nSee US-<|>`);
  assert.equal(new Set(found.map(({label}) => label)).size, found.length);
  assert.deepEqual(await complete(client, '# Read me\n\nSome text <|>', ' '), []);
  await client.end();
});
