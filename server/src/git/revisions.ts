/** What lies in a revision, and what differs between two of them. */

import {readBlobs} from './blobs.ts';
import {plainOutput} from './hardening.ts';
import {type RawChange, rawChange} from './raw.ts';
import {type Answer, type Run, refused, runGit} from './run.ts';

export interface TreeFile {
  /** From the top of the repository, with slashes. */
  readonly path: string;
  readonly blob: string;
}

const markdown = /\.(md|markdown)$/i;

/** The Markdown files of a commit, in order of their paths; links and submodules are no files. */
export async function listMarkdown(run: Run, commit: string): Promise<Answer<readonly TreeFile[]>> {
  const asked = await runGit(run, ['ls-tree', '-r', '-z', '--full-tree', '--end-of-options', commit]);
  if (!asked.ok) return asked;
  const entries = asked.value.toString().split('\0');
  const files = entries.flatMap(entry => {
    const [, blob, path] = /^100\d{3} blob ([0-9a-f]+)\t(.*)$/s.exec(entry) ?? [];
    return blob && path && markdown.test(path) ? [{path, blob}] : [];
  });
  return {ok: true, value: files};
}

/** The bytes of one file of a commit; null: the commit does not have it. */
export async function readFileOf(run: Run, commit: string, path: string): Promise<Answer<Buffer | null>> {
  const asked = await runGit(run, [
    'ls-tree',
    '-z',
    '--full-tree',
    '--end-of-options',
    commit,
    '--',
    `:(literal)${path}`,
  ]);
  if (!asked.ok) return asked;
  const [, blob] = /^100\d{3} blob ([0-9a-f]+)\t/.exec(asked.value.toString()) ?? [];
  if (!blob) return {ok: true, value: null};
  const blobs = await readBlobs(run, [blob]);
  if (!blobs.ok) return blobs;
  const content = blobs.value.get(blob);
  return content ? {ok: true, value: content} : refused('failed', `git does not have ${path} of ${commit}`);
}

/** The files that differ between two commits, renames recognised; only Markdown unless said otherwise. */
export async function changedFiles(
  run: Run,
  from: string,
  to: string,
  pathspecs: readonly string[] = markdownFiles,
): Promise<Answer<readonly RawChange[]>> {
  const args = ['diff-tree', '-r', '--raw', '-M', ...plainOutput, '--end-of-options', from, to, '--', ...pathspecs];
  const asked = await runGit(run, args);
  if (!asked.ok) return asked;
  const tokens = asked.value.toString().split('\0');
  const changes: RawChange[] = [];
  for (let at = 0; at < tokens.length; ) {
    const read = rawChange(tokens, at);
    if (!read) break;
    changes.push(read.change);
    at = read.next;
  }
  return {ok: true, value: changes};
}

export const markdownFiles: readonly string[] = [':(icase)*.md', ':(icase)*.markdown'];

/** The commit from which two others went apart; null: they have none in common. */
export async function mergeBase(run: Run, one: string, other: string): Promise<Answer<string | null>> {
  const asked = await runGit(run, ['merge-base', '--end-of-options', one, other]);
  if (asked.ok) return {ok: true, value: asked.value.toString().trim().split('\n')[0] || null};
  return asked.refusal.kind === 'failed' ? {ok: true, value: null} : asked;
}
