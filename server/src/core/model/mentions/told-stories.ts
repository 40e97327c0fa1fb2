/** Stories whose sentence is a paragraph, with what is said of them in the lines and lists below it. */
import {readHead} from '../lines/head.ts';
import {readKeys} from '../lines/keys.ts';
import type {Block, Entry} from '../parts/blocks.ts';
import {tellsStory} from '../words/vocabulary.ts';
import {TELLING} from './item-facts.ts';
import {addEntry} from './items.ts';
import type {Context, Gathered} from './mentions.ts';
import {isItemHead} from './roles.ts';

/**
 * Sentences of stories, each over lines that say its points, its priority and so on; also `**User Story 1:** As a guest …`.
 * Where they stand; null where there are none.
 */
export function toldStories(blocks: readonly Block[], {aside, worklist}: Context): readonly number[] | null {
  if (aside) return null;
  const starts = blocks.flatMap((block, i) => (isToldStory(block, worklist) ? [i] : []));
  const [first = 0] = starts;
  return starts.length > 1 && blocks.slice(first).some(saysMore) ? starts : null;
}

function isToldStory(block: Block, worklist: boolean): boolean {
  if (block.kind !== 'line' || block.quoted) return false;
  const head = readHead(block.line);
  const counted = (head.kind === 'story' || head.kind === 'task') && isItemHead(head, block.line);
  return (counted && head.title.end > head.title.start) || (worklist && tellsStory(block.line.text));
}

function saysMore(block: Block): boolean {
  const lines = block.kind === 'line' ? [block.line] : block.kind === 'list' ? block.entries.map(({line}) => line) : [];
  return lines.some(line => readKeys(line).some(({fields: [field]}) => field && TELLING.has(field)));
}

/** A story whose sentence is a paragraph, with what stands below it. */
export function addTold([first, ...rest]: readonly Block[], base: number, context: Context, out: Gathered): void {
  if (first?.kind !== 'line') return;
  const entry: Entry = {
    span: {start: first.span.start, end: (rest[rest.length - 1] ?? first).span.end},
    line: first.line,
    box: null,
    number: null,
    children: rest,
  };
  addEntry(entry, readHead(first.line), 'sure', base, context, out);
}
