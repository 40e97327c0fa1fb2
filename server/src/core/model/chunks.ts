/** The stories of a plan in chunks of some dozens, which keep their identity while none of their stories changes. */
import {memo} from '../memo.ts';
import type {Backlog, Story} from './backlog.ts';

export type Stories = readonly Story[];

interface Chunked {
  readonly chunks: readonly Stories[];
  /** The same value for all lists that have, in their order, stories of the same ids. */
  readonly shape: object;
}

const size = 64;

const known = new WeakMap<Stories, Chunked>();

function chunked(stories: Stories): Chunked {
  const found = known.get(stories) ?? {chunks: slices(stories), shape: {}};
  known.set(stories, found);
  return found;
}

function slices(stories: Stories): readonly Stories[] {
  const count = Math.ceil(stories.length / size);
  return Array.from({length: count}, (_, i) => stories.slice(i * size, (i + 1) * size));
}

/** Notes that a list came in place of another one with stories of the same ids: both share what is the same in them. */
export function succeeds(stories: Stories, before: Stories): void {
  const {chunks, shape} = chunked(before);
  const next = chunks.map((chunk, i) => {
    const isSame = chunk.every((story, k) => story === stories[i * size + k]);
    return isSame ? chunk : stories.slice(i * size, (i + 1) * size);
  });
  known.set(stories, {chunks: next, shape});
}

/** What each chunk of the stories of a plan tells, read once for each. */
export function overStories<T extends object>(read: (stories: Stories) => T): (plan: Backlog) => readonly T[] {
  const told = memo(read);
  return ({stories}) => chunked(stories).chunks.map(told);
}

/** The stories of a plan that pass a test, each tested once. */
export function storiesWhere(passes: (story: Story) => boolean): (plan: Backlog) => Stories {
  const found = overStories(stories => stories.filter(passes));
  return plan => found(plan).flat();
}

/** What follows from the ids of the stories alone, told by their indices. */
export function ofIds<T extends object>(read: (stories: Stories) => T): (plan: Backlog) => T {
  const told = new WeakMap<object, T>();
  return ({stories}) => {
    const {shape} = chunked(stories);
    const value = told.get(shape) ?? read(stories);
    told.set(shape, value);
    return value;
  };
}
