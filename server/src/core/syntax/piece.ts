/** One stretch of a text, parsed on its own, with the proof that what stands below it does not change its tree. */
import type {Root, RootContent} from 'mdast';
import {exact} from '../lists.ts';
import {finished} from '../steps.ts';
import type {Span} from '../text/span.ts';
import {borrowedBy, definedIn, definitionsOf, type Labels} from './labels.ts';
import {linesIn} from './lines.ts';
import {tablesIn, type Verbatim, verbatimIn} from './marked-out.ts';
import {sentinelAt, sentinels} from './parse.ts';
import {type Sizes, usualSizes} from './seams.ts';
import {type Limit, noSlices, parseBounded, type Slices} from './slices.ts';
import {endOf, rootOf, startOf, unread} from './tree.ts';

/**
 * A stretch of text parsed on its own: its tree does not depend on where it stands, so the piece is kept and shared
 * between versions.
 */
export interface Piece {
  readonly text: string;
  /** For `treeOf`, which gives it whether it is kept or not. */
  readonly kept: KeptTree;
  /** Code and HTML among the blocks of its root. */
  readonly verbatim: readonly Verbatim[];
  /** The rows of its tables, wherever they stand. */
  readonly tables: readonly (readonly Span[])[];
  /** Set when the piece was too deep, too large or too hostile to parse: the tree then holds what could be read. */
  readonly limit: Limit | null;
  /** What its tree was proved to be independent of. */
  readonly below: Below;
  /** It was parsed as the beginning of a text, where that makes a difference: front matter, byte order mark. */
  readonly first: boolean;
  readonly kind: PieceKind;
  /** Link labels that it defines for the whole text. */
  readonly defines: readonly string[];
  /** Link labels defined elsewhere that it may use. */
  readonly borrows: readonly string[];
  readonly lines: number;
  /** What parsing it was foretold to take, in microseconds. */
  readonly cost: number;
  /** Parts of a long piece, for its next version. */
  readonly slices: Slices;
}

/** The tree of a piece, until what is needed of it was read. */
export interface KeptTree {
  tree: Root | null;
}

/** A block is one large fence or HTML block, which no parser saw and which takes next to no room beside its text. */
export type PieceKind = 'parsed' | 'block' | 'unread';

/** What stands below a piece: a heading, a line after a blank line, or nothing. */
export type Below = 'heading' | 'line' | 'nothing';

/**
 * Where a cut would be unsound, a block of the piece swallows the sentinel: its offset, or null where it is not one that
 * has an end of its own.
 */
export interface Unsound {
  readonly open: number | null;
}

/** What a piece is parsed from. */
export interface Draft {
  readonly text: string;
  readonly below: Below;
  readonly first: boolean;
}

/** Parses a piece, or says what is still open at its end. Pauses after each call of the parser. */
export function* parsePiece(
  {text, below, first}: Draft,
  labels: Labels,
  known: Slices,
  sizes: Sizes,
): Generator<void, Piece | Unsound> {
  // What begins and ends the text is all of it: nothing else can define a label.
  const borrowed = first && below === 'nothing' ? [] : borrowedBy(text, labels);
  const parsed = yield* parseDefined({text, below, first}, borrowed, known, sizes);
  if ('open' in parsed) return parsed;
  const {blocks, defines, limit, cost, slices} = parsed;
  const borrows = borrowed.filter(label => !defines.includes(label));
  const facts = {
    text,
    limit,
    below,
    first,
    kind: 'parsed',
    defines: exact(defines),
    borrows: exact(borrows),
    lines: linesIn(text),
    cost,
    slices,
  } as const;
  return withTree(facts, rootOf(blocks, text.length));
}

/** The tree of a piece. Offsets in it are relative to the piece; it has no lines and columns. */
export function treeOf(piece: Piece): Root {
  return piece.kept.tree ?? parsedAgain(piece);
}

/**
 * Lets the tree go when all that is usually asked of it was read: it takes more room than that. Where parsing it once
 * more would take long, it stays.
 */
export function forgetTree({kept, kind, slices}: Piece): void {
  if (kind === 'parsed' && slices.size === 0) kept.tree = null;
}

/** All that a tree depends on is known of its piece. */
function parsedAgain(piece: Piece): Root {
  const labels = new Map([...piece.borrows, ...piece.defines].map(label => [label, 1]));
  const again = finished(parsePiece(piece, labels, noSlices, usualSizes));
  return ('open' in again ? null : again.kept.tree) ?? unread(piece.text);
}

export function withTree(facts: Omit<Piece, 'kept' | 'verbatim' | 'tables'>, tree: Root): Piece {
  return {...facts, kept: {tree}, verbatim: verbatimIn(tree), tables: tablesIn(tree, facts.text)};
}

interface Defined {
  readonly blocks: RootContent[];
  readonly defines: readonly string[];
  readonly limit: Limit | null;
  readonly cost: number;
  readonly slices: Slices;
}

/** Slices do not see the definitions of each other, so that those of a sliced piece are borrowed in a second go. */
function* parseDefined(
  draft: Draft,
  borrowed: readonly string[],
  known: Slices,
  sizes: Sizes,
): Generator<void, Defined | Unsound> {
  const {text, below, first} = draft;
  const definitions = definitionsOf(borrowed);
  // Nothing may be put below an end that may be open, so there the definitions go above.
  const above = below === 'nothing' && definitions !== '' ? `${definitions}\n` : '';
  const around = {above, below: below === 'nothing' ? '' : `${sentinels[below]}\n${definitions}`, first};
  const {blocks, limit, cost, sliced, slices} = yield* parseBounded({text, definitions, ...around}, known, sizes);
  const own = limit ? within(blocks, text.length) : untilSentinel(blocks, below, text.length);
  if ('open' in own) return own;
  const defines = definedIn(text, own);
  const lent = defines.filter(label => !borrowed.includes(label));
  if (!sliced || lent.length === 0) return {blocks: own, defines, limit, cost, slices};
  return yield* parseDefined(draft, [...borrowed, ...lent].sort(), known, sizes);
}

/** The same piece in a text that defines other labels. */
export function* relabel(piece: Piece, labels: Labels, sizes: Sizes): Generator<void, Piece> {
  if (piece.kind !== 'parsed' || (labels.size === 0 && piece.borrows.length === 0)) return piece;
  const borrows = borrowedBy(piece.text, labels).filter(label => !piece.defines.includes(label));
  if (borrows.join('\n') === piece.borrows.join('\n')) return piece;
  const parsed = yield* parsePiece(piece, labels, noSlices, sizes);
  return 'open' in parsed ? piece : parsed;
}

/** The blocks above the sentinel, which comes back as a block of the root at its very place, or the cut is unsound. */
function untilSentinel(blocks: RootContent[], below: Below, length: number): RootContent[] | Unsound {
  if (below === 'nothing') return blocks;
  const index = sentinelAt(blocks, below, length);
  if (index !== null) return blocks.slice(0, index);
  const open = blocks.findLast(node => startOf(node) < length);
  const swallows = open && endOf(open) > length && (open.type === 'code' || open.type === 'html');
  return {open: swallows ? startOf(open) : null};
}

/** What could be read of a piece with a limit: nobody proves anything about it. */
function within(blocks: readonly RootContent[], length: number): RootContent[] {
  return blocks.filter(node => startOf(node) < length);
}

/** A piece that is not parsed at all. */
export function unreadPiece(text: string, limit: Limit): Piece {
  const draft = {text, below: 'nothing' as const, first: false, lines: linesIn(text), cost: 0};
  const facts = {...draft, limit, kind: 'unread', defines: [], borrows: [], slices: noSlices} as const;
  return withTree(facts, unread(text));
}
