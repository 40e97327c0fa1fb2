/** What was finished of late: stories that are done now and were not before a day, for the note of a stand-up meeting. */
import {addDays, type Calendar, type Day, dayOf, isWorkingDay} from './calendar.ts';
import type {PlanFacts, StoryFacts} from './facts.ts';
import type {History} from './version.ts';

/** The last working day before a day: meetings tell what happened since then. */
export function lastWorkingDay(today: Day, calendar: Calendar): Day {
  for (let back = 1; back < 31; back++) {
    const day = addDays(today, -back);
    if (isWorkingDay(day, calendar)) return day;
  }
  return addDays(today, -1);
}

/**
 * Stories that are done now and were not in the last version from before a day; null where no version is that old: then
 * nobody knows. A story is itself by its id, else by its title.
 */
export function finishedSince(
  {versions}: History,
  now: PlanFacts,
  since: Day,
  calendar: Calendar,
): readonly StoryFacts[] | null {
  const before = versions.filter(({moment}) => dayOf(moment, calendar) < since);
  const last = before.flatMap(({files}) => files.flatMap(({facts}) => facts ?? [])).at(-1);
  if (!last) return null;
  const done = new Set(last.stories.filter(isDone).map(nameOf));
  return now.stories.filter(story => isDone(story) && !done.has(nameOf(story)));
}

function isDone({status}: StoryFacts): boolean {
  return status === 'done';
}

function nameOf({id, title}: StoryFacts): string {
  return id ?? title;
}
