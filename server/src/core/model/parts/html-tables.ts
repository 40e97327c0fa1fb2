/** Tables of HTML as tables of Markdown: spanned cells repeated; tables that only lay out a page become lines. */
import type {Span} from '../../text/span.ts';
import {readHead} from '../lines/head.ts';
import {emptyInline, type Inline, isStyled, runsOf, STRONG, sliceInline} from '../lines/inline.ts';
import {fieldsOf} from '../words/vocabulary.ts';
import type {Block, Cell, Entry, LineBlock, Row} from './blocks.ts';
import {joinLines} from './html-lines.ts';

export interface HtmlCell {
  readonly head: boolean;
  readonly lines: Inline[];
  /** It holds a list. */
  listed: boolean;
  /** Depth of the heading that stands in it; 0: none. */
  titled: number;
  readonly columns: number;
  readonly rows: number;
  readonly at: number;
}

export interface HtmlRow {
  readonly cells: HtmlCell[];
  readonly start: number;
  end: number;
}

const MOST_CELLS = 200_000;

/** What a table gives: a table where it has a header, lines and labels where it does not. */
export function tableBlocks(rows: readonly HtmlRow[], span: Span): Block[] {
  const filled = rows.filter(row => row.cells.length > 0);
  const [first] = filled;
  if (!first) return [];
  if (!hasHeader(first)) return filled.flatMap(laidOut);
  const [header, ...body] = spread(filled);
  return header ? [{kind: 'table', header: header.cells, rows: body, span}] : [];
}

/** `<th>` all along, bold all along, or words that name columns. */
function hasHeader({cells}: HtmlRow): boolean {
  if (cells.length < 2) return false;
  if (cells.every(cell => cell.head)) return true;
  const lines = cells.map(cell => cell.lines[0]).filter(line => line !== undefined);
  if (lines.length < 2) return false;
  if (lines.every(line => isStyled(line, STRONG)) && lines.length === cells.length) return true;
  const named = lines.filter(line => fieldsOf(line.text).length > 0).length;
  return cells.length > 2 && named * 2 > cells.length;
}

/** Every cell in its column: a cell that spans rows or columns stands in each of them, marked as repeated. */
function spread(rows: readonly HtmlRow[]): Row[] {
  const pending: {cell: Cell; left: number}[] = [];
  let total = 0;
  return rows.map(row => {
    const cells: Cell[] = [];
    const spanned = (): void => {
      for (let above = pending[cells.length]; above && above.left > 0; above = pending[cells.length]) {
        above.left--;
        cells.push(above.cell);
      }
    };
    for (const cell of row.cells) {
      spanned();
      for (let i = 0; i < cell.columns && total < MOST_CELLS; i++) {
        total++;
        const made = i === 0 ? cellOf(cell, false) : emptyCell(cell.at);
        if (cell.rows > 1) pending[cells.length] = {cell: i === 0 ? cellOf(cell, true) : made, left: cell.rows - 1};
        cells.push(made);
      }
    }
    spanned();
    return {cells, span: {start: row.start, end: row.end}};
  });
}

function cellOf({lines, at}: HtmlCell, repeated: boolean): Cell {
  return {line: lines[0] ?? emptyInline(at), lines, repeated};
}

function emptyCell(at: number): Cell {
  return {line: emptyInline(at), lines: [], repeated: true};
}

/** A row of a table without a header: pairs of key and value, a label, or plain text. */
function laidOut({cells}: HtmlRow): Block[] {
  const pairs = cells.length % 2 === 0 && cells.length > 0;
  const first = cells[0]?.lines[0];
  if (pairs && first && fieldsOf(first.text).length > 0) return cells.flatMap((_, i) => (i % 2 ? [] : pair(cells, i)));
  return cells.flatMap(textOf);
}

function pair(cells: readonly HtmlCell[], at: number): Block[] {
  const key = cells[at]?.lines[0];
  const values = cells[at + 1]?.lines ?? [];
  if (!key) return values.map(lineBlock);
  const bare = sliceInline(key, 0, key.text.replace(/\s*[:：]\s*$/u, '').length);
  const [value, ...more] = values;
  if (values.length > 1) return [label(bare), list(values)];
  return [lineBlock(joinLines(bare, ': ', value ?? emptyInline(key.span.end), STRONG)), ...more.map(lineBlock)];
}

function textOf(cell: HtmlCell): Block[] {
  const [first, ...rest] = cell.lines;
  if (!first) return [];
  const {titled} = cell;
  if (titled > 0 && isItem(first)) {
    return [{kind: 'heading', depth: titled, line: first, span: first.span}, ...rest.map(lineBlock)];
  }
  if (titled > 0 || (cell.lines.length === 1 && fieldsOf(first.text).length > 0)) {
    return [label(first), ...rest.map(lineBlock)];
  }
  return cell.listed ? [list(cell.lines)] : cell.lines.map(lineBlock);
}

function isItem(line: Inline): boolean {
  const head = readHead(line);
  return head.id !== null && head.kind !== 'number';
}

function lineBlock(line: Inline): LineBlock {
  return {kind: 'line', line, span: line.span, more: false, quoted: false};
}

/** A line as if it were bold. */
function label(line: Inline): LineBlock {
  return lineBlock({...line, runs: runsOf(line).map(run => ({...run, style: run.style | STRONG}))});
}

function list(lines: readonly Inline[]): Block {
  const entries = lines.map((line): Entry => ({span: line.span, line, box: null, number: null, children: []}));
  const span = {start: entries[0]?.span.start ?? 0, end: entries[entries.length - 1]?.span.end ?? 0};
  return {kind: 'list', ordered: false, entries, span};
}
