/**
 * Closed shapes of messages: what a value must look like, said once for the compiler and for the check at run time.
 * A library that compiles schemas needs `eval`, which the policy of a webview forbids; these shapes are plain closures.
 */

/** What a value must be; `of` exists for the compiler only. */
export interface Shape<T> {
  /** What is wrong with a value, naming the place; null where nothing is. Never throws. */
  readonly fault: (value: unknown, at: string) => string | null;
  readonly of?: T;
}

export type Of<S> = S extends Shape<infer T> ? T : never;

export type Decoded<T> =
  | {readonly ok: true; readonly value: T}
  | {
      readonly ok: false;
      /** `message.chart.days[3].value: a finite number is expected` */
      readonly fault: string;
    };

/** Takes a value for what its shape says, or says where it is not. Unknown keys are refused, not dropped. */
export function decode<T>(shape: Shape<T>, value: unknown): Decoded<T> {
  const fault = shape.fault(value, 'message');
  return fault === null ? {ok: true, value: value as T} : {ok: false, fault};
}

function shape<T>(holds: (value: unknown) => boolean, expected: string): Shape<T> {
  return {fault: (value, at) => (holds(value) ? null : `${at}: ${expected} is expected`)};
}

/** Longer than any line that people write, and short enough that no message grows without bound. */
const mostUnits = 50_000;

/** A text of at most so many UTF-16 units. */
export function text(most: number = mostUnits): Shape<string> {
  return shape(value => typeof value === 'string' && value.length <= most, `a text of at most ${most} characters`);
}

export const number: Shape<number> = shape(value => Number.isFinite(value), 'a finite number');

export const natural: Shape<number> = shape(value => Number.isSafeInteger(value) && Number(value) >= 0, 'a count');

export const flag: Shape<boolean> = shape(value => typeof value === 'boolean', 'true or false');

export function oneOf<const T extends string>(...names: readonly T[]): Shape<T> {
  return shape(value => (names as readonly unknown[]).includes(value), `one of ${names.join(', ')}`);
}

export function orNull<T>(inner: Shape<T>): Shape<T | null> {
  return {fault: (value, at) => (value === null ? null : inner.fault(value, at))};
}

export function list<T>(inner: Shape<T>, most = 10_000): Shape<readonly T[]> {
  return {
    fault: (value, at) => {
      if (!Array.isArray(value)) return `${at}: a list is expected`;
      if (value.length > most) return `${at}: at most ${most} entries are expected`;
      for (let i = 0; i < value.length; i++) {
        const fault = inner.fault(value[i], `${at}[${i}]`);
        if (fault !== null) return fault;
      }
      return null;
    },
  };
}

/** A shape that holds itself, at most so deep. */
export function nested<T>(deep: number, build: (inner: Shape<T>) => Shape<T>): Shape<T> {
  const bottom: Shape<T> = {fault: (_value, at) => `${at}: nothing so deep is expected`};
  let made = bottom;
  for (let level = 0; level < deep; level++) made = build(made);
  return made;
}

/** A text that a pattern describes wholly. */
export function matching(pattern: RegExp, expected: string, most = 200): Shape<string> {
  return shape(value => typeof value === 'string' && value.length <= most && pattern.test(value), expected);
}

export function either<A, B>(one: Shape<A>, other: Shape<B>): Shape<A | B> {
  return {
    fault: (value, at) => {
      const fault = one.fault(value, at);
      return fault === null ? null : other.fault(value, at);
    },
  };
}

/** An object whose keys a pattern describes, each with a value of one shape. */
export function record<T>(names: RegExp, inner: Shape<T>): Shape<Readonly<Record<string, T>>> {
  return {
    fault: (value, at) => {
      if (!isPlain(value)) return `${at}: an object is expected`;
      for (const [name, held] of Object.entries(value)) {
        if (!names.test(name)) return unknownKey(at, name);
        const fault = inner.fault(held, `${at}.${name}`);
        if (fault !== null) return fault;
      }
      return null;
    },
  };
}

type Shapes = Readonly<Record<string, Shape<unknown>>>;
type Fields<S extends Shapes> = {readonly [Key in keyof S]: Of<S[Key]>};

/** An object with exactly these keys of its own. */
export function object<S extends Shapes>(fields: S): Shape<Fields<S>> {
  const names = Object.keys(fields);
  return {
    fault: (value, at) => {
      if (!isPlain(value)) return `${at}: an object is expected`;
      const strange = Object.keys(value).find(name => !Object.hasOwn(fields, name));
      if (strange !== undefined) return unknownKey(at, strange);
      for (const name of names) {
        if (!Object.hasOwn(value, name)) return `${at}.${name}: it is missing`;
        const fault = fields[name]?.fault(value[name], `${at}.${name}`) ?? null;
        if (fault !== null) return fault;
      }
      return null;
    },
  };
}

type Variants<K extends string, V extends Readonly<Record<string, Shapes>>> = {
  [Name in keyof V]: {readonly [Key in K]: Name} & Fields<V[Name]>;
}[keyof V];

/** One of several objects, told apart by the name under `key`. */
export function variants<K extends string, V extends Readonly<Record<string, Shapes>>>(
  key: K,
  all: V,
): Shape<Variants<K, V>> {
  const shapes = new Map(
    Object.entries(all).map(([name, fields]) => [name, object({...fields, [key]: oneOf(name)})] as const),
  );
  return {
    fault: (value, at) => {
      const name = isPlain(value) && Object.hasOwn(value, key) ? value[key] : undefined;
      const found = typeof name === 'string' ? shapes.get(name) : undefined;
      return found ? found.fault(value, at) : `${at}.${key}: one of ${[...shapes.keys()].join(', ')} is expected`;
    },
  };
}

function unknownKey(at: string, name: string): string {
  return `${at}: ${JSON.stringify(name.slice(0, 40))} is not known`;
}

/** Messages arrive as copies: whatever has another prototype was not sent by us. */
function isPlain(value: unknown): value is Record<string, unknown> {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return false;
  const prototype = Object.getPrototypeOf(value) as unknown;
  return prototype === null || Object.getPrototypeOf(prototype) === null;
}
