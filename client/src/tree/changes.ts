/** Which nodes of the tree look different after a change: only those are drawn again. Knows nothing of VS Code. */
import type {OutlineNode, SprintFacts} from '../../../server/src/protocol/requests.ts';
import {groupDetail} from './grouping.ts';
import type {Tree, TreeNode} from './nodes.ts';

/** So many are drawn faster by drawing all. */
const most = 100;

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
  return changed.length > most ? null : changed;
}

/** The roots that hold another snapshot of a plan: though they look the same, lines and cards behind them may differ. */
export function renewedRoots(before: Tree, after: Tree): readonly string[] {
  const anyPlan = !sameList(before.plans, after.plans);
  return after.roots.filter(id => {
    const [old, now] = [before.nodes.get(id), after.nodes.get(id)];
    if (old === now || old?.kind === 'group' || now?.kind === 'group') return anyPlan;
    return old?.plan !== now?.plan;
  });
}

function looksSame(a: TreeNode, b: TreeNode): boolean {
  if (a.kind === 'node' && b.kind === 'node')
    return sameFace(a.outline, b.outline) && a.plan.current === b.plan.current;
  if (a.kind === 'group' && b.kind === 'group') {
    return a.group.label === b.group.label && groupDetail(a.group) === groupDetail(b.group);
  }
  if (a.kind !== 'document' || b.kind !== 'document') return false;
  return a.plan.detail === b.plan.detail && sameFields(a.plan.problems, b.plan.problems);
}

/** All that is drawn of a node, or read out. Compared field by field: there are thousands of them at each keystroke. */
function sameFace(a: OutlineNode, b: OutlineNode): boolean {
  return (
    a.label === b.label &&
    a.detail === b.detail &&
    a.topic === b.topic &&
    a.spoken === b.spoken &&
    a.status === b.status &&
    sameFields(a.problems, b.problems) &&
    sameSprint(a.sprint, b.sprint) &&
    sameLists(a.story?.lists ?? [], b.story?.lists ?? [])
  );
}

function sameSprint(a: SprintFacts | undefined, b: SprintFacts | undefined): boolean {
  const {progress: before, ...old} = a ?? {};
  const {progress: after, ...now} = b ?? {};
  return sameFields(old, now) && sameFields(before, after);
}

function sameLists(a: readonly object[], b: readonly object[]): boolean {
  return a.length === b.length && a.every((list, index) => sameFields(list, b[index]));
}

function sameFields<T extends object>(a: T | undefined, b: T | undefined): boolean {
  if (a === undefined || b === undefined) return a === b;
  for (const field in a) if (a[field] !== b[field]) return false;
  return true;
}

function sameList<T>(a: readonly T[], b: readonly T[]): boolean {
  return a.length === b.length && a.every((each, index) => each === b[index]);
}
