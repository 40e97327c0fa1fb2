/** What happened to the stories of a sprint from one version to the next, so that every difference is explained. */
import {figure, statusWord} from '../features/words.ts';
import type {StoryFacts} from './facts.ts';
import type {Amount} from './measures.ts';
import type {Change, StoryRef, VersionRef} from './series.ts';

/** A story in a sprint with what it counts. */
export interface Measured {
  readonly story: StoryRef;
  readonly facts: StoryFacts;
  /** What the sprint counts for it in points. */
  readonly points: number | null;
  readonly amount: Amount;
  readonly isDone: boolean;
  /** false: dropped, and so none of the scope. */
  readonly isIn: boolean;
}

type Items = ReadonlyMap<string, Measured>;

/** The changes in order of the stories; their sums are exactly the differences of scope and done. */
export function changesBetween(before: Items, after: Items, version: VersionRef): readonly Change[] {
  const gone = [...before].filter(([key]) => !after.has(key));
  return [
    ...[...after].flatMap(([key, now]) => changesOf(before.get(key), now, version)),
    ...gone.flatMap(([, was]) => changesOf(was, undefined, version)),
  ];
}

function changesOf(was: Measured | undefined, now: Measured | undefined, version: VersionRef): readonly Change[] {
  if (was === now || (was?.facts === now?.facts && was?.amount.scope === now?.amount.scope)) return [];
  const change = changeMaker((now ?? was)?.story, version);
  if (now?.isIn && !was?.isIn) return [change('added', now.amount.scope, now.amount.done, null, sizeOf(now))];
  if (was?.isIn && !now?.isIn) {
    return [change('removed', -was.amount.scope, -was.amount.done, sizeOf(was), now ? 'dropped' : null)];
  }
  return was?.isIn && now?.isIn ? changesWithin(was, now, change) : [];
}

type ChangeMaker = (
  kind: Change['kind'],
  scope: number,
  done: number,
  before: string | null,
  after: string | null,
) => Change;

function changeMaker(story: StoryRef | undefined, version: VersionRef): ChangeMaker {
  if (!story) throw new RangeError('a change without a story');
  return (kind, scope, done, before, after) => ({
    kind,
    story,
    version,
    scope,
    done,
    remaining: scope - done,
    before,
    after,
  });
}

function changesWithin(was: Measured, now: Measured, change: ChangeMaker): readonly Change[] {
  const changes: Change[] = [];
  const scope = now.amount.scope - was.amount.scope;
  // What would have been done, had only the size changed.
  const sized = was.isDone ? now.amount.scope : Math.min(was.amount.done, now.amount.scope);
  if (scope !== 0) changes.push(change('re-estimated', scope, sized - was.amount.done, sizeOf(was), sizeOf(now)));
  const done = now.amount.done - sized;
  if (was.isDone !== now.isDone) {
    changes.push(change(now.isDone ? 'finished' : 'reopened', 0, done, statusOf(was), statusOf(now)));
  } else if (done !== 0 || ticked(was) !== ticked(now)) {
    changes.push(change('progressed', 0, done, ticked(was), ticked(now)));
  } else if (was.facts.status !== now.facts.status) {
    changes.push(change('status', 0, 0, statusOf(was), statusOf(now)));
  }
  if (was.facts.title !== now.facts.title) {
    changes.push(change('retitled', 0, 0, was.facts.title, now.facts.title));
  }
  return changes;
}

function sizeOf({amount}: Measured): string {
  return figure(amount.scope);
}

function statusOf({facts, isDone}: Measured): string | null {
  if (facts.status !== null) return statusWord(facts.status);
  return isDone ? 'all boxes ticked' : null;
}

/** `3/5` boxes; null where there are none. */
function ticked({facts: {tasks, criteria}}: Measured): string | null {
  const {total, done} = tasks.total > 0 ? tasks : criteria;
  return total === 0 ? null : `${done}/${total}`;
}
