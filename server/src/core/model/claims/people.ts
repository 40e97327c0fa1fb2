/** What people have to do, and what epics hold: `| Ana | 3 | 13 |`, `- Ben: 8 points (2 stories)`, against the stories that name them. */
import {memo} from '../../memo.ts';
import type {Claim, Sprint} from '../backlog.ts';
import {sliceInline} from '../lines/inline.ts';
import {isTotalRow} from '../mentions/column-values.ts';
import type {Context} from '../mentions/mentions.ts';
import {bareText} from '../mentions/sprint-titles.ts';
import type {OutlineNode} from '../parts/outline.ts';
import type {PlacedTable, Statement} from '../stories/statements.ts';
import {findEfforts} from '../values/effort.ts';
import {normalise} from '../words/folding.ts';
import {findCount} from '../words/nouns.ts';
import {sizeOfCell} from './column-sums.ts';
import {allOf, type Covered, storiesUnder, sumOf, type Universe} from './scopes.ts';
import {believable, columnsOf} from './sections.ts';
import {sprintAt} from './sprints.ts';
import {claimOn} from './sums.ts';
import {ownersOf} from './universe.ts';
import {countOf, groupedBy, waysToCount} from './ways.ts';

/** Of all tables. */
export function peopleTableClaims(
  tables: readonly PlacedTable[],
  universe: Universe,
  sprints: readonly Sprint[],
): Claim[] {
  return universe.owners.size < 2 ? [] : tables.flatMap(table => rowClaims(table, universe, sprints));
}

/** Of all lines; they count where they are believable together. */
export function peopleClaims(
  statements: readonly Statement[],
  universe: Universe,
  sprints: readonly Sprint[],
): Claim[] {
  return universe.owners.size < 2 ? [] : statements.flatMap(statement => lineClaims(statement, universe, sprints));
}

/** Who has which of some stories, by the name without `@`. */
const byOwner = memo((stories: readonly Covered[]) => groupedBy(stories, story => new Set(ownersOf(story))));

/** The stories of a person: all of them, and those that stand in this section or are planned in this sprint. */
function storiesOf(
  name: string,
  {node, context}: {readonly node: OutlineNode; readonly context: Context},
  universe: Universe,
  sprints: readonly Sprint[],
): (readonly Covered[])[] {
  const planned = sprintAt(sprints, context.sprint?.heading.start)?.items ?? [];
  const scopes = [allOf(universe), storiesUnder(universe, node), planned];
  return scopes.flatMap(scope => {
    const own = byOwner(scope).get(normalise(name));
    return own ? [own] : [];
  });
}

function rowClaims(placed: PlacedTable, universe: Universe, sprints: readonly Sprint[]): Claim[] {
  const {table, base} = placed;
  return columnsOf(table.header).flatMap(column => {
    const claims = table.rows.flatMap(row => {
      const [name] = row.cells;
      const cell = row.cells[column.at];
      const size = sizeOfCell(cell);
      if (!name || !cell || !size || size.high > size.low || isTotalRow(row)) return [];
      if (universe.isItemLine(base + row.span.start) || column.share !== 'all') return [];
      const scopes = storiesOf(bareText(name.line.text), placed, universe, sprints);
      const {of} = column;
      if (of === 'points') {
        const sums = scopes.map(scope => sumOf(scope, 'points'));
        return size.unit === 'points' ? (claimOn('owner', name.line.text, size, cell.line, base, sums) ?? []) : [];
      }
      const digits = cell.line.text.slice(size.start, size.end);
      const ways = scopes.flatMap(scope => waysToCount(scope, of));
      return countOf(name.line.text, {digits, at: size.start}, cell.line, base, ways);
    });
    return believable(claims);
  });
}

/** `- **Ana**: 13 points`, `- Ben (2 stories, 8 pts)` */
function lineClaims(statement: Statement, universe: Universe, sprints: readonly Sprint[]): Claim[] {
  const {kind, line, base, body} = statement;
  const named = /^[^\p{L}@]*@?([\p{L}][\p{L}\p{N} ._-]{0,40}?)\s*(?:[:：(（]|\s[-–—]\s)/u.exec(line.text);
  if (kind === 'heading' || !named?.[1] || line.text.length > 120 || universe.isItemLine(body.start)) return [];
  if (!universe.owners.has(normalise(named[1]))) return [];
  const scopes = storiesOf(named[1], statement, universe, sprints);
  const value = sliceInline(line, named[0].length - 1);
  const found = findCount(value.text);
  const count = found && endsThere(value.text.slice(found.at + found.digits.length)) ? found : null;
  const efforts = findEfforts(value.text).filter(({unit}) => unit === 'points');
  const only = efforts.length === 1 ? efforts[0] : undefined;
  const effort = only && endsThere(value.text.slice(only.end)) ? only : undefined;
  const sums = scopes.map(scope => sumOf(scope, 'points'));
  const sum = effort ? claimOn('owner', named[1], effort, value, base, sums) : null;
  const ways = count ? scopes.flatMap(scope => waysToCount(scope, count.of)) : [];
  return [...(sum ? [sum] : []), ...(count ? countOf(named[1], count, value, base, ways) : [])];
}

/** A unit of one or two words, then the next part: `10 points last sprint` tells of something else. */
function endsThere(rest: string): boolean {
  return /^[\s-]*\p{L}+(?:[\s-]\p{L}+)?\s*(?:[,;:|)）(（+/·–—，、-]|$)/u.test(rest);
}
