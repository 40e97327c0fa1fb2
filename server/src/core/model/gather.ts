/** A walk over a document that collects every place which names a backlog item, with the sprint, epic and lane around it. */

import {memo} from '../memo.ts';
import {finished} from '../steps.ts';
import {endWithSizes, sizedHead} from './bare-sizes.ts';
import {leafBoxes, move, topEntries} from './checklists.ts';
import {labelContext, visitBlocks} from './entries.ts';
import {countsStatus} from './field-tables.ts';
import type {Head} from './head.ts';
import {areKin, areLanes, areLog, isLogged} from './heading-rows.ts';
import {priorityText, TELLING} from './item-facts.ts';
import {addItemNode, addLabelItem} from './items.ts';
import {
  append,
  type Context,
  emptyGathered,
  type Gathered,
  isSameContext,
  type Opening,
  openContext,
} from './mentions.ts';
import {epicOfSprint, labelOpening, openingOf, sprintBehind} from './openings.ts';
import {groupsOf, type OutlineNode, type PlacedGroup} from './outline.ts';
import type {HeadingFacts, Label} from './parts.ts';
import {groupsItems, isItemHead, isLooseHead, narrates, roleOf} from './roles.ts';
import {bareText} from './sprint-titles.ts';
import {isStoryMap} from './words/titles.ts';
import {isSample, tellsStory} from './words/vocabulary.ts';

export function gather(roots: readonly OutlineNode[], outer: Context = openContext): Gathered {
  return finished(gatherSteps(roots, outer));
}

/** The same in short steps; what was found by then is known to a later walk over the same nodes. */
export function* gatherSteps(roots: readonly OutlineNode[], outer: Context): Generator<void, Gathered, undefined> {
  const out = emptyGathered(roots);
  const titles = roots.filter(root => root.depth === 1);
  const context = {...outer, board: areLanes(roots), alone: titles.length < 2, log: areLog(roots), kin: areKin(roots)};
  for (const root of roots) yield* visit(root, context, out);
  return out;
}

/** What was found under a node in some context; it is found again only where that changed. */
const found = memo((_: OutlineNode): {last?: {readonly context: Context; readonly out: Gathered}} => ({}));

function* visit(node: OutlineNode, outer: Context, out: Gathered): Generator<void, void, undefined> {
  const kept = found(node);
  let last = kept.last;
  if (last === undefined || !isSameContext(last.context, outer)) {
    last = {context: outer, out: emptyGathered()};
    yield* visitAnew(node, outer, last.out);
    kept.last = last;
    yield;
  }
  append(out, last.out);
}

function* visitAnew(node: OutlineNode, outer: Context, out: Gathered): Generator<void, void, undefined> {
  const {heading} = node;
  if (heading && (roleOf(heading).samples || isLogged(heading.line.text, outer))) return;
  if (heading && isItemNode(node, outer)) {
    addItemNode(node, outer, out);
    return;
  }
  const context = heading ? contextOf(node, heading, outer, out) : outer;
  let labelled = context;
  for (const placed of groupsOf(node)) {
    const opening = placed.group.label && labelOpening(placed.group.label, placed.base);
    if (opening) {
      out.openings.push(opening);
      labelled = {...placedUnder(opening, labelled), worklist: true};
    }
    out.groups.push({placed, node, context: labelled});
    visitGroup(placed, labelled, out);
  }
  const {children} = node;
  const inner = {
    ...context,
    board: areLanes(children),
    alone: children.length < 2,
    numbered: areNumbered(children, context),
    alike: areAlike(children, context),
    kin: areKin(children),
    log: areLog(children),
    sized: areSized(children),
  };
  for (const child of children) yield* visit(child, inner, out);
}

/** Where two or more numbered headings are items, the others beside them are, too. */
function areNumbered(nodes: readonly OutlineNode[], context: Context): boolean {
  const numbered = nodes.filter(node => node.heading?.head.kind === 'number');
  const items = numbered.filter(node => isItemNode(node, context));
  return items.length > 1 && items.length * 2 >= numbered.length;
}

/** `### 1.1 Login (8)`, `### 1.2 Export (5)`: numbered or named headings that end with their points. */
function areSized(nodes: readonly OutlineNode[]): boolean {
  return endWithSizes(
    nodes.flatMap(({heading}) => (heading && heading.head.kind !== 'plain' ? [heading.line] : [])),
    nodes.length,
  );
}

/** Under a heading that lists work, headings of which each says one thing that items say are items. */
function areAlike(nodes: readonly OutlineNode[], context: Context): boolean {
  if (!context.worklist || context.aside) return false;
  const plain = nodes.filter(node => node.heading?.head.kind === 'plain' && node.heading.fields.length === 0);
  const said = plain.filter(node => saysOf(node).said);
  return said.length > 1 && said.length * 2 >= plain.length;
}

function contextOf(node: OutlineNode, heading: HeadingFacts, outer: Context, out: Gathered): Context {
  const {base} = node;
  const {text} = heading.line;
  const span = move(heading.line.span, base);
  const role = roleOf(heading);
  const opening = openingOf(node);
  const opens = opening !== null && !opening.aboutOnly;
  // Alone, `Backlog` and `Testing` are topics.
  const topic = role.lane === 'todo' || role.lane === 'in-review';
  const lane = topic && !outer.board ? null : role.lane;
  const {priority: stretch} = heading.head;
  const priority = stretch ? priorityText(text.slice(stretch.start, stretch.end)) : role.priority;
  return {
    ...placeOf(node, opening, outer, out),
    lane: lane ? {value: lane, span} : opening?.kind === 'sprint' ? null : outer.lane,
    priority: priority ? {value: priority, span} : outer.priority,
    aside: !opens && (outer.aside || (!role.lane && isAsideHeading(heading.fields)) || (!isTitle(node) && role.beside)),
    worklist: role.worklist || role.lane !== null || priority !== null || opens,
    board: false,
    alone: true,
    numbered: false,
    alike: false,
    kin: false,
    log: false,
    sized: false,
    map: outer.map || isStoryMap(text),
    wide: outer.wide,
  };
}

/** What stands behind a bold line that opens a sprint or an epic belongs to it. */
function placedUnder(opening: Opening, outer: Context): Context {
  return opening.kind === 'sprint'
    ? {...outer, sprint: opening, aside: false}
    : {...outer, epic: opening, aside: false};
}

/** The sprint and the epic of what stands under a heading. */
function placeOf(
  node: OutlineNode,
  opening: Opening | null,
  outer: Context,
  out: Gathered,
): Pick<Context, 'sprint' | 'epic'> {
  if (opening) out.openings.push(opening);
  if (opening?.kind === 'sprint') {
    const named = epicOfSprint(node);
    if (named) out.openings.push(named);
    const epic = named ?? (outer.epic?.node === null ? outer.epic : null);
    return {sprint: opening, epic};
  }
  const behind = sprintBehind(node);
  if (behind) out.openings.push(behind);
  const later = node.heading ? roleOf(node.heading).later : false;
  const left = later === true || (later === 'backlog' && outer.sprint === outer.wide && !outer.alone);
  return {sprint: behind ?? (left ? null : outer.sprint), epic: opening ?? outer.epic};
}

/** Is a heading an item? By id or noun and number; or by what stands under it, where it holds no items itself. */
function isItemNode(node: OutlineNode, context: Context): boolean {
  const {heading} = node;
  if (!heading || heading.fields.length > 0) return false;
  const {head, line} = heading;
  if (isItemHead(head, line)) return !groupsItems(node) || head.kind === 'story';
  if (head.kind !== 'number' && head.kind !== 'plain' && head.kind !== 'story' && head.kind !== 'id') return false;
  if (groupsItems(node) || (head.kind === 'story' && !head.id && listsStories(node))) return false;
  // `User Story: …` is one wherever it gets its points.
  if (head.kind === 'story' && !head.id && head.separated && head.points) return true;
  if (context.aside) return false;
  if (head.kind === 'story' || head.kind === 'id')
    return isLooseHead(head, line) ? context.kin || saysOf(node).said : head.kind === 'story' && saysOf(node).said;
  if (tellsStory(line.text)) return true;
  const role = roleOf(heading);
  if (role.priority || role.worklist || role.sprint) return false;
  if (node.depth > 1 && narrates(node)) return true;
  if (role.lane || (head.kind === 'plain' && role.beside)) return false;
  return node.depth > 1 ? saysItem(node, head, context) : isFile(node, context);
}

interface Says {
  /** How many different things it says that only items have. */
  readonly telling: number;
  /** It has a label or heading of criteria. */
  readonly criteria: boolean;
  /** It begins with the sentence of a story. */
  readonly narrates: boolean;
  readonly said: boolean;
}

function saysOf(node: OutlineNode): Says {
  const groups = groupsOf(node);
  const keys = groups.flatMap(({group}) => group.keys.filter(key => !countsStatus(key)));
  const telling = new Set(keys.flatMap(key => key.fields.filter(field => TELLING.has(field)).slice(0, 1))).size;
  const criteria =
    groups.some(({group}) => group.label?.fields.includes('criteria')) ||
    node.children.some(child => child.heading?.fields.includes('criteria'));
  const told = narrates(node);
  return {telling, criteria, narrates: told, said: telling > 0 || criteria || told};
}

function saysItem(node: OutlineNode, head: Head, context: Context): boolean {
  const {telling, criteria} = saysOf(node);
  if (head.points || (context.sized && node.heading && sizedHead(node.heading.line))) return true;
  if (telling >= 2 || (criteria && (telling > 0 || head.kind === 'number'))) return true;
  const planned = context.sprint !== null || context.worklist;
  if (criteria && planned) return true;
  if (head.kind !== 'number')
    return (context.alike && telling > 0) || Boolean(head.status && context.sprint && hasBoxes(node));
  if ((head.separated || head.id?.value.includes('.')) && hasTasks(node) && node.children.length === 0) return true;
  if (!head.separated) return false;
  if (context.numbered) return true;
  return (telling > 0 && node.children.length === 0) || (head.status !== null && planned);
}

/** The first heading of a file that says of itself what items say, and has criteria. */
function isFile(node: OutlineNode, context: Context): boolean {
  const {telling, criteria, narrates: told} = saysOf(node);
  return (telling >= 2 || told) && criteria && context.alone;
}

/** `Feature: Mail` over a list of stories that are told in a sentence each. */
function listsStories({children}: OutlineNode): boolean {
  return children.some(
    child =>
      child.heading !== null &&
      roleOf(child.heading).worklist &&
      groupsOf(child).some(({group}) => topEntries(group.blocks).some(({line}) => tellsStory(line.text))),
  );
}

/** A label of tasks over check boxes. */
function hasTasks(node: OutlineNode): boolean {
  return groupsOf(node).some(
    ({group: {label, blocks}}) => label?.fields.includes('tasks') === true && leafBoxes(blocks).length > 0,
  );
}

function hasBoxes(node: OutlineNode): boolean {
  return groupsOf(node).some(({group}) =>
    group.blocks.some(block => block.kind === 'list' && block.entries.some(entry => entry.box)),
  );
}

function visitGroup(placed: PlacedGroup, outer: Context, out: Gathered): void {
  const {group, base} = placed;
  const {label} = group;
  if (label && !outer.aside && isItemLabel(label)) {
    addLabelItem(placed, outer, out);
    return;
  }
  if (label && announcesSamples(label)) return;
  const context = label ? labelContext(label.line, base, outer) : outer;
  if (label && (label.fields.includes('done') || label.fields.includes('ready'))) return;
  visitBlocks(group.blocks, base, {...context, aside: context.aside || isAsideLabel(label?.fields ?? [])}, out);
}

/** `**Good examples:**` */
function announcesSamples({line, head}: Label): boolean {
  const words = bareText(line.text).split(' ');
  return head.kind === 'plain' && words.length <= 4 && isSample(words[words.length - 1] ?? '');
}

function isItemLabel({head, line}: Label): boolean {
  return head.kind === 'card' || (isItemHead(head, line) && head.title.end > head.title.start);
}

/** Under a label of these fields stand no items; under a heading of the first five neither. */
const ASIDE_FIELDS: readonly string[] = [
  'criteria',
  'done',
  'ready',
  'deliverables',
  'notes',
  'goal',
  'duration',
  'capacity',
  'velocity',
  'blocker',
  'dependencies',
];

function isAsideLabel(fields: readonly string[]): boolean {
  return ASIDE_FIELDS.some(field => fields.includes(field));
}

function isAsideHeading(fields: readonly string[]): boolean {
  return ASIDE_FIELDS.slice(0, 5).some(field => fields.includes(field));
}

/** The title of a document says what it is, not that everything in it stands beside the work. */
function isTitle(node: OutlineNode): boolean {
  return node.depth === 1 && node.children.length > 0;
}
