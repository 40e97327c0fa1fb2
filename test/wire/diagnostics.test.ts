/** Diagnostics over the wire: told to clients that wait, answered to those that ask. */
import assert from 'node:assert/strict';
import {test} from 'node:test';
import {DiagnosticSeverity} from 'vscode-languageserver';
import {joined, pushed, rangeOf} from './joined.ts';

const uri = 'file:///plan.md';
const broken = '# Sprint 1\n\nA 3 Ã— 4 grid\n';

test('a problem is told, and taken back when the text is mended', async () => {
  const client = await joined({capabilities: pushed});
  assert.equal(client.initialized.capabilities.diagnosticProvider, undefined);
  client.open(uri, broken);
  assert.deepEqual(
    (await client.published(uri)).map(each => [each.code, each.range]),
    [['mojibake', rangeOf(broken, 'Ã—')]],
  );
  client.replace(uri, 'Ã—', '×');
  assert.deepEqual(await client.published(uri), []);
  await client.end();
});

test('a problem says its rule, the page about it, its source and how many fixes it has', async () => {
  const client = await joined();
  client.open(uri, broken);
  const [diagnostic] = await client.diagnostics(uri);
  assert.equal(diagnostic?.source, 'sprintdown');
  assert.equal(diagnostic?.code, 'mojibake');
  assert.match(diagnostic?.codeDescription?.href ?? '', /^https:\/\/github\.com\/.*\/mojibake\.md$/);
  await client.end();
});

test('after many changes in a row the last text is what counts', async () => {
  const client = await joined({capabilities: pushed});
  client.open(uri, broken);
  for (let n = 0; n < 20; n++) client.replace(uri, 'grid', 'grid Ã— grid');
  assert.equal((await client.published(uri)).length, 21);
  await client.end();
});

test('closing a document takes its problems back', async () => {
  const client = await joined({capabilities: pushed});
  client.open(uri, broken);
  await client.published(uri);
  const told = new Promise<unknown>(resolve =>
    client.connection.onNotification('textDocument/publishDiagnostics', ({diagnostics}) => resolve(diagnostics)),
  );
  client.close(uri);
  assert.deepEqual(await told, []);
  await client.end();
});

test('who asks again without a change is told so', async () => {
  const client = await joined();
  client.open(uri, broken);
  const first = await client.pull(uri);
  assert(first.kind === 'full' && first.resultId);
  assert.equal((await client.pull(uri, first.resultId)).kind, 'unchanged');
  client.replace(uri, 'grid', 'table');
  assert.equal((await client.pull(uri, first.resultId)).kind, 'full');
  client.close(uri);
  client.open(uri, broken);
  assert.equal((await client.pull(uri, first.resultId)).kind, 'full', 'another text of the same version');
  await client.end();
});

test('columns are counted as agreed on', async () => {
  const text = 'é 😀 Ã— here\n';
  for (const [encoding, start, end] of [
    ['utf-16', 5, 7],
    ['utf-8', 8, 13],
  ] as const) {
    const client = await joined({
      capabilities: {general: {positionEncodings: [encoding, 'utf-16']}, textDocument: {diagnostic: {}}},
    });
    assert.equal(client.initialized.capabilities.positionEncoding, encoding);
    client.open(uri, text);
    const [diagnostic] = await client.diagnostics(uri);
    assert.deepEqual([diagnostic?.range.start.character, diagnostic?.range.end.character], [start, end]);
    await client.end();
  }
});

test('settings switch a rule off, and hold from the moment they change', async () => {
  let rules: object = {mojibake: 'off'};
  const client = await joined({configuration: () => ({rules})});
  client.open(uri, broken);
  assert.deepEqual(await client.diagnostics(uri), []);
  rules = {mojibake: 'hint'};
  await client.connection.sendNotification('workspace/didChangeConfiguration', {settings: null});
  assert.deepEqual(
    (await client.diagnostics(uri)).map(each => each.severity),
    [4],
  );
  await client.end();
});

test('a setting that cannot be taken is named in the log, the others hold', async () => {
  const client = await joined({configuration: () => ({rules: {mojibake: 'off', nonsense: 'error'}})});
  client.open(uri, broken);
  assert.deepEqual(await client.diagnostics(uri), []);
  assert.match(client.log.join('\n'), /sprintdown\.rules\.nonsense/);
  await client.end();
});

test('a text that cannot be read in full says so in its first line', async () => {
  const client = await joined();
  const text = `# Sprint 1\n\n- [ ] US-1: Sign in\n- [ ] US-2: Sign out\n\n${'>'.repeat(101)} deep\n`;
  client.open(uri, text);
  const found = (await client.diagnostics(uri)).filter(({code}) => code === 'unread-text');
  assert.deepEqual(
    found.map(({range, severity}) => [range, severity]),
    [[rangeOf(text, '# Sprint 1'), DiagnosticSeverity.Information]],
  );
  await client.end();
});
