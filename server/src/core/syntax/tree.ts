/** Syntax trees that take little room and whose offsets can be moved. */
import type {Nodes, Root} from 'mdast';

type Position = NonNullable<Root['position']>;
type Point = Position['start'];

const nowhere: Position = {start: point(0), end: point(0)};

/**
 * Moves the offsets of a fresh tree and drops its lines and columns. A node that begins or ends where its parent does
 * shares that place with it: about half of the memory of a tree is places.
 */
export function settle(node: Nodes, by: number, parent: Position = nowhere): void {
  const at = place((node.position?.start.offset ?? 0) + by, (node.position?.end.offset ?? 0) + by, parent);
  node.position = at;
  if (!('children' in node)) return;
  for (const child of node.children) settle(child, by, at);
}

function place(start: number, end: number, parent: Position): Position {
  const sameStart = parent.start.offset === start;
  const sameEnd = parent.end.offset === end;
  if (sameStart && sameEnd) return parent;
  return {start: sameStart ? parent.start : point(start), end: sameEnd ? parent.end : point(end)};
}

/** The same tree elsewhere; the one it is a copy of stays as it is. */
export function movedCopy<T extends Nodes>(node: T, by: number): T {
  const copy = {...node};
  if (node.position) copy.position = {start: point(startOf(node) + by), end: point(endOf(node) + by)};
  if ('children' in copy) copy.children = (copy.children as Nodes[]).map(child => movedCopy(child, by)) as never;
  return copy;
}

/** Only the offset: lines and columns of a piece mean nothing in the whole text. */
function point(offset: number): Point {
  return {offset} as Point;
}

export function startOf(node: Nodes): number {
  return node.position?.start.offset ?? 0;
}

export function endOf(node: Nodes): number {
  return node.position?.end.offset ?? 0;
}

/** The root over blocks that are settled already. */
export function rootOf(children: Root['children'], length: number): Root {
  return {type: 'root', children, position: {start: point(0), end: point(length)}};
}

/** The tree of a text that is not to be parsed: one paragraph that holds it all. */
export function unread(text: string): Root {
  if (text === '') return rootOf([], 0);
  const position: Position = {start: point(0), end: point(text.length)};
  return rootOf([{type: 'paragraph', children: [{type: 'text', value: text, position}], position}], text.length);
}

export type Spotted<T> = T & {position: Position};

/** A fresh node at its place. */
export function spotted<T extends object>(node: T, start: number, end: number): Spotted<T> {
  return {...node, position: {start: point(start), end: point(end)}};
}
