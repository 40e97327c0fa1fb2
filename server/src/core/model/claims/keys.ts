/** Totals that keys state, in lines and in rows of tables: `**Estimated effort:** 24 hours`, `| Committed points | 31 |`. */
import {type Span, shift} from '../../text/span.ts';
import type {Addend, Basis, Claim, Sprint} from '../backlog.ts';
import {type Inline, sourceOf} from '../lines/inline.ts';
import {type KeyValue, readKeys} from '../lines/keys.ts';
import {bareText} from '../mentions/sprint-titles.ts';
import type {OutlineNode} from '../parts/outline.ts';
import {keyAbove, type PlacedTable, type Statement} from '../stories/statements.ts';
import {type Effort, findEffort, findEfforts, pointsAt} from '../values/effort.ts';
import {fold, normalise} from '../words/folding.ts';
import {isAverage, namesOtherTime} from '../words/progress.ts';
import {isPerSprint} from '../words/telling.ts';
import {fieldsOfKey, isCommitted, namesBacklog, summedBy} from '../words/totals.ts';
import {EPIC, fieldsOf, POINTS} from '../words/vocabulary.ts';
import {columnSums} from './column-sums.ts';
import {otherRowKeys} from './parts.ts';
import {fractionOf, partClaim, saysPoints, shareOf} from './progress.ts';
import {allOf, type Covered, round, storiesUnder, sumOf, sumOfAll, sumsOf, type Universe} from './scopes.ts';
import {isOfOther, isOnlyNamed, isSingle, sprintAround, sprintsIn} from './sprints.ts';
import {claimOn} from './sums.ts';

const TOTALS =
  /(?:^|[^\p{L}])(?:total|sum|summe|gesamt|toplam|totale|итого|всего|合计|总|合計|총|tong|effort|estimate|estimated|commitment|committed|planned|planejados|aufwand|points|puntos|pontos|punti|punkte)/u;

/** `Effort` and `Estimated effort` of a section sum up what is in it; `Time` and `Duration` tell something else. */
const SUMS = /total|effort|esfor[zç]o|aufwand|workload|工作量|工数|공수|трудо|estimate[sd]?$|^estimat|nakład|efor/iu;

type Under = (node: OutlineNode) => readonly Statement[];

/** `**Estimated Effort:** 24-31 hours`, `**Sprint 0 Gesamt:** 26 Story Points`: a key outside of items covers its section. */
export function keyClaims(
  statements: readonly Statement[],
  universe: Universe,
  sprints: readonly Sprint[],
  under: Under,
): Claim[] {
  return statements.flatMap(statement => {
    if (statement.kind === 'label') return [];
    const above = keyAbove(statement);
    const keys = above ? [above] : readKeys(statement.line);
    // `#### Total sprint points: 22`
    const meant = statement.kind === 'heading' ? keys.filter(({fields}) => fields.includes('total')) : keys;
    return meant.flatMap(key => claimsOfKey(key, statement, universe, sprints, under));
  });
}

/** `| Total story points | 34 |` in a table that says one thing a row. */
export function keyRowClaims(tables: readonly PlacedTable[], universe: Universe, sprints: readonly Sprint[]): Claim[] {
  return tables.flatMap(table =>
    otherRowKeys(table).flatMap(({key, statement}) =>
      universe.isItemLine(statement.body.start) ? [] : claimsOfKey(key, statement, universe, sprints, () => []),
    ),
  );
}

/** Numbers of points that are no sum of what is planned. */
const MEASURES =
  /average|avg|mean|median|max|min|target|goal|capacity|velocity|\bper\b|baseline|previous|last|next|available|budget|bonus|buffer|remaining/;

/** `Total points (last sprint)`, `20 points of capacity`: no sum of what is planned here. */
const OF_ROOM = /^[\s*~≈]*\d+(?:\.\d+)? ?\p{L}+(?: points?)? of (?:the |our |team )?(?:capacity|velocity|budget)/u;

/** `Total for the epic`: of one that is around it. */
const EPICS = new RegExp(`(?<!\\p{L})(?:${EPIC})`, 'u');
/** `Estimated testing hours: 12`: beside the stories. */
const BESIDES = /test|review|\bqa\b|buffer|meeting|overhead|support|contingency/;

function claimsOfKey(
  key: KeyValue,
  statement: Statement,
  universe: Universe,
  sprints: readonly Sprint[],
  under: Under,
): Claim[] {
  const {fields} = key;
  const name = fold(key.key);
  if (namesOtherTime(name) || OF_ROOM.test(fold(key.value.text))) return [];
  if (statement.context.sprint && namesBacklog(name)) return [];
  const total =
    namesOwnTotal(key.key, statement) ||
    fields.includes('total') ||
    fields.includes('points') ||
    (fields.includes('estimate') && SUMS.test(key.key));
  const mayTotal = fields.length === 0 && (TOTALS.test(name) || isCommitted(name)) && !BESIDES.test(name);
  if ((!total && !mayTotal) || isPerSprint(key.value.text)) return [];
  if ((EPICS.test(name) && !statement.context.epic) || isOfOther(statement.node, sprints)) return [];
  const pointed =
    fields.includes('total') ||
    fields.includes('points') ||
    (fields.length === 0 && /(?<!\p{L})points?(?!\p{L})/u.test(name) && !MEASURES.test(name)) ||
    tellsPart(key);
  const found = pointed || saysPoints(key.value) ? fractionOf(key.value) : null;
  // `Committed: 18 / 20`, `Points: 18 / 20`: of what the team can take, and nothing of it need be done.
  const room = found && sprintAround(statement.context, sprints)?.capacity?.value === found.all.low;
  const committed = found && (room || isCommitted(name)) ? found.done : null;
  const fraction = committed ? null : found;
  const effort = committed ?? fraction?.all ?? effortOfValue(key.value, pointed);
  if (!effort || (!total && effort.start > 3)) return [];
  const scope = scopeOf(statement, universe, sprints, key);
  const share = fraction ? 'done' : shareOf(key.key);
  const claims: Claim[] = [];
  if (share && scope) {
    const whole = sprintAround(statement.context, sprints)?.items ?? [];
    const part = fraction?.done ?? effort;
    const told = partClaim(share, key.key, part, key.value, statement, [scope.covered, whole]);
    claims.push(...(told.length > 0 ? told : listedClaim(key.key, part, key.value, statement, under)));
  }
  if (share && !fraction) return claims;
  const told = scope ? [effort, ...besides(effort, key.value)] : [];
  const own = told.flatMap(one =>
    scope ? keyClaim(key.key, one, key.value, statement, scope, universe, sprints) : [],
  );
  return [...claims, ...(own.length > 0 ? own : listedClaim(key.key, effort, key.value, statement, under))];
}

const points = new RegExp(`(?<!\\p{L})(?:${POINTS})(?!\\p{L})`, 'u');

/** `Pontos entregues`: the points that are done, or left, in any language. */
function tellsPart({key, fields}: KeyValue): boolean {
  return fields.length === 0 && points.test(fold(key)) && shareOf(key) !== null && !isAverage(key);
}

/** `17 SP / 68 h`: the same in another unit. */
function besides(effort: Effort, {text}: Inline): readonly Effort[] {
  const [next] = findEfforts(text).filter(({start}) => start > effort.end);
  return next &&
    next.unit !== effort.unit &&
    /^\s*\p{L}*(?: \p{L}+)?\s*[/|,(（·、，]\s*$/u.test(text.slice(effort.end, next.start))
    ? [next]
    : [];
}

/** `Backend subtotal` under the heading `Backend`. */
function namesOwnTotal(name: string, {node}: Statement): boolean {
  const section = node.heading ? normalise(bareText(node.heading.line.text)) : '';
  const words = normalise(name);
  if (section === '' || words === section || !words.includes(section)) return false;
  return fieldsOfKey(words.replace(section, ' ').trim()).includes('total');
}

/** An effort at the beginning of a value; a bare number counts as points where the key asks for points. */
function effortOfValue(value: Inline, points: boolean): Effort | null {
  const effort = findEffort(value.text);
  if (effort && effort.start <= 3) return effort;
  const bare = points
    ? /^[\s*_]*([~≈])?\s*(\d{1,4}(?:\.\d)?)[\s*_]*(?:\p{Extended_Pictographic}\uFE0F?[\s*_]*)*(?:[(（][^%]*)?$/u.exec(
        value.text,
      )
    : null;
  if (!bare?.[2]) return null;
  const start = value.text.indexOf(bare[2]);
  return pointsAt(Number(bare[2]), start, start + bare[2].length, Boolean(bare[1]));
}

/** Behind the effort of an entry: its unit, a bracket, a remark without numbers. */
const ends = /^\s*\p{L}*\s*[)）]?(?:\s+[-–—][^\d]*)?\s*$/u;

type NamedEffort = Effort & Pick<Addend, 'name' | 'span'>;

function sumOfEfforts(addends: readonly NamedEffort[]): Basis {
  const total = (pick: (one: Effort) => number): number => round(addends.reduce((sum, one) => sum + pick(one), 0));
  return {
    actual: total(one => one.low),
    high: total(one => one.high),
    addends: addends.map(({name, low, span}) => ({name, value: round(low), span})),
  };
}

/** A total under a list whose entries each end with an effort: of those entries. */
function listedClaim(
  name: string,
  effort: Effort,
  value: Inline,
  at: Statement,
  under: (node: OutlineNode) => readonly Statement[],
): Claim[] {
  if (!/total/i.test(name) && summedBy(name) === null) return [];
  const addends = under(at.node).flatMap(({kind, line, base}) => {
    if (kind !== 'entry') return [];
    const efforts = findEfforts(line.text);
    const only = efforts.length === 1 ? efforts[0] : undefined;
    if (line === at.line || !only || only.unit !== effort.unit || !ends.test(line.text.slice(only.end))) return [];
    if (/total/i.test(line.text.slice(0, only.start)) || isMeasure(line)) return [];
    return [
      {
        ...only,
        name: bareText(line.text.slice(0, only.start)),
        span: shift(sourceOf(line, only.start, only.end), base),
      },
    ];
  });
  if (addends.length < 3) return [];
  // Below it may stand what the list measures besides.
  const above = addends.filter(({span}) => span.start < at.line.span.start + at.base);
  const sums = (above.length > 1 && above.length < addends.length ? [above, addends] : [addends]).map(sumOfEfforts);
  const claim = claimOn('total', name, effort, value, at.base, sums);
  return claim ? [claim] : [];
}

/** `Target velocity: 20 points` beside what there is to do is no part of it. */
function isMeasure(line: Inline): boolean {
  return readKeys(line).some(
    ({fields, key}) => fields.includes('velocity') || fields.includes('capacity') || /velocity|capacity/i.test(key),
  );
}

const STORY_POINTS =
  /story points?|\bsp\b|points (?:committed|planned|delivered|completed)|(?:committed|planned|delivered|completed) points/;

interface Scope {
  readonly covered: readonly Covered[];
  readonly span: Span;
}

/** The section around a line, where it holds stories; else the sprint that it speaks of; else, of a total, the document. */
function scopeOf(
  {node, context}: Statement,
  universe: Universe,
  sprints: readonly Sprint[],
  {key: name, fields, value}: KeyValue,
): Scope | null {
  const span = {start: node.start, end: node.end};
  const covered = storiesUnder(universe, node);
  if (covered.length > 0) return {covered, span};
  // Beside the work, totals tell of something else: an audit, a test run; story points are those of the work.
  const planned = sprintAround(context, sprints);
  const pointed =
    STORY_POINTS.test(fold(name)) || (fields.includes('total') && findEffort(value.text)?.unit === 'points');
  const sprint = context.aside && !pointed ? undefined : planned;
  if (sprint && sprint.items.length > 0) return {covered: sprint.items, span: sprint.body};
  // In a summary beside the work, too, a total is that of the sprint.
  const sums = summedBy(name) !== null || fieldsOf(name).includes('total');
  if (sums && planned && planned.items.length > 0) return {covered: planned.items, span: planned.body};
  if (!(sums || /total/i.test(name)) || context.sprint || context.epic) return null;
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
  if (inside.length > 1 && effort.unit === 'points')
    return inside.some(isOnlyNamed) ? [] : totalClaim(name, effort, value, base, inside, scope);
  const sprint = sprintAround(context, sprints);
  const kind = sprint ? 'sprint' : context.epic ? 'epic' : 'total';
  const subject = sprint?.title.value ?? context.epic?.title.value ?? name;
  const claim = claimOn(kind, subject, effort, value, base, [
    ...columnSums(statement.node, effort.unit, universe),
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
