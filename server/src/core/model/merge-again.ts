/**
 * Stories after an edit that left alone which places are items and which of them are one: no item, sprint or epic came, went
 * or got another name. Then only those are put together again of which a mention is another one.
 */
import type {Assembly, Items} from './assemble.ts';
import {isPlaceholder} from './choose.ts';
import {clusterMentions} from './clusters.ts';
import type {Gathered, Opening, RawMention} from './mentions.ts';
import {type MergedStory, mergeRaw, type Names} from './merge.ts';

/** What came in place of what. */
type Replaced<T> = ReadonlyMap<T, T>;

/** null where there may be other items. */
export function mergedAgain(gathered: Gathered, names: () => Names, before: Assembly): Items | null {
  const openings = replaced(before.gathered.openings, gathered.openings, isAlikeOpening);
  const raw = openings && replaced(before.gathered.mentions, gathered.mentions, isAlike);
  const {items} = before;
  // What repeats the title of a story elsewhere was made from a mention, and is none of them.
  if (!openings || !raw || items.echoes || !keepsOrder([...raw]) || !keepsSections(raw, openings, before)) return null;
  const isReplaced = among([...raw.keys()]);
  const now = (mention: RawMention) => (isReplaced(mention) && raw.get(mention)) || mention;
  const mentions = raw.size === 0 ? items.mentions : items.mentions.map(now);
  if ([...raw].some(isRetitled) && !namesTheSame(gathered.mentions, mentions, before, raw)) return null;
  const stories = items.stories.map(story =>
    story.raw.some(mention => isReplaced(mention) && raw.has(mention)) ? mergeRaw(story.raw.map(now), names()) : story,
  );
  return {mentions, stories, echoes: false};
}

/** Whether a mention may be one of some others: most stand elsewhere, which is quickly seen. */
function among(mentions: readonly RawMention[]): (mention: RawMention) => boolean {
  let [first, last] = [Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY];
  for (const {line} of mentions) [first, last] = [Math.min(first, line.start), Math.max(last, line.start)];
  return ({line}) => first <= line.start && line.start <= last;
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
  for (const story of before.items.stories)
    for (const mention of story.raw) owners.set(raw.get(mention) ?? mention, story);
  const clusters = clusterMentions(mentions);
  return (
    clusters.length === before.items.stories.length &&
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
