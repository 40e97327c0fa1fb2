/** The plan in each version: its files put together, its stories followed from version to version. */
import {memo} from '../memo.ts';
import type {SprintFacts, StoryFacts} from './facts.ts';
import {fold, followStories, type Local} from './identity.ts';
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
export function trackPlan(history: History): readonly PlanState[] {
  const recorded = trackVersions(history.versions);
  return history.now ? [...recorded, nextState(recorded.at(-1), history.now, recorded.length)] : recorded;
}

const trackVersions = memo((versions: readonly Version[]): readonly PlanState[] => {
  const states: PlanState[] = [];
  for (const [index, version] of versions.entries()) states.push(nextState(states.at(-1), version, index));
  return states;
});

function nextState(before: PlanState | undefined, version: Version, index: number): PlanState {
  const files = new Map(before?.files);
  for (const file of version.files) files.set(file.path, file);
  const isSame = version.files.every(file => before?.files.get(file.path)?.facts === file.facts);
  if (before && isSame) return {...before, index, version, files};
  const locals = localsOf(files);
  const keys = followStories(before?.stories ?? noStories, locals);
  return {
    index,
    version,
    files,
    stories: new Map(locals.map((local, at) => [keys[at] ?? '', {...local, key: keys[at] ?? ''}])),
    sprints: sprintsOf(files, locals, keys),
  };
}

const noStories: ReadonlyMap<string, TrackedStory> = new Map();

/** What tells a sprint from the others, in every version. */
export function sprintKey({id, title}: {readonly id: string | null; readonly title: string}): string {
  return id === null ? `=${fold(title)}` : `#${fold(id)}`;
}

/** The stories of all files; one that several of them name is put together, the first that says something speaking. */
function localsOf(files: ReadonlyMap<string, FileVersion>): readonly Local[] {
  const locals = new Map<string, Local>();
  for (const file of files.values()) {
    const seen = new Map<string, number>();
    for (const [index, facts] of (file.facts?.stories ?? []).entries()) {
      const name = facts.id === null ? `=${fold(facts.title)}` : `#${fold(facts.id)}`;
      const times = (seen.get(name) ?? 0) + 1;
      seen.set(name, times);
      // Namesakes within one file are different stories.
      const localKey = times === 1 ? name : `${name}~${times}`;
      const known = locals.get(localKey);
      const place = {path: file.path, index};
      if (known) {
        locals.set(localKey, {...known, facts: joined(known.facts, facts), places: [...known.places, place]});
      } else locals.set(localKey, {localKey, facts, file, places: [place]});
    }
  }
  return [...locals.values()];
}

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
): ReadonlyMap<string, TrackedSprint> {
  const keyAt = new Map<string, string>();
  for (const [at, {places}] of locals.entries()) {
    for (const {path, index} of places) keyAt.set(`${index}\n${path}`, keys[at] ?? '');
  }
  const sprints = new Map<string, TrackedSprint>();
  for (const file of files.values()) {
    for (const {items, ...facts} of file.facts?.sprints ?? []) {
      const key = sprintKey(facts);
      const known = sprints.get(key);
      const points = new Map(known?.items);
      for (const item of items) {
        const story = keyAt.get(`${item.story}\n${file.path}`);
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
  return sprints;
}

type OwnFacts = TrackedSprint['facts'];

function joinedSprint(first: OwnFacts, second: OwnFacts): OwnFacts {
  // Dates belong together: those of the first file that states any.
  const dates = first.start === null && first.end === null ? second : first;
  return {...first, start: dates.start, end: dates.end, capacity: first.capacity ?? second.capacity};
}
