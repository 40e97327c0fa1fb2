/** Tables that list backlog items: what each column says, and what each row says of its item. */
import type {Cell, Row, TableBlock} from './blocks.ts';
import {readHead} from './head.ts';
import {leadingDotted, leadingId} from './ids.ts';
import {type Inline, isStyled, STRUCK, sliceInline, sourceOf} from './inline.ts';
import {applyHead, applyValue, emptyFacts, type ItemFacts} from './item-facts.ts';
import {fieldsOf, isAside, normalise} from './words/vocabulary.ts';
import type {Field} from './words/words.ts';

export interface ItemTable {
  /** The field of each column, null where it says nothing of an item. */
  readonly columns: readonly (Field | null)[];
  readonly names: readonly string[];
  readonly title: number;
  readonly id: number;
}

export interface ItemRow {
  readonly row: Row;
  readonly facts: ItemFacts;
  readonly titleLine: Inline;
}

const COLUMN_FIELDS: readonly Field[] = [
  'id',
  'points',
  'status',
  'priority',
  'assignee',
  'estimate',
  'sprint',
  'criteria',
  'dependencies',
  'epic',
  'labels',
  'title',
  'narrative',
];
const PLANNING: ReadonlySet<Field> = new Set([
  'points',
  'status',
  'priority',
  'assignee',
  'estimate',
  'sprint',
  'criteria',
  'dependencies',
  'epic',
]);

/** null: the table is no list of backlog items. */
export function readItemTable(table: TableBlock): ItemTable | null {
  const names = table.header.map(cell => cell.line.text);
  const columns = names.map(columnField);
  let title = pickTitle(names, columns);
  let id = columns.indexOf('id');
  if (id < 0 && idsInFirstColumn(table)) id = 0;
  if (countsRows(table, id)) id = columns.indexOf('id', id + 1);
  if (id === title) id = -1;
  const second = title >= 0 ? columns.indexOf('title', title + 1) : -1;
  if (second >= 0 && id < 0 && holdsIds(table, title)) [id, title] = [title, second];
  const named = title >= 0;
  if (title < 0 && id >= 0) title = nextText(columns, id);
  if (title < 0) return null;
  const used = columns.map((field, i) =>
    i === title ? 'title' : i === id ? 'id' : field === 'title' || field === 'id' ? null : firstOf(columns, field, i),
  );
  const planning = used.filter(field => field && PLANNING.has(field)).length;
  if (planning === 0 && !(named && (id >= 0 || holdsIds(table, title)))) return null;
  if (!isWorkTable(names, used, id >= 0)) return null;
  return {columns: used, names, title, id};
}

/** Only the first of two columns of one field counts: `Estimate | Actual effort`. */
function firstOf(columns: readonly (Field | null)[], field: Field | null, at: number): Field | null {
  return field && columns.indexOf(field) === at ? field : null;
}

function columnField(name: string): Field | null {
  const fields = fieldsOf(name.replace(/^[^\p{L}\p{N}#]+/u, ''));
  if (fields.includes('title')) return 'title';
  return COLUMN_FIELDS.find(field => fields.includes(field)) ?? null;
}

function pickTitle(names: readonly string[], columns: readonly (Field | null)[]): number {
  const named = columns.indexOf('title');
  if (named >= 0) {
    // `Story | Title`: the story column then holds ids.
    const second = columns.indexOf('title', named + 1);
    return second >= 0 && /title|name|summary|description/.test(normalise(names[second] ?? '')) && named === 0
      ? second
      : named;
  }
  const narrative = columns.indexOf('narrative');
  return narrative >= 0 ? narrative : names.findIndex(name => fieldsOf(name).includes('description'));
}

function nextText(columns: readonly (Field | null)[], id: number): number {
  const next = columns.findIndex((field, i) => i > id && field === null);
  return next >= 0 && next <= id + 2 ? next : -1;
}

/** A column that only counts its rows holds no ids. */
function countsRows(table: TableBlock, column: number): boolean {
  if (column < 0) return false;
  return table.rows.every((row, i) => {
    const text = row.cells[column]?.line.text.trim() ?? '';
    return text === '' || text === String(i + 1) || isTotalRow(row);
  });
}

function idsInFirstColumn(table: TableBlock): boolean {
  return holdsIds(table, 0, true);
}

/** true when most cells of a column begin with an id, or (`whole`) are nothing else. */
function holdsIds(table: TableBlock, column: number, whole = false): boolean {
  const texts = table.rows.map(row => row.cells[column]?.line.text.trim() ?? '').filter(Boolean);
  const ids = texts.filter(text => {
    const id = leadingId(text) ?? leadingDotted(text);
    return id !== null && (!whole || id.end === text.length);
  });
  return texts.length > 0 && ids.length * 2 > texts.length;
}

/** Team lists, risk lists and summaries have a name and a number too, but no work in their rows. */
function isWorkTable(names: readonly string[], used: readonly (Field | null)[], hasIds: boolean): boolean {
  if (hasIds) return true;
  const words = names.map(normalise);
  if (
    words.some(
      word =>
        /^(?:role|rol|rolle|risk|risiko|risque|riesgo|risco|metric|sprint|version|date|time|day|tag|dia|jour|probability|ceremony|event|phase|week|environment|tool|technology|target|baseline)$/.test(
          word,
        ) && words[0] === word,
    )
  )
    return false;
  if (words.some(word => /^(?:role|probability|likelihood|mitigation|email)$/.test(word))) return false;
  const first = words[0] ?? '';
  if (first === 'name' || first === 'nome' || first === 'nombre')
    return used.includes('points') || used.includes('status') || used.includes('priority');
  return !isAside(first) || used.includes('points');
}

/** The rows that hold items: no totals, no empty or separating rows, no placeholders. */
export function readRows(table: TableBlock, columns: ItemTable): ItemRow[] {
  const rows: ItemRow[] = [];
  for (const row of table.rows) {
    const read = readRow(row, columns);
    if (read) rows.push(read);
  }
  return rows;
}

const TOTAL =
  /^(?:(?:grand|sub|sprint|epic|overall)[\s-]*)?(?:total|totals|subtotal|sum|gesamt|summe|totale|toplam|итого|всего|razem|suma|合计|总计|合計|합계|tong|tong cong)(?![\p{L}])/u;

export function isTotalRow(row: Row): boolean {
  return row.cells.slice(0, 3).some(cell => TOTAL.test(normalise(cell.line.text)));
}

function readRow(row: Row, table: ItemTable): ItemRow | null {
  const titleCell = row.cells[table.title];
  if (!titleCell?.line.text || isTotalRow(row)) return null;
  const facts = emptyFacts();
  const idCell = table.id >= 0 ? row.cells[table.id] : undefined;
  applyIdCell(facts, idCell);
  const head = readHead(titleCell.line);
  const numbered = head.kind === 'number' && facts.id;
  applyHead(facts, numbered ? {...head, id: null} : head, titleCell.line);
  if (!facts.title) {
    const text = titleCell.line.text;
    facts.title = {value: text, span: sourceOf(titleCell.line, 0, text.length)};
  }
  for (const [i, field] of table.columns.entries()) {
    const cell = row.cells[i];
    if (!field || field === 'title' || field === 'id' || !cell?.line.text) continue;
    applyValue(facts, field, cell.line, table.names[i] ?? '');
  }
  if (isStyled(titleCell.line, STRUCK) && !facts.status) {
    facts.status = {value: 'done', span: titleCell.line.span};
  }
  return {row, facts, titleLine: titleCell.line};
}

function applyIdCell(facts: ItemFacts, cell: Cell | undefined): void {
  if (!cell?.line.text) return;
  const text = cell.line.text.replace(/^[\s\p{Extended_Pictographic}\uFE0F]+/u, '');
  const from = cell.line.text.length - text.length;
  const id =
    leadingId(text) ??
    (/^[\p{L}\p{N}][\p{L}\p{N}._#-]{0,24}$/u.test(text) ? {value: text, start: 0, end: text.length} : null);
  if (!id) return;
  const line = sliceInline(cell.line, from);
  facts.id = {value: id.value, span: sourceOf(line, id.start, id.end)};
}
