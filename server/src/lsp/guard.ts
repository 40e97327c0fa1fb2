/** One guard around every handler: a bug is logged with its place and answered as an error, it never ends the server. */
import {ErrorCodes, LSPErrorCodes, type RemoteConsole, ResponseError} from 'vscode-languageserver';

/** A handler whose bugs are logged under a name; refusals (`ResponseError`) pass through unlogged. */
export function guarded<A extends readonly unknown[], R>(
  log: Pick<RemoteConsole, 'error'>,
  name: string,
  handler: (...args: A) => R | Promise<R>,
): (...args: A) => Promise<R> {
  return async (...args) => {
    try {
      return await handler(...args);
    } catch (error) {
      if (error instanceof ResponseError) throw error;
      log.error(`${name} failed: ${describe(error)}`);
      throw new ResponseError(ErrorCodes.InternalError, `Sprintdown failed at ${name}: ${reasonOf(error)}`);
    }
  };
}

/** The same for work that nobody waits for. */
export function guardedWork(log: Pick<RemoteConsole, 'error'>, name: string, work: () => Promise<void>): void {
  guarded(log, name, work)().catch(() => {});
}

/** One of many things to look at: a bug on it is logged, and the others are still looked at. */
export function guardedStep<T>(log: Pick<RemoteConsole, 'error'>, name: string, step: () => T): T | undefined {
  try {
    return step();
  } catch (error) {
    log.error(`${name} failed: ${describe(error)}`);
    return undefined;
  }
}

/** The text changed after the answer was computed: what follows from it must not be applied. */
export function stale(what: string): ResponseError<void> {
  return new ResponseError(LSPErrorCodes.ContentModified, `The document changed meanwhile: ${what}`);
}

function describe(error: unknown): string {
  return error instanceof Error ? (error.stack ?? error.message) : String(error);
}

function reasonOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}
