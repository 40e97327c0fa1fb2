/** Searching in what is sorted. */

/** The index of the last element that stands at or before a place; 0 where none does. */
export function lastUpTo<T>(list: readonly T[], placeOf: (one: T) => number, at: number): number {
  let low = 0;
  let high = list.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if (placeOf(list[middle] as T) <= at) low = middle;
    else high = middle - 1;
  }
  return low;
}
