/** Text edits: replace one span by a text; several edits of one change never overlap. */
import type {Span} from './span.ts';

export interface TextEdit {
  readonly span: Span;
  readonly text: string;
}

/**
 * The text after all edits, whose spans refer to the text before any of them.
 * Throws a RangeError when edits overlap or lie outside the text: that is a bug of the caller, never bad input.
 */
export function applyEdits(text: string, edits: readonly TextEdit[]): string {
  const ordered = [...edits].sort((a, b) => a.span.start - b.span.start || a.span.end - b.span.end);
  let result = '';
  let at = 0;
  for (const edit of ordered) {
    if (edit.span.start < at || edit.span.end > text.length || edit.span.end < edit.span.start) {
      throw new RangeError(`edit ${edit.span.start}–${edit.span.end} overlaps another or lies outside the text`);
    }
    result += text.slice(at, edit.span.start) + edit.text;
    at = edit.span.end;
  }
  return result + text.slice(at);
}
