/** The stories of a document as claims look for them: by place, by name, all of them; it is noted what was asked. */
import {differingChunks, turnoverOfChunks} from '../../chunks.ts';
import {exact, flat} from '../../lists.ts';
import {memo} from '../../memo.ts';
import type {Span} from '../../text/span.ts';
import type {Mention, Story} from '../backlog.ts';
import type {MergedStory} from '../stories/merge.ts';
import {findIds, idKey, idNumber} from '../values/ids.ts';
import {normalise} from '../words/folding.ts';
import {answered, answeredBy, askedOnce} from './questions.ts';
import type {Source} from './sources.ts';

export interface Place {
  readonly story: Story;
  readonly mention: Mention;
}

/** By what texts refer to stories: indices into the list of stories. */
interface Names {
  /** by `idKey`, ids within titles included */
  readonly byId: ReadonlyMap<string, number>;
  /** by the number at the end of the id, null where two share it */
  readonly byNumber: ReadonlyMap<string, number | null>;
  /** by the `idKey` of their epic */
  readonly byEpic: ReadonlyMap<string, readonly number[]>;
}

/** The names of people and epics that have stories, and the same as one text. */
interface People {
  readonly all: ReadonlySet<string>;
  readonly text: string;
}

/** What follows from a universe, worked out once. */
export function ofUniverse<T>(compute: (universe: Universe) => T): (universe: Universe) => T {
  const known = memo((universe: Universe) => askedOnce(() => compute(universe)));
  return universe => known(universe)();
}

/** The places of a story that are more than references; the same values as long as it is the same. */
const placesOf = memo((story: Story): readonly Place[] =>
  exact(story.mentions.flatMap(mention => (mention.form === 'reference' ? [] : [{story, mention}]))),
);

/** Those that a story stands under by name: people, and its epic. */
export const ownersOf = memo(({assignees, epic}: Story): readonly string[] => [
  ...assignees.map(({value}) => normalise(value)),
  ...(epic ? [normalise(epic)] : []),
]);

/** The stories of a document, findable by place and by name. */
export class Universe {
  /** Every place that names a story and is more than a reference, in order of the text. */
  readonly places: readonly Place[];
  private readonly list: readonly MergedStory[];
  private names: Names | null;
  private people: People | null = null;
  private told: boolean | null = null;

  private static readonly ownersOf = ({universe}: Source) => universe.known().text;
  private static readonly statusesOf = ({universe}: Source) => universe.anyStatus();
  private static readonly storiesOf = ({universe}: Source) => universe.list;

  private constructor(list: readonly MergedStory[], places: readonly Place[], names: Names | null) {
    this.list = list;
    this.places = places;
    this.names = names;
  }

  static of(stories: readonly MergedStory[]): Universe {
    const places = stories.flatMap(({story}) => placesOf(story)).sort(inOrder);
    return new Universe(stories, places, null);
  }

  /** The universe of a later version, and where the places start that went or came. */
  after(stories: readonly MergedStory[]): {readonly universe: Universe; readonly moved: readonly number[]} {
    if (stories === this.list) return {universe: this, moved: []};
    const {gone, came} = turnoverOfChunks(this.list, stories);
    const fallen = gone.flatMap(({story}) => placesOf(story)).sort(inOrder);
    const fresh = came.flatMap(({story}) => placesOf(story)).sort(inOrder);
    const {start, oldEnd, newEnd} = differingChunks(this.list, stories);
    const isCalledAlso = (story: MergedStory, i: number) => isCalledAlike(story, this.list[start + i]);
    const keepsNames = oldEnd === newEnd && stories.slice(start, newEnd).every(isCalledAlso);
    const next = new Universe(stories, replaced(this.places, fallen, fresh), keepsNames ? this.names : null);
    if (ownersIn(gone) === ownersIn(came)) next.people = this.people;
    return {universe: next, moved: [...fallen, ...fresh].map(startOf).sort((a, b) => a - b)};
  }

  /** The names of those who have stories, as they are compared. */
  get owners(): ReadonlySet<string> {
    const {all, text} = this.known();
    answeredBy(text, Universe.ownersOf);
    return all;
  }

  private known(): People {
    this.people ??= peopleOf(this.list);
    return this.people;
  }

  /** Whether any story has a status. */
  get hasStatuses(): boolean {
    return answeredBy(this.anyStatus(), Universe.statusesOf);
  }

  private anyStatus(): boolean {
    this.told ??= this.list.some(({story}) => story.status !== null);
    return this.told;
  }

  get stories(): readonly MergedStory[] {
    return answered(this.list, Universe.storiesOf);
  }

  /** Whether a place starts right there. */
  isItemLine(start: number): boolean {
    const line = {start, end: start + 1};
    return answeredBy(this.holds(line), ({universe}) => universe.holds(line), line);
  }

  /** Where the lines of the places in a stretch of text start. */
  itemLinesIn(stretch: Span): ReadonlySet<number> {
    return new Set(answered(this.startsIn(stretch), ({universe}) => universe.startsIn(stretch), stretch));
  }

  /** The places that start in a stretch of text. */
  placesIn({start, end}: Span): readonly Place[] {
    const stretch = {start, end};
    return answered(this.between(stretch), ({universe}) => universe.between(stretch), stretch);
  }

  private startsIn(stretch: Span): readonly number[] {
    return this.between(stretch).map(startOf);
  }

  private holds({start, end}: Span): boolean {
    const place = this.places[firstFrom(this.places, start)];
    return place !== undefined && startOf(place) < end;
  }

  private between({start, end}: Span): readonly Place[] {
    return this.places.slice(firstFrom(this.places, start), firstFrom(this.places, end));
  }

  /** The story that an id means, or those of the epic that it means. */
  named(id: string): readonly Story[] {
    const key = idKey(id);
    return answered(this.underKey(key), ({universe}) => universe.underKey(key));
  }

  private underKey(key: string): readonly Story[] {
    this.names ??= namesOf(this.list);
    const story = this.names.byId.get(key);
    const indices = story === undefined ? (this.names.byEpic.get(key) ?? []) : [story];
    return indices.flatMap(at => this.list[at]?.story ?? []);
  }

  /** The only story whose id ends in a number. */
  numbered(number: string): Story | null {
    return answeredBy(this.underNumber(number), ({universe}) => universe.underNumber(number));
  }

  private underNumber(number: string): Story | null {
    this.names ??= namesOf(this.list);
    const at = this.names.byNumber.get(number) ?? null;
    return at === null ? null : (this.list[at]?.story ?? null);
  }
}

function peopleOf(stories: readonly MergedStory[]): People {
  const all = new Set<string>();
  for (const {story} of stories) for (const owner of ownersOf(story)) all.add(owner);
  return {all, text: [...all].sort().join('\n')};
}

function ownersIn(stories: readonly MergedStory[]): string {
  return stories
    .flatMap(({story}) => ownersOf(story))
    .sort()
    .join('\n');
}

/** Whether a story cannot be called otherwise than another one. */
function isCalledAlike({story}: MergedStory, other: MergedStory | undefined): boolean {
  const old = other?.story;
  if (old === undefined || old === story) return old === story;
  if (old.id !== story.id || old.epic !== story.epic) return false;
  return old.title === story.title || findIds(old.title).length + findIds(story.title).length === 0;
}

function startOf({mention}: Place): number {
  return mention.line.start;
}

function inOrder(a: Place, b: Place): number {
  return startOf(a) - startOf(b);
}

/** The index of the first place that stands at or behind an offset. */
export function firstFrom(places: readonly Place[], start: number): number {
  let low = 0;
  let high = places.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (startOf(places[middle] as Place) >= start) high = middle;
    else low = middle + 1;
  }
  return low;
}

/** Places without some of them and with others, all in order of the text. */
function replaced(places: readonly Place[], gone: readonly Place[], came: readonly Place[]): readonly Place[] {
  const starts = new Set([...gone, ...came].map(startOf).sort((a, b) => a - b));
  const [without, fresh] = [new Set(gone), came.values()];
  let next = fresh.next().value;
  const all: (readonly Place[])[] = [];
  let at = 0;
  for (const start of starts) {
    const [here, behind] = [firstFrom(places, start), firstFrom(places, start + 1)];
    all.push(
      places.slice(at, here),
      places.slice(here, behind).filter(place => !without.has(place)),
    );
    for (; next && startOf(next) === start; next = fresh.next().value) all.push([next]);
    at = behind;
  }
  return flat([...all, places.slice(at)]);
}

function namesOf(stories: readonly MergedStory[]): Names {
  const byId = new Map<string, number>();
  const byNumber = new Map<string, number | null>();
  const byEpic = new Map<string, number[]>();
  for (const [at, {story}] of stories.entries()) {
    if (story.epic) pushTo(byEpic, idKey(story.epic), at);
    if (!story.id) continue;
    const key = idKey(story.id);
    const number = idNumber(story.id);
    if (!byId.has(key)) byId.set(key, at);
    if (number) byNumber.set(number, byNumber.has(number) ? null : at);
  }
  // `10.1: TD-017 — …` answers to both ids.
  for (const [at, {story}] of stories.entries()) {
    for (const {value} of findIds(story.title)) if (!byId.has(idKey(value))) byId.set(idKey(value), at);
  }
  return {byId, byNumber, byEpic};
}

function pushTo<T>(map: Map<string, T[]>, key: string, value: T): void {
  const known = map.get(key);
  if (known) known.push(value);
  else map.set(key, [value]);
}
