/** The note for a stand-up meeting: what was finished since the last one, what is being done, what is in the way. */
import * as vscode from 'vscode';
import {finished, standUp} from '../../../server/src/protocol/edits.ts';
import {lastWeekday, today} from '../clock.ts';
import {runningGit} from '../git.ts';
import {type ChosenSprint, onSprint, type SprintParts} from './sprints.ts';
import type {Called} from './targets.ts';

export function registerStandUp(parts: SprintParts): vscode.Disposable[] {
  const run = (...called: Called) => onSprint(parts, called, sprint => writeNote(parts, sprint));
  return [vscode.commands.registerCommand('sprintdown.standUp', run)];
}

async function writeNote({server}: SprintParts, {uri, node}: ChosenSprint): Promise<void> {
  const before = await textBefore(vscode.Uri.parse(uri), lastWeekday(today()));
  const done = before === undefined ? [] : ((await server.ask(finished, {uri, before})) ?? []);
  const own = done.filter(key => key.startsWith(`${node.key}/`));
  const note = await server.ask(standUp, {sprint: {uri, key: node.key}, date: today(), done: own});
  if (!note || 'refusal' in note) {
    void vscode.window.showWarningMessage(note?.refusal ?? 'The Sprintdown server does not answer.');
    return;
  }
  const document = await vscode.workspace.openTextDocument({language: 'markdown', content: note.text});
  await vscode.window.showTextDocument(document, {viewColumn: vscode.ViewColumn.Beside});
  if (before !== undefined) return;
  void vscode.window.showInformationMessage(
    'What was finished since the last meeting is not known: git has no version of the plan from before, or may not run here.',
  );
}

/** So far back a meeting is looked for. */
const mostCommits = 500;

/** The plan as it was when a day (`YYYY-MM-DD`) began; undefined where git does not know. */
async function textBefore(uri: vscode.Uri, day: string): Promise<string | undefined> {
  const repository = uri.scheme === 'file' ? runningGit()?.getRepository(uri) : undefined;
  if (!repository) return undefined;
  const begin = new Date(`${day}T00:00:00`);
  try {
    const commits = await repository.log({path: uri.fsPath, maxEntries: mostCommits});
    const last = commits.find(({commitDate}) => commitDate !== undefined && commitDate < begin);
    return last && (await repository.show(last.hash, uri.fsPath));
  } catch {
    // A file that was renamed since has no text under its name of today.
    return undefined;
  }
}
