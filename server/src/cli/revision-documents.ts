/** The documents that differ between two revisions of git, or between one and the working tree, as they are in both. */
import {createHash} from 'node:crypto';
import {existsSync, readFileSync} from 'node:fs';
import {join, relative, sep} from 'node:path';
import {type Document, readAs} from '../core/workspace/document.ts';
import {decode} from '../files/read.ts';
import {findFiles} from '../files/walk.ts';
import {readBlobs} from '../git/blobs.ts';
import {openRepository, type Repository, resolveCommit} from '../git/repository.ts';
import {changedFiles, listMarkdown, mergeBase} from '../git/revisions.ts';
import type {Answer} from '../git/run.ts';
import type {SettingsOf} from './settings.ts';

export interface Revisions {
  readonly base: string;
  /** null: the working tree. */
  readonly head: string | null;
  readonly direct: boolean;
  readonly folder: string;
  readonly settings: SettingsOf;
}

/** Why there is nothing to compare, in words. */
export interface Failed {
  readonly reason: string;
}

interface Documents {
  readonly before: readonly Document[];
  readonly after: readonly Document[];
}

/** A file of both states: what it is called now, and what it held; null: it was not there. */
interface Changed {
  readonly path: string;
  readonly before: Buffer | null;
  readonly after: Buffer | null;
}

export async function documentsOfRevisions(asked: Revisions): Promise<Documents | Failed> {
  const opened = await openRepository(asked.folder);
  if (!opened.ok) return {reason: opened.refusal.message};
  const repository = opened.value;
  const ends = await endsOf(repository, asked);
  if (!ends.ok) return {reason: ends.refusal.message};
  const {from, to} = ends.value;
  const changed = to === null ? await againstFiles(repository, from) : await between(repository, from, to);
  if (!changed.ok) return {reason: changed.refusal.message};
  const document = (path: string, bytes: Buffer | null) => {
    const read = bytes && decode(path, bytes);
    return read?.ok ? [readAs(read.document, asked.settings.readingOf(join(repository.folder, path)))] : [];
  };
  return {
    before: changed.value.flatMap(({path, before}) => document(path, before)),
    after: changed.value.flatMap(({path, after}) => document(path, after)),
  };
}

/** The change begins where its end left the base, unless the base itself is meant. */
async function endsOf(
  repository: Repository,
  {base, head, direct}: Revisions,
): Promise<Answer<{readonly from: string; readonly to: string | null}>> {
  const from = await resolveCommit(repository, base);
  if (!from.ok) return from;
  const to = head === null ? null : await resolveCommit(repository, head);
  if (to && !to.ok) return to;
  const end = to?.value ?? repository.head;
  if (direct || end === null) return {ok: true, value: {from: from.value, to: to?.value ?? null}};
  const common = await mergeBase(repository, from.value, end);
  if (!common.ok) return common;
  return {ok: true, value: {from: common.value ?? from.value, to: to?.value ?? null}};
}

async function between(repository: Repository, from: string, to: string): Promise<Answer<readonly Changed[]>> {
  const changes = await changedFiles(repository, from, to);
  if (!changes.ok) return changes;
  const ids = changes.value.flatMap(({oldBlob, blob}) => [oldBlob, blob].filter(id => id !== null));
  const blobs = await readBlobs(repository, ids);
  if (!blobs.ok) return blobs;
  const bytes = (id: string | null) => (id === null ? null : (blobs.value.get(id) ?? null));
  return {
    ok: true,
    value: changes.value.map(({path, status, oldBlob, blob}) => ({
      path,
      // What was copied is still there: it did not come from the other file.
      before: status === 'copied' ? null : bytes(oldBlob),
      after: bytes(blob),
    })),
  };
}

/** Files of the working tree as git would take them in, against a commit; what is the same by its id is left out. */
async function againstFiles(repository: Repository, from: string): Promise<Answer<readonly Changed[]>> {
  const listed = await listMarkdown(repository, from);
  if (!listed.ok) return listed;
  const before = new Map(listed.value.map(({path, blob}) => [path, blob]));
  const files = new Map(findFiles([repository.folder]).files.map(({path}) => [nameIn(repository, path), path]));
  // What git has is followed even where it is told to ignore such files.
  for (const name of before.keys()) {
    const path = join(repository.folder, name);
    if (!files.has(name) && existsSync(path)) files.set(name, path);
  }
  const sha = (listed.value[0]?.blob.length ?? 40) > 40 ? 'sha256' : 'sha1';
  const after = new Map<string, Buffer>();
  for (const [name, path] of files) {
    const bytes = readFileSync(path);
    const id = createHash(sha).update(`blob ${bytes.length}\0`).update(bytes).digest('hex');
    if (before.get(name) === id) before.delete(name);
    else after.set(name, bytes);
  }
  const blobs = await readBlobs(repository, [...before.values()]);
  if (!blobs.ok) return blobs;
  const names = [...new Set([...before.keys(), ...after.keys()])].sort();
  const old = (name: string) => blobs.value.get(before.get(name) ?? '') ?? null;
  return {ok: true, value: names.map(path => ({path, before: old(path), after: after.get(path) ?? null}))};
}

function nameIn({folder}: Repository, path: string): string {
  return relative(folder, path).split(sep).join('/');
}
