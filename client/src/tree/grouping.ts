/** Stories of all plans under the groups that they belong to. Knows nothing of VS Code. */
import type {OutlineNode, PlanOutline} from '../../../server/src/protocol/requests.ts';
import type {Grouping} from './arrangement.ts';
import {statusRank} from './sorting.ts';

export interface Grouped {
  readonly plan: PlanOutline;
  readonly story: OutlineNode;
}

export interface Group {
  /** `owner:ada` */
  readonly key: string;
  readonly by: GroupedBy;
  readonly label: string;
  /** The status that it stands for. */
  readonly status: OutlineNode['status'];
  readonly members: readonly Grouped[];
}

export type GroupedBy = Exclude<Grouping, 'sprint'>;

interface Place {
  readonly name: string;
  readonly label: string;
  /** Groups of one rank stand in the order of their first stories; by their names where people are looked up. */
  readonly rank: number;
}

const last = Number.MAX_SAFE_INTEGER;

const statusLabels: Readonly<Record<NonNullable<OutlineNode['status']>, string>> = {
  todo: 'To Do',
  'in-progress': 'In Progress',
  'in-review': 'In Review',
  blocked: 'Blocked',
  done: 'Done',
  dropped: 'Dropped',
};

const placesOf: Readonly<Record<GroupedBy, (story: OutlineNode) => readonly Place[]>> = {
  status: ({status}) => [
    {name: status ?? '', label: status ? statusLabels[status] : 'No Status', rank: statusRank(status)},
  ],
  epic: ({story}) => [place(story?.epic, 'No Epic', 0)],
  priority: ({story}) => [place(story?.priority, 'No Priority', story?.urgency ?? 0)],
  owner: ({story}) =>
    story?.owners.length ? story.owners.map(owner => place(owner, '', 0)) : [place(null, 'Unassigned', last)],
};

function place(name: string | null | undefined, absent: string, rank: number): Place {
  return name ? {name: name.toLowerCase(), label: name, rank} : {name: '', label: absent, rank: last};
}

/** Each story once for each group that it belongs to, however many sprints share it. Empty groups are not there. */
export function groupStories(stories: readonly Grouped[], by: GroupedBy): readonly Group[] {
  const groups = new Map<string, {place: Place; members: Grouped[]}>();
  for (const member of onceEach(stories)) {
    for (const found of placesOf[by](member.story)) {
      const group = groups.get(found.name);
      if (group) group.members.push(member);
      else groups.set(found.name, {place: found, members: [member]});
    }
  }
  const compare = (a: Place, b: Place) => a.rank - b.rank || (by === 'owner' ? (a.name < b.name ? -1 : 1) : 0);
  return [...groups.values()]
    .sort((a, b) => compare(a.place, b.place))
    .map(({place: {name, label}, members}) => {
      const status = by === 'status' ? (members[0]?.story.status ?? null) : null;
      return {key: `${by}:${name}`, by, label, status, members};
    });
}

function onceEach(stories: readonly Grouped[]): readonly Grouped[] {
  const seen = new Map<PlanOutline, Set<number>>();
  return stories.filter(({plan, story}) => {
    const numbers = seen.get(plan) ?? new Set();
    seen.set(plan, numbers);
    const nth = story.story?.nth ?? -1;
    const fresh = !numbers.has(nth);
    numbers.add(nth);
    return fresh;
  });
}

/** `3 stories · 8 pts` */
export function groupDetail({members}: Group): string {
  const points = members.reduce((sum, {story}) => sum + (story.story?.points ?? 0), 0);
  const stories = `${members.length} ${members.length === 1 ? 'story' : 'stories'}`;
  return points > 0 ? `${stories} · ${Math.round(points * 100) / 100} pts` : stories;
}
