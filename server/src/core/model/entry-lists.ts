/** What the entries of a list are together: a table of contents, numbers with dots, stories with sizes. */
import type {Entry, ListBlock} from './blocks.ts';
import {type Head, readHead} from './head.ts';

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
export function groupsOfDotted(entries: readonly Entry[], heads: readonly Head[]): ReadonlySet<string> {
  const dotted = heads.flatMap(({kind, id}) =>
    kind === 'number' && id?.value.includes('.') ? [id.value.split('.')[0] ?? ''] : [],
  );
  const full = heads.flatMap(({kind, id}, i) =>
    kind === 'number' && id && entries[i]?.children.some(({kind}) => kind === 'list') ? [id.value] : [],
  );
  return new Set(dotted.filter(number => !full.includes(number)));
}

/** `3. Checkpoint` beside `2.1 …`: a number under which nothing is counted is an item like those that are. */
export function isLeafNumber({kind, id}: Head, grouping: ReadonlySet<string>, heads: readonly Head[]): boolean {
  const dotted = grouping.size > 0 || heads.some(head => head.kind === 'number' && head.id?.value.includes('.'));
  return dotted && kind === 'number' && id !== null && !grouping.has(id.value);
}
