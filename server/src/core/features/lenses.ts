/** The lines of figures over the headings of a plan: `28/28 pts · 3 epics · 10 stories`. */
import type {Backlog, Epic, Sprint, Story} from '../model/backlog.ts';
import type {Span} from '../text/span.ts';
import {backlogOf, type Document} from '../workspace/document.ts';
import {keyOf} from './draft.ts';
import {count, dotted, figure, points, pointsOf, share} from './words.ts';

/** One lens before its text is known. `nth` counts the nouns of its kind in the document. */
export interface LensPlace {
  readonly at: Span;
  readonly kind: 'sprint' | 'epic' | 'story';
  readonly nth: number;
  /** What it is for: to show figures, to move a story, to draw the burndown of a sprint. */
  readonly use: LensUse;
}

export type LensUse = 'figures' | 'move' | 'burndown';

/** What is wanted: by the settings, and by what the editor can do. */
export interface LensWishes {
  readonly sprints: boolean;
  readonly epics: boolean;
  readonly stories: boolean;
  readonly move: boolean;
  readonly burndown: boolean;
}

/** Where lenses stand: over sprints, epics, and stories that have a heading of their own; never inside lists and tables. */
export function lensPlaces(document: Document, wishes: LensWishes): readonly LensPlace[] {
  const {sprints, epics, stories} = backlogOf(document);
  const lenses = (at: Span, kind: LensPlace['kind'], nth: number, uses: readonly (LensUse | false)[]) =>
    uses.filter(use => use !== false).map(use => ({at, kind, nth, use}));
  const places = [
    ...sprints.flatMap(({heading}, nth) =>
      lenses(heading, 'sprint', nth, [wishes.sprints && 'figures', wishes.burndown && 'burndown']),
    ),
    ...epics.flatMap(({heading}, nth) => lenses(heading, 'epic', nth, [wishes.epics && 'figures'])),
    ...stories.flatMap(({definition: {form, line}}, nth) => {
      if (form !== 'heading' && form !== 'file') return [];
      return lenses(line, 'story', nth, [wishes.stories && 'figures', wishes.move && 'move']);
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
    against(sprint.committedPoints, sprint.statedPoints?.value ?? null),
    sprint.completedPoints > 0 && `${points(sprint.completedPoints)} done`,
    epics.length > 0 && count(epics.length, 'epic'),
    count(sprint.items.length, 'story'),
  );
}

/** What is written where it is another number: `14 written`. */
function against(actual: number, written: number | null): string | null {
  return written === null || actual === 0 || Math.abs(written - actual) < 0.005 ? null : `${figure(written)} written`;
}

function epicText(epic: Epic): string {
  const done = epic.stories.filter(story => story.status?.value === 'done').length;
  return dotted(
    epic.points > 0 && points(epic.points),
    against(epic.points, epic.statedPoints?.value ?? null),
    count(epic.stories.length, 'story'),
    done > 0 && `${done} done`,
  );
}

/** How far a story is by its criteria, and by its tasks once one of them is done or where it has no criteria. */
function storyText(story: Story): string {
  const {criteria, tasks} = story;
  return dotted(
    story.points ? points(story.points.value) : (story.estimate?.value ?? 'no estimate'),
    criteria.total > 0 && share(criteria.done, criteria.total, 'criterion'),
    tasks.total > 0 && (criteria.total === 0 || tasks.done > 0) && share(tasks.done, tasks.total, 'task'),
  );
}
