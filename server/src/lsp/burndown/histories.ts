/** The history of each plan that somebody looks at: read once, and again after it moved; never on a keystroke. */
import type {History} from '../../core/history/version.ts';
import type {HistoryDoor} from './door.ts';

export interface Histories {
  /** Rejects where it could not be read; the next call then tries again. */
  readonly of: (uri: string) => Promise<History>;
  /** Commits came or went: all is read again when it is next asked for. */
  readonly forget: () => void;
}

export function createHistories(door: HistoryDoor): Histories {
  let known = new Map<string, Promise<History>>();
  let reading = new AbortController();
  return {
    of: uri => {
      const found = known.get(uri);
      if (found) return found;
      const asked = door.history(uri, reading.signal);
      const mine = known;
      mine.set(uri, asked);
      asked.catch(() => mine.get(uri) === asked && mine.delete(uri));
      return asked;
    },
    forget: () => {
      reading.abort();
      reading = new AbortController();
      known = new Map();
    },
  };
}
