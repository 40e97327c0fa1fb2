/** Aligning the tables of a plan: only the blanks beside the pipes change. */
import type {TextEdit} from '../text/edit.ts';
import type {Span} from '../text/span.ts';
import {widthOf} from '../text/width.ts';

/** A cell between two pipes; its text without the blanks around it. */
interface Cell {
  readonly outer: Span;
  readonly inner: Span;
  readonly text: string;
}

interface TableLine {
  readonly cells: readonly Cell[];
}

/** A column with a longer text is not aligned: the others would be padded out of sight. */
const widestColumn = 60;

/**
 * The edits that align one table, given the spans of its lines: header, delimiter row, rows. None where a row has another
 * number of cells than the header: what is missing there is for a rule to say.
 */
export function alignTable(text: string, lines: readonly Span[]): readonly TextEdit[] {
  const rows = lines.map(line => splitLine(text, line));
  const [header, delimiter] = rows;
  const count = header?.cells.length ?? 0;
  if (!delimiter || count === 0 || rows.some(({cells}) => cells.length !== count)) return [];
  if (!delimiter.cells.every(cell => /^:?-+:?$/.test(cell.text))) return [];
  const bodies = rows.filter(row => row !== delimiter);
  const widths = delimiter.cells.map((_, column) => columnWidth(bodies, column));
  return rows.flatMap(row =>
    row.cells.flatMap((cell, column) => {
      const width = widths[column] ?? null;
      const mark = delimiter.cells[column]?.text ?? '';
      return row === delimiter ? ruled(cell, width) : padded(cell, width, mark, text);
    }),
  );
}

/** null: too wide to align. A delimiter has three signs at least. */
function columnWidth(rows: readonly TableLine[], column: number): number | null {
  const width = rows.reduce((most, {cells}) => Math.max(most, widthOf(cells[column]?.text ?? '')), 3);
  return width > widestColumn ? null : width;
}

/** Cells by unescaped pipes; one at the beginning or end of the line opens or closes it. */
function splitLine(text: string, {start, end}: Span): TableLine {
  const pipes: number[] = [];
  for (let i = start; i < end; i++) {
    if (text[i] === '\\') i++;
    else if (text[i] === '|') pipes.push(i);
  }
  const first = pipes[0] ?? end;
  const last = pipes.at(-1) ?? start;
  const opened = /^[\s>]*$/.test(text.slice(start, first));
  const closed = last > first && text.slice(last + 1, end).trim() === '';
  const cuts = [...(opened ? [] : [start - 1]), ...pipes, ...(closed ? [] : [end])];
  return {cells: cuts.slice(1).map((to, i) => cellOf(text, (cuts[i] ?? start) + 1, to))};
}

function cellOf(text: string, start: number, end: number): Cell {
  const whole = text.slice(start, end);
  const inner = whole.trim();
  const lead = inner === '' ? 0 : whole.length - whole.trimStart().length;
  return {outer: {start, end}, inner: {start: start + lead, end: start + lead + inner.length}, text: inner};
}

function padded(cell: Cell, width: number | null, mark: string, text: string): readonly TextEdit[] {
  const room = Math.max(0, (width ?? 0) - widthOf(cell.text));
  const [right, left] = [mark.endsWith(':'), mark.startsWith(':')];
  const before = right ? (left ? Math.floor(room / 2) : room) : 0;
  return blanks(cell, 1 + before, 1 + room - before, text);
}

function blanks({outer, inner}: Cell, before: number, after: number, text: string): readonly TextEdit[] {
  const edits: TextEdit[] = [];
  const put = (start: number, end: number, count: number) => {
    const wanted = ' '.repeat(count);
    if (text.slice(start, end) !== wanted) edits.push({span: {start, end}, text: wanted});
  };
  if (inner.start === inner.end) put(outer.start, outer.end, before + after);
  else {
    put(outer.start, inner.start, before);
    put(inner.end, outer.end, after);
  }
  return edits;
}

function ruled({outer, text: mark}: Cell, width: number | null): readonly TextEdit[] {
  const [left, right] = [mark.startsWith(':') ? ':' : '', mark.endsWith(':') ? ':' : ''];
  const dashes = '-'.repeat((width ?? 3) - left.length - right.length);
  return [{span: outer, text: ` ${left}${dashes}${right} `}];
}
