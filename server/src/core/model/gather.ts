/** A walk over a document that collects every place which names a backlog item, with the sprint, epic and lane around it. */
import {memo} from '../memo.ts';
import type {Span} from '../text/span.ts';
import type {Mention, Stated, Status} from './backlog.ts';
import type {Block, CodeBlock, Entry, TableBlock} from './blocks.ts';
import {entryLabel, move} from './checklists.ts';
import type {MatterCount} from './front-matter.ts';
import {type Head, readHead} from './head.ts';
import {findIds} from './ids.ts';
import {type Inline, isStyled, STRUCK, sourceOf} from './inline.ts';
import {bodyOfBlocks, bodyOfNode, type ItemBody} from './item-body.ts';
import {applyHead, applyKeys, emptyFacts, type ItemFacts, TELLING} from './item-facts.ts';
import {openingOf, sprintRows} from './openings.ts';
import {groupsOf, type OutlineNode, type PlacedGroup} from './outline.ts';
import type {HeadingFacts, Part} from './parts.ts';
import {bareText, groupsItems, isItemHead, laneOf, priorityOf, roleOf} from './roles.ts';
import {statusOfBox} from './statuses.ts';
import {readItemTable, readRows} from './tables.ts';
import {isWorklist} from './words/vocabulary.ts';

/** What is true of everything that stands here. */
export interface Context {
  readonly sprint: Opening | null;
  readonly epic: Opening | null;
  readonly lane: Stated<Status> | null;
  readonly priority: Stated<string> | null;
  /** Beside the work: items without an id are not items here. */
  readonly aside: boolean;
  /** Under a heading or label that lists work. */
  readonly worklist: boolean;
  /** The headings beside this place are lanes of a board: `Backlog` is then a status. */
  readonly board: boolean;
}

/** What opens a sprint, an epic or a phase: mostly a heading, else a table row, a key or front matter. Spans are absolute. */
export interface Opening {
  readonly kind: 'sprint' | 'epic' | 'phase';
  readonly id: string | null;
  readonly title: Stated<string>;
  readonly heading: Span;
  readonly body: Span;
  readonly points: Stated<number> | null;
  readonly goal: Stated<string> | null;
  readonly start: Stated<string> | null;
  readonly end: Stated<string> | null;
  readonly node: OutlineNode | null;
  /** true: it only speaks of a sprint that is opened elsewhere */
  readonly aboutOnly: boolean;
}

/** How sure it is that a place is an item: `weak` and `faint` ones count only where nothing stronger is found. */
export type Strength = 'sure' | 'row' | 'weak' | 'faint';

export interface RawMention {
  readonly form: Mention['form'];
  readonly strength: Strength;
  readonly defines: boolean;
  /** absolute */
  readonly line: Span;
  readonly body: Span;
  /** Offset to add to every offset in `facts` and `content`. */
  readonly base: number;
  readonly facts: ItemFacts;
  readonly content: ItemBody | null;
  readonly context: Context;
}

export interface Fence {
  readonly block: CodeBlock;
  readonly base: number;
  readonly context: Context;
}

export interface Gathered {
  readonly fences: Fence[];
  /** Counts of front matter, spans absolute. */
  readonly counts: MatterCount[];
  readonly mentions: RawMention[];
  readonly openings: Opening[];
  /** Groups outside of items, with their surroundings: sprint data and totals are read from them. */
  readonly groups: {readonly placed: PlacedGroup; readonly node: OutlineNode; readonly context: Context}[];
}

export const openContext: Context = {
  sprint: null,
  epic: null,
  lane: null,
  priority: null,
  aside: false,
  worklist: false,
  board: false,
};

export function gather(roots: readonly OutlineNode[], outer: Context = openContext): Gathered {
  const out: Gathered = {mentions: [], openings: [], groups: [], fences: [], counts: []};
  const context = {...outer, board: areLanes(roots)};
  for (const root of roots) visit(root, context, out);
  return out;
}

function visit(node: OutlineNode, outer: Context, out: Gathered): void {
  const {heading} = node;
  if (heading && roleOf(heading).samples) return;
  if (heading && isItemNode(node, outer)) return addItemNode(node, outer, out);
  const context = heading ? contextOf(node, outer, out) : outer;
  for (const placed of groupsOf(node)) {
    out.groups.push({placed, node, context});
    visitGroup(placed, context, out);
  }
  const inner = {...context, board: areLanes(node.children)};
  for (const child of node.children) visit(child, inner, out);
}

/** Two lanes of different status make a board. */
function areLanes(nodes: readonly OutlineNode[]): boolean {
  const lanes = new Set(nodes.map(node => (node.heading ? roleOf(node.heading).lane : null)));
  lanes.delete(null);
  return lanes.size > 1;
}

function contextOf(node: OutlineNode, outer: Context, out: Gathered): Context {
  const {heading, base} = node;
  if (!heading) return outer;
  const text = heading.line.text;
  const span = move(heading.line.span, base);
  const opening = openingOf(node);
  if (opening) out.openings.push(opening);
  const role = roleOf(heading);
  const named = role.lane;
  const lane = named === 'todo' && !outer.board ? null : named;
  const priority = heading.head.priority
    ? text.slice(heading.head.priority.start, heading.head.priority.end)
    : role.priority;
  return {
    sprint: opening?.kind === 'sprint' ? opening : outer.sprint,
    epic: opening && opening.kind !== 'sprint' ? opening : opening ? null : outer.epic,
    lane: lane ? {value: lane, span} : opening?.kind === 'sprint' ? null : outer.lane,
    priority: priority ? {value: priority, span} : outer.priority,
    aside:
      opening && !opening.aboutOnly
        ? false
        : outer.aside || isAsideLabel(heading.fields) || (!isTitle(node) && roleOf(heading).beside),
    worklist: role.worklist || Boolean(named) || Boolean(priority) || (opening !== null && !opening.aboutOnly),
    board: false,
  };
}

/** Is a heading an item? By id or noun and number; or by what stands under it, where it holds no items itself. */
function isItemNode(node: OutlineNode, context: Context): boolean {
  const {heading} = node;
  if (!heading || heading.fields.length > 0) return false;
  const {head, line} = heading;
  if (isItemHead(head, line)) return !groupsItems(node) || head.kind === 'story';
  if (head.kind !== 'number' && head.kind !== 'plain') return false;
  if (node.depth < 2 || groupsItems(node)) return false;
  if (context.aside || (head.kind === 'plain' && roleOf(heading).beside)) return false;
  const role = roleOf(heading);
  if (role.lane || role.priority || role.worklist || role.sprint) return false;
  return saysItem(node, head, context);
}

function saysItem(node: OutlineNode, head: Head, context: Context): boolean {
  const keys = groupsOf(node).flatMap(({group}) => group.keys);
  const telling = new Set(keys.flatMap(key => key.fields.filter(field => TELLING.has(field)).slice(0, 1)));
  const criteria = groupsOf(node).some(({group}) => group.label?.fields.includes('criteria'));
  if (head.points) return true;
  if (telling.size >= 2 || (criteria && (telling.size > 0 || head.kind === 'number'))) return true;
  if (head.kind === 'number') return telling.size > 0 && head.separated && node.children.length === 0;
  return Boolean(head.status && context.sprint && hasBoxes(node));
}

function hasBoxes(node: OutlineNode): boolean {
  return groupsOf(node).some(({group}) =>
    group.blocks.some(block => block.kind === 'list' && block.entries.some(entry => entry.box)),
  );
}

interface NodeItem {
  readonly content: ItemBody;
  readonly facts: ItemFacts;
  readonly hasBody: boolean;
}

const nodeItems = new WeakMap<Part, {readonly parts: readonly Part[]; readonly item: NodeItem}>();

/** An item's own text, read once for each row of equal parts: what is relative does not change when the item moves. */
function itemOfNode(node: OutlineNode, heading: HeadingFacts): NodeItem {
  const parts = partsBelow(node, []);
  const first = parts[0];
  const known = first && nodeItems.get(first);
  if (known && known.parts.length === parts.length && known.parts.every((part, i) => part === parts[i]))
    return known.item;
  const content = bodyOfNode(node);
  const facts = emptyFacts();
  applyHead(facts, heading.head, heading.line);
  applyKeys(facts, content.keys);
  const filled = groupsOf(node).some(({group}) => group.blocks.length > 0 || group.keys.length > 0);
  const item = {content, facts, hasBody: filled || node.children.length > 0};
  if (first) nodeItems.set(first, {parts, item});
  return item;
}

function partsBelow(node: OutlineNode, parts: Part[]): Part[] {
  for (const {part} of node.parts) parts.push(part);
  for (const child of node.children) partsBelow(child, parts);
  return parts;
}

function addItemNode(node: OutlineNode, context: Context, out: Gathered): void {
  const {heading, base} = node;
  if (!heading) return;
  const {content, facts, hasBody} = itemOfNode(node, heading);
  const titled = facts.title !== null || facts.id !== null;
  out.mentions.push({
    form: 'heading',
    strength: 'sure',
    defines:
      hasBody &&
      titled &&
      (heading.head.separated || heading.head.kind === 'plain' || heading.head.kind === 'number' || !facts.title),
    line: move(heading.span, base),
    body: {start: node.start, end: node.end},
    base,
    facts,
    content,
    context,
  });
}

function visitGroup(placed: PlacedGroup, outer: Context, out: Gathered): void {
  const {group, base} = placed;
  const {label} = group;
  if (label && !outer.aside && isItemHead(label.head, label.line) && label.head.title.end > label.head.title.start) {
    return addLabelItem(placed, outer, out);
  }
  const context = label ? labelContext(label.line, base, outer) : outer;
  if (label && (label.fields.includes('done') || label.fields.includes('ready'))) return;
  visitBlocks(group.blocks, base, {...context, aside: context.aside || isAsideLabel(label?.fields ?? [])}, out);
}

function isAsideLabel(fields: readonly string[]): boolean {
  return ['criteria', 'done', 'ready', 'deliverables', 'notes'].some(field => fields.includes(field));
}

/** The title of a document says what it is, not that everything in it stands beside the work. */
function isTitle(node: OutlineNode): boolean {
  return node.depth === 1 && node.children.length > 0;
}

function labelContext(line: Inline, base: number, outer: Context): Context {
  const lane = laneOf(line.text);
  const priority = priorityOf(line.text);
  const span = move(line.span, base);
  return {
    ...outer,
    lane: lane ? {value: lane, span} : outer.lane,
    priority: priority ? {value: priority, span} : outer.priority,
    worklist: outer.worklist || Boolean(lane) || Boolean(priority) || isWorklist(bareText(line.text)),
  };
}

function addLabelItem({group, base}: PlacedGroup, context: Context, out: Gathered): void {
  const {label} = group;
  if (!label) return;
  const content = bodyOfBlocks(group.blocks);
  const facts = emptyFacts();
  applyHead(facts, label.head, label.line);
  applyKeys(facts, [...group.keys, ...content.keys]);
  const last = group.blocks[group.blocks.length - 1];
  const body = {start: label.line.span.start, end: last?.span.end ?? label.line.span.end};
  const line = move(label.line.span, base);
  out.mentions.push({
    form: 'heading',
    strength: 'sure',
    defines: group.blocks.length > 0,
    line,
    body: move(body, base),
    base,
    facts,
    content,
    context,
  });
}

function visitBlocks(blocks: readonly Block[], base: number, context: Context, out: Gathered): void {
  for (const block of blocks) {
    if (block.kind === 'list') {
      const mixed = block.entries.some(entry => isIdEntry(entry, readHead(entry.line)));
      for (const entry of block.entries) visitEntry(entry, base, context, mixed, out);
    } else if (block.kind === 'table') visitTable(block, base, context, out);
    else if (block.kind === 'code') out.fences.push({block, base, context});
    else if (block.kind === 'line') addReferences(block.line, base, context, out);
  }
}

function visitEntry(entry: Entry, base: number, outer: Context, mixed: boolean, out: Gathered): void {
  const head = readHead(entry.line);
  if (isIdEntry(entry, head)) return addEntry(entry, head, 'sure', base, outer, out);
  const key = entryLabel(entry);
  if (key) {
    addReferences(entry.line, base, outer, out);
    return visitBlocks(entry.children, base, labelContext(entry.line, base, outer), out);
  }
  const numbered = head.kind === 'number' && entry.box !== null && head.id !== null && head.id.value.includes('.');
  if (numbered) return addEntry(entry, head, 'sure', base, outer, out);
  if (entry.box && !outer.aside) return addEntry(entry, head, mixed ? 'sure' : 'weak', base, outer, out);
  if (outer.worklist && !outer.aside && (outer.lane || outer.priority))
    return addEntry(entry, head, 'faint', base, outer, out);
  addReferences(entry.line, base, outer, out);
  visitBlocks(entry.children, base, outer, out);
}

/** `- **US-001**: title`, `- [ ] T001 [P] title`, `- #12 title`. */
function isIdEntry(entry: Entry, head: Head): boolean {
  if (head.kind !== 'id' && head.kind !== 'story' && head.kind !== 'task') return false;
  if (!head.id || head.title.end <= head.title.start) return false;
  if (head.separated) return true;
  return entry.box !== null && head.kind === 'id';
}

function addEntry(entry: Entry, head: Head, strength: Strength, base: number, context: Context, out: Gathered): void {
  const content = entry.children.length > 0 ? bodyOfBlocks(entry.children) : null;
  const facts = emptyFacts();
  applyHead(facts, head, entry.line);
  if (content) applyKeys(facts, content.keys);
  const box = entry.box ? {value: statusOfBox(entry.box.mark), span: entry.box.span} : null;
  if (box && (box.value !== 'todo' || !context.lane)) facts.status = box.value === 'todo' ? (facts.status ?? box) : box;
  if (isStyled(entry.line, STRUCK)) facts.status ??= {value: 'done', span: entry.line.span};
  const line = {start: base + entry.span.start, end: base + entry.line.span.end};
  const defines = Boolean(content && content.criteria.total > 0);
  out.mentions.push({
    form: 'entry',
    strength,
    defines,
    line,
    body: move(entry.span, base),
    base,
    facts,
    content,
    context,
  });
}

function visitTable(table: TableBlock, base: number, context: Context, out: Gathered): void {
  out.openings.push(...sprintRows(table, base));
  const columns = readItemTable(table);
  if (!columns) {
    for (const row of table.rows) for (const cell of row.cells) addReferences(cell.line, base, context, out);
    return;
  }
  for (const {row, facts} of readRows(table, columns)) {
    if (context.aside && !facts.id) continue;
    const span = move(row.span, base);
    const strength = facts.id ? 'sure' : 'row';
    out.mentions.push({
      form: 'row',
      strength,
      defines: false,
      line: span,
      body: span,
      base,
      facts,
      content: null,
      context,
    });
  }
}

const referencesOf: (line: Inline) => readonly ItemFacts[] = memo(line =>
  findIds(line.text).map(id => ({...emptyFacts(), id: {value: id.value, span: sourceOf(line, id.start, id.end)}})),
);

/** Ids named in prose, keys and cells: they point at stories and define none. */
function addReferences(line: Inline, base: number, context: Context, out: Gathered): void {
  for (const facts of referencesOf(line)) {
    const span = move(line.span, base);
    out.mentions.push({
      form: 'reference',
      strength: 'sure',
      defines: false,
      line: span,
      body: span,
      base,
      facts,
      content: null,
      context,
    });
  }
}
