/** Open documents: each version is a new immutable value, made from the last by the client's changes. */
import {type TextDocumentContentChangeEvent, TextDocuments} from 'vscode-languageserver';
import {changeDocument, type Document, type Reading, readAs} from '../core/workspace/document.ts';
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
  const opened = (uri: string, version: number, first: Document): OpenDocument => {
    let document = first;
    return {
      uri,
      version,
      serial: ++serial,
      get document() {
        document = readAs(document, readingOf(uri));
        return document;
      },
    };
  };
  return new TextDocuments<OpenDocument>({
    create: (uri, _languageId, version, text) => opened(uri, version, {path: uri, text}),
    update: (last, changes, version) => {
      const {text} = changes.reduce<Document>(
        (document, change) => applyChange(document, change, encoding()),
        last.document,
      );
      return opened(last.uri, version, changeDocument(last.document, text));
    },
  });
}

/** Changes of one notification follow on each other: each refers to the text after the one before it. */
function applyChange(document: Document, change: TextDocumentContentChangeEvent, encoding: Encoding): Document {
  if (!('range' in change)) return {path: document.path, text: change.text};
  const {start, end} = toSpan(document, change.range, encoding);
  const {path, text} = document;
  return {path, text: text.slice(0, start) + change.text + text.slice(end)};
}
