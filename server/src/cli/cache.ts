/** What was found earlier in files that are the same by now: kept by their content, the settings and the program. */
import {createHash} from 'node:crypto';
import {existsSync, mkdirSync, readFileSync, renameSync, writeFileSync} from 'node:fs';
import {dirname, join} from 'node:path';
import {type Contribution, noContribution} from '../core/workspace/contribution.ts';
import type {Examined} from './examine.ts';

/** Contributions are most of what is kept, and needed only where something changed: they lie in a file of their own. */
interface Stored {
  readonly format: 1;
  /** The same in both files, else they are not of one run. */
  readonly run: string;
  readonly files: Readonly<Record<string, Kept>>;
  /** What was found between exactly these files, in their order. */
  readonly between: readonly unknown[];
}

interface StoredStories {
  readonly run: string;
  readonly contributions: Readonly<Record<string, Contribution>>;
}

interface Kept {
  readonly key: string;
  readonly examined: Omit<Examined, 'contribution' | 'path' | 'text'>;
}

export interface Cache {
  /** Names the run over files with these keys. */
  readonly runOf: (keys: readonly string[]) => string;
  /** What was found in a file with this key, without its contribution and its text. */
  readonly get: (path: string, key: string) => Examined | null;
  /** What was found between the files of a run; null: it was another run. */
  readonly between: (run: string) => readonly unknown[] | null;
  /** What the files told each other; null where that was lost. */
  readonly contributions: () => Readonly<Record<string, Contribution>> | null;
  readonly save: (run: string, files: readonly Saved[], between: readonly unknown[]) => void;
}

export interface Saved {
  readonly key: string;
  readonly examined: Examined;
}

export function usualLocation(): string {
  return existsSync('node_modules')
    ? join('node_modules', '.cache', 'sprintdown', 'check.json')
    : join('.sprintdown-cache', 'check.json');
}

/** The hash of a file's bytes and of all else that bears on what is found in it. */
export function hashOf(around: string, bytes: Uint8Array): string {
  return createHash('sha1').update(around).update('\0').update(bytes).digest('base64');
}

export function openCache(location: string): Cache {
  const found = read<Stored>(location);
  const stored = found?.format === 1 ? found : null;
  const beside = `${location}.stories`;
  return {
    runOf: keys => hashOf('run', Buffer.from(keys.join('\n'))),
    get: (path, key) => {
      const kept = stored && Object.hasOwn(stored.files, path) ? stored.files[path] : undefined;
      return kept?.key === key ? {...kept.examined, path, text: null, contribution: noContribution} : null;
    },
    between: run => (stored?.run === run ? stored.between : null),
    contributions: () => {
      const stories = stored && read<StoredStories>(beside);
      return stories && stories.run === stored.run ? stories.contributions : null;
    },
    save: (run, saved, between) => {
      const files = saved.map(({key, examined: {path, contribution: _, text: _text, ...examined}}) => [
        path,
        {key, examined},
      ]);
      const told = saved.filter(({examined: {contribution}}) => contribution !== noContribution);
      const contributions = Object.fromEntries(told.map(({examined}) => [examined.path, examined.contribution]));
      write(beside, {run, contributions} satisfies StoredStories);
      write(location, {format: 1, run, files: Object.fromEntries(files), between} satisfies Stored);
    },
  };
}

/** A cache that cannot be read is none. */
function read<T>(path: string): T | null {
  try {
    return JSON.parse(readFileSync(path, 'utf8')) as T;
  } catch {
    return null;
  }
}

/** Whole or not at all: other runs may read it meanwhile. */
function write(path: string, value: unknown): void {
  mkdirSync(dirname(path), {recursive: true});
  const half = `${path}.${process.pid}`;
  writeFileSync(half, JSON.stringify(value));
  renameSync(half, path);
}
