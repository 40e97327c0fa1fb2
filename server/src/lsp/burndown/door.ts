/** The way to the recorded versions of plans, given by whoever starts the server: where no process can be run there is none. */
import type {History} from '../../core/history/version.ts';

export interface HistoryDoor {
  /**
   * The committed versions of the files of one plan, in the repository of the first; what cannot be told is among the
   * notes. Rejects where git failed at its work.
   */
  readonly history: (uris: readonly string[], signal: AbortSignal) => Promise<History>;
  /** A file by its object id, as the repository around a plan has it; null where it does not. */
  readonly content: (uri: string, blob: string) => Promise<string | null>;
  /** A URI for a path inside that repository. */
  readonly place: (uri: string, path: string) => Promise<string>;
}
