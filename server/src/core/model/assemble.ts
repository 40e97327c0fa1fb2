/**
 * Mentions and openings put together into a plan: stories, then the sprints and epics around them, then the claims. What
 * is made from the same values as before an edit is the same value again.
 */
import {follows} from '../chunks.ts';
import {differing, turnoverOf} from '../differing.ts';
import {areSame} from '../memo.ts';
import type {Backlog, Epic, Sprint} from './backlog.ts';
import {chooseMentions} from './choose.ts';
import {succeeds} from './chunks.ts';
import {type Claims, readClaims} from './claims.ts';
import {draftEpics, type EpicDraft, readEpic, storiesByEpic} from './epics.ts';
import {isPlan} from './gate.ts';
import type {Gathered, Opening, RawMention} from './mentions.ts';
import {type MergedStory, mergeStories, type Names} from './merge.ts';
import {mergedAgain} from './merge-again.ts';
import {draftSprints, readSprint, type SprintDraft, sprintParts} from './sprints.ts';
import type {Titled} from './words/titles.ts';

/** A plan with what it was put together from. */
export interface Assembly {
  readonly gathered: Gathered;
  readonly items: Items;
  readonly sprints: readonly Drafted<SprintDraft, Sprint>[];
  /** null: a phase that holds no story. */
  readonly epics: readonly Drafted<EpicDraft, Epic | null>[];
  readonly claims: Claims;
  readonly plan: Backlog;
}

/** The places that are items, and the stories that they name. */
export interface Items {
  readonly mentions: readonly RawMention[];
  readonly stories: readonly MergedStory[];
  /** Some of the mentions were made from others: lines that repeat the title of a story. */
  readonly echoes: boolean;
}

interface Draft {
  readonly id: string | null;
  readonly main: Opening;
  readonly openings: readonly Opening[];
}

interface Drafted<D extends Draft, T> {
  readonly draft: D;
  readonly read: T;
}

/** null where what was found makes no plan. */
export function assemble(gathered: Gathered, titled: Titled, before: Assembly | null): Assembly | null {
  const drafts = {sprints: draftSprints(gathered.openings), epics: draftEpics(gathered.openings)};
  const names = namesOf([...drafts.sprints, ...drafts.epics]);
  const items = (before && mergedAgain(gathered, names, before)) ?? itemsOf(gathered, names);
  const {mentions, stories} = items;
  if (stories.length === 0 || !isPlan(mentions, gathered.openings, titled)) return null;
  const touched = before && touchedOpenings(gathered, stories, before);
  const [sprints, openSprints] = taken(drafts.sprints, before?.sprints, touched);
  const [epics, openEpics] = taken(drafts.epics, before?.epics, touched);
  const parts = sprintParts(gathered, stories, openSprints);
  const byEpic = storiesByEpic(stories, openEpics);
  return withPlan(
    {
      gathered,
      items,
      sprints: drafts.sprints.map(draft => sprints.get(draft) ?? {draft, read: readSprint(draft, parts)}),
      epics: drafts.epics.map(draft => epics.get(draft) ?? {draft, read: readEpic(draft, byEpic)}),
    },
    before,
  );
}

function itemsOf(gathered: Gathered, names: Names): Items {
  const chosen = chooseMentions(gathered.mentions);
  return {...chosen, stories: mergeStories(chosen.mentions, names)};
}

function namesOf(drafts: readonly Draft[]): Names {
  const names = new Map<Opening, string>();
  for (const draft of drafts) {
    for (const opening of draft.openings) names.set(opening, draft.id ?? draft.main.title.value);
  }
  return names;
}

/** The openings of sprints and epics under which something is another value by now. */
function touchedOpenings(
  gathered: Gathered,
  stories: readonly MergedStory[],
  before: Assembly,
): ReadonlySet<Opening | null> {
  const {groups} = before.gathered;
  const {start, oldEnd, newEnd} = differing(groups, gathered.groups);
  const {gone, came} = turnoverOf(before.items.stories, stories);
  const touched = new Set<Opening | null>();
  for (const {context} of groups.slice(start, oldEnd)) touched.add(context.sprint);
  for (const {context} of gathered.groups.slice(start, newEnd)) touched.add(context.sprint);
  for (const {epic, raw} of [...gone, ...came]) {
    touched.add(epic);
    for (const {context} of raw) touched.add(context.sprint);
  }
  return touched;
}

/** The sprints or epics that are as they were, by their drafts, and the openings of the others. */
function taken<D extends Draft, T>(
  drafts: readonly D[],
  before: readonly Drafted<D, T>[] | undefined,
  touched: ReadonlySet<Opening | null> | null,
): readonly [ReadonlyMap<D, Drafted<D, T>>, ReadonlySet<Opening>] {
  const known = new Map(before?.map(drafted => [drafted.draft.main, drafted]));
  const same = new Map<D, Drafted<D, T>>();
  const others = new Set<Opening>();
  for (const draft of drafts) {
    const old = known.get(draft.main);
    if (old && areSame(old.draft.openings, draft.openings) && !draft.openings.some(one => touched?.has(one)))
      same.set(draft, old);
    else for (const opening of draft.openings) others.add(opening);
  }
  return [same, others];
}

function withPlan(parts: Omit<Assembly, 'plan' | 'claims'>, before: Assembly | null): Assembly {
  const {gathered, items} = parts;
  const sprints = parts.sprints.map(({read}) => read);
  const epics = parts.epics.flatMap(({read}) => read ?? []);
  const claims = readClaims({gathered, stories: items.stories, sprints, epics}, before?.claims ?? null);
  const stories = items.stories.map(({story}) => story);
  if (before) {
    succeeds(stories, before.plan.stories);
    follows(sprints, before.plan.sprints);
    follows(claims.claims, before.plan.claims);
  }
  return {...parts, claims, plan: {isBacklog: true, sprints, epics, stories, claims: claims.claims, problems: []}};
}
