/** What tests inside VS Code share: the files of the test workspace, and waiting for an event. */
import {deepEqual, ok} from 'node:assert/strict';
import * as vscode from 'vscode';

export const extensionId = 'sprintdown.sprintdown';

/** Our extension, started. */
export async function activated(): Promise<vscode.Extension<unknown>> {
  const extension = vscode.extensions.getExtension(extensionId);
  ok(extension, `${extensionId} is not loaded`);
  await extension.activate();
  return extension;
}

/** A file of the test workspace, a copy of examples/ that belongs to this run. */
export function file(path: string): vscode.Uri {
  const folder = vscode.workspace.workspaceFolders?.[0];
  ok(folder, 'no folder is open');
  return vscode.Uri.joinPath(folder.uri, path);
}

export async function shown(path: string): Promise<vscode.TextEditor> {
  return vscode.window.showTextDocument(await vscode.workspace.openTextDocument(file(path)));
}

/** Resolves with the first value that `read` accepts, looking now and again at each event; never by the clock. */
export async function until<T, E>(
  event: vscode.Event<E>,
  waitedFor: string,
  read: () => T | undefined | Promise<T | undefined>,
): Promise<T> {
  return new Promise<T>((resolve, reject) => {
    const limit = setTimeout(() => finish(() => reject(new Error(`Waited in vain for ${waitedFor}`))), 50_000);
    const subscription = event(look);
    function finish(settle: () => void) {
      clearTimeout(limit);
      subscription.dispose();
      settle();
    }
    async function look() {
      try {
        const value = await read();
        if (value !== undefined) finish(() => resolve(value));
      } catch (error) {
        finish(() => reject(error));
      }
    }
    void look();
  });
}

/** Resolves when the findings of a file, as `line: code`, are these; says at the end which they were instead. */
export async function findings(uri: vscode.Uri, expected: readonly string[]): Promise<void> {
  const current = () =>
    vscode.languages
      .getDiagnostics(uri)
      .filter(({source}) => source === 'sprintdown')
      .map(({range, code}) => `${range.start.line + 1}: ${typeof code === 'object' ? code.value : code}`)
      .sort();
  const wanted = [...expected].sort();
  const agree = () => (JSON.stringify(current()) === JSON.stringify(wanted) ? true : undefined);
  try {
    await until(vscode.languages.onDidChangeDiagnostics, 'the findings', agree);
  } catch {
    deepEqual(current(), wanted);
  }
}
