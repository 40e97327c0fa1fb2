/** What the cells of a table say of its columns beside their names. */
import type {Row, TableBlock} from '../parts/blocks.ts';
import {normalise} from '../words/folding.ts';
import {SPRINT} from '../words/vocabulary.ts';
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
