/** The history of a plan as data: versions of its files, oldest first, and what is to be said about where they come from. */
import type {Moment} from './calendar.ts';
import type {PlanFacts} from './facts.ts';

export interface History {
  /** What was recorded, oldest first; their moments never go backwards. */
  readonly versions: readonly Version[];
  /** What stands in the files and editors now; kept apart, because it changes with every keystroke and the rest does not. */
  readonly now: Version | null;
  readonly notes: readonly Note[];
  /** Paths in the order in which the files speak: what one says of a story holds before what those behind it say. */
  readonly order?: readonly string[];
}

/** One state of one or more files: a commit, a line of the journal, or what stands there now. */
export interface Version {
  readonly moment: Moment;
  readonly source: Source;
  /** What this version changed. A file that it does not name is as it was. */
  readonly files: readonly FileVersion[];
}

export type Source =
  | {
      readonly kind: 'commit';
      /** The full object id. */
      readonly commit: string;
      readonly author: string;
      /** First line of the message. */
      readonly subject: string;
    }
  | {readonly kind: 'journal'; readonly author: string | null}
  /** The working tree, or the unsaved text of an editor. */
  | {readonly kind: 'now'};

export interface FileVersion {
  /** What the file is called today, as the caller named it: one name for all versions, whatever it was called then. */
  readonly path: string;
  /** What it was called in this version, relative to the root of the repository; null outside of one. */
  readonly pathThen: string | null;
  /** The object id of its content; null outside of git, and where the file is gone. */
  readonly blob: string | null;
  /** null: the file was deleted, or what it held could not be read. */
  readonly facts: PlanFacts | null;
}

/** Something that a reader of the chart must know to read it rightly. */
export interface Note {
  readonly kind:
    | 'together'
    | 'untrusted'
    | 'failed'
    | 'no-git'
    | 'no-repository'
    | 'no-commits'
    | 'untracked'
    | 'shallow'
    | 'partial'
    | 'limit'
    | 'clock-skew'
    | 'journal'
    | 'history-starts'
    | 'undated'
    | 'no-sprint'
    | 'unestimated'
    | 'matched-by-title'
    | 'as-written'
    | 'not-enough-data';
  /** One sentence for people. */
  readonly message: string;
}
