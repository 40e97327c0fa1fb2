/** Pieces of earlier versions, found by their text: closing a fence brings back what it had swallowed. */
import {notes} from '../memo.ts';
import type {Piece} from './piece.ts';
import {noSlices, type Slices} from './slices.ts';

export interface Stock {
  /** Those that the change touched: few, as a rule. */
  readonly touched: readonly Piece[];
  /** Those that large blocks have swallowed. */
  readonly spare: readonly Piece[];
}

export const emptyStock: Stock = {touched: [], spare: []};

const few = 8;
/** For the piece in which the block was opened, which is among those that fell. */
const slack = 20_000;
const tables = notes<readonly Piece[], ReadonlyMap<string, Piece>>();

export function findPiece(stock: Stock, text: string, fits: (piece: Piece) => boolean): Piece | undefined {
  return findIn(stock.touched, text, fits) ?? findIn(stock.spare, text, fits);
}

function findIn(pieces: readonly Piece[], text: string, fits: (piece: Piece) => boolean): Piece | undefined {
  if (pieces.length <= few) return pieces.find(piece => piece.text === text && fits(piece));
  let table = tables.get(pieces);
  if (!table) {
    table = new Map(pieces.map(piece => [piece.text, piece]));
    tables.set(pieces, table);
  }
  const found = table.get(text);
  return found && fits(found) ? found : undefined;
}

/** The slices of the long piece that was changed, if it was one. */
export function slicesOf({touched}: Stock): Slices {
  const largest = touched.length > few ? undefined : touched.find(piece => piece.slices.size > 0);
  return largest?.slices ?? noSlices;
}

/**
 * What is kept for later: pieces that fell away, newest first, as much of them as large blocks take room now, because
 * those stand in the memory as their text alone.
 */
export function spared(fallen: readonly Piece[], spare: readonly Piece[], room: number): readonly Piece[] {
  if (room === 0) return [];
  if (fallen.length === 0 && lengthOf(spare) <= room + slack) return spare;
  const kept = new Set<Piece>();
  let left = room + slack;
  for (const piece of [...fallen, ...spare]) {
    if (piece.kind !== 'parsed' || kept.has(piece)) continue;
    left -= piece.text.length;
    if (left < 0) break;
    kept.add(piece);
  }
  return [...kept];
}

function lengthOf(pieces: readonly Piece[]): number {
  return pieces.reduce((sum, piece) => sum + piece.text.length, 0);
}
