/** What a command is about: the nodes it was called on, else those selected in the tree, else what the cursor is in. */
import * as vscode from 'vscode';
import {checks, type OutlineNode, type PlanOutline} from '../../../server/src/protocol/requests.ts';
import type {Plans} from '../plans.ts';
import type {Server} from '../server.ts';
import {nodeAtLine} from '../tree/nodes.ts';
import type {PlanTree} from '../tree/tree.ts';

export interface Target {
  readonly uri: string;
  readonly key: string;
  readonly outline: OutlineNode;
  readonly plan: PlanOutline;
}

export interface TargetParts {
  readonly server: Server;
  readonly plans: Plans;
  readonly tree: PlanTree;
}

/**
 * As VS Code calls commands: from a menu of the tree with the id of a node and those of all that are selected, from a key
 * of the tree with `{from: 'tree'}`, from a lens or a page with an address, from the palette and the editor with nothing.
 */
export type Called = readonly [unknown?, unknown?];

export function targetsOf(parts: TargetParts, [first, selected]: Called): readonly Target[] {
  const {tree, plans} = parts;
  if (typeof first === 'string') {
    const ids = Array.isArray(selected) && selected.includes(first) ? (selected as string[]) : [first];
    return ids.flatMap(id => targetOfId(tree, id));
  }
  if (isAddress(first)) return addressed(plans, first.uri, first.key);
  const ofTree = () => tree.view.selection.flatMap(id => targetOfId(tree, id));
  if (first !== undefined) return ofTree();
  const atCursor = targetAtCursor(plans);
  return atCursor ? [atCursor] : ofTree();
}

/** One entry that the cursor of the active editor is in, a criterion or a task; else what `targetsOf` gives. */
export async function boxesOf(parts: TargetParts, called: Called): Promise<readonly Target[]> {
  const targets = targetsOf(parts, called);
  const [only] = targets;
  const line = vscode.window.activeTextEditor?.selection.active.line;
  if (called[0] !== undefined || only?.outline.kind !== 'story' || line === undefined) return targets;
  const {uri, key, plan} = only;
  const nodes = (await parts.server.ask(checks, {uri, key})) ?? [];
  const entries = nodes.flatMap(node => (node.kind === 'list' ? node.children : [node]));
  const entry = entries.find(each => each.line <= line && line <= each.lastLine);
  return entry ? [{uri, key: entry.key, outline: entry, plan}] : targets;
}

function isAddress(value: unknown): value is {readonly uri: string; readonly key: string} {
  const {uri, key} = (value ?? {}) as Record<string, unknown>;
  return typeof uri === 'string' && typeof key === 'string';
}

export function targetOfId(tree: PlanTree, id: string): readonly Target[] {
  const node = tree.node(id);
  if (node?.kind !== 'node') return [];
  const {uri, outline, plan} = node;
  return [{uri, key: outline.key, outline, plan}];
}

function addressed(plans: Plans, uri: string, key: string): readonly Target[] {
  const plan = plans.get(uri);
  const outline = plan && nodeWith(plan.nodes, key);
  return plan && outline ? [{uri, key, outline, plan}] : [];
}

export function nodeWith(nodes: readonly OutlineNode[], key: string): OutlineNode | undefined {
  for (const node of nodes) {
    const found = node.key === key ? node : nodeWith(node.children, key);
    if (found) return found;
  }
  return undefined;
}

function targetAtCursor(plans: Plans): Target | undefined {
  const editor = vscode.window.activeTextEditor;
  const uri = editor?.document.uri.toString() ?? '';
  const plan = plans.get(uri);
  const outline = plan && editor && nodeAtLine(plan.nodes, editor.selection.active.line);
  return plan && outline ? {uri, key: outline.key, outline, plan} : undefined;
}

export function storiesOf(targets: readonly Target[]): readonly Target[] {
  return targets.filter(({outline}) => outline.kind === 'story');
}

export function urisOf(targets: readonly {readonly uri: string}[]): readonly string[] {
  return [...new Set(targets.map(({uri}) => uri))];
}

/** `US-008`, `3 stories` */
export function namesOf(targets: readonly Target[], noun = 'stories'): string {
  const [first] = targets;
  return targets.length === 1 && first ? first.outline.label : `${targets.length} ${noun}`;
}
