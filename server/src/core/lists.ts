/** Lists that stay in the memory, and lists of any length. */

const empty: readonly never[] = [];

/** The same list without the room that one which grew has left over; those that are empty are all one. */
export function exact<T>(list: readonly T[]): readonly T[] {
  return list.length === 0 ? empty : list.slice();
}

export function joined<T>(list: readonly T[], more: readonly T[]): readonly T[] {
  return more.length === 0 ? list : exact([...list, ...more]);
}

/** How many lists are taken at once: a call has no room for more than some 100,000. */
const most = 10_000;

/** Lists laid end to end, as `flat()` does it, but copied whole and not value by value: that is twenty times as fast. */
export function flat<T>(lists: readonly (readonly T[])[]): readonly T[] {
  const filled = lists.filter(({length}) => length > 0);
  const [first = empty] = filled;
  if (filled.length < 2) return first;
  if (filled.length <= most) return empty.concat(...(filled as never[]));
  return flat(
    Array.from({length: Math.ceil(filled.length / most)}, (_, i) => flat(filled.slice(i * most, (i + 1) * most))),
  );
}

/** Puts values at the end of a list: as many as there are, where `push(...more)` has no room for more than some 100,000. */
export function addAll<T>(list: T[], more: Iterable<T>): void {
  for (const one of more) list.push(one);
}
