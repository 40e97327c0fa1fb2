/** The body of an item: its keys, criteria, tasks and definition of done, from whatever stands under its head line. */
import {addAll, exact} from '../../lists.ts';
import type {Span} from '../../text/span.ts';
import type {CheckItem, Checklist} from '../backlog.ts';
import {shiftInline} from '../lines/inline.ts';
import {type KeyValue, readKeys} from '../lines/keys.ts';
import type {Block, Entry} from '../parts/blocks.ts';
import {readFieldTable} from '../parts/field-tables.ts';
import {groupsOf, type OutlineNode, type PlacedGroup} from '../parts/outline.ts';
import {groupBlocks, type HeadingFacts, type Label} from '../parts/parts.ts';
import {isAside} from '../words/vocabulary.ts';
import type {Field} from '../words/words.ts';
import {entriesIn, lineItem, rowItems} from './check-items.ts';
import {checkItem, entryLabel, leafBoxes, move, plainEntries, topEntries, unlabelled} from './checklists.ts';
import {holdsTasks} from './columns.ts';
import {criteriaIn, fenced, inlineCriteria, listsCriteria} from './criteria.ts';
import {isTaskHead} from './roles.ts';
import {effortOfTask, type TaskEffort} from './task-efforts.ts';

/** Offsets are relative to the item's base. */
export interface ItemBody {
  readonly keys: readonly KeyValue[];
  readonly criteria: Checklist;
  readonly tasks: Checklist;
  readonly definitionOfDone: Checklist;
  /** Points that headings of tasks state. */
  readonly taskEfforts: readonly TaskEffort[];
  /** true: a task states no points, so that they do not add up to the story. */
  readonly openTasks: boolean;
}

/** `plain`: bullets that no label explains; `skip`: lists of something else. */
type Listing = 'criteria' | 'tasks' | 'done' | 'deliverables' | 'other' | 'plain' | 'skip';
type Kind = Exclude<Listing, 'plain'>;

interface Found {
  label: Span | null;
  readonly items: CheckItem[];
}

interface Draft {
  readonly keys: KeyValue[];
  readonly found: Readonly<Record<Listing, Found>>;
  readonly taskEfforts: TaskEffort[];
  openTasks: boolean;
}

const CHECKLISTS: readonly Field[] = ['criteria', 'tasks', 'done', 'deliverables'];

/** Fields whose value may stand below their name: `## Status` and, under it, `Draft`. */
const BELOW: ReadonlySet<Field> = new Set([
  'status',
  'priority',
  'points',
  'estimate',
  'assignee',
  'sprint',
  'epic',
  'dependencies',
  'labels',
  'id',
]);

const isBelow = ({fields}: Pick<KeyValue, 'fields'>): boolean => fields.some(field => BELOW.has(field));

function newDraft(): Draft {
  const found = (): Found => ({label: null, items: []});
  return {
    keys: [],
    found: {
      criteria: found(),
      tasks: found(),
      done: found(),
      deliverables: found(),
      other: found(),
      plain: found(),
      skip: found(),
    },
    taskEfforts: [],
    openTasks: false,
  };
}

/** The body of an item whose head is a heading; `unlabelled`: what its lists are, unless a label says it. */
export function bodyOfNode(node: OutlineNode, unlabelled: 'criteria' | 'tasks' | 'done' | 'other'): ItemBody {
  const draft = newDraft();
  readNode(node, unlabelled, node.base, draft);
  return finish(draft);
}

/** The body of an item that is a whole file: everything in it. */
export function bodyOfNodes(roots: readonly OutlineNode[]): ItemBody {
  const draft = newDraft();
  for (const root of roots) {
    if (root.heading) readChild(root, 'other', 0, draft);
    else readNode(root, 'other', 0, draft);
  }
  return finish(draft);
}

/** The body of an item whose head is a list entry, a line or a label: `blocks` are what stands under it. */
export function bodyOfBlocks(blocks: readonly Block[]): ItemBody {
  const draft = newDraft();
  for (const {label, keys, blocks: inner} of groupBlocks(blocks)) {
    addAll(draft.keys, keys);
    readGroup(label, inner, 'other', 0, draft);
  }
  return finish(draft);
}

/** The body of an item whose head is the label of the first of some groups; offsets are relative to that group's base. */
export function bodyOfGroups(groups: readonly PlacedGroup[]): ItemBody {
  const draft = newDraft();
  const head = groups[0]?.group.label;
  for (const {group, base} of groups) {
    const by = base - (groups[0]?.base ?? 0);
    addKeys(draft, group.keys, by);
    readGroup(group.label === head ? null : group.label, group.blocks, 'other', by, draft);
  }
  return finish(draft);
}

export function emptyChecklist(base: number): Checklist {
  return {label: null, total: 0, done: 0, base, items: exact([])};
}

function finish(draft: Draft): ItemBody {
  const {criteria, tasks, done, deliverables, other, plain, skip} = draft.found;
  const ticked = ({label, items}: Found): Found => ({label, items: items.filter(item => item.box)});
  // One bullet is a remark, several without any label are the parts of the work.
  const bullets = criteria.items.length === 0 && plain.items.length > 1 ? plain : tasks;
  const fallbacks = [ticked(deliverables), ticked(other), ticked(skip), bullets];
  const chosen = tasks.items.length > 0 ? tasks : (fallbacks.find(found => found.items.length > 0) ?? tasks);
  return {
    keys: exact(draft.keys),
    criteria: checklistOf(criteria),
    tasks: checklistOf(chosen),
    definitionOfDone: checklistOf(done),
    taskEfforts: exact(draft.taskEfforts),
    openTasks: draft.openTasks,
  };
}

export function checklistOf({
  label,
  items,
}: {
  readonly label: Span | null;
  readonly items: readonly CheckItem[];
}): Checklist {
  return {label, total: items.length, done: items.filter(item => item.checked).length, base: 0, items: exact(items)};
}

function readNode(node: OutlineNode, inherited: Kind, origin: number, draft: Draft): void {
  const groups = groupsOf(node);
  // Beside tasks with names of their own other lists are details of them.
  const named = inherited === 'tasks' && groups.some(({group}) => group.label?.head.kind === 'task');
  for (const {group, base} of groups) {
    addKeys(draft, group.keys, base - origin);
    const kind = named && group.label?.head.kind !== 'task' ? 'skip' : inherited;
    readGroup(group.label, group.blocks, kind, base - origin, draft);
  }
  for (const child of node.children) readChild(child, inherited, origin, draft);
}

/** Keys of a section below keep their place. */
function addKeys(draft: Draft, keys: readonly KeyValue[], by: number): void {
  if (by === 0) addAll(draft.keys, keys);
  else
    addAll(
      draft.keys,
      keys.map(key => ({...key, line: shiftInline(key.line, by), value: shiftInline(key.value, by)})),
    );
}

function readChild(child: OutlineNode, inherited: Kind, origin: number, draft: Draft): void {
  const {heading} = child;
  if (!heading) return;
  const kind = kindOf(heading.fields, heading.line.text, inherited);
  const by = child.base - origin;
  if (kind !== 'other' && kind !== 'skip' && kind !== inherited) draft.found[kind].label ??= move(heading.span, by);
  if (isTaskHead(heading.head) && inherited !== 'criteria' && inherited !== 'done') {
    readTaskNode(child, heading, origin, draft);
    return;
  }
  // `### Priority: High`
  addKeys(draft, readKeys(heading.line).filter(isBelow), by);
  const before = draft.found[kind].items.length;
  const first = groupsOf(child)[0];
  if (kind === 'skip' && first) addKeys(draft, keysBelow(heading, first.group.blocks), by);
  readNode(child, kind, origin, draft);
  // `#### AC1: …` with nothing but text below it.
  if (kind === 'criteria' && kind === inherited && draft.found.criteria.items.length === before) {
    draft.found.criteria.items.push(lineItem(heading.line, by, null));
  }
}

/** The values that stand below a heading or label which names a field. */
function keysBelow({fields, line}: Pick<Label, 'fields' | 'line'>, blocks: readonly Block[]): KeyValue[] {
  if (!isBelow({fields})) return [];
  const key = line.text;
  const [first] = blocks;
  if (first?.kind === 'line' && readKeys(first.line).length === 0) return [{key, line, fields, value: first.line}];
  if (first?.kind !== 'list' || !(fields.includes('dependencies') || first.entries.length === 1)) return [];
  return first.entries.map(entry => ({key, line, fields, value: entry.line}));
}

function addEffort(effort: TaskEffort | null, draft: Draft): void {
  if (effort) draft.taskEfforts.push(effort);
  else draft.openTasks = true;
}

/** A heading that is a task: its boxes are the tasks, or it is one itself. */
function readTaskNode(child: OutlineNode, {head, line}: HeadingFacts, origin: number, draft: Draft): void {
  const {items} = draft.found.tasks;
  const before = items.length;
  for (const {group, base} of groupsOf(child)) {
    const kind = kindOf(group.label?.fields ?? [], group.label?.line.text ?? '', 'tasks');
    if (kind === 'tasks')
      addAll(
        items,
        leafBoxes(group.blocks).map(entry => checkItem(entry, base - origin)),
      );
  }
  addEffort(effortOfTask(head, line, child.base - origin), draft);
  const by = child.base - origin;
  if (items.length === before) items.push(lineItem(line, by, head.status ? head.status.status === 'done' : null));
}

function kindOf(fields: readonly Field[], text: string, inherited: Kind): Kind {
  const field = CHECKLISTS.find(candidate => fields.includes(candidate));
  if (field) return field as Kind;
  if (fields.length > 0 || (text && isAside(text))) return 'skip';
  return inherited;
}

function readGroup(label: Label | null, blocks: readonly Block[], inherited: Kind, by: number, draft: Draft): void {
  if (label && label.head.kind === 'task' && inherited !== 'criteria' && inherited !== 'done') {
    const {status} = label.head;
    addEffort(effortOfTask(label.head, label.line, by), draft);
    draft.found.tasks.items.push(lineItem(label.line, by, status ? status.status === 'done' : null));
    return;
  }
  const kind = label ? kindOf(label.fields, label.line.text, inherited) : inherited;
  if (label && kind !== 'skip' && kind !== 'other') draft.found[kind].label ??= move(label.line.span, by);
  if (label && kind === 'skip') addKeys(draft, keysBelow(label, blocks), by);
  readBlocksAs(kind, blocks, by, draft);
  if (!label && kind === 'other')
    addAll(
      draft.found.plain.items,
      plainEntries(blocks).map(entry => checkItem(entry, by)),
    );
}

function readBlocksAs(kind: Kind, all: readonly Block[], by: number, draft: Draft): void {
  const blocks = kind === 'other' ? all.filter(block => !listsCriteria(block)) : all;
  if (kind === 'other') {
    addAll(draft.found.criteria.items, criteriaIn(all.filter(listsCriteria), by));
    for (const entry of topEntries(blocks)) {
      const key = entryLabel(entry);
      if (key && key.fields.length > 0) readKeyEntry(key, entry, by, draft);
    }
    for (const block of blocks) readOther(block, by, draft);
  }
  if (kind === 'other' || kind === 'skip') for (const block of blocks) readScenarios(block, by, draft);
  const {items} = draft.found[kind];
  const asItem = (entry: Entry) => checkItem(entry, by);
  if (kind === 'criteria') addAll(items, criteriaIn(blocks, by));
  else if (kind === 'other' || kind === 'skip') addAll(items, leafBoxes(unlabelled(blocks)).map(asItem));
  else addAll(items, entriesIn(blocks, by));
}

/** Scenarios in a fence that no label of criteria announces. */
function readScenarios(block: Block, by: number, draft: Draft): void {
  if (block.kind === 'code' && /^(?:gherkin|feature|cucumber)$/i.test(block.lang)) {
    addAll(draft.found.criteria.items, fenced(block, by));
  }
}

/** Lists in the cells of a table of keys, and tables that have a row for each task. */
function readOther(block: Block, by: number, draft: Draft): void {
  if (block.kind !== 'table') return;
  if (holdsTasks(block)) addAll(draft.found.tasks.items, rowItems(block, by));
  for (const key of readFieldTable(block)) {
    if (kindOf(key.fields, '', 'skip') === 'tasks' && key.value.text)
      draft.found.tasks.items.push(lineItem(key.value, by, null));
  }
}

function readKeyEntry(key: KeyValue, entry: Entry, by: number, draft: Draft): void {
  const kind = kindOf(key.fields, '', 'skip');
  if (kind === 'other') return;
  if (kind !== 'skip') draft.found[kind].label ??= move(entry.line.span, by);
  if (entry.children.length > 0) readBlocksAs(kind, entry.children, by, draft);
  else if (kind === 'criteria' && key.value.text) addAll(draft.found.criteria.items, inlineCriteria(key.value, by));
}
