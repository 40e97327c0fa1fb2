/** Epics of a document, and phases where it has no epics. */
import {shift} from '../text/span.ts';
import type {Epic} from './backlog.ts';
import type {Opening} from './gather.ts';
import {sourceOf} from './inline.ts';
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
    const key = opening.id ?? epicTitle(opening);
    drafts.set(key, [...(drafts.get(key) ?? []), opening]);
  }
  return [...drafts.values()].flatMap(group => {
    const main = group.find(opening => opening.node.children.length > 0) ?? group[0];
    return main ? [{id: main.id, main, openings: group}] : [];
  });
}

export function epicTitle(opening: Opening): string {
  const heading = opening.node.heading;
  if (!heading) return '';
  const {head, line} = heading;
  if (opening.kind === 'phase') return line.text.replace(/^[^\p{L}\p{N}]+/u, '').trim();
  return line.text.slice(head.title.start, head.title.end).trim() || line.text.trim();
}

/** null for a phase that holds no story. */
export function readEpic(draft: EpicDraft, stories: readonly MergedStory[]): Epic | null {
  const own = new Set(draft.openings);
  const mine = stories.filter(({epic}) => epic && own.has(epic)).map(({story}) => story);
  const {node, kind} = draft.main;
  const heading = node.heading;
  if (!heading || (kind === 'phase' && mine.length === 0)) return null;
  const {points, title} = heading.head;
  return {
    id: draft.id,
    title: {value: epicTitle(draft.main), span: shift(sourceOf(heading.line, title.start, title.end), node.base)},
    heading: shift(heading.span, node.base),
    body: {start: node.start, end: node.end},
    statedPoints: points
      ? {value: points.value, span: shift(sourceOf(heading.line, points.start, points.end), node.base)}
      : null,
    points: Math.round(mine.reduce((sum, story) => sum + (story.points?.value ?? 0), 0) * 100) / 100,
    stories: mine,
  };
}
