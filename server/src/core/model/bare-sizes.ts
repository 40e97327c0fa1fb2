/** `- US-31 Search by name (5)`: points that no unit names, where all of a list are written so. */
import {memo} from '../memo.ts';
import type {Entry} from './blocks.ts';
import {type Head, readHead} from './head.ts';
import type {Inline} from './inline.ts';

/** What teams estimate with; other numbers in brackets are years, versions and counts. */
const scale: ReadonlySet<number> = new Set([0.5, 1, 2, 3, 4, 5, 8, 13, 20, 21, 34, 40]);

const size = /\s[([]\s?(\d{1,2}(?:\.5)?)\s?[)\]]\s*$/;

/** The head with the number in brackets behind its title as points; null where there is none, or where it has a size. */
const sizedHead = memo((line: Inline) => sized(line, readHead(line)));

function sized({text}: Inline, head: Head): Head | null {
  if (head.points || head.estimate || head.part) return null;
  const match = size.exec(text.slice(0, head.title.end));
  const value = Number(match?.[1]);
  if (!match?.[1] || match.index <= head.title.start || !scale.has(value)) return null;
  const start = match.index + match[0].indexOf(match[1]);
  const points = {value, approximate: false, start, end: start + match[1].length};
  return {...head, points, title: {start: head.title.start, end: match.index}};
}

/**
 * The heads of a list, with points where items that have an id or a box nearly all end with a number of the usual scale in
 * brackets, not always the same one; one item alone needs an id and more than `(1)`, which may be a footnote.
 */
export function withBareSizes(entries: readonly Entry[]): readonly Head[] {
  const all = entries.map(({line}) => readHead(line));
  const found = entries.map(({line, box}, i) => (box || hasId(all[i]) ? sizedHead(line) : null));
  const sizes = found.flatMap(head => head?.points?.value ?? []);
  const isMixed = all.some(({points, estimate}) => points || estimate);
  const isMeant =
    entries.length === 1
      ? hasId(all[0]) && (sizes[0] ?? 0) > 1
      : new Set(sizes).size > 1 && sizes.length * 3 >= all.length * 2;
  return isMeant && !isMixed ? all.map((head, i) => found[i] ?? head) : all;
}

function hasId(head: Head | undefined): boolean {
  return head?.kind === 'id' || head?.kind === 'story';
}
