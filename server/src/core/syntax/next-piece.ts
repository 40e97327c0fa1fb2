/** The piece that begins at a given place of a text: the smallest that is proved to stand on its own. */
import {blockPiece} from './block-piece.ts';
import type {Labels} from './labels.ts';
import {frontMatterLength, isSpace, lineStart, nextLine} from './lines.ts';
import {type Below, type Piece, parsePiece, relabel, type Unsound} from './piece.ts';
import {nextSeam, type Sizes} from './seams.ts';
import {findPiece, type Stock, slicesOf} from './stock.ts';
import {elementEnd, never, verbatimEnd} from './verbatim.ts';

const byteOrderMark = 0xfeff;

export interface Source {
  readonly text: string;
  readonly sizes: Sizes;
  readonly labels: Labels;
  /** Pieces of earlier versions. */
  readonly stock: Stock;
}

/** Pauses after each call of the parser. */
export function* nextPiece(source: Source, start: number): Generator<void, Piece> {
  const {text, sizes} = source;
  const ownEnd = verbatimEnd(text, start);
  if (ownEnd !== null && ownEnd - start >= sizes.block) return blockOf(text, start, ownEnd);
  let from = start === 0 ? belowFrontMatter(text) : start;
  for (;;) {
    const seam = nextSeam(text, start, from, sizes);
    const piece = yield* take(source, start, seam.at, seam.below === 'block' ? 'heading' : seam.below);
    if (!('open' in piece)) return piece;
    const opener = piece.open === null ? null : firstMark(text, start + piece.open);
    const end = opener === null ? null : (verbatimEnd(text, opener) ?? elementEnd(text, opener));
    if (opener !== null && end !== null && end - opener >= sizes.block) {
      const line = lineStart(text, opener);
      if (line === start && text.charCodeAt(start) !== byteOrderMark) return blockOf(text, start, end);
      const above = line > start ? yield* take(source, start, line, 'heading') : piece;
      if (!('open' in above)) return above;
    }
    from = end !== null && end > seam.at && end !== never ? end : further(text, start, seam.at);
  }
}

function belowFrontMatter(text: string): number {
  const length = frontMatterLength(text);
  return length === 0 ? 0 : nextLine(text, length);
}

function blockOf(text: string, start: number, end: number): Piece {
  return blockPiece(own(text.slice(start, end)), end !== never);
}

/** A block that a parser found may be set in by up to three spaces. */
function firstMark(text: string, at: number): number {
  let i = at;
  while (isSpace(text.charCodeAt(i))) i++;
  return i;
}

/** Each time twice as far: whatever is open there, the work stays in proportion to the text. */
function further(text: string, start: number, at: number): number {
  return nextLine(text, Math.min(text.length, at + (at - start)));
}

/** The piece of that text as it is known from before, or else parsed. */
function* take(source: Source, start: number, end: number, below: Below): Generator<void, Piece | Unsound> {
  const {stock, labels, sizes} = source;
  const text = source.text.slice(start, end);
  const first = start === 0 && /^(?:\uFEFF|---)/.test(text);
  const known = findPiece(
    stock,
    text,
    piece => piece.kind === 'parsed' && piece.first === first && piece.below === below,
  );
  if (known) return yield* relabel(known, labels, sizes);
  return yield* parsePiece({text: own(text), below, first}, labels, slicesOf(stock), sizes);
}

/** A copy: a slice would keep the whole text of its version in the memory for as long as the piece lives. */
function own(slice: string): string {
  return ` ${slice}`.slice(1);
}
