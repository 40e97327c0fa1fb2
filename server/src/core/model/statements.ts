/** Every line outside of items at which a document may state a number: lines, labels, entries, rows. */
import type {Span} from '../text/span.ts';
import type {Block, Entry, Row, TableBlock} from './blocks.ts';
import type {Context, Gathered} from './gather.ts';
import type {Inline} from './inline.ts';
import type {OutlineNode} from './outline.ts';
import type {Label} from './parts.ts';

export interface Statement {
  readonly kind: 'line' | 'label' | 'entry' | 'heading';
  readonly line: Inline;
  readonly base: number;
  readonly node: OutlineNode;
  readonly context: Context;
  /** The label that the line stands under. */
  readonly label: Label | null;
  /** Entries below: of a list entry its own, of a label those of the lists under it. */
  readonly entries: readonly Entry[];
  /** absolute: the line and what belongs to it */
  readonly body: Span;
}

export interface PlacedTable {
  readonly table: TableBlock;
  readonly base: number;
  readonly node: OutlineNode;
  readonly context: Context;
}

export interface PlacedRow {
  readonly row: Row;
  readonly base: number;
}

/** The lines of a document outside of its items, in order. */
export function statementsOf(gathered: Gathered): Statement[] {
  const found: Statement[] = [];
  const headed = new Set<OutlineNode>();
  for (const {placed, node, context} of gathered.groups) {
    const {group, base} = placed;
    const common = {node, context};
    if (node.heading && !headed.has(node)) {
      headed.add(node);
      const body = {start: node.start, end: node.end};
      found.push({
        ...common,
        kind: 'heading',
        line: node.heading.line,
        base: node.base,
        label: null,
        entries: [],
        body,
      });
    }
    if (group.label) {
      const last = group.blocks[group.blocks.length - 1];
      const body = {
        start: base + group.label.line.span.start,
        end: base + (last?.span.end ?? group.label.line.span.end),
      };
      found.push({
        ...common,
        kind: 'label',
        line: group.label.line,
        base,
        label: group.label,
        entries: entriesOf(group.blocks),
        body,
      });
    }
    collect(group.blocks, {...common, base, label: group.label}, found);
  }
  return found;
}

type Common = Pick<Statement, 'node' | 'context' | 'base' | 'label'>;

function collect(blocks: readonly Block[], common: Common, found: Statement[]): void {
  for (const block of blocks) {
    if (block.kind === 'line')
      found.push({...common, kind: 'line', line: block.line, entries: [], body: at(block.span, common.base)});
    if (block.kind !== 'list') continue;
    for (const entry of block.entries) {
      found.push({
        ...common,
        kind: 'entry',
        line: entry.line,
        entries: entriesOf(entry.children),
        body: at(entry.span, common.base),
      });
      collect(entry.children, common, found);
    }
  }
}

function at(span: Span, base: number): Span {
  return {start: base + span.start, end: base + span.end};
}

export function entriesOf(blocks: readonly Block[]): Entry[] {
  return blocks.flatMap(block => (block.kind === 'list' ? block.entries : []));
}

/** The tables outside of items. */
export function tablesOf(gathered: Gathered): PlacedTable[] {
  return gathered.groups.flatMap(({placed, node, context}) =>
    placed.group.blocks.flatMap(block =>
      block.kind === 'table' ? [{table: block, base: placed.base, node, context}] : [],
    ),
  );
}
