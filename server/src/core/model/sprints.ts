/** Sprints of a document: who opens them, what their keys say, and what they schedule. */
import {overChunks} from '../chunks.ts';
import {keeper} from '../memo.ts';
import {shift} from '../text/span.ts';
import {findPoints, isBareNumber, leadingNumber} from './amounts.ts';
import type {Mention, PlannedItem, Sprint, Stated, Story} from './backlog.ts';
import {findDates} from './dates.ts';
import {type Inline, sourceOf} from './inline.ts';
import type {KeyValue} from './keys.ts';
import type {Gathered, Opening} from './mentions.ts';
import type {MergedStory} from './merge.ts';
import {groupsOf, type OutlineNode, type PlacedGroup} from './outline.ts';
import {totalKeys} from './statements.ts';
import type {Field} from './words/words.ts';

/** One sprint with every heading that opens it or speaks of it. */
export interface SprintDraft {
  readonly id: string | null;
  readonly main: Opening;
  readonly openings: readonly Opening[];
}

/** Headings of one sprint number belong to one sprint; headings that only speak of a sprint open none. */
export function draftSprints(openings: readonly Opening[]): SprintDraft[] {
  const drafts = new Map<string, Opening[]>();
  for (const opening of openings) {
    if (opening.kind !== 'sprint') continue;
    const key = opening.id ?? opening.title.value;
    addTo(drafts, key, opening);
  }
  const found: SprintDraft[] = [];
  for (const group of drafts.values()) {
    const main = group.find(opening => !opening.aboutOnly) ?? group.find(opening => opening.node === null);
    if (main) found.push({id: main.id, main, openings: group});
  }
  return found;
}

/** What a document says under each opening of a sprint. */
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

type Group = Gathered['groups'][number];

interface Scheduled {
  /** The index of the story in the document and that of the mention in the story. */
  readonly story: number;
  readonly mention: number;
  readonly item: PlannedItem;
}

interface PlacedKey {
  readonly key: KeyValue;
  readonly base: number;
}

/** What the document says under some of its openings. */
export function sprintParts(
  gathered: Gathered,
  stories: readonly MergedStory[],
  openings: ReadonlySet<Opening>,
): SprintParts {
  const groups = new Map<Opening, SprintGroup[]>();
  const items = new Map<Opening, Scheduled[]>();
  const totals = new Map<Opening, PlacedKey[]>();
  let index = 0;
  for (const chunk of groupsBySprint(gathered.groups)) {
    for (const opening of openings) {
      for (const one of chunk.by.get(opening) ?? []) addTo(groups, opening, {...one, index: index + one.index});
    }
    index += chunk.length;
  }
  index = 0;
  for (const chunk of itemsBySprint(stories)) {
    for (const opening of openings) {
      for (const one of chunk.items.get(opening) ?? []) addTo(items, opening, {...one, story: index + one.story});
      for (const one of chunk.totals.get(opening) ?? []) addTo(totals, opening, one);
    }
    index += chunk.length;
  }
  return {groups, items, totals};
}

const groupsBySprint = overChunks((groups: readonly Group[]) => {
  const by = new Map<Opening, SprintGroup[]>();
  for (const [index, group] of groups.entries()) {
    if (group.context.sprint) addTo(by, group.context.sprint, {index, group});
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

function addTo<K, V>(map: Map<K, V[]>, key: K, value: V): void {
  const known = map.get(key);
  if (known) known.push(value);
  else map.set(key, [value]);
}

const kept = keeper<Opening, Sprint>();

/** The sprint as the model gives it; the same value as long as the document says the same of it. */
export function readSprint(draft: SprintDraft, parts: SprintParts): Sprint {
  const {main, openings} = draft;
  const said = openings.flatMap(opening => [
    opening,
    ...(parts.groups.get(opening) ?? []).map(({group}) => group),
    ...(parts.items.get(opening) ?? []).flatMap(({item}) => [item.story, item.mention]),
    ...(parts.totals.get(opening) ?? []).flatMap(({key, base}) => [key, base]),
  ]);
  return kept(main, said, () => sprintOf(draft, parts));
}

function sprintOf(draft: SprintDraft, parts: SprintParts): Sprint {
  const {main} = draft;
  const keys = keysOf(draft, parts);
  const items = plannedItems(draft, parts);
  const dates = readDates(keys, draft);
  return {
    id: draft.id,
    title: main.title,
    heading: main.heading,
    body: main.body,
    goal: goalOf(keys) ?? toldBy(draft, opening => opening.goal) ?? goalSection(main.node),
    capacity:
      pointsOf(keys, 'capacity') ?? pointsOf(keys, 'velocity') ?? toldBy(draft, opening => opening.capacity ?? null),
    buffer: pointsOf(keys, 'buffer'),
    statedPoints: main.points ?? numberOf(keys, 'points') ?? numberOf(keys, 'total'),
    start: dates[0] ?? null,
    end: dates[1] ?? null,
    committedPoints: sum(items.map(item => item.points)),
    completedPoints: sum(items.filter(item => item.story.status?.value === 'done').map(item => item.points)),
    items,
  };
}

function sum(values: readonly (number | null)[]): number {
  return Math.round(values.reduce<number>((total, value) => total + (value ?? 0), 0) * 100) / 100;
}

/** Keys in the sprint's own text, outside its items; of a document that is one sprint, also those before its heading. */
function keysOf({openings, main}: SprintDraft, {groups, totals}: SprintParts): PlacedKey[] {
  const found = openings.flatMap(opening => groups.get(opening) ?? []);
  if (openings.length > 1) found.sort((a, b) => a.index - b.index);
  const own = found
    .map(({group}) => group)
    .filter(({context, node}) => !context.aside || saysOfSprint(node) || context.sprint?.node === main.node)
    .flatMap(({placed, node}) =>
      [...placed.group.keys, ...keyOfHeading(placed, node)].map(key => ({key, base: placed.base})),
    );
  return [...own, ...openings.flatMap(opening => totals.get(opening) ?? [])];
}

function saysOfSprint({heading}: OutlineNode): boolean {
  return heading?.fields.some(field => field === 'duration' || field === 'capacity' || field === 'velocity') ?? false;
}

/** `## Duration` with the value below it. */
function keyOfHeading({group}: PlacedGroup, {heading}: OutlineNode): KeyValue[] {
  const first = group.label ? undefined : group.blocks[0];
  if (!heading || heading.fields.length === 0 || !first) return [];
  const value = first.kind === 'line' ? first.line : first.kind === 'list' ? first.entries[0]?.line : undefined;
  return value ? [{key: heading.line.text, line: heading.line, fields: heading.fields, value}] : [];
}

function find(keys: readonly PlacedKey[], field: Field, fits: (value: Inline) => boolean): PlacedKey | null {
  return keys.find(({key}) => key.fields.includes(field) && key.value.text !== '' && fits(key.value)) ?? null;
}

/** A goal that is called so before a theme or a focus. */
function goalOf(keys: readonly PlacedKey[]): Stated<string> | null {
  return (
    textOf(
      keys.filter(({key}) => !/theme|focus/i.test(key.key)),
      'goal',
    ) ?? textOf(keys, 'goal')
  );
}

function textOf(keys: readonly PlacedKey[], field: Field): Stated<string> | null {
  const found = find(keys, field, () => true);
  return found ? {value: found.key.value.text, span: shift(found.key.value.span, found.base)} : null;
}

/** Points that a value names as points. */
function pointsOf(keys: readonly PlacedKey[], field: Field): Stated<number> | null {
  const found = find(keys, field, value => readPoints(value) !== null);
  return found ? statedPoints(found) : null;
}

function numberOf(keys: readonly PlacedKey[], field: Field): Stated<number> | null {
  // A total stands at the beginning of its value: what prose mentions later is no claim.
  const found = find(keys, field, value => isBareNumber(value.text) || (readPoints(value)?.start ?? 9) <= 3);
  return found ? statedPoints(found) : null;
}

function readPoints(value: Inline): ReturnType<typeof findPoints> {
  return findPoints(value.text) ?? (isBareNumber(value.text) ? leadingNumber(value.text) : null);
}

function statedPoints({key, base}: PlacedKey): Stated<number> | null {
  const amount = readPoints(key.value) ?? leadingNumber(key.value.text);
  return amount ? {value: amount.value, span: shift(sourceOf(key.value, amount.start, amount.end), base)} : null;
}

function goalSection(root: OutlineNode | null): Stated<string> | null {
  const visit = (node: OutlineNode): Stated<string> | null => {
    if (node.heading?.fields.includes('goal')) return firstLine(node);
    for (const {group, base} of groupsOf(node)) {
      const line = group.label?.fields.includes('goal') ? group.blocks.find(block => block.kind === 'line') : undefined;
      if (line?.kind === 'line') return {value: line.line.text, span: shift(line.line.span, base)};
    }
    for (const child of node.children) {
      const found = visit(child);
      if (found) return found;
    }
    return null;
  };
  return root ? visit(root) : null;
}

function firstLine(node: OutlineNode): Stated<string> | null {
  for (const {group, base} of groupsOf(node)) {
    for (const block of group.blocks) {
      if (block.kind === 'line') return {value: block.line.text, span: shift(block.line.span, base)};
      const entry = block.kind === 'list' ? block.entries[0] : undefined;
      if (entry) return {value: entry.line.text, span: shift(entry.line.span, base)};
    }
  }
  return null;
}

/** What an opening itself says of its sprint: front matter, a row, the one that speaks for it first. */
function toldBy<T>({main, openings}: SprintDraft, pick: (opening: Opening) => T | null): T | null {
  for (const opening of [main, ...openings]) {
    const told = pick(opening);
    if (told !== null) return told;
  }
  return null;
}

function readDates(keys: readonly PlacedKey[], draft: SprintDraft): Stated<string>[] {
  const {main} = draft;
  for (const {key, base} of keys) {
    const found = key.fields.includes('duration') ? datesIn(key.value, base) : [];
    if (found.length >= 2) return found.slice(0, 2);
  }
  const start = keys.find(({key}) => key.fields.includes('start') && datesIn(key.value, 0).length > 0);
  const end = keys.find(({key}) => key.fields.includes('end') && datesIn(key.value, 0).length > 0);
  const first = start ? datesIn(start.key.value, start.base).slice(0, 1) : [];
  if (start && end) return [...first, ...datesIn(end.key.value, end.base).slice(0, 1)];
  const dated = toldBy(draft, opening => (opening.start ? opening : null));
  if (dated?.start) return dated.end ? [dated.start, dated.end] : [dated.start];
  const heading = main.node?.heading;
  const inHeading = heading ? datesIn(heading.line, main.node?.base ?? 0) : [];
  return inHeading.length >= 2 ? inHeading.slice(0, 2) : first;
}

function datesIn(line: Inline, base: number): Stated<string>[] {
  return findDates(line.text).map(date => ({
    value: date.value,
    span: shift(sourceOf(line, date.start, date.end), base),
  }));
}

/** Each story that the sprint schedules, once; a part of a split story counts as that part. */
function plannedItems({openings}: SprintDraft, {items}: SprintParts): PlannedItem[] {
  const found = openings.flatMap(opening => items.get(opening) ?? []);
  if (openings.length > 1) found.sort((a, b) => a.story - b.story || a.mention - b.mention);
  return found
    .filter(({story}, i) => story !== found[i - 1]?.story)
    .map(({item}) => item)
    .sort((a, b) => a.mention.line.start - b.mention.line.start);
}

function planned(story: Story, mention: Mention): PlannedItem {
  const points = mention.part ? mention.part.value.done : ((mention.points ?? story.points)?.value ?? null);
  return {story, points, part: mention.part, mention};
}
