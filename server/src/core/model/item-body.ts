/** The body of an item: its keys, criteria, tasks and definition of done, from whatever stands under its head line. */
import type {Span} from '../text/span.ts';
import type {CheckItem, Checklist, Stated} from './backlog.ts';
import type {Block, Entry} from './blocks.ts';
import {checkItem, entryLabel, isScenarioList, leafBoxes, move, scenarios, topEntries} from './checklists.ts';
import {findIds} from './ids.ts';
import {type Inline, sourceOf} from './inline.ts';
import type {KeyValue} from './keys.ts';
import {groupsOf, type OutlineNode} from './outline.ts';
import {groupBlocks, type Label} from './parts.ts';
import {isAside} from './words/vocabulary.ts';
import type {Field} from './words/words.ts';

/** Offsets are relative to the item's base. */
export interface ItemBody {
  readonly keys: readonly KeyValue[];
  readonly criteria: Checklist;
  readonly tasks: Checklist;
  readonly definitionOfDone: Checklist;
  /** Points that headings of tasks state. */
  readonly taskPoints: readonly Stated<number>[];
  /** true: a task states no points, so that they do not add up to the story. */
  readonly openTasks: boolean;
  readonly narrative: boolean;
}

type Kind = 'criteria' | 'tasks' | 'done' | 'deliverables' | 'other' | 'skip';

interface Found {
  label: Span | null;
  items: CheckItem[];
}

interface Draft {
  keys: KeyValue[];
  found: Record<'criteria' | 'tasks' | 'done' | 'deliverables' | 'other', Found>;
  taskPoints: Stated<number>[];
  openTasks: boolean;
  narrative: boolean;
}

const CHECKLISTS: readonly Field[] = ['criteria', 'tasks', 'done', 'deliverables'];

function newDraft(): Draft {
  const found = (): Found => ({label: null, items: []});
  return {
    keys: [],
    found: {criteria: found(), tasks: found(), done: found(), deliverables: found(), other: found()},
    taskPoints: [],
    openTasks: false,
    narrative: false,
  };
}

/** The body of an item whose head is a heading. */
export function bodyOfNode(node: OutlineNode): ItemBody {
  const draft = newDraft();
  readNode(node, 'other', node.base, draft);
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
    draft.keys.push(...keys);
    readGroup(label, inner, 'other', 0, draft);
  }
  return finish(draft);
}

export function emptyChecklist(base: number): Checklist {
  return {label: null, total: 0, done: 0, base, items: []};
}

function finish(draft: Draft): ItemBody {
  const {criteria, tasks, done, deliverables, other} = draft.found;
  const ticked = (found: Found): Found => ({label: found.label, items: found.items.filter(item => item.box)});
  const boxes = [ticked(deliverables), ticked(other)].find(found => found.items.length > 0);
  return {
    keys: draft.keys,
    criteria: checklist(criteria),
    tasks: checklist(tasks.items.length > 0 || !boxes ? tasks : boxes),
    definitionOfDone: checklist(done),
    taskPoints: draft.taskPoints,
    openTasks: draft.openTasks,
    narrative: draft.narrative,
  };
}

function checklist({label, items}: Found): Checklist {
  return {label, total: items.length, done: items.filter(item => item.checked).length, base: 0, items};
}

function readNode(node: OutlineNode, inherited: Kind, origin: number, draft: Draft): void {
  for (const {group, base} of groupsOf(node)) {
    draft.keys.push(...group.keys);
    readGroup(group.label, group.blocks, inherited, base - origin, draft);
  }
  for (const child of node.children) readChild(child, inherited, origin, draft);
}

function readChild(child: OutlineNode, inherited: Kind, origin: number, draft: Draft): void {
  const {heading} = child;
  if (!heading) return;
  const kind = kindOf(heading.fields, heading.line.text, inherited);
  if (kind !== 'other' && kind !== 'skip' && kind !== inherited) {
    draft.found[kind].label ??= move(heading.span, child.base - origin);
  }
  if (heading.head.kind !== 'task' || inherited === 'criteria' || inherited === 'done') {
    readNode(child, kind, origin, draft);
    return;
  }
  readTaskNode(child, origin, draft);
}

/** A heading that is a task: its boxes are the tasks, or it is one itself. */
function readTaskNode(child: OutlineNode, origin: number, draft: Draft): void {
  const {heading} = child;
  if (!heading) return;
  const before = draft.found.tasks.items.length;
  for (const {group, base} of groupsOf(child)) {
    const kind = kindOf(group.label?.fields ?? [], group.label?.line.text ?? '', 'tasks');
    if (kind === 'tasks') {
      draft.found.tasks.items.push(...leafBoxes(group.blocks).map(entry => checkItem(entry, base - origin)));
    }
  }
  const {head, line} = heading;
  const by = child.base - origin;
  if (head.points) {
    draft.taskPoints.push({
      value: head.points.value,
      span: move(sourceOf(line, head.points.start, head.points.end), by),
    });
  } else draft.openTasks = true;
  if (draft.found.tasks.items.length > before) return;
  draft.found.tasks.items.push(lineItem(line, by, head.status ? head.status.status === 'done' : null));
}

function lineItem(line: Inline, by: number, checked: boolean | null): CheckItem {
  return {text: line.text, span: move(sourceOf(line, 0, line.text.length), by), checked, box: null, points: null};
}

function kindOf(fields: readonly Field[], text: string, inherited: Kind): Kind {
  const field = CHECKLISTS.find(candidate => fields.includes(candidate));
  if (field) return field as Kind;
  if (fields.length > 0 || (text && isAside(text))) return 'skip';
  return inherited;
}

function readGroup(label: Label | null, blocks: readonly Block[], inherited: Kind, by: number, draft: Draft): void {
  if (label && label.head.kind === 'task' && inherited !== 'criteria' && inherited !== 'done') {
    draft.found.tasks.items.push(
      lineItem(label.line, by, label.head.status ? label.head.status.status === 'done' : null),
    );
    return;
  }
  const kind = label ? kindOf(label.fields, label.line.text, inherited) : inherited;
  if (label && kind !== 'skip' && kind !== 'other') draft.found[kind].label ??= move(label.line.span, by);
  readBlocksAs(kind, blocks, by, draft);
}

function readBlocksAs(kind: Kind, blocks: readonly Block[], by: number, draft: Draft): void {
  for (const entry of topEntries(blocks)) {
    const key = entryLabel(entry);
    if (key && key.fields.length > 0 && kind === 'other') readKeyEntry(key, entry, by, draft);
    else if (key && kind === 'other' && entry.children.length > 0) draft.keys.push(...[]);
  }
  if (kind === 'skip') return;
  const found = draft.found[kind];
  if (kind === 'criteria') found.items.push(...criteriaIn(blocks, by));
  else if (kind === 'other') found.items.push(...leafBoxes(unlabelled(blocks)).map(entry => checkItem(entry, by)));
  else found.items.push(...entriesIn(blocks, by));
}

/** Lists without the entries that are labels of known fields: those are read on their own. */
function unlabelled(blocks: readonly Block[]): Block[] {
  return blocks.map(block =>
    block.kind === 'list'
      ? {...block, entries: block.entries.filter(entry => !(entryLabel(entry)?.fields.length ?? 0))}
      : block,
  );
}

function readKeyEntry(key: KeyValue, entry: Entry, by: number, draft: Draft): void {
  const kind = kindOf(key.fields, '', 'skip');
  if (kind === 'skip' || kind === 'other') return;
  draft.found[kind].label ??= move(entry.line.span, by);
  if (entry.children.length > 0) readBlocksAs(kind, entry.children, by, draft);
  else if (kind === 'criteria' && key.value.text) draft.found.criteria.items.push(...inlineCriteria(key.value, by));
}

/** `Acceptance: AC-1, AC-2` names criteria; any other text is one. */
function inlineCriteria(value: Inline, by: number): CheckItem[] {
  const ids = findCriteriaIds(value.text);
  if (ids.length === 0) return [lineItem(value, by, null)];
  return ids.map(id => ({
    text: id.value,
    span: move(sourceOf(value, id.start, id.end), by),
    checked: null,
    box: null,
    points: null,
  }));
}

function findCriteriaIds(text: string): {value: string; start: number; end: number}[] {
  const found = [...text.matchAll(/(?<![\p{L}\p{N}])AC[-A-Z0-9.]*\d+(?![\p{L}\p{N}])/gu)].map(match => ({
    value: match[0],
    start: match.index,
    end: match.index + match[0].length,
  }));
  return found.length > 0 ? found : findIds(text).length > 1 ? findIds(text) : [];
}

function criteriaIn(blocks: readonly Block[], by: number): CheckItem[] {
  const items: CheckItem[] = scenarios(blocks).map(line => lineItem(line, by, null));
  for (const block of blocks) {
    if (block.kind !== 'list') continue;
    if (isScenarioList(block.entries)) items.push(checkItem(block.entries[0] as Entry, by));
    else items.push(...block.entries.map(entry => checkItem(entry, by)));
  }
  return items;
}

function entriesIn(blocks: readonly Block[], by: number): CheckItem[] {
  const boxes = leafBoxes(blocks);
  return (boxes.length > 0 ? boxes : topEntries(blocks)).map(entry => checkItem(entry, by));
}

/** Values of keys that count as criteria though nothing stands under them: `**Acceptance Criteria**: AC-1, AC-2`. */
export function criteriaOfKeys(keys: readonly KeyValue[]): CheckItem[] {
  return keys
    .filter(key => key.fields.includes('criteria') && key.value.text)
    .flatMap(key => inlineCriteria(key.value, 0));
}
