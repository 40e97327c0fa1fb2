/** A team's own words and ids: they hold, beside those that everybody understands, while one of its texts is read. */
import type {Status} from '../backlog.ts';
import type {Field} from './words.ts';

/** What a document is read by, beyond the tables of languages. Terms are normalised. */
export interface TeamWords {
  readonly fields: ReadonlyMap<string, readonly Field[]>;
  readonly statuses: ReadonlyMap<string, Status>;
  /** Matches an id at the place where it is asked to look (sticky); null: none beyond the usual ones. */
  readonly ids: RegExp | null;
}

const none: TeamWords = {fields: new Map(), statuses: new Map(), ids: null};

let spoken = none;

/** The words of the text that is being read. */
export function teamWords(): TeamWords {
  return spoken;
}

/**
 * Reads with a team's words. Reading is synchronous and keeps what it understood with the pieces of the text, so that texts
 * that are read with different words must not share pieces: see `Document.reading`.
 */
export function readWith<T>(words: TeamWords | null, read: () => T): T {
  const before = spoken;
  spoken = words ?? none;
  try {
    return read();
  } finally {
    spoken = before;
  }
}
