/** The raw form of differences, as `git log --raw -z` and `git diff-tree --raw -z` print them. */

export interface RawChange {
  readonly status: 'added' | 'modified' | 'deleted' | 'renamed' | 'copied' | 'type-changed';
  /** What the file is called after the change; before it, where it is deleted. */
  readonly path: string;
  /** What it was called before: only where that differs. */
  readonly oldPath: string | null;
  /** Object ids; null where there is no such file on that side. */
  readonly oldBlob: string | null;
  readonly blob: string | null;
}

const statuses: Readonly<Record<string, RawChange['status']>> = {
  A: 'added',
  M: 'modified',
  D: 'deleted',
  R: 'renamed',
  C: 'copied',
  T: 'type-changed',
};

/** The change that begins at a token, and where the next one would; null: none begins there. */
export function rawChange(tokens: readonly string[], at: number): {change: RawChange; next: number} | null {
  const found = /^:(\d{6}) (\d{6}) ([0-9a-f]+) ([0-9a-f]+) ([A-Z])\d*$/.exec(tokens[at] ?? '');
  if (!found) return null;
  const [, oldMode = '', mode = '', oldBlob = '', blob = '', letter = ''] = found;
  const twoNames = letter === 'R' || letter === 'C';
  const first = tokens[at + 1] ?? '';
  const change: RawChange = {
    status: statuses[letter] ?? 'modified',
    path: twoNames ? (tokens[at + 2] ?? '') : first,
    oldPath: twoNames ? first : null,
    oldBlob: isFile(oldMode) ? oldBlob : null,
    blob: isFile(mode) ? blob : null,
  };
  return {change, next: at + (twoNames ? 3 : 2)};
}

/** A regular file: what a link or a submodule points to is not its text. */
function isFile(mode: string): boolean {
  return mode.startsWith('100');
}
