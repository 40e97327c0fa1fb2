/** The tree of plans in the side bar: sprints, epics, stories, live as the text changes. */
import * as vscode from 'vscode';
import {card, type NodeAddress, type OutlineNode} from '../../server/src/protocol/requests.ts';
import {firstState, iconOf, kindOf, problemUri, registerProblemMarks} from './look.ts';
import {buildTree, changedNodes, emptyTree, idOf, renewedRoots, type Tree, type TreeNode} from './nodes.ts';
import type {Plans} from './plans.ts';
import type {Server} from './server.ts';

export const viewId = 'sprintdown.plans';

export interface PlanTree {
  readonly view: vscode.TreeView<string>;
  readonly current: () => Tree;
  readonly item: (id: string) => vscode.TreeItem;
  /** Shows a node in the tree and selects it; false where it is not there. */
  readonly reveal: (address: NodeAddress) => Promise<boolean>;
  /** After the tree was drawn again, or at least asked to be. */
  readonly onDidChange: vscode.Event<void>;
}

const pauseMilliseconds = 300;

export function createTree(plans: Plans, server: Server, subscriptions: vscode.Disposable[]): PlanTree {
  let tree = emptyTree;
  const changed = new vscode.EventEmitter<void>();
  const states = new Map<string, vscode.TreeItemCollapsibleState>();
  const item = (id: string) => itemOf(tree.nodes.get(id), states);
  const drawing = createDrawing(id => tree.nodes.has(id));
  const view = vscode.window.createTreeView<string>(viewId, {
    showCollapseAll: true,
    treeDataProvider: {
      onDidChangeTreeData: drawing.event,
      getTreeItem: item,
      getChildren: id => [...(id === undefined ? tree.roots : (tree.nodes.get(id)?.children ?? []))],
      getParent: id => tree.nodes.get(id)?.parent,
      resolveTreeItem: (resolved, id, token) => withTooltip(resolved, tree.nodes.get(id), server, token),
    },
  });
  const update = () => {
    const before = tree;
    tree = buildTree(plans.all());
    drawing.draw(before, tree);
    changed.fire();
  };
  subscriptions.push(view, drawing, changed, plans.onDidChange(update), registerProblemMarks());
  return {
    view,
    current: () => tree,
    item,
    reveal: async ({uri, key}) => {
      const id = idOf(uri, key);
      if (!tree.nodes.has(id)) return false;
      await view.reveal(id, {select: true, focus: true, expand: true});
      return true;
    },
    onDidChange: changed.event,
  };
}

interface Drawing extends vscode.Disposable {
  /** Nodes to draw again with all below them; undefined: all. */
  readonly event: vscode.Event<string | undefined>;
  readonly draw: (before: Tree, after: Tree) => void;
}

/** Draws at once what looks different. What is not seen of a node, its line and its card, follows at a pause. */
function createDrawing(exists: (id: string) => boolean): Drawing {
  const emitter = new vscode.EventEmitter<string | undefined>();
  const stale = new Set<string>();
  let pause: NodeJS.Timeout | undefined;
  const fire = (ids: readonly string[] | null) => {
    if (ids === null) emitter.fire(undefined);
    else for (const id of ids) emitter.fire(id);
  };
  const drawStale = () => {
    fire([...stale].filter(exists));
    stale.clear();
  };
  return {
    event: emitter.event,
    draw: (before, after) => {
      fire(changedNodes(before, after));
      for (const id of renewedRoots(before, after)) stale.add(id);
      clearTimeout(pause);
      if (stale.size > 0) pause = setTimeout(drawStale, pauseMilliseconds);
    },
    dispose: () => {
      clearTimeout(pause);
      emitter.dispose();
    },
  };
}

function itemOf(node: TreeNode | undefined, states: Map<string, vscode.TreeItemCollapsibleState>): vscode.TreeItem {
  // VS Code may still ask for what it drew a moment ago.
  if (!node) return new vscode.TreeItem('');
  const {None} = vscode.TreeItemCollapsibleState;
  const wanted = firstState(node);
  // Only the first state is ours, all later ones the user's: another one would fold what the user unfolded.
  const state = wanted === None ? None : (states.get(node.id) ?? wanted);
  if (state !== None) states.set(node.id, state);
  const label = node.outline?.label ?? fileName(node.uri);
  const item = new vscode.TreeItem(label, state);
  const spoken = node.outline?.spoken ?? `${label}, ${node.plan.detail}`;
  const resourceUri = problemUri(node);
  Object.assign(item, {
    id: node.id,
    description: node.outline ? describe(node.outline) : describeDocument(node),
    iconPath: iconOf(node),
    contextValue: kindOf(node),
    accessibilityInformation: {label: spoken, role: 'treeitem'},
    command: openCommand(node),
    ...(resourceUri ? {resourceUri} : {}),
  });
  return item;
}

/** VS Code's own command: one click previews and keeps the focus, a double click or Enter goes there. */
function openCommand({uri, outline}: TreeNode): vscode.Command {
  const line = outline?.line ?? 0;
  const options: vscode.TextDocumentShowOptions = {selection: new vscode.Range(line, 0, line, 0), preview: true};
  return {title: 'Open', command: 'vscode.open', arguments: [vscode.Uri.parse(uri), options]};
}

/** The card is asked for when somebody points at the node. */
async function withTooltip(
  item: vscode.TreeItem,
  node: TreeNode | undefined,
  server: Server,
  token: vscode.CancellationToken,
): Promise<vscode.TreeItem> {
  if (!node) return item;
  const key = node.outline?.key;
  const text = key === undefined ? undefined : await server.ask(card, {uri: node.uri, key}, token);
  item.tooltip = text ? new vscode.MarkdownString(text) : vscode.workspace.asRelativePath(vscode.Uri.parse(node.uri));
  return item;
}

function fileName(uri: string): string {
  return vscode.Uri.parse(uri).path.replace(/^.*\//, '');
}

/** The figure first: a side bar is narrow, and what stands last is cut off. */
function describe({detail, topic}: OutlineNode): string {
  return [detail, topic].filter(Boolean).join(' · ');
}

/** The folder tells files of one name apart. */
function describeDocument({uri, plan}: TreeNode): string {
  const path = vscode.workspace.asRelativePath(vscode.Uri.parse(uri));
  const folder = path.includes('/') && !path.startsWith('/') ? path.replace(/\/[^/]*$/, '') : '';
  return [folder, plan.detail].filter(Boolean).join(' · ');
}
