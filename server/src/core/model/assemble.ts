/**
 * Mentions and openings put together into a plan: stories, then the sprints and epics around them, then the claims. What
 * is made from the same values as before an edit is the same value again.
 */
import {follows, overChunks, turnoverOfChunks} from '../chunks.ts';
import {flat} from '../lists.ts';
import {areSame, memo, sameList} from '../memo.ts';
import {turnoverOfRows} from '../rows.ts';
import {each, type Steps} from '../steps.ts';
import {type Backlog, type Epic, emptyBacklog, type Sprint} from './backlog.ts';
import {succeeds} from './chunks.ts';
import {type Claims, readClaims} from './claims/claims.ts';
import type {Opening, Whole} from './mentions/mentions.ts';
import {draftEpics, type EpicDraft, readEpic, storiesByEpic} from './stories/epics.ts';
import {isPlan} from './stories/gate.ts';
import {type Items, identify} from './stories/identify.ts';
import type {MergedStory, Names} from './stories/merge.ts';
import {sprintParts} from './stories/sprint-parts.ts';
import {draftSprints, readSprint, type SprintDraft} from './stories/sprints.ts';
import type {Titled} from './words/titles.ts';

/** A plan with what it was put together from. */
export interface Assembly {
  readonly gathered: Whole;
  readonly items: Items;
  readonly drafts: Drafts;
  /** What the drafts were read as; null: a phase that holds no story. */
  readonly sprints: readonly Sprint[];
  readonly epics: readonly (Epic | null)[];
  readonly claims: Claims;
  readonly plan: Backlog;
}

/** What follows from the openings alone. */
interface Drafts {
  readonly openings: readonly Opening[];
  readonly sprints: readonly SprintDraft[];
  readonly epics: readonly EpicDraft[];
  readonly names: Names;
}

interface Draft {
  readonly id: string | null;
  readonly main: Opening;
  readonly openings: readonly Opening[];
}

/** null where what was found makes no plan. */
export function* assemble(gathered: Whole, titled: Titled, before: Assembly | null): Steps<Assembly | null> {
  const {openings} = gathered;
  const drafts = before && areSame(before.drafts.openings, openings) ? before.drafts : draftsOf(openings);
  const items = yield* identify(gathered.mentions, drafts.names, before?.items ?? null);
  const {mentions, stories} = items;
  if (stories.length === 0 || !isPlan(mentions, openings, titled)) return null;
  if (before) follows(stories, before.items.stories);
  const touched = before && touchedOpenings(gathered, stories, before);
  yield;
  const sprints = yield* readAgain(
    drafts.sprints,
    before && {drafts: before.drafts.sprints, read: before.sprints},
    touched,
    some => {
      const parts = sprintParts(gathered, stories, some);
      return draft => readSprint(draft, parts);
    },
  );
  const epics = yield* readAgain(
    drafts.epics,
    before && {drafts: before.drafts.epics, read: before.epics},
    touched,
    some => {
      const found = storiesByEpic(stories, some);
      return draft => readEpic(draft, found);
    },
  );
  yield;
  return yield* withPlan({gathered, items, drafts, sprints, epics}, before);
}

function draftsOf(openings: readonly Opening[]): Drafts {
  const [sprints, epics] = [draftSprints(openings), draftEpics(openings)];
  const names = new Map<Opening, string>();
  for (const draft of [...sprints, ...epics]) {
    for (const opening of draft.openings) names.set(opening, draft.id ?? draft.main.title.value);
  }
  return {openings, sprints, epics, names};
}

/** The openings of sprints and epics under which something is another value by now. */
function touchedOpenings(
  {groups}: Whole,
  stories: readonly MergedStory[],
  before: Assembly,
): ReadonlySet<Opening | null> {
  const moved = turnoverOfRows(before.gathered.groups, groups);
  const {gone, came} = turnoverOfChunks(before.items.stories, stories);
  const touched = new Set<Opening | null>();
  for (const {context} of [...moved.gone, ...moved.came].flat()) touched.add(context.sprint);
  for (const {epic, raw} of [...gone, ...came]) {
    touched.add(epic);
    for (const {context} of raw) touched.add(context.sprint);
  }
  return touched;
}

/** Some drafts of an earlier version with what they were read as. */
interface Drafted<D extends Draft, T> {
  readonly drafts: readonly D[];
  readonly read: readonly T[];
}

/** Sprints or epics as they were before where nothing under their openings was touched; `read` begins with the others. */
function* readAgain<D extends Draft, T>(
  drafts: readonly D[],
  before: Drafted<D, T> | null,
  touched: ReadonlySet<Opening | null> | null,
  read: (openings: ReadonlySet<Opening>) => (draft: D) => T,
): Steps<readonly T[]> {
  const known = before && drafts !== before.drafts ? placesOf(before.drafts) : null;
  const wasAt = (draft: D, i: number) => (known ? known.get(draft.main) : i) ?? -1;
  const stays = (draft: D, i: number) => {
    const old = before?.drafts[wasAt(draft, i)];
    return old && areSame(old.openings, draft.openings) && !draft.openings.some(one => touched?.has(one));
  };
  const others = drafts.flatMap((draft, i) => (stays(draft, i) ? [] : [i]));
  if (before && !known && others.length === 0) return before.read;
  const reader = read(new Set(others.flatMap(i => drafts[i]?.openings ?? [])));
  const all = drafts.map((draft, i) => before?.read[wasAt(draft, i)] as T);
  yield* each(others, i => {
    all[i] = reader(drafts[i] as D);
  });
  return before ? sameList(before.read, all) : all;
}

const placesOf = memo(
  (drafts: readonly Draft[]): ReadonlyMap<Opening, number> => new Map(drafts.map(({main}, i) => [main, i])),
);

function* withPlan(parts: Omit<Assembly, 'plan' | 'claims'>, before: Assembly | null): Steps<Assembly> {
  const {gathered, items} = parts;
  const old = before?.plan ?? emptyBacklog;
  const {sprints} = parts;
  const epics = parts.epics === before?.epics ? old.epics : parts.epics.filter(epic => epic !== null);
  const stated = yield* readClaims({gathered, stories: items.stories, sprints, epics}, before?.claims ?? null);
  const {claims} = stated;
  const stories = before?.items.stories === items.stories ? old.stories : flat(storiesIn(items.stories));
  if (before) {
    succeeds(stories, old.stories);
    follows(sprints, old.sprints, true);
    follows(claims, old.claims, true);
  }
  return {...parts, claims: stated, plan: {isBacklog: true, sprints, epics, stories, claims, problems: []}};
}

const storiesIn = overChunks((stories: readonly MergedStory[]) => stories.map(({story}) => story));
