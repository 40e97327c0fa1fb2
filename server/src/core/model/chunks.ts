/** What follows from the stories or the claims of a plan, worked out once for each chunk of them. */

import {allWhere, differingChunks, follows, overChunks} from '../chunks.ts';
import {notes} from '../memo.ts';
import type {Backlog, Claim, Story} from './backlog.ts';

export type Stories = readonly Story[];

/** What each chunk of the stories of a plan tells. */
export function overStories<T extends object>(read: (stories: Stories) => T): (plan: Backlog) => readonly T[] {
  const told = overChunks(read);
  return ({stories}) => told(stories);
}

/** The stories of a plan that pass a test, each tested once. */
export function storiesWhere(passes: (story: Story) => boolean): (plan: Backlog) => Stories {
  const found = allWhere(passes);
  return ({stories}) => found(stories);
}

/** The same for its claims. */
export function claimsWhere(passes: (claim: Claim) => boolean): (plan: Backlog) => readonly Claim[] {
  const found = allWhere(passes);
  return ({claims}) => found(claims);
}

/** By lists of stories, the same value for all that have, in their order, stories of the same ids. */
const shapes = notes<Stories, object>();

function shapeOf(stories: Stories): object {
  const shape = shapes.get(stories) ?? {};
  shapes.set(stories, shape);
  return shape;
}

/** Notes that a list came in place of another one: where the ids are the same, so is what follows from them. */
export function succeeds(stories: Stories, before: Stories): void {
  follows(stories, before, true);
  const {start, oldEnd, newEnd} = differingChunks(before, stories);
  const isSame = (story: Story, i: number) => story.id === before[start + i]?.id;
  if (oldEnd === newEnd && stories.slice(start, newEnd).every(isSame)) shapes.set(stories, shapeOf(before));
}

/** What follows from the ids of the stories alone, told by their indices. */
export function ofIds<T extends object>(read: (stories: Stories) => T): (plan: Backlog) => T {
  const told = notes<object, T>();
  return ({stories}) => {
    const shape = shapeOf(stories);
    const value = told.get(shape) ?? read(stories);
    told.set(shape, value);
    return value;
  };
}
