/** Plans a sprint by velocity: the most urgent stories of the backlog that fit, in their order. */
import {draftsOf} from '../features/draft.ts';
import {sprintName} from '../features/words.ts';
import type {Story} from '../model/backlog.ts';
import {urgencyOf} from '../rules/priority.ts';
import {backlogOf} from '../workspace/document.ts';
import {type Documents, isRefusal, type NodeAddress, type Refusal, refuse} from './gesture.ts';
import {velocityOf} from './sprint-figures.ts';
import {targetOf} from './targets.ts';

/** What would fit, most urgent first; nothing is changed by it. */
export interface SprintPlan {
  readonly sprint: string;
  /** Points that the sprint can take, those that are planned already, and those of the stories below. */
  readonly capacity: number;
  readonly planned: number;
  readonly added: number;
  readonly stories: readonly PlannedStory[];
  /** Stories of the backlog that nobody estimated: they cannot be planned by velocity. */
  readonly unestimated: number;
}

export interface PlannedStory {
  readonly node: NodeAddress;
  readonly name: string;
  readonly points: number;
  readonly priority: string | null;
}

/** `velocity` in points; left out: the sprint's capacity, else what the last sprints completed. */
export function planSprint(documents: Documents, node: NodeAddress, velocity?: number): SprintPlan | Refusal {
  const target = targetOf(documents, node);
  if (isRefusal(target)) return target;
  if (target.node.kind !== 'draft' || target.node.draft.kind !== 'sprint') return refuse('Choose the sprint to plan.');
  const sprint = target.node.draft.noun;
  const capacity = velocity ?? sprint.capacity?.value ?? velocityOf(target.backlog);
  if (capacity === null || capacity === undefined)
    return refuse(`Nobody knows how many points ${sprintName(sprint)} can take: give a velocity.`);
  const candidates = candidatesOf(documents);
  const stories: PlannedStory[] = [];
  let room = capacity - sprint.committedPoints;
  for (const {address, story} of candidates) {
    const points = story.points?.value;
    if (points === undefined || points > room + 0.005) continue;
    room -= points;
    stories.push({node: address, name: story.id ?? story.title, points, priority: story.priority?.value ?? null});
  }
  const added = stories.reduce((sum, {points}) => sum + points, 0);
  const unestimated = candidates.filter(({story}) => story.points === null).length;
  return {sprint: sprintName(sprint), capacity, planned: sprint.committedPoints, added, stories, unestimated};
}

interface Candidate {
  readonly address: NodeAddress;
  readonly story: Story;
}

/** Open stories that no sprint plans, by urgency, then as they stand. */
function candidatesOf(documents: Documents): readonly Candidate[] {
  const found = documents.all().flatMap(document => {
    const {roots, byKey} = draftsOf(backlogOf(document));
    const backlog = roots.find(({kind}) => kind === 'backlog');
    if (!backlog) return [];
    return [...byKey].flatMap(([key, draft]): Candidate[] =>
      draft.kind === 'story' && key.startsWith(`${backlog.key}/`) && isOpen(draft.noun)
        ? [{address: {uri: document.path, key}, story: draft.noun}]
        : [],
    );
  });
  return found.sort((a, b) => urgencyOf(a.story.priority) - urgencyOf(b.story.priority));
}

function isOpen({status}: Story): boolean {
  return status === null || status.value === 'todo';
}
