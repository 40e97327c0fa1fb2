/** What was finished between two versions of a plan: stories that are done in the later one and were not in the earlier. */
import type {PlanFacts, StoryFacts} from './facts.ts';

/** A story is itself by its id, else by its title; one that the earlier version does not know was not done in it. */
export function finishedBetween(before: PlanFacts, after: PlanFacts): readonly StoryFacts[] {
  const done = new Set(before.stories.filter(isDone).map(nameOf));
  return after.stories.filter(story => isDone(story) && !done.has(nameOf(story)));
}

export function nameOf({id, title}: {readonly id: string | null; readonly title: string}): string {
  return id ?? title;
}

function isDone({status}: StoryFacts): boolean {
  return status === 'done';
}
