/**
 * Rows: long lists as chunks laid end to end, for what is gathered from a tree: a chunk is the same value as long as its
 * branch is. No list of all is made, whose length each stroke would pay for.
 */
import {endsChunk} from './chunks.ts';
import {differing, type Turnover, turnoverOf} from './differing.ts';
import {flat} from './lists.ts';
import {areSame, memo, notes} from './memo.ts';

export type Row<T> = readonly (readonly T[])[];

export function rowOf<T>(list: readonly T[]): Row<T> {
  return list.length > 0 ? [list] : [];
}

/** By their first one, chunks that were joined, and what they were joined to. */
const joint = notes<object, {readonly parts: readonly unknown[]; readonly whole: readonly unknown[]}>();

/** Rows laid end to end. Short chunks beside each other become one, which is the same while they are. */
export function joinedRows<T extends object>(rows: readonly Row<T>[]): Row<T> {
  const filled = rows.filter(({length}) => length > 0);
  const chunks = flat(filled);
  if (filled.length < 2) return chunks;
  const joined: (readonly T[])[] = [];
  let from = 0;
  for (let end = 1; end <= chunks.length; end++) {
    const last = chunks[end - 1] as readonly T[];
    if (end < chunks.length && !endsChunk(last, last.length)) continue;
    joined.push(asOne(chunks.slice(from, end)));
    from = end;
  }
  return joined;
}

function asOne<T>(parts: Row<T>): readonly T[] {
  const [first] = parts as [readonly T[]];
  if (parts.length === 1) return first;
  const known = joint.get(first);
  if (known && areSame(known.parts, parts)) return known.whole as readonly T[];
  const whole = flat(parts);
  joint.set(first, {parts, whole});
  return whole;
}

/** By its first value, the chunk that was picked last. */
const picked = notes<object, readonly unknown[]>();

/** A row chunk by chunk made another one: those that give the same values as the last time are the same. */
export function mapRow<T, R extends object>(row: Row<T>, make: (chunk: readonly T[]) => readonly R[]): Row<R> {
  return row.map(make).flatMap(made => {
    const [first] = made;
    if (!first) return [];
    const known = picked.get(first) as readonly R[] | undefined;
    if (known && areSame(known, made)) return [known];
    picked.set(first, made);
    return [made];
  });
}

/** The values of a row that pass a test. */
export function pickRow<T extends object>(row: Row<T>, passes: (one: T) => boolean): Row<T> {
  return mapRow(row, chunk => (chunk.every(passes) ? chunk : chunk.filter(passes)));
}

export function someInRow<T>(row: Row<T>, passes: (one: T) => unknown): boolean {
  return row.some(chunk => chunk.some(passes));
}

/** What each chunk tells, read once for each. */
export function overRow<T extends object, R extends object>(
  read: (chunk: readonly T[]) => R,
): (row: Row<T>) => readonly R[] {
  const told = memo(read);
  return row => row.map(told);
}

/** The values that only one of two rows has, in their order. */
export function turnoverOfRows<T>(old: Row<T>, now: Row<T>): Turnover<T> {
  const {start, oldEnd, newEnd} = differing(old, now);
  return turnoverOf(flat(old.slice(start, oldEnd)), flat(now.slice(start, newEnd)));
}
