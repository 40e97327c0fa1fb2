/** Single versions of a plan, by commits of its history only: nothing else of a repository can be asked for. */
import type {FileVersion, History} from '../../core/history/version.ts';
import type {PlanChange, PlanVersion} from '../../protocol/burndown.ts';
import type {HistoryDoor} from './door.ts';

interface Recorded {
  readonly commit: string;
  readonly file: FileVersion;
}

/** The commits that hold a plan, oldest first. */
function recorded({versions}: History, uri: string): readonly Recorded[] {
  return versions.flatMap(({source, files}) => {
    const file = files.find(({path}) => path === uri);
    return source.kind === 'commit' && file?.blob ? [{commit: source.commit, file}] : [];
  });
}

/** The file of a plan that a commit is about: the one that is looked at, else the first that the commit changed. */
function changedBy({versions}: History, uri: string, commit: string): string {
  const files = versions.find(({source}) => source.kind === 'commit' && source.commit === commit)?.files ?? [];
  return files.some(({path}) => path === uri) ? uri : (files[0]?.path ?? uri);
}

/** A commit against the version before it, as the chart compares them; null: the newest one against the text of now. */
export async function changeAt(
  door: HistoryDoor,
  history: History,
  uri: string,
  commit: string | null,
): Promise<PlanChange | null> {
  const path = commit === null ? uri : changedBy(history, uri, commit);
  const all = recorded(history, path);
  const place = async (one: Recorded | undefined): Promise<PlanVersion | null> =>
    one ? {uri: await door.place(path, one.file.pathThen ?? ''), commit: one.commit} : null;
  if (commit === null) return {before: await place(all.at(-1)), after: null};
  const at = all.findIndex(one => one.commit === commit);
  if (at < 0) return null;
  return {before: await place(all[at - 1]), after: await place(all[at])};
}

export async function textAt(door: HistoryDoor, history: History, uri: string, commit: string): Promise<string | null> {
  const path = changedBy(history, uri, commit);
  const found = recorded(history, path).find(one => one.commit === commit);
  return found?.file.blob ? door.content(path, found.file.blob) : null;
}
