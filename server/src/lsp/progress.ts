/** What long work says of itself, in clients that show it; nothing in the others, and the work waits for none of it. */
import {randomUUID} from 'node:crypto';
import {type ProgressToken, WorkDoneProgress, WorkDoneProgressCreateRequest} from 'vscode-languageserver';
import type {Work} from './answer.ts';
import type {Session} from './session.ts';

export interface LongWork {
  /** So many of all steps are done. */
  readonly at: (done: number, all: number) => void;
  readonly end: () => void;
}

export const silent: LongWork = {at: () => {}, end: () => {}};

/** Work on fewer documents is over before anybody has read what it says. */
export const longWork = 32;

/**
 * `given`: the token of the request that is worked on. Without one the client is asked for a place to show it, which only
 * those are that announce it.
 */
export function startWork(
  {connection, abilities}: Pick<Session, 'connection' | 'abilities'>,
  title: string,
  given?: ProgressToken,
): LongWork {
  if (given === undefined && !abilities().showsProgress) return silent;
  const token = given ?? randomUUID();
  const say = (value: Parameters<typeof connection.sendProgress>[2]) =>
    void connection.sendProgress(WorkDoneProgress.type, token, value as never).catch(() => {});
  const begin = () => say({kind: 'begin', title, percentage: 0, cancellable: given !== undefined});
  let last = 0;
  // A client may refuse: then nothing is shown.
  const shown: Promise<boolean> =
    given === undefined
      ? connection.sendRequest(WorkDoneProgressCreateRequest.type, {token}).then(
          () => true,
          () => false,
        )
      : Promise.resolve(true);
  const whenShown = (work: () => void) => void shown.then(isShown => isShown && work());
  whenShown(begin);
  return {
    at: (done, all) => {
      const percentage = Math.min(100, Math.floor((100 * done) / Math.max(1, all)));
      if (percentage === last) return;
      last = percentage;
      whenShown(() => say({kind: 'report', percentage, message: `${done} of ${all}`}));
    },
    end: () => whenShown(() => say({kind: 'end'})),
  };
}

/** Work that tells how far it is whenever it comes to the next thing, which it yields; its other steps yield nothing. */
export function* told<R>(work: Work<R>, all: number, start: () => LongWork): Work<R> {
  if (all < longWork) return yield* work;
  const progress = start();
  try {
    for (let done = -1; ; ) {
      const step = work.next();
      if (step.done) return step.value;
      if (step.value !== undefined) progress.at(Math.min(++done, all), all);
      yield;
    }
  } finally {
    progress.end();
  }
}
