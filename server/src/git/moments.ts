/** When a commit counts: on its author's day, unless that would turn time back. */
import type {Moment} from '../core/history/calendar.ts';

interface Dated {
  readonly authored: string;
  readonly committed: string;
}

export interface Moments {
  readonly moments: readonly Moment[];
  /** How many commits have no usable date of their own and count with the one before. */
  readonly skewed: number;
}

/**
 * The moments of commits, oldest first. The author's date counts where it is neither before the commit's forerunner nor
 * after the commit itself was made; else the committer's date; where that goes backwards, too, the forerunner's.
 */
export function momentsOf(commits: readonly Dated[]): Moments {
  let before = Number.NEGATIVE_INFINITY;
  let skewed = 0;
  const moments = commits.map(({authored, committed}) => {
    const [author, committer] = [momentOf(authored), momentOf(committed)];
    if (author.at >= before && author.at <= Math.max(committer.at, before)) {
      before = author.at;
      return author;
    }
    if (committer.at >= before) {
      before = committer.at;
      return committer;
    }
    skewed++;
    return {at: before, offset: committer.offset};
  });
  return {moments, skewed};
}

/** `2026-03-02T12:00:00+08:00`, as git prints dates with `%aI`. A date that cannot be read counts as none. */
function momentOf(iso: string): Moment {
  const at = Date.parse(iso);
  const [, sign, hours, minutes] = /([+-])(\d{2}):?(\d{2})$/.exec(iso) ?? [];
  const offset = (Number(hours ?? 0) * 60 + Number(minutes ?? 0)) * (sign === '-' ? -1 : 1);
  return {at: Number.isNaN(at) ? Number.NEGATIVE_INFINITY : at, offset};
}
