/** Stated totals of headings, keys, groups and owners against the stories that they cover. */
import {type Span, shift} from '../text/span.ts';
import type {Basis, Claim, Sprint} from './backlog.ts';
import {fractionOf, partClaim, shareOf} from './claim-progress.ts';
import {
  allOf,
  type Covered,
  definitions,
  referencedIn,
  round,
  storiesIn,
  storiesUnder,
  sumOf,
  sumOfAll,
  sumsOf,
  type Universe,
} from './claim-scopes.ts';
import {isSingle, sprintAround, sprintsIn} from './claim-sprints.ts';
import {type Effort, findEffort, findEfforts} from './effort.ts';
import {type Inline, sourceOf} from './inline.ts';
import {readKeys} from './keys.ts';
import type {OutlineNode} from './outline.ts';
import {bareText} from './sprint-titles.ts';
import type {Statement} from './statements.ts';
import {fold} from './words/vocabulary.ts';

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

/** `### Epic 1: … (12 points)`, `## Phase 1 (19h)`: what stands in brackets behind a heading covers the section. */
export function headingClaims(statements: readonly Statement[], universe: Universe): Claim[] {
  return statements.flatMap(statement => {
    if (statement.kind !== 'heading' || !statement.node.heading) return [];
    const {head, line} = statement.node.heading;
    const stretch = head.points ?? head.estimate;
    if (!stretch) return [];
    const effort = findEfforts(line.text).find(one => one.start >= stretch.start - 2 && one.end <= stretch.end + 24);
    // `(7 days remaining)` says how long a sprint lasts, not how much is in it.
    if (!effort || (effort.days && statement.context.sprint?.heading.start === statement.body.start)) return [];
    const covered = storiesIn(universe, statement.body);
    const kind = head.kind === 'sprint' ? 'sprint' : head.kind === 'epic' || head.kind === 'phase' ? 'epic' : 'group';
    const claim = claimOn(kind, bareText(line.text), effort, line, statement.base, sumsOf(covered, effort.unit));
    return claim ? [claim] : [];
  });
}

const TOTALS =
  /(?:^|[^\p{L}])(?:total|sum|summe|gesamt|toplam|totale|итого|всего|合计|总|合計|총|tong|effort|estimate|estimated|commitment|committed|planned|planejados|aufwand|points|puntos|pontos|punti|punkte)/u;

const COMMITTED =
  /commit|compromet|comprometid|engag|zugesagt|planned|geplant|planejad|planifi|pianificat|taahhut|承诺|約束/u;

/** `Effort` and `Estimated effort` of a section sum up what is in it; `Time` and `Duration` tell something else. */
const SUMS = /total|effort|esfor[zç]o|aufwand|workload|工作量|工数|공수|трудо|estimate[sd]?$|^estimat|nakład|efor/iu;

/** `**Estimated Effort:** 24-31 hours`, `**Sprint 0 Gesamt:** 26 Story Points`: a key outside of items covers its section. */
export function keyClaims(
  statements: readonly Statement[],
  universe: Universe,
  sprints: readonly Sprint[],
  under: (node: OutlineNode) => readonly Statement[],
): Claim[] {
  const claims: Claim[] = [];
  for (const statement of statements) {
    if (statement.kind === 'heading' || statement.kind === 'label') continue;
    for (const key of readKeys(statement.line)) {
      const fields = key.fields;
      const total =
        fields.includes('total') || fields.includes('points') || (fields.includes('estimate') && SUMS.test(key.key));
      if (!total && !(TOTALS.test(key.key.toLowerCase()) && fields.length === 0)) continue;
      const pointed = fields.includes('total') || fields.includes('points');
      const found = pointed ? fractionOf(key.value) : null;
      // `Committed: 18 / 20`: of what the team can take, and nothing of it need be done.
      const committed = found && COMMITTED.test(fold(key.key)) ? found.done : null;
      const fraction = committed ? null : found;
      const effort = committed ?? fraction?.all ?? effortOfValue(key.value, pointed);
      if (!effort || (!total && effort.start > 3)) continue;
      const scope = scopeOf(statement, universe, sprints, /total/i.test(key.key));
      const share = fraction ? 'done' : shareOf(key.key);
      if (share && scope) {
        const whole = sprintAround(statement.context, sprints)?.items ?? [];
        const part = fraction?.done ?? effort;
        const told = partClaim(share, key.key, part, key.value, statement, [scope.covered, whole]);
        claims.push(...(told.length > 0 ? told : listedClaim(key.key, part, key.value, statement, under)));
      }
      if (share && !fraction) continue;
      if (!scope) {
        claims.push(...listedClaim(key.key, effort, key.value, statement, under));
        continue;
      }
      const own = keyClaim(key.key, effort, key.value, statement, scope, universe, sprints);
      claims.push(...(own.length > 0 ? own : listedClaim(key.key, effort, key.value, statement, under)));
    }
  }
  return claims;
}

/** An effort at the beginning of a value; a bare number counts as points where the key asks for points. */
function effortOfValue(value: Inline, points: boolean): Effort | null {
  const effort = findEffort(value.text);
  if (effort && effort.start <= 3) return effort;
  const bare = points ? /^[\s*_]*([~≈])?\s*(\d{1,4}(?:\.\d)?)[\s*_]*$/u.exec(value.text) : null;
  if (!bare?.[2]) return null;
  const start = value.text.indexOf(bare[2]);
  const number = Number(bare[2]);
  return {
    low: number,
    high: number,
    unit: 'points',
    approximate: Boolean(bare[1]),
    days: false,
    start,
    end: start + bare[2].length,
  };
}

/** Behind the effort of an entry: its unit, a bracket, a remark without numbers. */
const ends = /^\s*\p{L}*\s*[)）]?(?:\s+[-–—][^\d]*)?\s*$/u;

/** A total under a list whose entries each end with an effort: of those entries. */
function listedClaim(
  name: string,
  effort: Effort,
  value: Inline,
  at: Statement,
  under: (node: OutlineNode) => readonly Statement[],
): Claim[] {
  if (!/total/i.test(name)) return [];
  const addends = under(at.node).flatMap(({kind, line, base}) => {
    if (kind !== 'entry') return [];
    const efforts = findEfforts(line.text);
    const only = efforts.length === 1 ? efforts[0] : undefined;
    if (line === at.line || !only || only.unit !== effort.unit || !ends.test(line.text.slice(only.end))) return [];
    if (/total/i.test(line.text.slice(0, only.start))) return [];
    return [
      {
        ...only,
        name: bareText(line.text.slice(0, only.start)),
        span: shift(sourceOf(line, only.start, only.end), base),
      },
    ];
  });
  if (addends.length < 3) return [];
  const total = (pick: (one: Effort) => number): number => round(addends.reduce((sum, one) => sum + pick(one), 0));
  const basis = {
    actual: total(one => one.low),
    high: total(one => one.high),
    addends: addends.map(one => ({name: one.name, value: round(one.low), span: one.span})),
  };
  const claim = claimOn('total', name, effort, value, at.base, [basis]);
  return claim ? [claim] : [];
}

interface Scope {
  readonly covered: readonly Covered[];
  readonly span: Span;
}

/** The section around a line, where it holds stories; else the sprint that it speaks of; else, of a total, the document. */
function scopeOf(
  {node, context}: Statement,
  universe: Universe,
  sprints: readonly Sprint[],
  total: boolean,
): Scope | null {
  const span = {start: node.start, end: node.end};
  const covered = storiesUnder(universe, node);
  if (covered.length > 0) return {covered, span};
  // Beside the work, totals tell of something else: an audit, a test run.
  const sprint = context.aside ? undefined : sprintAround(context, sprints);
  if (sprint && sprint.items.length > 0) return {covered: sprint.items, span: sprint.body};
  if (!total || context.sprint || context.epic) return null;
  return {covered: allOf(universe), span: {start: 0, end: Number.MAX_SAFE_INTEGER}};
}

function keyClaim(
  name: string,
  effort: Effort,
  value: Inline,
  statement: Statement,
  scope: Scope,
  universe: Universe,
  sprints: readonly Sprint[],
): Claim[] {
  const {base, context} = statement;
  const inside = sprintsIn(sprints, scope.span);
  if (inside.length > 1 && effort.unit === 'points') return totalClaim(name, effort, value, base, inside, scope);
  const sprint = sprintAround(context, sprints);
  const kind = sprint ? 'sprint' : context.epic ? 'epic' : 'total';
  const subject = sprint?.title.value ?? context.epic?.title.value ?? name;
  const claim = claimOn(kind, subject, effort, value, base, [
    ...sumsOf(scope.covered, effort.unit),
    ...(sprint ? sumsOf(sprint.items, effort.unit) : []),
    !sprint || isSingle(sprints) ? sumOfAll(universe, effort.unit) : null,
  ]);
  return claim ? [claim] : [];
}

/** A total over several sprints: of their stated totals, of what they commit, of the stories. */
function totalClaim(
  name: string,
  effort: Effort,
  value: Inline,
  base: number,
  sprints: readonly Sprint[],
  scope: Scope,
): Claim[] {
  const own = shift(sourceOf(value, effort.start, effort.end), base).start;
  const others = sprints.filter(sprint => sprint.statedPoints && sprint.statedPoints.span.start !== own);
  const stated: Basis = {
    actual: others.reduce((sum, sprint) => sum + (sprint.statedPoints?.value ?? 0), 0),
    addends: others.flatMap(sprint =>
      sprint.statedPoints
        ? [{name: sprint.title.value, value: sprint.statedPoints.value, span: sprint.statedPoints.span}]
        : [],
    ),
  };
  const committed: Basis = {
    actual: sprints.reduce((sum, sprint) => sum + sprint.committedPoints, 0),
    addends: sprints.map(sprint => ({name: sprint.title.value, value: sprint.committedPoints, span: sprint.heading})),
  };
  const claim = claimOn('total', name, effort, value, base, [
    ...(stated.addends.length > 1 ? [stated] : []),
    committed,
    sumOf(scope.covered, 'points'),
  ]);
  return claim ? [claim] : [];
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

/** The effort stands at the end of the line, so it sums up what stands before it. */
function isAllocation(text: string, effort: Effort): boolean {
  if (!/^[^\p{L}\p{N}]*(?:stories\s|story\s|\p{L}+ \d{1,2}(?: \([^()\d]*\))?:\s*)?[A-Z]*[-_]?\d/u.test(text))
    return false;
  if (/\btask\s?\d/i.test(text)) return false;
  return /^\s*(?:\p{L}+)?\s*[)）\]]?[\s*.]*$/u.test(text.slice(effort.end).replace(/^\s*\p{L}+/u, ''));
}
