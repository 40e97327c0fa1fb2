/** What is kept of a piece when its tree is gone: where its code, its HTML and the rows of its tables are. */
import type {Nodes, Root} from 'mdast';
import {exact} from '../lists.ts';
import type {Span} from '../text/span.ts';
import {endOf, startOf} from './tree.ts';

/** A block whose text is not read as Markdown; offsets are relative to the piece. */
export interface Verbatim extends Span {
  readonly type: 'code' | 'html';
  /** The language of a fence. */
  readonly lang: string | null;
}

/** Code and HTML among the blocks of a root. */
export function verbatimIn({children}: Root): readonly Verbatim[] {
  const found = children.flatMap((node): Verbatim[] =>
    node.type === 'code' || node.type === 'html'
      ? [{type: node.type, lang: (node.type === 'code' && node.lang) || null, start: startOf(node), end: endOf(node)}]
      : [],
  );
  return exact(found);
}

/** The rows of all tables, the header first: tables stand at the top, in quotes and in lists. */
export function tablesIn(tree: Root, text: string): readonly (readonly Span[])[] {
  return exact(text.includes('|') ? rowsIn(tree) : []);
}

function rowsIn(node: Nodes): readonly (readonly Span[])[] {
  if (node.type === 'table') return [node.children.map(row => ({start: startOf(row), end: endOf(row)}))];
  if (!('children' in node) || node.type === 'paragraph' || node.type === 'heading') return [];
  return node.children.flatMap(rowsIn);
}
