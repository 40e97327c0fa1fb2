/** All nodes of the tree by id, arranged as the user likes; knows nothing of VS Code. */
import type {OutlineNode, PlanOutline} from '../../../server/src/protocol/requests.ts';
import {type Arrangement, isFiltered} from './arrangement.ts';
import {filterWith, type Me, type Passes} from './filter.ts';
import {type Group, type Grouped, groupStories} from './grouping.ts';
import {sortSprints, sortStories} from './sorting.ts';

export type TreeNode = DocumentNode | GroupNode | PlanNode;

interface Placed {
  /** Stays the same as long as the node means the same: expansion and selection hang on it. */
  readonly id: string;
  readonly parent: string | undefined;
  readonly children: readonly string[];
}

export interface DocumentNode extends Placed {
  readonly kind: 'document';
  readonly uri: string;
  readonly plan: PlanOutline;
}

/** Stories of all plans that are alike. */
export interface GroupNode extends Placed {
  readonly kind: 'group';
  readonly group: Group;
}

export interface PlanNode extends Placed {
  readonly kind: 'node';
  readonly uri: string;
  readonly plan: PlanOutline;
  readonly outline: OutlineNode;
}

export interface Tree {
  readonly roots: readonly string[];
  readonly nodes: ReadonlyMap<string, TreeNode>;
  readonly plans: readonly PlanOutline[];
  /** Stories that the filter lets pass, and all. */
  readonly shown: number;
  readonly stories: number;
}

/** All that the tree depends on beside the plans. */
export interface View {
  readonly arrangement: Arrangement;
  readonly me: Me;
  /** `YYYY-MM-DD` */
  readonly today: string;
}

export const emptyTree: Tree = {roots: [], nodes: new Map(), plans: [], shown: 0, stories: 0};

export function idOf(uri: string, key: string): string {
  return `${uri}#${key}`;
}

/** What is put together while a tree is built. */
interface Building {
  readonly view: View;
  readonly passes: Passes;
  readonly nodes: Map<string, TreeNode>;
}

export function buildTree(plans: readonly PlanOutline[], view: View): Tree {
  const {arrangement, me} = view;
  const building: Building = {view, passes: filterWith(arrangement.filter, me), nodes: new Map()};
  const roots = arrangement.grouping === 'sprint' ? buildPlans(building, plans) : buildGroups(building, plans);
  const stories = plans.reduce((sum, plan) => sum + plan.stories, 0);
  const shown = isFiltered(arrangement) ? countShown(building.nodes) : stories;
  return {roots, nodes: building.nodes, plans, shown, stories};
}

/** Documents are nodes only where there are several: a lone plan shows its sprints at once. */
function buildPlans(building: Building, plans: readonly PlanOutline[]): readonly string[] {
  const {nodes, view} = building;
  const alone = plans.length === 1;
  return plans.flatMap(plan => {
    const id = plan.path;
    const parent = alone ? undefined : id;
    const children = sortSprints(plan, view.today).flatMap(node => addNode(building, plan, node, parent, []));
    if (alone) return children;
    if (children.length === 0) return [];
    nodes.set(id, {kind: 'document', id, parent: undefined, uri: plan.path, plan, children});
    return [id];
  });
}

/** The id of the node, none where the filter leaves nothing of it. */
function addNode(
  building: Building,
  plan: PlanOutline,
  outline: OutlineNode,
  parent: string | undefined,
  around: readonly string[],
): readonly string[] {
  const {passes, nodes, view} = building;
  const id = idOf(plan.path, outline.key);
  if (outline.kind === 'story') {
    if (!passes(outline, around)) return [];
    nodes.set(id, {kind: 'node', id, parent, uri: plan.path, plan, outline, children: []});
    return [id];
  }
  const names = [...around, outline.label, outline.topic];
  const below = sortBelow(outline.children, view.arrangement);
  const children = below.flatMap(child => addNode(building, plan, child, id, names));
  if (children.length === 0 && isFiltered(view.arrangement)) return [];
  nodes.set(id, {kind: 'node', id, parent, uri: plan.path, plan, outline, children});
  return [id];
}

/** Epics keep their place; in another order than the document's they come before the stories beside them. */
function sortBelow(children: readonly OutlineNode[], {sorting}: Arrangement): readonly OutlineNode[] {
  if (sorting === 'document') return children;
  const stories = children.filter(({kind}) => kind === 'story');
  return [...children.filter(({kind}) => kind !== 'story'), ...sortStories(stories, sorting)];
}

function buildGroups({view, passes, nodes}: Building, plans: readonly PlanOutline[]): readonly string[] {
  const {grouping, sorting} = view.arrangement;
  if (grouping === 'sprint') return [];
  const stories = plans.flatMap(plan => storiesOf(plan, plan.nodes, passes, []));
  return groupStories(stories, grouping).map(group => {
    const id = `group:${group.key}`;
    const planOf = new Map(group.members.map(({plan, story}) => [story, plan] as const));
    const sorted = sortStories([...planOf.keys()], sorting);
    const children = sorted.flatMap(outline => {
      const plan = planOf.get(outline);
      if (!plan) return [];
      const child = `${id}|${idOf(plan.path, outline.key)}`;
      nodes.set(child, {kind: 'node', id: child, parent: id, uri: plan.path, plan, outline, children: []});
      return [child];
    });
    nodes.set(id, {kind: 'group', id, parent: undefined, group, children});
    return id;
  });
}

function storiesOf(
  plan: PlanOutline,
  nodes: readonly OutlineNode[],
  passes: Passes,
  around: readonly string[],
): readonly Grouped[] {
  return nodes.flatMap(node => {
    if (node.kind === 'story') return passes(node, around) ? [{plan, story: node}] : [];
    return storiesOf(plan, node.children, passes, [...around, node.label, node.topic]);
  });
}

function countShown(nodes: ReadonlyMap<string, TreeNode>): number {
  const shown = new Set<string>();
  for (const node of nodes.values()) {
    if (node.kind === 'node' && node.outline.story) shown.add(`${node.uri}#${node.outline.story.nth}`);
  }
  return shown.size;
}

/** The id under which the tree shows a node of a plan, wherever that is; undefined where it is filtered away. */
export function shownId(tree: Tree, uri: string, key: string): string | undefined {
  const id = idOf(uri, key);
  if (tree.nodes.has(id)) return id;
  for (const root of tree.roots) {
    const inGroup = `${root}|${id}`;
    if (tree.nodes.has(inGroup)) return inGroup;
  }
  return undefined;
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
