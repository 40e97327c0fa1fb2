/** Paths of the command line to Markdown files: directories are walked as git would see them. */
import {type Dirent, existsSync, readdirSync, readFileSync, statSync} from 'node:fs';
import {dirname, join, resolve, sep} from 'node:path';
import createIgnore, {type Ignore} from 'ignore';

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

/** A `.gitignore` and the directory that it speaks about. */
interface Ignores {
  readonly base: string;
  readonly rules: Ignore;
}

const neverWalked = new Set(['node_modules', '.git', '.hg', '.svn', '.jj']);
const markdown = /\.(md|markdown)$/i;

/** The files that paths, directories and patterns stand for: each once, in the order of the paths, then by name. */
export function findFiles(paths: readonly string[]): Found {
  const files = new Map<string, FoundFile>();
  const failures: Failure[] = [];
  const keep = (file: FoundFile) => {
    const key = resolve(file.path);
    if (!files.has(key)) files.set(key, file);
  };
  for (const path of paths) {
    const stats = statSync(path, {throwIfNoEntry: false});
    if (stats?.isDirectory()) walk(path, ignoresAbove(path), keep, failures);
    else if (stats) keep({path, named: true});
    else if (/[*?[{]/.test(path)) matchPattern(path, keep, failures);
    else failures.push({path, reason: 'there is no such file or directory'});
  }
  return {files: [...files.values()], failures};
}

function walk(
  directory: string,
  above: readonly Ignores[],
  keep: (file: FoundFile) => void,
  failures: Failure[],
): void {
  const entries = entriesOf(directory, failures);
  const ignores = [...above, ...ignoresIn(directory)];
  for (const entry of entries) {
    const path = directory === '.' ? entry.name : join(directory, entry.name);
    const isDirectory = entry.isDirectory();
    if ((isDirectory && neverWalked.has(entry.name)) || isIgnored(path, isDirectory, ignores)) continue;
    if (isDirectory) walk(path, ignores, keep, failures);
    else if (markdown.test(entry.name) && isFile(path, entry)) keep({path: path.split(sep).join('/'), named: false});
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

function matchPattern(pattern: string, keep: (file: FoundFile) => void, failures: Failure[]): void {
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
  if (existsSync(base)) walk(base, ignoresAbove(base), keepMatch, failures);
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

function ignoresIn(directory: string): readonly Ignores[] {
  try {
    const rules = createIgnore({allowRelativePaths: true}).add(readFileSync(join(directory, '.gitignore'), 'utf8'));
    return [{base: resolve(directory), rules}];
  } catch {
    return [];
  }
}

/** As git does: the nearest file that says something about a path decides. */
function isIgnored(path: string, isDirectory: boolean, ignores: readonly Ignores[]): boolean {
  const absolute = resolve(path);
  for (const {base, rules} of [...ignores].reverse()) {
    const relative = absolute.slice(base.length).split(sep).join('/').replace(/^\//, '');
    const {ignored, unignored} = rules.test(isDirectory ? `${relative}/` : relative);
    if (ignored || unignored) return ignored;
  }
  return false;
}

/** What the operating system says, in words for people. */
export function reasonOf(error: unknown): string {
  const code = (error as NodeJS.ErrnoException | null)?.code;
  const reasons: Readonly<Record<string, string>> = {
    EACCES: 'permission denied',
    EPERM: 'permission denied',
    ENOENT: 'there is no such file or directory',
    EISDIR: 'it is a directory',
    EMFILE: 'too many open files',
    ELOOP: 'too many symbolic links',
  };
  return reasons[code ?? ''] ?? (error instanceof Error ? error.message : String(error));
}
