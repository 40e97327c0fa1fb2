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

/** The first index from which on a sorted list is as asked for; its length where it never is. */
export function firstWhere(length: number, isThere: (at: number) => boolean): number {
  let low = 0;
  let high = length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (isThere(middle)) high = middle;
    else low = middle + 1;
  }
  return low;
}
