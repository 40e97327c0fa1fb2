/** What changed between two versions of a text: one window that holds every change. */

/** A stretch that was replaced: `start` to `oldEnd` before, `start` to `newEnd` after. */
export interface Change {
  readonly start: number;
  readonly oldEnd: number;
  readonly newEnd: number;
}

const chunk = 4096;

/** The smallest window outside of which two texts are equal, found by comparing them from both ends. */
export function changedWindow(before: string, after: string): Change {
  const start = commonPrefix(before, after);
  const most = Math.min(before.length, after.length) - start;
  const tail = commonSuffix(before, after, most);
  return {start, oldEnd: before.length - tail, newEnd: after.length - tail};
}

/**
 * One window over changes that were made one after the other, each told in offsets of the text that it was made to.
 * Null where they do not lead from a text of the one length to a text of the other: they are then not to be trusted.
 */
export function joinChanges(changes: readonly Change[], before: number, after: number): Change | null {
  let joined: Change | null = null;
  let length = before;
  for (const change of changes) {
    if (change.start < 0 || change.oldEnd < change.start || change.newEnd < change.start) return null;
    if (change.oldEnd > length) return null;
    length += change.newEnd - change.oldEnd;
    joined = joined ? join(joined, change) : change;
  }
  return length === after ? (joined ?? {start: after, oldEnd: after, newEnd: after}) : null;
}

function join(first: Change, then: Change): Change {
  const start = Math.min(first.start, then.start);
  const beyond = then.oldEnd - first.newEnd;
  return beyond > 0
    ? {start, oldEnd: first.oldEnd + beyond, newEnd: then.newEnd}
    : {start, oldEnd: first.oldEnd, newEnd: then.newEnd - beyond};
}

/** Slices are compared as blocks of memory, many times faster than unit by unit. */
function commonPrefix(a: string, b: string): number {
  const most = Math.min(a.length, b.length);
  let at = 0;
  while (at + chunk <= most && a.slice(at, at + chunk) === b.slice(at, at + chunk)) at += chunk;
  while (at < most && a.charCodeAt(at) === b.charCodeAt(at)) at++;
  return at;
}

function commonSuffix(a: string, b: string, most: number): number {
  const [endA, endB] = [a.length, b.length];
  let size = 0;
  while (
    size + chunk <= most &&
    a.slice(endA - size - chunk, endA - size) === b.slice(endB - size - chunk, endB - size)
  ) {
    size += chunk;
  }
  while (size < most && a.charCodeAt(endA - size - 1) === b.charCodeAt(endB - size - 1)) size++;
  return size;
}
