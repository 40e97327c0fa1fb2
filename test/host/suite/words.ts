/** The words that the tests of our parts speak: edit, wait for what follows, look at tree and status bar. */
import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import type {Api, ShownNode} from '../../../client/src/api.ts';
import {activated, until} from './support.ts';

export const seed = '000-sprint-backlog.md';
export const right = 'Framework Self-Generation (12 points)';
export const wrong = 'Framework Self-Generation (13 points)';

export async function ourApi(): Promise<Api> {
  return (await activated()).exports as Api;
}

/** Types over the one occurrence of a text. */
export async function replace(editor: vscode.TextEditor, what: string, by: string): Promise<void> {
  const start = editor.document.getText().indexOf(what);
  assert(start >= 0, `there is no ${JSON.stringify(what)}`);
  const range = new vscode.Range(editor.document.positionAt(start), editor.document.positionAt(start + what.length));
  assert(await editor.edit(edit => edit.replace(range, by)));
}

export async function reverted(): Promise<void> {
  while (vscode.window.activeTextEditor) {
    await vscode.commands.executeCommand('workbench.action.revertAndCloseActiveEditor');
  }
}

/** The errors and warnings of ours on a document, as soon as there are so many. */
export async function problems(uri: vscode.Uri, count: number): Promise<readonly vscode.Diagnostic[]> {
  const isSerious = ({source, severity}: vscode.Diagnostic) =>
    source === 'sprintdown' && severity <= vscode.DiagnosticSeverity.Warning;
  const found = () => vscode.languages.getDiagnostics(uri).filter(isSerious);
  try {
    return await until(vscode.languages.onDidChangeDiagnostics, `${count} problems`, () =>
      found().length === count ? found() : undefined,
    );
  } catch (error) {
    const there = found().map(({range, message}) => `${range.start.line + 1}: ${message}`);
    throw new Error(`${error}; there are ${there.join('; ') || 'none'}`);
  }
}

export async function lensesOf(uri: vscode.Uri): Promise<readonly vscode.CodeLens[]> {
  return vscode.commands.executeCommand<vscode.CodeLens[]>('vscode.executeCodeLensProvider', uri, 100);
}

/** Resolves when the status bar says this; nothing is said where the item is hidden. */
export async function statusBar(api: Api, text: string): Promise<void> {
  await until(api.onDidChange, `“${text}” in the status bar`, () => api.statusText() === text || undefined);
}

/** The tree, looked at, with everything found that there is to find. */
export async function searchedTree(api: Api): Promise<readonly ShownNode[]> {
  await vscode.commands.executeCommand('sprintdown.plans.focus');
  return until(api.onDidChange, 'the search to end', () => {
    const {done, running} = api.search();
    return done && !running && api.nodes().length > 0 ? api.nodes() : undefined;
  });
}

/** What is wanted of one document's nodes, as soon as they have it. */
export function planOf<T>(api: Api, file: string, wanted: (nodes: readonly ShownNode[]) => T | undefined): Promise<T> {
  return until(api.onDidChange, `the plan of ${file}`, () => {
    const document = api.nodes().find(node => node.label === file);
    return document && wanted(document.children);
  });
}

/** The server's process when it is another one than before. */
export function otherServer(api: Api, before: number | undefined): Promise<number> {
  return until(api.onDidChange, 'another server', () => {
    const now = api.serverPid();
    return now !== undefined && now !== before ? now : undefined;
  });
}
