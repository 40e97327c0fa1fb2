/** Tables of two columns that say one thing a row, and tables of one row that say one thing a column: keys with values. */
import {memo} from '../../memo.ts';
import type {Inline} from '../lines/inline.ts';
import type {KeyValue} from '../lines/keys.ts';
import {fieldsOfKey} from '../words/totals.ts';
import {fieldsOf, statusNamed} from '../words/vocabulary.ts';
import type {Field} from '../words/words.ts';
import type {Cell, Row, TableBlock} from './blocks.ts';

/** Fields of a sprint or an item that a header may hold as well as a cell. */
const FACTS: ReadonlySet<Field> = new Set([
  'points',
  'estimate',
  'status',
  'priority',
  'assignee',
  'sprint',
  'epic',
  'goal',
  'capacity',
  'velocity',
  'duration',
  'start',
  'end',
  'labels',
  'type',
  'dependencies',
]);

/** The keys that a table holds; none for any other table. */
export const readFieldTable: (table: TableBlock) => readonly KeyValue[] = memo(table => {
  if (table.header.length === 2) return readDown(table);
  return table.rows.length === 1 ? readAcross(table) : [];
});

function readDown({header, rows}: TableBlock): readonly KeyValue[] {
  const pairs = rows.flatMap(({cells}) => (cells[0] && cells[1] ? pairsOf(cells[0], cells[1]) : []));
  const known = new Set(pairs.filter(key => key.fields.length > 0).map(key => key.line));
  if (known.size < 2 || known.size * 2 < rows.length || listsItems(header) || pairs.every(countsStatus)) return [];
  return [...(headerSays(header) ? pairsOf(header[0] as Cell, header[1] as Cell) : []), ...pairs];
}

/** `Done: 7`: how many are done, not that something is. */
export function countsStatus({key, value}: KeyValue): boolean {
  return statusNamed(key) !== null && /^[\s*]*\d+(?:[\s*]*|\s.*)$/u.test(value.text);
}

/** `Story | Points`: the rows are items that happen to have names such as `Testing`. */
function listsItems([first, second]: readonly Cell[]): boolean {
  const says = fieldsOf(second?.line.text ?? '').some(field => FACTS.has(field));
  return says && fieldsOf(first?.line.text ?? '').some(field => field === 'title' || field === 'tasks');
}

/** The header is a pair itself: `| Status | Done |`, not `| Field | Value |`. */
function headerSays([first, second]: readonly Cell[]): boolean {
  const key = fieldsOf(first?.line.text ?? '');
  const value = fieldsOf(second?.line.text ?? '');
  return key.some(field => FACTS.has(field)) && value.every(field => field === 'status' || field === 'done');
}

function readAcross({header, rows}: TableBlock): readonly KeyValue[] {
  const fields = header.map(cell => fieldsOf(cell.line.text));
  if (fields.some(known => known.includes('title') || known.includes('id'))) return [];
  const known = fields.filter(names => names.some(field => FACTS.has(field))).length;
  if (known < 2 || known * 2 < header.length) return [];
  const cells = rows[0]?.cells ?? [];
  return header.flatMap((cell, i) => (cells[i] ? pairsOf(cell, cells[i]) : []));
}

/** What one row of two cells says. */
export function rowKey({cells}: Row): KeyValue | null {
  return (cells[0] && cells[1] && pairsOf(cells[0], cells[1])[0]) ?? null;
}

/** One pair for each line of the value: `a<br>b` says two things. */
function pairsOf(key: Cell, value: Cell): KeyValue[] {
  const name = key.line.text.replace(/[\s:：]+$/u, '').replace(/^[^\p{L}\p{N}#]+/u, '');
  const lines: readonly Inline[] = value.lines.length > 0 ? value.lines : [value.line];
  return lines.map(line => ({key: name, line: key.line, fields: fieldsOfKey(name), value: line}));
}
