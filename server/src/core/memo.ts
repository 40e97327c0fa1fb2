/** The only caches of the core: results remembered by the identity of their immutable argument, or made once. */

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

/** So many texts are remembered at most, none of them longer than this. */
const mostTexts = 4000;
const longest = 400;

/** The same for texts, of which the latest are remembered: the same lines are asked the same again with each stroke. */
export function ofText<V>(compute: (text: string) => V): (text: string) => V {
  let latest = new Map<string, V>();
  return text => {
    const known = latest.get(text);
    if (known !== undefined || text.length > longest) return known ?? compute(text);
    if (latest.size >= mostTexts) latest = new Map();
    const value = compute(text);
    latest.set(text, value);
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

/** The last two values of each key: what is opened and closed again, a fence or a comment, finds what was before. */
export class LastTwo<K extends object, V> {
  private readonly known = new WeakMap<K, readonly V[]>();

  find(key: K, fits: (value: V) => boolean): V | undefined {
    return this.known.get(key)?.find(fits);
  }

  /** `instead` is one that the value comes in place of. */
  put(key: K, value: V, instead?: V): V {
    const last = this.known.get(key)?.find(one => one !== instead);
    this.known.set(key, last === undefined ? [value] : [value, last]);
    return value;
  }
}

/** Values that are made from several others: while it would be made from the same ones, it is the same value. */
export function keeper<K extends object, V>(): (key: K, from: readonly unknown[], make: () => V) => V {
  const kept = new LastTwo<K, {readonly from: readonly unknown[]; readonly value: V}>();
  return (key, from, make) => {
    const known = kept.find(key, one => areSame(one.from, from));
    return (known ?? kept.put(key, {from, value: make()})).value;
  };
}

/** Whether two lists hold the same values, one by one. */
export function areSame(a: readonly unknown[], b: readonly unknown[]): boolean {
  return a === b || (a.length === b.length && a.every((one, i) => one === b[i]));
}
