/** The opt-in journal: appends the state of a plan to `.sprintdown/history.jsonl` when it is saved. */
import * as vscode from 'vscode';
import {journalEntry} from '../../../server/src/protocol/burndown.ts';
import type {Server} from '../server.ts';
import type {GitHistory} from './history.ts';

/** Enough for the last entry of every plan of a folder, as a rule; an entry too many does no harm. */
const tailBytes = 256 * 1024;

export function keepJournal(server: Server, history: GitHistory, log: vscode.LogOutputChannel): vscode.Disposable {
  // One after the other: two saves must not write over each other.
  let last: Promise<void> = Promise.resolve();
  return vscode.workspace.onDidSaveTextDocument(document => {
    const folder = vscode.workspace.getWorkspaceFolder(document.uri);
    const wanted = vscode.workspace.getConfiguration('sprintdown.burndown', document.uri).get<boolean>('journal');
    if (!folder || !wanted || document.languageId !== 'markdown') return;
    last = last
      .then(() => append(server, history, document.uri, folder.uri))
      .catch(error => log.error(`The journal could not be written: ${error}`));
  });
}

async function append(server: Server, history: GitHistory, plan: vscode.Uri, folder: vscode.Uri): Promise<void> {
  const journal = vscode.Uri.joinPath(folder, '.sprintdown', 'history.jsonl');
  const written = await read(journal);
  const tail = Buffer.from(written.subarray(Math.max(0, written.length - tailBytes))).toString('utf8');
  // Cut in the middle of a line, its rest says nothing.
  const whole = written.length > tailBytes ? tail.slice(tail.indexOf('\n') + 1) : tail;
  const line = await server.ask(journalEntry, {uri: plan.toString(), tail: whole});
  if (!line) return;
  await vscode.workspace.fs.writeFile(journal, Buffer.concat([written, Buffer.from(line)]));
  history.move();
}

async function read(file: vscode.Uri): Promise<Uint8Array> {
  try {
    return await vscode.workspace.fs.readFile(file);
  } catch (error) {
    // Only a journal that is not there yet may be begun: one that cannot be read must not be written over.
    if (error instanceof vscode.FileSystemError && error.code === 'FileNotFound') return new Uint8Array();
    throw error;
  }
}
