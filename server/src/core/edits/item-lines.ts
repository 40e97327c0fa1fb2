/** Items as whole lines: where they begin and end, what keeps them apart, how they are taken out without a trace. */
import type {Mention} from '../model/backlog.ts';
import type {TextEdit} from '../text/edit.ts';
import type {Span} from '../text/span.ts';
import {lineEndOf, lineOf, nextLineStart, textOf} from './style.ts';

/** From the start of the first line to the end of the last one that is not blank, without its line end. */
export function linesOfItem(text: string, {form, line, body}: Mention): Span | null {
  if (form === 'file' || form === 'reference') return null;
  const {start} = lineOf(text, line.start);
  if (form === 'row') return {start, end: lineOf(text, line.end).end};
  return {start, end: contentEnd(text, Math.max(line.end, body.end), line.end)};
}

/** Where the last line before `end` ends that is neither blank nor a rule; rules and blanks belong to what follows. */
export function contentEnd(text: string, end: number, least: number): number {
  let at = end;
  while (at > least) {
    const line = lineOf(text, at > 0 && isLineEnd(text.charCodeAt(at - 1)) ? at - 1 : at);
    if (!isGap(textOf(text, line))) return Math.min(line.end, Math.max(end, least));
    at = line.start;
    if (at > 0 && text.charCodeAt(at - 1) === 10 && text.charCodeAt(at - 2) === 13) at--;
  }
  return lineOf(text, least).end;
}

/** Where the next line begins that is neither blank nor a rule; the end of the text where there is none. */
export function nextContent(text: string, offset: number): number {
  let at = nextLineStart(text, offset);
  while (at < text.length && isGap(textOf(text, lineOf(text, at)))) at = nextLineStart(text, at);
  return at;
}

/** Blank, or a rule; quotes do not count. */
function isGap(line: string): boolean {
  return /^[\s>]*(?:([-*_])(?:[ \t]*\1){2,}[ \t]*)?$/.test(line) && !/^\s*\|/.test(line);
}

function isLineEnd(unit: number): boolean {
  return unit === 10 || unit === 13;
}

/** What must be alike for lines to be siblings: kind, quotes, indent, level. */
export function rankOf(text: string, offset: number): string {
  const written = textOf(text, lineOf(text, offset));
  const [, lead = '', mark = ''] =
    /^((?:[ \t]*>[ \t]?)*[ \t]*)(#{1,6}(?=[ \t])|[-*+](?=[ \t])|\d+[.)](?=[ \t])|\|)?/.exec(written) ?? [];
  return `${lead} ${/\d/.test(mark) ? '1' : /[-*+]/.test(mark) ? '-' : mark}`;
}

/** Takes lines out with what kept them apart from their neighbours, so that those stand as they would without them. */
export function removal(text: string, lines: Span): TextEdit {
  const next = nextContent(text, lines.end);
  const isLast = next >= text.length || rankOf(text, next) !== rankOf(text, lines.start);
  if (!isLast) return {span: {start: lines.start, end: next}, text: ''};
  if (lines.start === 0) return {span: {start: 0, end: nextLineStart(text, lines.end)}, text: ''};
  return {span: {start: contentEnd(text, lines.start, 0), end: lines.end}, text: ''};
}

/** What keeps siblings apart here: as behind an item, else as before it, else as people write. */
export function gapBeside(text: string, lines: Span): string {
  const rank = rankOf(text, lines.start);
  const next = nextContent(text, lines.end);
  if (next < text.length && rankOf(text, next) === rank) return text.slice(lines.end, next);
  const before = contentEnd(text, lines.start, 0);
  const isSibling = before < lines.start && siblingAbove(text, before, rank);
  if (isSibling) return text.slice(before, lines.start);
  const eol = lineEndOf(text);
  return rank.endsWith('#') ? eol + eol : eol;
}

/** Whether the lines that end at `end` belong to an item of this rank: its first line stands above, and nothing between. */
function siblingAbove(text: string, end: number, rank: string): boolean {
  let isFenced = false;
  for (let line = lineOf(text, end); ; line = lineAbove(text, line)) {
    const written = textOf(text, line);
    if (/^[\s>]*(?:`{3,}|~{3,})/.test(written)) isFenced = !isFenced;
    else if (!isFenced && rankOf(text, line.start) === rank) return true;
    if (line.start === 0 || (!isFenced && endsItems(written, rank))) return false;
  }
}

function lineAbove(text: string, {start}: Span): Span {
  return lineOf(text, start - (text.startsWith('\r\n', start - 2) ? 2 : 1));
}

/** Above a heading one of a higher level; above an entry a heading, or words that are not below another entry. */
function endsItems(line: string, rank: string): boolean {
  const level = /^#{1,6}(?=[ \t])/.exec(line)?.[0].length;
  if (rank.endsWith('#')) return level !== undefined && level < rank.trim().length;
  if (rank.endsWith('|') || level !== undefined) return true;
  const indent = /^[ \t]*/.exec(rank)?.[0].length ?? 0;
  return line.trim() !== '' && (/^[\s>]*/.exec(line)?.[0].length ?? 0) <= Math.max(0, indent - 1);
}
