/** Code lenses over the wire: which figures stand over which headings, and what a click asks for. */
import assert from 'node:assert/strict';
import {test} from 'node:test';
import type {ResponseError} from 'vscode-languageserver/node';
import {LSPErrorCodes} from 'vscode-languageserver/node';
import {type Joined, joined, seed} from './joined.ts';

const uri = 'file:///plan.md';

test('sprint, epics and stories with a heading carry their figures', async () => {
  const client = await joined({options: {revealCommand: 'reveal'}});
  const text = seed('000-sprint-backlog.md');
  client.open(uri, text);
  const lenses = await client.lenses(uri);
  const lines = text.split('\n');
  const shown = lenses.map(({range, command}) => `${lines[range.start.line]} | ${command?.title}`);
  assert.equal(shown.length, 1 + 3 + 10);
  assert.deepEqual(shown.slice(0, 3), [
    '# Sprint 2 Backlog: Recursive Self-Improvement Implementation | 28/28 pts · 3 epics · 10 stories',
    '### **Epic 1: Framework Self-Generation (12 points)** | 12 pts · 3 stories',
    '#### **US-008: JSON Specifications for Framework Components (4 points)** | 4 pts · 0/4 criteria',
  ]);
  assert.deepEqual(lenses[0]?.command?.command, 'reveal');
  assert.deepEqual(lenses[0]?.command?.arguments, [{uri, key: 'sprint:2'}]);
  await client.end();
});

test('rows of a table carry none, a client without the command gets plain text', async () => {
  const client = await joined();
  client.open(uri, seed('004-sprint-assignment.md'));
  const lenses = await client.lenses(uri);
  assert.equal(lenses.filter(({command}) => /^\d+ pts · .*5 stories$/.test(command?.title ?? '')).length > 0, true);
  assert(lenses.every(({command}) => command?.command === ''));
  assert(lenses.length < 10);
  await client.end();
});

test('what is no plan carries none', async () => {
  const client = await joined();
  client.open(uri, '# Read me\n\nNothing planned.\n');
  assert.deepEqual(await client.lenses(uri), []);
  client.open('file:///empty.md', '');
  assert.deepEqual(await client.lenses('file:///empty.md'), []);
  await client.end();
});

test('a lens of a text that changed since is refused, the next answer is right', async () => {
  const client = await joined();
  client.open(uri, seed('000-sprint-backlog.md'));
  const [lens] = (await client.connection.sendRequest<object[]>('textDocument/codeLens', {textDocument: {uri}})) ?? [];
  client.replace(uri, '(1 point)', '(2 points)');
  const stale = (error: ResponseError) => error.code === LSPErrorCodes.ContentModified;
  await assert.rejects(client.connection.sendRequest('codeLens/resolve', lens), stale);
  assert.equal((await client.lenses(uri))[0]?.command?.title, '29/28 pts · 3 epics · 10 stories');
  await client.end();
});

const broken = seed('000-sprint-backlog.md').replace('Self-Generation (12 points)', 'Self-Generation (14 points)');

async function titles(client: Joined): Promise<readonly string[]> {
  client.open(uri, broken);
  return (await client.lenses(uri)).map(({command}) => `${command?.title} → ${command?.command}`);
}

test('what is written stands beside the figure where it is another one', async () => {
  const client = await joined();
  assert.equal((await titles(client))[1], '12 pts · 14 written · 3 stories → ');
  await client.end();
});

test('commands stand beside the figures where the client has them', async () => {
  const client = await joined({options: {revealCommand: 'reveal', moveCommand: 'move', burndownCommand: 'burn'}});
  const shown = await titles(client);
  assert.deepEqual(shown.slice(0, 2), ['28/28 pts · 3 epics · 10 stories → reveal', 'Burndown → burn']);
  assert.deepEqual(shown.slice(3, 5), ['4 pts · 0/4 criteria → reveal', 'Move to… → move']);
  await client.end();
});

test('each kind of lens can be switched off', async () => {
  const options = {revealCommand: 'reveal', moveCommand: 'move', burndownCommand: 'burn'};
  for (const [codeLens, count] of [
    [{enabled: false}, 0],
    [{commands: false}, 14],
    [{commands: false, stories: false}, 4],
    [{commands: false, stories: false, epics: false}, 1],
    [{sprints: false, epics: false, stories: false}, 11],
  ] as const) {
    const client = await joined({options, configuration: () => ({codeLens})});
    assert.equal((await titles(client)).length, count, JSON.stringify(codeLens));
    await client.end();
  }
});
