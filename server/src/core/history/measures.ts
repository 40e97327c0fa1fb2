/** How much a story is, and how much of it is done, in each unit. */
import type {Status} from '../model/backlog.ts';
import type {StoryFacts} from './facts.ts';
import type {Unit} from './series.ts';

export interface Amount {
  readonly scope: number;
  readonly done: number;
  /** Done, when ticked boxes count for their share of an unfinished story. */
  readonly partial: number;
}

/** A story as one sprint plans it. */
export interface Item {
  readonly facts: StoryFacts;
  /** What the sprint counts for it: all of its points, or its part. */
  readonly points: number | null;
}

export const nothing: Amount = {scope: 0, done: 0, partial: 0};

/** The amount of an item; a dropped story is none of the scope. */
export function amountOf({facts, points}: Item, unit: Unit, doneStatuses: readonly Status[]): Amount {
  if (facts.status === 'dropped') return nothing;
  const done = isDone(facts, doneStatuses);
  const boxes = boxesOf(facts);
  if (unit === 'tasks') {
    // A story without boxes is one thing to do.
    const scope = Math.max(1, boxes.total);
    const ticked = done ? scope : boxes.done;
    return {scope, done: ticked, partial: ticked};
  }
  const scope = unit === 'stories' ? 1 : unit === 'points' ? (points ?? 0) : (facts.hours ?? 0);
  const share = done ? 1 : boxes.total === 0 ? 0 : boxes.done / boxes.total;
  return {scope, done: done ? scope : 0, partial: scope * share};
}

/** Done as its status says; where it has none, when all of its boxes are ticked. */
export function isDone(facts: StoryFacts, doneStatuses: readonly Status[]): boolean {
  if (facts.status !== null) return doneStatuses.includes(facts.status);
  const {total, done} = boxesOf(facts);
  return total > 0 && done === total;
}

/** Its tasks, or where it has none its criteria. */
function boxesOf({tasks, criteria}: StoryFacts): StoryFacts['tasks'] {
  return tasks.total > 0 ? tasks : criteria;
}

/** The units in which some of the items can be counted. */
export function unitsOf(items: Iterable<Item>): readonly Unit[] {
  let [points, stories, tasks, hours] = [false, false, false, false];
  for (const item of items) {
    stories = true;
    points ||= (item.points ?? 0) > 0;
    hours ||= (item.facts.hours ?? 0) > 0;
    tasks ||= boxesOf(item.facts).total > 0;
    if (points && tasks && hours) break;
  }
  const known: readonly [Unit, boolean][] = [
    ['points', points],
    ['stories', stories],
    ['tasks', tasks],
    ['hours', hours],
  ];
  return known.filter(([, has]) => has).map(([unit]) => unit);
}
