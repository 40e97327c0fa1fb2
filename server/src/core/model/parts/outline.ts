/** The parts of a document nested by their headings. */
import {follows} from '../../chunks.ts';
import {areSame, memo, notes} from '../../memo.ts';
import {lastUpTo} from '../../search.ts';
import type {Section} from '../../syntax/runs.ts';
import {type Group, type HeadingFacts, type Part, partsOf} from './parts.ts';

/** A heading and all that stands under it, up to the next heading of its depth. */
export interface OutlineNode {
  readonly heading: HeadingFacts | null;
  /** Offset to add to every offset in `heading`. */
  readonly base: number;
  /** 0 for the text before the first heading */
  readonly depth: number;
  readonly parts: PlacedPart[];
  readonly children: OutlineNode[];
  /** absolute */
  readonly start: number;
  end: number;
}

export interface PlacedPart {
  readonly part: Part;
  /** Offset to add to every offset in the part. */
  readonly base: number;
}

export interface PlacedGroup {
  readonly group: Group;
  readonly base: number;
}

/** The topmost nodes of a text in offsets; what stands before its first heading is a node of depth 0. */
export function outlineOf(sections: readonly Section[], length: number): OutlineNode[] {
  return nest(
    sections.flatMap(({start, piece}) => partsOf(piece).map(part => ({part, base: start}))),
    length,
  );
}

/** The headings that name the whole document: those of the first level; where there are none, the only topmost one. */
export function titlesOf(roots: readonly OutlineNode[]): readonly OutlineNode[] {
  const headed = roots.filter(({heading}) => heading !== null);
  return headed.length === 1 ? headed : headed.filter(({depth}) => depth === 1);
}

/** The roots with the heading that names the whole document told as one of the first level, whatever its own. */
export const entitled = memo((roots: readonly OutlineNode[]): readonly OutlineNode[] => {
  const [title, ...others] = titlesOf(roots);
  if (!title || others.length > 0 || title.depth === 1) return roots;
  return roots.map(root => (root === title ? raised(root) : root));
});

const raised = memo((node: OutlineNode): OutlineNode => {
  const heading = node.heading && raisedHeading(node.heading);
  return {...node, heading, depth: 1};
});

const raisedHeading = memo((heading: HeadingFacts): HeadingFacts => ({...heading, depth: 1}));

/** Parts and nodes that are complete already, in the order of the text, nested by their headings. */
export function nest(parts: readonly (PlacedPart | OutlineNode)[], end: number): OutlineNode[] {
  const roots: OutlineNode[] = [];
  const open: OutlineNode[] = [];
  for (const placed of parts) {
    const last = open[open.length - 1];
    if ('part' in placed && !placed.part.heading && last) {
      last.parts.push(placed);
      continue;
    }
    const node = 'part' in placed ? nodeOf(placed, end) : placed;
    while (isClosedBy(node, open)) close(open, roots, node.start);
    (open[open.length - 1]?.children ?? roots).push(node);
    if ('part' in placed) open.push(node);
  }
  while (open.length > 0) close(open, roots, end);
  return roots;
}

function nodeOf(placed: PlacedPart, end: number): OutlineNode {
  const {part, base} = placed;
  const depth = part.heading?.depth ?? 0;
  return {heading: part.heading, base, depth, parts: [placed], children: [], start: base + part.start, end};
}

function isClosedBy({depth}: OutlineNode, open: readonly OutlineNode[]): boolean {
  const last = open[open.length - 1];
  return last !== undefined && (last.depth >= depth || last.depth === 0);
}

function close(open: OutlineNode[], roots: OutlineNode[], at: number): void {
  const last = open.pop();
  if (!last) return;
  last.end = at;
  const beside = open[open.length - 1]?.children ?? roots;
  beside[beside.length - 1] = asBefore(last);
}

/** By their first part, the nodes as they were closed last. */
const closed = notes<Part, OutlineNode>();

/** The same node where it was made from the same parts before, whatever the outline was meanwhile. */
function asBefore(node: OutlineNode): OutlineNode {
  const {part} = node.parts[0] as PlacedPart;
  const known = closed.get(part);
  if (known && isSame(known, node)) return known;
  if (known) follows(node.children, known.children);
  closed.set(part, node);
  return node;
}

function isSame(a: OutlineNode, b: OutlineNode): boolean {
  if (a === b) return true;
  if (a.base !== b.base || a.end !== b.end || !areSame(a.children, b.children)) return false;
  return (
    a.parts.length === b.parts.length &&
    a.parts.every(({part, base}, i) => part === b.parts[i]?.part && base === b.parts[i]?.base)
  );
}

/** The node of a heading that starts right there, told by what an edit elsewhere does not change. */
export function nodeAt(roots: readonly OutlineNode[], start: number): OutlineNode | null {
  let nodes = roots;
  for (;;) {
    const node = nodes[lastUpTo(nodes, one => one.start, start)];
    if (!node || node.start === start) return node ?? null;
    nodes = node.children;
  }
}

/** The labelled groups of a node; text that goes on in a further piece stays under the label before it. */
export function groupsOf(node: OutlineNode): PlacedGroup[] {
  if (node.parts.length === 1) return placeGroups(node.parts[0]);
  const groups: PlacedGroup[] = [];
  for (const placed of node.parts) {
    for (const {group, base} of placeGroups(placed)) {
      const label = group.label ?? groups[groups.length - 1]?.group.label ?? null;
      groups.push({group: group.label === label ? group : {...group, label}, base});
    }
  }
  return groups;
}

function placeGroups(placed: PlacedPart | undefined): PlacedGroup[] {
  return placed ? placed.part.groups.map(group => ({group, base: placed.base})) : [];
}
