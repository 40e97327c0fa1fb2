/** When a commit counts: on its author's day, unless that would turn time back. */
import {type Moment, momentOf} from '../core/history/calendar.ts';

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
  // A date that cannot be read counts as none.
  const none: Moment = {at: Number.NEGATIVE_INFINITY, offset: 0};
  let skewed = 0;
  const moments = commits.map(({authored, committed}) => {
    const [author, committer] = [momentOf(authored) ?? none, momentOf(committed) ?? none];
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
