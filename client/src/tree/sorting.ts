/** The order of sprints, and that of stories beside each other. Knows nothing of VS Code. */
import type {OutlineNode, PlanOutline} from '../../../server/src/protocol/requests.ts';
import type {Sorting} from './arrangement.ts';

type Status = OutlineNode['status'];
type Compare = (a: OutlineNode, b: OutlineNode) => number;

/** What somebody works at comes first, what is over last; what says nothing stands with what is not begun. */
const statusOrder: readonly Status[] = ['in-progress', 'in-review', 'blocked', 'todo', null, 'done', 'dropped'];

export function statusRank(status: Status): number {
  return statusOrder.indexOf(status);
}

const natural = new Intl.Collator('en', {numeric: true, sensitivity: 'base'});

const compares: Readonly<Record<Exclude<Sorting, 'document'>, Compare>> = {
  priority: (a, b) => urgencyOf(a) - urgencyOf(b),
  points: (a, b) => pointsOf(b) - pointsOf(a),
  status: (a, b) => statusRank(a.status) - statusRank(b.status),
  id: (a, b) => natural.compare(a.label, b.label),
};

/** Stories in the order that is asked for; what is equal stays as the document has it. */
export function sortStories(stories: readonly OutlineNode[], sorting: Sorting): readonly OutlineNode[] {
  return sorting === 'document' ? stories : [...stories].sort(compares[sorting]);
}

/** Without priority: after those that have one. */
function urgencyOf({story}: OutlineNode): number {
  return story?.priority ? story.urgency : Number.MAX_SAFE_INTEGER;
}

/** Without points: after those that have some. */
function pointsOf({story}: OutlineNode): number {
  return story?.points ?? -1;
}

/** The sprint of this day, else the one that is under way. Days are `YYYY-MM-DD`. */
export function currentSprint({nodes, current}: PlanOutline, today: string): OutlineNode | undefined {
  const dated = nodes.find(({sprint}) => sprint?.start && sprint.end && sprint.start <= today && today <= sprint.end);
  return dated ?? nodes.find(({key}) => key === current);
}

/** The current sprint, those to come by date, what no sprint plans, and those that are over, the last one first. */
export function sortSprints(plan: PlanOutline, today: string): readonly OutlineNode[] {
  const current = currentSprint(plan, today);
  const sprints = byDate(plan.nodes.filter(({kind}) => kind === 'sprint'));
  const at = current ? sprints.indexOf(current) : 0;
  const isOver = (node: OutlineNode, index: number) =>
    node.sprint?.end ? node.sprint.end < today : index < at && node.sprint?.open === 0;
  const others = sprints.filter(node => node !== current);
  const over = others.filter(node => isOver(node, sprints.indexOf(node)));
  return [
    ...(current ? [current] : []),
    ...others.filter(node => !over.includes(node)),
    ...plan.nodes.filter(({kind}) => kind !== 'sprint'),
    ...over.reverse(),
  ];
}

/** Where one has no date the document knows best. */
function byDate(sprints: readonly OutlineNode[]): readonly OutlineNode[] {
  if (sprints.some(({sprint}) => !sprint?.start)) return sprints;
  return [...sprints].sort((a, b) => natural.compare(a.sprint?.start ?? '', b.sprint?.start ?? ''));
}
