/**
 * Mentions and openings put together into a plan: stories, then the sprints and epics around them, then the claims. What
 * is made from the same values as before an edit is the same value again.
 */
import {follows} from '../chunks.ts';
import {differing, turnoverOf} from '../differing.ts';
import {areSame, lazy} from '../memo.ts';
import type {Steps} from '../steps.ts';
import type {Backlog, Epic, Sprint} from './backlog.ts';
import {succeeds} from './chunks.ts';
import {type Claims, readClaims} from './claims/claims.ts';
import type {Gathered, Opening} from './mentions/mentions.ts';
import {draftEpics, type EpicDraft, readEpic, storiesByEpic} from './stories/epics.ts';
import {isPlan} from './stories/gate.ts';
import {type Items, identify} from './stories/identify.ts';
import type {MergedStory, Names} from './stories/merge.ts';
import {sprintParts} from './stories/sprint-parts.ts';
import {draftSprints, readSprint, type SprintDraft} from './stories/sprints.ts';
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
export function* assemble(gathered: Gathered, titled: Titled, before: Assembly | null): Steps<Assembly | null> {
  const sprintDrafts = draftSprints(gathered.openings);
  const epicDrafts = draftEpics(gathered.openings);
  if (before) follows(gathered.mentions, before.gathered.mentions);
  const names = namesOf([...sprintDrafts, ...epicDrafts]);
  const items = yield* identify(gathered.mentions, names, before?.items ?? null);
  const {mentions, stories} = items;
  if (stories.length === 0 || !isPlan(mentions, gathered.openings, titled)) return null;
  if (before) follows(stories, before.items.stories);
  if (before) follows(gathered.groups, before.gathered.groups);
  const touched = before && touchedOpenings(gathered, stories, before);
  yield;
  const sprints = drafted(sprintDrafts, before?.sprints, touched, openings => {
    const parts = sprintParts(gathered, stories, openings);
    return draft => readSprint(draft, parts);
  });
  const epics = drafted(epicDrafts, before?.epics, touched, openings => {
    const found = storiesByEpic(stories, openings);
    return draft => readEpic(draft, found);
  });
  yield;
  return yield* withPlan({gathered, items, sprints, epics}, before);
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

/** Sprints or epics as they were before where nothing under their openings was touched; `read` begins with the others. */
function drafted<D extends Draft, T>(
  drafts: readonly D[],
  before: readonly Drafted<D, T>[] | undefined,
  touched: ReadonlySet<Opening | null> | null,
  read: (openings: ReadonlySet<Opening>) => (draft: D) => T,
): readonly Drafted<D, T>[] {
  const known = lazy(() => new Map(before?.map(one => [one.draft.main, one])));
  const others = new Set<Opening>();
  const same = drafts.map((draft, i) => {
    const old = before?.[i]?.draft.main === draft.main ? before[i] : known().get(draft.main);
    const stays = old && areSame(old.draft.openings, draft.openings) && !draft.openings.some(one => touched?.has(one));
    if (stays) return old;
    for (const opening of draft.openings) others.add(opening);
    return null;
  });
  const reader = lazy(() => read(others));
  return same.map((old, i) => old ?? {draft: drafts[i] as D, read: reader()(drafts[i] as D)});
}

function* withPlan(parts: Omit<Assembly, 'plan' | 'claims'>, before: Assembly | null): Steps<Assembly> {
  const {gathered, items} = parts;
  const sprints = parts.sprints.map(({read}) => read);
  const epics = parts.epics.flatMap(({read}) => read ?? []);
  const claims = yield* readClaims({gathered, stories: items.stories, sprints, epics}, before?.claims ?? null);
  const stories = items.stories.map(({story}) => story);
  if (before) {
    succeeds(stories, before.plan.stories);
    follows(sprints, before.plan.sprints, true);
    follows(claims.claims, before.plan.claims, true);
  }
  return {...parts, claims, plan: {isBacklog: true, sprints, epics, stories, claims: claims.claims, problems: []}};
}
