/** What the cells of a table say of its columns beside their names. */
import type {Row, TableBlock} from '../parts/blocks.ts';
import {leadingDotted, leadingId} from '../values/ids.ts';
import {normalise} from '../words/folding.ts';
import {EPIC, fieldsOf, isSum, PHASE, SPRINT} from '../words/vocabulary.ts';
import type {Field} from '../words/words.ts';

/** Of two columns of estimates, `Complexity` in words and `Estimate` in numbers, the numbers count. */
export function withoutWords(columns: readonly (Field | null)[], {rows}: TableBlock): (Field | null)[] {
  const estimates = columns.flatMap((field, i) => (field === 'estimate' ? [i] : []));
  const numbered = estimates.filter(i => rows.some(({cells}) => /\d/.test(cells[i]?.line.text ?? '')));
  if (numbered.length === 0 || numbered.length === estimates.length) return [...columns];
  return columns.map((field, i) => (field === 'estimate' && !numbered.includes(i) ? null : field));
}

const numberedSprint = new RegExp(`^(?:${SPRINT})\\s?\\d{1,3}$`, 'u');

/** `Planned for | Sprint 2`: a column of nothing but sprints, whatever it is called. */
export function withSprints(columns: readonly (Field | null)[], {rows}: TableBlock): (Field | null)[] {
  const own = columns.includes('sprint')
    ? -1
    : columns.findIndex((field, i) => field === null && namesSprints(rows, i));
  return columns.map((field, i) => (i === own ? 'sprint' : field));
}

function namesSprints(rows: readonly Row[], column: number): boolean {
  const names = rows.map(({cells}) => normalise(cells[column]?.line.text ?? '')).filter(Boolean);
  return names.length > 1 && names.every(name => numberedSprint.test(name));
}

/** true when cells are blank or repeat the one above: each value stands for several rows. */
export function groupsRows({rows}: TableBlock, column: number, blanks = true): boolean {
  return rows.some((row, i) => {
    const above = rows[i - 1]?.cells[column];
    const cell = row.cells[column];
    if (!above || isTotalRow(row)) return false;
    const text = cell?.line.text.trim() ?? '';
    return cell?.repeated === true || (text === '' ? blanks : text === above.line.text.trim());
  });
}

/** A column that only counts its rows, or goes on counting behind another table, holds no ids unless it says so. */
export function countsRows(table: TableBlock, column: number, name: string | undefined): boolean {
  if (column < 0 || /\bid\b/.test(normalise(name ?? ''))) return false;
  const first = Number(table.rows[0]?.cells[column]?.line.text.trim() || 1);
  const from = first <= MOST_ROWS && table.rows.length > 1 ? first : 1;
  return table.rows.every((row, i) => {
    const text = row.cells[column]?.line.text.trim() ?? '';
    return text === '' || text === String(from + i) || isTotalRow(row);
  });
}

/** Higher numbers are those of a tracker. */
const MOST_ROWS = 60;

/** true when most cells of a column begin with an id, or (`whole`) are nothing else. */
export function holdsIds(table: TableBlock, column: number, whole = false): boolean {
  const texts = table.rows.map(row => row.cells[column]?.line.text.trim() ?? '').filter(Boolean);
  const ids = texts.filter(text => {
    const id = leadingId(text) ?? leadingDotted(text);
    return id !== null && (!whole || id.end === text.length);
  });
  return texts.length > 0 && ids.length * 2 > texts.length;
}

const counted = new RegExp(`^(?:${SPRINT}|${PHASE}|${EPIC}) \\d+ (?=\\p{L})`, 'u');

/** `| Total | 48h |`, `| | Sprint 1 subtotal | 48h |`. */
export function isTotalRow(row: Row): boolean {
  return row.cells
    .slice(0, 3)
    .some(
      ({line: {text}}) => isSum(text) || (/\p{L} \d+ \p{L}/u.test(text) && isSum(normalise(text).replace(counted, ''))),
    );
}

/** `| | Buffer for reviews and bugs | 12h |`: time that is kept, and no work. */
export function isBufferRow({cells}: Row): boolean {
  const text = cells.find(({line}) => line.text.trim() !== '')?.line.text ?? '';
  return fieldsOf(text.replace(/\s+for\s.*$/u, '')).includes('buffer');
}
