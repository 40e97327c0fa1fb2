/** Lists that stay in the memory, and lists of any length. */

const empty: readonly never[] = [];

/** The same list without the room that one which grew has left over; those that are empty are all one. */
export function exact<T>(list: readonly T[]): readonly T[] {
  return list.length === 0 ? empty : list.slice();
}

export function joined<T>(list: readonly T[], more: readonly T[]): readonly T[] {
  return more.length === 0 ? list : exact([...list, ...more]);
}

/** Puts values at the end of a list: as many as there are, where `push(...more)` has no room for more than some 100,000. */
export function addAll<T>(list: T[], more: Iterable<T>): void {
  for (const one of more) list.push(one);
}
