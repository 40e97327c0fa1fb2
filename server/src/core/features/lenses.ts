/** The lines of figures over the headings of a plan: `28/28 pts · 3 epics · 10 stories`. */
import type {Backlog, Epic, Sprint, Story} from '../model/backlog.ts';
import type {Span} from '../text/span.ts';
import {backlogOf, type Document} from '../workspace/document.ts';
import {keyOf} from './draft.ts';
import {count, dotted, points, pointsOf, share} from './words.ts';

/** One lens before its text is known. `nth` counts the nouns of its kind in the document. */
export interface LensPlace {
  readonly at: Span;
  readonly kind: 'sprint' | 'epic' | 'story';
  readonly nth: number;
}

/** Where lenses stand: over sprints, epics, and stories that have a heading of their own; never inside lists and tables. */
export function lensPlaces(document: Document): readonly LensPlace[] {
  const backlog = backlogOf(document);
  const places: LensPlace[] = [
    ...backlog.sprints.map((sprint, nth) => ({at: sprint.heading, kind: 'sprint' as const, nth})),
    ...backlog.epics.map((epic, nth) => ({at: epic.heading, kind: 'epic' as const, nth})),
    ...backlog.stories.flatMap((story, nth) => {
      const {form, line} = story.definition;
      return form === 'heading' || form === 'file' ? [{at: line, kind: 'story' as const, nth}] : [];
    }),
  ];
  return places.sort((a, b) => a.at.start - b.at.start);
}

/** The key in the outline of what a lens speaks of, null where the noun is gone since. */
export function lensKey(document: Document, kind: LensPlace['kind'], nth: number): string | null {
  const backlog = backlogOf(document);
  const noun = {sprint: backlog.sprints, epic: backlog.epics, story: backlog.stories}[kind][nth];
  return noun ? keyOf(backlog, noun) : null;
}

/** The text of a lens, null where the noun is gone since. */
export function lensText(document: Document, kind: LensPlace['kind'], nth: number): string | null {
  const backlog = backlogOf(document);
  if (kind === 'sprint') return textOf(backlog.sprints[nth], sprint => sprintText(sprint, backlog));
  if (kind === 'epic') return textOf(backlog.epics[nth], epicText);
  return textOf(backlog.stories[nth], storyText);
}

function textOf<T>(noun: T | undefined, text: (noun: T) => string): string | null {
  return noun === undefined ? null : text(noun);
}

function sprintText(sprint: Sprint, backlog: Backlog): string {
  const stories = new Set(sprint.items.map(item => item.story));
  const epics = backlog.epics.filter(epic => epic.stories.some(story => stories.has(story)));
  const capacity = sprint.capacity?.value ?? null;
  return dotted(
    (sprint.committedPoints > 0 || capacity !== null) && pointsOf(sprint.committedPoints, capacity),
    sprint.completedPoints > 0 && `${points(sprint.completedPoints)} done`,
    epics.length > 0 && count(epics.length, 'epic'),
    count(sprint.items.length, 'story'),
  );
}

function epicText(epic: Epic): string {
  const done = epic.stories.filter(story => story.status?.value === 'done').length;
  return dotted(
    epic.points > 0 && points(epic.points),
    count(epic.stories.length, 'story'),
    done > 0 && `${done} done`,
  );
}

/** Criteria say how far a story is; its tasks do where it has none. */
function storyText(story: Story): string {
  const {criteria, tasks} = story;
  return dotted(
    story.points ? points(story.points.value) : (story.estimate?.value ?? 'no estimate'),
    criteria.total > 0 && share(criteria.done, criteria.total, 'criterion'),
    criteria.total === 0 && tasks.total > 0 && share(tasks.done, tasks.total, 'task'),
  );
}
