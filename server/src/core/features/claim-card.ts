/** How a stated total is made up: its addends with their places, and whether they give it. */
import type {Addend, Basis, Claim} from '../model/backlog.ts';
import {backlogOf, type Document} from '../workspace/document.ts';
import {card, escapeMarkdown, type Link} from './cards.ts';
import {count, dotted, figure} from './words.ts';

/** More than these are told as a number: a hover is no table. */
const most = 12;

/** The claim whose number stands at an offset. */
export function claimAt(document: Document, offset: number): Claim | null {
  const {claims} = backlogOf(document);
  return claims.find(({stated}) => stated.span.start <= offset && offset <= stated.span.end) ?? null;
}

export function claimCard(document: Document, claim: Claim, link: Link): string {
  const basis = claim.bases.find(each => holds(claim, each)) ?? claim.bases[0];
  if (!basis) return card(claim.subject);
  const {addends} = basis;
  const lines = addends.slice(0, most).map(addend => addendLine(document, addend, claim, link));
  const rest = addends.slice(most);
  if (rest.length > 0) {
    const sum = rest.reduce((total, {value}) => total + value, 0);
    lines.push(`- ${count(rest.length, 'more')}: ${amount(claim, sum)}`);
  }
  return card(claim.subject, verdict(claim, basis), lines.join('\n'));
}

function verdict(claim: Claim, basis: Basis): string {
  const stated = `${claim.approximate ? '~' : ''}${range(claim.stated.value, claim.high)}`;
  const actual = range(basis.actual, basis.high);
  const unit = claim.unit === 'percent' ? ' %' : ` ${claim.unit}`;
  if (holds(claim, basis)) return dotted(`${stated}${unit}`, 'as the plan adds up');
  return dotted(`${stated}${unit} stated`, `**${actual}${unit}** by what the plan says`);
}

function range(low: number, high: number | undefined): string {
  return high === undefined ? figure(low) : `${figure(low)}–${figure(high)}`;
}

/** As the rules compare: to the number, 10 % either way where it is approximate. */
function holds({stated, approximate, high}: Claim, basis: Basis): boolean {
  const by = approximate ? Math.abs(stated.value) * 0.1 : 0.005;
  return stated.value - by <= (basis.high ?? basis.actual) && basis.actual <= (high ?? stated.value) + by;
}

function addendLine(document: Document, {name, value, span}: Addend, claim: Claim, link: Link): string {
  return `- ${amount(claim, value)} ${link({document, span}, name)}`;
}

function amount({unit}: Claim, value: number): string {
  if (unit === 'points') return `${figure(value)} ${value === 1 ? 'pt' : 'pts'} ·`;
  return unit === 'hours' ? `${figure(value)} h ·` : `${figure(value)} ·`;
}

/** For a client that follows no links. */
export const noLink: Link = (_, text) => escapeMarkdown(text);
