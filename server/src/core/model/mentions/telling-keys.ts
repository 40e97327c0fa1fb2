/** Keys that tell an item: what a document says of nothing else. */
import {type KeyValue, readKeys} from '../lines/keys.ts';
import type {Block} from '../parts/blocks.ts';
import type {Field} from '../words/words.ts';

/** Keys that only a backlog item has: the ones that make a heading an item. */
export const TELLING: ReadonlySet<Field> = new Set([
  'points',
  'estimate',
  'priority',
  'assignee',
  'criteria',
  'status',
]);

/** Those in the lines and list entries of a block. */
export function tellingKeys(block: Block): readonly KeyValue[] {
  const lines = block.kind === 'line' ? [block.line] : block.kind === 'list' ? block.entries.map(({line}) => line) : [];
  return lines.flatMap(readKeys).filter(({fields: [field]}) => field !== undefined && TELLING.has(field));
}
