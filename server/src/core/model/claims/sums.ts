/** Stated totals of headings, keys, groups and owners against the stories that they cover. */

import {shift} from '../../text/span.ts';
import type {Basis, Claim} from '../backlog.ts';
import type {Head} from '../lines/head.ts';
import {type Inline, sourceOf} from '../lines/inline.ts';
import {bareText} from '../mentions/sprint-titles.ts';
import type {Statement} from '../stories/statements.ts';
import {type Effort, findEffort, findEfforts} from '../values/effort.ts';
import {AND} from '../words/vocabulary.ts';
import {bufferedSums} from './column-sums.ts';
import {definitions, referencedIn, round, storiesIn, sumOf, sumsOf, type Universe} from './scopes.ts';

/** A claim on an effort that stands in a line. */
export function claimOn(
  kind: Claim['kind'],
  subject: string,
  effort: Effort,
  line: Inline,
  base: number,
  bases: readonly (Basis | null)[],
): Claim | null {
  const known = bases.filter((basis): basis is Basis => basis !== null);
  if (known.length === 0) return null;
  const scale = effort.days ? 8 : 1;
  const scaled = known.map(basis => (scale === 1 ? basis : inDays(basis, scale)));
  const span = shift(sourceOf(line, effort.start, effort.end), base);
  const claim: Claim = {
    kind,
    subject,
    unit: effort.unit === 'points' ? 'points' : effort.days ? 'days' : 'hours',
    stated: {value: round(effort.low / scale), span},
    approximate: effort.approximate,
    bases: scaled,
  };
  return effort.high > effort.low ? {...claim, high: round(effort.high / scale)} : claim;
}

function inDays(basis: Basis, scale: number): Basis {
  const addends = basis.addends.map(addend => ({...addend, value: round(addend.value / scale)}));
  const days = {actual: round(basis.actual / scale), addends};
  return basis.high === undefined ? days : {...days, high: round(basis.high / scale)};
}

/** `## Sprint 1 (20-24 pts)`: nothing but the unit behind a range at the end of a heading. */
const BRACKETED = /^[\s+]*\p{L}+(?: points?)?\s?[)）\]]\P{L}*$/u;

function isRangeAtEnd(text: string, {low, high, end}: Effort): boolean {
  return high > low && BRACKETED.test(text.slice(end));
}

/** `## Sprint 1 – 16 SP`: where a title would stand. */
function isTitle(text: string, {kind, title}: Head, {start, end}: Effort): boolean {
  return (
    kind === 'sprint' &&
    text.slice(title.start, start).trim() === '' &&
    /^\s*\p{L}+(?: points?)?\s*$/u.test(text.slice(end))
  );
}

/** `### Epic 1: … (12 points)`, `## Phase 1 (19h)`: what stands in brackets behind a heading covers the section. */
export function headingClaims(statements: readonly Statement[], universe: Universe): Claim[] {
  return statements.flatMap(statement => {
    if (statement.kind !== 'heading' || !statement.node.heading) return [];
    const {head, line} = statement.node.heading;
    const stretch = head.points ?? head.estimate;
    // `Sprint 1 - 16 SP` is no range from one to sixteen.
    const from = head.id?.end ?? 0;
    const efforts = findEfforts(line.text.slice(from)).map(one => ({...one, ...shift(one, from)}));
    const effort = stretch
      ? efforts.find(one => one.start >= stretch.start - 2 && one.end <= stretch.end + 24)
      : efforts.find(one => one.unit === 'points' && (isRangeAtEnd(line.text, one) || isTitle(line.text, head, one)));
    // `(7 days remaining)` says how long a sprint lasts, not how much is in it.
    if (!effort || (effort.days && statement.context.sprint?.heading.start === statement.body.start)) return [];
    const covered = storiesIn(universe, statement.body);
    const kind = head.kind === 'sprint' ? 'sprint' : head.kind === 'epic' || head.kind === 'phase' ? 'epic' : 'group';
    const claim = claimOn(kind, bareText(line.text), effort, line, statement.base, [
      ...sumsOf(covered, effort.unit),
      ...bufferedSums(statement.node, effort.unit),
    ]);
    return claim ? [claim] : [];
  });
}

/** `- **Must Have**: 22 points` over a list of stories, and `- K1.1-K1.4: … (12-15h)`. */
export function groupClaims(statements: readonly Statement[], universe: Universe): Claim[] {
  return statements.flatMap(statement => {
    if (statement.kind !== 'entry') return [];
    const effort = findEffort(statement.line.text);
    if (!effort || universe.isItemLine(statement.body.start)) return [];
    const below = statement.entries.flatMap(entry => referencedIn(universe, entry.line.text));
    const own = below.length > 0 ? [] : referencedIn(universe, statement.line.text);
    const stories = below.length > 0 ? below : own;
    if (below.length === 0 && (own.length === 0 || !isAllocation(statement.line.text, effort))) return [];
    const subject = bareText(statement.line.text.split(/[:：]/u)[0] ?? '');
    const claim = claimOn('group', subject, effort, statement.line, statement.base, [
      sumOf(definitions(stories), effort.unit),
    ]);
    return claim ? [claim] : [];
  });
}

const ID = '(?:[A-Z][A-Z\\d]*[-_]?\\d+(?:\\.\\d+)*|#\\d+)';
const BETWEEN = `\\s*(?:[,;、，&+]\\s*)?(?:(?:${AND})\\s*)?`;
const listed = new RegExp(`(?<![\\p{L}\\d])(${ID}(?:${BETWEEN}${ID})+)\\s*[(（]\\s*[~≈]?$`, 'u');

/** `Take US-1, US-2 and US-4 (18 points)`: ids with what they add up to. */
export function namedSums(statements: readonly Statement[], universe: Universe): Claim[] {
  return statements.flatMap(({kind, line, base, body}) => {
    if (kind === 'heading' || universe.isItemLine(body.start)) return [];
    return findEfforts(line.text).flatMap(effort => {
      const names = listed.exec(line.text.slice(0, effort.start))?.[1];
      if (!names || !/^\s*\p{L}+(?:\s\p{L}+)?\s*[)）]/u.test(line.text.slice(effort.end))) return [];
      const stories = referencedIn(universe, names);
      if (stories.length !== names.match(/\d+(?:\.\d+)*/g)?.length) return [];
      return claimOn('group', names, effort, line, base, [sumOf(definitions(stories), effort.unit)]) ?? [];
    });
  });
}

/** The effort stands at the end of the line, so it sums up what stands before it. */
function isAllocation(text: string, effort: Effort): boolean {
  if (!/^[^\p{L}\p{N}]*(?:stories\s|story\s|\p{L}+ \d{1,2}(?: \([^()\d]*\))?:\s*)?[A-Z]*[-_]?\d/u.test(text))
    return false;
  if (/\btask\s?\d/i.test(text)) return false;
  return /^\s*(?:\p{L}+)?\s*[)）\]]?[\s*.]*$/u.test(text.slice(effort.end).replace(/^\s*\p{L}+/u, ''));
}
