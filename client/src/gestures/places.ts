/** Where stories may go: the sprints, epics and backlogs of all plans, and the stories above and below. Pure. */
import type {NodeAddress} from '../../../server/src/protocol/edits.ts';
import type {OutlineNode, PlanOutline} from '../../../server/src/protocol/requests.ts';

export interface Destination {
  readonly uri: string;
  readonly node: OutlineNode;
  /** 0 for sprints and backlogs, 1 for the epics in them. */
  readonly depth: number;
}

/** What can hold stories, in the order of the plans. */
export function destinationsOf(plans: readonly PlanOutline[]): readonly Destination[] {
  const under = (uri: string, nodes: readonly OutlineNode[], depth: number): readonly Destination[] =>
    nodes
      .filter(({kind}) => kind !== 'story')
      .flatMap(node => [{uri, node, depth}, ...under(uri, node.children, depth + 1)]);
  return plans.flatMap(({path, nodes}) => under(path, nodes, 0));
}

/** What holds a node directly; undefined at the top of a plan, and where there is no such node. */
export function parentOf(nodes: readonly OutlineNode[], key: string): OutlineNode | undefined {
  for (const node of nodes) {
    if (node.children.some(child => child.key === key)) return node;
    const below = parentOf(node.children, key);
    if (below) return below;
  }
  return undefined;
}

export type Direction = 'up' | 'down';

/** The story that stories beside each other change places with; undefined at the edge, or where they have no place. */
export function neighbourOf(plan: PlanOutline, keys: readonly string[], direction: Direction): OutlineNode | undefined {
  const [key] = keys;
  const siblings = key === undefined ? [] : (parentOf(plan.nodes, key)?.children ?? []);
  const at = keys.map(each => siblings.findIndex(sibling => sibling.key === each));
  if (at.includes(-1)) return undefined;
  const neighbour = direction === 'up' ? siblings[Math.min(...at) - 1] : siblings[Math.max(...at) + 1];
  return neighbour?.kind === 'story' ? neighbour : undefined;
}

/** What is dropped on a story takes its place: behind it where it comes from above, else before it. */
export function placeAt(plan: PlanOutline, target: string, moved: readonly NodeAddress[]): 'before' | 'after' {
  const siblings = parentOf(plan.nodes, target)?.children ?? [];
  const at = siblings.findIndex(({key}) => key === target);
  const above = moved.every(({uri, key}) => {
    const from = uri === plan.path ? siblings.findIndex(sibling => sibling.key === key) : -1;
    return from >= 0 && from < at;
  });
  return above ? 'after' : 'before';
}
