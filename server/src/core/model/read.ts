/** Reading Markdown into a backlog: outline, mentions, stories, then the sprints and epics around them. */
import {parseSyntax, type Syntax} from '../syntax/sections.ts';
import {type Backlog, type Epic, emptyBacklog} from './backlog.ts';
import {chooseMentions} from './choose.ts';
import {readClaims} from './claims.ts';
import {draftEpics, readEpic, storiesByEpic} from './epics.ts';
import {isModel, isPlan, titleKind} from './gate.ts';
import {gather} from './gather.ts';
import type {Context, Gathered, Opening, RawMention} from './mentions.ts';
import {mergeStories} from './merge.ts';
import {outlineOf} from './outline.ts';
import {scheduleByField} from './schedule.ts';
import {draftSprints, readSprint, sprintParts} from './sprints.ts';
import {addMatter, surroundingsOf} from './surroundings.ts';
import {readWith, type TeamWords} from './words/team.ts';
import type {Titled} from './words/titles.ts';
import {fold, STORY} from './words/vocabulary.ts';

/**
 * The plan that a text holds, read with the team's own words beside everybody's. Total: any text gives a backlog, most give
 * an empty one.
 */
export function readBacklog(syntax: Syntax, path = '', words: TeamWords | null = null): Backlog {
  return readWith(words, () => readSpoken(syntax, path));
}

function readSpoken(syntax: Syntax, path: string): Backlog {
  const roots = outlineOf(syntax.sections, syntax.text.length);
  const {context, openings} = surroundingsOf(roots);
  const outside = gather(roots, context);
  const gathered = unfenced(syntax, outside, context) ?? outside;
  gathered.openings.push(...openings);
  scheduleByField(gathered);
  addMatter(roots, context, gathered);
  return isModel(roots) ? emptyBacklog : assemble(gathered, titleKind(roots, path));
}

function assemble(gathered: Gathered, titled: Titled): Backlog {
  const mentions = chooseMentions(gathered.mentions);
  if (!isPlan(mentions, gathered.openings, titled)) return emptyBacklog;
  const sprints = draftSprints(gathered.openings);
  const epics = draftEpics(gathered.openings);
  const names = new Map<Opening, string>();
  for (const draft of [...sprints, ...epics]) {
    for (const opening of draft.openings) names.set(opening, draft.id ?? draft.main.title.value);
  }
  const stories = mergeStories(mentions, opening => names.get(opening) ?? opening.id ?? opening.title.value);
  if (stories.length === 0) return emptyBacklog;
  const byEpic = storiesByEpic(stories);
  const parts = sprintParts(gathered, stories);
  const sprintModels = sprints.map(draft => readSprint(draft, parts));
  const epicModels = epics.map(draft => readEpic(draft, byEpic)).filter((epic): epic is Epic => epic !== null);
  return {
    isBacklog: true,
    sprints: sprintModels,
    epics: epicModels,
    stories: stories.map(({story}) => story),
    claims: readClaims(gathered, stories, sprintModels, epicModels),
    problems: [],
  };
}

/**
 * Plans stand inside fences now and then: all of it, every sprint's stories, or half of it where a fence was never
 * closed. Then the text is read once more with its fence lines blanked out.
 */
function unfenced(syntax: Syntax, gathered: Gathered, context: Context): Gathered | null {
  const outside = gathered.mentions.filter(isSure).length;
  const fences = gathered.fences.filter(
    fence => !fence.context.aside && /^(?:|markdown|md|text|txt|plaintext)$/i.test(fence.block.lang),
  );
  const items = fences.filter(fence => namesItems(fence.block.value));
  // Guides show short plans between long texts.
  const shown = items.reduce((sum, {block}) => sum + block.value.length, 0);
  if (
    items.length === 0 ||
    shown * 3 < syntax.text.length ||
    (outside > 0 && !items.some(fence => opensSprint(fence.block.value)))
  )
    return null;
  let text = syntax.text;
  for (const {block, base} of items) {
    const end = base + block.span.end;
    const source = text.slice(base + block.span.start, end);
    text =
      text.slice(0, base + block.span.start) +
      source.replace(/^[ \t]*(?:`{3,}|~{3,}).*$/gm, line => ' '.repeat(line.length)) +
      text.slice(end);
  }
  const inside = gather(outlineOf(parseSyntax(text).sections, text.length), context);
  const named = inside.mentions.filter(mention => isSure(mention) && mention.facts.id);
  return named.length >= 2 && named.length > outside ? inside : null;
}

const ITEM_LINE =
  /^(?:#{1,6}\s|[-*]\s|\*\*)?\s*(?:\[[ x]\]\s)?\**[A-Z][A-Za-z]{0,9}[-_ ]?\d+(?:\.\d+)*\**\s?[:：.)–—-]/gmu;

const STORY_HEADING = new RegExp(`^#{1,6}\\s+\\P{L}*(?:${STORY})\\s*#?\\d`, 'gmu');

function namesItems(text: string): boolean {
  return (text.match(ITEM_LINE) ?? []).length >= 2 || (fold(text).match(STORY_HEADING) ?? []).length >= 2;
}

function opensSprint(text: string): boolean {
  return /^#{1,6}\s+\P{L}*sprint\s*\d/imu.test(text);
}

function isSure(mention: RawMention): boolean {
  return mention.form !== 'reference' && (mention.strength === 'sure' || mention.strength === 'row');
}
