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
  return claim.bases.some(({actual}) => same(actual, stated) || Math.abs(actual - stated) <= allowed);
}

/** The report on a number that does not hold; `verb` is what the fix does: `Write the sum`. */
export function reportClaim(text: string, claim: Claim, verb: string): Report | null {
  const {stated, subject, unit, bases} = claim;
  const first = bases[0];
  if (!first) return null;
  const about = claim.approximate ? 'about ' : '';
  const others = bases.slice(1).filter(basis => !same(basis.actual, first.actual));
  const ways = [first, ...others].map(basis => wayText(claim, basis)).join('; or ');
  return {
    at: stated.span,
    message: `${subject}: ${about}${count(stated.value, unit)} stated, ${ways}`,
    stated: stated.value,
    actual: first.actual,
    related: first.addends.map(addend => ({at: addend.span, message: `${addend.name}: ${number(addend.value)}`})),
    fixes: rewrites(text, claim, verb),
    ...(claim.approximate ? {severity: 'info' as const} : {}),
  };
}

/** `12 by adding up US-1 4 + US-2 8`, `13 counted`, `78.6 %` */
function wayText({kind, unit}: Claim, {actual, addends}: Basis): string {
  if (kind === 'count') return `${number(actual)} counted`;
  if (kind === 'percent')
    return `${count(Math.round(actual * 10) / 10, unit)} by ${addends.map(({value}) => number(value)).join(' of ')}`;
  return `${number(actual)} by adding up ${sum(addends)}`;
}

/** One fix for each number that may be meant; safe where there is only one and the author did not mean it roughly. */
function rewrites(text: string, claim: Claim, verb: string): readonly Fix[] {
  const round = claim.kind === 'percent' ? Math.round : (value: number) => Math.round(value * 100) / 100;
  const values = [...new Set(claim.bases.map(basis => round(basis.actual)))];
  return values.flatMap(actual => {
    const edit = rewriteNumber(text, claim.stated.span, actual);
    const safe = values.length === 1 && !claim.approximate;
    return edit ? [{title: `${verb}, ${number(actual)}`, safe, edits: [edit]}] : [];
  });
}
