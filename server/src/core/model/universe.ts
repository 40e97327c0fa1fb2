/** The stories of a document as claims look for them: by place, by name, all of them; it is noted what was looked at. */
import {memo} from '../memo.ts';
import type {Span} from '../text/span.ts';
import type {Mention, Sprint, Story} from './backlog.ts';
import {findIds, idKey, idNumber} from './ids.ts';
import type {MergedStory} from './merge.ts';
import type {Statement} from './statements.ts';
import {normalise} from './words/vocabulary.ts';

export interface Place {
  readonly story: Story;
  readonly mention: Mention;
}

/** By what texts refer to stories: indices into the list of stories. */
export interface Names {
  /** by `idKey`, ids within titles included */
  readonly byId: ReadonlyMap<string, number>;
  /** by the number at the end of the id, null where two share it */
  readonly byNumber: ReadonlyMap<string, number | null>;
  /** by the `idKey` of their epic */
  readonly byEpic: ReadonlyMap<string, readonly number[]>;
}

/** What a claim was made from: it stays as long as nothing of this is another value. */
export interface Reads {
  /** Stretches of text whose stories count. */
  readonly spans: Span[];
  readonly stories: Story[];
  readonly sprints: Sprint[];
  /** Headings of sections that were looked for by what they are called. */
  readonly headings: Statement[];
  /** Stories were looked for by what they are called, */
  names: boolean;
  /** or sections. */
  sections: boolean;
  /** Everything counts. */
  all: boolean;
}

let current: Reads | null = null;

/** What `work` gives, and what it looked at. */
export function recorded<T>(work: () => T): {readonly value: T; readonly reads: Reads} {
  const outer = current;
  const reads: Reads = {spans: [], stories: [], sprints: [], headings: [], names: false, sections: false, all: false};
  current = reads;
  try {
    return {value: work(), reads};
  } finally {
    current = outer;
  }
}

export function noteSpan(span: Span): void {
  current?.spans.push(span);
}

export function noteSprint(sprint: Sprint | undefined): Sprint | undefined {
  if (sprint) current?.sprints.push(sprint);
  return sprint;
}

/** That sections were looked for by what they are called. */
export function noteSections(): void {
  if (current) current.sections = true;
}

export function noteHeading(heading: Statement): Statement {
  current?.headings.push(heading);
  return heading;
}

export function noteAll<T>(value: T): T {
  if (current) current.all = true;
  return value;
}

/** What follows from a universe, worked out once; whoever asks looks at what it was worked out from. */
export function ofUniverse<T>(compute: (universe: Universe) => T): (universe: Universe) => T {
  const known = memo((universe: Universe) => recorded(() => compute(universe)));
  return universe => {
    const {value, reads} = known(universe);
    if (current) {
      current.spans.push(...reads.spans);
      current.stories.push(...reads.stories);
      current.sprints.push(...reads.sprints);
      current.headings.push(...reads.headings);
      current.names ||= reads.names;
      current.sections ||= reads.sections;
      current.all ||= reads.all;
    }
    return value;
  };
}

/** A story that came in place of another one. */
export type Change = readonly [MergedStory, MergedStory];

/** The stories of a document, findable by place and by name. */
export class Universe {
  /** Every place that names a story and is more than a reference, in order of the text. */
  readonly places: readonly Place[];
  private readonly list: readonly MergedStory[];
  private names: Names | null;
  private people: ReadonlySet<string> | null = null;
  private anyStatus: boolean | null = null;

  private constructor(list: readonly MergedStory[], places: readonly Place[], names: Names | null) {
    this.list = list;
    this.places = places;
    this.names = names;
  }

  static of(stories: readonly MergedStory[]): Universe {
    const places: Place[] = [];
    for (const {story} of stories) {
      for (const mention of story.mentions) if (mention.form !== 'reference') places.push({story, mention});
    }
    places.sort((a, b) => startOf(a) - startOf(b));
    return new Universe(stories, places, null);
  }

  /** The names of those who have stories, as they are compared. */
  get owners(): ReadonlySet<string> {
    this.people ??= new Set(this.list.flatMap(({story}) => story.assignees.map(({value}) => normalise(value))));
    return this.people;
  }

  /** Whether any story has a status. */
  get hasStatuses(): boolean {
    this.anyStatus ??= this.list.some(({story}) => story.status !== null);
    return this.anyStatus;
  }

  /** The same with some stories in place of others that stand, one after the other, where those stood. */
  after(stories: readonly MergedStory[], changes: readonly Change[]): Universe {
    const places = [...this.places];
    for (const [{story: old}, {story}] of changes) {
      for (const [i, mention] of old.mentions.entries()) {
        const next = story.mentions[i];
        if (mention.form === 'reference' || !next) continue;
        let at = firstFrom(this.places, mention.line.start);
        while (this.places[at] && this.places[at]?.mention !== mention) at++;
        if (this.places[at]) places[at] = {story, mention: next};
      }
    }
    const next = new Universe(stories, places, changes.some(renames) ? null : this.names);
    if (!changes.some(([{story: old}, {story}]) => ownersOf(old) !== ownersOf(story))) next.people = this.people;
    if (!changes.some(([{story: old}, {story}]) => (old.status === null) !== (story.status === null)))
      next.anyStatus = this.anyStatus;
    return next;
  }

  get stories(): readonly MergedStory[] {
    return noteAll(this.list);
  }

  /** Where the lines of the places start. */
  readonly itemLines = {
    has: (start: number): boolean => {
      const place = this.places[firstFrom(this.places, start)];
      return place !== undefined && startOf(place) === start;
    },
  };

  /** The story that an id means, or those of the epic that it means. */
  named(id: string): readonly Story[] {
    const {byId, byEpic} = this.known();
    const key = idKey(id);
    const story = byId.get(key);
    return this.noted(story === undefined ? (byEpic.get(key) ?? []) : [story]);
  }

  /** The only story whose id ends in a number. */
  numbered(number: string): Story | null {
    const at = this.known().byNumber.get(number) ?? null;
    return at === null ? null : (this.noted([at])[0] ?? null);
  }

  /** Most plans state few numbers that refer to names: they are gathered when first asked for. */
  private known(): Names {
    if (current) current.names = true;
    this.names ??= namesOf(this.list);
    return this.names;
  }

  private noted(indices: readonly number[]): readonly Story[] {
    const stories = indices.flatMap(at => this.list[at]?.story ?? []);
    current?.stories.push(...stories);
    return stories;
  }
}

/** Whether a story may be called otherwise than the one before it. */
export function renames([{story: old}, {story}]: Change): boolean {
  if (old.id !== story.id || old.epic !== story.epic) return true;
  return old.title !== story.title && findIds(old.title).length + findIds(story.title).length > 0;
}

function ownersOf({assignees}: Story): string {
  return assignees.map(({value}) => value).join('\n');
}

function startOf({mention}: Place): number {
  return mention.line.start;
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
