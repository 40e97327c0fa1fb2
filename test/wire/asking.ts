/** Questions about a place: the files of a marked text opened, and the parameters that name its cursor. */
import type {Location, Position, TextDocumentIdentifier} from 'vscode-languageserver/node';
import {type Marked, marked} from '../marked.ts';
import type {Joined} from './joined.ts';

export interface Asking {
  readonly textDocument: TextDocumentIdentifier;
  readonly position: Position;
}

/** Opens every file of a marked text. */
export function openMarked(client: Joined, text: string): Asking & Marked {
  const all = marked(text);
  for (const {path, text} of all.documents) client.open(path, text);
  return {...all, textDocument: {uri: all.document.path}};
}

/** `plan.md:3 US-001`: the line counted from 1, and what stands there. */
export function shownPlaces(client: Joined, places: readonly Location[]): readonly string[] {
  return places.map(({uri, range: {start, end}}) => {
    const line = client.text(uri).split(/\r?\n/)[start.line] ?? '';
    return `${uri.slice(8)}:${start.line + 1} ${line.slice(start.character, end.line > start.line ? undefined : end.character)}`;
  });
}
