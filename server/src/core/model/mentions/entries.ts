/** Lists and lines outside of items: which of their entries and lines are items themselves. */

import {type Head, readHead} from '../lines/head.ts';
import type {Inline} from '../lines/inline.ts';
import {sliceInline, sourceOf} from '../lines/inline.ts';
import type {KeyValue} from '../lines/keys.ts';
import type {Block, Entry, LineBlock, ListBlock} from '../parts/blocks.ts';
import {keysOfEntries} from '../parts/parts.ts';
import {isWorklist, tellsStory} from '../words/vocabulary.ts';
import {withBareSizes} from './bare-sizes.ts';
import {entryLabel, move} from './checklists.ts';
import {areSized, isContents, leafNumbers} from './entry-lists.ts';
import {addEntry, addLine, addReferences} from './items.ts';
import type {Context, Gathered, Opening, Strength} from './mentions.ts';
import {addRecords} from './records.ts';
import {isItemHead, isLooseHead, laneOf, priorityOf} from './roles.ts';
import {bareText} from './sprint-titles.ts';
import {TELLING} from './telling-keys.ts';
import {addTold, toldStories} from './told-stories.ts';
import {visitTable} from './visit-tables.ts';

export function visitBlocks(blocks: readonly Block[], base: number, context: Context, out: Gathered): void {
  const told = toldStories(blocks, context).values();
  let story = told.next().value;
  for (const [i, block] of blocks.entries()) {
    if (story && i >= story.end) story = told.next().value;
    if (story && i >= story.start) {
      if (i === story.start) addTold(blocks.slice(i, story.end), base, context, out);
      continue;
    }
    if (block.kind === 'list') visitList(block, base, context, out);
    else if (block.kind === 'table') visitTable(block, base, context, out);
    else if (block.kind === 'code') out.fences.push({block, base, context});
    else if (block.kind === 'line') visitLine(block, blocks[i - 1], blocks[i + 1], base, context, out);
  }
}

/** Lines that name items follow each other; a single one is prose. */
function visitLine(
  block: LineBlock,
  before: Block | undefined,
  after: Block | undefined,
  base: number,
  context: Context,
  out: Gathered,
): void {
  const glued = gluedEntry(block);
  if (glued && !context.aside && (gluedEntry(before) || gluedEntry(after))) {
    const inner = readHead(glued.line);
    addEntry(glued, inner, inner.kind === 'id' ? 'sure' : 'weak', base, context, out);
    return;
  }
  const head = readHead(block.line);
  const listed =
    !context.aside &&
    ((namesItem(block) && (namesItem(before) || namesItem(after))) ||
      (context.sprint !== null && isLooseLine(block) && (isLooseLine(before) || isLooseLine(after))));
  if (listed) addLine(block.line, head, base, context, out);
  else addReferences(block.line, base, context, out);
}

const GLUED = /^[-*+]\s?\[([ xX]?)\]\s*(?=\S)/u;

/** `-[x]T001 Title`: an entry that lost its blanks, which Markdown takes for prose. */
function gluedEntry(block: Block | undefined): Entry | null {
  if (block?.kind !== 'line' || block.quoted) return null;
  const {line, span} = block;
  const match = GLUED.exec(line.text);
  if (!match) return null;
  const at = match[0].indexOf('[') + 1;
  const box = {mark: match[1] || ' ', span: sourceOf(line, at, at + 1)};
  return {span, line: sliceInline(line, match[0].length), box, number: null, children: []};
}

/** `US-101 Sign in`, line below line in a sprint. */
function isLooseLine(block: Block | undefined): boolean {
  return block?.kind === 'line' && !block.quoted && isLooseHead(readHead(block.line), block.line);
}

function namesItem(block: Block | undefined): boolean {
  if (block?.kind !== 'line' || block.quoted) return false;
  const head = readHead(block.line);
  return (isItemHead(head, block.line) && head.title.end > head.title.start) || tellsStory(block.line.text);
}

function visitList(list: ListBlock, base: number, context: Context, out: Gathered): void {
  if (isContents(list)) {
    for (const {line, children} of list.entries) {
      addReferences(line, base, context, out);
      visitBlocks(children, base, context, out);
    }
    return;
  }
  if (!context.aside && addRecords(list, base, context, out)) return;
  const planned = plansIds(list, context);
  const heads = planned ? list.entries.map(({line}) => plannedHead(line)) : withBareSizes(list.entries);
  // `MM-6 Table picker` is a name, `MM-6 depends on the picker` a sentence.
  const loose = heads.filter(
    (head, i) => head.kind === 'id' && /^[^\p{Ll}]/u.test(list.entries[i]?.line.text.slice(head.title.start) ?? ''),
  ).length;
  const listed =
    !context.aside && loose * 2 >= heads.length && (context.worklist || (loose > 1 && context.sprint !== null));
  const named = list.entries.map(
    (entry, i) =>
      planned || (isIdEntry(entry, heads[i] as Head, listed) && !onlySpeaksOf(entry, heads[i] as Head, context)),
  );
  const mixed = named.includes(true);
  const isLeaf = leafNumbers(list.entries, heads);
  const sized = areSized(list, heads);
  for (const [i, entry] of list.entries.entries()) {
    if (named[i]) visitIdEntry(entry, heads[i] as Head, base, context, out);
    else if (sized && !context.aside) addEntry(entry, heads[i] as Head, 'weak', base, context, out);
    else visitEntry(entry, heads[i] as Head, base, context, mixed || isLeaf(heads[i] as Head), out);
  }
}

/** A risk beside the work; `Story 3.1: the filter was deferred` in a retrospective. */
function onlySpeaksOf({box}: Entry, head: Head, {aside, back, lane, worklist}: Context): boolean {
  if (aside && isRisk(head)) return true;
  return back && head.kind === 'story' && !(box || lane || worklist || head.points || head.status || head.estimate);
}

/** `R1: …`, `Q2: …`, `SC-001: …` in a section beside the work: a risk, a question, a success criterion. */
function isRisk({id}: Head): boolean {
  return /^(?:[RQD]\d{1,2}|SC[-_ ]?\d{1,3})$/.test(id?.value ?? '');
}

/** `- **US-001**: title`, `- [ ] T001 [P] title`, and `- MM-6 title` where its neighbours are written so, too. */
function isIdEntry(entry: Entry, head: Head, listed: boolean): boolean {
  if (head.kind !== 'id' && head.kind !== 'story' && head.kind !== 'task') return false;
  if (!head.id || head.title.end <= head.title.start) return false;
  if (head.separated) return true;
  return head.kind === 'id' && (entry.box !== null || listed);
}

const SIZE = /^\s*(?:[([]\s?(\d{1,2}(?:\.5)?)(?:\s?\p{L}{1,7})?\s?[)\]])?\s*$/u;

/** `- US-101 (5)`, `- US-102 (3)` in a sprint: nothing but the ids of what it plans, and sizes. */
function plansIds({entries}: ListBlock, {aside, sprint}: Context): boolean {
  if (aside || !sprint?.id || sprint.aboutOnly) return false;
  return entries.every(({line}) => {
    const {kind, id} = readHead(line);
    return kind === 'id' && id !== null && SIZE.test(line.text.slice(id.end));
  });
}

function plannedHead(line: Inline): Head {
  const head = readHead(line);
  const from = head.id?.end ?? 0;
  const size = SIZE.exec(line.text.slice(from))?.[1];
  const start = size ? line.text.indexOf(size, from) : from;
  const points = size ? {value: Number(size), approximate: false, start, end: start + size.length} : head.points;
  return {...head, points, title: {start: from, end: from}};
}

function visitIdEntry(entry: Entry, head: Head, base: number, outer: Context, out: Gathered): void {
  if (!groupsEntries(entry)) {
    addEntry(entry, head, 'sure', base, outer, out);
    return;
  }
  const opening = entryOpening(entry, head, base);
  out.openings.push(opening);
  visitBlocks(entry.children, base, {...outer, epic: opening, worklist: true}, out);
}

/** An entry is no item when the entries below it say what only items say: it groups them. */
function groupsEntries(entry: Entry): boolean {
  return entry.children.some(
    child =>
      child.kind === 'list' &&
      child.entries.some(inner => {
        const head = readHead(inner.line);
        if (!isIdEntry(inner, head, false) || head.kind === 'task') return false;
        return head.points !== null || keysOfBlocks(inner.children).some(field => TELLING.has(field));
      }),
  );
}

function keysOfBlocks(blocks: readonly Block[]): ReturnType<typeof keysOfEntries>[number]['fields'][number][] {
  return blocks.flatMap(block =>
    block.kind === 'list' ? keysOfEntries(block.entries).flatMap(key => key.fields.slice(0, 1)) : [],
  );
}

function entryOpening(entry: Entry, head: Head, base: number): Opening {
  const {line} = entry;
  const title = {
    value: line.text.slice(head.title.start, head.title.end).trim(),
    span: move(sourceOf(line, head.title.start, head.title.end), base),
  };
  return {
    kind: 'epic',
    id: head.id?.value ?? null,
    title,
    heading: {start: base + entry.span.start, end: base + line.span.end},
    body: move(entry.span, base),
    points: head.points && {
      value: head.points.value,
      span: move(sourceOf(line, head.points.start, head.points.end), base),
    },
    goal: null,
    start: null,
    end: null,
    under: null,
    aboutOnly: false,
  };
}

function visitEntry(entry: Entry, head: Head, base: number, outer: Context, mixed: boolean, out: Gathered): void {
  const key = entryLabel(entry);
  const named = key && !outer.aside ? itemOfKey(entry, key) : null;
  if (named) {
    addEntry(named, readHead(named.line), 'sure', base, outer, out);
    return;
  }
  const strength = key ? null : strengthOf(entry, head, outer, mixed);
  if (strength) {
    addEntry(entry, head, strength, base, outer, out);
    return;
  }
  addReferences(entry.line, base, outer, out);
  visitBlocks(entry.children, base, key ? labelContext(entry.line, base, outer) : outer, out);
}

/** `**Story:** US04 - See the history`: the value names an item. */
function itemOfKey(entry: Entry, {fields, value}: KeyValue): Entry | null {
  if (!fields.includes('title') && !fields.includes('narrative')) return null;
  return isIdEntry(entry, readHead(value), false) ? {...entry, line: value} : null;
}

/** How sure it is that an entry without an id is an item; null: it is none. */
function strengthOf(
  entry: Entry,
  head: Head,
  {aside, worklist, lane, priority, sprint}: Context,
  mixed: boolean,
): Strength | null {
  if (!aside && tellsStory(entry.line.text)) return 'sure';
  if (head.kind === 'number' && entry.box !== null && head.id?.value.includes('.')) return 'sure';
  // `### Deployment` in a sprint: a box with points is work, whatever stands over it.
  if (aside && !(entry.box && head.points && sprint?.id)) return null;
  if (entry.box) return mixed ? 'sure' : 'weak';
  if (worklist && (lane || priority)) return 'faint';
  if (!sprint?.id || sprint.aboutOnly) return null;
  if (worklist) return 'faint';
  // `Sprint: 1` or a title on top of a report makes no work of the lists in its sections.
  return sprint.under && sprint.under.depth > 1 ? 'bare' : null;
}

/** What a label adds to its surroundings: a lane, a priority, that it lists work. */
export function labelContext(line: Inline, base: number, outer: Context): Context {
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
