/** Drives long work in slices, so that hover and typing are answered meanwhile; the one place that looks at cancellation. */
import {type CancellationToken, LSPErrorCodes, ResponseError} from 'vscode-languageserver';

/** A slice may be longer by the one step that crosses this. */
const sliceMilliseconds = 8;

/**
 * Runs a generator to its end and gives what it returns. Every `yield` is a point at which the work may pause or stop.
 * A cancelled sweep closes the generator and throws the protocol's "request cancelled".
 */
export async function sweep<T>(work: Generator<unknown, T, undefined>, token: CancellationToken): Promise<T> {
  for (;;) {
    const end = performance.now() + sliceMilliseconds;
    do {
      if (token.isCancellationRequested) {
        work.return(undefined as T);
        throw cancelled();
      }
      const step = work.next();
      if (step.done) return step.value;
    } while (performance.now() < end);
    await nextTurn();
  }
}

export function cancelled(): ResponseError<void> {
  return new ResponseError(LSPErrorCodes.RequestCancelled, 'Cancelled.');
}

/** Lets everything that waits in the event loop go first. */
export function nextTurn(): Promise<void> {
  return new Promise(resolve => setImmediate(resolve));
}
