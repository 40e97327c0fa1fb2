/** The ways to count stories and their tasks. */
import {memo} from '../../memo.ts';
import {shift} from '../../text/span.ts';
import type {Addend, Basis, Claim, Story} from '../backlog.ts';
import {type Inline, sourceOf} from '../lines/inline.ts';
import {topEntries} from '../mentions/checklists.ts';
import type {Entry} from '../parts/blocks.ts';
import {groupsOf, type OutlineNode} from '../parts/outline.ts';
import {statusOfGlyphs} from '../values/statuses.ts';
import type {Covered} from './scopes.ts';

/** Which of them a number counts: all, those that are done, those that are left. */
export type Share = 'all' | 'done' | 'left';

/** Digits in a line, `at` an offset of its text. */
interface Digits {
  readonly digits: string;
  readonly at: number;
}

/** A claim on a count that stands in a line. */
export function countOf(
  subject: string,
  {digits, at}: Digits,
  line: Inline,
  base: number,
  bases: readonly Basis[],
): Claim[] {
  if (bases.length === 0) return [];
  const stated = {value: Number(digits), span: shift(sourceOf(line, at, at + digits.length), base)};
  return [{kind: 'count', subject, unit: 'stories', stated, approximate: false, bases}];
}

const ways = memo((_: readonly Covered[]) => new Map<string, Basis[]>());

/** Stories one by one; where tasks are counted and stories have some, those as well. Dropped ones count or do not. */
export function waysToCount(covered: readonly Covered[], of: 'items' | 'tasks', share: Share = 'all'): Basis[] {
  const known = ways(covered);
  const key = `${of} ${share}`;
  const counted = known.get(key) ?? count(covered, of, share);
  known.set(key, counted);
  return counted;
}

function count(covered: readonly Covered[], of: 'items' | 'tasks', share: Share): Basis[] {
  const all = covered.map(({story}) => story);
  const kept = all.filter(({status}) => status?.value !== 'dropped');
  const shared = all.filter(story => isIn(story, share));
  const counted = share === 'all' && kept.length < all.length ? [basisOf(shared), basisOf(kept)] : [basisOf(shared)];
  if (of === 'items' || all.every(({tasks}) => tasks.total === 0)) return counted;
  return [
    ...counted,
    basisOf(all, ({tasks}) => ({all: tasks.total, done: tasks.done, left: tasks.total - tasks.done})[share]),
  ];
}

function isIn({status}: Story, share: Share): boolean {
  const done = status?.value === 'done';
  return share === 'all' || (share === 'done' ? done : !done && status?.value !== 'dropped');
}

function basisOf(stories: readonly Story[], weightOf: (story: Story) => number = () => 1): Basis {
  const addends: Addend[] = stories.flatMap(story => {
    const value = weightOf(story);
    return value === 0 ? [] : [{name: story.id ?? story.title, value, span: story.definition.line}];
  });
  return {actual: addends.reduce((sum, {value}) => sum + value, 0), addends};
}

/** The entries of a section's own lists, those of all lists in it, and of them the ones with a box or a sign of status. */
export const listedIn: (node: OutlineNode) => readonly Basis[] = memo(node => {
  const own = entriesOf(node);
  const all = [...own, ...node.children.flatMap(entriesBelow)];
  return [own, all, all.filter(({entry}) => isMarked(entry))].flatMap(entries => {
    const addends = entries.map(({entry, base}) => ({name: entry.line.text, value: 1, span: shift(entry.span, base)}));
    return addends.length > 0 ? [{actual: addends.length, addends}] : [];
  });
});

interface Placed {
  readonly entry: Entry;
  readonly base: number;
}

function entriesBelow(node: OutlineNode): Placed[] {
  return [...entriesOf(node), ...node.children.flatMap(entriesBelow)];
}

function entriesOf(node: OutlineNode): Placed[] {
  return groupsOf(node).flatMap(({group, base}) => topEntries(group.blocks).map(entry => ({entry, base})));
}

function isMarked({box, line}: Entry): boolean {
  return box !== null || statusOfGlyphs(line.text.slice(0, 3)) !== null;
}

/** Stories by what they have in common; one with several keys stands under each. */
export function groupedBy<K>(
  stories: readonly Covered[],
  keysOf: (story: Story) => Iterable<K>,
): ReadonlyMap<K, readonly Covered[]> {
  const groups = new Map<K, Covered[]>();
  for (const covered of stories) {
    for (const key of keysOf(covered.story)) {
      const known = groups.get(key);
      if (known) known.push(covered);
      else groups.set(key, [covered]);
    }
  }
  return groups;
}
