/** The parts of a document nested by their headings. */
import type {Section} from '../syntax/runs.ts';
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
    close(open, node.depth, node.start);
    (open[open.length - 1]?.children ?? roots).push(node);
    open.push(node);
  }
  return roots;
}

function nodeOf(placed: PlacedPart, end: number): OutlineNode {
  const {part, base} = placed;
  const depth = part.heading?.depth ?? 0;
  return {heading: part.heading, base, depth, parts: [placed], children: [], start: base + part.start, end};
}

function close(open: OutlineNode[], depth: number, at: number): void {
  for (
    let last = open[open.length - 1];
    last && (last.depth >= depth || last.depth === 0);
    last = open[open.length - 1]
  ) {
    last.end = at;
    open.pop();
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
