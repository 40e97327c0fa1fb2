/** A piece that would keep the parser too long at once, parsed in slices between entries of its lists and rows of its tables. */
import type {RootContent} from 'mdast';
import {costOf} from './cost.ts';
import {type Joint, joinBlocks, jointAfter, nextJoint} from './joints.ts';
import {frontMatterLength, isBlank, lineStart, nextLine} from './lines.ts';
import {masked, unmask} from './mask.ts';
import {blocksOf, type Surroundings, sentinelAt, sentinels} from './parse.ts';
import type {Sizes} from './seams.ts';
import {movedCopy, unread} from './tree.ts';

/** Why a piece was not parsed in full. */
export type Limit = 'hostile' | 'size' | 'failed';

/** The blocks of some lines, offsets relative to the first of them. */
export interface Slice {
  readonly text: string;
  readonly blocks: readonly RootContent[];
  readonly limit: Limit | null;
  /** Foretold, in microseconds. */
  readonly cost: number;
}

/** Slices of an earlier version by all that they depend on. */
export type Slices = ReadonlyMap<string, Slice>;

export interface Parsed {
  /** The blocks of the piece and of what stands below it. */
  readonly blocks: RootContent[];
  readonly limit: Limit | null;
  readonly cost: number;
  /** It took more than one call of the parser. */
  readonly sliced: boolean;
  readonly slices: Slices;
}

/** The text of a piece, and the definitions of the labels that it borrows. */
export interface Task extends Surroundings {
  readonly text: string;
  readonly definitions: string;
}

/** What is parsed at once at the very most, in microseconds. */
const most = 300_000;

/** What a call of the parser takes before it reads anything. */
const perCall = 40;

/** All that is spent on one piece. */
const budgetFor = (length: number) => 300_000 + 2.7 * length;

export const noSlices: Slices = new Map();

/** Pauses after each call of the parser. */
export function* parseBounded(task: Task, known: Slices, sizes: Sizes): Generator<void, Parsed> {
  const cost = perCall + costOf(task.text).total;
  if (cost <= sizes.easy) {
    const {blocks, limit} = sliceOf(task.text, '', task, cost);
    yield;
    return {blocks: [...blocks], limit, cost, sliced: false, slices: noSlices};
  }
  return yield* parseSliced(task, known, sizes);
}

function* parseSliced(task: Task, known: Slices, sizes: Sizes): Generator<void, Parsed> {
  const {text} = task;
  const blocks: RootContent[] = [];
  const slices = new Map<string, Slice>();
  let cut: Cut = beginning;
  let cost = 0;
  let limit: Limit | null = null;
  for (let at = 0; at < text.length; at += cut.slice.text.length) {
    const {joint}: Cut = cut;
    cut = cost < budgetFor(text.length) ? yield* cutAt(task, at, cut, known, sizes) : restUnread(text, at);
    const own = cut.slice.blocks.map(block => movedCopy(block, at));
    joinBlocks(blocks, own, joint, isBlankAbove(text, at));
    if (cut.key !== null) slices.set(cut.key, cut.slice);
    limit ??= cut.slice.limit;
    cost += cut.slice.cost;
  }
  return {blocks, limit, cost, sliced: true, slices};
}

function isBlankAbove(text: string, at: number): boolean {
  const crlf = text[at - 2] === '\r' && text[at - 1] === '\n';
  return at > 0 && isBlank(text, lineStart(text, at - (crlf ? 2 : 1)));
}

interface Cut {
  readonly slice: Slice;
  readonly joint: Joint | null;
  /** Null for a slice that depends on more than itself. */
  readonly key: string | null;
  /** Up to here nothing but lines can be cut. */
  readonly jointless: number;
}

const beginning: Cut = {
  slice: {text: '', blocks: [], limit: null, cost: 0},
  joint: null,
  key: null,
  jointless: 0,
};

/** The shortest slice that ends at a joint; each try is twice as long as the one before. */
function* cutAt(task: Task, at: number, before: Cut, known: Slices, sizes: Sizes): Generator<void, Cut> {
  const {text, definitions} = task;
  const header = before.joint?.header ?? '';
  const first = task.first && at === 0;
  for (let size = sizes.slice; before.jointless <= at; size *= 2) {
    const from = Math.max(at + size, first ? frontMatterLength(text) : 0);
    const end = from < text.length ? nextJoint(text, from) : text.length;
    const part = text.slice(at, end);
    const cost = costOf(header + part).total;
    if (cost > most) return yield* hiddenCut(task, at, end, header, [end, lineCut(text, at, sizes)]);
    if (end === text.length) {
      const last = sliceOf(part, header, {...task, first}, cost);
      yield;
      return {...beginning, slice: last};
    }
    const key = first ? null : `${header}\0${definitions}\0${part}`;
    const around = {above: '', below: `${sentinels.heading}\n${definitions}`, first};
    const slice = (key === null ? undefined : known.get(key)) ?? closed(sliceOf(part, header, around, cost));
    yield;
    const joint = slice && jointAfter(slice, header, text.slice(end, nextLine(text, end)));
    if (slice && joint) return {slice, joint, key, jointless: 0};
  }
  return yield* hiddenCut(task, at, before.jointless, header, [lineCut(text, at, sizes)]);
}

/** The blocks of a slice. Rows of a table are parsed below its header, which is not theirs. */
function sliceOf(text: string, header: string, around: Surroundings, cost: number): Slice {
  try {
    const blocks = blocksOf(text, {...around, above: around.above + header});
    const [table] = blocks;
    if (header !== '' && table?.type === 'table') {
      table.children.shift();
      table.position = {...table.position, start: table.children[0]?.position?.start} as typeof table.position;
    }
    return {text, blocks, limit: null, cost};
  } catch {
    // A defect of the parser must not cost the rest of the text.
    return {text, blocks: unread(text).children, limit: 'failed', cost};
  }
}

/** Without the sentinel, or null where it did not come back. */
function closed(slice: Slice): Slice | null {
  if (slice.limit) return slice;
  const index = sentinelAt(slice.blocks, 'heading', slice.text.length);
  return index === null ? null : {...slice, blocks: slice.blocks.slice(0, index)};
}

/** The end of the last whole line of a slice of the usual size; at least of one line. */
function lineCut(text: string, at: number, {slice}: Sizes): number {
  const line = lineStart(text, Math.min(at + slice, text.length));
  return line > at ? line : nextLine(text, at);
}

/**
 * A slice that costs too much as it is: parsed up to the first of these ends that can be afforded without what makes it
 * hard, else not at all. Up to `end` no other joints are looked for.
 */
function* hiddenCut(
  task: Task,
  at: number,
  end: number,
  header: string,
  stops: readonly number[],
): Generator<void, Cut> {
  const {text} = task;
  for (const stop of stops) {
    const part = text.slice(at, stop);
    const hidden = masked(part);
    const cost = costOf(header + hidden.text).total;
    if (cost > most) continue;
    const around = stop === text.length ? task : {above: '', below: ''};
    const slice = sliceOf(hidden.text, header, {...around, first: task.first && at === 0}, cost);
    yield;
    for (const block of slice.blocks) unmask(block, hidden);
    const own = {...slice, text: part, limit: slice.limit ?? ('hostile' as const)};
    const joint = jointAfter(own, header, text.slice(stop, nextLine(text, stop)));
    return {slice: own, joint, key: null, jointless: stop === end ? 0 : end};
  }
  const part = text.slice(at, stops.at(-1));
  return {
    ...beginning,
    slice: {text: part, blocks: unread(part).children, limit: 'hostile', cost: 1000},
    jointless: end,
  };
}

function restUnread(text: string, at: number): Cut {
  const rest = text.slice(at);
  return {...beginning, slice: {text: rest, blocks: unread(rest).children, limit: 'size', cost: 0}};
}
