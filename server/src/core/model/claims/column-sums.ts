/** What the columns of tables add up to. */
import {memo} from '../../memo.ts';
import {shift} from '../../text/span.ts';
import type {Addend, Basis} from '../backlog.ts';
import {sourceOf} from '../lines/inline.ts';
import {isBufferRow, isTotalRow} from '../mentions/column-values.ts';
import type {Cell, TableBlock} from '../parts/blocks.ts';
import {groupsOf, type OutlineNode} from '../parts/outline.ts';
import {isOfMetrics} from '../stories/statements.ts';
import {type Effort, findEfforts, pointsAt} from '../values/effort.ts';
import {normalise} from '../words/folding.ts';
import {round, type Universe} from './scopes.ts';

/** A number or an effort that fills a cell. */
export function sizeOfCell(cell: Cell | undefined): Effort | null {
  const text = cell?.line.text.trim() ?? '';
  const effort = findEfforts(text);
  if (effort.length === 1 && effort[0] && /^[\s~≈]*\p{Lu}{0,3}\s*[(（]?[\s~≈]*$/u.test(text.slice(0, effort[0].start)))
    return effort[0];
  const bare = /^([~≈])?\s*(\d{1,5}(?:\.\d+)?)$/.exec(text);
  if (!bare?.[2]) return null;
  const start = (cell?.line.text ?? '').indexOf(bare[2]);
  return pointsAt(Number(bare[2]), start, start + bare[2].length, Boolean(bare[1]));
}

/** The tables right under a heading. */
const tablesUnder = memo((node: OutlineNode) =>
  groupsOf(node).flatMap(({group, base}) =>
    group.blocks.flatMap(block => (block.kind === 'table' && !isOfMetrics(block) ? [{block, base}] : [])),
  ),
);

/** What the columns of the tables beside a line add up to: `Total: 50` under a table of epics. */
export function columnSums(node: OutlineNode, unit: Effort['unit'], universe: Universe): Basis[] {
  return tablesUnder(node).flatMap(({block, base}) => {
    const ofItems = block.rows.some(({span}) => universe.isItemLine(base + span.start));
    if (ofItems) return unit === 'hours' ? timedSums(block, base) : [];
    return sumsOfColumns(block, base, unit);
  });
}

/** `Hours`, `人日`, `Estimativa (horas)` over bare numbers: only the name of the column says what they are. */
function timedSums({header, rows}: TableBlock, base: number): Basis[] {
  return header.flatMap(({line}, column) => {
    const hours = column > 0 ? hoursEach(line.text) : null;
    const own = rows.filter(row => !isTotalRow(row));
    const addends = own.flatMap(({cells}): Addend[] => {
      const cell = cells[column];
      const number = cell && /^\s*(\d{1,4}(?:[.,]\d{1,2})?)\s*$/.exec(cell.line.text);
      if (!cell || !number?.[1] || hours === null) return [];
      const value = round(Number(number[1].replace(',', '.')) * hours);
      return [{name: cells[0]?.line.text || 'row', value, span: shift(cell.line.span, base)}];
    });
    // `Day` over 1, 2, 2, 3 tells when.
    const tellsWhen =
      addends.every(({value}, i) => value >= (addends[i - 1]?.value ?? value)) && addends[0]?.value === hours;
    if (addends.length < Math.max(2, own.length) || tellsWhen) return [];
    return [{actual: round(addends.reduce((sum, {value}) => sum + value, 0)), addends}];
  });
}

/** How many hours one of what the name of a column counts is; null where it counts something else. */
function hoursEach(name: string): number | null {
  const words = normalise(name).split(' ');
  const units = words.flatMap(word => findEfforts(`1 ${word}`).filter(({unit}) => unit === 'hours'));
  return words.length < 4 && units.length === 1 ? (units[0]?.high ?? null) : null;
}

function sumsOfColumns({header, rows}: TableBlock, base: number, unit: Effort['unit']): Basis[] {
  return header.flatMap((_, column) => {
    const addends = rows.flatMap(row => {
      const cell = row.cells[column];
      const size = column > 0 && !isTotalRow(row) ? sizeOfCell(cell) : null;
      if (!cell || size?.unit !== unit) return [];
      const span = shift(sourceOf(cell.line, size.start, size.end), base);
      return [{name: row.cells[0]?.line.text || 'row', value: round(size.low), span}];
    });
    return addends.length > 1 ? [{actual: round(addends.reduce((sum, {value}) => sum + value, 0)), addends}] : [];
  });
}

/** `## Sprint 1 (60 hrs)` over a table whose work takes 48 hours and whose last row keeps 12 in reserve. */
export function bufferedSums(node: OutlineNode, unit: Effort['unit']): Basis[] {
  return groupsOf(node).flatMap(({group, base}) =>
    group.blocks.flatMap(block =>
      block.kind === 'table' && block.rows.some(isBufferRow) ? sumsOfColumns(block, base, unit) : [],
    ),
  );
}
