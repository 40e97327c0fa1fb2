/** One immutable version of a Markdown document and what is derived from it. */
import {memo} from '../memo.ts';

import type {Backlog} from '../model/backlog.ts';
import {readBacklog} from '../model/read.ts';
import {parseSyntax, type Syntax} from '../syntax/sections.ts';
import {indexLines, type LineIndex} from '../text/lines.ts';

export interface Document {
  /** As given: a path or a URI. It only names the document, the core opens nothing. */
  readonly path: string;
  readonly text: string;
}

export const linesOf: (document: Document) => LineIndex = memo(document => indexLines(document.text));

/** The syntax of a document; that of a changed document shares pieces with the version before. */
export function syntaxOf(document: Document): Syntax {
  return inherited.get(document) ?? freshSyntax(document);
}

const inherited = new WeakMap<Document, Syntax>();
const freshSyntax = memo((document: Document) => parseSyntax(document.text));

/** The plan that a document holds; never throws. */
export const backlogOf: (document: Document) => Backlog = memo(document =>
  readBacklog(syntaxOf(document), document.path),
);

/** The next version of a document; what both versions share is not read again. */
export function changeDocument(previous: Document, text: string): Document {
  const next = {path: previous.path, text};
  inherited.set(next, parseSyntax(text, syntaxOf(previous)));
  return next;
}
