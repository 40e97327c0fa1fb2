/** The one call of the parsers: blocks of a text, as they stand between whatever is put above and below it. */
import type {RootContent} from 'mdast';
import {frontMatterLength, nextLine} from './lines.ts';
import {parseInside, parseMarkdown} from './markdown.ts';
import {plainBlocks} from './plain.ts';
import {endOf, settle, startOf} from './tree.ts';

/** What is parsed along with a text. */
export interface Surroundings {
  readonly above: string;
  readonly below: string;
  /** The text is the beginning of a document. */
  readonly first: boolean;
}

const byteOrderMark = '\uFEFF';

/**
 * The blocks of a text and of what stands below it, offsets relative to the text. Blocks that end above the text are
 * left out.
 */
export function blocksOf(text: string, {above, below, first}: Surroundings): RootContent[] {
  const marked = text.startsWith(byteOrderMark);
  // What means something at the very beginning of a document only stays there.
  const head = first && above !== '' ? headLength(text) : 0;
  // The parser takes a byte order mark at its very beginning for no text, and does not count it.
  const lead = above + (marked && !first ? '\n' : '');
  const whole = text.slice(0, head) + lead + text.slice(head) + below;
  // Front matter that is not closed would keep remark from seeing any list or quote.
  const children = first && frontMatterLength(text) > 0 ? parseMarkdown(whole).children : insideBlocks(whole);
  const uncounted = marked && first ? 1 : 0;
  return children.filter(node => {
    const inHead = startOf(node) + uncounted < head;
    settle(node, uncounted - (inHead ? 0 : lead.length));
    return inHead || endOf(node) > head || startOf(node) >= head;
  });
}

function insideBlocks(text: string): RootContent[] {
  return plainBlocks(text) ?? parseInside(text).children;
}

/** How much of a document is its byte order mark and its front matter. */
function headLength(text: string): number {
  const length = frontMatterLength(text);
  return length > 0 ? nextLine(text, length) : text.startsWith(byteOrderMark) ? 1 : 0;
}

/** Proves that a heading or a line after a blank one would stand in no block of what is above it. */
export const sentinels = {heading: '# =\n', line: 'x\n', nothing: ''};

/** The index of the sentinel among blocks, if it came back as a block of its own at this offset. */
export function sentinelAt(blocks: readonly RootContent[], kind: 'heading' | 'line', offset: number): number | null {
  const type = kind === 'heading' ? 'heading' : 'paragraph';
  const index = blocks.findLastIndex(node => node.type === type);
  const sentinel = blocks[index];
  return sentinel && startOf(sentinel) === offset ? index : null;
}
