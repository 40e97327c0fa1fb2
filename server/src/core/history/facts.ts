/** What the charts need to know of one version of a file: small and plain, so that it can be kept for every version. */

import {sprintName} from '../features/words.ts';
import {memo} from '../memo.ts';
import type {Backlog, Sprint, Status, Story} from '../model/backlog.ts';
import {findEffort} from '../model/values/effort.ts';
import {positionAt} from '../text/lines.ts';
import {backlogOf, type Document, linesOf} from '../workspace/document.ts';

export interface PlanFacts {
  readonly sprints: readonly SprintFacts[];
  readonly stories: readonly StoryFacts[];
}

export interface SprintFacts {
  readonly id: string | null;
  /** `Sprint 2` */
  readonly name: string;
  readonly title: string;
  readonly start: string | null;
  readonly end: string | null;
  readonly capacity: number | null;
  /** Indexes into the stories, with what this sprint counts for each. */
  readonly items: readonly {readonly story: number; readonly points: number | null}[];
  /** 1-based */
  readonly line: number;
}

export interface StoryFacts {
  readonly id: string | null;
  readonly title: string;
  readonly points: number | null;
  /** The lower end of an estimate in hours or days of eight hours. */
  readonly hours: number | null;
  readonly status: Status | null;
  /** Boxes of its tasks and its criteria, and how many of them are ticked. */
  readonly tasks: Count;
  readonly criteria: Count;
  /** 1-based: the line that defines it. */
  readonly line: number;
}

export interface Count {
  readonly total: number;
  readonly done: number;
}

/** null: nothing in the document that a planning tool should list. */
export const factsOf: (document: Document) => PlanFacts | null = memo(document => {
  const backlog = backlogOf(document);
  if (!backlog.isBacklog) return null;
  const lines = linesOf(document);
  const lineAt = (offset: number) => positionAt(lines, offset).line + 1;
  return {
    sprints: backlog.sprints.map(sprint => sprintFacts(sprint, backlog, lineAt)),
    stories: backlog.stories.map(story => storyFacts(story, lineAt)),
  };
});

function sprintFacts(sprint: Sprint, {stories}: Backlog, lineAt: (offset: number) => number): SprintFacts {
  const places = new Map(stories.map((story, index) => [story, index]));
  return {
    id: sprint.id,
    name: sprintName(sprint),
    title: sprint.title.value,
    start: sprint.start?.value ?? null,
    end: sprint.end?.value ?? null,
    capacity: sprint.capacity?.value ?? null,
    items: sprint.items.flatMap(({story, points}) => {
      const place = places.get(story);
      return place === undefined ? [] : [{story: place, points}];
    }),
    line: lineAt(sprint.heading.start),
  };
}

/** Stories that a version shares with the one before share their facts, which makes comparing and keeping them cheap. */
function storyFacts(story: Story, lineAt: (offset: number) => number): StoryFacts {
  const line = lineAt(story.definition.line.start);
  const known = factsByLine(story);
  const facts = known.get(line) ?? freshFacts(story, line);
  known.set(line, facts);
  return facts;
}

/** What stands above a story may move it to another line and leave all else as it was. */
const factsByLine = memo((_: Story) => new Map<number, StoryFacts>());

function freshFacts(story: Story, line: number): StoryFacts {
  const effort = story.estimate ? findEffort(story.estimate.value) : null;
  return {
    id: story.id,
    title: story.title,
    points: story.points?.value ?? null,
    hours: effort?.unit === 'hours' ? effort.low : null,
    status: story.status?.value ?? null,
    tasks: {total: story.tasks.total, done: story.tasks.done},
    criteria: {total: story.criteria.total, done: story.criteria.done},
    line,
  };
}
