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

/**
 * The last value of each key, and the one before it as long as the memory has room: a fence or a comment that is opened and
 * closed again finds what was before.
 */
export class LastTwo<K extends object, V extends object> {
  private readonly known = new WeakMap<K, {readonly last: V; readonly before: WeakRef<V> | null}>();

  find(key: K, fits: (value: V) => boolean): V | undefined {
    const known = this.known.get(key);
    if (!known || fits(known.last)) return known?.last;
    const before = known.before?.deref();
    return before && fits(before) ? this.put(key, before) : undefined;
  }

  put(key: K, value: V): V {
    const known = this.known.get(key);
    this.known.set(key, {last: value, before: known ? new WeakRef(known.last) : null});
    return value;
  }
}

/**
 * What stands for an object, so that it can be known again by those who must not hold on to it: an old version of a part of
 * the outline leads to all that came after it.
 */
export const tokenOf = memo((_: object): object => ({}));

/** Values that are made from several others: while it would be made from the same ones, it is the same value. */
export function keeper<K extends object, V>(): (key: K, from: readonly (object | number | null)[], make: () => V) => V {
  const kept = new LastTwo<K, {readonly tokens: readonly unknown[]; readonly value: V}>();
  return (key, from, make) => {
    const tokens = from.map(one => (typeof one === 'object' && one ? tokenOf(one) : one));
    const known = kept.find(key, one => areSame(one.tokens, tokens));
    return (known ?? kept.put(key, {tokens, value: make()})).value;
  };
}

/** Whether two lists hold the same values, one by one. */
export function areSame(a: readonly unknown[], b: readonly unknown[]): boolean {
  return a === b || (a.length === b.length && a.every((one, i) => one === b[i]));
}
