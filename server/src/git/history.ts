/** The history of plans from git: every committed version read once, renames followed, with what is to be said about it. */
import {readFile} from 'node:fs/promises';
import {resolve} from 'node:path';
import type {PlanFacts} from '../core/history/facts.ts';
import type {FileVersion, History, Note, Version} from '../core/history/version.ts';
import type {Reading} from '../core/workspace/document.ts';
import {type Commit, type FileRevision, type Log, type LogBounds, logFiles} from './log.ts';
import {momentsOf} from './moments.ts';
import {type OpenOptions, openRepository, pathIn, type Repository} from './repository.ts';
import {type Answer, defaultBounds, runGit} from './run.ts';
import {type FactsCache, readFacts} from './versions.ts';

export interface PlanFile {
  /** What the caller calls it: a path or a URI; the history speaks of it by this name. */
  readonly path: string;
  /** Where it lies in the file system. */
  readonly file: string;
}

export interface HistoryOptions extends OpenOptions {
  readonly cache: FactsCache;
  /** How a team's settings have its plans read; one for all versions, whatever the settings were then. */
  readonly reading?: Reading | undefined;
  readonly bounds?: LogBounds;
}

const defaultLogBounds: LogBounds = {...defaultBounds, mostCommits: 10_000};

/**
 * The committed versions of some plan files, oldest first. What git cannot answer is no error but a note, and the history
 * is then empty; only a cancelled or failed run is refused.
 */
export async function readHistory(files: readonly PlanFile[], options: HistoryOptions): Promise<Answer<History>> {
  const first = files[0];
  if (!first) return said({kind: 'untracked', message: 'There is no file to tell the history of.'});
  const opened = await openRepository(first.file, options);
  if (!opened.ok) return withoutGit(opened);
  const repository = opened.value;
  if (repository.head === null) {
    return said({kind: 'no-commits', message: 'The repository has no commits yet, so there is no history.'});
  }
  const names = new Map(
    files.flatMap(file => {
      const path = pathIn(repository, file.file);
      return path === null ? [] : [[path, file.path] as const];
    }),
  );
  if (names.size === 0)
    return said({kind: 'untracked', message: 'No commit holds this file yet, so there is no history.'});
  const bounds = options.bounds ?? defaultLogBounds;
  const name = JSON.stringify([repository.folder, repository.head, [...names], bounds]);
  const known = latest.get(options.cache);
  if (known?.name === name && known.reading === options.reading) return {ok: true, value: known.history};
  const log = await logFiles(repository, repository.head, [...names.keys()], bounds);
  if (!log.ok) return log;
  const read = await assemble(repository, names, log.value, options, files);
  // What a clone lacks may be fetched without another commit being checked out.
  const whole = read.ok && !repository.shallow && read.value.notes.every(({kind}) => kind !== 'partial');
  if (whole) latest.set(options.cache, {name, reading: options.reading, history: read.value});
  return read;
}

/** The history that was read last with each cache: as long as the same commit is checked out, it is the same value. */
const latest = new WeakMap<FactsCache, {name: string; reading: Reading | undefined; history: History}>();

function said(note: Note): Answer<History> {
  return {ok: true, value: {versions: [], now: null, notes: [note]}};
}

/** No git, no repository, no trust: each is a state of the world that the chart tells. */
function withoutGit(answer: Answer<Repository>): Answer<History> {
  if (answer.ok) return said({kind: 'no-git', message: ''});
  const {kind, message} = answer.refusal;
  if (kind === 'no-git') return said({kind, message: 'Git was not found on this machine, so there is no history.'});
  if (kind === 'no-repository')
    return said({kind, message: 'The file is not in a git repository, so there is no history.'});
  if (kind === 'not-trusted') return said({kind: 'no-repository', message: `There is no history: ${message}.`});
  return answer;
}

async function assemble(
  repository: Repository,
  names: ReadonlyMap<string, string>,
  log: Log,
  {cache, reading}: HistoryOptions,
  files: readonly PlanFile[],
): Promise<Answer<History>> {
  const byCommit = revisionsByCommit(log);
  const order = [...log.order].reverse().flatMap(id => byCommit.get(id) ?? []);
  const read = await readFacts(
    repository,
    order.flatMap(({revisions}) => revisions.map(([, revision]) => revision)),
    {cache, reading},
  );
  if (!read.ok) return read;
  const {moments, skewed} = momentsOf(order.map(({commit}) => commit));
  const versions = order.map(
    ({commit, revisions}, at): Version => ({
      moment: moments[at] ?? {at: 0, offset: null},
      source: {kind: 'commit', commit: commit.id, author: commit.author, subject: commit.subject},
      files: revisions.flatMap(([path, revision]) => fileVersion(names.get(path) ?? path, revision, read.value)),
    }),
  );
  const boundary = repository.shallow ? await cutAt(repository) : new Set<string>();
  const notes = notesOf(versions, log, {skewed, boundary, missing: read.value.missing, files});
  return {ok: true, value: {versions: versions.filter(({files}) => files.length > 0), now: null, notes}};
}

interface CommitRevisions {
  readonly commit: Commit;
  /** With the name that the file has today. */
  readonly revisions: readonly (readonly [string, FileRevision])[];
}

function revisionsByCommit({revisions}: Log): ReadonlyMap<string, CommitRevisions> {
  const found = new Map<string, {commit: Commit; revisions: [string, FileRevision][]}>();
  for (const [path, some] of revisions) {
    for (const revision of some) {
      const known = found.get(revision.commit.id) ?? {commit: revision.commit, revisions: []};
      known.revisions.push([path, revision]);
      found.set(revision.commit.id, known);
    }
  }
  return found;
}

interface Facts {
  readonly of: (revision: FileRevision) => PlanFacts | null | undefined;
}

/** A content that git does not have is not known, which is not the same as gone: such a version is left out. */
function fileVersion(path: string, revision: FileRevision, facts: Facts): readonly FileVersion[] {
  if (revision.blob === null) return [{path, pathThen: revision.path, blob: null, facts: null}];
  const found = facts.of(revision);
  return found === undefined ? [] : [{path, pathThen: revision.path, blob: revision.blob, facts: found}];
}

/** The commits at which a shallow clone was cut off. */
async function cutAt(repository: Repository): Promise<ReadonlySet<string>> {
  const asked = await runGit(repository, ['rev-parse', '--git-path', 'shallow']);
  if (!asked.ok) return new Set();
  const path = resolve(repository.folder, asked.value.toString().replace(/\n$/, ''));
  return new Set((await readFile(path, 'utf8').catch(() => '')).split('\n'));
}

interface Findings {
  readonly skewed: number;
  readonly boundary: ReadonlySet<string>;
  readonly missing: number;
  readonly files: readonly PlanFile[];
}

function notesOf(versions: readonly Version[], log: Log, found: Findings): readonly Note[] {
  const notes: Note[] = [];
  const note = (kind: Note['kind'], message: string) => void notes.push({kind, message});
  const oldest = versions[0];
  const since = oldest ? dateOf(oldest) : '';
  const isCut = [...log.revisions.values()].some(some => found.boundary.has(some.at(-1)?.commit.id ?? ''));
  if (isCut) {
    note(
      'shallow',
      `This clone is shallow: the history starts at ${since}, what was before is not known. \`git fetch --unshallow\` brings it.`,
    );
  }
  if (log.cut) note('limit', `Only the newest ${log.order.length} commits were read: the history starts at ${since}.`);
  if (found.missing > 0) {
    note(
      'partial',
      `${found.missing} versions are left out, because this clone does not have their content or it is too large.`,
    );
  }
  if (found.skewed > 0) {
    note('clock-skew', `${found.skewed} commits are dated before their forerunners, and count on the day of those.`);
  }
  const without = [...log.revisions.values()].filter(some => some.length === 0).length;
  if (without > 0 && without === log.revisions.size) {
    note('untracked', `No commit holds ${without === 1 ? 'this file' : 'these files'} yet, so there is no history.`);
  }
  const outside = found.files.length - log.revisions.size;
  if (outside > 0)
    note('untracked', `${outside} of the files lie outside of this repository; their history is left out.`);
  return notes;
}

function dateOf({moment: {at, offset}}: Version): string {
  return new Date(at + (offset ?? 0) * 60_000).toISOString().slice(0, 10);
}
