/** The text of now as the newest version of a history. */
import type {Document} from '../workspace/document.ts';
import type {Moment} from './calendar.ts';
import {factsOf} from './facts.ts';
import type {History} from './version.ts';

/**
 * The history with what stands in the files and editors now; the recorded versions are shared, so that little is worked
 * out again when only this changes. A clock that is behind the last version does not turn time back.
 */
export function withNow(history: History, documents: readonly Document[], now: Moment): History {
  const latest = history.versions.at(-1)?.moment;
  const moment = latest && latest.at > now.at ? latest : now;
  const files = documents.map(document => ({
    path: document.path,
    pathThen: null,
    blob: null,
    facts: factsOf(document),
  }));
  const order = documents.map(({path}) => path);
  return {...history, order, now: {moment, source: {kind: 'now'}, files}};
}
