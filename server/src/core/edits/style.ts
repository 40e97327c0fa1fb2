/** The document's own style, so that what a fix writes looks like what stands around it. */
import type {TextEdit} from '../text/edit.ts';
import type {Letters} from '../text/letters.ts';
import type {Span} from '../text/span.ts';

/** The line end that a text uses first; LF where it has none. */
export function lineEndOf(text: string): string {
  const at = text.search(/[\r\n]/);
  if (at < 0 || text[at] === '\n') return '\n';
  return text[at + 1] === '\n' ? '\r\n' : '\r';
}

/** The line that holds an offset, without its line end. */
export function lineOf(text: string, offset: number): Span {
  let start = offset;
  while (start > 0 && !isLineEnd(text.charCodeAt(start - 1))) start--;
  let end = offset;
  while (end < text.length && !isLineEnd(text.charCodeAt(end))) end++;
  return {start, end};
}

/** Where the line after `offset` starts, or the end of the text. */
export function nextLineStart(text: string, offset: number): number {
  const {end} = lineOf(text, offset);
  return text.startsWith('\r\n', end) ? end + 2 : Math.min(end + 1, text.length);
}

export function textOf(text: Letters, at: Span): string {
  return text.slice(at.start, at.end);
}

const numeral = /\d+(?:[.,]\d+)?/g;

/**
 * The edit that writes another number where one is stated, all around it kept (`~`, unit, brackets, decimal comma).
 * null where the stretch holds no number or several: then nobody knows which one is meant.
 */
export function rewriteNumber(text: Letters, at: Span, value: number): TextEdit | null {
  const found = [...textOf(text, at).matchAll(numeral)];
  const [only] = found;
  if (!only || found.length > 1) return null;
  const start = at.start + only.index;
  const written = String(Math.round(value * 100) / 100);
  const span = {start, end: start + only[0].length};
  if (!written.includes('.')) return {span, text: written};
  const comma = only[0].includes(',') || (!only[0].includes('.') && usesDecimalComma(text.slice(0, text.length)));
  return {span, text: comma ? written.replace('.', ',') : written};
}

/** The same for points: `1 point`, `2 points` follow the number. */
export function rewritePoints(text: string, at: Span, value: number): TextEdit | null {
  const edit = rewriteNumber(text, at, value);
  if (!edit) return null;
  const [unit, gap = '', word = '', plural = ''] =
    /^([ \t]*(?:story )?)(point|pt|Point|Pt)(s?)(?!\p{L})/u.exec(text.slice(edit.span.end)) ?? [];
  if (unit === undefined || (plural === 's') === (value !== 1)) return edit;
  return {
    span: {start: edit.span.start, end: edit.span.end + unit.length},
    text: `${edit.text}${gap}${word}${plural ? '' : 's'}`,
  };
}

/** Whether a text writes `13,5` and never `13.5`. */
function usesDecimalComma(text: string): boolean {
  return /\d,5(?!\d)/.test(text) && !/\d\.5(?!\d)/.test(text);
}

function isLineEnd(unit: number): boolean {
  return unit === 10 || unit === 13;
}
