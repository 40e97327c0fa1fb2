/** A large fence or HTML block as a piece of its own, read without a parser: only the line that opens it means anything. */
import type {Code, Html} from 'mdast';
import {isLineEnd, lineStart, nextLine} from './lines.ts';
import {parseInside} from './markdown.ts';
import {type Piece, unreadPiece, withTree} from './piece.ts';
import {rootOf, settle} from './tree.ts';

/** The piece that is one block from its first line to its last; `closed`: the last line closes it. */
export function blockPiece(text: string, closed: boolean): Piece {
  const end = closed ? withoutLineEnd(text) : text.length;
  const node = /^ {0,3}</.test(text) ? htmlOf(text.slice(0, end)) : codeOf(text, closed);
  const start = node.type === 'html' ? 0 : text.length - text.trimStart().length;
  node.position = {start: {offset: start}, end: {offset: end}} as NonNullable<Html['position']>;
  const tree = rootOf([node], text.length);
  settle(tree, 0);
  return withTree({...unreadPiece(text, 'size'), limit: null, below: 'line', kind: 'block'}, tree);
}

function htmlOf(value: string): Html {
  return {type: 'html', value: withoutNul(value)};
}

function codeOf(text: string, closed: boolean): Code {
  const body = nextLine(text, 0);
  const [opener] = parseInside(text.slice(0, body)).children;
  const last = closed ? Math.max(body, lineStart(text, withoutLineEnd(text))) : text.length;
  const indent = text.length - text.trimStart().length;
  const content = text.slice(withoutLineEnd(text.slice(0, body)), last);
  const lines = indent === 0 ? content : content.replace(/(?<=[\r\n])[ \t]+/g, blanks => outdent(blanks, indent));
  const {lang = null, meta = null} = opener?.type === 'code' ? opener : {};
  return {type: 'code', lang, meta, value: withoutNul(lines.replace(outerLineEnds, ''))};
}

/** As mdast-util-from-markdown takes them off. */
const outerLineEnds = /^(?:\r?\n|\r)|(?:\r?\n|\r)$/g;

/** Blanks at the start of a line without the first columns; what is left of a tab that is cut in two stands as spaces. */
function outdent(blanks: string, columns: number): string {
  let column = 0;
  for (let i = 0; i < blanks.length; i++) {
    if (column >= columns) return ' '.repeat(column - columns) + blanks.slice(i);
    column += blanks[i] === '\t' ? 4 - (column % 4) : 1;
  }
  return ' '.repeat(Math.max(0, column - columns));
}

function withoutLineEnd(text: string): number {
  const end = text.length;
  if (end === 0 || !isLineEnd(text.charCodeAt(end - 1))) return end;
  return text.endsWith('\r\n') ? end - 2 : end - 1;
}

/** As the parser has it. */
function withoutNul(text: string): string {
  return text.includes('\0') ? text.replaceAll('\0', '\uFFFD') : text;
}
