/** The cells of table rows as stretches of text, and rows written from cells. */
import type {Mention} from '../model/backlog.ts';
import type {TextEdit} from '../text/edit.ts';
import type {Span} from '../text/span.ts';
import {textOf} from './style.ts';

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
  const isAligned = room.length > 1 || was.length === 0;
  if (whole.start === whole.end) return {span: whole, text: ` ${written} `};
  if (!isAligned || was.length === 0) {
    // Of an empty cell the blanks are all there is: one stays on each side.
    const left = content.end + Math.min(written.length, Math.max(0, whole.end - content.end - 1));
    return {span: {start: content.start, end: left}, text: written};
  }
  if (grown <= 0) return {span: content, text: written + (room.length > 1 ? ' '.repeat(-grown) : '')};
  return {span: {start: content.start, end: content.end + Math.min(grown, room.length - 1)}, text: written};
}

/** An edit at a place; where that is a row, the blanks of its cell make way, so that the columns stay aligned. */
export function fitted(text: string, {form, line}: Mention, edit: TextEdit): TextEdit {
  if (form !== 'row') return edit;
  const cells = cellsOf(text, line);
  const cell = cells[cellAt(cells, edit.span)];
  return cell ? writeCell(text, edit.span, {start: cell.whole.start, end: cell.whole.end}, edit.text) : edit;
}
