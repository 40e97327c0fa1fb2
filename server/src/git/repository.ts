/** The repository that a file or folder lies in. */
import {existsSync, realpathSync, statSync} from 'node:fs';
import {basename, dirname, isAbsolute, join, relative, resolve, sep} from 'node:path';
import {findGit} from './program.ts';
import {type Answer, type Run, refused, runGit} from './run.ts';

export interface Repository extends Run {
  /** The working tree's top folder, links followed; git is run here. */
  readonly folder: string;
  /** The commit that is checked out; null: there is none yet. */
  readonly head: string | null;
  /** true: the clone was cut off, older commits are missing. */
  readonly shallow: boolean;
}

export interface OpenOptions {
  /** The git to use, an absolute path; by default the one on the PATH. */
  readonly git?: string | undefined;
  readonly signal?: AbortSignal | undefined;
}

/** Opens the repository around a path, which need not exist itself. Submodules and linked worktrees are their own. */
export async function openRepository(path: string, options: OpenOptions = {}): Promise<Answer<Repository>> {
  const git = options.git ?? findGit();
  if (git === null || !isAbsolute(git)) return refused('no-git', 'git was not found on the PATH');
  const folder = nearestFolder(realPath(path));
  const run: Run = {git, folder, signal: options.signal};
  const question = ['rev-parse', '--is-shallow-repository', '--show-toplevel'];
  const whole = await runGit(run, [...question, 'HEAD^{commit}']);
  // Where there is no commit yet, the rest can still be told.
  const asked = whole.ok || whole.refusal.kind === 'cancelled' ? whole : await runGit(run, question);
  if (!asked.ok) return asked;
  // The name of a folder may hold line ends.
  const [, shallow, top, head] = /^(\w+)\n(.*?)\n(?:([0-9a-f]{40,64})\n)?$/s.exec(asked.value.toString()) ?? [];
  if (!top) return refused('no-repository', 'this folder is not in the working tree of a git repository');
  return {ok: true, value: {...run, folder: realPath(top), head: head ?? null, shallow: shallow === 'true'}};
}

/** The full object id of the commit that a revision such as `main~2` or `v1.0` names. */
export async function resolveCommit(run: Run, revision: string): Promise<Answer<string>> {
  // Some versions take what looks like an option for one, even here.
  if (revision.startsWith('-') || /[\0\n]/.test(revision)) return unknown(revision);
  const asked = await runGit(run, ['rev-parse', '--verify', '--quiet', '--end-of-options', `${revision}^{commit}`]);
  if (asked.ok) return {ok: true, value: lastLine(asked.value)};
  return asked.refusal.kind === 'failed' || asked.refusal.kind === 'unknown-revision' ? unknown(revision) : asked;
}

function unknown(revision: string): Answer<never> {
  return refused('unknown-revision', `git knows no revision “${revision}”`);
}

/** Git 2.30 and older print `--end-of-options`, too. */
function lastLine(output: Buffer): string {
  return output.toString().trim().split('\n').at(-1) ?? '';
}

/** What git calls a file: its path from the top, with slashes; null: it lies outside of the repository. */
export function pathIn(repository: Repository, path: string): string | null {
  const within = relative(repository.folder, realPath(path));
  if (within === '' || within.startsWith('..') || isAbsolute(within)) return null;
  return within.split(sep).join('/');
}

/** Links followed and, where the file system does not care about case, as it is really written; also of what is gone. */
function realPath(path: string): string {
  const absolute = resolve(path);
  try {
    return realpathSync.native(absolute);
  } catch {
    const above = dirname(absolute);
    return above === absolute ? absolute : join(realPath(above), basename(absolute));
  }
}

function nearestFolder(path: string): string {
  if (existsSync(path) && statSync(path).isDirectory()) return path;
  const above = dirname(path);
  return above === path ? path : nearestFolder(above);
}
