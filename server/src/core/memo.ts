/** The only cache of the core: a function remembered by the identity of its immutable argument. */

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
