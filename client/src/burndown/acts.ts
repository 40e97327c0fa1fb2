/** What the burndown view asks for beside charts: going to a line, differences, files, the clipboard, settings. */
import * as vscode from 'vscode';
import {burndownText, type PlanVersion, planChange} from '../../../server/src/protocol/burndown.ts';
import type {Deed, FormatName, FromView} from '../../../server/src/protocol/webview.ts';
import type {Server} from '../server.ts';
import type {Feed} from './feed.ts';
import {gitApi} from './git.ts';
import {versionUri} from './versions.ts';

export interface ActParts {
  readonly server: Server;
  readonly log: vscode.LogOutputChannel;
  readonly feed: Feed;
  readonly openPanel: () => void;
}

type Act = Extract<FromView, {kind: 'go' | 'diff' | 'save' | 'copy' | 'do'}>;

export async function act(parts: ActParts, message: Act): Promise<void> {
  const {uri, files} = parts.feed.subject() ?? {};
  if (message.kind === 'do') return doDeed(parts, message.deed);
  if (!uri) return;
  if (message.kind === 'go') return goTo(files?.[message.file], message.line);
  if (message.kind === 'diff') return openDiff(parts, uri, message.commit);
  if (message.kind === 'copy') return copy(parts, message.format);
  return save(parts, uri, message.format, message.picture);
}

/** Beside the view rather than over it. */
async function goTo(file: string | undefined, line: number): Promise<void> {
  if (file === undefined) return;
  const uri = vscode.Uri.parse(file);
  const place = new vscode.Range(line, 0, line, 0);
  const shown = vscode.window.visibleTextEditors.find(({document}) => document.uri.toString() === uri.toString());
  const viewColumn = shown?.viewColumn ?? vscode.ViewColumn.One;
  await vscode.window.showTextDocument(uri, {selection: place, viewColumn});
}

async function openDiff({server}: ActParts, uri: vscode.Uri, commit: string | null): Promise<void> {
  const change = await server.ask(planChange, {uri: uri.toString(), commit});
  if (!change) return void vscode.window.showWarningMessage('This commit is not in the history of the plan any more.');
  const name = uri.path.replace(/^.*\//, '');
  const git = await gitApi();
  const asUri = ({uri: then, commit: ref}: PlanVersion) => {
    const place = vscode.Uri.parse(then);
    return git?.getRepository(place) ? git.toGitUri(place, ref) : versionUri(uri, ref);
  };
  const before = change.before ? asUri(change.before) : versionUri(uri, null);
  const after = change.after ? asUri(change.after) : uri;
  const title = change.after ? `${name} (${change.after.commit.slice(0, 7)})` : `${name} (Not Committed)`;
  await vscode.commands.executeCommand('vscode.diff', before, after, title);
}

const endings: Readonly<Record<FormatName, readonly [label: string, ending: string]>> = {
  svg: ['SVG', 'svg'],
  png: ['PNG', 'png'],
  csv: ['CSV', 'csv'],
  markdown: ['Markdown', 'md'],
};

function textOf({server, feed}: ActParts, format: FormatName): Promise<string | null | undefined> {
  const subject = feed.subject();
  if (!subject || format === 'png') return Promise.resolve(null);
  const {uri, choice} = subject;
  return server.ask(burndownText, {uri: uri.toString(), choice, size: {width: 960, height: 480}, format});
}

async function save(parts: ActParts, uri: vscode.Uri, format: FormatName, picture: string | null): Promise<void> {
  const text = format === 'png' ? null : await textOf(parts, format);
  const bytes = picture === null ? Buffer.from(text ?? '') : Buffer.from(picture, 'base64');
  if (bytes.length === 0) return void vscode.window.showWarningMessage('There is no chart to save.');
  const [label, ending] = endings[format];
  const {choice} = parts.feed.subject() ?? {};
  const name = `${uri.path.replace(/^.*\/|\.[^.]*$/g, '')}-${choice?.chart ?? 'chart'}.${ending}`;
  const target = await vscode.window.showSaveDialog({
    defaultUri: vscode.Uri.joinPath(uri, '..', name),
    filters: {[label]: [ending]},
  });
  if (target) await vscode.workspace.fs.writeFile(target, bytes);
}

async function copy(parts: ActParts, format: FormatName): Promise<void> {
  const text = await textOf(parts, format);
  if (!text) return void vscode.window.showWarningMessage('There is no chart to copy.');
  await vscode.env.clipboard.writeText(text);
  vscode.window.setStatusBarMessage(`Copied as ${endings[format][0]}`, 3000);
}

async function doDeed({feed, log, openPanel}: ActParts, deed: Deed): Promise<void> {
  const uri = feed.subject()?.uri;
  const run = vscode.commands.executeCommand;
  if (deed === 'trust') await run('workbench.trust.manage');
  else if (deed === 'retry') feed.retry();
  else if (deed === 'output') log.show();
  else if (deed === 'open-panel') openPanel();
  else if (deed === 'settings') await run('workbench.action.openSettings', 'sprintdown.burndown');
  else if (deed === 'journal') await keepJournal();
  else if (uri) await vscode.window.showTextDocument(uri, {viewColumn: vscode.ViewColumn.One});
}

async function keepJournal(): Promise<void> {
  const settings = vscode.workspace.getConfiguration('sprintdown.burndown');
  await settings.update('journal', true, vscode.ConfigurationTarget.Workspace);
}
