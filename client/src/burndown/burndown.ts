/** The burndown: one panel for each plan, a small one in the side bar, and the command that opens them. */
import * as vscode from 'vscode';
import type {NodeAddress} from '../../../server/src/protocol/requests.ts';
import {decode} from '../../../server/src/protocol/schema.ts';
import {type Choice, firstChoice, type Snapshot, viewMemory} from '../../../server/src/protocol/webview.ts';
import type {Plans} from '../plans.ts';
import type {Server} from '../server.ts';
import {nodeAtLine} from '../tree/nodes.ts';
import {act} from './acts.ts';
import {createFeed, type Feed, type Subject} from './feed.ts';
import {createGitHistory, type GitHistory} from './history.ts';
import {keepJournal} from './journal.ts';
import {openPage} from './page.ts';
import {registerVersions} from './versions.ts';

export const burndownCommand = 'sprintdown.showBurndown';
const panelType = 'sprintdown.burndown';
const sideViewId = 'sprintdown.burndownView';

export interface BurndownParts {
  readonly extension: vscode.Uri;
  readonly server: Server;
  readonly plans: Plans;
  readonly log: vscode.LogOutputChannel;
}

/** What the tests see of the views: the last snapshot that each was sent. */
export interface BurndownApi {
  readonly shown: (place: Snapshot['place']) => Snapshot | undefined;
  readonly onDidShow: vscode.Event<void>;
}

interface Views extends BurndownParts {
  readonly history: GitHistory;
  readonly panels: Map<string, {readonly panel: vscode.WebviewPanel; readonly feed: Feed}>;
  readonly noteShown: (snapshot: Snapshot) => void;
}

export function createBurndown(parts: BurndownParts, subscriptions: vscode.Disposable[]): BurndownApi {
  const shown = new Map<Snapshot['place'], Snapshot>();
  const didShow = new vscode.EventEmitter<void>();
  const views: Views = {
    ...parts,
    history: createGitHistory(parts.server, subscriptions),
    panels: new Map(),
    noteShown: snapshot => {
      shown.set(snapshot.place, snapshot);
      didShow.fire();
    },
  };
  subscriptions.push(
    didShow,
    registerVersions(parts.server),
    keepJournal(parts.server, views.history, parts.log),
    vscode.commands.registerCommand(burndownCommand, (address?: NodeAddress) => showBurndown(views, address)),
    vscode.window.registerWebviewPanelSerializer(panelType, {
      deserializeWebviewPanel: async (panel, state: unknown) => restore(views, panel, state),
    }),
    vscode.window.registerWebviewViewProvider(sideViewId, {
      resolveWebviewView: view => fillSideView(views, view),
    }),
  );
  return {shown: place => shown.get(place), onDidShow: didShow.event};
}

async function showBurndown(views: Views, address?: NodeAddress): Promise<void> {
  await views.server.start();
  const subject = address ? {uri: vscode.Uri.parse(address.uri), choice: choiceFor(address.key)} : here(views.plans);
  if (subject) openPanel(views, subject);
  else void vscode.window.showInformationMessage('Open a Markdown file that holds a sprint plan to see its burndown.');
}

function choiceFor(key: string): Choice {
  const sprint = key.split('/', 1)[0] ?? '';
  return {...firstChoice, sprint: sprint.startsWith('sprint:') ? sprint : null};
}

/** The sprint around the cursor, else the plan of the active editor, else the only plan there is. */
function here(plans: Plans): Subject | undefined {
  const editor = vscode.window.activeTextEditor;
  const plan = editor && plans.get(editor.document.uri.toString());
  if (editor && plan) {
    const node = nodeAtLine(plan.nodes, editor.selection.active.line);
    return {uri: editor.document.uri, choice: choiceFor(node?.key ?? '')};
  }
  const all = plans.all();
  const [only] = all;
  return all.length === 1 && only ? {uri: vscode.Uri.parse(only.path), choice: firstChoice} : undefined;
}

function openPanel(views: Views, subject: Subject): void {
  const open = views.panels.get(subject.uri.toString());
  if (open) {
    open.panel.reveal();
    const {sprint} = subject.choice;
    if (sprint !== null)
      open.feed.look({...subject, choice: {...(open.feed.subject()?.choice ?? firstChoice), sprint}});
    return;
  }
  const column = {viewColumn: vscode.ViewColumn.Beside, preserveFocus: false};
  fillPanel(views, vscode.window.createWebviewPanel(panelType, 'Burndown', column), subject);
}

function restore(views: Views, panel: vscode.WebviewPanel, state: unknown): void {
  const decoded = decode(viewMemory, state);
  if (!decoded.ok) {
    views.log.warn(`A burndown could not be restored: ${decoded.fault}`);
    panel.dispose();
    return;
  }
  const {uri, choice} = decoded.value;
  fillPanel(views, panel, {uri: vscode.Uri.parse(uri), choice});
}

function fillPanel(views: Views, panel: vscode.WebviewPanel, subject: Subject): void {
  const name = subject.uri.toString();
  panel.title = `Burndown: ${subject.uri.path.replace(/^.*\//, '')}`;
  panel.iconPath = vscode.Uri.joinPath(views.extension, 'media', 'burndown.svg');
  const feed = feedInto(views, panel.webview, 'panel', () => panel.reveal());
  views.panels.set(name, {panel, feed});
  panel.onDidChangeViewState(() => feed.seen(panel.visible));
  panel.onDidDispose(() => {
    views.panels.delete(name);
    feed.dispose();
  });
  feed.look(subject);
}

/** The side bar shows the plan of the active editor, and keeps it while another file is looked at. */
function fillSideView(views: Views, view: vscode.WebviewView): void {
  const feed = feedInto(views, view.webview, 'sidebar', () => {
    const subject = feed.subject();
    if (subject) openPanel(views, subject);
  });
  const follow = () => {
    const subject = here(views.plans);
    if (!subject) return feed.subject() ? undefined : feed.look(undefined);
    if (feed.subject()?.uri.toString() === subject.uri.toString()) return;
    feed.look({...subject, choice: firstChoice});
  };
  const subscriptions = [
    vscode.window.onDidChangeActiveTextEditor(follow),
    views.plans.onDidChange(follow),
    view.onDidChangeVisibility(() => feed.seen(view.visible)),
  ];
  view.onDidDispose(() => {
    feed.dispose();
    for (const subscription of subscriptions) subscription.dispose();
  });
  follow();
}

function feedInto(views: Views, webview: vscode.Webview, place: Snapshot['place'], openPanel: () => void): Feed {
  const {server, history, log, extension} = views;
  const page = openPage(webview, place, extension, log, message => {
    if (message.kind === 'ready' || message.kind === 'resize') return feed.resize(message.size);
    const subject = feed.subject();
    if (message.kind === 'choose') return subject && feed.look({...subject, choice: message.choice});
    act({server, log, feed, openPanel}, message).catch(error =>
      log.error(`The burndown failed at ${message.kind}: ${error}`),
    );
  });
  const show = (snapshot: Snapshot) => {
    page.show(snapshot);
    views.noteShown(snapshot);
  };
  const feed = createFeed({server, history, place, show});
  history.follow();
  return feed;
}
