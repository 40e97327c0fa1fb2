/** A request that is cancelled while it is worked on ends as the protocol says, and what is asked next is answered. */
import assert from 'node:assert/strict';
import {after, test} from 'node:test';
import {setTimeout as pause} from 'node:timers/promises';
import {CancellationTokenSource, LSPErrorCodes, ResponseError} from 'vscode-languageserver/node';
import {methods, storyAt} from '../bench/methods.ts';
import {planOfStories} from '../bench/plans.ts';
import {joined} from './joined.ts';

/** Takes longer to read than a slice, whatever the machine. */
const text = planOfStories(600);
const client = await joined();
after(() => client.end());

const aboutDocuments = [...methods, {name: 'textDocument/diagnostic', params: () => ({})}];

for (const [nth, {name, params}] of aboutDocuments.filter(method => method.name !== 'workspace/symbol').entries()) {
  test(name, async () => {
    // Another document for each, which nobody has read yet.
    const uri = `file:///plan-${nth}.md`;
    client.open(uri, text);
    const source = new CancellationTokenSource();
    const asked = {textDocument: {uri}, ...params(storyAt(text))};
    const answer = client.connection.sendRequest(name, asked, source.token);
    answer.catch(() => {});
    // In one process with the server: this goes on when that pauses after a slice of its work.
    await pause(25);
    source.cancel();
    await assert.rejects(
      answer,
      (error: unknown) => error instanceof ResponseError && error.code === LSPErrorCodes.RequestCancelled,
    );
    client.close(uri);
  });
}

test('what is asked then is answered', async () => {
  client.open('file:///last.md', text);
  assert.equal((await client.pull('file:///last.md')).kind, 'full');
});
