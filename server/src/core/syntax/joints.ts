/** Where a long list or table may be parsed in two halves, and how the halves become one again. */

import type {Code, List, Nodes, RootContent, Table} from 'mdast';
import {addAll} from '../lists.ts';
import {lineStart, linesIn, nextLine} from './lines.ts';
import {marksAt} from './marks.ts';
import {endOf, startOf} from './tree.ts';

/** A place between two entries of a list or two rows of a table. `header`: what the rows below need above them. */
export interface Joint {
  readonly kind: 'list' | 'table';
  readonly header: string;
}

const listMark = /( {0,3})(?:([-*+])|\d{1,9}([.)]))(?=[ \t\r\n])/y;

/** The first line from `from` on that looks like the next entry or row of what stands above it; the end if there is none. */
export function nextJoint(text: string, from: number): number {
  let at = nextLine(text, lineStart(text, from));
  for (let above = lineStart(text, at - 1); at < text.length; at = nextLine(text, at)) {
    if (text[at] === '|' && text[above] === '|') return at;
    listMark.lastIndex = at;
    if (listMark.test(text) && marksAt(text, at, nextLine(text, at)).opens > 0) return at;
    above = at;
  }
  return text.length;
}

/** Blocks and the text that they were parsed from. */
interface Parsed {
  readonly text: string;
  readonly blocks: readonly RootContent[];
}

/** The joint at the end of a slice, if the line below it goes on with its last block. `header`: what the slice was given. */
export function jointAfter({text, blocks}: Parsed, header: string, below: string): Joint | null {
  const last = blocks.at(-1);
  if (last?.type === 'list') return goesOn(text, last, below) ? {kind: 'list', header: ''} : null;
  if (last?.type !== 'table' || !below.startsWith('|')) return null;
  const end = endOf(last);
  if (nextLine(text, end) < text.length || end === text.length) return null;
  if (header !== '' && blocks.length === 1) return {kind: 'table', header};
  const start = startOf(last);
  return {kind: 'table', header: text.slice(start, nextLine(text, nextLine(text, start)))};
}

/** An entry with the same mark, not further in than the entry above it. */
function goesOn(source: string, list: List, below: string): boolean {
  const entry = list.children.at(-1);
  // What an entry leaves open ends elsewhere, depending on what closes it.
  const leaf = lastLeaf(list);
  if (leaf.type === 'html' || (leaf.type === 'code' && isOpen(source.slice(startOf(leaf), endOf(leaf)), leaf)))
    return false;
  listMark.lastIndex = 0;
  const next = listMark.exec(below);
  if (!entry || !next) return false;
  const at = startOf(entry);
  const before = source.slice(lineStart(source, at), at);
  const mark = /^(?:([-*+])|\d{1,9}([.)]))/.exec(source.slice(at, at + 10));
  return (
    /^ *$/.test(before) && (next[1] ?? '').length <= before.length && mark?.[1] === next[2] && mark?.[2] === next[3]
  );
}

/** True for a fence that nothing closes: its last line is a line of its content, or its only one. */
function isOpen(source: string, {value}: Code): boolean {
  const opener = /^(?:`{3,}|~{3,})/.exec(source)?.[0];
  const last = source.slice(Math.max(source.lastIndexOf('\n'), source.lastIndexOf('\r')) + 1).replace(/^[ \t>]*/, '');
  const closes = opener !== undefined && last.startsWith(opener) && /^(`+|~+)[ \t]*$/.test(last);
  const inside = value === '' ? 0 : linesIn(value) + 1;
  return opener !== undefined && !(closes && linesIn(source) > inside);
}

function lastLeaf(node: Nodes): Nodes {
  const last = 'children' in node ? node.children.at(-1) : undefined;
  return last ? lastLeaf(last) : node;
}

/**
 * Adds blocks below others; at a joint the first of them goes on with the last of those. `loose`: a blank line stands
 * between the two halves.
 */
export function joinBlocks(
  above: RootContent[],
  below: readonly RootContent[],
  joint: Joint | null,
  loose: boolean,
): void {
  const [last, first] = [above.at(-1), below[0]];
  if (joint?.kind === 'list' && last?.type === 'list' && first?.type === 'list') {
    addAll(last.children, first.children);
    last.spread = Boolean(last.spread || first.spread || loose);
    moveEnd(last, first);
    addAll(above, below.slice(1));
  } else if (joint?.kind === 'table' && last?.type === 'table' && first?.type === 'table') {
    addAll(last.children, first.children);
    moveEnd(last, first);
    addAll(above, below.slice(1));
  } else addAll(above, below);
}

function moveEnd(last: List | Table, first: List | Table): void {
  if (last.position && first.position) last.position = {start: last.position.start, end: first.position.end};
}
