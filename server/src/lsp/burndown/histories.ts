/** The history of each plan, of one file or several, that somebody looks at: read once, and again after it moved; never on a keystroke. */

export interface Histories<T> {
  /** Rejects where it could not be read; the next call then tries again. */
  readonly of: (uris: readonly string[]) => Promise<T>;
  /** It moved: who waits for what is being read gets what there is now instead. */
  readonly forget: () => void;
  /** Ends what is being read. */
  readonly stop: () => void;
}

export function createHistories<T>(read: (uris: readonly string[], signal: AbortSignal) => Promise<T>): Histories<T> {
  let known = new Map<string, Promise<T>>();
  let reading = new AbortController();
  const of = (uris: readonly string[]): Promise<T> => {
    const name = uris.join('\n');
    const found = known.get(name);
    if (found) return found;
    const mine = known;
    const asked = read(uris, reading.signal).catch((error: unknown) => {
      if (mine !== known) return of(uris);
      mine.delete(name);
      throw error;
    });
    mine.set(name, asked);
    return asked;
  };
  return {
    of,
    forget: () => {
      const last = reading;
      reading = new AbortController();
      known = new Map();
      last.abort();
    },
    stop: () => reading.abort(),
  };
}
