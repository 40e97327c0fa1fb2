/** What the sections and labels of a sprint say of its goal. */
import {memo} from '../../memo.ts';
import {shift} from '../../text/span.ts';
import type {Stated} from '../backlog.ts';
import {groupsOf, type OutlineNode} from '../parts/outline.ts';

/** The first line of the first section, or under the first label, that is called a goal; null: there is none. */
export const goalUnder: (node: OutlineNode) => Stated<string> | null = memo(node => {
  if (node.heading?.fields.includes('goal')) return firstLine(node);
  for (const {group, base} of groupsOf(node)) {
    const line = group.label?.fields.includes('goal') ? group.blocks.find(block => block.kind === 'line') : undefined;
    if (line?.kind === 'line') return {value: line.line.text, span: shift(line.line.span, base)};
  }
  for (const child of node.children) {
    const found = goalUnder(child);
    if (found) return found;
  }
  return null;
});

function firstLine(node: OutlineNode): Stated<string> | null {
  for (const {group, base} of groupsOf(node)) {
    for (const block of group.blocks) {
      if (block.kind === 'line') return {value: block.line.text, span: shift(block.line.span, base)};
      const entry = block.kind === 'list' ? block.entries[0] : undefined;
      if (entry) return {value: entry.line.text, span: shift(entry.line.span, base)};
    }
  }
  return null;
}
