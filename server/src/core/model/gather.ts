/** A walk over a document that collects every place which names a backlog item, with the sprint, epic and lane around it. */

import {move} from './checklists.ts';
import {labelContext, visitBlocks} from './entries.ts';
import type {Head} from './head.ts';
import {TELLING} from './item-facts.ts';
import {addItemNode, addLabelItem} from './items.ts';
import type {Context, Gathered} from './mentions.ts';
import {openContext} from './mentions.ts';
import {openingOf, sprintBehind} from './openings.ts';
import {groupsOf, type OutlineNode, type PlacedGroup} from './outline.ts';
import {groupsItems, isItemHead, roleOf} from './roles.ts';

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
  const behind = opening?.kind === 'sprint' ? null : sprintBehind(node);
  if (behind) out.openings.push(behind);
  const role = roleOf(heading);
  const named = role.lane;
  const lane = named === 'todo' && !outer.board ? null : named;
  const priority = heading.head.priority
    ? text.slice(heading.head.priority.start, heading.head.priority.end)
    : role.priority;
  return {
    sprint: opening?.kind === 'sprint' ? opening : (behind ?? outer.sprint),
    epic: opening && opening.kind !== 'sprint' ? opening : opening ? null : outer.epic,
    lane: lane ? {value: lane, span} : opening?.kind === 'sprint' ? null : outer.lane,
    priority: priority ? {value: priority, span} : outer.priority,
    aside:
      opening && !opening.aboutOnly
        ? false
        : outer.aside || isAsideLabel(heading.fields) || (!isTitle(node) && roleOf(heading).beside),
    worklist: role.worklist || Boolean(named) || Boolean(priority) || (opening !== null && !opening.aboutOnly),
    board: false,
    wide: outer.wide,
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
