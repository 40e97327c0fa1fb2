/** The tree of plans in the side bar: sprints, epics, stories and what they consist of, live as the text changes. */
import * as vscode from 'vscode';
import type {NodeAddress} from '../../../server/src/protocol/requests.ts';
import {today} from '../clock.ts';
import type {Plans} from '../plans.ts';
import type {Server} from '../server.ts';
import type {Arrangement} from './arrangement.ts';
import {type Below, createBelow} from './below.ts';
import {createDrawing, type Drawing} from './drawing.ts';
import type {Me} from './filter.ts';
import {itemOf, withTooltip} from './item.ts';
import {registerProblemMarks} from './look.ts';
import type {Memory} from './memory.ts';
import {buildTree, emptyTree, shownId, type Tree, type TreeNode} from './nodes.ts';

export const viewId = 'sprintdown.plans';

export interface PlanTree {
  readonly view: vscode.TreeView<string>;
  readonly current: () => Tree;
  readonly node: (id: string) => TreeNode | undefined;
  readonly item: (id: string) => vscode.TreeItem;
  /** Of those that were asked for. */
  readonly children: (id: string) => readonly string[];
  /** The same, asked for as VS Code does when a node is opened. */
  readonly open: (id: string) => Promise<readonly string[]>;
  readonly arrangement: () => Arrangement;
  readonly arrange: (arrangement: Arrangement) => void;
  readonly setMe: (me: Me) => void;
  /** Shows a node in the tree and selects it; false where it is not there. */
  readonly reveal: (address: NodeAddress, options?: RevealOptions) => Promise<boolean>;
  /** Draws one node again as it is. */
  readonly again: (id: string) => void;
  /** After the tree was drawn again, or at least asked to be. */
  readonly onDidChange: vscode.Event<void>;
}

export type RevealOptions = Parameters<vscode.TreeView<string>['reveal']>[1];

export interface TreeParts {
  readonly plans: Plans;
  readonly server: Server;
  readonly memory: Memory;
  readonly dragAndDrop: vscode.TreeDragAndDropController<string>;
}

export function createTree(parts: TreeParts, subscriptions: vscode.Disposable[]): PlanTree {
  const {plans, server, memory} = parts;
  let tree = emptyTree;
  let arrangement = memory.arrangement;
  let me: Me = [];
  const changed = new vscode.EventEmitter<void>();
  const below = createBelow(server);
  const nodeOf = (id: string) => tree.nodes.get(id) ?? below.node(id);
  const drawing = createDrawing(id => nodeOf(id) !== undefined);
  const stateOf = createStates(memory);
  const item = (id: string) => itemOf(nodeOf(id), stateOf);
  const open = (id: string) => openOf(nodeOf(id), below);
  const update = () => {
    const before = tree;
    tree = buildTree(plans.all(), {arrangement, me, today: today()});
    below.keep(tree);
    drawing.draw(before, tree);
    changed.fire();
  };
  const view = createView(parts, {tree: () => tree, nodeOf, open, drawing, item});
  subscriptions.push(view, drawing, changed, plans.onDidChange(update), registerProblemMarks());
  subscriptions.push(...rememberOpen(view, memory));
  return {
    view,
    current: () => tree,
    node: nodeOf,
    item,
    children: id => childrenOf(nodeOf(id), below),
    open,
    arrangement: () => arrangement,
    arrange: next => {
      arrangement = next;
      memory.keepArrangement(next);
      update();
    },
    setMe: names => {
      me = names;
      update();
    },
    reveal: (address, options) => revealIn(view, shownId(tree, address.uri, address.key), options),
    again: drawing.again,
    onDidChange: changed.event,
  };
}

async function revealIn(
  view: vscode.TreeView<string>,
  id: string | undefined,
  options: RevealOptions = {select: true, focus: true, expand: true},
): Promise<boolean> {
  if (id === undefined) return false;
  await view.reveal(id, options);
  return true;
}

interface ViewParts {
  readonly tree: () => Tree;
  readonly nodeOf: (id: string) => TreeNode | undefined;
  readonly open: (id: string) => Promise<readonly string[]>;
  readonly drawing: Drawing;
  readonly item: (id: string) => vscode.TreeItem;
}

function createView(
  {server, dragAndDrop}: TreeParts,
  {tree, nodeOf, open, drawing, item}: ViewParts,
): vscode.TreeView<string> {
  return vscode.window.createTreeView<string>(viewId, {
    showCollapseAll: true,
    canSelectMany: true,
    manageCheckboxStateManually: true,
    dragAndDropController: dragAndDrop,
    treeDataProvider: {
      onDidChangeTreeData: drawing.event,
      getTreeItem: item,
      getChildren: async id => [...(id === undefined ? tree().roots : await open(id))],
      getParent: id => nodeOf(id)?.parent,
      resolveTreeItem: (resolved, id, token) => withTooltip(resolved, nodeOf(id), server, token),
    },
  });
}

async function openOf(node: TreeNode | undefined, below: Below): Promise<readonly string[]> {
  if (node?.kind === 'node' && node.outline.story?.lists.length) return await below.of(node);
  return node?.children ?? [];
}

function childrenOf(node: TreeNode | undefined, below: Below): readonly string[] {
  if (!node) return [];
  return node.children.length > 0 ? node.children : below.known(node.id);
}

/** How a node stood when the user last touched it, else as it was given first. */
function createStates(memory: Memory) {
  const given = new Map<string, vscode.TreeItemCollapsibleState>();
  const {None, Collapsed, Expanded} = vscode.TreeItemCollapsibleState;
  return (id: string, wanted: vscode.TreeItemCollapsibleState): vscode.TreeItemCollapsibleState => {
    if (wanted === None) return None;
    const open = memory.isOpen(id);
    const state = given.get(id) ?? (open === undefined ? wanted : open ? Expanded : Collapsed);
    given.set(id, state);
    return state;
  };
}

function rememberOpen(view: vscode.TreeView<string>, memory: Memory): vscode.Disposable[] {
  return [
    view.onDidExpandElement(({element}) => memory.keepOpen(element, true)),
    view.onDidCollapseElement(({element}) => memory.keepOpen(element, false)),
  ];
}
