/** Numbers that a document states about itself: whether they hold, and how a finding speaks of one that does not. */

import {rewriteNumber} from '../edits/style.ts';
import {memo} from '../memo.ts';
import type {Addend, Basis, Claim} from '../model/backlog.ts';
import {fold} from '../model/words/folding.ts';
import {OF} from '../model/words/vocabulary.ts';
import type {Letters} from '../text/letters.ts';
import type {Span} from '../text/span.ts';
import {lettersOf} from '../workspace/document.ts';
import type {Fix, Related, Report, RuleContext} from './rule.ts';
import {count, number, same, sum} from './wording.ts';

/** What a number marked `~` may be off, as a share of itself. */
const leeway = 0.1;

/**
 * Whether one of the ways to add up gives the stated number, or comes as near as `slack`. A number that is an addend
 * of its own sum is no total: nothing is claimed by it.
 */
export function holds(claim: Claim, slack = 0): boolean {
  const known = held(claim);
  const holding = known.get(slack) ?? isHeld(claim, slack);
  known.set(slack, holding);
  return holding;
}

/** By the slack that was allowed. */
const held = memo((_: Claim) => new Map<number, boolean>());

function isHeld(claim: Claim, slack: number): boolean {
  const stated = claim.stated.value;
  if (claim.bases.some(basis => uses(basis, claim.stated.span))) return true;
  const allowed = Math.max(slack, claim.approximate ? Math.abs(stated) * leeway : 0);
  if (isRange(claim)) return claim.bases.some(basis => rangesAgree(claim, basis));
  return claim.bases.some(({actual}) => same(actual, stated) || Math.abs(actual - stated) <= allowed);
}

/** Of the ways to add up, the one that comes nearest: most likely the one that its author had in mind. */
function nearest({stated, bases}: Claim): Basis | undefined {
  return [...bases].sort((a, b) => Math.abs(a.actual - stated.value) - Math.abs(b.actual - stated.value))[0];
}

/** Percentage points by which people round. */
export const usualRounding = 2;

/** Hours are estimated in halves: less than that is rounding. */
const roundedHours = 0.4;

function isRange({high, unit, bases}: Claim): boolean {
  return high !== undefined || unit === 'hours' || unit === 'days' || bases.some(basis => basis.high !== undefined);
}

/** Two ranges agree at both ends; a single number agrees with a range that it lies in. */
function rangesAgree(claim: Claim, basis: Basis): boolean {
  const {value: low} = claim.stated;
  const slack = Math.max(roundedHours, claim.approximate ? low * leeway : 0);
  if (claim.high === undefined) return low >= basis.actual - slack && low <= (basis.high ?? basis.actual) + slack;
  const isInside = basis.actual >= low - slack && (basis.high ?? basis.actual) <= claim.high + slack;
  // Tasks that fit into a story's estimate keep its promise.
  if (basis.high === undefined || claim.kind === 'tasks') return isInside;
  return Math.abs(basis.actual - low) <= slack && Math.abs(basis.high - claim.high) <= slack;
}

/** The end of a stated range that is off, with what it should be: the lower one first. */
function offEnd(claim: Claim, basis: Basis): {stated: number; actual: number} {
  const low = {stated: claim.stated.value, actual: basis.actual};
  if (claim.high === undefined || basis.high === undefined) return low;
  return Math.abs(low.actual - low.stated) <= roundedHours ? {stated: claim.high, actual: basis.high} : low;
}

/** What a report says of a claim, wherever in the text it stands. */
interface Telling extends Pick<Report, 'message' | 'stated' | 'actual' | 'severity'> {
  /** Its places are those of the plan. */
  readonly related: readonly Related[];
  readonly hasFixes: boolean;
}

const telling = memo((claim: Claim): {readonly said: Telling | null} => {
  const {subject, bases} = claim;
  const first = nearest(claim);
  if (!first) return {said: null};
  const off = offEnd(claim, first);
  const ranged = isRange(claim);
  const about = claim.approximate ? 'about ' : '';
  const ways = differentSums(first, bases)
    .slice(0, mostWays)
    .map(basis => wayText(claim, basis))
    .join('; or ');
  const said = {
    message: `${capitalised(subject)}: ${about}${statedText(claim)} stated, ${ways}`,
    stated: off.stated,
    actual: off.actual,
    related: first.addends.map(addend => ({
      at: addend.span,
      message: claim.kind === 'count' ? addend.name : `${addend.name}: ${number(addend.value)}`,
    })),
    hasFixes: !ranged || (claim.high === undefined && first.high === undefined),
    ...(claim.approximate || ranged || claim.timed === 'commitment' ? {severity: 'info' as const} : {}),
    ...(claim.kind === 'score' ? {severity: 'warning' as const} : {}),
  };
  return {said};
});

/** The report on a claim of the plan that does not hold; `verb` is what the fix does: `Write the sum`. */
export function reportClaim({plan, told, document}: RuleContext, planned: Claim, verb: string): Report | null {
  const {said} = telling(planned);
  if (!said) return null;
  const {related, hasFixes, ...words} = said;
  const disturbing = (value: number) => disturbs(planned, value, plan.claims);
  const fixes = () => rewrites(lettersOf(document), told.claim(planned), disturbing, verb);
  return {
    ...words,
    at: told.span(planned.stated.span),
    related: related.map(({at, message}) => ({at: told.span(at), message})),
    ...(hasFixes ? {fixes} : {}),
  };
}

const mostWays = 3;

/** The ways to add up that give different sums, the given one first. */
function differentSums(first: Basis, bases: readonly Basis[]): readonly Basis[] {
  const different = [first];
  for (const basis of bases) if (different.every(known => !same(known.actual, basis.actual))) different.push(basis);
  return different;
}

function capitalised(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}

/** `20 hours`, `20–25 hours` */
function statedText({kind, stated, high, unit}: Claim): string {
  if (kind === 'count' || kind === 'score') return number(stated.value);
  return high === undefined ? count(stated.value, unit) : `${number(stated.value)}–${count(high, unit)}`;
}

/** `12 by adding up US-1 4 + US-2 8`, `13 counted`, `78.6 %` */
function wayText({kind, unit}: Claim, {actual, high, addends, over}: Basis): string {
  if (kind === 'count')
    return addends.every(({value}) => value === 1) ? `${number(actual)} counted` : reckoned(actual, addends);
  if (kind === 'percent')
    return `${count(Math.round(actual * 10) / 10, unit)} by ${addends.map(({value}) => number(value)).join(' of ')}`;
  if (kind === 'score')
    return `${number(actual)} by its parts ${addends.map(({name, value}) => `${name} ${number(value)}`).join(', ')}`;
  const to = high === undefined ? '' : `–${number(high)}`;
  return `${number(actual)}${to} by adding up ${sum(addends)}${over === undefined ? '' : `, over ${over}`}`;
}

/** `6 by 30 − 24` */
function reckoned(actual: number, addends: readonly Addend[]): string {
  const terms = addends.map(({value}, i) =>
    value < 0 ? `− ${number(-value)}` : `${i > 0 ? '+ ' : ''}${number(value)}`,
  );
  return `${number(actual)} by ${terms.join(' ')}`;
}

/** One fix for each number that may be meant; safe where only one can be and nothing else is built on the old one. */
function rewrites(text: Letters, claim: Claim, disturbing: (value: number) => boolean, verb: string): readonly Fix[] {
  const round = claim.kind === 'percent' ? Math.round : (value: number) => Math.round(value * 100) / 100;
  const values = [...new Set(claim.bases.map(basis => round(basis.actual)))];
  const safe = values.length === 1 && isPlain(text, claim);
  return values.flatMap(actual => {
    const edit = rewriteNumber(text, claim.stated.span, actual);
    if (!edit) return [];
    return [{title: `${verb}, ${number(actual)}`, safe: safe && !disturbing(actual), edits: [edit]}];
  });
}

/** `7/7`, `7 of 7` */
const ofWhole = new RegExp(`^(?:/|\\s(?:${OF})\\s\\d)`, 'u');

/** An exact number of points or things that stands for itself: not one of hours, which are rounded, nor half of `7/7`. */
function isPlain(text: Letters, {approximate, unit, kind, timed, stated: {span}}: Claim): boolean {
  const inFraction =
    text.slice(span.start - 1, span.start) === '/' || ofWhole.test(fold(text.slice(span.end, span.end + 12)));
  return !approximate && !timed && !inFraction && kind !== 'score' && unit !== 'hours' && unit !== 'days';
}

/** By the place of a stated number, the claims that are reckoned from it. */
const reckonedFrom = memo((claims: readonly Claim[]): ReadonlyMap<number, ReadonlySet<Claim>> => {
  const places = new Map(claims.map(({stated}) => [stated.span.start, new Set<Claim>()]));
  for (const claim of claims) {
    for (const {addends} of claim.bases) for (const {span} of addends) places.get(span.start)?.add(claim);
  }
  return places;
});

/** Whether a number that holds, a percentage or a total of totals, would no longer do so with another value here. */
function disturbs({stated}: Claim, value: number, claims: readonly Claim[]): boolean {
  const {start} = stated.span;
  const others = [...(reckonedFrom(claims).get(start) ?? [])].filter(other => other.stated.span.start !== start);
  return others.some(other => {
    const slack = other.kind === 'percent' ? usualRounding : 0;
    const bases = other.bases.map(basis => withAddend(other.kind, basis, start, stated.value, value));
    return holds(other, slack) && !holds({...other, bases}, slack);
  });
}

function withAddend(kind: Claim['kind'], basis: Basis, start: number, was: number, value: number): Basis {
  const isMeant = (addend: Addend) => addend.span.start === start && same(addend.value, was);
  const addends = basis.addends.map(addend => (isMeant(addend) ? {...addend, value} : addend));
  if (kind === 'percent') {
    const [part, whole] = addends;
    return {...basis, addends, actual: part && whole ? (100 * part.value) / whole.value : basis.actual};
  }
  return basis.addends.some(isMeant) ? {...basis, addends, actual: basis.actual - was + value} : basis;
}

function uses({addends}: Basis, at: Span): boolean {
  return addends.some(({span}) => span.start < at.end && span.end > at.start);
}
