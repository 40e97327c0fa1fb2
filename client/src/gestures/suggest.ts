/** What fits into a sprint: the velocity so far, and the most urgent open stories that no sprint has. Pure. */
import type {OutlineNode, PlanOutline} from '../../../server/src/protocol/requests.ts';

export interface Candidate {
  readonly uri: string;
  readonly node: OutlineNode;
  readonly points: number;
  /** It fits, together with the suggested ones before it. */
  readonly suggested: boolean;
}

/** So many finished sprints make the velocity. */
const rollingSprints = 3;

/** Mean of what the last sprints before this one completed; null where nothing was. In points. */
export function velocityOf({nodes}: PlanOutline, sprint: OutlineNode): number | null {
  const before = nodes.slice(0, Math.max(0, nodes.indexOf(sprint)));
  const done = before.flatMap(({sprint: facts}) => (facts && facts.completed > 0 ? [facts.completed] : []));
  const last = done.slice(-rollingSprints);
  return last.length === 0 ? null : last.reduce((sum, points) => sum + points, 0) / last.length;
}

/** What a sprint can still take: of its capacity, or of the velocity, whichever is less; null where neither is known. */
export function roomIn(plan: PlanOutline, sprint: OutlineNode): number | null {
  const limits = [sprint.sprint?.capacity ?? null, velocityOf(plan, sprint)].filter(limit => limit !== null);
  return limits.length === 0 ? null : Math.max(0, Math.min(...limits) - (sprint.sprint?.committed ?? 0));
}

/** Open stories that no sprint has, the most urgent first; of equal ones the first in the plan. */
export function candidatesFor(plans: readonly PlanOutline[], room: number | null): readonly Candidate[] {
  const loose = plans.flatMap(({path, nodes}) =>
    nodes
      .filter(({kind}) => kind === 'backlog')
      .flatMap(storiesIn)
      .filter(({status}) => status !== 'done' && status !== 'dropped')
      .map(node => ({uri: path, node, points: node.story?.points ?? 0})),
  );
  const ordered = loose.sort((a, b) => (a.node.story?.urgency ?? 0) - (b.node.story?.urgency ?? 0));
  let left = room ?? 0;
  return ordered.map(candidate => {
    const isKnown = (candidate.node.story?.points ?? null) !== null;
    const suggested = room !== null && isKnown && candidate.points <= left && candidate.node.status !== 'blocked';
    if (suggested) left -= candidate.points;
    return {...candidate, suggested};
  });
}

function storiesIn(node: OutlineNode): readonly OutlineNode[] {
  return node.kind === 'story' ? [node] : node.children.flatMap(storiesIn);
}
