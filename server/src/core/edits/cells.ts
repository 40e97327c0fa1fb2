/** The cells of table rows as stretches of text, and rows written from cells. */
import type {Mention} from '../model/backlog.ts';
import type {TextEdit} from '../text/edit.ts';
import type {Span} from '../text/span.ts';
import {lineOf, textOf} from './style.ts';

/** A cell: what it holds without the blanks around it, and all between its pipes. */
export interface Cell {
  readonly content: Span;
  readonly whole: Span;
}

/** Quotes and indent before a row. */
const lead = /^[ \t]*(?:>[ \t]?)*[ \t]*/;

/** The cells of a row. A pipe after a backslash is text. The row may lack its outer pipes. */
export function cellsOf(text: string, row: Span): readonly Cell[] {
  const written = textOf(text, row);
  const pipes = [...written.matchAll(/(?<!\\)(?:\\\\)*\|/g)].map(({index, 0: found}) => index + found.length - 1);
  const start = lead.exec(written)?.[0].length ?? 0;
  const isClosed = pipes.length > 0 && written.slice((pipes.at(-1) ?? 0) + 1).trim() === '';
  const bounds = [...(pipes[0] === start ? [] : [start - 1]), ...pipes, ...(isClosed ? [] : [written.length])];
  return bounds.slice(1).map((end, i) => {
    const from = (bounds[i] ?? 0) + 1;
    const inner = written.slice(from, end);
    const left = inner.trim() === '' ? Math.min(1, inner.length) : inner.length - inner.trimStart().length;
    const content = {start: row.start + from + left, end: row.start + from + left + inner.trim().length};
    return {content, whole: {start: row.start + from, end: row.start + end}};
  });
}

/** Which cell of its row holds a stretch; -1 where none does. */
export function cellAt(cells: readonly Cell[], at: Span): number {
  return cells.findIndex(({whole}) => whole.start <= at.start && at.end <= whole.end);
}

/** An aligned table stays aligned where there is room: blanks behind the value make way. */
export function writeCell(text: string, content: Span, whole: Span, written: string): TextEdit {
  const was = textOf(text, content);
  const room = /^[ \t]*/.exec(textOf(text, {start: content.end, end: whole.end}))?.[0] ?? '';
  const grown = written.length - was.length;
  const isAligned = room.length > 1 || was.length === 0 || isInLine(text, whole.start);
  if (whole.start === whole.end) return {span: whole, text: ` ${written} `};
  if (!isAligned || was.length === 0) {
    // Of an empty cell the blanks are all there is: one stays on each side.
    const left = content.end + Math.min(written.length, Math.max(0, whole.end - content.end - 1));
    return {span: {start: content.start, end: left}, text: written};
  }
  if (grown <= 0) return {span: content, text: written + ' '.repeat(-grown)};
  return {span: {start: content.start, end: content.end + Math.min(grown, room.length - 1)}, text: written};
}

/** Whether the pipes of a row stand below those of the head of its table. */
function isInLine(text: string, offset: number): boolean {
  const row = lineOf(text, offset);
  const head = tableHead(text, row.start);
  return head !== null && widthsOf(head.names) === widthsOf(textOf(text, row));
}

/** An edit at a place; where that is a row, the blanks of its cell make way, so that the columns stay aligned. */
export function fitted(text: string, {form, line}: Mention, edit: TextEdit): TextEdit {
  if (form !== 'row') return edit;
  const cells = cellsOf(text, line);
  const cell = cells[cellAt(cells, edit.span)];
  return cell ? writeCell(text, edit.span, {start: cell.whole.start, end: cell.whole.end}, edit.text) : edit;
}

/** The head of a table: its names and its delimiters, as lines; null where there is none above the row. */
export function tableHead(
  text: string,
  row: number,
): {readonly names: string; readonly rule: string; readonly start: number; readonly end: number} | null {
  let line = lineOf(text, row);
  while (line.start > 0) {
    const above = lineOf(text, line.start - (text.startsWith('\r\n', line.start - 2) ? 2 : 1));
    const written = textOf(text, above);
    if (!written.includes('|')) return null;
    if (/^[\s>]*\|?\s*:?-+:?\s*(?:\|\s*:?-+:?\s*)*\|?\s*$/.test(written)) {
      const head = lineOf(text, Math.max(0, above.start - (text.startsWith('\r\n', above.start - 2) ? 2 : 1)));
      return {names: textOf(text, head), rule: written, start: head.start, end: above.end};
    }
    line = above;
  }
  return null;
}

/** The widths of all cells, as a text to compare. */
export function widthsOf(row: string): string {
  const cells = cellsOf(row, {start: 0, end: row.length});
  return cells.map(({whole}) => whole.end - whole.start).join();
}
