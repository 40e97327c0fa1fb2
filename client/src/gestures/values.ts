/** The values that quick picks offer: the document's own words first. Knows nothing of VS Code. */
import type {OutlineNode, PlanOutline, StoryFacts} from '../../../server/src/protocol/requests.ts';

export interface Offered {
  readonly value: string;
  /** How many stories of the plan have it. */
  readonly used: number;
}

/** Priorities of a plan as it writes them, the most urgent first. */
export function prioritiesOf(plan: PlanOutline): readonly Offered[] {
  const urgency = new Map<string, number>();
  for (const {priority, urgency: rank} of factsOf(plan)) if (priority) urgency.set(priority, rank);
  const offered = counted(factsOf(plan).flatMap(({priority}) => (priority ? [priority] : [])));
  return [...offered].sort((a, b) => (urgency.get(a.value) ?? 0) - (urgency.get(b.value) ?? 0));
}

/** People of the plans, those of the first plan before the others, the busiest first. */
export function ownersOf(plans: readonly PlanOutline[]): readonly Offered[] {
  const seen = new Set<string>();
  return plans.flatMap(plan => {
    const offered = counted(factsOf(plan).flatMap(({owners}) => owners)).filter(({value}) => !seen.has(value));
    for (const {value} of offered) seen.add(value);
    return [...offered].sort((a, b) => b.used - a.used);
  });
}

/** The scale, and whatever else the plan uses, in order. */
export function pointsOf(plan: PlanOutline, scale: readonly number[]): readonly Offered[] {
  const used = factsOf(plan).flatMap(({points}) => (points === null ? [] : [points]));
  const counts = new Map(counted(used.map(String)).map(({value, used: times}) => [value, times] as const));
  const all = [...new Set([...scale, ...used])].sort((a, b) => a - b);
  return all.map(points => ({value: String(points), used: counts.get(String(points)) ?? 0}));
}

/** Of each story once, however many sprints share it. */
function factsOf({nodes}: PlanOutline): readonly StoryFacts[] {
  const facts = new Map<number, StoryFacts>();
  const visit = (node: OutlineNode) => {
    if (node.story) facts.set(node.story.nth, node.story);
    node.children.forEach(visit);
  };
  nodes.forEach(visit);
  return [...facts.values()];
}

function counted(values: readonly string[]): readonly Offered[] {
  const counts = new Map<string, number>();
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1);
  return [...counts].map(([value, used]) => ({value, used}));
}
