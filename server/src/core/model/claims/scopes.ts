/** Who a stated number covers: the stories inside a stretch of text, or those that a line refers to. */

import {memo} from '../../memo.ts';
import type {Span} from '../../text/span.ts';
import type {Addend, Basis, Mention, Story} from '../backlog.ts';
import {type Effort, findEffort} from '../values/effort.ts';
import {withoutParents} from '../values/numbering.ts';
import {fieldsOf, STORY, TASK, TO} from '../words/vocabulary.ts';
import {askedOnce} from './questions.ts';
import {ofUniverse, type Universe} from './universe.ts';

export type {Universe} from './universe.ts';

export type ClaimUnit = Effort['unit'];

/** One story with the place in a scope that speaks of it. */
export interface Covered {
  readonly story: Story;
  /** null: the story as a whole, not the share that one place gives it */
  readonly mention: Mention | null;
}

/** The stories that stand in a stretch of text, each once. */
export function storiesIn(universe: Universe, scope: Span): Covered[] {
  const seen = new Set<Story>();
  return universe.placesIn(scope).filter(({story}) => !seen.has(story) && seen.add(story));
}

const under = memo((universe: Universe) =>
  memo((scope: Span) => askedOnce(() => storiesIn(universe, scope)), new WeakMap()),
);

/** The same for one section, found once however often its lines ask. */
export function storiesUnder(universe: Universe, section: Span): readonly Covered[] {
  return under(universe)(section)();
}

/** All stories of a document, counted whole. */
export const allOf: (universe: Universe) => readonly Covered[] = ofUniverse(({stories}) =>
  definitions(stories.map(({story}) => story)),
);

const leavesOf: (covered: readonly Covered[]) => readonly Covered[] = memo(covered =>
  withoutParents(covered, ({story}) => story.id ?? story.title),
);

/** The sum over some stories, and those without the ones that others are parts of by their number, or that were dropped. */
export function sumsOf(covered: readonly Covered[], unit: ClaimUnit): (Basis | null)[] {
  const leaves = leavesOf(covered);
  const kept = leaves.filter(({story}) => story.status?.value !== 'dropped');
  const scopes = [covered, leaves, kept].filter((scope, i, all) => i === 0 || scope.length < (all[i - 1]?.length ?? 0));
  return scopes.map(scope => sumOf(scope, unit));
}

/** Low and high end of one story's size; null where it has none in this unit. */
function sizeOf({story, mention}: Covered, unit: ClaimUnit): {low: number; high: number; span: Span} | null {
  if (unit === 'points') {
    if (mention?.part) return {low: mention.part.value.done, high: mention.part.value.done, span: mention.part.span};
    const points = mention?.points ?? story.points;
    return points ? {low: points.value, high: points.value, span: points.span} : null;
  }
  // `M` in a heading says less than `3-6h` in a table.
  for (const estimate of [mention?.estimate, story.estimate, ...story.mentions.map(one => one.estimate)]) {
    const effort = estimate ? estimatedIn(estimate.value) : null;
    if (effort?.unit === 'hours' && estimate) return {low: effort.low, high: effort.high, span: estimate.span};
  }
  return null;
}

/** Of `actual 1h / estimated 2-3h`, what was estimated. */
function estimatedIn(text: string): Effort | null {
  const label = [...text.matchAll(/(\p{L}[\p{L} ]*?)\s*[:：]/gu)].find(
    ([, name = '']) => fieldsOf(name)[0] === 'estimate',
  );
  return (label ? findEffort(text.slice(label.index)) : null) ?? findEffort(text);
}

const sums = memo((_: readonly Covered[]) => new Map<ClaimUnit, Basis | null>());

/** The sum over some stories; null when a story without a size leaves the sum open. */
export function sumOf(covered: readonly Covered[], unit: ClaimUnit): Basis | null {
  const known = sums(covered);
  const sum = known.get(unit);
  if (sum !== undefined) return sum;
  const added = addUp(covered, unit);
  known.set(unit, added);
  return added;
}

function addUp(covered: readonly Covered[], unit: ClaimUnit): Basis | null {
  const addends: Addend[] = [];
  let low = 0;
  let high = 0;
  let open = 0;
  for (const one of covered) {
    const size = sizeOf(one, unit);
    if (!size) {
      open++;
      continue;
    }
    low += size.low;
    high += size.high;
    addends.push({name: one.story.id ?? one.story.title, value: round(size.low), span: size.span});
  }
  if (addends.length === 0 || open > 0) return null;
  return high > low ? {actual: round(low), high: round(high), addends} : {actual: round(low), addends};
}

/** To two decimals, as sums of points and hours are told. */
export function round(value: number): number {
  return Math.round(value * 100) / 100;
}

const RANGE_BETWEEN = new RegExp(
  `^[\\s*\`]*(?:-|–|—|~|\\.\\.\\.?|…|${TO})[\\s*\`]*(?:(?:${STORY}|${TASK})\\s+)?$`,
  'u',
);

/** The stories that a text refers to, ranges filled in: `10.1-10.4 + 10.3b`, `ETL-001 through ETL-008`. */
export function referencedIn(universe: Universe, text: string): Story[] {
  const tokens = tokensIn(universe, text);
  const found = new Set<Story>();
  for (const [i, token] of tokens.entries()) {
    const before = tokens[i - 1];
    if (before && RANGE_BETWEEN.test(text.slice(before.end, token.start))) {
      for (const story of between(universe, before, token)) found.add(story);
    }
    for (const story of token.stories) found.add(story);
  }
  return [...found];
}

interface Token {
  readonly id: string;
  /** One story, or all of an epic. */
  readonly stories: readonly Story[];
  readonly start: number;
  readonly end: number;
}

const TOKEN =
  /(?<![\p{L}\p{N}_.])(?:[A-Z][A-Za-z]{0,11}(?:[-_][A-Z][A-Za-z]*)*[-_ ]?\d+(?:\.\d+)*[a-z]?|[A-Z]?\d+(?:\.\d+)+[a-z]?|#\d+)(?![\p{L}\p{N}_])/gu;

function tokensIn(universe: Universe, text: string): Token[] {
  const found: Token[] = [];
  for (const match of text.matchAll(TOKEN)) {
    const end = match.index + match[0].length;
    // `Stories 10.1` is a word and an id.
    const id = [match[0], match[0].split(' ').slice(-1)[0] ?? ''].find(text => universe.named(text).length > 0);
    if (id) found.push({id, stories: universe.named(id), start: end - id.length, end});
  }
  return found;
}

/** `(001, 002, 009)`: at least two numbers in brackets, each the number of one story. */
export function shortReferencesIn(universe: Universe, text: string): Story[] {
  const found: Story[] = [];
  for (const match of text.matchAll(/[(（](\d{1,4}(?:\s*[,、，]\s*\d{1,4})+)[)）]/g)) {
    const stories = (match[1] ?? '').split(/[,、，]/).map(number => universe.numbered(number.trim()));
    if (stories.every(story => story !== null)) found.push(...(stories as Story[]));
  }
  return found;
}

/** The stories whose numbers lie between two ids of one kind; `10.3b` does not lie between 10.1 and 10.4. */
function between(universe: Universe, first: Token, last: Token): Story[] {
  const low = numberKey(first.id);
  const high = numberKey(last.id);
  if (!low || !high || low.stem !== high.stem || high.number - low.number > 500) return [];
  const found: Story[] = [];
  for (let number = low.number + 1; number < high.number; number++) {
    const digits = String(number).padStart(low.width, '0');
    found.push(...universe.named(low.stem + digits));
  }
  return found;
}

function numberKey(id: string): {stem: string; number: number; width: number} | null {
  const match = /^(.*?)(\d+)$/.exec(id);
  return match ? {stem: (match[1] ?? '').toLowerCase(), number: Number(match[2]), width: match[2]?.length ?? 0} : null;
}

/** The sum over all stories of a document. */
export function sumOfAll(universe: Universe, unit: ClaimUnit): Basis | null {
  return sumOf(allOf(universe), unit);
}

/** Stories counted whole. */
export function definitions(stories: readonly Story[]): Covered[] {
  return stories.map(story => ({story, mention: null}));
}
