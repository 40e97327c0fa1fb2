/** One immutable version of a Markdown document and what is derived from it. */
import {type LineIndex, indexLines} from '../text/lines.ts';
import type {Backlog} from '../model/backlog.ts';
import {readBacklog} from '../model/read.ts';

export interface Document {
  /** As given: a path or a URI. It only names the document, the core opens nothing. */
  readonly path: string;
  readonly text: string;
}

const lines = new WeakMap<Document, LineIndex>();
const backlogs = new WeakMap<Document, Backlog>();

export function linesOf(document: Document): LineIndex {
  let found = lines.get(document);
  if (!found) lines.set(document, (found = indexLines(document.text)));
  return found;
}

/** The plan that a document holds; never throws. */
export function backlogOf(document: Document): Backlog {
  let found = backlogs.get(document);
  if (!found) backlogs.set(document, (found = readBacklog(document.text)));
  return found;
}
