/** What a document says under the openings of its sprints: text, items, totals. */
import {overChunks} from '../../chunks.ts';
import {flat} from '../../lists.ts';
import {overRow} from '../../rows.ts';
import type {Mention, PlannedItem, Story} from '../backlog.ts';
import type {KeyValue} from '../lines/keys.ts';
import type {Group, Opening, Whole} from '../mentions/mentions.ts';
import type {MergedStory} from './merge.ts';
import {totalKeys} from './statements.ts';

export interface SprintParts {
  readonly groups: ReadonlyMap<Opening, readonly SprintGroup[]>;
  /** In order of the stories, of each the first place that plans it there. */
  readonly items: ReadonlyMap<Opening, readonly Scheduled[]>;
  /** Keys within items that are totals of the sprint. */
  readonly totals: ReadonlyMap<Opening, readonly PlacedKey[]>;
}

interface SprintGroup {
  /** Among all groups of the document. */
  readonly index: number;
  readonly group: Group;
}

interface Scheduled {
  /** The index of the story in the document and that of the mention in the story. */
  readonly story: number;
  readonly mention: number;
  readonly item: PlannedItem;
}

export interface PlacedKey {
  readonly key: KeyValue;
  readonly base: number;
}

/** What the document says under some of its openings. */
export function sprintParts(
  gathered: Pick<Whole, 'groups'>,
  stories: readonly MergedStory[],
  openings: ReadonlySet<Opening>,
): SprintParts {
  const groups = new Map<Opening, SprintGroup[]>();
  const items = new Map<Opening, Scheduled[]>();
  const totals = new Map<Opening, PlacedKey[]>();
  let index = 0;
  for (const chunk of groupsBySprint(gathered.groups)) {
    for (const [opening, one] of under(openings, chunk.by)) {
      addTo(groups, opening, {...one, index: index + one.index});
    }
    index += chunk.length;
  }
  index = 0;
  for (const chunk of itemsBySprint(stories)) {
    for (const [opening, one] of under(openings, chunk.items)) {
      addTo(items, opening, {...one, story: index + one.story});
    }
    for (const [opening, one] of under(openings, chunk.totals)) addTo(totals, opening, one);
    index += chunk.length;
  }
  return {groups, items, totals};
}

/** What of a table stands under some openings. */
export function* under<T>(
  openings: ReadonlySet<Opening>,
  table: ReadonlyMap<Opening, readonly T[]>,
): Generator<readonly [Opening, T]> {
  const few = openings.size < table.size ? openings : table.keys();
  for (const opening of few) {
    if (openings.has(opening)) for (const one of table.get(opening) ?? []) yield [opening, one];
  }
}

const groupsBySprint = overRow((nodes: readonly (readonly Group[])[]) => {
  const groups = flat(nodes);
  const by = new Map<Opening, SprintGroup[]>();
  for (const [index, group] of groups.entries()) {
    if (group.context.sprint && !group.closes) addTo(by, group.context.sprint, {index, group});
  }
  return {by, length: groups.length};
});

const itemsBySprint = overChunks((stories: readonly MergedStory[]) => {
  const items = new Map<Opening, Scheduled[]>();
  const totals = new Map<Opening, PlacedKey[]>();
  for (const [index, {story, raw}] of stories.entries()) {
    const met = raw.length > 1 ? new Set<Opening>() : null;
    for (const [at, {form, context, content, base}] of raw.entries()) {
      const mention = story.mentions[at];
      if (content && context.sprint) for (const key of totalKeys(content)) addTo(totals, context.sprint, {key, base});
      if (form === 'reference' || !context.sprint || !mention || met?.has(context.sprint)) continue;
      met?.add(context.sprint);
      addTo(items, context.sprint, {story: index, mention: at, item: planned(story, mention)});
    }
  }
  return {items, totals, length: stories.length};
});

export function addTo<K, V>(map: Map<K, V[]>, key: K, value: V): void {
  const known = map.get(key);
  if (known) known.push(value);
  else map.set(key, [value]);
}

function planned(story: Story, mention: Mention): PlannedItem {
  const points = mention.part ? mention.part.value.done : ((mention.points ?? story.points)?.value ?? null);
  return {story, points, part: mention.part, mention};
}
