/** Mentions and openings put together into a plan: stories, then the sprints and epics around them, then the claims. */
import type {Backlog, Epic, Sprint} from './backlog.ts';
import {chooseMentions} from './choose.ts';
import {type Claims, readClaims} from './claims.ts';
import {draftEpics, type EpicDraft, readEpic, storiesByEpic} from './epics.ts';
import {isPlan} from './gate.ts';
import type {Gathered, RawMention} from './mentions.ts';
import {type MergedStory, mergeStories, type Names} from './merge.ts';
import {draftSprints, readSprint, type SprintDraft, sprintParts} from './sprints.ts';
import type {Titled} from './words/titles.ts';

/** A plan with what it was put together from. */
export interface Assembly {
  readonly gathered: Gathered;
  readonly mentions: readonly RawMention[];
  readonly stories: readonly MergedStory[];
  readonly names: Names;
  /** Some of the mentions were made from others: lines that repeat the title of a story. */
  readonly echoes: boolean;
  readonly sprints: readonly Drafted<SprintDraft, Sprint>[];
  /** null: a phase that holds no story. */
  readonly epics: readonly Drafted<EpicDraft, Epic | null>[];
  readonly claims: Claims;
  readonly plan: Backlog;
}

export interface Drafted<D, T> {
  readonly draft: D;
  readonly read: T;
}

/** null where what was found makes no plan. */
export function assemble(gathered: Gathered, titled: Titled): Assembly | null {
  const {mentions, echoes} = chooseMentions(gathered.mentions);
  if (!isPlan(mentions, gathered.openings, titled)) return null;
  const sprintDrafts = draftSprints(gathered.openings);
  const epicDrafts = draftEpics(gathered.openings);
  const names = namesOf([...sprintDrafts, ...epicDrafts]);
  const stories = mergeStories(mentions, names);
  if (stories.length === 0) return null;
  const byEpic = storiesByEpic(stories);
  const parts = sprintParts(gathered, stories);
  const sprints = sprintDrafts.map(draft => ({draft, read: readSprint(draft, parts)}));
  const epics = epicDrafts.map(draft => ({draft, read: readEpic(draft, byEpic)}));
  return withPlan({gathered, mentions, echoes, stories, names, sprints, epics}, null);
}

function namesOf(drafts: readonly (SprintDraft | EpicDraft)[]): Names {
  const names: Names = new WeakMap();
  for (const draft of drafts) {
    for (const opening of draft.openings) names.set(opening, draft.id ?? draft.main.title.value);
  }
  return names;
}

/** `before` are the claims of an earlier version of the same shape. */
export function withPlan(parts: Omit<Assembly, 'plan' | 'claims'>, before: Claims | null): Assembly {
  const sprints = parts.sprints.map(({read}) => read);
  const epics = parts.epics.flatMap(({read}) => read ?? []);
  const {gathered, stories} = parts;
  const claims = readClaims({gathered, stories, sprints, epics}, before);
  const plan = {
    isBacklog: true,
    sprints,
    epics,
    stories: stories.map(({story}) => story),
    claims: claims.claims,
    problems: [],
  };
  return {...parts, claims, plan};
}
