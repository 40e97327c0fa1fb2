/** Drafts of the tree: which node stands below which, under which name and key, before findings are counted. */
import {memo} from '../memo.ts';
import type {Backlog, Epic, Mention, PlannedItem, Sprint, Status, Story} from '../model/backlog.ts';
import {contains, type Span} from '../text/span.ts';
import {type SprintFacts, type StoryFacts, sprintFacts, storyFacts} from './facts.ts';
import {count, epicName, pointsOf, points as pts, sprintName, sprintTopic, statusWord, storyName} from './words.ts';

/** A node before its problems are known, and what it stands for in the model. */
export type Draft = DraftNode &
  (
    | {readonly kind: 'sprint'; readonly noun: Sprint; readonly facts: SprintFacts}
    | {readonly kind: 'epic'; readonly noun: Epic}
    | {readonly kind: 'story'; readonly noun: Story; readonly facts: StoryFacts}
    | {readonly kind: 'backlog'; readonly noun: null}
  );

interface DraftNode {
  readonly key: string;
  readonly label: string;
  readonly detail: string;
  readonly topic: string;
  readonly spoken: readonly string[];
  readonly status: Status | null;
  /** id or title, as findings name it */
  readonly name: string;
  readonly line: Span;
  /** All the text that belongs to it. */
  readonly reach: Span;
  readonly children: readonly Draft[];
}

/** All nodes of a document, and the way to each by its key. */
export interface Drafts {
  readonly roots: readonly Draft[];
  readonly byKey: ReadonlyMap<string, Draft>;
}

export const draftsOf: (backlog: Backlog) => Drafts = memo(backlog => {
  const roots = draftPlan(backlog);
  return {roots, byKey: new Map(roots.flatMap(withAllBelow).map(draft => [draft.key, draft]))};
});

/** The key of the first node that stands for a noun. */
export function keyOf(backlog: Backlog, noun: Sprint | Epic | Story): string | null {
  for (const [key, draft] of draftsOf(backlog).byKey) if (draft.noun === noun) return key;
  return null;
}

function withAllBelow(draft: Draft): readonly Draft[] {
  return [draft, ...draft.children.flatMap(withAllBelow)];
}

interface Placed {
  readonly story: Story;
  readonly points: number | null;
  readonly detail: string;
  readonly place: Mention;
}

/** What every draft of one document is made with. */
interface Ground {
  readonly epicOf: ReadonlyMap<Story, Epic>;
  readonly nthOf: ReadonlyMap<Story, number>;
  /** Those that are taken. */
  readonly keys: Set<string>;
}

function draftPlan(backlog: Backlog): readonly Draft[] {
  const {sprints, epics, stories} = backlog;
  const planned = new Set(sprints.flatMap(sprint => sprint.items.map(item => item.story)));
  const empty = epics.filter(epic => epic.stories.length === 0);
  const ground: Ground = {
    epicOf: new Map(epics.flatMap(epic => epic.stories.map(story => [story, epic] as const))),
    nthOf: new Map(stories.map((story, nth) => [story, nth] as const)),
    keys: new Set(),
  };
  const drafts: Draft[] = sprints.map(sprint => {
    const bare = empty.filter(epic => contains(sprint.body, epic.heading));
    return draftSprint(sprint, bare, ground);
  });
  const loose = stories.filter(story => !planned.has(story)).map(placeLoose);
  const bare = empty.filter(epic => !sprints.some(sprint => contains(sprint.body, epic.heading)));
  if (loose.length > 0 || bare.length > 0) drafts.push(draftBacklog(loose, bare, ground));
  return drafts;
}

function draftSprint(sprint: Sprint, bare: readonly Epic[], ground: Ground): Draft {
  const key = unique(`sprint:${sprint.id ?? sprint.title.value}`, ground.keys);
  const capacity = sprint.capacity?.value ?? null;
  const items = sprint.items.map(item => placePlanned(item, sprint));
  const detail = capacity === null ? totalOf(items) : pointsOf(sprint.committedPoints, capacity);
  const children = draftChildren(key, items, bare, ground);
  const name = sprintName(sprint);
  return {
    kind: 'sprint',
    key,
    label: name,
    detail,
    topic: sprintTopic(sprint),
    spoken: [sprint.title.value, detail, count(sprint.items.length, 'story')],
    status: null,
    name: sprint.id ?? sprint.title.value,
    line: sprint.heading,
    reach: sprint.body,
    children,
    noun: sprint,
    facts: sprintFacts(sprint),
  };
}

/** It has no place of its own in the text: it stands where its first item stands. */
function draftBacklog(loose: readonly Placed[], bare: readonly Epic[], ground: Ground): Draft {
  const key = unique('backlog:', ground.keys);
  const children = draftChildren(key, loose, bare, ground);
  const line = children[0]?.line ?? {start: 0, end: 0};
  const detail = totalOf(loose);
  return {
    kind: 'backlog',
    key,
    label: 'Backlog',
    detail,
    topic: '',
    spoken: ['Backlog: what no sprint plans', detail, count(loose.length, 'story')],
    status: null,
    name: '',
    line,
    reach: {start: line.start, end: line.start},
    children,
    noun: null,
  };
}

/** Epics stand where their first story stands, stories without epic among them. */
function draftChildren(
  parent: string,
  items: readonly Placed[],
  bare: readonly Epic[],
  ground: Ground,
): readonly Draft[] {
  const groups = new Map<Epic | Placed, Placed[]>();
  for (const item of items) {
    const owner = ground.epicOf.get(item.story) ?? item;
    const group = groups.get(owner);
    if (group) group.push(item);
    else groups.set(owner, [item]);
  }
  const drafts = [...groups].map(([owner, group]) =>
    'stories' in owner ? draftEpic(parent, owner, group, ground) : draftStory(parent, owner, ground),
  );
  return [...drafts, ...bare.map(epic => draftEpic(parent, epic, [], ground))];
}

function draftEpic(parent: string, epic: Epic, items: readonly Placed[], ground: Ground): Draft {
  const key = unique(`${parent}/epic:${epic.id ?? epic.title.value}`, ground.keys);
  const detail = totalOf(items);
  return {
    kind: 'epic',
    key,
    label: epic.id ?? epic.title.value,
    detail,
    topic: epic.id === null ? '' : epic.title.value,
    spoken: [epicName(epic), detail, count(items.length, 'story')],
    status: null,
    name: epic.id ?? epic.title.value,
    line: epic.heading,
    reach: epic.body,
    children: items.map(item => draftStory(key, item, ground)),
    noun: epic,
  };
}

function draftStory(parent: string, item: Placed, {epicOf, nthOf, keys}: Ground): Draft {
  const {story, points, detail, place} = item;
  const status = story.status?.value ?? null;
  return {
    kind: 'story',
    key: unique(`${parent}/story:${story.id ?? story.title}`, keys),
    label: story.id ?? story.title,
    detail,
    topic: story.id === null ? '' : story.title,
    spoken: [storyName(story), detail || 'no estimate', status ? statusWord(status) : 'status not stated'],
    status,
    name: story.id ?? story.title,
    line: place.line,
    reach: place.body,
    children: [],
    noun: story,
    facts: storyFacts(story, nthOf.get(story) ?? 0, points, epicOf.get(story)),
  };
}

/** A planned story stands where it is defined when that is inside its sprint, else where the sprint names it. */
function placePlanned(item: PlannedItem, sprint: Sprint): Placed {
  const {story, points, part, mention} = item;
  const place = contains(sprint.body, story.definition.line) && !part ? story.definition : mention;
  const detail = part ? pointsOf(part.value.done, part.value.of) : detailOf(points, story);
  return {story, points, detail, place};
}

function placeLoose(story: Story): Placed {
  const points = story.points?.value ?? null;
  return {story, points, detail: detailOf(points, story), place: story.definition};
}

function detailOf(points: number | null, story: Story): string {
  return points === null ? (story.estimate?.value ?? '') : pts(points);
}

/** Points where anything is estimated, else how many stories, and how many of them are done. */
function totalOf(items: readonly Placed[]): string {
  const total = sum(items);
  if (total !== null) return pts(total);
  const done = items.filter(({story}) => story.status?.value === 'done').length;
  return done > 0 ? `${done}/${count(items.length, 'story')} done` : count(items.length, 'story');
}

/** null where nothing is estimated. */
function sum(items: readonly Placed[]): number | null {
  return items.reduce<number | null>((total, {points}) => (points === null ? total : (total ?? 0) + points), null);
}

/** Siblings of one name are told apart by their order. */
export function unique(key: string, taken: Set<string>): string {
  let name = key;
  for (let n = 2; taken.has(name); n++) name = `${key}~${n}`;
  taken.add(name);
  return name;
}
