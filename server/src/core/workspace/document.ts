/** One immutable version of a Markdown document and what is derived from it. */

import type {Backlog} from '../model/backlog.ts';
import {readBacklog} from '../model/read.ts';
import {parseSyntax, type Syntax} from '../syntax/sections.ts';
import {indexLines, type LineIndex} from '../text/lines.ts';

export interface Document {
  /** As given: a path or a URI. It only names the document, the core opens nothing. */
  readonly path: string;
  readonly text: string;
}

const lines = new WeakMap<Document, LineIndex>();
const syntaxes = new WeakMap<Document, Syntax>();
const backlogs = new WeakMap<Document, Backlog>();

export function linesOf(document: Document): LineIndex {
  let found = lines.get(document);
  if (!found) lines.set(document, (found = indexLines(document.text)));
  return found;
}

/** The plan that a document holds; never throws. */
export function backlogOf(document: Document): Backlog {
  let found = backlogs.get(document);
  if (!found) backlogs.set(document, (found = readBacklog(syntaxOf(document))));
  return found;
}

export function syntaxOf(document: Document): Syntax {
  let found = syntaxes.get(document);
  if (!found) syntaxes.set(document, (found = parseSyntax(document.text)));
  return found;
}

/** The next version of a document; what both versions share is not read again. */
export function changeDocument(previous: Document, text: string): Document {
  const next = {path: previous.path, text};
  const syntax = syntaxes.get(previous);
  if (syntax) syntaxes.set(next, parseSyntax(text, syntax));
  return next;
}
