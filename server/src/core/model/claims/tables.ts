/** Total rows of tables against the rows above them, and rows that give a size to stories they refer to. */
import {addAll} from '../../lists.ts';
import {shift} from '../../text/span.ts';
import type {Addend, Basis, Claim, Sprint} from '../backlog.ts';
import {readHead} from '../lines/head.ts';
import {sourceOf} from '../lines/inline.ts';
import {isTotalRow} from '../mentions/column-values.ts';
import {bareText} from '../mentions/sprint-titles.ts';
import type {Cell, Row} from '../parts/blocks.ts';
import type {PlacedTable} from '../stories/statements.ts';
import type {Effort} from '../values/effort.ts';
import {withoutParents} from '../values/numbering.ts';
import {countedBy} from '../words/nouns.ts';
import {fieldsOfKey} from '../words/totals.ts';
import {fieldsOf} from '../words/vocabulary.ts';
import {sizeOfCell} from './column-sums.ts';
import {basisOf} from './counting.ts';
import {allOf, definitions, referencedIn, round, storiesIn, sumOf, type Universe} from './scopes.ts';
import {sprintAround, sprintNamed} from './sprints.ts';
import {claimOn} from './sums.ts';

export function tableClaims(tables: readonly PlacedTable[], universe: Universe, sprints: readonly Sprint[]): Claim[] {
  const totals = tables.flatMap(totalsOf);
  return tables.flatMap(table => [
    ...totalRowClaims(table, universe, sprints),
    ...allocationClaims(table, universe),
    ...sprintRowClaims(table, universe, sprints, totals),
  ]);
}

function isEmpty(cell: Cell | undefined): boolean {
  return !cell || /^[\s\-–—*]*$/.test(cell.line.text) || /^(?:n\/a|tbd)$/i.test(cell.line.text.trim());
}

function totalRowClaims({table, base, context}: PlacedTable, universe: Universe, sprints: readonly Sprint[]): Claim[] {
  const claims: Claim[] = [];
  const wholes = [sprintAround(context, sprints)?.items ?? [], allOf(universe)];
  const ofPeople = fieldsOf(table.header[0]?.line.text ?? '').includes('assignee');
  for (const [at, row] of table.rows.entries()) {
    if (!isTotalRow(row)) continue;
    const above = table.rows.slice(0, at).filter(other => !isTotalRow(other));
    for (let column = 1; column < table.header.length; column++) {
      const name = table.header[column]?.line.text ?? '';
      const claim = columnClaim(name, row, above, column, base);
      // Where one of the rows is wrong the total may still be right, and a story of two people is in the rows of both.
      const counts = countedBy(bareText(name)) === 'items';
      const sums = counts
        ? [basisOf(allOf(universe).map(({story}) => story))]
        : ofPeople && claim?.unit === 'points'
          ? wholes.flatMap(whole => sumOf(whole, 'points') ?? [])
          : [];
      const all = sums.filter(({actual}) => actual > 0);
      if (claim) claims.push({...claim, bases: [...claim.bases, ...all]});
    }
    addAll(claims, rowCounts(row, above, base));
  }
  return claims;
}

/** `| **Total** | **25 stories** | … |`: as many as there are rows above. */
function rowCounts(total: Row, above: readonly Row[], base: number): Claim[] {
  return total.cells.flatMap(({line}) => {
    const digits = /^[\s*]*(\d{1,3})\s+(?:stories|items|tasks|tickets|features|rows)[\s*]*$/i.exec(line.text)?.[1];
    if (!digits || above.length < 2) return [];
    const start = line.text.indexOf(digits);
    const addends = above.map(({cells, span}) => ({
      name: cells[0]?.line.text || cells[1]?.line.text || 'row',
      value: 1,
      span: shift(span, base),
    }));
    return [
      {
        kind: 'count' as const,
        subject: 'rows',
        unit: 'stories' as const,
        stated: {value: Number(digits), span: shift(sourceOf(line, start, start + digits.length), base)},
        approximate: false,
        bases: [{actual: above.length, addends}],
      },
    ];
  });
}

/** Columns of ordinals, dates and shares are not summed. */
const NOT_SUMMED =
  /%|percent|rate|accuracy|prozent|priority|sprint\s*#?$|^#$|^id$|date|week\s*#?$|average|avg|velocity/i;

function columnClaim(name: string, total: Row, rows: readonly Row[], column: number, base: number): Claim | null {
  const cell = total.cells[column];
  const stated = sizeOfCell(cell);
  if (!cell || !stated || rows.length < 2 || NOT_SUMMED.test(name)) return null;
  const parts = withoutParents(rows, rowName);
  const sums = [rows, ...(parts === rows ? [] : [parts])].map(some => columnSum(some, column, stated, base));
  return claimOn('total', `Total of ${name || 'the column'}`, stated, cell.line, base, sums);
}

/** The first cell with a number in it, of the two that may name a row. */
function rowName({cells}: Row): string {
  return cells.slice(0, 2).find(({line}) => /\d/.test(line.text))?.line.text ?? '';
}

/** null when a cell cannot be added up, so that the sum is not known. */
function columnSum(rows: readonly Row[], column: number, stated: Effort, base: number): Basis | null {
  const addends: Addend[] = [];
  let low = 0;
  let high = 0;
  for (const row of rows) {
    const cell = row.cells[column];
    if (isEmpty(cell)) continue;
    const size = sizeOfCell(cell);
    if (!size || !cell || size.unit !== stated.unit) return null;
    low += size.low;
    high += size.high;
    const name = row.cells[0]?.line.text || row.cells[1]?.line.text || 'row';
    addends.push({name, value: round(size.low), span: shift(sourceOf(cell.line, size.start, size.end), base)});
  }
  if (addends.length < 2) return null;
  return high > low ? {actual: round(low), high: round(high), addends} : {actual: round(low), addends};
}

/** `| Technical debt | 28.5h | Stories 10.1-10.4 + 10.3b |`: a row that is no item, with stories and one size. */
function allocationClaims({table, base}: PlacedTable, universe: Universe): Claim[] {
  return table.rows.flatMap(row => {
    if (isTotalRow(row) || universe.isItemLine(base + row.span.start)) return [];
    const sized = row.cells.flatMap(cell => {
      const size = sizeOfCell(cell);
      return size && size.unit === 'hours' ? [{cell, size}] : [];
    });
    const only = sized.length === 1 ? sized[0] : undefined;
    if (!only) return [];
    const stories = row.cells
      .filter(cell => cell !== only.cell)
      .flatMap(cell => referencedIn(universe, cell.line.text));
    if (stories.length === 0 || row.cells.some(cell => /\btask\s?\d/i.test(cell.line.text))) return [];
    const subject = bareText(row.cells[0]?.line.text ?? '');
    const claim = claimOn('group', subject, only.size, only.cell.line, base, [
      sumOf(definitions([...new Set(stories)]), 'hours'),
    ]);
    return claim ? [claim] : [];
  });
}

interface Total {
  readonly unit: Effort['unit'];
  readonly basis: Basis;
}

/** What the total rows of a table state. */
function totalsOf({table, base}: PlacedTable): Total[] {
  return table.rows.filter(isTotalRow).flatMap(row =>
    row.cells.slice(1).flatMap(cell => {
      const size = sizeOfCell(cell);
      if (!size) return [];
      const span = shift(sourceOf(cell.line, size.start, size.end), base);
      const basis = {actual: round(size.low), addends: [{name: row.cells[0]?.line.text ?? '', value: size.low, span}]};
      return [{unit: size.unit, basis: size.high > size.low ? {...basis, high: round(size.high)} : basis}];
    }),
  );
}

/** `| Sprint 3 | … | 24 |`: the row of a sprint table against what that sprint holds elsewhere. */
function sprintRowClaims(
  {table, base}: PlacedTable,
  universe: Universe,
  sprints: readonly Sprint[],
  totals: readonly Total[],
): Claim[] {
  const columns = table.header.map((cell, i) => ({i, name: cell.line.text})).filter(({name}) => isSized(name));
  const column = columns.length === 1 ? columns[0] : undefined;
  if (!column) return [];
  // Rows of a velocity table tell of other sprints what was; the one whose outcome is still open is the one planned here.
  const actual = table.header.findIndex(cell => LOOKS_BACK.test(cell.line.text));
  return table.rows.flatMap(row => {
    const head = row.cells[0] ? readHead(row.cells[0].line) : null;
    const cell = row.cells[column.i];
    const size = sizeOfCell(cell);
    const sprint = head?.kind === 'sprint' && head.id ? sprintNamed(sprints, head.id.value) : undefined;
    if (!sprint || !cell || !size || (actual >= 0 && !isEmpty(row.cells[actual]))) return [];
    const inside = sprint.items.length > 0 ? sprint.items : storiesIn(universe, sprint.body);
    const claim = claimOn('sprint', sprint.title.value, size, cell.line, base, [
      sumOf(inside, size.unit),
      sumOf(storiesIn(universe, sprint.body), size.unit),
      ...(actual >= 0 ? totals.filter(({unit}) => unit === size.unit).map(({basis}) => basis) : []),
    ]);
    return claim ? [claim] : [];
  });
}

const LOOKS_BACK = /actual|accuracy|completed|velocity|delivered|(?<!\p{L})ist(?!\p{L})|réel|realizad/iu;

function isSized(name: string): boolean {
  const fields = fieldsOfKey(name);
  return fields.includes('points') || fields.includes('total') || /effort|hours|estimate|planned|aufwand/i.test(name);
}
