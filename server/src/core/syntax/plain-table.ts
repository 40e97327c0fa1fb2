/** Tables whose every row begins and ends with a bar and has no more cells than the header: `plain.ts` says what for. */
import type {AlignType, Table, TableCell, TableRow} from 'mdast';
import {type IndentedLine, type Line, plainInline} from './plain-inline.ts';
import {type Spotted, spotted} from './tree.ts';

const delimiters = /^\|(?: *:?-+:? *\|)+ *$/;

/** A line that begins like a row of a table. */
export function isRow(said: string): boolean {
  return said.startsWith('|');
}

/** The table that begins with the line of this index; null where it is none, or not plain. Up to a blank line or a heading. */
export function plainTable(text: string, lines: readonly IndentedLine[], from: number): Spotted<Table> | null {
  const [header, below] = [lines[from], lines[from + 1]];
  const line = below?.indent === 0 ? text.slice(below.start, below.end) : '';
  if (!header || !below || !delimiters.test(line)) return null;
  const align = alignments(line);
  const children: TableRow[] = [];
  for (let nth = from; ; nth++) {
    const row = lines[nth];
    if (!row || row.start === row.end || isHeading(text, row)) break;
    if (row === below) continue;
    const cells = row.indent === 0 && plainRow(text, row);
    const fits = cells && (row === header ? cells.length === align.length : cells.length <= align.length);
    if (!fits) return null;
    children.push(spotted({type: 'tableRow', children: cells}, row.start, row.end));
  }
  const end = children.length > 1 ? children.at(-1)?.position?.end.offset : below.end;
  return spotted({type: 'table' as const, align, children}, header.start, end ?? below.end);
}

function isHeading(text: string, {start, indent}: IndentedLine): boolean {
  return indent === 0 && text[start] === '#' && /^#{1,6} /.test(text.slice(start, start + 7));
}

function alignments(line: string): AlignType[] {
  const cells = line.split('|').slice(1, -1);
  return cells.map(cell => {
    const [left, right] = [cell.trim().startsWith(':'), cell.trim().endsWith(':')];
    return left ? (right ? 'center' : 'left') : right ? 'right' : null;
  });
}

function plainRow(text: string, {start, end}: Line): TableCell[] | null {
  let last = end;
  while (last > start && text[last - 1] === ' ') last--;
  const closing = last - 1;
  if (text[start] !== '|' || text[closing] !== '|' || closing === start) return null;
  const cells: TableCell[] = [];
  for (let at = start; at < closing; ) {
    const bar = text.indexOf('|', at + 1);
    const inner = trimmed(text, {start: at + 1, end: bar});
    const children = inner.start === inner.end ? [] : plainInline(text, [inner]);
    if (!children) return null;
    cells.push(spotted({type: 'tableCell', children}, at, bar === closing ? end : bar));
    at = bar;
  }
  return cells;
}

function trimmed(text: string, line: Line): Line {
  let {start, end} = line;
  while (start < end && text[start] === ' ') start++;
  while (start < end && text[end - 1] === ' ') end--;
  return {start, end};
}
