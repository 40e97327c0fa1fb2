/** The commands of the palette and of the menus. */
import * as vscode from 'vscode';
import {type NodeAddress, type PlanOutline, plans as plansWire} from '../../server/src/protocol/requests.ts';
import {nodeWith} from './gestures/targets.ts';
import type {Plans} from './plans.ts';
import {revealCommand, type Server} from './server.ts';
import {openCommand} from './status-bar.ts';
import {nodeAtLine} from './tree/nodes.ts';
import {type PlanTree, viewId} from './tree/tree.ts';

export interface CommandParts {
  readonly server: Server;
  readonly plans: Plans;
  readonly tree: PlanTree;
  readonly log: vscode.LogOutputChannel;
}

export function registerCommands(parts: CommandParts): vscode.Disposable[] {
  const {server, plans, log} = parts;
  const commands: Readonly<Record<string, (...args: never[]) => unknown>> = {
    'sprintdown.checkPlan': () => checkPlan(parts),
    'sprintdown.fixAll': fixAll,
    'sprintdown.refresh': () => server.start().then(plans.look),
    'sprintdown.restartServer': server.restart,
    'sprintdown.showOutput': () => log.show(),
    'sprintdown.openToSide': (id: string) => openToSide(parts, id),
    [openCommand]: (address: NodeAddress) => openNode(parts, address),
    [revealCommand]: (address?: NodeAddress) => revealInTree(parts, address),
  };
  return Object.entries(commands).map(([id, run]) => vscode.commands.registerCommand(id, run));
}

/** Says how the plan in the active editor stands, and shows what is wrong with it. */
async function checkPlan({server}: CommandParts): Promise<void> {
  const document = vscode.window.activeTextEditor?.document;
  if (!document) return;
  await server.start();
  const answer = await server.ask(plansWire, {uris: [document.uri.toString()]});
  const plan = answer?.plans[0]?.outline;
  const name = vscode.workspace.asRelativePath(document.uri);
  if (!answer) void vscode.window.showErrorMessage('The Sprintdown server does not answer. Its log may say why.');
  else if (!plan) void vscode.window.showInformationMessage(`${name} holds no sprint plan.`);
  else await sayProblems(name, plan);
}

async function sayProblems(name: string, plan: PlanOutline): Promise<void> {
  const {errors, warnings, infos} = plan.problems;
  const counts = [counted(errors, 'error'), counted(warnings, 'warning'), counted(infos, 'note')].filter(Boolean);
  const [node] = plan.nodes;
  const figures = node ? ` ${node.label}: ${node.detail}.` : '';
  if (counts.length > 0) await vscode.commands.executeCommand('workbench.actions.view.problems');
  void vscode.window.showInformationMessage(`${name}: ${counts.join(', ') || 'no problems'}.${figures}`);
}

function counted(count: number, noun: string): string {
  if (count === 0) return '';
  return `${count} ${noun}${count === 1 ? '' : 's'}`;
}

/** The editor's own way to apply a source action: one undo step, refused when the text changed meanwhile. */
async function fixAll(): Promise<void> {
  const kind = 'source.fixAll.sprintdown';
  await vscode.commands.executeCommand('editor.action.codeAction', {kind, apply: 'first'});
}

/** In the text, and in the tree where that is in sight. */
async function openNode({plans, tree}: CommandParts, {uri, key}: NodeAddress): Promise<void> {
  const node = nodeWith(plans.get(uri)?.nodes ?? [], key);
  const line = node?.line ?? 0;
  const options = {selection: new vscode.Range(line, 0, line, 0)};
  await vscode.window.showTextDocument(vscode.Uri.parse(uri), options);
  if (tree.view.visible) await tree.reveal({uri, key}, {select: true, focus: false, expand: true});
}

async function openToSide({tree}: CommandParts, id: string): Promise<void> {
  const node = tree.node(id);
  if (!node || node.kind === 'group') return;
  const line = node.kind === 'node' ? node.outline.line : 0;
  await vscode.window.showTextDocument(vscode.Uri.parse(node.uri), {
    viewColumn: vscode.ViewColumn.Beside,
    selection: new vscode.Range(line, 0, line, 0),
  });
}

/** Without an address: the innermost node around the cursor. */
async function revealInTree({plans, tree}: CommandParts, address?: NodeAddress): Promise<void> {
  const target = address ?? addressAtCursor(plans);
  if (target && (await tree.reveal(target))) return;
  await vscode.commands.executeCommand(`${viewId}.focus`);
}

function addressAtCursor(plans: Plans): NodeAddress | undefined {
  const editor = vscode.window.activeTextEditor;
  const uri = editor?.document.uri.toString();
  const plan = uri ? plans.get(uri) : undefined;
  const node = plan && editor && nodeAtLine(plan.nodes, editor.selection.active.line);
  return uri && node ? {uri, key: node.key} : undefined;
}
