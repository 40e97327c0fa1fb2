/** Offsets to lines and back; a line ends at LF, CR LF or a lone CR, as in the Language Server Protocol. */
import {lastUpTo} from '../search.ts';
import type {Letters} from './letters.ts';
import type {Span} from './span.ts';

export interface Position {
  /** 0-based */
  readonly line: number;
  /** 0-based, in UTF-16 units */
  readonly column: number;
}

export interface LineIndex {
  /** At least one. */
  readonly count: number;
  /** Of the text. */
  readonly length: number;
  /** The position of an offset in the text. */
  readonly at: (offset: number) => Position;
  /** The length of the text for a line behind the last. */
  readonly startOf: (line: number) => number;
}

export function indexLines(text: string): LineIndex {
  const {length} = text;
  const starts = [0];
  for (let i = 0; i < length; i++) {
    const unit = text.charCodeAt(i);
    if (unit === 10 || (unit === 13 && text.charCodeAt(i + 1) !== 10)) starts.push(i + 1);
  }
  return {
    count: starts.length,
    length,
    at: offset => {
      const line = lastUpTo(starts, start => start, offset);
      return {line, column: offset - (starts[line] ?? 0)};
    },
    startOf: line => starts[line] ?? length,
  };
}

/** The position of an offset; offsets outside the text are clamped to it. */
export function positionAt(index: LineIndex, offset: number): Position {
  return index.at(Math.max(0, Math.min(offset, index.length)));
}

/** A line without its line end, of the text that was indexed; empty at its start or end for a line that is not there. */
export function lineSpan(text: Letters, lines: LineIndex, line: number): Span {
  if (line < 0) return {start: 0, end: 0};
  const start = lines.startOf(line);
  const written = text.slice(start, lines.startOf(line + 1));
  return {start, end: start + written.replace(/[\r\n]+$/, '').length};
}
