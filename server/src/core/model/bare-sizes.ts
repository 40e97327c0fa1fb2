/** `- US-31 Search by name (5)`: points that no unit names, where all of a list are written so. */
import {memo} from '../memo.ts';
import type {Entry} from './blocks.ts';
import {type Head, readHead} from './head.ts';
import type {Inline} from './inline.ts';

/** What teams estimate with; other numbers in brackets are years, versions and counts. */
const scale: ReadonlySet<number> = new Set([0.5, 1, 2, 3, 4, 5, 8, 13, 20, 21, 34, 40]);

const size = /\s[([]\s?(\d{1,2}(?:\.5)?)\s?[)\]]\s*$/;

/** The head with the number in brackets behind its title as points; null where there is none, or where it has a size. */
export const sizedHead = memo((line: Inline) => sized(line, readHead(line)));

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
 * brackets.
 */
export function withBareSizes(entries: readonly Entry[]): readonly Head[] {
  const all = entries.map(({line}) => readHead(line));
  const items = entries.filter(({box}, i) => box || hasId(all[i])).map(({line}) => line);
  if (!endWithSizes(items, entries.length) || all.some(({points, estimate}) => points || estimate)) return all;
  return entries.map(({line, box}, i) => ((box || hasId(all[i])) && sizedHead(line)) || (all[i] as Head));
}

/** Whether two thirds of `count` places end so, not always with one number; one alone needs an id and more than `(1)`. */
export function endWithSizes(lines: readonly Inline[], count: number): boolean {
  const sizes = lines.flatMap(line => sizedHead(line)?.points?.value ?? []);
  const [first, only] = [sizes[0] ?? 0, lines[0]];
  if (count === 1) return first > 1 && only !== undefined && hasId(readHead(only));
  return new Set(sizes).size > 1 && sizes.length * 3 >= count * 2;
}

function hasId(head: Head | undefined): boolean {
  return head?.kind === 'id' || head?.kind === 'story';
}
