/** What grouping, filters and sorting ask of the nodes of an outline: figures and words, without their places. */
import type {Checklist, Epic, Sprint, Story} from '../model/backlog.ts';
import {urgencyOf} from '../rules/priority.ts';
import type {SprintProgress} from './progress.ts';
import {epicName} from './words.ts';

/** The lists below a story, in the order in which the tree shows them. */
export type ListKind = 'criteria' | 'tasks' | 'definitionOfDone';

export const listKinds: readonly ListKind[] = ['criteria', 'tasks', 'definitionOfDone'];

export interface ListFacts {
  readonly kind: ListKind;
  readonly done: number;
  readonly total: number;
}

export interface StoryFacts {
  /** Counts the stories of the document: a story that two sprints share has one number. */
  readonly nth: number;
  /** What this place counts for it: the part of a split story, else all of its points. */
  readonly points: number | null;
  /** true: nobody said how much work it is, in whatever unit */
  readonly unestimated: boolean;
  /** As written: `Must Have`, `P0`. */
  readonly priority: string | null;
  /** 0 first, larger later. */
  readonly urgency: number;
  readonly owners: readonly string[];
  /** As people say it: `Epic 1: Framework Self-Generation`. */
  readonly epic: string | null;
  readonly labels: readonly string[];
  /** Those that are not empty. */
  readonly lists: readonly ListFacts[];
}

export interface SprintFacts {
  /** `YYYY-MM-DD` */
  readonly start: string | null;
  readonly end: string | null;
  /** In points. */
  readonly capacity: number | null;
  readonly committed: number;
  readonly completed: number;
  /** Stories that are neither done nor dropped, and all. */
  readonly open: number;
  readonly stories: number;
  /** Somebody keeps book: of one of its stories is said how far it is. */
  readonly tracked: boolean;
  /** Of a day; absent where nobody says which day it is. */
  readonly progress?: SprintProgress;
}

export function storyFacts(story: Story, nth: number, points: number | null, epic: Epic | undefined): StoryFacts {
  return {
    nth,
    points,
    unestimated: points === null && story.points === null && story.estimate === null,
    priority: story.priority?.value ?? null,
    urgency: urgencyOf(story.priority),
    owners: story.assignees.map(({value}) => value),
    epic: epic ? epicName(epic) : null,
    labels: story.labels,
    lists: listKinds.flatMap(kind => listFacts(kind, story[kind])),
  };
}

export function sprintFacts(sprint: Sprint): SprintFacts {
  const {start, end, capacity, committedPoints, completedPoints, items} = sprint;
  return {
    start: start?.value ?? null,
    end: end?.value ?? null,
    capacity: capacity?.value ?? null,
    committed: committedPoints,
    completed: completedPoints,
    open: items.filter(({story}) => !isOver(story)).length,
    stories: items.length,
    tracked: items.some(({story}) => isTracked(story)),
  };
}

/** Nothing is left to do for it. */
export function isOver({status}: Story): boolean {
  return status?.value === 'done' || status?.value === 'dropped';
}

/** Somebody has done something about it. */
export function isBegun({status, criteria, tasks}: Story): boolean {
  const begun = status !== null && status.value !== 'todo' && status.value !== 'dropped';
  return begun || criteria.done + tasks.done > 0;
}

function isTracked({status, criteria, tasks}: Story): boolean {
  return status !== null || criteria.done + tasks.done > 0;
}

function listFacts(kind: ListKind, {done, total}: Checklist): readonly ListFacts[] {
  return total > 0 ? [{kind, done, total}] : [];
}
