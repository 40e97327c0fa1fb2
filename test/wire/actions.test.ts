/** Code actions over the wire: what the light bulb offers, and that only the very text it spoke of is changed. */
import assert from 'node:assert/strict';
import {test} from 'node:test';
import {ErrorCodes, LSPErrorCodes, type ResponseError} from 'vscode-languageserver/node';
import {able, applied, joined, rangeOf, withEdits} from './joined.ts';

const uri = 'file:///plan.md';
const broken = '# Sprint 1\r\n\r\n*  A 3 Ã— 4 grid\t\r\n*  and 5 Ã— 6\r\n';
const mended = broken.replaceAll('Ã—', '×');

test('a quick fix mends its problem and leaves every other byte', async () => {
  const client = await joined();
  client.open(uri, broken);
  const at = rangeOf(broken, 'Ã—');
  const actions = await client.actions(uri, at);
  assert.deepEqual(
    actions.map(({kind, isPreferred}) => [kind, isPreferred]),
    [['quickfix', true]],
  );
  const [action] = actions;
  assert(action && action.edit === undefined, 'the edit is computed when it is asked for');
  assert.deepEqual(
    action.diagnostics?.map(each => each.range),
    [at],
  );
  assert.equal(applied(client, uri, await client.resolve(action)), broken.replace('Ã—', '×'));
  await client.end();
});

test('fix all mends what is safe in one edit, and is offered only to who asks for it', async () => {
  const client = await joined();
  client.open(uri, broken);
  const nowhere = rangeOf(broken, '# Sprint');
  assert.deepEqual(await client.actions(uri, nowhere), []);
  const [action, ...others] = await client.actions(uri, nowhere, ['source.fixAll']);
  assert(action && others.length === 0);
  assert.equal(action.kind, 'source.fixAll.sprintdown');
  assert.equal(applied(client, uri, await client.resolve(action)), mended);
  client.replace(uri, 'Ã—', '×');
  client.replace(uri, 'Ã—', '×');
  assert.deepEqual(await client.actions(uri, nowhere, ['source.fixAll']), []);
  await client.end();
});

test('an action for a text that changed since is refused', async () => {
  const client = await joined();
  client.open(uri, broken);
  const [action] = await client.actions(uri, rangeOf(broken, 'Ã—'));
  assert(action);
  client.replace(uri, '# Sprint 1', '# Sprint 11');
  await assert.rejects(client.resolve(action), (error: ResponseError) => error.code === LSPErrorCodes.ContentModified);
  client.close(uri);
  await assert.rejects(client.resolve(action), (error: ResponseError) => error.code === LSPErrorCodes.ContentModified);
  await client.end();
});

test('a plain client gets whole actions with plain edits', async () => {
  const client = await joined({capabilities: {textDocument: {diagnostic: {}}}});
  client.open(uri, broken);
  const [action] = await client.actions(uri, rangeOf(broken, 'Ã—'));
  assert.equal(withEdits(broken, action?.edit?.changes?.[uri] ?? []), broken.replace('Ã—', '×'));
  await client.end();
});

test('a bug in one request is logged and answered as an error, and the next is served', async () => {
  const client = await joined({capabilities: able});
  client.open(uri, broken);
  const internal = (error: ResponseError) => error.code === ErrorCodes.InternalError;
  await assert.rejects(client.connection.sendRequest('codeLens/resolve', {range: null}), internal);
  await assert.rejects(client.connection.sendRequest('codeAction/resolve', {title: 'Nothing'}), internal);
  assert.match(client.log.join('\n'), /codeLens\/resolve failed: TypeError/);
  assert.equal((await client.diagnostics(uri)).length, 2);
  await client.end();
});

test('refactorings are offered to who asks for them, and change the story at the cursor', async () => {
  const client = await joined();
  const plan =
    '# Sprint 1\r\n\r\n- [ ] US-1: One (3 points)\r\n- [ ] US-2: Two\r\n\r\n# Sprint 2\r\n\r\n- [ ] US-3: Three\r\n';
  client.open(uri, plan);
  const at = rangeOf(plan, 'US-1');
  assert.deepEqual(await client.actions(uri, at), []);
  const actions = await client.actions(uri, at, ['refactor']);
  assert.deepEqual(
    actions.map(({title, kind}) => `${kind}: ${title}`),
    [
      'refactor.rewrite: Mark US-1 as done',
      'refactor.extract: Split US-1',
      'refactor.move: Move US-1 to Sprint 2',
      'refactor.rewrite: Add acceptance criteria to US-1',
      'refactor.rewrite: Add tasks to US-1',
      'refactor.rewrite: Add a definition of done to US-1',
      'refactor.rewrite: Renumber US-1 to the next free id',
    ],
  );
  const [move] = await client.actions(uri, at, ['refactor.move']);
  assert(move && move.edit === undefined);
  const line = '- [ ] US-1: One (3 points)\r\n';
  const moved = plan.replace(line, '').replace('Three\r\n', `Three\r\n${line}`);
  assert.equal(applied(client, uri, await client.resolve(move)), moved);
  client.replace(uri, 'Three', 'Thrice');
  await assert.rejects(client.resolve(move), (error: ResponseError) => error.code === LSPErrorCodes.ContentModified);
  await client.end();
});
