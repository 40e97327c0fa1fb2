/** Brings the server's answer to a gesture into the documents: as one step, and only into the texts it was made for. */
import * as vscode from 'vscode';
import type {DocumentEdit, PlanEdit} from '../../../server/src/protocol/edits.ts';

/** `stale`: a text is another one by now, and nothing was changed. */
export type Applied = 'applied' | 'stale' | Refused;

export interface Refused {
  /** A sentence that says what stands in the way. */
  readonly refused: string;
}

/** Undone by one step, whatever the number of documents. Documents that nobody looks at are saved as after a refactoring. */
export async function apply({documents}: PlanEdit): Promise<Applied> {
  const edit = new vscode.WorkspaceEdit();
  for (const each of documents) {
    const uri = vscode.Uri.parse(each.uri);
    const obstacle = await obstacleOf(uri);
    if (obstacle) return {refused: obstacle};
    edit.set(uri, each.edits.map(toTextEdit));
  }
  // Nothing may come between this look and the edit.
  if (!documents.every(isCurrent)) return 'stale';
  const seen = new Set(vscode.window.visibleTextEditors.map(({document}) => document.uri.toString()));
  const isRefactoring = documents.some(({uri}) => !seen.has(vscode.Uri.parse(uri).toString()));
  if (await vscode.workspace.applyEdit(edit, {isRefactoring})) return 'applied';
  if (!documents.every(isCurrent)) return 'stale';
  return {refused: `VS Code did not let ${names(documents)} be changed. Nothing was changed.`};
}

function isCurrent({uri, version}: DocumentEdit): boolean {
  return version !== null && openDocument(uri)?.version === version;
}

export function openDocument(uri: string): vscode.TextDocument | undefined {
  const wanted = vscode.Uri.parse(uri).toString();
  return vscode.workspace.textDocuments.find(document => document.uri.toString() === wanted);
}

function toTextEdit({range: {start, end}, newText}: DocumentEdit['edits'][number]): vscode.TextEdit {
  const range = new vscode.Range(start.line, start.character, end.line, end.character);
  return new vscode.TextEdit(range, newText);
}

/** Why a document cannot be written; undefined where it can, or where only trying will tell. */
async function obstacleOf(uri: vscode.Uri): Promise<string | undefined> {
  if (uri.scheme === 'untitled') return undefined;
  const name = vscode.workspace.asRelativePath(uri);
  if (vscode.workspace.fs.isWritableFileSystem(uri.scheme) === false) {
    return `${name} lies in a file system that can only be read. Nothing was changed.`;
  }
  if (isReadonlyBySettings(uri))
    return `${name} is read-only by the setting files.readonlyInclude. Nothing was changed.`;
  try {
    const {permissions = 0} = await vscode.workspace.fs.stat(uri);
    if ((permissions & vscode.FilePermission.Readonly) === 0) return undefined;
    return `${name} is read-only. Nothing was changed; make it writable, and try again.`;
  } catch {
    return undefined;
  }
}

/** VS Code tells nobody which documents it holds back from typing: its settings do. */
function isReadonlyBySettings(uri: vscode.Uri): boolean {
  const document = openDocument(uri.toString());
  const files = vscode.workspace.getConfiguration('files', uri);
  const matches = (setting: string) => {
    const patterns = Object.entries(files.get<Record<string, unknown>>(setting) ?? {});
    return patterns.some(([pattern, on]) => on === true && document && vscode.languages.match({pattern}, document) > 0);
  };
  return matches('readonlyInclude') && !matches('readonlyExclude');
}

function names(documents: readonly DocumentEdit[]): string {
  return documents.map(({uri}) => vscode.workspace.asRelativePath(vscode.Uri.parse(uri))).join(', ');
}
