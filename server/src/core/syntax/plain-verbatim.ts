/** Fences that are closed, and comments in a line of their own: `plain.ts` says what for. */
import type {Code, Html} from 'mdast';
import type {IndentedLine} from './plain-inline.ts';
import {type Spotted, spotted} from './tree.ts';

const fence = /^(`{3,}|~{3,}) *([^\s`\\&]*)(?: +([^`\\&]*[^\s`\\&] *)| *)$/;
const comment = /^<!--(?!-?>).*-->/;

export interface PlainVerbatim {
  readonly node: Spotted<Code> | Spotted<Html>;
  readonly lines: number;
}

/** What begins with the line of this index, or null. */
export function plainVerbatim(text: string, lines: readonly IndentedLine[], from: number): PlainVerbatim | null {
  const line = lines[from];
  const sign = line && text[line.start];
  if (!line || (sign !== '`' && sign !== '~' && sign !== '<')) return null;
  const said = text.slice(line.start, line.end);
  if (sign !== '<') return fenced(text, lines, from, said);
  if (!comment.test(said)) return null;
  return {node: spotted({type: 'html', value: said}, line.start, line.end), lines: 1};
}

function fenced(text: string, lines: readonly IndentedLine[], from: number, said: string): PlainVerbatim | null {
  const [, mark = '', lang = '', meta = null] = fence.exec(said) ?? [];
  const close = mark === '' ? -1 : lines.findIndex((line, nth) => nth > from && closes(text, line, mark));
  const [first, inner, last, end] = [lines[from], lines[from + 1], lines[close - 1], lines[close]];
  if (!first || !inner || !last || !end) return null;
  const value = close === from + 1 ? '' : text.slice(inner.start - inner.indent, last.end);
  const node = {type: 'code' as const, lang: lang === '' ? null : lang, meta, value};
  return {node: spotted(node, first.start, end.end), lines: close - from + 1};
}

function closes(text: string, {start, end, indent}: IndentedLine, mark: string): boolean {
  if (indent > 3 || !text.startsWith(mark, start)) return false;
  const rest = text.slice(start, end).replace(/ +$/, '');
  return rest === (mark[0] ?? '').repeat(rest.length);
}
