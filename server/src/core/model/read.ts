/** Reading Markdown into a backlog: outline, mentions, stories, then the sprints and epics around them. */
import {offsetsIn} from '../syntax/anchors.ts';
import {parseSyntax, type Syntax} from '../syntax/sections.ts';
import {type Backlog, type Epic, emptyBacklog} from './backlog.ts';
import {chooseMentions} from './choose.ts';
import {readClaims} from './claims.ts';
import {draftEpics, readEpic, storiesByEpic} from './epics.ts';
import {isModel, isPlan, titleKind} from './gate.ts';
import {gather} from './gather.ts';
import type {Context, Fence, Gathered, Opening, RawMention} from './mentions.ts';
import {mergeStories} from './merge.ts';
import {type OutlineNode, outlineOf} from './outline.ts';
import {type Outlined, outlineAfter} from './outline-after.ts';
import {type OffsetOf, placedBacklog} from './placed.ts';
import {scheduleByField} from './schedule.ts';
import {draftSprints, readSprint, sprintParts} from './sprints.ts';
import {addMatter, surroundingsOf} from './surroundings.ts';
import {readWith, type TeamWords} from './words/team.ts';
import type {Titled} from './words/titles.ts';
import {fold, STORY} from './words/vocabulary.ts';

/** What was read of a text. */
export interface Survey {
  /** Its places are anchors, so that what is said of one stretch of text stays the same value while others change. */
  readonly plan: Backlog;
  /** The offset in the text that a place of the plan means. */
  readonly offsetOf: OffsetOf;
  /** What the reading of the next version begins with. */
  readonly outlined: Outlined | null;
}

export const emptySurvey: Survey = {plan: emptyBacklog, offsetOf: place => place, outlined: null};

/**
 * The plan that a text holds, read with the team's own words beside everybody's. Total: any text gives a backlog, most give
 * an empty one. `before` is what was read, with the same words, of an earlier version: what stayed is not read again.
 */
export function surveySyntax(
  syntax: Syntax,
  path = '',
  words: TeamWords | null = null,
  before: Survey | null = null,
): Survey {
  return readWith(words, () => readSpoken(syntax, path, before));
}

/** The same with places told as offsets. */
export function readBacklog(syntax: Syntax, path = '', words: TeamWords | null = null): Backlog {
  const {plan, offsetOf} = surveySyntax(syntax, path, words);
  return placedBacklog(plan, offsetOf);
}

function readSpoken(syntax: Syntax, path: string, before: Survey | null): Survey {
  const outlined = outlineAfter(syntax.runs, before?.outlined ?? null);
  const walked = walk(outlined.roots);
  const shown = unfenced(syntax, walked.gathered, path);
  if (shown) return {plan: shown, offsetOf: offset => offset, outlined};
  return {plan: finish(walked, path), offsetOf: offsetsIn(syntax.runs), outlined};
}

/** What a walk over a whole document found. */
interface Walked {
  readonly roots: readonly OutlineNode[];
  readonly context: Context;
  /** What the document says of all its items. */
  readonly openings: readonly Opening[];
  readonly gathered: Gathered;
}

function walk(roots: readonly OutlineNode[]): Walked {
  const {context, openings} = surroundingsOf(roots);
  return {roots, context, openings, gathered: gather(roots, context)};
}

function finish({roots, context, openings, gathered}: Walked, path: string): Backlog {
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
 * closed. Then the text is read once more with its fence lines blanked out; its places are offsets, because that text
 * has anchors of its own.
 */
function unfenced(syntax: Syntax, gathered: Gathered, path: string): Backlog | null {
  if (gathered.fences.length === 0) return null;
  const outside = gathered.mentions.filter(isSure).length;
  if (!showsPlan(syntax.text, gathered.fences, outside)) return null;
  const {roots, context, openings, gathered: placed} = walk(inOffsets(syntax));
  let text = syntax.text;
  for (const {block, base} of fencesOfPlans(placed.fences)) {
    const end = base + block.span.end;
    const source = text.slice(base + block.span.start, end);
    text =
      text.slice(0, base + block.span.start) +
      source.replace(/^[ \t]*(?:`{3,}|~{3,}).*$/gm, line => ' '.repeat(line.length)) +
      text.slice(end);
  }
  const inside = gather(inOffsets(parseSyntax(text)), context);
  const named = inside.mentions.filter(mention => isSure(mention) && mention.facts.id);
  if (named.length < 2 || named.length <= outside) return null;
  return finish({roots, context, openings, gathered: inside}, path);
}

function inOffsets({sections, text}: Syntax): OutlineNode[] {
  return outlineOf(sections, text.length);
}

/** Guides show short plans between long texts. */
function showsPlan(text: string, fences: readonly Fence[], outside: number): boolean {
  const items = fencesOfPlans(fences);
  const shown = items.reduce((sum, {block}) => sum + block.value.length, 0);
  if (items.length === 0 || shown * 3 < text.length) return false;
  return outside === 0 || items.some(fence => opensSprint(fence.block.value));
}

function fencesOfPlans(fences: readonly Fence[]): readonly Fence[] {
  return fences.filter(
    ({block, context}) =>
      !context.aside && /^(?:|markdown|md|text|txt|plaintext)$/i.test(block.lang) && namesItems(block.value),
  );
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
