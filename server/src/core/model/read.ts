/** Reading Markdown into a backlog: outline, mentions, stories, then the sprints and epics around them. */
import type {Syntax} from '../syntax/sections.ts';
import {type Backlog, type Epic, emptyBacklog} from './backlog.ts';
import {chooseMentions} from './choose.ts';
import {draftEpics, type EpicDraft, epicTitle, readEpic} from './epics.ts';
import {gather, type Opening} from './gather.ts';
import {mergeStories} from './merge.ts';
import {outlineOf} from './outline.ts';
import {draftSprints, readSprint, type SprintDraft, titleOf} from './sprints.ts';

/** The plan that a text holds. Total: any text gives a backlog, most give an empty one. */
export function readBacklog(syntax: Syntax): Backlog {
  const roots = outlineOf(syntax.sections, syntax.text.length);
  const gathered = gather(roots);
  const mentions = chooseMentions(gathered.mentions);
  const sprints = draftSprints(gathered.openings);
  const epics = draftEpics(gathered.openings);
  const stories = mergeStories(mentions, namer(sprints, epics));
  if (stories.length === 0) return emptyBacklog;
  return {
    isBacklog: true,
    sprints: sprints.map(draft => readSprint(draft, gathered, stories)),
    epics: epics.map(draft => readEpic(draft, stories)).filter((epic): epic is Epic => epic !== null),
    stories: stories.map(({story}) => story),
    claims: [],
    problems: [],
  };
}

function namer(sprints: readonly SprintDraft[], epics: readonly EpicDraft[]): (opening: Opening) => string {
  const names = new Map<Opening, string>();
  for (const draft of sprints)
    for (const opening of draft.openings) names.set(opening, draft.id ?? titleOf(draft.main));
  for (const draft of epics)
    for (const opening of draft.openings) names.set(opening, draft.id ?? epicTitle(draft.main));
  return opening => names.get(opening) ?? opening.id ?? epicTitle(opening);
}
