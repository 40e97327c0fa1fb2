/** Lists that stay in the memory. */

const empty: readonly never[] = [];

/** The same list without the room that one which grew has left over; those that are empty are all one. */
export function exact<T>(list: readonly T[]): readonly T[] {
  return list.length === 0 ? empty : list.slice();
}

export function joined<T>(list: readonly T[], more: readonly T[]): readonly T[] {
  return more.length === 0 ? list : exact([...list, ...more]);
}
