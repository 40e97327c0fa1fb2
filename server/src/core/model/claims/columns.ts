/** Columns of a table that are reckoned from others: shares such as `80h | 76h | 95%`, and what is left: `30 | 24 | 6`. */
import {type Span, shift} from '../../text/span.ts';
import type {Addend, Claim} from '../backlog.ts';
import {sourceOf} from '../lines/inline.ts';
import {isTotalRow} from '../mentions/column-values.ts';
import {bareText} from '../mentions/sprint-titles.ts';
import type {Cell} from '../parts/blocks.ts';
import type {PlacedTable} from '../stories/statements.ts';

/** One row of numbers, by column; null where a cell holds something else. */
type Figures = readonly (Figure | null)[];

interface Figure {
  readonly value: number;
  readonly isShare: boolean;
  readonly approximate: boolean;
  readonly cell: Cell;
  /** Of the digits, in the cell's text. */
  readonly start: number;
  readonly end: number;
}

const fewestRows = 3;
const mostColumns = 12;

export function columnClaims(tables: readonly PlacedTable[]): Claim[] {
  return tables.flatMap(({table, base}) => {
    if (table.rows.length < fewestRows || table.header.length < 3 || table.header.length > mostColumns) return [];
    const rows = table.rows.map(row => row.cells.map(figureOf));
    const names = table.rows.map(row => bareText(row.cells[0]?.line.text ?? '') || 'row');
    const isTotal = table.rows.map(isTotalRow);
    const total = isTotal.indexOf(true);
    return table.header.flatMap((_, column) => {
      const law = findLaw(rows, column);
      if (!law) return total < 0 ? [] : partsOfTotal(rows, total, column, names, base);
      return rows.flatMap((row, i) => claimOf(law, row, column, names[i] ?? 'row', base, isTotal[i] ?? false) ?? []);
    });
  });
}

const figure = /^[^\p{L}\d~≈+-]*([~≈])?\s*(\d{1,6}(?:[.,]\d{1,2})?)\s*(%|\p{L}{1,8})?[^\p{L}\d/]*$/u;

/** A number that fills a cell but for a unit, markup and glyphs. */
function figureOf(cell: Cell): Figure | null {
  const match = figure.exec(cell.line.text);
  if (!match?.[2]) return null;
  const start = match[0].indexOf(match[2]);
  const value = Number(match[2].replace(',', '.'));
  return {value, isShare: match[3] === '%', approximate: Boolean(match[1]), cell, start, end: start + match[2].length};
}

/** How the cell of one column follows from two others: their quotient, that of the smaller and the larger, what is left. */
interface Law {
  readonly kind: 'share' | 'accuracy' | 'rest';
  readonly from: readonly [number, number];
}

/** The law that fewest rows break. */
function findLaw(rows: readonly Figures[], column: number): Law | null {
  const isShare = rows.some(row => row[column]?.isShare);
  // What is left stands behind what it is reckoned from; each broken row is told once.
  const columns = isShare ? Math.max(...rows.map(row => row.length)) : column;
  let best: Law | null = null;
  for (const kind of isShare ? (['share', 'accuracy'] as const) : (['rest'] as const)) {
    for (let a = 0; a < columns; a++) {
      for (let b = 0; b < columns; b++) {
        if (a === b || a === column || b === column) continue;
        const law: Law = {kind, from: [a, b]};
        const broken = brokenBy(law, rows, column);
        if (broken === 0) return law;
        if (broken === 1) best ??= law;
      }
    }
  }
  return best;
}

/** How many rows break a law that the others bear witness of; null: too few do. Rows that repeat each other are one. */
function brokenBy(law: Law, rows: readonly Figures[], column: number): number | null {
  const witnesses = new Set<string>();
  let telling = 0;
  let broken = 0;
  for (const row of rows) {
    const expected = expectedIn(law, row, column);
    const stated = row[column];
    if (expected === null || !stated) continue;
    if (Math.abs(expected - stated.value) > slackOf(law)) {
      broken++;
      continue;
    }
    const [first, second] = law.from.map(at => row[at]?.value);
    const witness = `${first} ${second}`;
    // Nothing taken away proves nothing.
    if (witnesses.has(witness) || (law.kind === 'rest' && second === 0)) continue;
    witnesses.add(witness);
    if (law.kind !== 'rest' && expected > 0 && expected < 100) telling++;
  }
  // A share that is neither none nor all is hardly right by chance.
  return witnesses.size >= 3 || telling >= 2 ? broken : null;
}

/** Whole percentages are rounded either way. */
function slackOf({kind}: Law): number {
  return kind === 'rest' ? 0.005 : 1;
}

function expectedIn({kind, from: [a, b]}: Law, row: Figures, column: number): number | null {
  const [first, second, own] = [row[a], row[b], row[column]];
  if (!first || !second || !own || first.isShare || second.isShare || own.isShare === (kind === 'rest')) return null;
  const [low, high] = [first.value, second.value].sort((x, y) => x - y) as [number, number];
  if (kind === 'accuracy') return high === 0 ? null : (100 * low) / high;
  if (kind === 'share') return second.value === 0 ? null : (100 * first.value) / second.value;
  return first.value < second.value ? null : first.value - second.value;
}

/** `Backend | 17 | 53 %` over `Total | 32 | 100 %`: shares of what the last row sums up, of which one at most is wrong. */
function partsOfTotal(
  rows: readonly Figures[],
  total: number,
  column: number,
  names: readonly string[],
  base: number,
): Claim[] {
  const shares = rows.slice(0, total).map(row => (row[column]?.isShare ? row[column] : null));
  if (shares.length < 2 || shares.includes(null) || rows[total]?.[column]?.value !== 100) return [];
  for (const [at, whole] of (rows[total] ?? []).entries()) {
    if (!whole || whole.isShare || whole.value === 0 || at === column) continue;
    const claims = shares.flatMap((stated, i) => {
      const part = rows[i]?.[at];
      return stated && part ? [shareOf(stated, part, whole, names[i] ?? 'row', base)] : [];
    });
    const broken = claims.filter(({stated, bases}) => Math.abs(stated.value - (bases[0]?.actual ?? 0)) > 1).length;
    if (claims.length === shares.length && broken <= 1) return claims;
  }
  return [];
}

function shareOf(stated: Figure, part: Figure, whole: Figure, name: string, base: number): Claim {
  const addend = (one: Figure): Addend => ({name, value: one.value, span: spanOf(one, base)});
  return {
    kind: 'percent',
    subject: name,
    unit: 'percent',
    stated: {value: stated.value, span: spanOf(stated, base)},
    approximate: stated.approximate,
    bases: [{actual: Math.round((10_000 * part.value) / whole.value) / 100, addends: [addend(part), addend(whole)]}],
  };
}

function spanOf({cell, start, end}: Figure, base: number): Span {
  return shift(sourceOf(cell.line, start, end), base);
}

function claimOf(law: Law, row: Figures, column: number, name: string, base: number, isTotal: boolean): Claim | null {
  const actual = expectedIn(law, row, column);
  const stated = row[column];
  const [a, b] = law.from.map(at => row[at]);
  // A column of numbers in a row of totals is summed, which says more.
  if (actual === null || !stated || !a || !b || (isTotal && law.kind === 'rest')) return null;
  const addend = (one: Figure, sign: number): Addend => ({name, value: sign * one.value, span: spanOf(one, base)});
  return {
    kind: law.kind === 'rest' ? 'count' : 'percent',
    subject: name,
    unit: law.kind === 'rest' ? 'stories' : 'percent',
    stated: {value: stated.value, span: spanOf(stated, base)},
    approximate: stated.approximate || a.approximate || b.approximate,
    bases: [
      {
        actual: Math.round(actual * 100) / 100,
        addends: [addend(a, 1), addend(b, law.kind === 'rest' ? -1 : 1)],
      },
    ],
  };
}
