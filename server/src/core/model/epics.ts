/** Epics of a document, and phases where it has no epics. */
import type {Epic} from './backlog.ts';
import type {Opening} from './gather.ts';
import type {MergedStory} from './merge.ts';

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
    drafts.set(key, [...(drafts.get(key) ?? []), opening]);
  }
  return [...drafts.values()].flatMap(group => {
    const main = group.find(opening => (opening.node?.children.length ?? 0) > 0) ?? group[0];
    return main ? [{id: main.id, main, openings: group}] : [];
  });
}

/** null for a phase that holds no story. */
export function readEpic(draft: EpicDraft, stories: readonly MergedStory[]): Epic | null {
  const own = new Set(draft.openings);
  const mine = stories.filter(({epic}) => epic && own.has(epic)).map(({story}) => story);
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
