/** Edits as the client takes them: for the version of the text that they were made for, where it understands that. */
import type {WorkspaceEdit} from 'vscode-languageserver';
import type {DocumentChange} from '../core/edits/gesture.ts';
import {toEdits} from './convert.ts';
import type {Session} from './session.ts';

/**
 * An edit names the version that it was made for, so that a stale one is refused; null names the file as it is stored.
 * The documents are those that the session knows now.
 */
export function toWorkspaceEdit(session: Session, changed: readonly DocumentChange[]): WorkspaceEdit {
  const {encoding, versionedEdits} = session.abilities();
  const wire = changed.map(({document, edits}) => ({uri: document.path, edits: toEdits(document, edits, encoding)}));
  if (!versionedEdits) return {changes: Object.fromEntries(wire.map(({uri, edits}) => [uri, edits]))};
  const version = (uri: string) => session.documents.get(uri)?.version ?? null;
  return {documentChanges: wire.map(({uri, edits}) => ({textDocument: {uri, version: version(uri)}, edits}))};
}
