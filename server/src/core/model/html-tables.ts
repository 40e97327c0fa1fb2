/** Tables and headings written as HTML, read with an HTML parser. */
import type {Block} from './blocks.ts';

/** The tables and headings of a block of HTML; `base` is where the block starts in the source. */
export function readHtmlTables(_html: string, _base: number): Block[] {
  return [];
}
