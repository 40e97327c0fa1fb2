/** Long work in slices: others get their turn, a cancellation ends it. */
import assert from 'node:assert/strict';
import {test} from 'node:test';
import {CancellationTokenSource, LSPErrorCodes, ResponseError} from 'vscode-languageserver/node';
import {sweep} from '../../server/src/lsp/sweep.ts';

/** Steps that each take a while of computing. */
function* steps(count: number, each: number, seen: number[]): Generator<void, string, undefined> {
  try {
    for (let n = 0; n < count; n++) {
      const end = performance.now() + each;
      while (performance.now() < end);
      seen.push(n);
      yield;
    }
    return 'done';
  } finally {
    seen.push(-1);
  }
}

test('work comes to its end and gives its result', async () => {
  const seen: number[] = [];
  assert.equal(await sweep(steps(3, 0, seen), new CancellationTokenSource().token), 'done');
  assert.deepEqual(seen, [0, 1, 2, -1]);
});

test('the event loop is not held for long', async () => {
  let turns = 0;
  const count = () => {
    turns++;
    immediate = setImmediate(count);
  };
  let immediate = setImmediate(count);
  await sweep(steps(40, 5, []), new CancellationTokenSource().token);
  clearImmediate(immediate);
  assert(turns >= 5, `200 ms of work left ${turns} turns to others`);
});

test('a cancellation closes the work and is answered as such', async () => {
  const source = new CancellationTokenSource();
  const seen: number[] = [];
  setImmediate(() => source.cancel());
  await assert.rejects(
    sweep(steps(1000, 5, seen), source.token),
    (error: unknown) => error instanceof ResponseError && error.code === LSPErrorCodes.RequestCancelled,
  );
  assert.equal(seen.at(-1), -1);
  assert(seen.length < 100);
});
