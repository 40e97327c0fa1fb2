/** The commits that changed some files, with the names that the files had before, from the first-parent line of a branch. */
import {plainOutput} from './hardening.ts';
import {type RawChange, rawChange} from './raw.ts';
import {markdownFiles} from './revisions.ts';
import {type Answer, type Bounds, type Run, runGit} from './run.ts';

export interface Commit {
  readonly id: string;
  readonly author: string;
  /** ISO 8601, each with the offset of the clock that it was read from. */
  readonly authored: string;
  readonly committed: string;
  readonly subject: string;
  readonly changes: readonly RawChange[];
}

/** One state of one file: the commit that made it, and the content; null where the commit deleted it. */
export interface FileRevision {
  readonly commit: Commit;
  /** What the file was called then. */
  readonly path: string;
  readonly blob: string | null;
}

export interface LogBounds extends Bounds {
  readonly mostCommits: number;
}

export interface Log {
  /** By the names that were asked for; newest first. */
  readonly revisions: ReadonlyMap<string, readonly FileRevision[]>;
  /** The ids of their commits, newest first. */
  readonly order: readonly string[];
  /** true: there may be more than was read. */
  readonly cut: boolean;
}

const format = '%H%x00%an%x00%aI%x00%cI%x00%s';
const fields = 5;
/** More renames than this are no history of one plan. */
const mostHops = 50;

/**
 * The first parent only: a merge counts on the day on which it came in, as one change, so that what is merged tomorrow
 * does not rewrite the chart of yesterday.
 */
const line = ['--first-parent', '-m', '--raw', '--no-notes', '--no-mailmap', '--no-decorate', '--no-show-signature'];

/** The history of some files up to a commit (an object id), by their paths from the top of the repository. */
export async function logFiles(
  run: Run,
  head: string,
  paths: readonly string[],
  bounds: LogBounds,
): Promise<Answer<Log>> {
  if (!/^[0-9a-f]{40,64}$/.test(head)) throw new RangeError(`“${head}” is no object id`);
  const order: string[] = [];
  const names = new Set(paths);
  const revisions = new Map<string, FileRevision[]>(paths.map(path => [path, []]));
  let left = bounds.mostCommits;
  /** What is still to be looked through: a commit to begin at, and under which names the files go there. */
  const open: {from: string; names: ReadonlyMap<string, string>}[] = [
    {from: head, names: new Map(paths.map(path => [path, path]))},
  ];
  for (let next = open.pop(), hops = 0; next && left > 0 && hops < mostHops; next = open.pop(), hops++) {
    const read = await commitsOf(
      run,
      next.from,
      [...next.names.values()].map(literal),
      ['--no-renames', `--max-count=${left}`],
      bounds,
    );
    if (!read.ok) return read;
    left -= read.value.length;
    order.push(...read.value.map(({id}) => id));
    for (const [path, then] of next.names) {
      const found = revisionsOf(read.value, then);
      revisions.get(path)?.push(...found);
      const before = await nameBefore(run, found.at(-1), bounds);
      if (!before.ok) return before;
      if (before.value === null) continue;
      names.add(before.value.path);
      open.push({from: `${before.value.commit.id}^1`, names: new Map([[path, before.value.path]])});
    }
  }
  const cut = left <= 0 || open.length > 0;
  // Parts that were read one after the other do not tell how they lie between each other.
  const whole = paths.length > 1 && names.size > paths.length ? await orderOf(run, head, [...names], bounds) : null;
  if (whole && !whole.ok) return whole;
  return {ok: true, value: {revisions, order: whole?.value ?? order, cut}};
}

async function orderOf(
  run: Run,
  head: string,
  names: readonly string[],
  bounds: LogBounds,
): Promise<Answer<readonly string[]>> {
  const read = await commitsOf(
    run,
    head,
    names.map(literal),
    ['--no-renames', `--max-count=${bounds.mostCommits}`],
    bounds,
  );
  return read.ok ? {ok: true, value: read.value.map(({id}) => id)} : read;
}

function literal(path: string): string {
  return `:(top,literal)${path}`;
}

function revisionsOf(commits: readonly Commit[], path: string): readonly FileRevision[] {
  return commits.flatMap(commit =>
    commit.changes.filter(change => change.path === path).map(({blob}) => ({commit, path, blob})),
  );
}

/** Where the oldest revision of a file is a rename that its own log could not see: the commit, and the name before it. */
async function nameBefore(
  run: Run,
  oldest: FileRevision | undefined,
  bounds: Bounds,
): Promise<Answer<{commit: Commit; path: string} | null>> {
  const none = {ok: true, value: null} as const;
  const born = oldest?.commit.changes.some(change => change.path === oldest.path && change.status === 'added');
  if (!oldest || !born) return none;
  const name = `${oldest.commit.id} ${oldest.path}`;
  const known = bornAs.get(name);
  if (known !== undefined) return known === null ? none : {ok: true, value: {commit: oldest.commit, path: known}};
  const read = await commitsOf(run, oldest.commit.id, markdownFiles, ['--find-renames=50%', '--max-count=1'], bounds);
  if (!read.ok) return read;
  const change = read.value[0]?.changes.find(({path}) => path === oldest.path);
  const path = change?.status === 'renamed' ? change.oldPath : null;
  if (bornAs.size >= mostBorn) bornAs.clear();
  bornAs.set(name, path);
  return path === null ? none : {ok: true, value: {commit: oldest.commit, path}};
}

/** What files were called before the commits that renamed them: a commit never changes, so this is asked once. */
const bornAs = new Map<string, string | null>();
const mostBorn = 10_000;

async function commitsOf(
  run: Run,
  from: string,
  pathspecs: readonly string[],
  options: readonly string[],
  bounds: Bounds,
): Promise<Answer<readonly Commit[]>> {
  const args = ['log', ...line, ...plainOutput, ...options, `--format=${format}`, from, '--', ...pathspecs];
  const asked = await runGit(run, args, bounds);
  return asked.ok ? {ok: true, value: parseLog(asked.value.toString())} : asked;
}

/** Takes `git log -z --raw` apart: the fields of a commit, its changes, and the next commit. */
export function parseLog(output: string): readonly Commit[] {
  const tokens = output.split('\0');
  const commits: Commit[] = [];
  for (let at = 0; at + fields <= tokens.length; ) {
    const [id = '', author = '', authored = '', committed = '', subject = ''] = tokens.slice(at, at + fields);
    at += fields;
    const changes: RawChange[] = [];
    // A line end sets the first change off.
    tokens[at] = (tokens[at] ?? '').replace(/^\n/, '');
    for (let read = rawChange(tokens, at); read; read = rawChange(tokens, at)) {
      changes.push(read.change);
      at = read.next;
    }
    commits.push({id, author, authored, committed, subject, changes});
  }
  return commits;
}
