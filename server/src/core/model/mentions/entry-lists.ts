/** What the entries of a list are together: a table of contents, numbers with dots, stories with sizes. */

import {type Head, readHead} from '../lines/head.ts';
import type {Entry, ListBlock} from '../parts/blocks.ts';

/** `- [S0: Base](#s0-base)`: a table of contents names what stands below it. */
export function isContents({entries}: ListBlock): boolean {
  return entries.every(({line, box}) => {
    if (box || !line.url?.startsWith('#')) return false;
    const {points, status, estimate} = readHead(line);
    return !points && !status && !estimate;
  });
}

/** `1. **Sign in** (3 pts)` over what is to be done for it: as good as boxes, whether or not it has one itself. */
export function areSized({entries}: ListBlock, heads: readonly Head[]): boolean {
  return entries.every(
    ({children}, i) => heads[i]?.points && children.some(({kind}) => kind === 'list') && heads[i]?.kind !== 'epic',
  );
}

/** The numbers before the dot: `2` where `2.1` stands beside it, unless what is counted under `2` stands below it. */
function groupsOfDotted(entries: readonly Entry[], heads: readonly Head[]): ReadonlySet<string> {
  const groups = new Set(heads.flatMap(head => (isDotted(head) ? [head.id?.value.split('.')[0] ?? ''] : [])));
  for (const [i, {kind, id}] of heads.entries()) {
    if (kind === 'number' && id && entries[i]?.children.some(({kind}) => kind === 'list')) groups.delete(id.value);
  }
  return groups;
}

function isDotted({kind, id}: Head): boolean {
  return kind === 'number' && id !== null && id.value.includes('.');
}

/** `3. Checkpoint` beside `2.1 …`: a number under which nothing is counted is an item like those that are. */
export function leafNumbers(entries: readonly Entry[], heads: readonly Head[]): (head: Head) => boolean {
  if (!heads.some(isDotted)) return () => false;
  const groups = groupsOfDotted(entries, heads);
  return ({kind, id}) => kind === 'number' && id !== null && !groups.has(id.value);
}
