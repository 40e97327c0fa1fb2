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

/** `; did you mean “…”?` where one known name is close: few letters differ, or one is a part of the other. */
export function nearest(name: string, known: readonly string[]): string {
  const told = name.slice(0, 60).toLowerCase();
  const ranked = known.map(other => ({other, off: distance(told, other.toLowerCase())})).sort((a, b) => a.off - b.off);
  const [best] = ranked;
  const close =
    best && best.off <= Math.max(2, told.length / 3)
      ? best.other
      : known.find(other => told.length > 2 && other.toLowerCase().includes(told));
  return close ? `; did you mean “${close}”?` : '';
}

/** Letters to put in, take out or change, after Levenshtein. */
function distance(a: string, b: string): number {
  let row = Array.from({length: b.length + 1}, (_, at) => at);
  for (let i = 1; i <= a.length; i++) {
    const next = [i];
    for (let j = 1; j <= b.length; j++) {
      const change = (row[j - 1] ?? 0) + (a[i - 1] === b[j - 1] ? 0 : 1);
      next.push(Math.min(change, (row[j] ?? 0) + 1, (next[j - 1] ?? 0) + 1));
    }
    row = next;
  }
  return row[b.length] ?? 0;
}

export function decodeBoolean(fallback: boolean): (value: unknown, complain: Complain) => boolean {
  return (value, complain) => {
    if (typeof value === 'boolean') return value;
    complain([], `it is true or false, not ${describe(value)}`);
    return fallback;
  };
}

/** A number above or equal to `least`, and below or equal to `most` where there is one. */
export function decodeNumber(
  fallback: number,
  least: number,
  most = Number.POSITIVE_INFINITY,
): (value: unknown, complain: Complain) => number {
  const range = most === Number.POSITIVE_INFINITY ? `of at least ${least}` : `from ${least} to ${most}`;
  return (value, complain) => {
    if (typeof value === 'number' && Number.isFinite(value) && value >= least && value <= most) return value;
    complain([], `it is a number ${range}, not ${describe(value)}`);
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

type Decode<T> = (value: unknown, complain: Complain) => T;

/** A list of texts that are not empty; entries that are none, or of which `wrong` knows a reason, are left out. */
export function decodeStrings(
  fallback: readonly string[],
  wrong: (text: string) => string | null = () => null,
): Decode<readonly string[]> {
  return (value, complain) => {
    if (!Array.isArray(value)) {
      complain([], `it is a list of texts, not ${describe(value)}`);
      return fallback;
    }
    return (value as unknown[]).flatMap((entry, at) => {
      const isText = typeof entry === 'string' && entry.trim() !== '';
      const reason = isText ? wrong(entry) : `it is a text, not ${describe(entry)}`;
      if (reason !== null) complain([at], reason);
      return isText && reason === null ? [entry] : [];
    });
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

/** A list of some of a few, in the order of those; where none is left, the fallback holds. */
export function decodeSome<T extends string>(fallback: readonly T[], known: readonly T[]): Decode<readonly T[]> {
  const isKnown = (text: string) => known.some(each => each === text);
  const strings = decodeStrings(fallback, text =>
    isKnown(text) ? null : `it is one of ${known.join(', ')}, not ${describe(text)}${nearest(text, known)}`,
  );
  return (value, complain) => {
    const given = strings(value, complain);
    const chosen = known.filter(each => given.includes(each));
    return chosen.length > 0 ? chosen : fallback;
  };
}

export function decodeText(fallback: string, wrong: (text: string) => string | null) {
  return (value: unknown, complain: Complain): string => {
    const reason = typeof value === 'string' ? wrong(value) : `it is a text, not ${describe(value)}`;
    if (reason !== null) complain([], reason);
    return reason === null ? (value as string) : fallback;
  };
}

/** Lists of texts by a known name. */
export function decodeLists(names: readonly string[]) {
  const strings = decodeStrings([]);
  return (value: unknown, complain: Complain): Readonly<Record<string, readonly string[]>> => {
    if (!isRecord(value)) {
      complain([], `it is an object of lists, not ${describe(value)}`);
      return {};
    }
    const lists: Record<string, readonly string[]> = {};
    for (const [name, list] of Object.entries(value)) {
      if (!names.includes(name)) complain([name], `there is nothing called “${name}” here${nearest(name, names)}`);
      else lists[name] = strings(list, (path, message) => complain([name, ...path], message));
    }
    return lists;
  };
}
