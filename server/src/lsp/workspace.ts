/** The workspace as the server knows it now: open documents as they are typed, the other files as they are stored. */
import {Emitter, type Event} from 'vscode-languageserver';
import type {Document} from '../core/workspace/document.ts';
import {change, emptyWorkspace, type Workspace} from '../core/workspace/workspace.ts';
import type {OpenDocuments} from './documents.ts';

export interface KnownWorkspace {
  /** After the change of any document; `uris` names those that are others now. */
  readonly onDidChange: Event<readonly string[]>;
  /** Another value whenever a document is another one; ask for it after the last `await`. */
  readonly now: () => Workspace;
  /** Documents may be read in another way: open ones are taken again. */
  readonly reread: () => void;
  /** Files as they are stored; null: gone, or no plan. What is open stays as it is typed. */
  readonly store: (files: ReadonlyMap<string, Document | null>) => void;
}

/** Created before anything else listens to the documents, so that everything else finds it up to date. */
export function createWorkspace(documents: OpenDocuments): KnownWorkspace {
  const stored = new Map<string, Document>();
  const changed = new Emitter<readonly string[]>();
  let workspace = emptyWorkspace;
  const become = (next: Workspace, uris: readonly string[]) => {
    if (next === workspace) return;
    workspace = next;
    changed.fire(uris);
  };
  const put = (uri: string, document: Document | null | undefined) =>
    become(change(workspace, document ? {put: [document]} : {drop: [uri]}), [uri]);
  documents.onDidChangeContent(({document: {uri, document}}) => put(uri, document));
  documents.onDidClose(({document: {uri}}) => put(uri, stored.get(uri)));
  return {
    onDidChange: changed.event,
    now: () => workspace,
    reread: () => {
      for (const {uri, document} of documents.all()) put(uri, document);
    },
    store: files => {
      for (const [uri, document] of files) {
        if (document) stored.set(uri, document);
        else stored.delete(uri);
      }
      const closed = [...files].filter(([uri]) => !documents.get(uri));
      const next = change(workspace, {
        put: closed.flatMap(([, document]) => document ?? []),
        drop: closed.flatMap(([uri, document]) => (document ? [] : uri)),
      });
      become(
        next,
        closed.map(([uri]) => uri),
      );
    },
  };
}
