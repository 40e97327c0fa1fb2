/** Every line outside of items at which a document may state a number: lines, labels, entries, rows. */

import {memo} from '../../memo.ts';
import type {Span} from '../../text/span.ts';
import type {Inline} from '../lines/inline.ts';
import {type KeyValue, namesSprint} from '../lines/keys.ts';
import type {ItemBody} from '../mentions/item-body.ts';
import type {Context, Group, RawMention} from '../mentions/mentions.ts';
import {bareText} from '../mentions/sprint-titles.ts';
import type {Block, CodeBlock, Entry, TableBlock} from '../parts/blocks.ts';
import {rowKey} from '../parts/field-tables.ts';
import {groupsOf, type OutlineNode} from '../parts/outline.ts';
import type {Label} from '../parts/parts.ts';
import {fold, normalise} from '../words/folding.ts';
import {termsOf} from '../words/patterns.ts';
import {fieldsOfKey} from '../words/totals.ts';
import {POINTS} from '../words/vocabulary.ts';
import type {MergedStory} from './merge.ts';

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

/** Where the lines of items start. */
type ItemLines = Pick<ReadonlySet<number>, 'has'>;

/** The lines of a group outside of its items, in order; those of the first group of a node begin with its heading. */
export function statementsOf({placed, node, context}: Group, isFirst: boolean, itemLines: ItemLines): Statement[] {
  const found: Statement[] = [];
  const {group, base} = placed;
  const common = {node, context};
  if (node.heading && isFirst) {
    const body = {start: node.start, end: node.end};
    const {line} = node.heading;
    found.push({...common, kind: 'heading', line, base: node.base, label: null, entries: [], body});
  }
  if (group.label) {
    const last = group.blocks[group.blocks.length - 1];
    const {line} = group.label;
    const body = {start: base + line.span.start, end: base + (last?.span.end ?? line.span.end)};
    const entries = entriesOf(group.blocks);
    found.push({...common, kind: 'label', line, base, label: group.label, entries, body});
  }
  collect(group.blocks, {...common, base, label: group.label, itemLines}, found);
  return found;
}

/** `**Sprint 1 total:** 26 points` under the last story of sprint 1: a line of the sprint, wherever it stands. */
export function sprintLinesOf({raw}: MergedStory, nodeAt: (start: number) => OutlineNode | null): Statement[] {
  return raw.flatMap(mention =>
    sprintTotals(mention).flatMap(({line}) => {
      const {base, context} = mention;
      const node = nodeAt(context.sprint?.under?.start ?? 0);
      if (!node) return [];
      return {
        kind: 'line' as const,
        line,
        base,
        node,
        context,
        label: null,
        entries: [],
        body: at(line.span, base),
      };
    }),
  );
}

/** Those of one place. */
export function sprintTotals({content, context}: RawMention): readonly KeyValue[] {
  return content && context.sprint?.under ? totalKeys(content) : [];
}

/** The keys of a body that name a sprint and its total; none for most. */
export const totalKeys = memo((content: ItemBody): readonly KeyValue[] =>
  content.keys.filter(({key, fields}) => (fields.includes('total') || fields.includes('points')) && namesSprint(key)),
);

interface Common extends Pick<Statement, 'node' | 'context' | 'base' | 'label'> {
  readonly itemLines: ItemLines;
}

function collect(blocks: readonly Block[], common: Common, found: Statement[]): void {
  const {node, context, base, label, itemLines} = common;
  const add = (kind: Statement['kind'], line: Inline, entries: readonly Entry[], span: Span): void => {
    found.push({node, context, base, label, kind, line, entries, body: at(span, base)});
  };
  for (const block of blocks) {
    if (block.kind === 'line') add('line', block.line, [], block.span);
    if (block.kind === 'code' && !block.lang) for (const line of linesOfCode(block)) add('entry', line, [], line.span);
    if (block.kind !== 'list') continue;
    for (const entry of block.entries) {
      // What stands under an item is read with the item.
      if (itemLines.has(base + entry.span.start)) continue;
      add('entry', entry.line, entriesOf(entry.children), entry.span);
      collect(entry.children, common, found);
    }
  }
}

/** Plans by day are often drawn in fences: their lines count as entries. */
function linesOfCode({source, span}: CodeBlock): Inline[] {
  if (source.length > 20_000) return [];
  return [...source.matchAll(/[^\r\n]+/g)].map(match => {
    const start = span.start + match.index;
    const text = match[0];
    return {text, runs: [], span: {start, end: start + text.length}, url: null};
  });
}

function at(span: Span, base: number): Span {
  return {start: base + span.start, end: base + span.end};
}

export function entriesOf(blocks: readonly Block[]): Entry[] {
  return blocks.flatMap(block => (block.kind === 'list' ? block.entries : []));
}

/** Whether a line, or what stands under it, can state a number: those are written in digits. */
export function isNumeric({line, entries}: Statement): boolean {
  return hasDigit(line) || entries.some(entry => hasDigit(entry.line));
}

const hasDigit = memo((line: Inline): boolean => /\p{N}/u.test(line.text));

const amount = new RegExp(`^[\\s*_~≈]*\\d{1,4}(?:[.,]\\d)?\\s?(?:${POINTS})?[\\s*_.]*$`, 'u');

/** By label, what stands right under it. */
const firstUnder = memo((node: OutlineNode): ReadonlyMap<Label | null, Block | undefined> => {
  const first = new Map<Label | null, Block | undefined>();
  for (const {group} of groupsOf(node)) if (!first.has(group.label)) first.set(group.label, group.blocks[0]);
  return first;
});

/** `## Total points`, `**Total points:**` over a line that is nothing but `48`: what stands above is the key. */
export function keyAbove({kind, line, label, node}: Statement): KeyValue | null {
  if (kind !== 'line' || !amount.test(fold(line.text))) return null;
  const first = firstUnder(node).get(label);
  const above = label ? label.line : node.heading?.line;
  if (!above || first?.kind !== 'line' || first.line !== line) return null;
  const key = bareText(above.text).replace(/\s*[:：]$/u, '');
  const fields = fieldsOfKey(key);
  return fields.includes('total') || fields.includes('points') ? {key, line: above, fields, value: line} : null;
}

/** A key with its value, and where it stands. */
export interface PlacedKey {
  readonly key: KeyValue;
  readonly statement: Statement;
}

const names = new Set(termsOf(words => words.metrics));
const values = new Set(termsOf(words => words.values));

/** What is wished for, or what was. */
const OTHERWISE = /target|goal|last|previous|prior|baseline|expected|next|before|limit|threshold/;

/** A table of metrics, whatever they count: `| Metric | Value |`. */
export function isOfMetrics({header}: TableBlock): boolean {
  return header.length === 2 && names.has(normalise(header[0]?.line.text ?? ''));
}

/** The rows of a table that says one thing a row, as lines that each hold one key. */
export function rowKeys({table, base, node, context}: PlacedTable): PlacedKey[] {
  const [name, value] = table.header.map(({line}) => normalise(line.text));
  if (table.header.length !== 2 || !name || !(isOfMetrics(table) || values.has(value ?? ''))) return [];
  if (OTHERWISE.test(value ?? '')) return [];
  return table.rows.flatMap(row => {
    const key = rowKey(row);
    const body = at(row.span, base);
    return key
      ? [{key, statement: {node, context, base, kind: 'line', line: key.line, label: null, entries: [], body}}]
      : [];
  });
}

/** The tables of a group. */
export function tablesOf({placed, node, context}: Group): PlacedTable[] {
  return placed.group.blocks.flatMap(block =>
    block.kind === 'table' ? [{table: block, base: placed.base, node, context}] : [],
  );
}
