/** A text as a row of pieces that are parsed on their own, whose trees laid end to end are the tree of the whole. */
import type {Root} from 'mdast';
import {parseInside, parseMarkdown} from './markdown.ts';

/** Why a piece was not parsed in full. */
export type Limit = 'hostile' | 'size' | 'failed';

/**
 * A stretch of text parsed on its own: its tree does not depend on where it stands, so it is kept and shared between
 * versions. Offsets in the tree are relative to the piece; its lines and columns are not to be relied on.
 */
export interface Piece {
  readonly text: string;
  readonly tree: Root;
  /** Set when the piece was too deep, too large or too hostile to parse: the tree then holds what could be read. */
  readonly limit: Limit | null;
}

export interface Section {
  readonly start: number;
  readonly piece: Piece;
}

export interface Syntax {
  readonly text: string;
  /** In order, without gaps: the texts of their pieces put together are the text. Never empty. */
  readonly sections: readonly Section[];
  readonly limit: Limit | null;
}

const heading = /(?<=^|\r(?!\n)|\n)#{1,6}(?=[ \t\r\n])/g;
const sentinel = '# =\n';

/** The syntax of a text; pieces of the previous version are kept where their text is unchanged. */
export function parseSyntax(text: string, previous?: Syntax): Syntax {
  const known = new Map(previous?.sections.map(({piece}) => [piece.text, piece]));
  const cuts = [...text.matchAll(heading)].map(match => match.index).filter(at => at > 0);
  const sections: Section[] = [];
  let start = 0;
  for (const cut of [...cuts, text.length]) {
    const piece = pieceOf(text.slice(start, cut), start === 0, cut === text.length, known);
    if (!piece) continue;
    sections.push({start, piece});
    start = cut;
  }
  return {text, sections, limit: null};
}

/** A piece, or null where what it opens is still open at its end. */
function pieceOf(text: string, first: boolean, last: boolean, known: ReadonlyMap<string, Piece>): Piece | null {
  const found = first || last ? undefined : known.get(text);
  if (found) return found;
  const parse = first ? parseMarkdown : parseInside;
  if (last) return {text, tree: parse(text), limit: null};
  const tree = parse(text + sentinel);
  const end = tree.children.pop();
  if (end?.type !== 'heading' || end.position?.start.offset !== text.length) return null;
  return {text, tree, limit: null};
}
