/** Paths of the command line to Markdown files: directories are walked as git would see them. */
import {type Dirent, existsSync, readdirSync, readFileSync, statSync} from 'node:fs';
import {dirname, join, resolve, sep} from 'node:path';
import createIgnore from 'ignore';
import {type Ignores, ignoresOf, isIgnored} from './ignores.ts';
import {reasonOf} from './reason.ts';

/** Files to read, named as the user named them, and what could not be looked into. */
export interface Found {
  readonly files: readonly FoundFile[];
  readonly failures: readonly Failure[];
}

export interface FoundFile {
  readonly path: string;
  /** Named on the command line, not met on a walk. */
  readonly named: boolean;
}

export interface Failure {
  readonly path: string;
  readonly reason: string;
}

export interface IgnoreOptions {
  /** Whether `.gitignore` files are heeded. */
  readonly heeded: boolean;
  /** A file of the same form that holds everywhere, its patterns from the working directory. */
  readonly file: string | null;
}

const usualIgnores: IgnoreOptions = {heeded: true, file: null};

const neverWalked = new Set(['node_modules', '.git', '.hg', '.svn', '.jj']);
const markdown = /\.(md|markdown)$/i;

/** The files that paths, directories and patterns stand for: each once, in the order of the paths, then by name. */
export function findFiles(paths: readonly string[], ignore: IgnoreOptions = usualIgnores): Found {
  const files = new Map<string, FoundFile>();
  const failures: Failure[] = [];
  const own = ignore.file === null ? [] : ignoresFrom(ignore.file, failures);
  const walk: Walk = (directory, found) => {
    for (const _ of walkSteps(directory, found, failures, ignore.heeded, [
      ...(ignore.heeded ? ignoresAbove(directory) : []),
      ...own,
    ]));
  };
  const keep = (file: FoundFile) => {
    const key = resolve(file.path);
    if (!files.has(key)) files.set(key, file);
  };
  for (const path of paths) {
    const stats = statSync(path, {throwIfNoEntry: false});
    if (stats?.isDirectory()) walk(path, keep);
    else if (stats) keep({path, named: true});
    else if (/[*?[{]/.test(path)) matchPattern(path, walk, keep, failures);
    else failures.push({path, reason: 'there is no such file or directory'});
  }
  return {files: [...files.values()], failures};
}

type Walk = (directory: string, keep: (file: FoundFile) => void) => void;

/** The Markdown files below a directory as git would see them, in steps of one directory for callers with other work. */
export function* walkSteps(
  directory: string,
  keep: (file: FoundFile) => void,
  failures: Failure[],
  heeded = true,
  above: readonly Ignores[] = ignoresAbove(directory),
): Generator<void, void, undefined> {
  yield;
  const entries = entriesOf(directory, failures);
  const ignores = heeded ? [...above, ...ignoresIn(directory)] : above;
  for (const entry of entries) {
    const path = directory === '.' ? entry.name : join(directory, entry.name);
    const isDirectory = entry.isDirectory();
    if ((isDirectory && neverWalked.has(entry.name)) || isIgnored(slashed(resolve(path)), isDirectory, ignores))
      continue;
    if (isDirectory) yield* walkSteps(path, keep, failures, heeded, ignores);
    else if (markdown.test(entry.name) && isFile(path, entry)) keep({path: slashed(path), named: false});
  }
}

function entriesOf(directory: string, failures: Failure[]): readonly Dirent[] {
  try {
    return readdirSync(directory, {withFileTypes: true}).sort((a, b) => (a.name < b.name ? -1 : 1));
  } catch (error) {
    failures.push({path: directory, reason: reasonOf(error)});
    return [];
  }
}

/** Links to files are followed, links to directories are not: they may lead back. */
function isFile(path: string, entry: Dirent): boolean {
  return entry.isFile() || (entry.isSymbolicLink() && statSync(path, {throwIfNoEntry: false})?.isFile() === true);
}

function matchPattern(pattern: string, walk: Walk, keep: (file: FoundFile) => void, failures: Failure[]): void {
  const literal = pattern.split(/[\\/]/).slice(0, -1);
  const firstWild = literal.findIndex(part => /[*?[{]/.test(part));
  const base =
    (firstWild < 0 ? literal : literal.slice(0, firstWild)).join('/') || (pattern.startsWith('/') ? '/' : '.');
  const matcher = createIgnore().add(`/${pattern.slice(base === '.' ? 0 : base.length).replace(/^[./]*\//, '')}`);
  const before = failures.length;
  let matched = 0;
  const keepMatch = (file: FoundFile) => {
    const path = base === '.' ? file.path : file.path.slice(base.length).replace(/^\//, '');
    if (!matcher.ignores(path)) return;
    matched++;
    keep(file);
  };
  if (existsSync(base)) walk(base, keepMatch);
  if (matched === 0 && failures.length === before) failures.push({path: pattern, reason: 'no Markdown file matches'});
}

/** The `.gitignore` files between the root of the repository and a directory, the directory itself left out. */
function ignoresAbove(directory: string): readonly Ignores[] {
  const found: Ignores[] = [];
  let at = resolve(directory);
  while (!existsSync(join(at, '.git')) && dirname(at) !== at) {
    at = dirname(at);
    found.unshift(...ignoresIn(at));
  }
  return existsSync(join(at, '.git')) ? found : [];
}

function ignoresFrom(file: string, failures: Failure[]): readonly Ignores[] {
  try {
    return [ignoresOf(slashed(resolve('.')), readFileSync(file, 'utf8'))];
  } catch (error) {
    failures.push({path: file, reason: reasonOf(error)});
    return [];
  }
}

function ignoresIn(directory: string): readonly Ignores[] {
  try {
    return [ignoresOf(slashed(resolve(directory)), readFileSync(join(directory, '.gitignore'), 'utf8'))];
  } catch {
    return [];
  }
}

function slashed(path: string): string {
  return sep === '/' ? path : path.split(sep).join('/');
}
