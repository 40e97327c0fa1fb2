/** Headings, tables, lists and text that are written as HTML, read with an HTML parser into the blocks of Markdown. */

import {Parser} from 'htmlparser2';
import {addAll} from '../../lists.ts';
import {emptyInline, type Inline} from '../lines/inline.ts';
import type {Block, Entry, LineBlock} from './blocks.ts';
import {addSign, addText, breakLine, type LineDraft, newLines, openStyle, takeLines} from './html-lines.ts';
import {type HtmlCell, type HtmlRow, tableBlocks} from './html-tables.ts';

interface Reader {
  readonly base: number;
  readonly blocks: Block[];
  readonly lines: LineDraft;
  readonly parser: () => Parser;
  /** Entries of the list that is open outside of tables. */
  entries: Entry[];
  table: {rows: HtmlRow[]; readonly start: number; depth: number} | null;
  cell: HtmlCell | null;
  /** Inside of `<style>` and the like nothing is text. */
  mute: number;
}

const MUTE = new Set(['style', 'script', 'svg', 'title', 'head']);
const BREAKING =
  /^(?:p|div|br|li|ul|ol|tr|td|th|table|thead|tbody|tfoot|h[1-6]|hr|details|summary|section|article|blockquote|pre|dl|dt|dd|center|header|footer|caption)$/;

/** The blocks of a stretch of HTML that starts at `base` in the source. */
export function readHtml(html: string, base: number): Block[] {
  const reader: Reader = {
    base,
    blocks: [],
    lines: newLines(),
    parser: () => parser,
    entries: [],
    table: null,
    cell: null,
    mute: 0,
  };
  const parser: Parser = new Parser({
    onopentag: (name, attributes) => opened(reader, name, attributes),
    onclosetag: name => closed(reader, name),
    ontext: data => {
      if (reader.mute === 0) addText(reader.lines, data, base + parser.startIndex, base + parser.endIndex + 1);
    },
  });
  parser.end(html);
  endTable(reader, base + html.length);
  endLines(reader);
  endList(reader);
  return reader.blocks;
}

function opened(reader: Reader, name: string, attributes: Readonly<Record<string, string>>): void {
  if (MUTE.has(name)) reader.mute++;
  if (BREAKING.test(name)) breakText(reader);
  openStyle(reader.lines, name, 1);
  const at = reader.base + reader.parser().startIndex;
  if (name === 'a') reader.lines.url ??= attributes.href ?? null;
  if (name === 'input' && attributes.type === 'checkbox') {
    addSign(reader.lines, 'checked' in attributes ? '[x] ' : '[ ] ', at, reader.base + reader.parser().endIndex + 1);
  }
  if (name === 'table') openTable(reader, at);
  if (reader.table?.depth === 1) openCell(reader, name, attributes, at);
}

function openTable(reader: Reader, start: number): void {
  if (reader.table) reader.table.depth++;
  else {
    endList(reader);
    reader.table = {rows: [], start, depth: 1};
  }
}

function openCell(reader: Reader, name: string, attributes: Readonly<Record<string, string>>, at: number): void {
  const {table} = reader;
  if (!table) return;
  if (name === 'tr') table.rows.push({cells: [], start: at, end: at});
  else if (name === 'td' || name === 'th') {
    if (table.rows.length === 0) table.rows.push({cells: [], start: at, end: at});
    reader.cell = {
      head: name === 'th',
      lines: [],
      listed: false,
      titled: 0,
      columns: spanOf(attributes.colspan),
      rows: spanOf(attributes.rowspan),
      at,
    };
    table.rows[table.rows.length - 1]?.cells.push(reader.cell);
  } else if (reader.cell && name === 'li') reader.cell.listed = true;
  else if (reader.cell && /^h[1-6]$/.test(name)) reader.cell.titled ||= Number(name[1]);
}

/** Spans beyond any real table would only cost memory. */
function spanOf(written: string | undefined): number {
  const span = Number.parseInt(written ?? '1', 10);
  return span >= 1 && span <= 200 ? span : 1;
}

function closed(reader: Reader, name: string): void {
  if (MUTE.has(name)) reader.mute = Math.max(0, reader.mute - 1);
  openStyle(reader.lines, name, -1);
  const end = reader.base + reader.parser().endIndex + 1;
  if (/^h[1-6]$/.test(name) && !reader.table) endHeading(reader, Number(name[1]), end);
  else if (name === 'summary' && !reader.table) endLines(reader);
  else if (name === 'li' && !reader.table) endEntry(reader, end);
  else if (BREAKING.test(name)) breakText(reader);
  if (!reader.table) return;
  const row = reader.table.rows[reader.table.rows.length - 1];
  if (row) row.end = end;
  if (reader.table.depth === 1 && (name === 'td' || name === 'th')) reader.cell = null;
  if (name === 'table' && --reader.table.depth === 0) endTable(reader, end);
}

function breakText(reader: Reader): void {
  breakLine(reader.lines);
  if (reader.cell) addAll(reader.cell.lines, takeLines(reader.lines));
  else if (!reader.table) endLines(reader);
}

function endLines(reader: Reader): void {
  const lines = takeLines(reader.lines);
  if (lines.length === 0 || reader.table) return;
  endList(reader);
  addAll(reader.blocks, lines.map(lineBlock));
}

function lineBlock(line: Inline): LineBlock {
  return {kind: 'line', line, span: line.span, more: false, quoted: false};
}

function endHeading(reader: Reader, depth: number, end: number): void {
  const line = takeLines(reader.lines)[0];
  if (!line) return;
  endList(reader);
  reader.blocks.push({kind: 'heading', depth, line, span: {start: line.span.start, end}});
}

function endEntry(reader: Reader, end: number): void {
  const [line, ...more] = takeLines(reader.lines);
  if (!line) return;
  const children = more.map(lineBlock);
  reader.entries.push({span: {start: line.span.start, end}, line, box: null, number: null, children});
}

function endList(reader: Reader): void {
  const [first] = reader.entries;
  const last = reader.entries[reader.entries.length - 1];
  if (!first || !last) return;
  const span = {start: first.span.start, end: last.span.end};
  reader.blocks.push({kind: 'list', ordered: false, entries: reader.entries, span});
  reader.entries = [];
}

function endTable(reader: Reader, end: number): void {
  if (!reader.table) return;
  const {rows, start} = reader.table;
  reader.table = null;
  reader.cell = null;
  addAll(reader.blocks, tableBlocks(rows, {start, end}));
}

/** A line for a cell that holds none. */
export function firstLine(lines: readonly Inline[], at: number): Inline {
  return lines[0] ?? emptyInline(at);
}
