/** Beside the language of an editor: how the server stands, and where the settings of a plan come from. */
import * as vscode from 'vscode';
import type {Plans} from './plans.ts';
import type {Server} from './server.ts';

const selector: vscode.DocumentSelector = {language: 'markdown'};

/** As the server reads it: the nearest one. */
const settingsFile = '.sprintdown.yaml';
const settingsCommand = 'sprintdown.openSettings';

export function createLanguageStatus(server: Server, plans: Plans): vscode.Disposable[] {
  const status = vscode.languages.createLanguageStatusItem('sprintdown.server', selector);
  status.name = 'Sprintdown Server';
  const show = () => showServer(status, server, plans);
  show();
  return [status, server.onDidChangeState(show), plans.onDidChange(show), ...createSettingsStatus()];
}

function showServer(item: vscode.LanguageStatusItem, server: Server, plans: Plans): void {
  const state = server.state();
  const {running, read, found} = plans.search();
  item.busy = state === 'starting' || running;
  item.severity = vscode.LanguageStatusSeverity[state === 'failed' ? 'Error' : 'Information'];
  const texts = {
    stopped: '$(checklist) Sprintdown is not running',
    starting: '$(checklist) Sprintdown starts',
    running: '$(checklist) Sprintdown',
    failed: '$(error) Sprintdown could not be started',
  };
  item.text = texts[state];
  item.detail = state !== 'running' ? '' : running ? `${read} of ${found} files looked at` : plansWords(plans);
  item.command =
    state === 'running'
      ? {title: 'Show Output', command: 'sprintdown.showOutput'}
      : {title: 'Restart Server', command: 'sprintdown.restartServer'};
}

function plansWords(plans: Plans): string {
  const all = plans.all();
  const problems = all.reduce((sum, plan) => sum + plan.problems.errors + plan.problems.warnings, 0);
  const counted = (count: number, noun: string) => `${count} ${noun}${count === 1 ? '' : 's'}`;
  return `${counted(all.length, 'plan')}, ${counted(problems, 'problem')}`;
}

function createSettingsStatus(): vscode.Disposable[] {
  const item = vscode.languages.createLanguageStatusItem('sprintdown.settings', selector);
  item.name = 'Sprintdown Settings';
  const show = async () => {
    const file = await fileOfActive();
    item.text = file ? `$(settings-gear) ${settingsFile}` : '$(settings-gear) Settings of VS Code';
    item.detail = file ? 'settings of the whole team' : 'for plans of this folder';
    item.command = {title: 'Open', command: settingsCommand};
  };
  const watcher = vscode.workspace.createFileSystemWatcher(`**/${settingsFile}`, false, true, false);
  void show();
  return [
    item,
    watcher,
    watcher.onDidCreate(() => void show()),
    watcher.onDidDelete(() => void show()),
    vscode.window.onDidChangeActiveTextEditor(() => void show()),
    vscode.commands.registerCommand(settingsCommand, openSettings),
  ];
}

async function openSettings(): Promise<void> {
  const file = await fileOfActive();
  if (file) await vscode.window.showTextDocument(file);
  else await vscode.commands.executeCommand('workbench.action.openSettings', '@ext:sprintdown.sprintdown');
}

/** The nearest settings file above the active document, as the server takes it; undefined where there is none. */
async function fileOfActive(): Promise<vscode.Uri | undefined> {
  const document = vscode.window.activeTextEditor?.document;
  const top = document && vscode.workspace.getWorkspaceFolder(document.uri)?.uri;
  if (!top) return undefined;
  for (let folder = vscode.Uri.joinPath(document.uri, '..'); ; folder = vscode.Uri.joinPath(folder, '..')) {
    const file = vscode.Uri.joinPath(folder, settingsFile);
    if (await isThere(file)) return file;
    if (folder.path.length <= top.path.length) return undefined;
  }
}

async function isThere(file: vscode.Uri): Promise<boolean> {
  try {
    await vscode.workspace.fs.stat(file);
    return true;
  } catch {
    return false;
  }
}
