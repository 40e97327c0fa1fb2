/** The rows of a table of backlog items: what each says of its item, with the rows that only go on from the one above. */
import {addAll} from '../../lists.ts';
import type {Stated, Status} from '../backlog.ts';
import {type Head, readHead} from '../lines/head.ts';
import {type Inline, isStyled, STRONG, STRUCK, sliceInline, sourceOf} from '../lines/inline.ts';
import type {Cell, Row, TableBlock} from '../parts/blocks.ts';
import {idKey, leadingId} from '../values/ids.ts';
import {statusOfGlyphs} from '../values/statuses.ts';
import {beginsStory, tellsStory} from '../words/vocabulary.ts';
import {isBufferRow, isTotalRow} from './column-values.ts';
import type {ItemTable} from './columns.ts';
import type {ItemBody} from './item-body.ts';
import {applyHead, applyValue, emptyFacts, type ItemFacts} from './item-facts.ts';
import {bodyOfCells} from './row-body.ts';

export interface ItemRow {
  readonly row: Row;
  readonly facts: ItemFacts;
  readonly content: ItemBody | null;
}

/** An item with the cells of all its rows that list criteria or tasks. */
interface RowDraft {
  readonly row: Row;
  readonly facts: ItemFacts;
  readonly criteria: Inline[];
  readonly tasks: Inline[];
}

/** The rows that hold items: no totals, no empty or separating rows. */
export function readRows(table: TableBlock, columns: ItemTable): ItemRow[] {
  const drafts: RowDraft[] = [];
  const words = frontWords(table, columns);
  let group: Cell | null = null;
  let over: Cell | null = null;
  for (const row of table.rows) {
    if (isTotalRow(row) || isBufferRow(row)) continue;
    if (isOverRow(row, columns)) {
      over = row.cells[columns.title] ?? null;
      continue;
    }
    const grouping = columns.group >= 0 ? row.cells[columns.group] : undefined;
    if (grouping?.line.text) group = grouping;
    const above = drafts[drafts.length - 1];
    if (above && goesOn(row, columns)) {
      addLists(above, row, columns);
      continue;
    }
    const facts = readRow(row, columns, words);
    if (!facts) continue;
    if (group) carryDown(facts, group, columns);
    if (over) facts.epic ??= wholeCell(over);
    const draft = {row, facts, criteria: [], tasks: []};
    addLists(draft, row, columns);
    drafts.push(draft);
  }
  return drafts.map(({row, facts, criteria, tasks}) => ({row, facts, content: bodyOfCells(criteria, tasks)}));
}

/** `| | **Accounts** | | |` between rows with ids: it stands over those that follow. */
function isOverRow({cells}: Row, {id, title}: ItemTable): boolean {
  const line = cells[title]?.line;
  if (id < 0 || !line?.text || !isStyled(line, STRONG)) return false;
  return cells.every(({line: {text}}, i) => i === title || text.trim() === '');
}

/** The stories of a story map: each line of each cell behind the first of its row. */
export function mapRows({rows}: TableBlock): ItemRow[] {
  return rows.flatMap(row => {
    const [stage, ...cells] = row.cells;
    return cells.flatMap(({lines}) =>
      lines.flatMap(line => {
        const facts = emptyFacts();
        const story = sliceInline(line, /^[\s•*–-]*/u.exec(line.text)?.[0].length ?? 0);
        applyHead(facts, readHead(story), story);
        if (stage?.line.text) facts.epic = wholeCell(stage);
        return facts.title ? [{row: {...row, span: story.span}, facts, content: null}] : [];
      }),
    );
  });
}

/** `H2 schema`, `H2 backup`: what several titles of a table without ids begin with names no item. */
function frontWords({rows}: TableBlock, {id, title}: ItemTable): ReadonlySet<string> {
  const titles = new Map<string, string>();
  const words = new Set<string>();
  for (const {cells} of id < 0 ? rows : []) {
    const line = cells[title]?.line;
    const head = line && readHead(line);
    if (!line || head?.kind !== 'id' || !head.id || head.separated) continue;
    const known = titles.get(head.id.value);
    if (known !== undefined && known !== line.text) words.add(head.id.value);
    titles.set(head.id.value, line.text);
  }
  return words;
}

function wordless(head: Head, words: ReadonlySet<string>): Head {
  const {id, title} = head;
  return id && words.has(id.value) ? {...head, kind: 'plain', id: null, title: {...title, start: id.start}} : head;
}

/** A number in the cell of a title is no id beside one, and `404 Page` is a title. */
function titleHead(head: Head, {text}: Inline, {id}: ItemFacts): Head {
  if (head.kind !== 'number' || !head.id) return head;
  if (id) return {...head, id: null};
  const parted = text.slice(head.id.end, head.title.start).trim() !== '' || head.id.value.includes('.');
  return parted ? head : {...head, kind: 'plain', id: null, title: {start: head.id.start, end: head.title.end}};
}

/** A first column that stands only in the first row of its group. */
function carryDown(facts: ItemFacts, group: Cell, {columns, names, group: at}: ItemTable): void {
  const field = columns[at];
  if (field === 'sprint' || field === 'priority') {
    if (!facts[field]) applyValue(facts, field, group.line, names[at] ?? '');
  } else facts.epic ??= wholeCell(group);
}

/** A row without id and title of its own belongs to the item above. */
function goesOn(row: Row, {title, id, part}: ItemTable): boolean {
  const named = row.cells[title];
  if (part >= 0) return named?.repeated === true || (!named?.line.text && !!row.cells[part]?.line.text);
  return !named?.line.text && !(id >= 0 && row.cells[id]?.line.text);
}

function addLists(draft: RowDraft, row: Row, {columns, part}: ItemTable): void {
  for (const [i, cell] of row.cells.entries()) {
    if (cell.repeated || !cell.line.text) continue;
    if (columns[i] === 'criteria') addAll(draft.criteria, cell.lines);
    else if (columns[i] === 'tasks' || i === part) addAll(draft.tasks, cell.lines);
  }
}

function readRow(row: Row, table: ItemTable, words: ReadonlySet<string>): ItemFacts | null {
  const titleCell = row.cells[table.title];
  if (!titleCell?.line.text) return null;
  const facts = emptyFacts();
  if (table.id >= 0) applyIdCell(facts, row.cells[table.id]);
  if (facts.id && namesOther(titleCell.line.text.trim(), facts.id.value)) return null;
  const head = readHead(titleCell.line);
  applyHead(facts, titleHead(wordless(head, words), titleCell.line, facts), titleCell.line);
  // `Cache (5 min)`: a time in the title is no estimate where there is a column of those.
  if (row.cells[table.columns.indexOf('estimate')]?.line.text) facts.estimate = null;
  // Nothing but its id: what it is called stands elsewhere.
  if (!facts.title && facts.id?.value !== titleCell.line.text.trim()) facts.title = wholeCell(titleCell);
  else if (facts.title && titleCell.lines.length > 1 && beginsStory(facts.title.value))
    facts.title = toldOn(facts.title, titleCell);
  for (const [i, field] of table.columns.entries()) {
    const cell = row.cells[i];
    if (!field || field === 'title' || field === 'id' || field === 'tasks' || !cell?.line.text) continue;
    applyValue(facts, field, cell.line, table.names[i] ?? '');
  }
  facts.told = tellsStory(titleCell.line.text);
  const lane = laneOf(row, table.lanes);
  if (lane) facts.status ??= lane;
  if (isStyled(titleCell.line, STRUCK)) facts.status ??= {value: 'done', span: titleCell.line.span};
  return facts;
}

/** `| CR-1 | US-7 | Ana |`: where an id stands for a title, the row tells something of that other item. */
function namesOther(title: string, id: string): boolean {
  const named = leadingId(title);
  return named !== null && named.start === 0 && named.end === title.length && idKey(named.value) !== idKey(id);
}

/** A sentence that is broken over the lines of its cell. */
function toldOn(title: Stated<string>, {lines}: Cell): Stated<string> {
  const rest = lines.slice(1).map(line => line.text);
  return {
    value: [title.value, ...rest].join(' '),
    span: {start: title.span.start, end: lines[lines.length - 1]?.span.end ?? 0},
  };
}

/** The rightmost lane with a cross in it. */
function laneOf(row: Row, lanes: ReadonlyMap<number, Status>): ItemFacts['status'] {
  const marked = [...lanes].filter(([i]) => row.cells[i]?.line.text.trim()).pop();
  const cell = marked && row.cells[marked[0]];
  return cell ? {value: marked[1], span: cell.line.span} : null;
}

function wholeCell({line}: Cell): {value: string; span: ReturnType<typeof sourceOf>} {
  return {value: line.text, span: sourceOf(line, 0, line.text.length)};
}

function applyIdCell(facts: ItemFacts, cell: Cell | undefined): void {
  if (!cell?.line.text) return;
  const text = cell.line.text.replace(/^[\s\p{Extended_Pictographic}]+\uFE0F?\s*/u, '');
  const from = cell.line.text.length - text.length;
  const glyph = statusOfGlyphs(cell.line.text);
  if (glyph) facts.status ??= {value: glyph, span: cell.line.span};
  const id =
    leadingId(text) ??
    (/^[\p{L}\p{N}][\p{L}\p{N}._#-]{0,24}$/u.test(text) ? {value: text, start: 0, end: text.length} : null);
  if (!id) return;
  const line = sliceInline(cell.line, from);
  facts.id = {value: id.value, span: sourceOf(line, id.start, id.end)};
}
