/** Fits the lines of an item to the place they go to: line ends, quotes, indent, marker, level, columns. */

import {normalise} from '../model/words/folding.ts';
import {fieldsOf} from '../model/words/vocabulary.ts';
import {type Cell, cellsOf, widthsOf} from './cells.ts';
import {isRefusal, type Refusal, refuse} from './gesture.ts';

/** How an item stands: what comes before its words on its first line. */
export interface Stand {
  readonly quote: string;
  readonly indent: string;
  /** `##`, `-`, `3.`, empty for a row. */
  readonly mark: string;
}

export function standOf(line: string): Stand {
  const [, quote = '', indent = '', mark = ''] =
    /^((?:[ \t]*>[ \t]?)*)([ \t]*)(#{1,6}(?=[ \t])|[-*+](?=[ \t])|\d+[.)](?=[ \t]))?/.exec(line) ?? [];
  return {quote, indent, mark};
}

/** The lines of a heading or entry as they stand among others that stand as `to`. */
export function fitLines(lines: string, to: Stand, eol: string): string | Refusal {
  const all = lines.split(/\r\n|\n|\r/);
  const from = standOf(all[0] ?? '');
  if (isHeading(from) !== isHeading(to))
    return refuse('A heading does not fit among list entries, nor an entry among headings.');
  const bare = all.map(line => without(line, from));
  const moved = isHeading(from) ? shifted(bare, to.mark.length - from.mark.length) : marked(bare, from.mark, to.mark);
  if (isRefusal(moved)) return moved;
  const lead = to.quote + (isHeading(from) ? from.indent : to.indent);
  return moved.map(line => (line === '' ? to.quote.trimEnd() : lead + line)).join(eol);
}

function isHeading({mark}: Stand): boolean {
  return mark.startsWith('#');
}

/** A line without the quotes and the indent that the first line has. */
function without(line: string, {quote, indent}: Stand): string {
  const inner =
    quote === ''
      ? line
      : line.replace(/^(?:[ \t]*>[ \t]?)+/, found => found.slice(Math.min(found.length, quote.length)));
  return inner.startsWith(indent) ? inner.slice(indent.length) : inner.trimStart();
}

/** All headings some levels deeper or higher; what stands in fences is no heading. */
function shifted(lines: readonly string[], by: number): readonly string[] | Refusal {
  if (by === 0) return lines;
  let fence = '';
  let isTooDeep = false;
  const moved = lines.map(line => {
    const mark = /^ {0,3}(`{3,}|~{3,})/.exec(line)?.[1] ?? '';
    if (mark && (fence === '' || mark.startsWith(fence))) fence = fence === '' ? mark : '';
    const level = fence === '' ? /^(#{1,6})(?=[ \t]|$)/.exec(line)?.[1]?.length : undefined;
    if (level === undefined) return line;
    if (level + by < 1 || level + by > 6) isTooDeep = true;
    return '#'.repeat(Math.max(1, level + by)) + line.slice(level);
  });
  return isTooDeep ? refuse('Its headings would be deeper than six levels there.') : moved;
}

/** The first line gets the marker of its new list; what stands below it stays below its words. */
function marked(lines: readonly string[], from: string, to: string): readonly string[] {
  if (from === to) return lines;
  return [to + (lines[0] ?? '').slice(from.length), ...deeper(lines.slice(1), to.length - from.length)];
}

function deeper(lines: readonly string[], by: number): readonly string[] {
  return by <= 0
    ? lines
    : lines.map(line => (line.trim() === '' || line.startsWith('\t') ? line : ' '.repeat(by) + line));
}

/** A row of one table as a row of another, whose row `like` shows the widths. */
export function fitRow(row: string, names: string, like: string, toNames: string): string | Refusal {
  const cells = contents(row);
  const columns = contents(names);
  const wanted = contents(toNames);
  if (sameNames(columns, wanted) && standOf(row).quote === standOf(like).quote && !isOtherWidth(row, like)) return row;
  const homes = columns.map((name, i) => homeOf(name, i, columns, wanted));
  const lost = columns.find((_, i) => homes[i] === -1 && (cells[i] ?? '') !== '');
  if (lost !== undefined) return refuse(`The table there has no column “${lost}”.`);
  const values = wanted.map((_, k) => cells[homes.indexOf(k)] ?? '');
  return rowLike(like, values, widthsOf(like) === widthsOf(toNames));
}

function contents(row: string): readonly string[] {
  return cellsOf(row, {start: 0, end: row.length}).map(({content}) => row.slice(content.start, content.end));
}

function sameNames(a: readonly string[], b: readonly string[]): boolean {
  return a.length === b.length && a.every((name, i) => normalise(name) === normalise(b[i] ?? ''));
}

/** Both tables are aligned, and not alike. */
function isOtherWidth(a: string, b: string): boolean {
  const isAligned = (row: string) => / {2,}\|/.test(row);
  return isAligned(b) && widthsOf(a) !== widthsOf(b);
}

/** The column of the same name, else of the same meaning. */
function homeOf(name: string, at: number, columns: readonly string[], wanted: readonly string[]): number {
  const exact = wanted.findIndex(other => normalise(other) === normalise(name));
  if (exact >= 0) return exact;
  const [field] = fieldsOf(name);
  const isFirst = columns.findIndex(other => fieldsOf(other)[0] === field) === at;
  return field && isFirst
    ? wanted.findIndex(
        other => fieldsOf(other)[0] === field && !columns.some(own => normalise(own) === normalise(other)),
      )
    : -1;
}

/** A row in the layout of another one: the same pipes and quotes, and in an aligned table the same widths. */
export function rowLike(like: string, values: readonly string[], isAligned: boolean): string {
  const cells = cellsOf(like, {start: 0, end: like.length});
  let written = '';
  let at = 0;
  cells.forEach((cell, i) => {
    const value = values[i] ?? '';
    written += like.slice(at, cell.whole.start) + (isAligned ? cellLike(cell, value) : ` ${value} `);
    at = cell.whole.end;
  });
  return written + like.slice(at);
}

/** Padded on the side on which the other one is. */
export function cellLike({content, whole}: Cell, value: string): string {
  const before = content.start - whole.start;
  const behind = whole.end - content.end;
  const width = whole.end - whole.start;
  const isRight = before > 1 && behind <= 1 && content.end > content.start;
  if (width === 0) return value === '' ? '' : ` ${value} `;
  const least = Math.min(1, behind);
  if (isRight) return ' '.repeat(Math.max(1, width - least - value.length)) + value + ' '.repeat(least);
  const lead = Math.min(1, Math.max(before, content.end === content.start ? 1 : before));
  return ' '.repeat(lead) + value + ' '.repeat(Math.max(least, width - lead - value.length));
}
