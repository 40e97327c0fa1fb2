/**
 * Which places are items, and which of them are one: mentions are put together by the names that they bear. After an edit
 * only those are put together anew that bear a name of one that came or went, or of one of those, and so on.
 */
import {overChunks} from '../../chunks.ts';
import {flat} from '../../lists.ts';
import {areSame, memo} from '../../memo.ts';
import {overRow, type Row, turnoverOfRows} from '../../rows.ts';
import {firstWhere} from '../../search.ts';
import {each, type Steps} from '../../steps.ts';
import type {Opening, RawMention} from '../mentions/mentions.ts';
import {chooseMentions} from './choose.ts';
import {clusterMentions, isTitledByTasks, namesBorne, type Repeats, repeatsOf, tellsByStory} from './clusters.ts';
import {type MergedStory, mergeRaw, type Names, nameOf} from './merge.ts';

/** The places that are items, and the stories that they name. */
export interface Items {
  readonly mentions: Row<RawMention>;
  /** In order of their definitions. */
  readonly stories: readonly MergedStory[];
  readonly names: Names;
  readonly repeats: Repeats;
}

export function* identify(found: Row<RawMention>, names: Names, before: Items | null): Steps<Items> {
  const mentions = yield* chooseMentions(found);
  return (before && (yield* identifiedAgain(mentions, names, before))) ?? (yield* identifiedAnew(mentions, names));
}

function* identifiedAnew(mentions: Row<RawMention>, names: Names): Steps<Items> {
  yield;
  const all = flat(mentions);
  const repeats = repeatsOf(all);
  return {mentions, names, repeats, stories: yield* storiesOf(all, names, repeats)};
}

function* storiesOf(mentions: readonly RawMention[], names: Names, repeats: Repeats): Steps<MergedStory[]> {
  const clusters = yield* clusterMentions(mentions, tellsByStory(repeats));
  const stories = yield* each(clusters, cluster => mergeRaw(cluster, names));
  return stories.sort(inOrder);
}

/** null where a name says less than that, so that all of them may be others. */
function* identifiedAgain(mentions: Row<RawMention>, names: Names, before: Items): Steps<Items | null> {
  if ([mentions, before.mentions].some(row => noted(row).some(({byTasks}) => byTasks))) return null;
  const {gone, came} = turnoverOfRows(before.mentions, mentions);
  const {related, borne} = relatedTo([...gone, ...came], before.stories);
  if (borne.size === 0) return {...before, mentions, names, stories: called(before.stories, names, before.names)};
  const old = [...related].flatMap(({raw}) => raw);
  const anew = new Set([...old, ...came]);
  for (const mention of gone) anew.delete(mention);
  for (const {references, names} of noted(mentions)) {
    if (!haveCommon(borne, names)) continue;
    for (const one of references) if (namesBorne(one.facts).some(name => borne.has(name))) anew.add(one);
  }
  const some = among(mentions, anew);
  const repeats = added(before.repeats, repeatsOf(some), repeatsOf(old));
  if (tellsByStory(repeats) !== tellsByStory(before.repeats)) return null;
  const known = new Map([...related].map(story => [story.raw[0], story]));
  const merged = yield* storiesOf(some, names, repeats);
  const fresh = merged.map(story => sameOf(story, known.get(story.raw[0])));
  const stories = called(joined(before.stories, related, fresh), names, before.names);
  return {mentions, names, repeats, stories};
}

/** What is to be known of some mentions. */
interface Noted {
  /** One is titled by the tasks below it. */
  readonly byTasks: boolean;
  readonly references: readonly RawMention[];
  /** The names that those bear. */
  readonly names: ReadonlySet<string>;
  /** Where the first line of them begins, and the last. */
  readonly least: number;
  readonly most: number;
}

const noted = overRow((mentions: readonly RawMention[]): Noted => {
  const references = mentions.filter(({form}) => form === 'reference');
  const starts = mentions.map(startOf).sort((a, b) => a - b);
  return {
    byTasks: mentions.some(isTitledByTasks),
    references,
    names: new Set(references.flatMap(({facts}) => namesBorne(facts))),
    least: starts[0] ?? 0,
    most: starts[starts.length - 1] ?? 0,
  };
});

function startOf({line}: RawMention): number {
  return line.start;
}

/** Those of some mentions that are there, in their order. */
function among(mentions: Row<RawMention>, some: ReadonlySet<RawMention>): readonly RawMention[] {
  const starts = [...some].map(startOf).sort((a, b) => a - b);
  return noted(mentions).flatMap(({least, most}, at) => {
    const first = starts[firstWhere(starts.length, i => (starts[i] as number) >= least)] ?? Number.POSITIVE_INFINITY;
    return first > most ? [] : (mentions[at] ?? []).filter(mention => some.has(mention));
  });
}

function sameOf(story: MergedStory, before: MergedStory | undefined): MergedStory {
  return before?.story === story.story && areSame(before.raw, story.raw) ? before : story;
}

const borneBy = memo(({raw}: MergedStory): readonly string[] => raw.flatMap(({facts}) => namesBorne(facts)));

const borneIn = overChunks((stories: readonly MergedStory[]) => ({stories, names: new Set(stories.flatMap(borneBy))}));

/** The stories that bear a name of some mentions, or of one of those stories, and all names of theirs. */
function relatedTo(
  mentions: readonly RawMention[],
  stories: readonly MergedStory[],
): {readonly related: ReadonlySet<MergedStory>; readonly borne: ReadonlySet<string>} {
  const related = new Set<MergedStory>();
  const borne = new Set(mentions.flatMap(({facts}) => namesBorne(facts)));
  const chunks = borneIn(stories);
  for (let fresh: ReadonlySet<string> = new Set(borne); fresh.size > 0; ) {
    const next = new Set<string>();
    for (const chunk of chunks) {
      if (!haveCommon(fresh, chunk.names)) continue;
      for (const story of chunk.stories) {
        const own = borneBy(story);
        if (related.has(story) || !own.some(name => fresh.has(name))) continue;
        related.add(story);
        for (const name of own) if (!borne.has(name)) next.add(name);
      }
    }
    for (const name of next) borne.add(name);
    fresh = next;
  }
  return {related, borne};
}

function haveCommon(a: ReadonlySet<string>, b: ReadonlySet<string>): boolean {
  const [few, many] = a.size < b.size ? [a, b] : [b, a];
  for (const one of few) if (many.has(one)) return true;
  return false;
}

function added(all: Repeats, came: Repeats, gone: Repeats): Repeats {
  return {
    ids: all.ids + came.ids - gone.ids,
    twice: all.twice + came.twice - gone.twice,
    often: all.often + came.often - gone.often,
  };
}

/** Stories in their order without some of them and with others. */
function joined(
  stories: readonly MergedStory[],
  without: ReadonlySet<MergedStory>,
  others: readonly MergedStory[],
): readonly MergedStory[] {
  if (without.size === others.length && others.every(other => without.has(other))) return stories;
  const cuts = [...without].map(story => ({at: stories.indexOf(story, firstBehind(stories, story, 0)), story: null}));
  const added = others.map(story => ({at: firstBehind(stories, story, 1), story}));
  const stretches: (readonly MergedStory[])[] = [];
  let from = 0;
  for (const {at, story} of [...added, ...cuts].sort((a, b) => a.at - b.at)) {
    stretches.push(stories.slice(from, at), story ? [story] : []);
    from = story ? at : at + 1;
  }
  return flat([...stretches, stories.slice(from)]);
}

/** The first index whose story stands behind another one; `by` 0: or where it stands. */
function firstBehind(stories: readonly MergedStory[], story: MergedStory, by: 0 | 1): number {
  return firstWhere(stories.length, at => inOrder(stories[at] as MergedStory, story) >= by);
}

function inOrder({story: {definition: a}}: MergedStory, {story: {definition: b}}: MergedStory): number {
  const at = ({id, title, line}: typeof a) => (id ?? title)?.span.start ?? line.start;
  return a.line.start - b.line.start || at(a) - at(b);
}

/** The same stories under sprints and epics that are called otherwise by now. */
function called(stories: readonly MergedStory[], names: Names, before: Names): readonly MergedStory[] {
  if (names === before) return stories;
  const renamed = new Set<Opening | null>();
  for (const known of [names, before]) {
    for (const opening of known.keys()) if (nameOf(opening, names) !== nameOf(opening, before)) renamed.add(opening);
  }
  if (renamed.size === 0) return stories;
  const isRenamed = ({context}: RawMention) => renamed.has(context.sprint) || renamed.has(context.epic);
  return stories.map(story => (story.raw.some(isRenamed) ? mergeRaw(story.raw, names) : story));
}
