/** What pickers offer for nodes of a plan: the values that its documents use, and the sprints that there are. */

import {draftsOf} from '../features/draft.ts';
import {sprintName} from '../features/words.ts';
import type {Calendar} from '../history/calendar.ts';
import type {Status, Story} from '../model/backlog.ts';
import {urgencyOf} from '../rules/priority.ts';
import {backlogOf} from '../workspace/document.ts';
import type {Documents, NodeAddress} from './gesture.ts';
import {nextDates, type SprintDates, velocityOf} from './sprint-figures.ts';

export interface Choices {
  readonly statuses: readonly Status[];
  /** As documents write them, the most urgent first. */
  readonly priorities: readonly string[];
  /** By how many stories they have. */
  readonly assignees: readonly string[];
  readonly points: readonly number[];
  readonly sprints: readonly SprintChoice[];
  /** For a new sprint in the first of the documents. */
  readonly next: SprintDates | null;
  readonly velocity: number | null;
}

export interface SprintChoice {
  readonly node: NodeAddress;
  readonly name: string;
}

const statuses: readonly Status[] = ['todo', 'in-progress', 'in-review', 'blocked', 'done', 'dropped'];

/** Documents by their URIs; `scale` is the team's scale of estimates, `calendar` says when it works. */
export function choicesFor(
  documents: Documents,
  uris: readonly string[],
  scale: readonly number[],
  calendar?: Calendar,
): Choices {
  const known = [...new Set(uris)].flatMap(uri => documents.get(uri) ?? []);
  const backlogs = known.map(backlogOf);
  const stories = backlogs.flatMap(backlog => backlog.stories);
  const sprints = known.flatMap(document =>
    draftsOf(backlogOf(document)).roots.flatMap(draft =>
      draft.kind === 'sprint' ? [{node: {uri: document.path, key: draft.key}, name: sprintName(draft.noun)}] : [],
    ),
  );
  const [first] = backlogs;
  return {
    statuses,
    priorities: byCount(stories, ({priority}) => (priority ? [priority.value] : [])).sort(
      (a, b) => urgency(a) - urgency(b),
    ),
    assignees: byCount(stories, ({assignees}) => assignees.map(({value}) => value)),
    points: scale,
    sprints,
    next: first ? nextDates(first, calendar) : null,
    velocity: first ? velocityOf(first) : null,
  };
}

function urgency(value: string): number {
  return urgencyOf({value, span: {start: 0, end: 0}});
}

/** Each value once, those that stand most often first. */
function byCount(stories: readonly Story[], read: (story: Story) => readonly string[]): string[] {
  const counts = new Map<string, number>();
  for (const value of stories.flatMap(read)) counts.set(value, (counts.get(value) ?? 0) + 1);
  return [...counts].sort((a, b) => b[1] - a[1]).map(([value]) => value);
}
