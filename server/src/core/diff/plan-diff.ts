/** What became of a plan between two states of its documents: stories, sprints and sums, as plain data. */
import type {Document} from '../workspace/document.ts';
import {type Item, itemsOf, type SprintState, sprintsOf} from './states.ts';

/** The documents of one state; a document keeps its path in both, even where its file was renamed. */
export type PlanState = readonly Document[];

export type StoryChange =
  | {readonly kind: 'added' | 'removed'; readonly story: Item}
  | {readonly kind: 'done' | 'reopened'; readonly story: Item; readonly from: string; readonly to: string}
  | {readonly kind: 'status'; readonly story: Item; readonly from: string; readonly to: string}
  | {readonly kind: 're-estimated'; readonly story: Item; readonly from: number | null; readonly to: number | null}
  | {readonly kind: 'retitled' | 'renumbered'; readonly story: Item; readonly from: string; readonly to: string}
  /** From sprint to sprint; null: in none. */
  | {readonly kind: 'moved'; readonly story: Item; readonly from: string | null; readonly to: string | null}
  | {readonly kind: 'moved-file'; readonly story: Item; readonly from: string; readonly to: string};

export interface SprintChange {
  readonly name: string;
  readonly path: string;
  /** null: the sprint was not planned then. */
  readonly before: SprintState | null;
  readonly after: SprintState | null;
}

export interface Totals {
  readonly stories: number;
  readonly points: number;
  readonly donePoints: number;
}

export interface PlanDiff {
  readonly changes: readonly StoryChange[];
  /** Sprints in which something is different. */
  readonly sprints: readonly SprintChange[];
  readonly before: Totals;
  readonly after: Totals;
}

export function comparePlans(before: PlanState, after: PlanState): PlanDiff {
  const old = itemsOf(before);
  const now = itemsOf(after);
  const pairs = matched(old, now);
  const known = new Set(pairs.map(([item]) => item));
  const met = new Set(pairs.map(([, item]) => item));
  const changes = [
    ...now.filter(item => !met.has(item)).map((story): StoryChange => ({kind: 'added', story})),
    ...old.filter(item => !known.has(item)).map((story): StoryChange => ({kind: 'removed', story})),
    ...pairs.flatMap(([was, is]) => changesOf(was, is)),
  ];
  return {
    changes: kinds.flatMap(kind => changes.filter(change => change.kind === kind)),
    sprints: compareSprints(before, after),
    before: totalsOf(old),
    after: totalsOf(now),
  };
}

/** In the order in which they are told. */
const kinds: readonly StoryChange['kind'][] = [
  'added',
  'removed',
  'done',
  'reopened',
  'status',
  're-estimated',
  'moved',
  'moved-file',
  'retitled',
  'renumbered',
];

/** By their keys; then, among those that are left, by the title in one document: there the id was changed. */
function matched(old: readonly Item[], now: readonly Item[]): readonly (readonly [Item, Item])[] {
  const pairs: (readonly [Item, Item])[] = [];
  const left = new Set(now);
  const pair = (items: readonly Item[], keyOf: (item: Item) => string): readonly Item[] => {
    const byKey = new Map([...left].map(item => [keyOf(item), item]));
    return items.filter(item => {
      const same = byKey.get(keyOf(item));
      if (!same || !left.delete(same)) return true;
      pairs.push([item, same]);
      return false;
    });
  };
  pair(
    pair(old, ({key}) => key),
    ({path, title}) => `${path}\n${title.toLowerCase()}`,
  );
  const order = new Map(now.map((item, at) => [item, at]));
  return pairs.sort((a, b) => (order.get(a[1]) ?? 0) - (order.get(b[1]) ?? 0));
}

function changesOf(was: Item, story: Item): readonly StoryChange[] {
  const changes: StoryChange[] = [];
  if (was.isDone !== story.isDone) {
    changes.push({kind: story.isDone ? 'done' : 'reopened', story, from: was.status, to: story.status});
  } else if (was.status !== story.status) changes.push({kind: 'status', story, from: was.status, to: story.status});
  if (was.points !== story.points) changes.push({kind: 're-estimated', story, from: was.points, to: story.points});
  if (was.sprint !== story.sprint) changes.push({kind: 'moved', story, from: was.sprint, to: story.sprint});
  if (was.path !== story.path) changes.push({kind: 'moved-file', story, from: was.path, to: story.path});
  if (was.title !== story.title) changes.push({kind: 'retitled', story, from: was.title, to: story.title});
  if (was.id !== story.id) changes.push({kind: 'renumbered', story, from: was.id ?? '', to: story.id ?? ''});
  return changes;
}

function compareSprints(before: PlanState, after: PlanState): readonly SprintChange[] {
  const old = sprintsOf(before);
  const now = sprintsOf(after);
  const keys = [...new Set([...now.keys(), ...old.keys()])];
  return keys.flatMap(key => {
    const [was, is] = [old.get(key), now.get(key)];
    const named = is ?? was;
    if (!named || (was && is && sameState(was.state, is.state))) return [];
    return [{name: named.name, path: named.path, before: was?.state ?? null, after: is?.state ?? null}];
  });
}

function sameState(a: SprintState, b: SprintState): boolean {
  return a.capacity === b.capacity && a.points === b.points && a.donePoints === b.donePoints && a.stories === b.stories;
}

function totalsOf(items: readonly Item[]): Totals {
  const points = (some: readonly Item[]) =>
    Math.round(some.reduce((sum, item) => sum + (item.points ?? 0), 0) * 100) / 100;
  return {stories: items.length, points: points(items), donePoints: points(items.filter(({isDone}) => isDone))};
}
