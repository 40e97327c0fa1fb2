/** Where a text may be cut: seams are proposed here by a look at single lines, and proved by the parser. */
import {isBlank, isHeading, isPlain, nextLine} from './lines.ts';
import {elementEnd, verbatimEnd} from './verbatim.ts';

/** Lengths at which texts are cut; tests make them small. */
export interface Sizes {
  /** From this length on a piece also ends before a paragraph. */
  readonly piece: number;
  /** Fences and HTML from this length on are pieces of their own, which no parser needs to see. */
  readonly block: number;
  /** The shortest slice of a piece that is parsed in slices. */
  readonly slice: number;
  /** What is parsed at once without a second look, in microseconds. */
  readonly easy: number;
  /** How far into a text it is read. */
  readonly text: number;
  readonly lines: number;
  /** What is spent on a text of some length, in microseconds. */
  readonly budget: (length: number) => number;
}

export const usualSizes: Sizes = {
  piece: 8192,
  block: 8192,
  slice: 4096,
  easy: 40_000,
  text: 20_000_000,
  lines: 300_000,
  budget: length => Math.max(3_200_000, 3 * length),
};

/** The end of a piece, and what follows: a heading, a line after a blank one, a large block, or nothing. */
export interface Seam {
  readonly at: number;
  readonly below: 'heading' | 'line' | 'block' | 'nothing';
}

/** The first place beyond `from` at which the piece that begins at `start` may end. */
export function nextSeam(text: string, start: number, from: number, sizes: Sizes): Seam {
  let blank = false;
  let at = from;
  while (at < text.length) {
    if (at > start) {
      if (isHeading(text, at)) return {at, below: 'heading'};
      if (blank && at - start >= sizes.piece && isPlain(text, at)) return {at, below: 'line'};
    }
    const end = verbatimEnd(text, at);
    if (end !== null && end - at >= sizes.block && at > start) return {at, below: 'block'};
    blank = isBlank(text, at);
    at = Math.min(end ?? elementEnd(text, at) ?? nextLine(text, at), text.length);
  }
  return {at: text.length, below: 'nothing'};
}
