/** What a built program consists of: the files that its start reads, and those that it may read later. */
import {readFileSync, statSync} from 'node:fs';
import {join} from 'node:path';

export interface Parts {
  readonly start: ReadonlySet<string>;
  /** All of them, those of the start, too. */
  readonly all: ReadonlySet<string>;
}

/** The files in a folder of bundles that belong to one of its programs. */
export function partsOf(folder: string, entry: string): Parts {
  const needs = (name: string) => namedIn(readFileSync(join(folder, name), 'utf8'));
  return {
    start: closure(entry, name => needs(name).now),
    all: closure(entry, name => [...needs(name).now, ...needs(name).later]),
  };
}

/** In kB (1,024 bytes). */
export function sizeOf(folder: string, files: Iterable<string>): number {
  return [...files].reduce((sum, name) => sum + statSync(join(folder, name)).size, 0) / 1024;
}

/** `from "./a.js"` is read before a module runs; `import("./a.js")`, and a CommonJS file, when the code gets there. */
function namedIn(code: string): {readonly now: readonly string[]; readonly later: readonly string[]} {
  const named = (pattern: RegExp) => [...code.matchAll(pattern)].map(([, name = '']) => name);
  return {
    now: named(/\b(?:from|import)\s*["']\.\/([\w-]+\.js)["']/g),
    later: named(/\(\s*["']\.\/([\w-]+\.c?js)["']\s*\)/g),
  };
}

function closure(entry: string, next: (name: string) => readonly string[]): ReadonlySet<string> {
  const found = new Set([entry]);
  for (const name of found) for (const other of next(name)) found.add(other);
  return found;
}
