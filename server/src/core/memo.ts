/** The only cache of the core: results remembered by the identity of their immutable argument, or made once. */

/** `compute` with its results kept as long as their argument lives; no invalidation, because arguments never change. */
export function memo<K extends object, V>(compute: (key: K) => V): (key: K) => V {
  const known = new WeakMap<K, V>();
  return key => {
    const found = known.get(key);
    if (found !== undefined) return found;
    const value = compute(key);
    known.set(key, value);
    return value;
  };
}

/** `make` called when its result is first asked for, and then let go. */
export function lazy<T>(make: () => T): () => T {
  let source: (() => T) | null = make;
  let made: T;
  return () => {
    if (source) {
      made = source();
      source = null;
    }
    return made;
  };
}
