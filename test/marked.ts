/** Texts of tests with marks: `<|>` is the cursor, a line `@@ path` begins another file. */
import assert from 'node:assert/strict';
import type {Position} from 'vscode-languageserver-types';
import {indexLines, positionAt} from '../server/src/core/text/lines.ts';
import type {Document} from '../server/src/core/workspace/document.ts';

export interface Marked {
  /** All files, that of the cursor among them, without the mark. */
  readonly documents: readonly Document[];
  readonly document: Document;
  readonly offset: number;
  readonly position: Position;
}

const cursor = '<|>';

/** Reads a marked text; the first file is `file:///plan.md` where none is named. */
export function marked(text: string): Marked {
  const files = filesOf(text);
  const at = files.find(file => file.text.includes(cursor));
  assert(at, 'no cursor is marked');
  const offset = at.text.indexOf(cursor);
  const documents = files.map(({path, text}) => ({path, text: text.replace(cursor, '')}));
  assert(!documents.some(file => file.text.includes(cursor)), 'several cursors are marked');
  const document = documents.find(({path}) => path === at.path) as Document;
  const {line, column} = positionAt(indexLines(document.text), offset);
  return {documents, document, offset, position: {line, character: column}};
}

function filesOf(text: string): readonly Document[] {
  const parts = text.split(/^@@ (.+)\n/m);
  const [first = ''] = parts;
  const files = first === '' ? [] : [{path: 'file:///plan.md', text: first}];
  for (let i = 1; i < parts.length; i += 2) files.push({path: `file:///${parts[i]}`, text: parts[i + 1] ?? ''});
  return files;
}

/** A text with brackets around some places: `one [US-1] two`. */
export function bracketed(text: string, places: readonly {readonly start: number; readonly end: number}[]): string {
  let shown = '';
  let at = 0;
  for (const {start, end} of [...places].sort((a, b) => a.start - b.start)) {
    shown += `${text.slice(at, start)}⟦${text.slice(start, end)}⟧`;
    at = end;
  }
  return shown + text.slice(at);
}
