/**
 * What claims look at, as it was before: most strokes change words that no number is about. Then a story is another value,
 * but claims need not be made again for it: they go on with the one before.
 */
import {differingChunks} from '../../chunks.ts';
import {differing} from '../../differing.ts';
import {flat} from '../../lists.ts';
import type {Epic, Mention, PlannedItem, Sprint, Stated, Story} from '../backlog.ts';
import type {KeyValue} from '../lines/keys.ts';
import type {ItemBody} from '../mentions/item-body.ts';
import {isSameSpan, isSameStated, type RawMention} from '../mentions/mentions.ts';
import type {MergedStory} from '../stories/merge.ts';
import {totalKeys} from '../stories/statements.ts';
import type {Stated as Sources} from './claims.ts';

/**
 * A story as claims saw it first. What it was merged from is that of now: only the story itself is kept, or it would hold
 * on to old outlines.
 */
class Seen implements MergedStory {
  readonly story: Story;
  #now: MergedStory;
  constructor(now: MergedStory) {
    this.story = now.story;
    this.#now = now;
  }
  get raw(): MergedStory['raw'] {
    return this.#now.raw;
  }
  get sprint(): MergedStory['sprint'] {
    return this.#now.sprint;
  }
  get epic(): MergedStory['epic'] {
    return this.#now.epic;
  }
  /** The same for what came in its place, where that is alike. */
  after(now: MergedStory): Seen {
    if (this.#now === now) return this;
    if (!isAlike(this.#now, now) || !isAlikeStory(this.story, now.story)) return new Seen(now);
    this.#now = now;
    return this;
  }
}

/** What claims were made from before, as it was given and as they saw it. */
interface SeenBefore {
  readonly now: Sources;
  readonly stated: Sources;
}

/** The same with the stories, sprints and epics of before in place of those that are alike for claims. */
export function asSeen(now: Sources, before: SeenBefore | null): Sources {
  if (!before) return {...now, stories: now.stories.map(merged => new Seen(merged))};
  const {start, oldEnd, newEnd} = differingChunks(before.now.stories, now.stories);
  const old = before.stated.stories;
  const come = now.stories.slice(start, newEnd);
  const seen = seenAfter(come, old.slice(start, oldEnd));
  const isSame = oldEnd === newEnd && seen.every((one, i) => one === old[start + i]);
  const stories = isSame ? old : flat([old.slice(0, start), seen, old.slice(oldEnd)]);
  const replaced = new Map(seen.map((kept, i) => [come[i]?.story, kept.story]));
  const same = (one: Story, story: Story) => one === story || replaced.get(story) === one;
  const {sprints, epics} = before.stated;
  return {
    ...now,
    stories,
    sprints: keptFrom(sprints, now.sprints, (one, sprint) => isAlikeSprint(one, sprint, same)),
    epics: keptFrom(epics, now.epics, (one, epic) => isAlikeEpic(one, epic, same)),
  };
}

/** Of stories that came or went, those of before are found by what they were seen as. */
function seenAfter(now: readonly MergedStory[], before: readonly MergedStory[]): readonly MergedStory[] {
  const isSameShape = now.length === before.length;
  const known = new Map(isSameShape ? [] : before.map(seen => [seen.story, seen]));
  return now.map((merged, i) => {
    const seen = isSameShape ? before[i] : known.get(merged.story);
    return seen instanceof Seen ? seen.after(merged) : new Seen(merged);
  });
}

/** The list of now with those of before where they are alike, one by one. */
export function keptFrom<T>(
  before: readonly T[],
  now: readonly T[],
  isAlike: (old: T, one: T) => boolean,
): readonly T[] {
  if (before.length !== now.length) return now;
  const {start, newEnd: end} = differing(before, now);
  const kept = now.slice(start, end).map((one, i) => {
    const old = before[start + i] as T;
    return old === one || isAlike(old, one) ? old : one;
  });
  if (kept.every((one, i) => one === before[start + i])) return before;
  return [...now.slice(0, start), ...kept, ...now.slice(end)];
}

function isAlike({raw: places}: MergedStory, {raw}: MergedStory): boolean {
  return areAlike(places, raw, isAlikePlace);
}

/** Words of criteria and tasks are not looked at, and neither is where a status or a priority stands. */
function isAlikeStory(old: Story, story: Story): boolean {
  return (
    old.id === story.id &&
    old.title === story.title &&
    old.sprint === story.sprint &&
    old.epic === story.epic &&
    isSameStated(old.points, story.points) &&
    isSameStated(old.estimate, story.estimate) &&
    saysSame(old.status, story.status) &&
    saysSame(old.priority, story.priority) &&
    areAlike(old.assignees, story.assignees, saysSame) &&
    old.tasks.total === story.tasks.total &&
    old.tasks.done === story.tasks.done &&
    old.mentions.indexOf(old.definition) === story.mentions.indexOf(story.definition) &&
    areAlike(old.mentions, story.mentions, isAlikeMention)
  );
}

function saysSame(old: Stated<unknown> | null, now: Stated<unknown> | null): boolean {
  return old?.value === now?.value;
}

function areAlike<T>(old: readonly T[], now: readonly T[], isAlike: (old: T, one: T) => boolean): boolean {
  return old.length === now.length && old.every((one, i) => isAlike(one, now[i] as T));
}

function isAlikeMention(old: Mention, mention: Mention): boolean {
  return (
    old === mention ||
    (old.form === mention.form &&
      old.defines === mention.defines &&
      isSameSpan(old.line, mention.line) &&
      isSameStated(old.id, mention.id) &&
      isSameStated(old.title, mention.title) &&
      isSameStated(old.points, mention.points) &&
      isSameStated(old.estimate, mention.estimate) &&
      isSamePart(old, mention) &&
      saysSame(old.phase, mention.phase) &&
      saysSame(old.status, mention.status) &&
      saysSame(old.priority, mention.priority) &&
      areAlike(old.assignees, mention.assignees, saysSame) &&
      old.sprint === mention.sprint &&
      old.epic === mention.epic)
  );
}

function isSamePart({part: old}: Pick<Mention, 'part'>, {part}: Pick<Mention, 'part'>): boolean {
  if (old === null || part === null) return old === part;
  return old.value.done === part.value.done && old.value.of === part.value.of && isSameSpan(old.span, part.span);
}

/** Whether a place states the same numbers beside those of its story; what it says of its sprint is told with that. */
function isAlikePlace(old: RawMention, place: RawMention): boolean {
  if (old.context.sprint?.heading.start !== place.context.sprint?.heading.start) return false;
  if (old.base !== place.base || [old, place].some(({content}) => content && saysMore(content))) return false;
  return areAlike(old.content?.keys ?? [], place.content?.keys ?? [], isAlikeKey);
}

function saysMore(content: ItemBody): boolean {
  return content.taskEfforts.length > 0 || totalKeys(content).length > 0;
}

function isAlikeKey(old: KeyValue, {line, value}: KeyValue): boolean {
  if (old.line.text !== line.text || old.value.text !== value.text) return false;
  return !/\p{N}/u.test(value.text) || (isSameSpan(old.line.span, line.span) && isSameSpan(old.value.span, value.span));
}

type IsSame = (old: Story, story: Story) => boolean;

function isAlikeSprint(old: Sprint, sprint: Sprint, same: IsSame): boolean {
  return (
    old.id === sprint.id &&
    isSameStated(old.title, sprint.title) &&
    isSameSpan(old.heading, sprint.heading) &&
    isSameSpan(old.body, sprint.body) &&
    isSameStated(old.capacity, sprint.capacity) &&
    isSameStated(old.buffer, sprint.buffer) &&
    isSameStated(old.statedPoints, sprint.statedPoints) &&
    areAlike(old.items, sprint.items, (one, item) => isAlikeItem(one, item, same))
  );
}

function isAlikeItem(old: PlannedItem, item: PlannedItem, same: IsSame): boolean {
  const isSame = same(old.story, item.story) && old.points === item.points && isSamePart(old, item);
  return isSame && isAlikeMention(old.mention, item.mention);
}

function isAlikeEpic(old: Epic, epic: Epic, same: IsSame): boolean {
  return (
    old.id === epic.id &&
    isSameStated(old.title, epic.title) &&
    isSameSpan(old.heading, epic.heading) &&
    isSameSpan(old.body, epic.body) &&
    isSameStated(old.statedPoints, epic.statedPoints) &&
    old.points === epic.points &&
    areAlike(old.stories, epic.stories, same)
  );
}
