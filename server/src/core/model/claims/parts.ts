/**
 * Claims on stated parts of the work. What states one is read as a whole: no other reader, who knows a word of it, may take
 * it for another.
 */
import {shift} from '../../text/span.ts';
import type {Basis, Claim, Sprint} from '../backlog.ts';
import {bareText} from '../mentions/sprint-titles.ts';
import {type PlacedKey, type PlacedTable, rowKeys, type Statement} from '../stories/statements.ts';
import {pointsAt} from '../values/effort.ts';
import {fieldsOf} from '../words/vocabulary.ts';
import {basisOf, type Counted, countClaim} from './counting.ts';
import {isIn, partClaim, type Share, tells} from './progress.ts';
import {isAboutNow, scopesOf} from './prose.ts';
import {nameOf, partOf, partsOfLine, type Quantity, type StatedPart, statedBy} from './quantities.ts';
import {roomOf} from './room.ts';
import {type Covered, sumsOf, type Universe} from './scopes.ts';
import {hasOnlyNamed, isOfOther, sprintAround} from './sprints.ts';
import {claimOn} from './sums.ts';

interface Told {
  readonly statement: Statement;
  readonly parts: readonly StatedPart[];
}

/** Whether a line states parts of the work and nothing else. */
export function statesParts({kind, line}: Statement): boolean {
  return kind !== 'heading' && partsOfLine(line).length > 0;
}

/** The claims of lines of which that is true, told with the section, the sprint or the plan around them. */
export function partsClaims(statements: readonly Statement[], universe: Universe, sprints: readonly Sprint[]): Claim[] {
  return claimsOf(
    statements.map(statement => ({statement, parts: partsOfLine(statement.line)})),
    universe,
    sprints,
  );
}

/** The same of tables: `| Remaining | 2 of 3 stories |`, and `| Metric | Planned | Done |` over `| Points | 18 | 5 |`. */
export function partsTableClaims(
  tables: readonly PlacedTable[],
  universe: Universe,
  sprints: readonly Sprint[],
): Claim[] {
  return claimsOf(told([...tables.flatMap(rowKeys), ...tables.flatMap(crossKeys)], partOf), universe, sprints);
}

/** What tables say of all the work, and no reader of totals knows: `| Points | 18 |`. */
export function totalTableClaims(
  tables: readonly PlacedTable[],
  universe: Universe,
  sprints: readonly Sprint[],
): Claim[] {
  return claimsOf(told([...tables.flatMap(rowKeys), ...tables.flatMap(crossKeys)], statedBy), universe, sprints);
}

/** The rows of a table that say one thing each, without those that state parts of the work. */
export function otherRowKeys(table: PlacedTable): readonly PlacedKey[] {
  return rowKeys(table).filter(({key}) => partOf(key) === null);
}

function told(keys: readonly PlacedKey[], read: typeof statedBy): Told[] {
  return keys.flatMap(({key, statement}) => {
    const part = read(key);
    return part ? [{statement, parts: [part]}] : [];
  });
}

/** Rows called `Points` and `Stories`, columns called `Planned` and `Done`: a cell says what its two names say together. */
function crossKeys({table, base, node, context}: PlacedTable): PlacedKey[] {
  // Of which sprint a velocity is, its heading does not tell.
  if (node.heading && fieldsOf(bareText(node.heading.line.text)).includes('velocity')) return [];
  const shares = table.header.map(({line}, at) => (at > 0 && nameOf(line.text)?.unit === null ? line.text : null));
  if (shares.every(share => share === null)) return [];
  return table.rows.flatMap(({cells: [name, ...cells], span}) => {
    const told = name && nameOf(name.line.text);
    if (!name || !told?.unit || told.shares[0] !== 'all') return [];
    const body = shift(span, base);
    return cells.flatMap(({line}, at): PlacedKey[] => {
      const share = shares[at + 1];
      if (!share) return [];
      const key = {key: `${share} ${name.line.text}`, line, fields: [], value: line};
      return [{key, statement: {node, context, base, kind: 'line', line, label: null, entries: [], body}}];
    });
  });
}

function claimsOf(told: readonly Told[], universe: Universe, sprints: readonly Sprint[]): Claim[] {
  return told.flatMap(({statement, parts}) => {
    const {node, body} = statement;
    if (universe.isItemLine(body.start) || !isAboutNow(statement) || isOfOther(node, sprints)) return [];
    const scopes = scopesOf(statement, universe, sprints);
    const sprint = sprintAround(statement.context, sprints);
    const about = {statement, scopes, sprint};
    // Beside a sprint of which nothing is told nobody can add up all of the work.
    const known = parts.filter(({shares}) => shares[0] !== 'all' || !hasOnlyNamed(sprints));
    return known.flatMap(part =>
      part.quantities.flatMap(one => (one.unit === 'points' ? pointClaims : countClaims)(part, one, about)),
    );
  });
}

interface About {
  readonly statement: Statement;
  readonly scopes: readonly (readonly Covered[])[];
  readonly sprint: Sprint | undefined;
}

function pointClaims({name, shares, value}: StatedPart, {part, whole}: Quantity, about: About): Claim[] {
  const {statement, scopes, sprint} = about;
  const effort = ({value: points, start, end}: Counted) =>
    pointsAt(points, start, end, /[~≈]\s?$/.test(value.text.slice(0, start)));
  const sums = scopes.flatMap(scope => sumsOf(scope, 'points'));
  // `18 / 20` of what the team can take: nothing of it need be done.
  const isPlanned = sprint?.capacity?.value === whole?.value && whole !== null;
  const parts = shares.flatMap(share => {
    if (share !== 'all')
      return partClaim(share, name, effort(part), value, statement, scopes, share === 'left' ? roomOf(sprint) : []);
    const planned = claimOn('total', name, effort(part), value, statement.base, sums);
    return [
      ...(planned ? [{...planned, timed: 'share' as const}] : []),
      ...(isPlanned ? [] : partClaim('done', name, effort(part), value, statement, scopes)),
    ];
  });
  const {start, end} = shift(value.span, statement.base);
  const stated = [sprint?.statedPoints, sprint?.capacity].flatMap((one): Basis[] =>
    one && (one.span.start < start || one.span.start > end)
      ? [{actual: one.value, addends: [{name: 'stated', ...one}]}]
      : [],
  );
  const all = whole && claimOn('total', name, effort(whole), value, statement.base, [...sums, ...stated]);
  return [...parts, ...(all && sums.some(sum => sum !== null) ? [{...all, timed: 'share' as const}] : [])];
}

function countClaims({name, shares, value}: StatedPart, {part, whole}: Quantity, {statement, scopes}: About): Claim[] {
  const {base} = statement;
  const share = (one: Share): Basis[] =>
    scopes.filter(scope => tells(scope, one)).map(scope => counting(scope.filter(({story}) => isIn(story, one))));
  const all = scopes.flatMap(scope => [counting(scope), counting(scope.filter(isKept))]);
  const done = share('done');
  const parts = shares.flatMap(one => (one !== 'all' ? share(one) : done.length > 0 ? [...all, ...done] : []));
  const claims = [
    ...countClaim(name, part, value, base, parts),
    ...(whole ? countClaim(name, whole, value, base, all) : []),
  ];
  return claims.map(claim => ({...claim, timed: 'share' as const}));
}

function counting(scope: readonly Covered[]): Basis {
  return basisOf(scope.map(({story}) => story));
}

function isKept({story}: Covered): boolean {
  return story.status?.value !== 'dropped';
}
