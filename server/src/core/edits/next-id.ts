/** The next free id beside those that are taken: `US-018` after `US-017`, in the same shape. */

/** Gives out ids, each once. */
export interface NextIds {
  /** The next free id of the shape of `like`, null where that ends in no number. */
  after(like: string): string | null;
}

interface Numbered {
  readonly head: string;
  readonly digits: string;
  readonly tail: string;
}

/** `taken` are the ids of all stories; numbers go on above the highest of the same head, gaps stay gaps. */
export function nextIds(taken: Iterable<string | null>): NextIds {
  const next = new Map<string, number>();
  for (const id of taken) {
    const parts = id === null ? null : splitId(id);
    if (parts) next.set(parts.head, Math.max(next.get(parts.head) ?? 0, Number(parts.digits) + 1));
  }
  return {
    after: like => {
      const parts = splitId(like);
      if (!parts) return null;
      const number = Math.max(next.get(parts.head) ?? 0, Number(parts.digits) + 1);
      next.set(parts.head, number + 1);
      return `${parts.head}${String(number).padStart(parts.digits.length, '0')}${parts.tail}`;
    },
  };
}

function splitId(id: string): Numbered | null {
  const [, head, digits, tail] = /^(.*?)(\d+)(\D*)$/s.exec(id) ?? [];
  return head === undefined || digits === undefined || tail === undefined ? null : {head, digits, tail};
}
