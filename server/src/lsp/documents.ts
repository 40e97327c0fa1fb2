/** Open documents: each version is a new immutable value, made from the last by the client's changes. */
import {type TextDocumentContentChangeEvent, TextDocuments} from 'vscode-languageserver';
import type {Change} from '../core/text/window.ts';
import {changeDocument, type Document, editDocument, type Reading, readAs} from '../core/workspace/document.ts';
import {type Encoding, toSpan} from './convert.ts';

export interface OpenDocument {
  readonly uri: string;
  readonly version: number;
  /** Names this very text: never given twice, not even after closing and opening again. */
  readonly serial: number;
  readonly document: Document;
}

export type OpenDocuments = TextDocuments<OpenDocument>;

/** `encoding` is asked for late: it is agreed on at `initialize`; `readingOf`, too: settings come later still. */
export function createDocuments(
  encoding: () => Encoding,
  readingOf: (uri: string) => Reading | undefined,
): OpenDocuments {
  let serial = 0;
  const opened = (uri: string, version: number, document: Document): OpenDocument =>
    new OpenVersion(uri, version, ++serial, document, readingOf);
  return new TextDocuments<OpenDocument>({
    create: (uri, _languageId, version, text) => opened(uri, version, {path: uri, text}),
    update: (last, changes, version) => {
      const document = changed(last.document, changes, encoding());
      return opened(last.uri, version, document);
    },
  });
}

class OpenVersion implements OpenDocument {
  readonly uri: string;
  readonly version: number;
  readonly serial: number;
  #document: Document;
  readonly #readingOf: (uri: string) => Reading | undefined;

  constructor(
    uri: string,
    version: number,
    serial: number,
    document: Document,
    readingOf: (uri: string) => Reading | undefined,
  ) {
    this.uri = uri;
    this.version = version;
    this.serial = serial;
    this.#document = document;
    this.#readingOf = readingOf;
  }

  get document(): Document {
    this.#document = readAs(this.#document, this.#readingOf(this.uri));
    return this.#document;
  }
}

/** Changes of one notification follow on each other: each refers to the text after the one before it. */
function changed(document: Document, changes: readonly TextDocumentContentChangeEvent[], encoding: Encoding): Document {
  const [only, ...more] = changes;
  // A stroke, for which the text need not be put together.
  if (only && 'range' in only && more.length === 0)
    return editDocument(document, toSpan(document, only.range, encoding), only.text);
  const edits: Change[] = [];
  let last = document;
  for (const change of changes) {
    if ('range' in change) {
      const {start, end} = toSpan(last, change.range, encoding);
      const {text} = last;
      edits.push({start, oldEnd: end, newEnd: start + change.text.length});
      last = {path: document.path, text: text.slice(0, start) + change.text + text.slice(end)};
    } else last = {path: document.path, text: change.text};
  }
  // What a whole new text has in common with the last has to be looked for.
  return changeDocument(document, last.text, edits.length === changes.length ? edits : undefined);
}
