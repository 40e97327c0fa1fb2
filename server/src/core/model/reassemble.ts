/**
 * A plan put together after an edit that left its shape alone: no item, sprint or epic came, went or got another name. Then
 * only what the edit touched is put together again.
 */
import {differing, follows} from '../chunks.ts';
import {type Assembly, type Drafted, withPlan} from './assemble.ts';
import {isPlaceholder} from './choose.ts';
import {succeeds} from './chunks.ts';
import {clusterMentions} from './clusters.ts';
import {readEpic, storiesByEpic} from './epics.ts';
import {isPlan} from './gate.ts';
import type {Gathered, Opening, RawMention} from './mentions.ts';
import {type MergedStory, mergeRaw} from './merge.ts';
import {readSprint, sprintParts} from './sprints.ts';
import type {Titled} from './words/titles.ts';

/** What came in place of what. */
type Replaced<T> = ReadonlyMap<T, T>;

/** null where the shape is another one. */
export function reassemble(gathered: Gathered, titled: Titled, before: Assembly): Assembly | null {
  const openings = replaced(before.gathered.openings, gathered.openings, isAlikeOpening);
  const raw = openings && replaced(before.gathered.mentions, gathered.mentions, isAlike);
  // What repeats the title of a story elsewhere was made from a mention, and is none of them.
  if (!openings || !raw || before.echoes || !keepsOrder([...raw]) || !keepsSections(raw, openings, before)) return null;
  const mentions = raw.size === 0 ? before.mentions : before.mentions.map(mention => raw.get(mention) ?? mention);
  if ([...raw].some(isRetitled) && !namesTheSame(gathered.mentions, mentions, before, raw)) return null;
  if (!isPlan(mentions, gathered.openings, titled)) return null;
  const {names} = before;
  for (const [old, now] of openings) {
    const name = names.get(old);
    if (name !== undefined) names.set(now, name);
  }
  const stories = before.stories.map(story =>
    story.raw.some(mention => raw.has(mention))
      ? mergeRaw(
          story.raw.map(mention => raw.get(mention) ?? mention),
          names,
        )
      : story,
  );
  const touched = touchedOpenings(gathered, before, stories, openings);
  const sprints = redrafted(before.sprints, openings, touched);
  const parts = sprintParts(gathered, stories, sprints.only);
  const epics = redrafted(before.epics, openings, touched);
  const byEpic = storiesByEpic(stories, epics.only);
  const next = withPlan(
    {
      gathered,
      mentions,
      echoes: false,
      stories,
      names,
      sprints: sprints.drafted.map(({draft, read}) => ({draft, read: read ?? readSprint(draft, parts)})),
      epics: epics.drafted.map(({draft, read}) => ({draft, read: read === undefined ? readEpic(draft, byEpic) : read})),
    },
    before.claims,
  );
  succeeds(next.plan.stories, before.plan.stories);
  follows(next.plan.sprints, before.plan.sprints);
  follows(next.plan.claims, before.plan.claims);
  return next;
}

/** null where the lists are not of one shape. */
function replaced<T>(old: readonly T[], now: readonly T[], isAlike: (a: T, b: T) => boolean): Replaced<T> | null {
  if (old.length !== now.length) return null;
  const pairs = new Map<T, T>();
  for (let i = 0; i < old.length; i++) {
    const [a, b] = [old[i] as T, now[i] as T];
    if (a === b) continue;
    if (!isAlike(a, b)) return null;
    pairs.set(a, b);
  }
  return pairs;
}

/** All that decides which sprint or epic an opening belongs to, and whether it speaks for it. */
function isAlikeOpening(a: Opening, b: Opening): boolean {
  return (
    a.kind === b.kind &&
    a.id === b.id &&
    a.title.value === b.title.value &&
    a.aboutOnly === b.aboutOnly &&
    (a.node === null) === (b.node === null) &&
    (a.node?.children.length === 0) === (b.node?.children.length === 0)
  );
}

/** All that decides whether a mention counts and which item it names, but for its title. */
function isAlike(a: RawMention, b: RawMention): boolean {
  return (
    a.form === b.form &&
    a.strength === b.strength &&
    a.defines === b.defines &&
    a.facts.id?.value === b.facts.id?.value &&
    (a.facts.title === null) === (b.facts.title === null) &&
    isPlaceholder(a) === isPlaceholder(b) &&
    a.facts.alias === b.facts.alias &&
    (a.facts.status === null) === (b.facts.status === null) &&
    (a.content === null) === (b.content === null) &&
    (a.content?.tasks.total ?? 0) > 0 === (b.content?.tasks.total ?? 0) > 0
  );
}

/** Whether what stood in one section, sprint or epic still does, and nothing else with it. */
function keepsSections(raw: Replaced<RawMention>, openings: Replaced<Opening>, before: Assembly): boolean {
  const now = (opening: Opening | null) => (opening && openings.get(opening)) ?? opening;
  const moved = new Map<number, number>();
  for (const [old, {base, context}] of raw) {
    if ((moved.get(old.base) ?? base) !== base) return false;
    moved.set(old.base, base);
    if (now(old.context.sprint) !== context.sprint || now(old.context.epic) !== context.epic) return false;
  }
  const left = new Set([...moved].flatMap(([from, to]) => (from === to ? [] : [from])));
  if (new Set(moved.values()).size < moved.size) return false;
  return left.size === 0 || before.gathered.mentions.every(mention => !left.has(mention.base) || raw.has(mention));
}

function isRetitled([{facts: a}, {facts: b}]: readonly [RawMention, RawMention]): boolean {
  return a.title?.value !== b.title?.value;
}

/** Whether mentions under other titles name the same items as those in whose place they came. */
function namesTheSame(
  gathered: readonly RawMention[],
  mentions: readonly RawMention[],
  before: Assembly,
  raw: Replaced<RawMention>,
): boolean {
  // What is less than sure may count or not, as the titles of the others go.
  if (!gathered.every(({strength}) => strength === 'sure')) return false;
  const owners = new Map<RawMention, MergedStory>();
  for (const story of before.stories) for (const mention of story.raw) owners.set(raw.get(mention) ?? mention, story);
  const clusters = clusterMentions(mentions);
  return (
    clusters.length === before.stories.length &&
    clusters.every(cluster => {
      const owner = cluster[0] && owners.get(cluster[0]);
      return owner?.raw.length === cluster.length && cluster.every(mention => owners.get(mention) === owner);
    })
  );
}

/** More references than these among what an edit touched are not compared one by one. */
const mostCompared = 4000;

/** Whether mentions stand to each other as those did in whose place they came: in order, and in each other's lines. */
function keepsOrder(pairs: readonly (readonly [RawMention, RawMention])[]): boolean {
  for (let i = 1; i < pairs.length; i++) {
    const [[a, x], [b, y]] = [pairs[i - 1] as (typeof pairs)[number], pairs[i] as (typeof pairs)[number]];
    if (a.line.start > b.line.start || x.line.start > y.line.start) return false;
    if ((a.line.start === b.line.start) !== (x.line.start === y.line.start)) return false;
  }
  const references = pairs.filter(([{form}]) => form === 'reference');
  if (references.length * pairs.length > mostCompared) return false;
  return references.every(([a, x]) => pairs.every(([b, y]) => isWithin(a, b) === isWithin(x, y)));
}

function isWithin({line: inner}: RawMention, {line: outer}: RawMention): boolean {
  return outer.start <= inner.start && inner.end <= outer.end;
}

/** The openings of sprints and epics of which something is another value by now. */
function touchedOpenings(
  gathered: Gathered,
  before: Assembly,
  stories: readonly MergedStory[],
  openings: Replaced<Opening>,
): ReadonlySet<Opening> {
  const touched = new Set<Opening>(openings.values());
  const touch = (opening: Opening | null) => {
    if (opening) touched.add(openings.get(opening) ?? opening);
  };
  const {start, oldEnd, newEnd} = differing(before.gathered.groups, gathered.groups);
  for (const {context} of before.gathered.groups.slice(start, oldEnd)) touch(context.sprint);
  for (const {context} of gathered.groups.slice(start, newEnd)) touch(context.sprint);
  for (const [i, story] of stories.entries()) {
    const old = before.stories[i];
    if (old === story || !old) continue;
    for (const {sprint, epic, raw} of [old, story]) {
      touch(sprint);
      touch(epic);
      for (const {context} of raw) touch(context.sprint);
    }
  }
  return touched;
}

interface Redrafted<D, T> {
  /** undefined: to be read again. */
  readonly drafted: readonly Drafted<D, T | undefined>[];
  /** The openings of those. */
  readonly only: ReadonlySet<Opening>;
}

function redrafted<D extends {readonly main: Opening; readonly openings: readonly Opening[]}, T>(
  before: readonly Drafted<D, T>[],
  replaced: Replaced<Opening>,
  touched: ReadonlySet<Opening>,
): Redrafted<D, T> {
  const now = (opening: Opening) => replaced.get(opening) ?? opening;
  const only = new Set<Opening>();
  const drafted = before.map(old => {
    if (!old.draft.openings.some(opening => touched.has(now(opening)))) return old;
    const openings = old.draft.openings.map(now);
    for (const opening of openings) only.add(opening);
    return {draft: {...old.draft, main: now(old.draft.main), openings}, read: undefined};
  });
  return {drafted, only};
}
