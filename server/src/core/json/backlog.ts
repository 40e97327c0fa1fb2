/** The backlog as JSON: the form that `sprintdown model` prints. Adding a field is allowed, renaming one raises the version. */
import type {Checklist, Epic, PlannedItem, Sprint, Stated, Status, Story} from '../model/backlog.ts';
import {positionAt} from '../text/lines.ts';
import type {Span} from '../text/span.ts';
import {backlogOf, type Document, linesOf} from '../workspace/document.ts';

export const modelVersion = 1;

export interface BacklogJson {
  readonly path: string;
  readonly isBacklog: boolean;
  readonly sprints: readonly SprintJson[];
  readonly epics: readonly EpicJson[];
  readonly stories: readonly StoryJson[];
}

export interface SprintJson {
  readonly id: string | null;
  readonly title: string;
  readonly goal: string | null;
  readonly capacity: number | null;
  readonly statedPoints: number | null;
  readonly start: string | null;
  readonly end: string | null;
  readonly committedPoints: number;
  readonly completedPoints: number;
  readonly items: readonly ItemJson[];
  readonly line: number;
}

export interface ItemJson {
  readonly story: string;
  readonly points: number | null;
  readonly part: {readonly done: number; readonly of: number} | null;
}

export interface EpicJson {
  readonly id: string | null;
  readonly title: string;
  readonly statedPoints: number | null;
  readonly points: number;
  readonly line: number;
}

export interface StoryJson {
  readonly id: string | null;
  readonly title: string;
  readonly points: number | null;
  readonly estimate: string | null;
  readonly status: Status | null;
  readonly priority: string | null;
  readonly assignees: readonly string[];
  readonly sprint: string | null;
  readonly epic: string | null;
  readonly criteria: CountsJson;
  readonly tasks: CountsJson;
  readonly definitionOfDone: CountsJson;
  readonly dependsOn: readonly string[];
  readonly labels: readonly string[];
  readonly line: number;
}

export interface CountsJson {
  readonly total: number;
  readonly done: number;
}

/** What a document plans, in plain JSON values. */
export function backlogJson(document: Document): BacklogJson {
  const backlog = backlogOf(document);
  const lineOf = (at: Span) => positionAt(linesOf(document), at.start).line + 1;
  return {
    path: document.path,
    isBacklog: backlog.isBacklog,
    sprints: backlog.sprints.map(sprint => sprintJson(sprint, lineOf(sprint.heading))),
    epics: backlog.epics.map(epic => epicJson(epic, lineOf(epic.heading))),
    stories: backlog.stories.map(story => storyJson(story, lineOf(story.definition.line))),
  };
}

function sprintJson(sprint: Sprint, line: number): SprintJson {
  const {id, title, goal, capacity, statedPoints, start, end, committedPoints, completedPoints, items} = sprint;
  return {
    id,
    title: title.value,
    goal: stated(goal),
    capacity: stated(capacity),
    statedPoints: stated(statedPoints),
    start: stated(start),
    end: stated(end),
    committedPoints,
    completedPoints,
    items: items.map(itemJson),
    line,
  };
}

function itemJson({story, points, part}: PlannedItem): ItemJson {
  const share = part && {done: part.value.done, of: part.value.of};
  return {story: story.id ?? story.title, points, part: share};
}

function epicJson({id, title, statedPoints, points}: Epic, line: number): EpicJson {
  return {id, title: title.value, statedPoints: stated(statedPoints), points, line};
}

function storyJson(story: Story, line: number): StoryJson {
  return {
    id: story.id,
    title: story.title,
    points: stated(story.points),
    estimate: stated(story.estimate),
    status: stated(story.status),
    priority: stated(story.priority),
    assignees: story.assignees.map(({value}) => value),
    sprint: story.sprint,
    epic: story.epic,
    criteria: countsJson(story.criteria),
    tasks: countsJson(story.tasks),
    definitionOfDone: countsJson(story.definitionOfDone),
    dependsOn: story.dependsOn.map(({value}) => value),
    labels: story.labels,
    line,
  };
}

function countsJson({total, done}: Checklist): CountsJson {
  return {total, done};
}

function stated<T>(fact: Stated<T> | null): T | null {
  return fact === null ? null : fact.value;
}
