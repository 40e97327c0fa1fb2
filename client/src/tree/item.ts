/** The item of VS Code's tree that a node becomes. */
import * as vscode from 'vscode';
import {card} from '../../../server/src/protocol/requests.ts';
import type {Server} from '../server.ts';
import {firstState, iconOf, problemUri} from './look.ts';
import type {PlanNode, TreeNode} from './nodes.ts';
import {describe, spokenOf} from './words.ts';

/** Only the first state is ours, all later ones the user's: another one would fold what the user unfolded. */
export type StateOf = (id: string, wanted: vscode.TreeItemCollapsibleState) => vscode.TreeItemCollapsibleState;

export function itemOf(node: TreeNode | undefined, stateOf: StateOf): vscode.TreeItem {
  // VS Code may still ask for what it drew a moment ago.
  if (!node) return new vscode.TreeItem('');
  const label = labelOf(node);
  const item = new vscode.TreeItem(label, stateOf(node.id, firstState(node)));
  const resourceUri = problemUri(node);
  const command = openCommand(node);
  const iconPath = iconOf(node);
  Object.assign(item, {
    id: node.id,
    description: describe(node, folderOf(node)),
    contextValue: contextOf(node),
    accessibilityInformation: {label: spokenOf(node, label), role: 'treeitem'},
    ...(iconPath ? {iconPath} : {}),
    ...(command ? {command} : {}),
    ...(resourceUri ? {resourceUri} : {}),
    ...boxOf(node),
  });
  return item;
}

export function labelOf(node: TreeNode): string {
  if (node.kind === 'document') return vscode.Uri.parse(node.uri).path.replace(/^.*\//, '');
  return node.kind === 'group' ? node.group.label : node.outline.label;
}

/** What menus ask for: `viewItem == story`. */
function contextOf(node: TreeNode): string {
  return node.kind === 'node' ? node.outline.kind : node.kind;
}

function boxOf(node: TreeNode): Pick<vscode.TreeItem, 'checkboxState'> {
  const checked = node.kind === 'node' ? node.outline.checked : undefined;
  if (typeof checked !== 'boolean') return {};
  const {Checked, Unchecked} = vscode.TreeItemCheckboxState;
  return {
    checkboxState: {
      state: checked ? Checked : Unchecked,
      tooltip: checked ? 'Ticked' : 'Open',
      accessibilityInformation: {label: checked ? 'ticked' : 'open', role: 'checkbox'},
    },
  };
}

/** The folder tells files of one name apart. */
function folderOf(node: TreeNode): string {
  if (node.kind !== 'document') return '';
  const path = vscode.workspace.asRelativePath(vscode.Uri.parse(node.uri));
  return path.includes('/') && !path.startsWith('/') ? path.replace(/\/[^/]*$/, '') : '';
}

/** VS Code's own command: one click previews and keeps the focus, a double click or Enter goes there. */
function openCommand(node: TreeNode): vscode.Command | undefined {
  if (node.kind === 'group') return undefined;
  const line = node.kind === 'node' ? node.outline.line : 0;
  const options: vscode.TextDocumentShowOptions = {selection: new vscode.Range(line, 0, line, 0), preview: true};
  return {title: 'Open', command: 'vscode.open', arguments: [vscode.Uri.parse(node.uri), options]};
}

/** The card is asked for when somebody points at the node. */
export async function withTooltip(
  item: vscode.TreeItem,
  node: TreeNode | undefined,
  server: Server,
  token: vscode.CancellationToken,
): Promise<vscode.TreeItem> {
  if (!node) return item;
  if (node.kind === 'document') item.tooltip = vscode.workspace.asRelativePath(vscode.Uri.parse(node.uri));
  else if (node.kind === 'group') item.tooltip = spokenOf(node, labelOf(node));
  else item.tooltip = await cardOf(node, server, token);
  return item;
}

async function cardOf(
  {uri, outline}: PlanNode,
  server: Server,
  token: vscode.CancellationToken,
): Promise<vscode.MarkdownString | string> {
  const text = await server.ask(card, {uri, key: outline.key}, token);
  return text ? new vscode.MarkdownString(text) : outline.label;
}
