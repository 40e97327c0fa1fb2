/** Tables that list sprints, one a row, with what they are about, their points and their dates. */
import {shift} from '../../text/span.ts';
import type {Stated} from '../backlog.ts';
import {readHead} from '../lines/head.ts';
import {sourceOf} from '../lines/inline.ts';
import type {Cell, Row, TableBlock} from '../parts/blocks.ts';
import {findPoints, isBareNumber, leadingNumber} from '../values/amounts.ts';
import {findDates} from '../values/dates.ts';
import {fieldsOfKey} from '../words/totals.ts';
import {fieldsOf} from '../words/vocabulary.ts';
import type {Field} from '../words/words.ts';
import {move} from './checklists.ts';
import type {Opening} from './mentions.ts';

/** The sprints that a table lists one a row: `| Sprint | Focus area | Points |`. */
export function sprintRows(table: TableBlock, base: number, year: number | null): Opening[] {
  const names = table.header.map(cell => fieldsOf(cell.line.text));
  if (!names[0]?.includes('sprint') || table.rows.length === 0) return [];
  const heads = table.rows.map(row => (row.cells[0] ? readHead(row.cells[0].line) : null));
  if (!heads.every(head => head?.kind === 'sprint' && head.id)) return [];
  const title = names.findIndex(
    (fields, i) => i > 0 && (fields.includes('goal') || fields.includes('title') || fields.includes('description')),
  );
  if (title < 0) return [];
  const points = table.header.findIndex(({line}) =>
    fieldsOfKey(line.text).some(field => field === 'points' || field === 'total'),
  );
  const dates = datesOf(table, names, base, year);
  return table.rows.map((row, i) => {
    const named = row.cells[Math.max(title, 0)] ?? row.cells[0];
    const line = named?.line ?? (row.cells[0] as Cell).line;
    return {
      kind: 'sprint',
      id: heads[i]?.id?.value ?? null,
      title: {value: line.text, span: move(line.span, base)},
      heading: move(row.span, base),
      body: move(row.span, base),
      points: points > 0 ? pointsIn(row.cells[points], base) : null,
      goal: null,
      start: dates[i]?.[0] ?? null,
      end: dates[i]?.[1] ?? null,
      under: null,
      aboutOnly: true,
    };
  });
}

function pointsIn(cell: Cell | undefined, base: number): Stated<number> | null {
  if (!cell) return null;
  const {line} = cell;
  const found = findPoints(line.text) ?? (isBareNumber(line.text) ? leadingNumber(line.text) : null);
  return found ? {value: found.value, span: move(sourceOf(line, found.start, found.end), base)} : null;
}

/** Start and end of each row; days without a year are those of `year`, and of the next one where they begin anew. */
function datesOf(
  {rows}: TableBlock,
  names: readonly (readonly Field[])[],
  base: number,
  year: number | null,
): readonly (readonly Stated<string>[])[] {
  const column = (field: Field) => names.findIndex((fields, i) => i > 0 && fields.includes(field));
  const [span, start, end] = [column('duration'), column('start'), column('end')];
  const columns = span > 0 ? [span] : start > 0 && end > 0 ? [start, end] : [];
  let last = '';
  let current = year;
  return rows.map(row => {
    const read = () => columns.flatMap(at => datesIn(row, at, base, current));
    let found = read();
    if (current !== null && (found[0]?.value ?? last) < last) {
      current++;
      found = read();
    }
    last = found[0]?.value ?? last;
    const [first, second] = found;
    return first && second && first.value <= second.value ? [first, second] : [];
  });
}

function datesIn({cells}: Row, column: number, base: number, year: number | null): Stated<string>[] {
  const line = cells[column]?.line;
  if (!line) return [];
  return findDates(line.text, year).map(({value, start, end}) => ({
    value,
    span: shift(sourceOf(line, start, end), base),
  }));
}
