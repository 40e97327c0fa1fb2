/** A piece of Markdown as parts: a heading, its keys, and what stands under each of its labels. */
import {addAll, exact} from '../../lists.ts';
import {memo} from '../../memo.ts';
import {forgetTree, type Piece, treeOf} from '../../syntax/piece.ts';
import {type Head, readHead} from '../lines/head.ts';
import {type Inline, sliceInline} from '../lines/inline.ts';
import {isLabel, type KeyValue, readKeys, withoutSprint} from '../lines/keys.ts';
import {fieldsOf, isPriorityWord, isWorklist, statusNamed} from '../words/vocabulary.ts';
import type {Field} from '../words/words.ts';
import {
  type Block,
  type CommentBlock,
  type Entry,
  type HeadingBlock,
  type LineBlock,
  readBlocks,
  type YamlBlock,
} from './blocks.ts';
import {readFieldTable} from './field-tables.ts';

/** Offsets in a part are relative to its piece, so that equal pieces share one part wherever they stand. */
export interface Part {
  readonly heading: HeadingFacts | null;
  readonly groups: readonly Group[];
  readonly yaml: YamlBlock | null;
  readonly comments: readonly CommentBlock[];
  readonly start: number;
  readonly end: number;
}

export interface HeadingFacts {
  readonly depth: number;
  readonly line: Inline;
  readonly head: Head;
  readonly fields: readonly Field[];
  readonly span: {readonly start: number; readonly end: number};
}

/** What stands under one label, or before the first. */
export interface Group {
  readonly label: Label | null;
  readonly keys: readonly KeyValue[];
  readonly blocks: readonly Block[];
}

export interface Label {
  readonly line: Inline;
  readonly head: Head;
  readonly fields: readonly Field[];
}

/** The parts of a piece, read once for each piece, which needs its tree for nothing else. */
export const partsOf: (piece: Piece) => readonly Part[] = memo(piece => {
  const parts = readParts(readBlocks(treeOf(piece), piece.text), piece.text.length);
  forgetTree(piece);
  return parts;
});

/** Parts of blocks that were read elsewhere, such as the inside of a fence. */
export function readParts(blocks: readonly Block[], length: number): Part[] {
  const starts = blocks.flatMap((block, i) => (block.kind === 'heading' ? [i] : []));
  const cuts = starts[0] === 0 ? starts : [0, ...starts];
  return cuts.map((from, i) => {
    const to = cuts[i + 1] ?? blocks.length;
    const start = i === 0 ? 0 : (blocks[from]?.span.start ?? 0);
    return readPart(blocks.slice(from, to), start, blocks[to]?.span.start ?? length);
  });
}

function readPart(blocks: readonly Block[], start: number, end: number): Part {
  const first = blocks[0];
  const heading = first?.kind === 'heading' ? headingFacts(first) : null;
  const rest = heading ? blocks.slice(1) : blocks;
  const yaml = rest.find(block => block.kind === 'yaml') ?? null;
  const comments = rest.filter(block => block.kind === 'comment');
  return {heading, groups: exact(groupBlocks(rest)), yaml, comments: exact(comments), start, end};
}

function headingFacts(block: HeadingBlock): HeadingFacts {
  const {line, depth, span} = block;
  return {depth, line, head: readHead(line), fields: exact(fieldsOfHeading(line.text)), span};
}

const OF_SPRINT: ReadonlySet<Field> = new Set(['goal', 'duration', 'capacity', 'velocity', 'start', 'end']);

/** `Sprint 4 Goal` is about the goal. */
function fieldsOfHeading(text: string): readonly Field[] {
  const bare = text.replace(/^[^\p{L}\p{N}#]+/u, '');
  const known = fieldsOf(bare);
  if (known.length > 0) return known;
  const ofSprint = fieldsOf(withoutSprint(bare)).filter(field => OF_SPRINT.has(field));
  const counted = /^\d{1,2}(?:\.\d{1,2})*[.)]?\s+/.exec(bare);
  if (ofSprint.length > 0 || !counted) return ofSprint;
  return fieldsOfHeading(bare.slice(counted[0].length)).filter(field => OF_SPRINT.has(field) || field === 'criteria');
}

/** Divides blocks at their labels. */
export function groupBlocks(blocks: readonly Block[]): Group[] {
  const groups: {label: Label | null; keys: KeyValue[]; blocks: Block[]}[] = [{label: null, keys: [], blocks: []}];
  for (const [i, block] of blocks.entries()) {
    const current = groups[groups.length - 1];
    if (block.kind !== 'line') {
      current?.blocks.push(block);
      if (current && block.kind === 'list') addAll(current.keys, keysOfEntries(block.entries));
      if (current && block.kind === 'table') addAll(current.keys, readFieldTable(block));
      continue;
    }
    const keys = readKeys(block.line);
    const label = labelOf(block, keys, blocks[i + 1]);
    if (label) groups.push({label, keys: [], blocks: []});
    else {
      if (current) addAll(current.keys, keys);
      current?.blocks.push(block);
    }
  }
  return groups.map(({label, keys, blocks}) => ({label, keys: exact(keys), blocks: exact(blocks)}));
}

/** `- **Priority**: High`: an entry that is nothing but keys. */
export function keysOfEntries(entries: readonly Entry[]): KeyValue[] {
  return entries.flatMap(entry => (entry.box ? [] : readKeys(entry.line)));
}

/** `**Total: 8 points**` says something though all of it is bold. */
const TOLD: ReadonlySet<Field> = new Set([
  'total',
  'points',
  'estimate',
  'status',
  'priority',
  'assignee',
  'goal',
  'duration',
  'capacity',
  'velocity',
  'start',
  'end',
]);

function labelOf(block: LineBlock, keys: readonly KeyValue[], next: Block | undefined): Label | null {
  const {line} = block;
  const only = keys.length === 1 ? keys[0] : undefined;
  if (only && !only.value.text) return {line, head: readHead(sliceInline(line, 0)), fields: only.fields};
  if (keys.some(key => key.value.text && key.fields.some(field => TOLD.has(field)))) return null;
  if (isLabel(line)) {
    const head = readHead(line);
    return {line, head, fields: fieldsOf(line.text.slice(head.title.start, head.title.end))};
  }
  const named = readHead(line);
  if (named.kind === 'card') return {line, head: named, fields: []};
  if (next?.kind !== 'list' || block.more) return null;
  if (named.kind === 'id' && named.separated && named.title.end > named.title.start)
    return {line, head: named, fields: []};
  const bare = line.text.replace(/[:：]\s*$/u, '').replace(/\s*[(（].*$/u, '');
  const isWord = isPriorityWord(bare) || isWorklist(bare) || statusNamed(bare) || fieldsOf(bare).length > 0;
  return isWord ? {line, head: readHead(line), fields: fieldsOf(bare)} : null;
}
