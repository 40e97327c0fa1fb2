/** Offsets to lines and back; a line ends at LF, CR LF or a lone CR, as in the Language Server Protocol. */
import type {Span} from './span.ts';

import type {Change} from './window.ts';

export interface Position {
  /** 0-based */
  readonly line: number;
  /** 0-based, in UTF-16 units */
  readonly column: number;
}

export interface LineIndex {
  /** Offset at which each line starts; the first is 0. */
  readonly starts: readonly number[];
  readonly length: number;
}

export function indexLines(text: string): LineIndex {
  const starts = [0];
  addStarts(text, 0, text.length, starts);
  return {starts, length: text.length};
}

/** Adds where lines start behind the line ends of a stretch of text. */
function addStarts(text: string, from: number, to: number, starts: number[]): void {
  for (let i = from; i < to; i++) {
    const unit = text.charCodeAt(i);
    if (unit === 10) starts.push(i + 1);
    else if (unit === 13 && text.charCodeAt(i + 1) !== 10) starts.push(i + 1);
  }
}

/** The lines of a text that one change led to: only what was changed is looked at, the rest moves. */
export function changeLines(before: LineIndex, text: string, {start, oldEnd}: Change): LineIndex {
  const by = text.length - before.length;
  // A line end next to the change may be half of another one now.
  const first = lineAt(before, Math.max(0, start - 1));
  const starts = before.starts.slice(0, first + 1);
  const rest = lineAt(before, oldEnd + 1) + 1;
  const same = before.starts[rest];
  addStarts(text, starts[first] ?? 0, same === undefined ? text.length : same + by, starts);
  for (let i = rest + 1; i < before.starts.length; i++) starts.push((before.starts[i] ?? 0) + by);
  return {starts, length: text.length};
}

/** The position of an offset; offsets outside the text are clamped to it. */
export function positionAt(index: LineIndex, offset: number): Position {
  const at = Math.max(0, Math.min(offset, index.length));
  const line = lineAt(index, at);
  return {line, column: at - (index.starts[line] ?? 0)};
}

/** The last line that starts at or before an offset. */
function lineAt({starts}: LineIndex, at: number): number {
  let low = 0;
  let high = starts.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((starts[middle] ?? 0) <= at) low = middle;
    else high = middle - 1;
  }
  return low;
}

/** A line without its line end, of the text that was indexed; empty at its start or end for a line that is not there. */
export function lineSpan(text: string, {starts, length}: LineIndex, line: number): Span {
  const start = line < 0 ? 0 : (starts[line] ?? length);
  let end = line < 0 ? 0 : (starts[line + 1] ?? length);
  while (end > start && (text[end - 1] === '\n' || text[end - 1] === '\r')) end--;
  return {start, end};
}
