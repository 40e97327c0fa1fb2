/**
 * Lists in chunks of some dozens: the same values in a row are the same chunk, whatever comes and goes elsewhere in the list
 * and whatever the list was meanwhile. What follows from each chunk is worked out once, so that a stroke costs what it
 * changed.
 */
import {type Differing, differing, type Turnover, turnoverOf} from './differing.ts';
import {flat} from './lists.ts';
import {areSame, memo, notes} from './memo.ts';

type List<T> = readonly T[];

/** How long chunks are on average, and at most. */
const usual = 64;
const most = 256;

const cut = notes<List<unknown>, List<List<unknown>>>();

export function chunksOf<T extends object>(list: List<T>): List<List<T>> {
  const known = cut.get(list) as List<List<T>> | undefined;
  if (known) return known;
  const chunks = chunksIn(list, 0, list.length);
  cut.set(list, chunks);
  return chunks;
}

function chunksIn<T extends object>(list: List<T>, from: number, to: number): List<List<T>> {
  const chunks: List<T>[] = [];
  let start = from;
  for (let end = from + 1; end <= to; end++) {
    if (end < to && end - start < most && !endsChunk(list[end - 1] as T)) continue;
    chunks.push(asBefore(list.slice(start, end)));
    start = end;
  }
  return chunks;
}

let drawn = 0;

const lotOf = memo((_: object) => ++drawn);

/**
 * A value ends its chunk by a lot that it draws once: so no border moves where others come and go. The more values it stands
 * for, the more lots it has.
 */
export function endsChunk(value: object, lots = 1): boolean {
  return lots >= usual || (Math.imul(lotOf(value), 0x9e3779b1) >>> 8) % usual < lots;
}

/** By its first value, the chunk that fell away last, as long as the memory has room. */
const fallen = notes<object, WeakRef<List<object>>>();

function asBefore<T extends object>(chunk: List<T>): List<T> {
  const known = fallen.get(chunk[0] as T)?.deref() as List<T> | undefined;
  return known && areSame(known, chunk) ? known : chunk;
}

/**
 * Notes that a list came in place of another one: the chunks in which nothing differs are those of both. Values that hold on
 * to nothing but themselves may return: chunks of theirs that fall away are kept for when they stand together again.
 */
export function follows<T extends object>(list: List<T>, before: List<T>, mayReturn = false): void {
  if (list === before || cut.get(list)) return;
  const chunks = chunksOf(before);
  let [above, from] = [0, 0];
  for (; above < chunks.length && standsAt(chunks[above], list, from); above++) from += chunks[above]?.length ?? 0;
  let [below, to] = [chunks.length, list.length];
  for (; below > above; below--) {
    const start = to - (chunks[below - 1]?.length ?? 0);
    if (start < from || !standsAt(chunks[below - 1], list, start)) break;
    to = start;
  }
  if (mayReturn) for (const chunk of chunks.slice(above, below)) fallen.set(chunk[0] as T, new WeakRef(chunk));
  cut.set(list, flat([chunks.slice(0, above), chunksIn(list, from, to), chunks.slice(below)]));
}

/** Lists bear what is known of them and are slow to compare, the chunks of one are not. */
function standsAt<T>(chunk: List<T> = [], list: List<T>, at: number): boolean {
  if (at + chunk.length > list.length) return false;
  for (let i = 0; i < chunk.length; i++) if (chunk[i] !== list[at + i]) return false;
  return true;
}

/** Where two lists differ, as far as it is seen by their chunks. */
export function differingChunks<T extends object>(old: List<T>, now: List<T>): Differing {
  if (old === now) return {start: old.length, oldEnd: old.length, newEnd: old.length};
  const [before, after] = [chunksOf(old), chunksOf(now)];
  const {start, oldEnd, newEnd} = differing(before, after);
  return {start: lengthOf(before, start), oldEnd: lengthOf(before, oldEnd), newEnd: lengthOf(after, newEnd)};
}

function lengthOf<T>(chunks: List<List<T>>, end: number): number {
  let length = 0;
  for (let i = 0; i < end; i++) length += chunks[i]?.length ?? 0;
  return length;
}

/** The values that only one of two lists has, in their order. */
export function turnoverOfChunks<T extends object>(old: List<T>, now: List<T>): Turnover<T> {
  const {start, oldEnd, newEnd} = differingChunks(old, now);
  return turnoverOf(old.slice(start, oldEnd), now.slice(start, newEnd));
}

/** What each chunk of a list tells, read once for each. */
export function overChunks<T extends object, R extends object>(
  read: (chunk: List<T>) => R,
): (list: List<T>) => List<R> {
  const told = memo(read);
  return list => chunksOf(list).map(told);
}

/** The elements of a list that pass a test, each tested once. */
export function allWhere<T extends object>(passes: (one: T) => boolean): (list: List<T>) => List<T> {
  const found = overChunks<T, List<T>>(chunk => chunk.filter(passes));
  return list => flat(found(list));
}
