/** A walk over a document that collects every place which names a backlog item, with the sprint, epic and lane around it. */

import {chunksOf} from '../../chunks.ts';
import {memo} from '../../memo.ts';
import type {Row} from '../../rows.ts';
import {finished, type Steps} from '../../steps.ts';
import {groupsOf, type OutlineNode, type PlacedGroup, titlesOf} from '../parts/outline.ts';
import type {HeadingFacts, Label} from '../parts/parts.ts';
import {looksBack} from '../words/progress.ts';
import {isStoryMap} from '../words/titles.ts';
import {fieldsOf, isPlanning, isSample, isScope} from '../words/vocabulary.ts';
import {isAsideHeading, isAsideLabel} from './aside.ts';
import {move} from './checklists.ts';
import {closingGroups, isOfItem} from './closings.ts';
import {labelContext, visitBlocks} from './entries.ts';
import {areKin, areLanes, areLog, areSections, isLogged, standsAlone} from './heading-rows.ts';
import {priorityText} from './item-facts.ts';
import {areAlike, areNumbered, areSized, isItemNode} from './item-nodes.ts';
import {addItemNode, addLabelItem} from './items.ts';
import {
  type Context,
  emptyGathered,
  type Found,
  type Gathered,
  isSameContext,
  type Opening,
  openContext,
  settled,
  type Whole,
} from './mentions.ts';
import {epicOfSprint, labelOpening, openingOf, sprintBehind} from './openings.ts';
import {isItemLabel, roleOf} from './roles.ts';
import {bareText} from './sprint-titles.ts';

export function gather(roots: readonly OutlineNode[], outer: Context = openContext): Whole {
  return finished(gatherSteps(roots, outer));
}

/** The same in short steps; what was found by then is known to a later walk over the same nodes. */
export function* gatherSteps(roots: readonly OutlineNode[], outer: Context): Steps<Whole> {
  const titles = titlesOf(roots);
  const context = {
    ...outer,
    board: areLanes(roots),
    alone: titles.length < 2,
    log: areLog(roots),
    kin: areKin(roots),
    sectioned: areSections(roots),
  };
  const found: Found[] = [];
  for (const root of roots) {
    const own = titles.includes(root) ? {...context, title: true} : context;
    found.push(yield* keeping(underNode(root), own, () => visitNode(root, own)));
  }
  return {...settled(emptyGathered(), found), roots};
}

/** What was found in some context; it is found again only where that changed. */
interface Kept {
  last?: {readonly context: Context; readonly found: Found};
}

const underNode = memo((_: OutlineNode): Kept => ({}));
const underNodes = memo((_: readonly OutlineNode[]): Kept => ({}));

function* keeping(kept: Kept, context: Context, find: () => Steps<Found>): Steps<Found> {
  if (kept.last && isSameContext(kept.last.context, context)) return kept.last.found;
  const found = yield* find();
  kept.last = {context, found};
  return found;
}

/** Of nodes beside each other, by their chunks. */
function* visitAll(chunks: Row<OutlineNode>, context: Context): Steps<readonly Found[]> {
  const all: Found[] = [];
  for (const chunk of chunks) all.push(yield* keeping(underNodes(chunk), context, () => visitEach(chunk, context)));
  return all;
}

function* visitEach(nodes: readonly OutlineNode[], context: Context): Steps<Found> {
  const all: Found[] = [];
  for (const node of nodes) all.push(yield* keeping(underNode(node), context, () => visitNode(node, context)));
  return settled({...emptyGathered(), ...endOf(all)}, all);
}

/** How places beside each other end. */
function endOf(all: readonly Found[]): Pick<Found, 'closing' | 'closed'> {
  return {closing: all[all.length - 1]?.closing ?? [], closed: all.reduce((sum, {closed}) => sum + closed, 0)};
}

function* visitNode(node: OutlineNode, context: Context): Steps<Found> {
  const own = emptyGathered();
  const below = yield* visit(node, context, own);
  yield;
  return settled(own, below);
}

/** Puts what stands right under a heading into `out`, and gives what was found below. */
function* visit(node: OutlineNode, outer: Context, out: Gathered): Steps<readonly Found[]> {
  const {heading} = node;
  if (heading && (roleOf(heading).samples || isLogged(heading.line.text, outer))) return [];
  if (heading && isItemNode(node, outer)) {
    addItemNode(node, outer, out);
    out.closing = closingGroups(node);
    out.closed = Math.min(out.closing.length, 1);
    return [];
  }
  const context = heading ? contextOf(node, heading, outer, out) : outer;
  let labelled = context;
  const groups = groupsOf(node);
  for (let at = 0; at < groups.length; at++) {
    const placed = groups[at] as PlacedGroup;
    const own = isItemGroup(placed, labelled) ? groupsOfItem(groups, at) : [];
    if (own.length > 0) {
      addLabelItem(own, labelled, out);
      at += own.length - 1;
      continue;
    }
    const opening = placed.group.label && labelOpening(placed.group.label, placed.base);
    if (opening) {
      out.openings.push(opening);
      labelled = {...placedUnder(opening, labelled), worklist: true};
    }
    out.groups.push({placed, node, context: labelled});
    if (!heading || !isAgreed(heading.fields)) visitGroup(placed, labelled, out);
  }
  const below = yield* visitAll(chunksOf(node.children), innerContext(node, context));
  closeSection(node, context, below, out);
  return below;
}

/** Of what the last item ends with, all that is around it may be meant; where several items do, each means itself. */
function closeSection(node: OutlineNode, context: Context, below: readonly Found[], out: Gathered): void {
  const {closing, closed} = endOf(below);
  out.closing = closed < 2 ? closing : [];
  for (const placed of out.closing) out.groups.push({placed, node, context, closes: true});
}

/** What is true of everything below a heading. */
function innerContext({children}: OutlineNode, context: Context): Context {
  return {
    ...context,
    board: areLanes(children),
    alone: standsAlone(children),
    numbered: areNumbered(children, context),
    alike: areAlike(children, context),
    kin: areKin(children),
    log: areLog(children),
    sized: areSized(children),
    sectioned: areSections(children),
  };
}

function contextOf(node: OutlineNode, heading: HeadingFacts, outer: Context, out: Gathered): Context {
  const {base} = node;
  const {text} = heading.line;
  const span = move(heading.line.span, base);
  const role = roleOf(heading);
  const opening = openingOf(node);
  const opens = opening !== null && !opening.aboutOnly;
  // Alone, `Backlog` and `Testing` are topics.
  const named = role.lane ?? role.counted;
  const topic = named === 'todo' || named === 'in-review';
  const lane = topic && !outer.board ? null : named;
  const {priority: stretch} = heading.head;
  const priority = stretch ? priorityText(text.slice(stretch.start, stretch.end)) : role.priority;
  return {
    ...placeOf(node, opening, outer, out),
    lane: lane ? {value: lane, span} : opening?.kind === 'sprint' ? null : outer.lane,
    priority: priority ? {value: priority, span} : outer.priority,
    // `Sprint 4 retrospective` opens the sprint that it speaks of, and plans nothing in it.
    aside: opens
      ? looksBack(text)
      : outer.aside || (!plansWork(node, heading, outer) && isBeside(node, heading, outer)),
    back: outer.back || looksBack(text),
    worklist: role.worklist || lane !== null || priority !== null || opens,
    board: false,
    alone: true,
    title: false,
    numbered: false,
    alike: false,
    kin: false,
    log: false,
    sized: false,
    sectioned: false,
    lists: listsUnder(heading) ?? outer.lists,
    map: outer.map || isStoryMap(text),
    wide: outer.wide,
    year: outer.year,
  };
}

/** `Acceptance criteria`, `Definition of Done – check` over headings of items: what the lists of those are. */
function listsUnder({fields, line}: HeadingFacts): Context['lists'] {
  if (fields.includes('criteria')) return 'criteria';
  const [name = ''] = bareText(line.text).split(/\s[-–—]\s/u);
  return fieldsOf(name).includes('done') ? 'done' : null;
}

/** The title of a document says what it is, not that everything in it stands beside the work. */
function isBeside({children}: OutlineNode, heading: HeadingFacts, {title}: Context): boolean {
  const isTitle = title && children.length > 0;
  const role = roleOf(heading);
  return (!(role.lane ?? role.counted) && isAsideHeading(heading.fields)) || (!isTitle && role.beside);
}

/** `In scope` under a sprint, and `Sprint planning` over its tasks: there these words stand over the work. */
function plansWork({children}: OutlineNode, {line}: HeadingFacts, {sprint}: Context): boolean {
  if (!sprint?.id) return false;
  const bare = bareText(line.text);
  return isScope(bare) || (isPlanning(bare) && children.some(child => child.heading && roleOf(child.heading).worklist));
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
    const epic = named ?? (outer.epic?.under === null ? outer.epic : null);
    return {sprint: opening, epic};
  }
  const behind = sprintBehind(node);
  if (behind) out.openings.push(behind);
  const later = node.heading ? roleOf(node.heading).later : false;
  const left = later === true || (later === 'backlog' && outer.sprint === outer.wide && !outer.alone);
  // A phase of an epic is no epic.
  const epic = opening?.kind === 'phase' && outer.epic?.kind === 'epic' ? outer.epic : (opening ?? outer.epic);
  return {sprint: behind ?? (left ? null : outer.sprint), epic};
}

function visitGroup(placed: PlacedGroup, outer: Context, out: Gathered): void {
  const {group, base} = placed;
  const {label} = group;
  if (label && announcesSamples(label)) return;
  const context = label ? labelContext(label.line, base, outer) : outer;
  if (label && isAgreed(label.fields)) return;
  visitBlocks(group.blocks, base, {...context, aside: context.aside || isAsideLabel(label?.fields ?? [])}, out);
}

/** `Exit criteria`, `Definition of Ready`: whatever items are named there, it says when they are done. */
function isAgreed(fields: readonly string[]): boolean {
  return fields.includes('done') || fields.includes('ready');
}

/** `**Good examples:**` */
function announcesSamples({line, head}: Label): boolean {
  const words = bareText(line.text).split(' ');
  return head.kind === 'plain' && words.length <= 4 && isSample(words[words.length - 1] ?? '');
}

function isItemGroup({group: {label}}: PlacedGroup, {aside}: Context): boolean {
  return label !== null && !aside && isItemLabel(label);
}

/** An item under a bold line goes on under the labels of its criteria, tasks and so on, up to a rule. */
function groupsOfItem(groups: readonly PlacedGroup[], from: number): PlacedGroup[] {
  const [item, ...rest] = groups.slice(from) as [PlacedGroup, ...PlacedGroup[]];
  const own = [item];
  for (const next of rest) {
    if (own[own.length - 1]?.group.blocks.some(({kind}) => kind === 'rule')) break;
    if (next.group.label !== item.group.label && !isOfItem(next.group.label)) break;
    own.push(next);
  }
  return own;
}
