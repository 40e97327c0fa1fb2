/** The plan in each version: its files put together, its stories followed from version to version. */
import {memo, notes} from '../memo.ts';
import type {PlanFacts, SprintFacts, StoryFacts} from './facts.ts';
import {fold, followStories, type Local} from './identity.ts';
import {bareKey, type Plans, plansOf} from './plans.ts';
import type {FileVersion, History, Version} from './version.ts';

/** The plan as it was after one version. */
export interface PlanState {
  /** The place of the version in the history. */
  readonly index: number;
  readonly version: Version;
  readonly files: ReadonlyMap<string, FileVersion>;
  /** By the key that a story keeps through all versions, in order of the files and of the text. */
  readonly stories: ReadonlyMap<string, TrackedStory>;
  readonly sprints: ReadonlyMap<string, TrackedSprint>;
  /** The same stories as the version itself names them, with their lasting keys. */
  readonly locals: readonly Local[];
  readonly keys: readonly string[];
}

export interface TrackedStory {
  readonly key: string;
  readonly facts: StoryFacts;
  /** The file that defines it. */
  readonly file: FileVersion;
}

export interface TrackedSprint {
  readonly key: string;
  readonly facts: Omit<SprintFacts, 'items'>;
  readonly file: FileVersion;
  /** Points by story key: what this sprint counts for it. */
  readonly items: ReadonlyMap<string, number | null>;
}

/** The states of a plan, one for each version, the text of now included. */
export function trackPlan({versions, now, order = []}: History): readonly PlanState[] {
  const recorded = trackVersions(versions, order);
  if (!now) return recorded;
  return [...recorded, nextState(recorded.at(-1), now, recorded.length, {plans: plansOf(versions, now), order})];
}

interface Arrangement {
  readonly plans: Plans;
  readonly order: readonly string[];
}

function trackVersions(versions: readonly Version[], order: readonly string[]): readonly PlanState[] {
  const known = tracked.get(versions);
  if (known && known.order.join('\n') === order.join('\n')) return known.states;
  const states: PlanState[] = [];
  const arrangement = {plans: plansOf(versions, null), order};
  for (const [index, version] of versions.entries()) {
    states.push(nextState(states.at(-1), version, index, arrangement));
  }
  tracked.set(versions, {order, states});
  return states;
}

const tracked = notes<readonly Version[], {readonly order: readonly string[]; readonly states: readonly PlanState[]}>();

function nextState(
  before: PlanState | undefined,
  version: Version,
  index: number,
  {plans, order}: Arrangement,
): PlanState {
  const all = new Map(before?.files);
  for (const file of version.files) all.set(file.path, file);
  const files = before?.files.size === all.size ? all : inOrder(all, order);
  const isSame = version.files.every(file => before?.files.get(file.path)?.facts === file.facts);
  if (before && isSame) return {...before, index, version, files};
  const locals = localsOf(files, plans);
  const keys =
    before && isSameList(before.locals, locals) ? before.keys : followStories(before?.stories ?? noStories, locals);
  return {
    index,
    version,
    files,
    locals,
    keys,
    stories: new Map(locals.map(({facts, file}, at) => [keys[at] ?? '', {key: keys[at] ?? '', facts, file}])),
    sprints: sprintsOf(files, locals, keys, plans),
  };
}

function inOrder(files: ReadonlyMap<string, FileVersion>, order: readonly string[]): Map<string, FileVersion> {
  const rank = new Map(order.map((path, at) => [path, at]));
  const rankOf = (path: string) => rank.get(path) ?? order.length;
  return new Map([...files].sort(([a], [b]) => rankOf(a) - rankOf(b)));
}

/** Most versions have the stories of their forerunners, in their order. */
function isSameList(before: readonly Local[], locals: readonly Local[]): boolean {
  return (
    before.length === locals.length &&
    locals.every(({localKey, facts: {title}}, at) => {
      const was = before[at];
      return was?.localKey === localKey && was.facts.title === title;
    })
  );
}

const noStories: ReadonlyMap<string, TrackedStory> = new Map();

/** What tells a sprint from the others, in every version. */
export function sprintKey({id, title}: {readonly id: string | null; readonly title: string}): string {
  return id === null ? `=${fold(title)}` : `#${fold(id)}`;
}

/** The stories of all files; one that several of them name is put together, the first that says something speaking. */
function localsOf(files: ReadonlyMap<string, FileVersion>, plans: Plans): readonly Local[] {
  const locals = new Map<string, Local>();
  for (const file of files.values()) {
    if (!file.facts) continue;
    const names = namesOf(file.facts);
    const plan = plans.get(file.path) ?? '';
    for (const [index, facts] of file.facts.stories.entries()) {
      const localKey = `${names[index] ?? ''}${plan}`;
      const known = locals.get(localKey);
      const place = {path: file.path, index};
      if (known) {
        locals.set(localKey, {...known, facts: joined(known.facts, facts), places: [...known.places, place]});
      } else locals.set(localKey, {localKey, facts, file, places: [place]});
    }
  }
  return [...locals.values()];
}

/** What tells the stories of a file apart; namesakes within one file are different stories. */
const namesOf = memo(({stories}: PlanFacts): readonly string[] => {
  const seen = new Map<string, number>();
  return stories.map(({id, title}) => {
    const name = id === null ? `=${fold(title)}` : `#${fold(id)}`;
    const times = (seen.get(name) ?? 0) + 1;
    seen.set(name, times);
    return times === 1 ? name : `${name}~${times}`;
  });
});

function joined(first: StoryFacts, second: StoryFacts): StoryFacts {
  const boxes = (key: 'tasks' | 'criteria') => (first[key].total > 0 ? first[key] : second[key]);
  return {
    ...first,
    title: first.title || second.title,
    points: first.points ?? second.points,
    hours: first.hours ?? second.hours,
    status: first.status ?? second.status,
    tasks: boxes('tasks'),
    criteria: boxes('criteria'),
  };
}

function sprintsOf(
  files: ReadonlyMap<string, FileVersion>,
  locals: readonly Local[],
  keys: readonly string[],
  plans: Plans,
): ReadonlyMap<string, TrackedSprint> {
  const keyAt = new Map([...files.keys()].map(path => [path, [] as string[]]));
  for (const [at, {places}] of locals.entries()) {
    for (const {path, index} of places) (keyAt.get(path) ?? [])[index] = keys[at] ?? '';
  }
  const sprints = new Map<string, TrackedSprint>();
  for (const file of files.values()) {
    const own = keyAt.get(file.path) ?? [];
    for (const {items, ...facts} of file.facts?.sprints ?? []) {
      const key = `${sprintKey(facts)}${plans.get(file.path) ?? ''}`;
      const known = sprints.get(key);
      const points = new Map(known?.items);
      for (const item of items) {
        const story = own[item.story];
        if (story !== undefined) points.set(story, points.get(story) ?? item.points);
      }
      sprints.set(key, {
        key,
        file: known?.file ?? file,
        facts: known ? joinedSprint(known.facts, facts) : facts,
        items: points,
      });
    }
  }
  return toldApart(sprints);
}

/** Sprints of one number in several plans are named with their files. */
function toldApart(sprints: ReadonlyMap<string, TrackedSprint>): ReadonlyMap<string, TrackedSprint> {
  const counts = new Map<string, number>();
  for (const key of sprints.keys()) counts.set(bareKey(key), (counts.get(bareKey(key)) ?? 0) + 1);
  if (counts.size === sprints.size) return sprints;
  const stem = (path: string) => path.replace(/^.*[\\/]|\.[^.]*$/g, '');
  const stems = [...sprints.values()].map(({file}) => file.path);
  const isClear = new Set(stems.map(stem)).size === new Set(stems).size;
  return new Map(
    [...sprints].map(([key, sprint]) => {
      if (counts.get(bareKey(key)) === 1) return [key, sprint];
      const {facts, file} = sprint;
      const name = `${facts.name} (${isClear ? stem(file.path) : file.path})`;
      return [key, {...sprint, facts: {...facts, name}}];
    }),
  );
}

type OwnFacts = TrackedSprint['facts'];

function joinedSprint(first: OwnFacts, second: OwnFacts): OwnFacts {
  // Dates belong together: those of the first file that states any.
  const dates = first.start === null && first.end === null ? second : first;
  return {...first, start: dates.start, end: dates.end, capacity: first.capacity ?? second.capacity};
}
