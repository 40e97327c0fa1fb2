/** Gestures over the wire: versioned edits, refusals as values, and never an edit for a text that was not seen. */
import assert from 'node:assert/strict';
import {test} from 'node:test';
import {LSPErrorCodes, type ResponseError, type TextEdit} from 'vscode-languageserver/node';
import {
  choices,
  copyMarkdown,
  edit,
  finished,
  type Gesture,
  planSprint,
  standUp,
} from '../../server/src/protocol/edits.ts';
import {plans} from '../../server/src/protocol/requests.ts';
import {joined, withEdits} from './joined.ts';

const uri = 'file:///plan.md';
const text = '# Sprint 1\r\n\r\n- [ ] US-1: One (3 points)\r\n  - [ ] a task\r\n- [x] US-2: Two (2 points)\r\n';
const tick: Gesture = {kind: 'tick', nodes: [{uri, key: 'sprint:1/story:US-1/task:a task'}], checked: true};

test('a gesture is answered with edits for the version that was read', async () => {
  const client = await joined();
  client.open(uri, text);
  const {plans: [plan] = []} = await client.ask(plans, {uris: [uri]});
  assert.equal(plan?.version, 1);
  const answer = await client.ask(edit, {gesture: tick, seen: [{uri, version: 1}]});
  assert('documents' in answer);
  assert.equal(answer.title, 'Tick “a task”');
  const [document, ...others] = answer.documents;
  assert.deepEqual([document?.uri, document?.version, others], [uri, 1, []]);
  assert.equal(withEdits(text, document?.edits as TextEdit[]), text.replace('[ ] a task', '[x] a task'));
  await client.end();
});

test('what was seen in another version is refused as an error, what is gone as a value', async () => {
  const client = await joined();
  client.open(uri, text);
  client.replace(uri, 'One', 'Won');
  const stale = client.ask(edit, {gesture: tick, seen: [{uri, version: 1}]});
  await assert.rejects(stale, (error: ResponseError) => error.code === LSPErrorCodes.ContentModified);
  const redone = await client.ask(edit, {gesture: tick});
  assert('documents' in redone && redone.documents[0]?.version === 2);
  client.replace(uri, 'a task', 'a chore');
  const gone = await client.ask(edit, {gesture: tick});
  assert('refusal' in gone && /“a task” is not in the plan any more/.test(gone.refusal));
  await client.end();
});

test('pickers, texts to paste and a plan for a sprint', async () => {
  const client = await joined();
  client.open(uri, text.replace('- [x] US-2: Two (2 points)', '\r\n# Backlog\r\n\r\n- [ ] US-2: Two (2 points)'));
  const offered = await client.ask(choices, {uris: [uri]});
  assert.deepEqual(offered.sprints, [{node: {uri, key: 'sprint:1'}, name: 'Sprint 1'}]);
  assert(offered.points.includes(5));
  const nodes = [{uri, key: 'sprint:1/story:US-1'}];
  assert.deepEqual(await client.ask(copyMarkdown, {nodes}), {text: '- [ ] US-1: One (3 points)\n  - [ ] a task\n'});
  const note = await client.ask(standUp, {sprint: {uri, key: 'sprint:1'}, date: '2026-01-05', done: []});
  assert('text' in note && note.text.startsWith('## Stand-up 2026-01-05: Sprint 1'));
  const plan = await client.ask(planSprint, {sprint: {uri, key: 'sprint:1'}, velocity: 5});
  assert('stories' in plan && plan.stories[0]?.name === 'US-2');
  const unknown = await client.ask(planSprint, {sprint: {uri, key: 'sprint:9'}});
  assert('refusal' in unknown && /“9” is not in the plan/.test(unknown.refusal));
  await client.end();
});

test('what was finished since an earlier text', async () => {
  const client = await joined();
  client.open(uri, text);
  const before = text.replace('[x] US-2', '[ ] US-2');
  assert.deepEqual(await client.ask(finished, {uri, before}), ['sprint:1/story:US-2']);
  assert.deepEqual(await client.ask(finished, {uri, before: text}), []);
  assert.deepEqual(await client.ask(finished, {uri, before: 'no plan'}), []);
  assert.deepEqual(await client.ask(finished, {uri: 'file:///gone.md', before}), []);
  await client.end();
});
