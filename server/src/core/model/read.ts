/** Reading Markdown into a backlog: outline, mentions, stories, then the sprints and epics around them. */

import {flat, joined} from '../lists.ts';
import {finished, type Steps} from '../steps.ts';
import {offsetsIn} from '../syntax/anchors.ts';
import {parseSyntax, type Syntax} from '../syntax/sections.ts';
import {type Assembly, assemble} from './assemble.ts';
import {type Backlog, emptyBacklog} from './backlog.ts';
import {gather, gatherSteps} from './mentions/gather.ts';
import type {Context, Fence, Opening, RawMention, Whole} from './mentions/mentions.ts';
import {scheduledByField} from './mentions/schedule.ts';
import {surroundingsOf, withMatter} from './mentions/surroundings.ts';
import {entitled, type OutlineNode, outlineOf} from './parts/outline.ts';
import {type Outlined, outlineAfter} from './parts/outline-after.ts';
import {type OffsetOf, placedBacklog} from './placed.ts';
import {isModel, titleKind} from './stories/gate.ts';
import {fold} from './words/folding.ts';
import {readWith, type TeamWords} from './words/team.ts';
import {STORY} from './words/vocabulary.ts';

/** What was read of a text. */
export interface Survey {
  /** Its places are anchors, so that what is said of one stretch of text stays the same value while others change. */
  readonly plan: Backlog;
  /** The offset in the text that a place of the plan means. */
  readonly offsetOf: OffsetOf;
  /** What the reading of the next version begins with. */
  readonly outlined: Outlined | null;
  readonly surroundings: readonly Opening[];
  readonly assembly: Assembly | null;
}

export const emptySurvey: Survey = {
  plan: emptyBacklog,
  offsetOf: place => place,
  outlined: null,
  surroundings: [],
  assembly: null,
};

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
  return readWith(words, () => finished(readSpoken(syntax, path, before)));
}

/** The same with places told as offsets. */
export function readBacklog(syntax: Syntax, path = '', words: TeamWords | null = null): Backlog {
  const {plan, offsetOf} = surveySyntax(syntax, path, words);
  return placedBacklog(plan, offsetOf);
}

/** The same in short steps, for a caller that has other things to do meanwhile. */
export function* surveySteps(
  syntax: Syntax,
  path: string,
  words: TeamWords | null,
  before: Survey | null,
): Steps<Survey> {
  const steps = readSpoken(syntax, path, before);
  for (;;) {
    const step = readWith(words, () => steps.next());
    if (step.done) return step.value;
    yield;
  }
}

function* readSpoken(syntax: Syntax, path: string, before: Survey | null): Steps<Survey> {
  const outlined = outlineAfter(syntax.runs, before?.outlined ?? null);
  const walked = yield* walk(entitled(outlined.roots), before?.surroundings);
  const shown = unfenced(syntax, walked.gathered, path);
  const surroundings = walked.openings;
  if (shown) return {...emptySurvey, plan: shown.plan, outlined, surroundings};
  const assembly = yield* finish(walked, path, before?.assembly ?? null);
  return {plan: planOf(assembly), offsetOf: offsetsIn(syntax.runs), outlined, surroundings, assembly};
}

/** What a walk over a whole document found. */
interface Walked {
  readonly roots: readonly OutlineNode[];
  readonly context: Context;
  /** What the document says of all its items. */
  readonly openings: readonly Opening[];
  readonly gathered: Whole;
}

function* walk(roots: readonly OutlineNode[], before: readonly Opening[] = []): Steps<Walked> {
  const {context, openings} = surroundingsOf(roots, before);
  return {roots, context, openings, gathered: yield* gatherSteps(roots, context)};
}

function* finish(
  {roots, context, openings, gathered}: Walked,
  path: string,
  before: Assembly | null,
): Steps<Assembly | null> {
  if (isModel(roots)) return null;
  const others = openings.filter(opening => !gathered.openings.includes(opening));
  const whole = withMatter(context, scheduledByField({...gathered, openings: joined(gathered.openings, others)}));
  return yield* assemble(whole, titleKind(roots, path), before);
}

function planOf(assembly: Assembly | null): Backlog {
  return assembly?.plan ?? emptyBacklog;
}

/**
 * Plans stand inside fences now and then: all of it, every sprint's stories, or half of it where a fence was never
 * closed. Then the text is read once more with its fence lines blanked out; its places are offsets, because that text
 * has anchors of its own.
 */
function unfenced(syntax: Syntax, gathered: Whole, path: string): {readonly plan: Backlog} | null {
  if (gathered.fences.length === 0) return null;
  const outside = flat(gathered.mentions).filter(isSure).length;
  if (!showsPlan(syntax.text, gathered.fences, outside)) return null;
  const {roots, context, openings, gathered: placed} = finished(walk(inOffsets(syntax)));
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
  const named = flat(inside.mentions).filter(mention => isSure(mention) && mention.facts.id);
  if (named.length < 2 || named.length <= outside) return null;
  return {plan: planOf(finished(finish({roots, context, openings, gathered: inside}, path, null)))};
}

function inOffsets({sections, text}: Syntax): readonly OutlineNode[] {
  return entitled(outlineOf(sections, text.length));
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
  /^(?:#{1,6}\s|[-*|]\s|\*\*)?\s*(?:\[[ x]\]\s)?\**[A-Z][A-Za-z]{0,9}[-_ ]?\d+(?:\.\d+)*\**\s?[:：.)–—|-]/gmu;

const STORY_HEADING = new RegExp(`^#{1,6}\\s+\\P{L}*(?:${STORY})\\s*#?\\d`, 'gmu');

function namesItems(text: string): boolean {
  return (text.match(ITEM_LINE) ?? []).length >= 2 || (fold(text).match(STORY_HEADING) ?? []).length >= 2;
}

function opensSprint(text: string): boolean {
  return /^#{1,6}\s+\P{L}*sprint\s*\d/imu.test(text);
}

function isSure(mention: RawMention): boolean {
  return (
    mention.form !== 'reference' &&
    (mention.strength === 'sure' || mention.strength === 'part' || mention.strength === 'row')
  );
}
