/** The only caches of the core: results remembered by the identity of their immutable argument, or made once. */

/** What a WeakMap can do for the core. */
interface Keeping<K extends object, V> {
  readonly get: (key: K) => V | undefined;
  readonly set: (key: K, value: V) => unknown;
  readonly delete: (key: K) => unknown;
}

/** Lets a class put its private fields onto an object that is there already. */
class Onto {
  constructor(bearer: object) {
    // biome-ignore lint/correctness/noConstructorReturn: that is how it is done.
    return bearer;
  }
}

/**
 * A WeakMap whose values lie on their keys, unseen, and go with them: what a WeakMap was given goes with the next full
 * collection of garbage, and until then each small one carries it along. Called once for each thing that is noted, not for
 * each version of it: every call makes a field of its own.
 */
export function notes<K extends object, V>(): Keeping<K, V> {
  class Note extends Onto {
    #value: V | undefined;
    constructor(key: K, value: V) {
      super(key);
      this.#value = value;
    }
    static get(key: K): V | undefined {
      return #value in key ? key.#value : undefined;
    }
    static set(key: K, value: V | undefined): void {
      if (#value in key) key.#value = value;
      else if (value !== undefined) new Note(key, value);
    }
  }
  return {get: Note.get, set: Note.set, delete: key => Note.set(key, undefined)};
}

/** `compute` with its results kept as long as their argument lives; no invalidation, because arguments never change. */
export function memo<K extends object, V>(compute: (key: K) => V, known?: Keeping<K, V>): (key: K) => V {
  if (!known) return noted(compute);
  return key => {
    const found = known.get(key);
    if (found !== undefined) return found;
    const value = compute(key);
    known.set(key, value);
    return value;
  };
}

/** The same with notes, in one function: of all that is done to read a plan, looking up what is known is done most. */
function noted<K extends object, V>(compute: (key: K) => V): (key: K) => V {
  class Note extends Onto {
    #value: V;
    constructor(key: K, value: V) {
      super(key);
      this.#value = value;
    }
    static of(key: K): V {
      if (#value in key) return key.#value;
      const value = compute(key);
      // It may have been asked for meanwhile.
      if (#value in key) key.#value = value;
      else new Note(key, value);
      return value;
    }
  }
  return Note.of;
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
  private readonly known = notes<K, {readonly last: V; readonly before: WeakRef<V> | null}>();

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

/** The list of before where both hold the same values: so lists are told apart by what they are. */
export function sameList<T>(before: readonly T[], now: readonly T[]): readonly T[] {
  return areSame(before, now) ? before : now;
}

type Makers<L> = {readonly [Name in keyof L]: () => L[Name]};

class Late extends Onto {
  readonly #makers: Readonly<Record<string, () => unknown>>;
  constructor(bearer: object, makers: Readonly<Record<string, () => unknown>>) {
    super(bearer);
    this.#makers = makers;
  }
  static made(bearer: object, name: string): unknown {
    return #makers in bearer ? bearer.#makers[name]?.() : undefined;
  }
}

/** One getter for all properties of a name: see `lazily`. */
const late = new Map<string, PropertyDescriptor>();

function lateProperty(name: string): PropertyDescriptor {
  const known = late.get(name);
  if (known) return known;
  const property = {
    enumerable: true,
    get(this: object) {
      return Late.made(this, name);
    },
  };
  late.set(name, property);
  return property;
}

/**
 * An object with further properties, each worked out when it is first asked for. Getters written into the object would do
 * the same, but what they close over stays until the next full collection of garbage.
 */
export function lazily<T extends object, L extends object>(bearer: T, makers: Makers<L>): T & Readonly<L> {
  const once: Record<string, () => unknown> = {};
  for (const [name, make] of Object.entries<() => unknown>(makers)) {
    once[name] = lazy(make);
    Object.defineProperty(bearer, name, lateProperty(name));
  }
  new Late(bearer, once);
  return bearer as T & Readonly<L>;
}
