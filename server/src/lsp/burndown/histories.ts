/** The history of each plan that somebody looks at: read once, and again after it moved; never on a keystroke. */
export interface Histories<T> {
  /** Rejects where it could not be read; the next call then tries again. */
  readonly of: (uri: string) => Promise<T>;
  /** Commits came or went: all is read again when it is next asked for. */
  readonly forget: () => void;
}

export function createHistories<T>(read: (uri: string, signal: AbortSignal) => Promise<T>): Histories<T> {
  let known = new Map<string, Promise<T>>();
  let reading = new AbortController();
  return {
    of: uri => {
      const found = known.get(uri);
      if (found) return found;
      const asked = read(uri, reading.signal);
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
