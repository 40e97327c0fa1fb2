/** Places that name items as mentions: what a heading, a label, a list entry or a reference says, and what stands under it. */
import {exact} from '../../lists.ts';
import {memo, notes} from '../../memo.ts';
import type {Span} from '../../text/span.ts';
import type {Stated, Status} from '../backlog.ts';
import type {Head} from '../lines/head.ts';
import {type Inline, isStyled, STRUCK, sliceInline, sourceOf} from '../lines/inline.ts';
import type {KeyValue} from '../lines/keys.ts';
import type {Entry} from '../parts/blocks.ts';
import {groupsOf, type OutlineNode, type PlacedGroup} from '../parts/outline.ts';
import type {HeadingFacts, Part} from '../parts/parts.ts';
import {findIds, leadingId, wholesOf} from '../values/ids.ts';
import {statusOfBox, statusOfValue} from '../values/statuses.ts';
import {beginsStory, tellsStory} from '../words/vocabulary.ts';
import {sizedHead} from './bare-sizes.ts';
import {move} from './checklists.ts';
import {inlineCriteria} from './criteria.ts';
import {bodyOfBlocks, bodyOfGroups, bodyOfNode, checklistOf, type ItemBody} from './item-body.ts';
import {applyHead, applyKeys, emptyFacts, type ItemFacts} from './item-facts.ts';
import {sectionOf} from './item-sections.ts';
import {addMention, type Context, type Gathered, type Strength} from './mentions.ts';
import {isLooseHead, narrates} from './roles.ts';

interface NodeItem {
  readonly content: ItemBody;
  readonly facts: ItemFacts;
  readonly hasBody: boolean;
}

/** A part and how far it stands from the item that it belongs to. */
interface PartBelow {
  readonly part: Part;
  readonly by: number;
}

const nodeItems = notes<
  Part,
  {readonly parts: readonly PartBelow[]; readonly head: Head; readonly lists: Context['lists']; readonly item: NodeItem}
>();

/** An item's own text, read once for each row of equal parts: what is relative does not change when the item moves. */
function itemOfNode(node: OutlineNode, heading: HeadingFacts, head: Head, lists: Context['lists']): NodeItem {
  const {line} = heading;
  const parts = exact(partsBelow(node, node.base, []));
  const first = parts[0]?.part;
  const known = first && nodeItems.get(first);
  if (known?.head === head && known.lists === lists && areSame(known.parts, parts)) return known.item;
  const section = sectionOf(heading);
  const content = bodyOfNode(node, section?.lists ?? lists ?? 'other');
  const facts = emptyFacts();
  if (section) facts.id = {value: section.id.value, span: sourceOf(line, section.id.start, section.id.end)};
  else {
    const own = head.kind === 'number' && content.keys.some(isIdKey);
    applyHead(facts, withoutTick(own ? {...head, id: null} : head, line, content.keys), line);
    applyKeys(facts, content.keys);
    facts.title ??= titleBelow(node, content);
    facts.told = narrates(node);
  }
  const filled = groupsOf(node).some(({group}) => group.blocks.length > 0 || group.keys.length > 0);
  const item = {content, facts, hasBody: filled || node.children.length > 0};
  if (first) nodeItems.set(first, {parts, head, lists, item});
  return item;
}

/** `### ✅ US-1: Mail` over `**Status:** Partly done`: words say more than a sign. */
function withoutTick(head: Head, {text}: Inline, keys: readonly KeyValue[]): Head {
  const {status} = head;
  if (!status || /\p{L}/u.test(text.slice(status.start, status.end))) return head;
  const key = keys.find(({fields}) => fields.includes('status'));
  const said = key ? statusOfValue(key.value.text.trim()) : null;
  return said && said !== status.status ? {...head, status: null} : head;
}

/** `**Story ID:** US-013` under `3. Sign in`: the number only counts. */
function isIdKey({fields, value}: KeyValue): boolean {
  const id = fields.includes('id') ? leadingId(value.text) : null;
  return id !== null && id.end === value.text.trim().length && !id.value.startsWith('#');
}

/** The title of an item whose heading is only an id: a key, a label, or the sentence of the story. */
function titleBelow(node: OutlineNode, content: ItemBody): Stated<string> | null {
  const key = content.keys.find(
    ({fields, value}) => fields.includes('title') && !fields.includes('tasks') && value.text,
  );
  if (key) return wholeLine(key.value);
  for (const {group, base} of groupsOf(node)) {
    if (base !== node.base) break;
    if (group.label && group.label.fields.length === 0) return wholeLine(group.label.line);
    const told = group.blocks.find(block => block.kind === 'line' && beginsStory(block.line.text));
    if (told?.kind === 'line') return wholeLine(told.line);
  }
  return null;
}

function wholeLine(line: Inline): Stated<string> {
  return {value: line.text, span: sourceOf(line, 0, line.text.length)};
}

function partsBelow(node: OutlineNode, origin: number, parts: PartBelow[]): PartBelow[] {
  for (const {part, base} of node.parts) parts.push({part, by: base - origin});
  for (const child of node.children) partsBelow(child, origin, parts);
  return parts;
}

function areSame(a: readonly PartBelow[], b: readonly PartBelow[]): boolean {
  return a.length === b.length && a.every(({part, by}, i) => part === b[i]?.part && by === b[i]?.by);
}

/** `Task 2.1.1`, `Task 1: Reflection (US-9.2)`: where what it is numbered under or refers to is an item, it is a part of that. */
function isPart({kind, id}: Head, {title}: ItemFacts): boolean {
  return kind === 'task' && (id?.value.includes('.') === true || wholesOf(title?.value ?? '').length > 0);
}

/** An item whose head is a heading. */
export function addItemNode(node: OutlineNode, context: Context, out: Gathered): void {
  const {heading, base} = node;
  if (!heading) return;
  const head = (context.sized && sizedHead(heading.line)) || heading.head;
  const {content, facts, hasBody} = itemOfNode(node, heading, head, context.lists);
  const titled = facts.title !== null || facts.id !== null;
  const loose = isLooseHead(head, heading.line);
  const section = sectionOf(heading) !== null;
  const told = head.separated || head.kind === 'plain' || head.kind === 'number' || !facts.title;
  addMention(out, {
    // A list of its criteria alone makes no item.
    form: section ? 'reference' : 'heading',
    strength: section ? 'sure' : loose ? 'loose' : isPart(head, facts) ? 'part' : 'sure',
    defines: !section && hasBody && titled && (told || loose),
    line: move(heading.span, base),
    body: {start: node.start, end: node.end},
    base,
    facts,
    content,
    context,
  });
}

/** An item whose head is a bold line or another label, with the groups under the labels that are its own. */
export function addLabelItem(groups: readonly PlacedGroup[], context: Context, out: Gathered): void {
  const [first] = groups;
  const label = first?.group.label;
  if (!first || !label) return;
  const {base} = first;
  const content = bodyOfGroups(groups);
  const facts = emptyFacts();
  applyHead(facts, withoutTick(label.head, label.line, content.keys), label.line);
  applyKeys(facts, content.keys);
  const ends = groups.flatMap(({group, base: at}) => group.blocks.map(({span}) => span.end + at));
  addMention(out, {
    form: 'heading',
    strength: 'sure',
    defines: ends.length > 0,
    line: move(label.line.span, base),
    body: {start: label.line.span.start + base, end: Math.max(label.line.span.end + base, ...ends)},
    base,
    facts,
    content,
    context,
  });
}

/** An item that is a list entry. */
export function addEntry(
  entry: Entry,
  head: Head,
  strength: Strength,
  base: number,
  context: Context,
  out: Gathered,
): void {
  const content = bodyOfEntry(entry, head);
  const facts = emptyFacts();
  applyHead(facts, head, entry.line);
  if (content) applyKeys(facts, content.keys);
  facts.status = statusOfEntry(entry, head, facts.status, context);
  facts.told = tellsStory(entry.line.text);
  addMention(out, {
    form: 'entry',
    strength,
    defines: Boolean(content && content.criteria.total > 0),
    line: {start: base + entry.span.start, end: base + entry.line.span.end},
    body: move(entry.span, base),
    base,
    facts,
    content,
    context,
  });
}

/** What stands under an entry, with the criterion that stands in its line. */
function bodyOfEntry({children, line}: Entry, {accepts}: Head): ItemBody | null {
  const body = children.length > 0 ? bodyOfBlocks(children) : null;
  if (!accepts || (body && body.criteria.total > 0)) return body;
  const items = inlineCriteria(sliceInline(line, accepts.start, accepts.end), 0);
  return {...(body ?? bodyOfBlocks([])), criteria: checklistOf({label: null, items})};
}

/** The box of an entry goes before its words; an empty box says nothing where a lane or a word says more. */
function statusOfEntry(
  {box, line}: Entry,
  {kind}: Head,
  said: Stated<Status> | null,
  context: Context,
): Stated<Status> | null {
  // Before a number a dash marks the task that is being worked on, as agents count theirs.
  const begun = box?.mark === '-' && kind === 'number' && !isStyled(line, STRUCK);
  const boxed = box ? ({value: begun ? 'in-progress' : statusOfBox(box.mark), span: box.span} as const) : null;
  if (boxed && boxed.value !== 'todo') return boxed;
  if (boxed && !said && !context.lane) return boxed;
  return said ?? (isStyled(line, STRUCK) ? {value: 'done', span: line.span} : null);
}

/** An item that is a line of a paragraph: `US-001: Sign in (4h)`. */
export function addLine(line: Inline, head: Head, base: number, context: Context, out: Gathered): void {
  const facts = emptyFacts();
  applyHead(facts, head, line);
  addBare('entry', facts, move(line.span, base), base, context, out);
}

const referencesOf: (line: Inline) => readonly ItemFacts[] = memo(line =>
  findIds(line.text).map(id => ({...emptyFacts(), id: {value: id.value, span: sourceOf(line, id.start, id.end)}})),
);

/** Ids named in prose, keys and cells: they point at stories and define none. */
export function addReferences(line: Inline, base: number, context: Context, out: Gathered): void {
  for (const facts of referencesOf(line))
    if (facts.id) addReference(facts, move(facts.id.span, base), base, context, out);
}

/** A place that points at a story, with what it says of that. */
export function addReference(facts: ItemFacts, span: Span, base: number, context: Context, out: Gathered): void {
  addBare('reference', facts, span, base, context, out);
}

/** A place with nothing below it. */
function addBare(
  form: 'entry' | 'reference',
  facts: ItemFacts,
  span: Span,
  base: number,
  context: Context,
  out: Gathered,
): void {
  const place = {line: span, body: span, base, context};
  addMention(out, {...place, form, strength: 'sure', defines: false, facts, content: null});
}
