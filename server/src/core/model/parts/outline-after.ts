/** The outline of a text after an edit: what stands wholly above or below the edit is taken over from the outline before. */
import {differing} from '../../differing.ts';
import {endAnchor} from '../../syntax/anchors.ts';
import type {PlacedRun, Section} from '../../syntax/runs.ts';
import {nest, type OutlineNode, type PlacedPart} from './outline.ts';
import {partsOf} from './parts.ts';

/** An outline and the sections that it was made from. */
export interface Outlined {
  readonly roots: OutlineNode[];
  readonly runs: readonly PlacedRun[];
}

export function outlineAfter(runs: readonly PlacedRun[], before: Outlined | null): Outlined {
  const {fresh, from, to} = changedSections(before?.runs ?? [], runs);
  const above: (PlacedPart | OutlineNode)[] = [];
  const below: (PlacedPart | OutlineNode)[] = [];
  const keep = (node: OutlineNode) => {
    if (node.end < from) above.push(node);
    else if (node.start >= to) below.push(node);
    else {
      for (const placed of node.parts) {
        if (placed.base < from) above.push(placed);
        else if (placed.base >= to) below.push(placed);
      }
      node.children.forEach(keep);
    }
  };
  before?.roots.forEach(keep);
  const parts = fresh.flatMap(({anchor, piece}) => partsOf(piece).map(part => ({part, base: anchor})));
  return {roots: nest([...above, ...parts, ...below], endAnchor), runs};
}

interface ChangedSections {
  readonly fresh: readonly Section[];
  /** Sections with anchors below this one are as they were, */
  readonly from: number;
  /** and those from this one on. */
  readonly to: number;
}

function changedSections(before: readonly PlacedRun[], now: readonly PlacedRun[]): ChangedSections {
  const runs = differing(
    before.map(({run}) => run),
    now.map(({run}) => run),
  );
  const [old, fresh] = [before.slice(runs.start, runs.oldEnd), now.slice(runs.start, runs.newEnd)].map(placed =>
    placed.flatMap(({run}) => run.sections),
  ) as [Section[], Section[]];
  const facts = differing(old.flatMap(factsOf), fresh.flatMap(factsOf));
  const start = Math.floor(facts.start / 2);
  const [oldEnd, newEnd] = [Math.ceil(facts.oldEnd / 2), Math.ceil(facts.newEnd / 2)];
  if (start === oldEnd && start === newEnd) return {fresh: [], from: Number.POSITIVE_INFINITY, to: endAnchor};
  const to = (fresh[newEnd] ?? now[runs.newEnd]?.run.sections[0])?.anchor ?? endAnchor;
  const [gone, came] = [old[start], fresh[start]].map(section => section?.anchor ?? to) as [number, number];
  return {fresh: fresh.slice(start, newEnd), from: Math.min(gone, came), to};
}

/** A section is the same where both are. */
const factsOf = ({piece, anchor}: Section) => [piece, anchor];
