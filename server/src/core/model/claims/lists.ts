/** Numbers that speak of a list beside them, inside of items or not: `Created (14 files):`, `All 29 tests pass`. */
import {overChunks} from '../../chunks.ts';
import {flat} from '../../lists.ts';
import {memo, notes} from '../../memo.ts';
import type {Steps} from '../../steps.ts';
import {shift} from '../../text/span.ts';
import type {Claim} from '../backlog.ts';
import type {Inline} from '../lines/inline.ts';
import type {Block, ListBlock} from '../parts/blocks.ts';
import type {OutlineNode} from '../parts/outline.ts';
import type {Group, Part} from '../parts/parts.ts';
import {fieldsOf} from '../words/vocabulary.ts';
import type {Field} from '../words/words.ts';
import {checklistCounts, fileCounts, namedCounts} from './list-counts.ts';
import {nounSums} from './list-sums.ts';
import {savingClaims} from './savings.ts';

/** A list with the line over it that may tell what is in it. */
export interface Announced {
  readonly list: ListBlock;
  /** The entry, label, line or heading right over it. */
  readonly line: Inline;
  /** What that line names: tasks, criteria. */
  readonly fields: readonly Field[];
}

/** In the order of the text; what a piece says of itself is read once, wherever the piece stands. */
export function* listClaims(roots: readonly OutlineNode[]): Steps<Claim[]> {
  for (const root of roots) if (!known.get(root)) yield* read(root);
  return roots.flatMap(claimsUnder);
}

const known = notes<OutlineNode, true>();

function* read(node: OutlineNode): Steps<void> {
  for (const child of node.children) if (!known.get(child)) yield* read(child);
  claimsUnder(node);
  known.set(node, true);
  yield;
}

const claimsUnder: (node: OutlineNode) => readonly Claim[] = memo(({parts, children}) => [
  ...parts.flatMap(({part, base}) => claimsOfPart(part).map(claim => moved(claim, base))),
  ...flat(claimsOfAll(children)),
]);

const claimsOfAll = overChunks((nodes: readonly OutlineNode[]) => nodes.flatMap(claimsUnder));

const claimsOfPart: (part: Part) => readonly Claim[] = memo(part => [
  ...announcedIn(part).flatMap(announced => [
    ...fileCounts(announced),
    ...checklistCounts(announced),
    ...nounSums(announced),
  ]),
  ...namedCounts(part.groups),
  ...savingClaims(linesOf(part.groups)),
]);

function moved(claim: Claim, by: number): Claim {
  if (by === 0) return claim;
  return {
    ...claim,
    stated: {...claim.stated, span: shift(claim.stated.span, by)},
    bases: claim.bases.map(basis => ({
      ...basis,
      addends: basis.addends.map(addend => ({...addend, span: shift(addend.span, by)})),
    })),
  };
}

function announcedIn({heading, groups}: Part): Announced[] {
  const found: Announced[] = [];
  for (const {label, blocks} of groups) collect(blocks, label ?? heading, found);
  return found;
}

type Over = Pick<Announced, 'line' | 'fields'> | null;

function collect(blocks: readonly Block[], over: Over, found: Announced[]): void {
  for (const [i, block] of blocks.entries()) {
    if (block.kind !== 'list') continue;
    const before = blocks[i - 1];
    const line = before?.kind === 'line' ? before.line : null;
    const above: Over = i === 0 ? over : line && {line, fields: fieldsOf(line.text)};
    if (above) found.push({list: block, line: above.line, fields: above.fields});
    for (const {line, children} of block.entries) {
      if (children.length > 0) collect(children, {line, fields: fieldsOf(line.text)}, found);
    }
  }
}

function linesOf(groups: readonly Group[]): Inline[] {
  return groups.flatMap(({label, blocks}) => [
    ...(label ? [label.line] : []),
    ...blocks.flatMap(block =>
      block.kind === 'line' ? [block.line] : block.kind === 'list' ? block.entries.map(({line}) => line) : [],
    ),
  ]);
}
