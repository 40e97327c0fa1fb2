/** Decoding of values that people wrote: what is wrong is complained of with its place, a default takes over. */

/** Keys and indexes that lead to a value: `['rules', 'mojibake', 1, 'most']`. */
export type Path = readonly (string | number)[];

export type Complain = (path: Path, message: string) => void;

export function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

export function describe(value: unknown): string {
  if (value === null || value === undefined) return 'nothing';
  if (Array.isArray(value)) return 'a list';
  return isRecord(value) ? 'an object' : `“${String(value)}”`;
}

/** `; did you mean “…”?` where one known name is close. */
export function nearest(name: string, known: readonly string[]): string {
  const start = name.toLowerCase().slice(0, 4);
  const close = known.find(other => other.toLowerCase().startsWith(start) || other.includes(name));
  return close ? `; did you mean “${close}”?` : '';
}

export function decodeBoolean(fallback: boolean): (value: unknown, complain: Complain) => boolean {
  return (value, complain) => {
    if (typeof value === 'boolean') return value;
    complain([], `it is true or false, not ${describe(value)}`);
    return fallback;
  };
}

export function decodeOneOf<T extends string>(
  fallback: T,
  known: readonly T[],
): (value: unknown, complain: Complain) => T {
  return (value, complain) => {
    const found = known.find(each => each === value);
    if (found !== undefined) return found;
    complain([], `it is ${known.join(' or ')}, not ${describe(value)}`);
    return fallback;
  };
}

/** A number above or equal to `least`. */
export function decodeNumber(fallback: number, least: number): (value: unknown, complain: Complain) => number {
  return (value, complain) => {
    if (typeof value === 'number' && Number.isFinite(value) && value >= least) return value;
    complain([], `it is a number of at least ${least}, not ${describe(value)}`);
    return fallback;
  };
}

/** A list of numbers, not empty; entries that are none are left out. */
export function decodeNumbers(fallback: readonly number[]): (value: unknown, complain: Complain) => readonly number[] {
  return (value, complain) => {
    if (!Array.isArray(value) || value.length === 0) {
      complain([], `it is a list of numbers, not ${describe(value)}`);
      return fallback;
    }
    const numbers: number[] = [];
    (value as unknown[]).forEach((entry, at) => {
      if (typeof entry === 'number' && Number.isFinite(entry)) numbers.push(entry);
      else complain([at], `it is a number, not ${describe(entry)}`);
    });
    return numbers.length > 0 ? numbers : fallback;
  };
}

/** A list of texts that are not empty; entries that are none are left out. */
export function decodeStrings(fallback: readonly string[]): (value: unknown, complain: Complain) => readonly string[] {
  return (value, complain) => {
    if (!Array.isArray(value)) {
      complain([], `it is a list of texts, not ${describe(value)}`);
      return fallback;
    }
    const texts: string[] = [];
    (value as unknown[]).forEach((entry, at) => {
      if (typeof entry === 'string' && entry.trim() !== '') texts.push(entry);
      else complain([at], `it is a text, not ${describe(entry)}`);
    });
    return texts;
  };
}
