/**
 * Lists in chunks of some dozens: the same values in a row are the same chunk, whatever comes and goes elsewhere in the list
 * and whatever the list was meanwhile. What follows from each chunk is worked out once, so that a stroke costs what it
 * changed.
 */
import {differing} from './differing.ts';
import {areSame, memo, notes} from './memo.ts';
import {each, type Steps} from './steps.ts';

type List<T> = readonly T[];

/** How long chunks are on average, and at most. */
const usual = 64;
const most = 256;

const cut = notes<List<unknown>, List<List<unknown>>>();

function chunksOf<T extends object>(list: List<T>): List<List<T>> {
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
    if (end < to && end - start < most && !isLast(list[end - 1] as T)) continue;
    chunks.push(asBefore(list.slice(start, end)));
    start = end;
  }
  return chunks;
}

let drawn = 0;

/** A value ends its chunk by a lot that it draws once: so no border moves where others come and go. */
const lotOf = memo((_: object) => ++drawn);

function isLast(value: object): boolean {
  return (Math.imul(lotOf(value), 0x9e3779b1) >>> 8) % usual === 0;
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
  if (list === before) return;
  const chunks = chunksOf(before);
  const {start, oldEnd} = differing(before, list);
  let [above, from] = [0, 0];
  for (; from + (chunks[above]?.length ?? Number.POSITIVE_INFINITY) <= start; above++)
    from += chunks[above]?.length ?? 0;
  let [below, to] = [chunks.length, before.length];
  const mayStay = () => below > above && to - (chunks[below - 1]?.length ?? 0) >= oldEnd;
  while (mayStay()) to -= chunks[--below]?.length ?? 0;
  if (mayReturn) for (const chunk of chunks.slice(above, below)) fallen.set(chunk[0] as T, new WeakRef(chunk));
  const fresh = chunksIn(list, from, to + list.length - before.length);
  cut.set(list, [...chunks.slice(0, above), ...fresh, ...chunks.slice(below)]);
}

/** What each chunk of a list tells, read once for each. */
export function overChunks<T extends object, R extends object>(
  read: (chunk: List<T>) => R,
): (list: List<T>) => List<R> {
  const told = memo(read);
  return list => chunksOf(list).map(told);
}

/** The same in short steps. */
export function overChunksInSteps<T extends object, R extends object>(
  read: (chunk: List<T>) => R,
): (list: List<T>) => Steps<List<R>> {
  const told = memo(read);
  return list => each(chunksOf(list), chunk => told(chunk), 4);
}

/** The elements of a list that pass a test, each tested once. */
export function allWhere<T extends object>(passes: (one: T) => boolean): (list: List<T>) => List<T> {
  const found = overChunks<T, List<T>>(chunk => chunk.filter(passes));
  return list => found(list).flat();
}
