/** The marks that a line begins with: of quotes, list entries and headings. */
import {isLineEnd, isSpace} from './lines.ts';

export interface Marks {
  /** Where they end. */
  readonly end: number;
  readonly count: number;
  /** Those that can open a list or a quote, and an underline that makes a heading of the lines above. */
  readonly opens: number;
  /** How many blocks the line may stand in: its marks, and what its indentation may belong to. */
  readonly depth: number;
  /** True where at most one list entry begins here, and nothing in it. */
  readonly flat: boolean;
  /** Equal for lines with the same marks in the same columns. */
  readonly key: string;
}

const pattern = /[ \t]*(?:(?:>|(?:[-+*]|\d{1,9}[.)])(?![^ \t\r\n]))[ \t]*)*(?:#{1,6}(?![^ \t\r\n]))?/y;
const each = /[>+*-]|\d[.)]/g;
const flat = /^[ \t]*(?:>[ \t]*)*(?:[-+*]|\d+[.)])?[ \t]*$/;

/** The marks of the line from `at` to `end`. */
export function marksAt(text: string, at: number, end: number): Marks {
  if (isRule(text, at, end)) return {end, count: 1, opens: 0, depth: 0, flat: true, key: ''};
  pattern.lastIndex = at;
  pattern.test(text);
  const from = Math.min(Math.max(pattern.lastIndex, at), end);
  let start = at;
  while (start < from && isSpace(text.charCodeAt(start))) start++;
  if (start === from) return plain(text, from, from - at);
  const prefix = text.slice(at, from);
  const opens = prefix.match(each)?.length ?? 0;
  const depth = opens + (prefix.length - opens) / 2;
  const headed = prefix.endsWith('#') ? 1 : 0;
  return {end: from, count: opens + headed, opens, depth, flat: flat.test(prefix), key: prefix.replace(/\d/g, '')};
}

/** A line of three or more `-`, `*` or `_`, with or without blanks between them. */
function isRule(text: string, at: number, end: number): boolean {
  let mark = 0;
  let count = 0;
  for (let i = at; i < end; i++) {
    const code = text.charCodeAt(i);
    if (isSpace(code) || isLineEnd(code)) continue;
    if (mark === 0 && (code === 45 || code === 42 || code === 95)) mark = code;
    if (code !== mark) return false;
    count++;
  }
  return count > 2;
}

function plain(text: string, from: number, indent: number): Marks {
  const underline = isUnderline(text, from) ? 1 : 0;
  // It opens nothing itself: what it stands in was counted where it began.
  return {end: from, count: underline, opens: underline, depth: Math.min(indent / 2, 20), flat: false, key: ''};
}

/** A line of `=` or `-` makes a heading of the lines above it. */
function isUnderline(text: string, at: number): boolean {
  const mark = text[at];
  if (mark !== '=' && mark !== '-') return false;
  let i = at;
  while (text[i] === mark) i++;
  return i >= text.length || isSpace(text.charCodeAt(i)) || isLineEnd(text.charCodeAt(i));
}
