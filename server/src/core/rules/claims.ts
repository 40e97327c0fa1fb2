/** Numbers that a document states about itself: whether they hold, and how a finding speaks of one that does not. */
import type {Basis, Claim} from '../model/backlog.ts';
import type {Fix, Report} from './rule.ts';
import {rewriteNumber} from './style.ts';
import {count, number, same, sum} from './wording.ts';

/** What a number marked `~` may be off, as a share of itself. */
const leeway = 0.1;

/** Whether one of the ways to add up gives the stated number, or comes as near as `slack`. */
export function holds(claim: Claim, slack = 0): boolean {
  const stated = claim.stated.value;
  const allowed = Math.max(slack, claim.approximate ? Math.abs(stated) * leeway : 0);
  if (isRange(claim)) return claim.bases.some(basis => rangesAgree(claim, basis));
  return claim.bases.some(({actual}) => same(actual, stated) || Math.abs(actual - stated) <= allowed);
}

/** Of the ways to add up, the one that comes nearest: most likely the one that its author had in mind. */
function nearest({stated, bases}: Claim): Basis | undefined {
  return [...bases].sort((a, b) => Math.abs(a.actual - stated.value) - Math.abs(b.actual - stated.value))[0];
}

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
  if (basis.high === undefined) return basis.actual >= low - slack && basis.actual <= claim.high + slack;
  return Math.abs(basis.actual - low) <= slack && Math.abs(basis.high - claim.high) <= slack;
}

/** The end of a stated range that is off, with what it should be: the lower one first. */
function offEnd(claim: Claim, basis: Basis): {stated: number; actual: number} {
  const low = {stated: claim.stated.value, actual: basis.actual};
  if (claim.high === undefined || basis.high === undefined) return low;
  return Math.abs(low.actual - low.stated) <= roundedHours ? {stated: claim.high, actual: basis.high} : low;
}

/** The report on one of the `claims` that does not hold; `verb` is what the fix does: `Write the sum`. */
export function reportClaim(text: string, claim: Claim, claims: readonly Claim[], verb: string): Report | null {
  const {stated, subject, bases} = claim;
  const first = nearest(claim);
  if (!first) return null;
  const off = offEnd(claim, first);
  const ranged = isRange(claim);
  const about = claim.approximate ? 'about ' : '';
  const ways = differentSums(first, bases)
    .slice(0, mostWays)
    .map(basis => wayText(claim, basis))
    .join('; or ');
  return {
    at: stated.span,
    message: `${capitalised(subject)}: ${about}${statedText(claim)} stated, ${ways}`,
    stated: off.stated,
    actual: off.actual,
    related: first.addends.map(addend => ({
      at: addend.span,
      message: claim.kind === 'count' ? addend.name : `${addend.name}: ${number(addend.value)}`,
    })),
    fixes: ranged && (claim.high !== undefined || first.high !== undefined) ? [] : rewrites(text, claim, claims, verb),
    ...(claim.approximate || ranged ? {severity: 'info' as const} : {}),
    ...(claim.kind === 'score' ? {severity: 'warning' as const} : {}),
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
function statedText({stated, high, unit}: Claim): string {
  return high === undefined ? count(stated.value, unit) : `${number(stated.value)}–${count(high, unit)}`;
}

/** `12 by adding up US-1 4 + US-2 8`, `13 counted`, `78.6 %` */
function wayText({kind, unit}: Claim, {actual, high, addends}: Basis): string {
  if (kind === 'count') return `${number(actual)} counted`;
  if (kind === 'percent')
    return `${count(Math.round(actual * 10) / 10, unit)} by ${addends.map(({value}) => number(value)).join(' of ')}`;
  if (kind === 'score')
    return `${number(actual)} by its parts ${addends.map(({name, value}) => `${name} ${number(value)}`).join(', ')}`;
  const to = high === undefined ? '' : `–${number(high)}`;
  return `${number(actual)}${to} by adding up ${sum(addends)}`;
}

/** One fix for each number that may be meant; safe where only one can be and nothing else is built on the old one. */
function rewrites(text: string, claim: Claim, claims: readonly Claim[], verb: string): readonly Fix[] {
  const round = claim.kind === 'percent' ? Math.round : (value: number) => Math.round(value * 100) / 100;
  const values = [...new Set(claim.bases.map(basis => round(basis.actual)))];
  const safe = values.length === 1 && !claim.approximate && claim.kind !== 'score';
  return values.flatMap(actual => {
    const edit = rewriteNumber(text, claim.stated.span, actual);
    if (!edit) return [];
    return [{title: `${verb}, ${number(actual)}`, safe: safe && !disturbs(claim, claims), edits: [edit]}];
  });
}

/** Whether another number that holds is reckoned from this one: a percentage, a total of totals. */
function disturbs({stated: {span}}: Claim, claims: readonly Claim[]): boolean {
  const uses = ({addends}: Basis) =>
    addends.some(addend => addend.span.start < span.end && addend.span.end > span.start);
  return claims.some(other => other.stated.span.start !== span.start && other.bases.some(uses) && holds(other));
}
