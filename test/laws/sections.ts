/** What the laws of syntax say of one text, and the sizes of seams that they are tried with. */
import {equal} from 'node:assert/strict';
import type {Nodes} from 'mdast';
import {endAnchor, offsetsIn} from '../../server/src/core/syntax/anchors.ts';
import {forgetTree, treeOf} from '../../server/src/core/syntax/piece.ts';
import {type Sizes, usualSizes} from '../../server/src/core/syntax/seams.ts';
import {type Syntax, syntaxSteps} from '../../server/src/core/syntax/sections.ts';
import type {Change} from '../../server/src/core/text/window.ts';
import {joinedTree, wholeTree} from './trees.ts';

const small = {...usualSizes, piece: 30, block: 20};

/** The usual sizes, and such that short texts have every kind of seam; none of them sets a limit. */
export const exactSizes: readonly Sizes[] = [
  usualSizes,
  small,
  {...usualSizes, piece: 1, block: 1, slice: 1, easy: 0},
  {...usualSizes, slice: 1, easy: 0},
  {...usualSizes, block: 30, slice: 20, easy: 0},
];

/** These give up before the end of a text of some lines. */
export const limitingSizes: readonly Sizes[] = [
  {...small, text: 60, lines: 9, budget: length => 10 * length},
  {...small, slice: 20, easy: 100, budget: length => 30 * length},
];

export function parse(text: string, sizes: Sizes, previous?: Syntax, changes?: readonly Change[]): Syntax {
  const steps = syntaxSteps(text, previous, changes, sizes);
  for (;;) {
    const step = steps.next();
    if (step.done) return step.value;
  }
}

export function hasLimit(syntax: Syntax): boolean {
  return syntax.limit !== null || syntax.sections.some(({piece}) => piece.limit !== null);
}

/** The pieces put together are the text, every node lies inside its piece, and anchors are in the order of the text. */
export function holdsText(syntax: Syntax, text: string): void {
  equal(syntax.text, text);
  equal(syntax.sections.map(({piece}) => piece.text).join(''), text);
  const offsetOf = offsetsIn(syntax.runs);
  let at = 0;
  let anchors = 0;
  for (const {start, piece, anchor} of syntax.sections) {
    equal(start, at);
    equal(anchor >= anchors, true);
    for (const by of [0, piece.text.length - 1]) if (by >= 0) equal(offsetOf(anchor + by), start + by);
    at += piece.text.length;
    anchors = anchor + piece.text.length;
    for (const node of treeOf(piece).children) inside(node, piece.text.length);
  }
  equal(offsetOf(endAnchor), text.length);
}

function inside(node: Nodes, length: number): void {
  const start = node.position?.start.offset ?? Number.NaN;
  const end = node.position?.end.offset ?? Number.NaN;
  if (!(start >= 0 && start <= end && end <= length)) throw new Error(`${node.type} ${start}–${end} of ${length}`);
  if ('children' in node) for (const child of node.children) inside(child, length);
}

/** Also once the trees were let go: those that are asked for again are the same. */
export function equalsWhole(syntax: Syntax): void {
  const whole = wholeTree(syntax.text);
  equal(joinedTree(syntax), whole);
  for (const {piece} of syntax.sections) forgetTree(piece);
  equal(joinedTree(syntax), whole);
}

/** Also cut in the same places: what is shared between versions does not depend on how they came about. */
export function equalsFresh(syntax: Syntax, fresh: Syntax): void {
  const cuts = ({sections}: Syntax) => sections.map(({piece}) => JSON.stringify(piece.text)).join('\n');
  equal(cuts(syntax), cuts(fresh));
  equal(joinedTree(syntax), joinedTree(fresh));
  equal(syntax.limit, fresh.limit);
}
