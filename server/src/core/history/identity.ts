/**
 * Which story of a version is which of the version before: by number and title, else by a title that only one carries,
 * else by number, else, for stories without number, by most of the words of the title.
 */
import type {StoryFacts} from './facts.ts';
import type {TrackedStory} from './tracking.ts';
import type {FileVersion} from './version.ts';

/** A story of one version: all that its files say of it. */
export interface Local {
  /** Tells it from the others of its version. */
  readonly localKey: string;
  readonly facts: StoryFacts;
  readonly file: FileVersion;
  /** Index into the stories of each file that names it. */
  readonly places: readonly {readonly path: string; readonly index: number}[];
}

/** The lasting keys of the stories of a version, in their order. */
export function followStories(before: ReadonlyMap<string, TrackedStory>, locals: readonly Local[]): readonly string[] {
  const keys: (string | undefined)[] = locals.map(() => undefined);
  const left = new Map(before);
  const take = (at: number, key: string | undefined) => {
    if (key === undefined || !left.delete(key)) return;
    keys[at] = key;
  };
  matchUnchanged(left, locals, take);
  const open = () => [...locals.keys()].filter(at => keys[at] === undefined);
  matchByTitle(left, locals, open(), take);
  matchById(left, locals, open(), take);
  matchByWords(left, locals, open(), take);
  const taken = new Set(keys);
  return keys.map((key, at) => key ?? freshKey(locals[at]?.localKey ?? '', taken));
}

type Stories = ReadonlyMap<string, TrackedStory>;
type Take = (at: number, key: string | undefined) => void;

/** Nearly all stories of nearly all versions. */
function matchUnchanged(left: Stories, locals: readonly Local[], take: Take): void {
  for (const [at, {localKey, facts}] of locals.entries()) {
    const known = left.get(localKey);
    if (known && known.facts.id === facts.id && known.facts.title === facts.title) take(at, localKey);
  }
}

/** Items that are numbered through get other numbers when one is put in: then the title tells. */
function matchByTitle(left: Stories, locals: readonly Local[], open: readonly number[], take: Take): void {
  if (open.length === 0 || left.size === 0) return;
  const titles = unique([...left].map(([key, {facts}]) => [fold(facts.title), key]));
  const own = unique(open.map(at => [fold(locals[at]?.facts.title ?? ''), at]));
  for (const [title, at] of own) if (title !== '' && at !== null) take(at, titles.get(title) ?? undefined);
}

/** Values by name; null where several share it. */
function unique<T>(pairs: readonly (readonly [string, T])[]): Map<string, T | null> {
  const found = new Map<string, T | null>();
  for (const [name, value] of pairs) found.set(name, found.has(name) ? null : value);
  return found;
}

function matchById(left: Stories, locals: readonly Local[], open: readonly number[], take: Take): void {
  if (open.length === 0 || left.size === 0) return;
  const ids = unique(
    [...left].flatMap(([key, {facts}]) => (facts.id === null ? [] : [[fold(facts.id), key] as const])),
  );
  for (const at of open) {
    const id = locals[at]?.facts.id;
    if (id) take(at, ids.get(fold(id)) ?? undefined);
    // Namesakes without number keep their order.
    else take(at, locals[at]?.localKey);
  }
}

/** The share of words that two titles must have in common to be one title, reworded. */
const likeness = 0.6;
/** More new and vanished stories than this are a new plan, not rewordings. */
const mostReworded = 200;

function matchByWords(left: Stories, locals: readonly Local[], open: readonly number[], take: Take): void {
  const gone = [...left]
    .filter(([, {facts}]) => facts.id === null)
    .map(([key, {facts}]) => ({key, words: wordsOf(facts.title)}));
  const come = open
    .filter(at => locals[at]?.facts.id === null)
    .map(at => ({at, words: wordsOf(locals[at]?.facts.title ?? '')}));
  if (gone.length === 0 || come.length === 0 || gone.length > mostReworded || come.length > mostReworded) return;
  const pairs = gone.flatMap(({key, words}) =>
    come.map(other => ({key, at: other.at, alike: alike(words, other.words)})),
  );
  const taken = new Set<string | number>();
  for (const {key, at, alike: share} of pairs.sort((a, b) => b.alike - a.alike)) {
    if (share < likeness) return;
    if (taken.has(key) || taken.has(at)) continue;
    taken.add(key).add(at);
    take(at, key);
  }
}

function wordsOf(title: string): ReadonlySet<string> {
  return new Set(fold(title).match(/[\p{L}\p{N}]+/gu) ?? []);
}

/** Sørensen and Dice's coefficient of two sets of words. */
function alike(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  if (a.size === 0 || b.size === 0) return 0;
  let both = 0;
  for (const word of a) if (b.has(word)) both++;
  return (2 * both) / (a.size + b.size);
}

/** A number may be given to another story after its first owner got a new one. */
function freshKey(localKey: string, taken: Set<string | undefined>): string {
  let key = localKey;
  for (let times = 2; taken.has(key); times++) key = `${localKey}^${times}`;
  taken.add(key);
  return key;
}

/** Titles are compared without regard to case and spacing. */
export function fold(text: string): string {
  return text.normalize('NFKC').toLowerCase().replace(/\s+/g, ' ').trim();
}
