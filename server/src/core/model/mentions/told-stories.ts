/** Stories whose sentence is a paragraph, with what is said of them in the lines and lists below it. */
import {readHead} from '../lines/head.ts';
import type {Block, Entry} from '../parts/blocks.ts';
import {tellsStory} from '../words/vocabulary.ts';
import {readItemTable} from './columns.ts';
import {addEntry} from './items.ts';
import type {Context, Gathered} from './mentions.ts';
import {isItemHead} from './roles.ts';
import {tellingKeys} from './telling-keys.ts';

/** Where such a story stands among the blocks, and where ends what is said of it. */
export interface Told {
  readonly start: number;
  readonly end: number;
}

/**
 * Sentences of stories, each over lines that say its points, its priority and so on; also `**User Story 1:** As a guest …`.
 * In their order; none where it is not sure that they are stories.
 */
export function toldStories(blocks: readonly Block[], {aside, worklist}: Context): readonly Told[] {
  if (aside) return [];
  const starts = blocks.flatMap((block, i) => (isToldStory(block, worklist) ? [i] : []));
  const [first = 0] = starts;
  if (starts.length < 2 || !blocks.slice(first).some(block => tellingKeys(block).length > 0)) return [];
  return starts.map((start, at) => ({start, end: endOf(blocks, start, starts[at + 1] ?? blocks.length)}));
}

/** Tables of items, and entries with an id and points of their own, are said of no story. */
function endOf(blocks: readonly Block[], start: number, most: number): number {
  for (let i = start + 1; i < most; i++) if (namesOthers(blocks[i] as Block)) return i;
  return most;
}

function namesOthers(block: Block): boolean {
  if (block.kind === 'table') return readItemTable(block) !== null;
  const heads = block.kind === 'list' ? block.entries.map(({line}) => readHead(line)) : [];
  return heads.some(({kind, points}) => kind === 'id' && points !== null);
}

function isToldStory(block: Block, worklist: boolean): boolean {
  if (block.kind !== 'line' || block.quoted) return false;
  const head = readHead(block.line);
  const counted = (head.kind === 'story' || head.kind === 'task') && isItemHead(head, block.line);
  return (counted && head.title.end > head.title.start) || (worklist && tellsStory(block.line.text));
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
