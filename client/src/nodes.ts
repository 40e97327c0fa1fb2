/** All nodes of the tree by id, and which of them look different after a change; knows nothing of VS Code. */
import type {OutlineNode, PlanOutline} from '../../server/src/protocol/requests.ts';

export interface TreeNode {
  /** Stays the same as long as the node means the same: expansion and selection hang on it. */
  readonly id: string;
  readonly parent: string | undefined;
  readonly uri: string;
  /** Undefined: the node of a whole document. */
  readonly outline: OutlineNode | undefined;
  readonly plan: PlanOutline;
  readonly children: readonly string[];
}

export interface Tree {
  readonly roots: readonly string[];
  readonly nodes: ReadonlyMap<string, TreeNode>;
}

export const emptyTree: Tree = {roots: [], nodes: new Map()};

export function idOf(uri: string, key: string): string {
  return `${uri}#${key}`;
}

/** Documents are nodes only where there are several: a lone plan shows its sprints at once. */
export function buildTree(plans: readonly PlanOutline[]): Tree {
  const nodes = new Map<string, TreeNode>();
  const alone = plans.length === 1;
  const add = (plan: PlanOutline, outline: OutlineNode, parent: string | undefined): string => {
    const id = idOf(plan.path, outline.key);
    const children = outline.children.map(child => add(plan, child, id));
    nodes.set(id, {id, parent, uri: plan.path, outline, plan, children});
    return id;
  };
  const roots = plans.flatMap(plan => {
    if (alone) return plan.nodes.map(node => add(plan, node, undefined));
    const id = plan.path;
    const children = plan.nodes.map(node => add(plan, node, id));
    nodes.set(id, {id, parent: undefined, uri: plan.path, outline: undefined, plan, children});
    return [id];
  });
  return {roots, nodes};
}

/** The topmost nodes to draw again; null: the roots themselves are others, or so much that all is drawn. */
export function changedNodes(before: Tree, after: Tree): readonly string[] | null {
  if (!sameList(before.roots, after.roots)) return null;
  const changed: string[] = [];
  const visit = (id: string) => {
    const old = before.nodes.get(id);
    const now = after.nodes.get(id);
    if (!old || !now) return;
    if (!looksSame(old, now) || !sameList(old.children, now.children)) changed.push(id);
    else now.children.forEach(visit);
  };
  after.roots.forEach(visit);
  return changed.length > 100 ? null : changed;
}

/** The roots whose plan is another snapshot: though they look the same, lines and cards behind them may differ. */
export function renewedRoots(before: Tree, after: Tree): readonly string[] {
  return after.roots.filter(id => before.nodes.get(id)?.plan !== after.nodes.get(id)?.plan);
}

function looksSame(a: TreeNode, b: TreeNode): boolean {
  return face(a) === face(b);
}

/** All that is drawn of a node, or read out. */
function face({outline, plan}: TreeNode): string {
  if (!outline) return `${plan.detail} ${JSON.stringify(plan.problems)}`;
  const {label, detail, topic, spoken, status, problems} = outline;
  return JSON.stringify([label, detail, topic, spoken, status, problems]);
}

function sameList(a: readonly string[], b: readonly string[]): boolean {
  return a.length === b.length && a.every((id, i) => id === b[i]);
}

/** The innermost node of a document whose text holds a line; the first sprint where none does. */
export function nodeAtLine(nodes: readonly OutlineNode[], line: number): OutlineNode | undefined {
  for (const node of nodes) {
    const below = nodeAtLine(node.children, line);
    if (below) return below;
    if (node.line <= line && line <= node.lastLine && node.kind !== 'backlog') return node;
  }
  return undefined;
}
