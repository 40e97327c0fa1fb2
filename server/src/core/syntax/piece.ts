/** One stretch of a text, parsed on its own, with the proof that what stands below it does not change its tree. */
import type {Root, RootContent} from 'mdast';
import {borrowedBy, definedIn, definitionsOf, type Labels, noLabels} from './labels.ts';
import {frontMatterLength} from './lines.ts';
import {parseInside, parseMarkdown} from './markdown.ts';
import {endOf, rootOf, settle, startOf, unread} from './tree.ts';

/** Why a piece was not parsed in full. */
export type Limit = 'hostile' | 'size' | 'failed';

/**
 * A stretch of text parsed on its own: its tree does not depend on where it stands, so it is kept and shared between
 * versions. Offsets in the tree are relative to the piece; it has no lines and columns.
 */
export interface Piece {
  readonly text: string;
  readonly tree: Root;
  /** Set when the piece was too deep, too large or too hostile to parse: the tree then holds what could be read. */
  readonly limit: Limit | null;
  /** What its tree was proved to be independent of. */
  readonly below: Below;
  /** It was parsed as the beginning of a text, where that makes a difference: front matter, byte order mark. */
  readonly first: boolean;
  /** One large fence or HTML block, which takes next to no room beside its text. */
  readonly isBlock: boolean;
  /** Link labels that it defines for the whole text. */
  readonly defines: readonly string[];
  /** Link labels defined elsewhere that it may use. */
  readonly borrows: readonly string[];
}

/** What stands below a piece: a heading, a line after a blank line, or nothing. */
export type Below = 'heading' | 'line' | 'nothing';

/**
 * Where a cut would be unsound, a block of the piece swallows the sentinel: its offset, or null where it is not one that
 * has an end of its own.
 */
export interface Unsound {
  readonly open: number | null;
}

const sentinels = {heading: '# =\n', line: 'x\n', nothing: ''};

/** Parses a piece, or says what is still open at its end. `first`: it may begin with front matter. */
export function parsePiece(text: string, below: Below, first: boolean, labels: Labels = noLabels): Piece | Unsound {
  // What begins and ends the text is all of it: nothing else can define a label.
  const borrowed = first && below === 'nothing' ? [] : borrowedBy(text, labels);
  try {
    const tree = parseAbove(text, below, first, definitionsOf(borrowed));
    if (!('children' in tree)) return tree;
    const defines = definedIn(text, tree);
    const borrows = borrowed.filter(label => !defines.includes(label));
    return {text, tree, limit: null, below, first, isBlock: false, defines, borrows};
  } catch {
    // A defect of the parser must not cost the rest of the text.
    return {text, tree: unread(text), limit: 'failed', below, first, isBlock: false, defines: [], borrows: []};
  }
}

/** The same piece in a text that defines other labels. */
export function relabel(piece: Piece, labels: Labels): Piece {
  if (piece.limit || piece.isBlock || (labels.size === 0 && piece.borrows.length === 0)) return piece;
  const borrows = borrowedBy(piece.text, labels).filter(label => !piece.defines.includes(label));
  if (borrows.join('\n') === piece.borrows.join('\n')) return piece;
  const parsed = parsePiece(piece.text, piece.below, piece.first, labels);
  return 'tree' in parsed ? parsed : piece;
}

/** A sentinel below the text comes back as a block of the root at its very place, or the cut is unsound. */
function parseAbove(text: string, below: Below, first: boolean, definitions: string): Root | Unsound {
  // Nothing may be put below an end that may be open, so there the definitions go above.
  if (below === 'nothing') return settled(definitions === '' ? '' : `${definitions}\n`, text, '', first);
  const {children} = settled('', text, `${sentinels[below]}\n${definitions}`, first);
  const kind = below === 'heading' ? 'heading' : 'paragraph';
  const at = children.findLastIndex(node => node.type === kind);
  const sentinel = children[at];
  if (!sentinel || startOf(sentinel) !== text.length) return {open: openedBy(text, children)};
  return rootOf(children.slice(0, at), text.length);
}

const byteOrderMark = '\uFEFF';

/** The parser takes a byte order mark at its beginning for no text, and does not count it. */
function settled(above: string, text: string, below: string, first: boolean): Root {
  const marked = text.startsWith(byteOrderMark);
  const lead = above + (marked && !first ? '\n' : '');
  const whole = lead + text + below;
  // Front matter that is not closed would keep remark from seeing any list or quote.
  const tree = first && frontMatterLength(text) > 0 ? parseMarkdown(whole) : parseInside(whole);
  settle(tree, (marked && first ? 1 : 0) - lead.length);
  return rootOf(
    tree.children.filter(node => startOf(node) >= 0),
    text.length,
  );
}

/** The last block above the end that reaches beyond it. */
function openedBy(text: string, children: readonly RootContent[]): number | null {
  const open = children.findLast(node => startOf(node) < text.length);
  return open && endOf(open) > text.length && (open.type === 'code' || open.type === 'html') ? startOf(open) : null;
}
