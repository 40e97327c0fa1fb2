/** One sprint through all versions: what was in it after each of them, and what each of them changed. */
import {memo} from '../memo.ts';
import type {Day} from './calendar.ts';
import {dayOf} from './calendar.ts';
import {changesBetween, type Measured} from './changes.ts';
import {type Amount, amountOf, type Item, isDone, nothing, unitsOf} from './measures.ts';
import type {Change, ChartSettings, SprintRef, Unit, VersionRef} from './series.ts';
import {type PlanState, type TrackedSprint, type TrackedStory, trackPlan} from './tracking.ts';
import type {History} from './version.ts';

export interface Timeline {
  readonly sprint: SprintRef;
  readonly unit: Unit;
  readonly units: readonly Unit[];
  /** One for each version from the first that has the sprint, oldest first. */
  readonly states: readonly SprintState[];
}

export interface SprintState {
  readonly version: VersionRef;
  readonly items: ReadonlyMap<string, Measured>;
  readonly total: Amount;
  /** What this version did to the sprint. */
  readonly changes: readonly Change[];
}

/**
 * The states of a sprint up to the end of a day; with the key null, of the whole plan taken as one sprint.
 * null: no version until then has it.
 */
export function timelineOf(history: History, key: string | null, settings: ChartSettings, today: Day): Timeline | null {
  const known = timelinesOf(history);
  const question = JSON.stringify([key, settings.unit, settings.doneStatuses, settings.calendar, today]);
  const found = known.get(question);
  if (found !== undefined) return found;
  const timeline = readTimeline(history, key, settings, today);
  known.set(question, timeline);
  return timeline;
}

/** A report asks for what its series asked for, a velocity for what its reports did. */
const timelinesOf = memo((_: History) => new Map<string, Timeline | null>());

function readTimeline(history: History, key: string | null, settings: ChartSettings, today: Day): Timeline | null {
  const all = datedStates(history, settings).filter(({ref}) => ref.day <= today);
  const first = all.findIndex(({state}) => hasSprint(state, key));
  const last = all.findLastIndex(({state}) => hasSprint(state, key));
  const newest = all[last];
  if (first < 0 || !newest) return null;
  // A sprint that was taken out of the plan, to an archive say, stays as it was last.
  const own = all.slice(first, last + 1);
  const units = unitsOf(allItems(own, key));
  const unit = settings.unit ?? units[0] ?? 'stories';
  return {sprint: sprintRef(newest.state, key), unit, units, states: statesOf(own, key, unit, settings)};
}

interface Dated {
  readonly state: PlanState;
  readonly ref: VersionRef;
}

/** The states with their days, which never go back: clocks of several people may differ. */
export function datedStates(history: History, {calendar}: ChartSettings): readonly Dated[] {
  let latest = '';
  return trackPlan(history).map(state => {
    const day = dayOf(state.version.moment, calendar);
    if (day > latest) latest = day;
    const {moment, source} = state.version;
    return {state, ref: {index: state.index, day: latest, moment, source}};
  });
}

function hasSprint(state: PlanState, key: string | null): boolean {
  return key === null ? state.stories.size > 0 : state.sprints.has(key);
}

function statesOf(
  all: readonly Dated[],
  key: string | null,
  unit: Unit,
  {doneStatuses}: ChartSettings,
): readonly SprintState[] {
  const states: SprintState[] = [];
  let stories: PlanState['stories'] | null = null;
  for (const {state, ref} of all) {
    const before = states.at(-1);
    // Most versions of a repository do not touch the plan.
    if (before && state.stories === stories) {
      states.push({...before, version: ref, changes: []});
      continue;
    }
    stories = state.stories;
    const items = new Map<string, Measured>();
    for (const [story, item] of itemsOf(state, key)) {
      items.set(story.key, measured(story, item, unit, doneStatuses, before?.items.get(story.key)));
    }
    const changes = changesBetween(before?.items ?? new Map(), items, ref);
    states.push({version: ref, items, total: totalOf(items.values()), changes});
  }
  return states;
}

function* itemsOf(state: PlanState, key: string | null): Generator<readonly [TrackedStory, Item]> {
  if (key === null) {
    for (const story of state.stories.values()) yield [story, {facts: story.facts, points: story.facts.points}];
    return;
  }
  for (const [name, points] of state.sprints.get(key)?.items ?? []) {
    const story = state.stories.get(name);
    if (story) yield [story, {facts: story.facts, points}];
  }
}

function* allItems(all: readonly Dated[], key: string | null): Generator<Item> {
  for (const {state} of all) for (const [, item] of itemsOf(state, key)) yield item;
}

function measured(
  {key, facts, file}: TrackedStory,
  item: Item,
  unit: Unit,
  doneStatuses: ChartSettings['doneStatuses'],
  before: Measured | undefined,
): Measured {
  const isSame = before?.facts === facts && before.points === item.points && before.story.pathThen === file.pathThen;
  if (before && isSame && before.story.path === file.path) return before;
  const {id, title, line} = facts;
  return {
    story: {key, id, title, path: file.path, pathThen: file.pathThen, line},
    facts,
    points: item.points,
    amount: amountOf(item, unit, doneStatuses),
    isDone: isDone(facts, doneStatuses),
    isIn: facts.status !== 'dropped',
  };
}

function totalOf(items: Iterable<Measured>): Amount {
  let total = nothing;
  for (const {amount} of items) {
    total = {
      scope: total.scope + amount.scope,
      done: total.done + amount.done,
      partial: total.partial + amount.partial,
    };
  }
  return total;
}

function sprintRef(state: PlanState, key: string | null): SprintRef {
  const sprint = key === null ? undefined : state.sprints.get(key);
  if (sprint) return refOf(sprint);
  const path = [...state.files.values()].find(({facts}) => facts)?.path ?? '';
  return {key: null, name: 'Whole plan', title: path, path, line: 1, start: null, end: null, capacity: null};
}

export function refOf({key, facts, file}: TrackedSprint): SprintRef {
  const {name, title, line, start, end, capacity} = facts;
  return {key, name, title, path: file.path, line, start, end, capacity};
}
