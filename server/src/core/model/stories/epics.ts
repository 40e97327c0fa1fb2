/** Epics of a document, and phases where it has no epics. */
import {overChunks} from '../../chunks.ts';
import {keeper} from '../../memo.ts';
import type {Epic, Story} from '../backlog.ts';
import type {Opening} from '../mentions/mentions.ts';
import type {MergedStory} from './merge.ts';
import {addTo, under} from './sprint-parts.ts';

export interface EpicDraft {
  readonly id: string | null;
  readonly main: Opening;
  readonly openings: readonly Opening[];
}

/** Headings of one epic (listed first, detailed later) are put together; phases count only where nothing is called an epic. */
export function draftEpics(openings: readonly Opening[]): EpicDraft[] {
  const epics = openings.filter(opening => opening.kind === 'epic');
  const chosen = epics.length > 0 ? epics : openings.filter(opening => opening.kind === 'phase');
  const drafts = new Map<string, Opening[]>();
  for (const opening of chosen) {
    const key = opening.id ?? opening.title.value;
    const known = drafts.get(key);
    if (known) known.push(opening);
    else drafts.set(key, [opening]);
  }
  return [...drafts.values()].flatMap(group => {
    const main = group.find(opening => opening.under?.hasChildren) ?? group[0];
    return main ? [{id: main.id, main, openings: group}] : [];
  });
}

/** The stories of some openings, in their order. */
export function storiesByEpic(
  stories: readonly MergedStory[],
  openings: ReadonlySet<Opening>,
): ReadonlyMap<Opening, readonly Story[]> {
  const found = new Map<Opening, Story[]>();
  for (const chunk of byEpic(stories)) {
    for (const [opening, story] of under(openings, chunk)) addTo(found, opening, story);
  }
  return found;
}

const byEpic = overChunks((stories: readonly MergedStory[]) => {
  const found = new Map<Opening, Story[]>();
  for (const {story, epic} of stories) {
    if (epic) addTo(found, epic, story);
  }
  return found;
});

const kept = keeper<Opening, Epic | null>();

/** null for a phase that holds no story; the same value as long as the document says the same of it. */
export function readEpic(draft: EpicDraft, stories: ReadonlyMap<Opening, readonly Story[]>): Epic | null {
  const {main, openings} = draft;
  const mine = openings.flatMap(opening => stories.get(opening) ?? []);
  return kept(main, [...openings, null, ...mine], () => epicOf(draft, mine));
}

function epicOf(draft: EpicDraft, mine: readonly Story[]): Epic | null {
  const {main} = draft;
  if (main.kind === 'phase' && mine.length === 0) return null;
  return {
    id: draft.id,
    title: main.title,
    heading: main.heading,
    body: main.body,
    statedPoints: draft.openings.map(opening => opening.points).find(points => points !== null) ?? null,
    points: Math.round(mine.reduce((sum, story) => sum + (story.points?.value ?? 0), 0) * 100) / 100,
    stories: mine,
  };
}
