/** One immutable version of a Markdown document and what is derived from it. */
import {memo} from '../memo.ts';

import {type Backlog, emptyBacklog} from '../model/backlog.ts';
import {readBacklog} from '../model/read.ts';
import type {TeamWords} from '../model/words/team.ts';
import {parseSyntax, type Syntax} from '../syntax/sections.ts';
import {indexLines, type LineIndex} from '../text/lines.ts';

export interface Document {
  /** As given: a path or a URI. It only names the document, the core opens nothing. */
  readonly path: string;
  readonly text: string;
  /** What of a team's settings bears on how it is read; absent: nothing, as a rule. */
  readonly reading?: Reading;
}

/** The same value for the same settings, so that documents that are read alike can be told by it. */
export interface Reading {
  readonly words: TeamWords | null;
  /** The team says that it is no plan: nothing is read from it, and nothing said of it. */
  readonly excluded: boolean;
}

/** The document as another reading takes it: nothing that was understood of it before is kept. */
export function readAs(document: Document, reading: Reading | undefined): Document {
  if (document.reading === reading) return document;
  const {path, text} = document;
  return reading ? {path, text, reading} : {path, text};
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
  document.reading?.excluded
    ? emptyBacklog
    : readBacklog(syntaxOf(document), document.path, document.reading?.words ?? null),
);

/** The next version of a document; what both versions share is not read again. */
export function changeDocument(previous: Document, text: string): Document {
  const next = {...previous, text};
  inherited.set(next, parseSyntax(text, syntaxOf(previous)));
  return next;
}
