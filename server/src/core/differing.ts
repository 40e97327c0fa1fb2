/** What is different between two versions of a list. */

/** The stretch in which two lists differ. */
export interface Differing {
  readonly start: number;
  readonly oldEnd: number;
  readonly newEnd: number;
}

export function differing(old: readonly unknown[], now: readonly unknown[]): Differing {
  const shorter = Math.min(old.length, now.length);
  let start = 0;
  while (start < shorter && old[start] === now[start]) start++;
  let tail = 0;
  while (tail < shorter - start && old[old.length - 1 - tail] === now[now.length - 1 - tail]) tail++;
  return {start, oldEnd: old.length - tail, newEnd: now.length - tail};
}

/** The values that only one of two lists has, in their order. */
export interface Turnover<T> {
  readonly gone: readonly T[];
  readonly came: readonly T[];
}

export function turnoverOf<T>(old: readonly T[], now: readonly T[]): Turnover<T> {
  const {start, oldEnd, newEnd} = differing(old, now);
  const [before, after] = [old.slice(start, oldEnd), now.slice(start, newEnd)];
  const [had, has] = [new Set(before), new Set(after)];
  return {gone: before.filter(one => !has.has(one)), came: after.filter(one => !had.has(one))};
}

/** Whether two values, which are plain data, say the same. */
export function isSameData(a: unknown, b: unknown): boolean {
  if (a === b) return true;
  if (typeof a !== 'object' || typeof b !== 'object' || !a || !b) return false;
  const [all, others] = [Object.entries(a), new Map(Object.entries(b))];
  return (
    all.length === others.size && all.every(([key, value]) => others.has(key) && isSameData(value, others.get(key)))
  );
}
