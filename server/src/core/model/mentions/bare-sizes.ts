/** `- US-31 Search by name (5)`, `- [ ] (3) Log in`: points that no unit names, where all of a list are written so. */
import {memo} from '../../memo.ts';
import {type Head, readHead} from '../lines/head.ts';
import type {Inline} from '../lines/inline.ts';
import type {Entry} from '../parts/blocks.ts';

/** What teams estimate with; other numbers in brackets are years, versions and counts. */
const scale: ReadonlySet<number> = new Set([0.5, 1, 2, 3, 4, 5, 8, 13, 20, 21, 34, 40]);

const behind = /\s[([]\s?(\d{1,2}(?:\.5)?)\s?[)\]]\s*$/;
const before = /^\(\s?(\d{1,2}(?:\.5)?)\s?\)\s+(?=\S)/;

/** The head with the number in brackets behind its title as points; null where there is none, or where it has a size. */
export const sizedHead = memo((line: Inline) => sized(line, readHead(line), behind));

/** The same with the number before the title. */
const sizedBefore = memo((line: Inline) => sized(line, readHead(line), before));

function sized({text}: Inline, head: Head, form: RegExp): Head | null {
  if (head.points || head.estimate || head.part) return null;
  const {start, end} = head.title;
  const match = form.exec(text.slice(start, end));
  const value = Number(match?.[1]);
  if (!match?.[1] || !scale.has(value) || (form === behind && match.index === 0)) return null;
  const at = start + match.index;
  const digits = at + match[0].indexOf(match[1]);
  const points = {value, approximate: false, start: digits, end: digits + match[1].length};
  const title = form === behind ? {start, end: at} : {start: at + match[0].length, end};
  return {...head, points, title};
}

/**
 * The heads of a list, with points where items that have an id or a box nearly all end, or begin, with a number of the usual
 * scale in brackets.
 */
export function withBareSizes(entries: readonly Entry[]): readonly Head[] {
  const all = entries.map(({line}) => readHead(line));
  if (all.some(({points, estimate}) => points || estimate)) return all;
  const items = entries.filter(({box}, i) => box || hasId(all[i])).map(({line}) => line);
  const read = endWithSizes(items, entries.length)
    ? sizedHead
    : beginWithSizes(items, entries.length)
      ? sizedBefore
      : null;
  return read ? entries.map(({line, box}, i) => ((box || hasId(all[i])) && read(line)) || (all[i] as Head)) : all;
}

/** Two thirds of `count` places begin with sizes of their own, which do not count the places. */
function beginWithSizes(lines: readonly Inline[], count: number): boolean {
  const sizes = lines.flatMap(line => sizedBefore(line)?.points?.value ?? []);
  const counts = sizes.every((value, i) => i === 0 || value === (sizes[i - 1] ?? 0) + 1);
  return !counts && new Set(sizes).size > 1 && sizes.length * 3 >= count * 2;
}

/** Whether two thirds of `count` places end so; where it is always the same number, all of them, with ids and more than `(1)`. */
export function endWithSizes(lines: readonly Inline[], count: number): boolean {
  const sizes = lines.flatMap(line => sizedHead(line)?.points?.value ?? []);
  if (new Set(sizes).size > 1) return sizes.length * 3 >= count * 2;
  return sizes.length === count && (sizes[0] ?? 0) > 1 && lines.every(line => hasId(readHead(line)));
}

function hasId(head: Head | undefined): boolean {
  return head?.kind === 'id' || head?.kind === 'story';
}
