/**
 * Lists in chunks of some dozens, which keep their identity from version to version while nothing in them changes: what
 * follows from each chunk is worked out once, so that a stroke costs what it changed.
 */
import {memo} from './memo.ts';

type List<T> = readonly T[];

const size = 64;
const fewest = 16;

const cut = new WeakMap<List<unknown>, List<List<unknown>>>();

function chunksOf<T>(list: List<T>): List<List<T>> {
  const known = cut.get(list) as List<List<T>> | undefined;
  if (known) return known;
  const chunks = slices(list, 0, list.length);
  cut.set(list, chunks);
  return chunks;
}

function slices<T>(list: List<T>, from: number, to: number): List<List<T>> {
  const count = Math.ceil((to - from) / size);
  const each = Math.ceil((to - from) / count);
  return Array.from({length: count}, (_, i) => list.slice(from + i * each, Math.min(to, from + (i + 1) * each)));
}

/** Notes that a list came in place of another one: the chunks in which nothing differs are those of both. */
export function follows<T>(list: List<T>, before: List<T>): void {
  if (list === before) return;
  const chunks = chunksOf(before);
  const {start, oldEnd} = differing(before, list);
  let [above, from] = [0, 0];
  for (; from + (chunks[above]?.length ?? Number.POSITIVE_INFINITY) <= start; above++)
    from += chunks[above]?.length ?? 0;
  let [below, to] = [chunks.length, before.length];
  const mayStay = () => below > above && to - (chunks[below - 1]?.length ?? 0) >= oldEnd;
  while (mayStay()) to -= chunks[--below]?.length ?? 0;
  // Lists that shrink would be left with many small chunks.
  while (to + list.length - before.length - from < fewest && below < chunks.length) to += chunks[below++]?.length ?? 0;
  const fresh = slices(list, from, to + list.length - before.length);
  cut.set(list, [...chunks.slice(0, above), ...fresh, ...chunks.slice(below)]);
}

/** The stretch in which two lists differ. */
export interface Differing {
  readonly start: number;
  readonly oldEnd: number;
  readonly newEnd: number;
}

export function differing<T>(old: List<T>, now: List<T>, same: (a: T, b: T) => boolean = isSame): Differing {
  const shorter = Math.min(old.length, now.length);
  let start = 0;
  while (start < shorter && same(old[start] as T, now[start] as T)) start++;
  let tail = 0;
  while (tail < shorter - start && same(old[old.length - 1 - tail] as T, now[now.length - 1 - tail] as T)) tail++;
  return {start, oldEnd: old.length - tail, newEnd: now.length - tail};
}

function isSame(a: unknown, b: unknown): boolean {
  return a === b;
}

/** What each chunk of a list tells, read once for each. */
export function overChunks<T, R extends object>(read: (chunk: List<T>) => R): (list: List<T>) => List<R> {
  const told = memo(read);
  return list => chunksOf(list).map(told);
}

/** The elements of a list that pass a test, each tested once. */
export function allWhere<T>(passes: (one: T) => boolean): (list: List<T>) => List<T> {
  const found = overChunks<T, List<T>>(chunk => chunk.filter(passes));
  return list => found(list).flat();
}
