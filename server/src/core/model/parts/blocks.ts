/** The blocks of one piece of Markdown, in the few shapes that planning text has: lines, lists, tables, code. */

import type {Blockquote, Code, Html, List, ListItem, Nodes as Node, Paragraph, Root, RootContent, Table} from 'mdast';
import {addAll, exact} from '../../lists.ts';
import type {Span} from '../../text/span.ts';
import {CODE, emptyInline, type Inline, isStyled, readLines, sliceInline, sourceOf} from '../lines/inline.ts';
import {readKeys} from '../lines/keys.ts';
import {readHtml} from './html-blocks.ts';

export type Block =
  | HeadingBlock
  | LineBlock
  | ListBlock
  | TableBlock
  | CodeBlock
  | RuleBlock
  | YamlBlock
  | CommentBlock;

export interface HeadingBlock {
  readonly kind: 'heading';
  readonly depth: number;
  readonly line: Inline;
  readonly span: Span;
}

/** One line of a paragraph. */
export interface LineBlock {
  readonly kind: 'line';
  readonly line: Inline;
  readonly span: Span;
  /** true: the paragraph goes on after it */
  readonly more: boolean;
  readonly quoted: boolean;
}

export interface ListBlock {
  readonly kind: 'list';
  readonly ordered: boolean;
  readonly entries: readonly Entry[];
  readonly span: Span;
}

export interface Entry {
  readonly span: Span;
  /** Its first line, without marker and check box. */
  readonly line: Inline;
  /** null: no check box */
  readonly box: CheckBox | null;
  /** The number of an ordered entry. */
  readonly number: number | null;
  readonly children: readonly Block[];
}

export interface CheckBox {
  /** the one character (or glyph) between the brackets */
  readonly mark: string;
  readonly span: Span;
}

export interface TableBlock {
  readonly kind: 'table';
  readonly header: readonly Cell[];
  readonly rows: readonly Row[];
  readonly span: Span;
}

export interface Row {
  readonly cells: readonly Cell[];
  readonly span: Span;
}

export interface Cell {
  /** The first line of the cell; `<br>` starts another. */
  readonly line: Inline;
  readonly lines: readonly Inline[];
  /** true: the cell is spanned by the one above and repeats its text */
  readonly repeated: boolean;
}

export interface CodeBlock {
  readonly kind: 'code';
  readonly lang: string;
  readonly value: string;
  /** Offset of the first character of `value`, null where the code is indented and cannot be mapped. */
  readonly at: number | null;
  /** The block as it stands in the source, fences included. */
  readonly source: string;
  readonly span: Span;
}

export interface RuleBlock {
  readonly kind: 'rule';
  readonly span: Span;
}

export interface YamlBlock {
  readonly kind: 'yaml';
  readonly value: string;
  readonly at: number;
  readonly span: Span;
}

export interface CommentBlock {
  readonly kind: 'comment';
  readonly text: string;
  readonly span: Span;
}

/** The blocks of a tree; `source` is the text it was parsed from. */
export function readBlocks(tree: Root, source: string): Block[] {
  return blocksOf(tree.children, source, false);
}

function blocksOf(nodes: readonly RootContent[], source: string, quoted: boolean): Block[] {
  const blocks: Block[] = [];
  for (let i = 0; i < nodes.length; i++) {
    const node = nodes[i] as RootContent;
    const to = node.type === 'html' ? lastOfTable(nodes, i, source) : i;
    if (to === i) addAll(blocks, blockOf(node, source, quoted));
    else addAll(blocks, htmlBlocks(source, spanOf(node).start, spanOf(nodes[to] as RootContent).end));
    i = to;
  }
  return blocks;
}

/** Blank lines inside a table end the block of HTML, not the table: the index of the node that closes it. */
function lastOfTable(nodes: readonly RootContent[], at: number, source: string): number {
  const {start, end} = spanOf(nodes[at] as RootContent);
  const opened = source.slice(start, end).toLowerCase();
  if (opened.lastIndexOf('<table') <= opened.lastIndexOf('</table')) return at;
  const close = source.slice(end).search(/<\/table\s*>/i);
  if (close < 0) return at;
  const last = nodes.findIndex((node, i) => i > at && spanOf(node).end > end + close);
  return last < 0 ? at : last;
}

function blockOf(node: RootContent, source: string, quoted: boolean): Block[] {
  const span = spanOf(node);
  switch (node.type) {
    case 'heading': {
      const line = readLines(node.children, span, source)[0] ?? emptyInline(span.start);
      return [{kind: 'heading', depth: node.depth, line, span}];
    }
    case 'paragraph':
      return paragraph(node, source, quoted);
    case 'list':
      return hoisted(list(node, source), source);
    case 'table':
      return [table(node, source)];
    case 'blockquote':
      return blocksOf((node as Blockquote).children, source, true);
    case 'code':
      return [code(node, source)];
    case 'thematicBreak':
      return [{kind: 'rule', span}];
    case 'yaml':
      return [{kind: 'yaml', value: node.value, at: source.indexOf('\n', span.start) + 1, span}];
    case 'html':
      return html(node, source);
    default:
      return [];
  }
}

export function spanOf(node: Node): Span {
  const start = node.position?.start.offset ?? 0;
  return {start, end: node.position?.end.offset ?? start};
}

function paragraph(node: Paragraph, source: string, quoted: boolean): Block[] {
  const lines = readLines(node.children, spanOf(node), source).filter(line => line.text !== '');
  return lines.map((line, i) => ({kind: 'line', line, span: line.span, more: i < lines.length - 1, quoted}));
}

function list(node: List, source: string): ListBlock {
  const first = node.start ?? 1;
  const boxed = node.children.some(item => typeof item.checked === 'boolean');
  const entries = node.children.map((item, i) => entry(item, node.ordered ? first + i : null, source, boxed));
  return {kind: 'list', ordered: Boolean(node.ordered), entries, span: spanOf(node)};
}

/**
 * To Markdown a line right below a list goes on in its last entry, wherever it begins; to people it stands on its own
 * when it begins where the list does.
 */
function hoisted(block: ListBlock, source: string): Block[] {
  const found: Block[] = [];
  let entries: Entry[] = [];
  for (const entry of block.entries) {
    const at =
      beginsLine(source, entry.span.start) && !isNamed(entry)
        ? entry.children.findIndex(child => child.kind === 'line' && beginsLine(source, child.span.start))
        : -1;
    entries.push(at < 0 ? entry : {...entry, children: entry.children.slice(0, at)});
    if (at < 0) continue;
    found.push({...block, entries}, ...entry.children.slice(at));
    entries = [];
  }
  if (found.length === 0) return [block];
  return entries.length > 0 ? [...found, {...block, entries}] : found;
}

/** `1. **Story:** US04 - …`: the keys in the lines below go on about it. */
function isNamed({line}: Entry): boolean {
  return readKeys(line).some(({fields}) => fields.includes('title') || fields.includes('narrative'));
}

/** Nothing but the marks of emphasis stands before it on its line. */
function beginsLine(source: string, from: number): boolean {
  let at = from;
  while (at > 0 && '*_`~['.includes(source[at - 1] ?? '\n')) at--;
  return at === 0 || source[at - 1] === '\n' || source[at - 1] === '\r';
}

function entry(item: ListItem, number: number | null, source: string, boxed: boolean): Entry {
  const span = spanOf(item);
  const children = exact(blocksOf(item.children, source, false));
  const head = children[0];
  if (head?.kind !== 'line' && head?.kind !== 'heading') {
    const box = item.checked === null || item.checked === undefined ? null : findBox(source, span);
    return {span, line: emptyInline(span.start), box, number: numberOf(source, span, number), children};
  }
  const rest = exact(children.slice(1));
  const number2 = numberOf(source, span, number);
  if (typeof item.checked === 'boolean') {
    return {span, line: head.line, box: findBox(source, span), number: number2, children: rest};
  }
  const loose = looseBox(head.line, boxed);
  return {span, line: loose?.line ?? head.line, box: loose?.box ?? null, number: number2, children: rest};
}

/** The number as written: lists renumbered by Markdown keep their own. */
function numberOf(source: string, span: Span, counted: number | null): number | null {
  if (counted === null) return null;
  const written = /^(\d{1,9})[.)]/.exec(source.slice(span.start, span.start + 11));
  return written ? Number(written[1]) : counted;
}

function findBox(source: string, span: Span): CheckBox | null {
  const open = source.indexOf('[', span.start);
  if (open < 0 || open > span.end) return null;
  return {mark: source[open + 1] ?? ' ', span: {start: open + 1, end: open + 2}};
}

const LOOSE_BOX = /^\[([~></!?xX -]|✅|✔️?|✓|☑️?|❌|✗|⏳|🔄|🚧)\](?:\*(?=\s)|(?=\s|$))\s*/u;
const ANY_BOX = /^\[(✔️|☑️|[^\]\d])\](?=\s|$)\s*/u;

/**
 * `[/]`, `[-]`, `[✅]`, `[ ]*` of what is optional, and beside proper ones `[P]`: boxes that GitHub does not know, but people
 * and other tools write.
 */
function looseBox(line: Inline, boxed: boolean): {line: Inline; box: CheckBox} | null {
  const match = LOOSE_BOX.exec(line.text) ?? (boxed ? ANY_BOX.exec(line.text) : null);
  if (!match || isStyled(line, CODE, 0, 1)) return null;
  const mark = match[1] ?? ' ';
  return {line: sliceInline(line, match[0].length), box: {mark, span: sourceOf(line, 1, 1 + mark.length)}};
}

function table(node: Table, source: string): TableBlock {
  const [header, ...rows] = node.children.map(row => ({
    span: spanOf(row),
    cells: row.children.map((cell): Cell => {
      const lines = readLines(cell.children, spanOf(cell), source);
      return {line: lines[0] ?? emptyInline(spanOf(cell).start), lines, repeated: false};
    }),
  }));
  return {kind: 'table', header: header?.cells ?? [], rows, span: spanOf(node)};
}

function code(node: Code, source: string): CodeBlock {
  const span = spanOf(node);
  const newline = source.indexOf('\n', span.start);
  const fenced = /^(`{3,}|~{3,})/.test(source.slice(span.start, span.start + 3));
  const at = fenced && newline >= 0 && source.startsWith(node.value.slice(0, 200), newline + 1) ? newline + 1 : null;
  return {kind: 'code', lang: node.lang ?? '', value: node.value, at, source: source.slice(span.start, span.end), span};
}

function html(node: Html, source: string): Block[] {
  const span = spanOf(node);
  if (node.value.startsWith('<!--')) return [{kind: 'comment', text: node.value, span}];
  return htmlBlocks(source, span.start, span.end);
}

function htmlBlocks(source: string, start: number, end: number): Block[] {
  return readHtml(source.slice(start, end), start);
}
