/** What became of a sprint: what was committed to, what came and went, what was completed, and where the rest went. */
import type {Status} from '../model/backlog.ts';
import {sprintSeries} from './burndown.ts';
import type {Day} from './calendar.ts';
import type {Measured} from './changes.ts';
import type {Change, ChartSettings, ReportedStory, SprintReport, SprintSeries} from './series.ts';
import {sprintDays} from './sprint-days.ts';
import {datedStates, type SprintState, timelineOf} from './timeline.ts';
import type {TrackedSprint} from './tracking.ts';
import type {History} from './version.ts';

/** The report of a sprint as of a day; null: no version until then has the sprint. */
export function sprintReport(
  history: History,
  key: string | null,
  settings: ChartSettings,
  today: Day,
): SprintReport | null {
  const timeline = timelineOf(history, key, settings, today);
  const series = sprintSeries(history, key, settings, today);
  if (!timeline || !series) return null;
  const {days, last, opening} = sprintDays(timeline, settings, today);
  // Before its first day a sprint is reported as it is planned.
  const state = days[last]?.state ?? opening ?? timeline.states.at(-1);
  const items = [...(state?.items.values() ?? [])].filter(({isIn}) => isIn);
  const finished = finishDays(timeline.states);
  const moved = movesOf(history, key, settings, today);
  const told = items.map(item => reported(item, finished, moved));
  const open = told.filter(({amount, done}, at) => !items[at]?.isDone || done < amount);
  return {
    sprint: series.sprint,
    unit: series.unit,
    closed: isClosed(series, items),
    ...figuresOf(series, state, open),
    completedStories: told.filter(story => !open.includes(story)),
    openStories: open,
    scopeChanges: series.scopeChanges,
    health: series.health,
    notes: series.notes,
  };
}

/** A sprint is over after its last day; one without dates when nothing in it is left to do. */
function isClosed({undated, last, days}: SprintSeries, items: readonly Measured[]): boolean {
  if (undated) return items.length > 0 && items.every(({isDone}) => isDone);
  return last === days.length - 1 && days[last]?.time === 'past';
}

type Figures = Pick<
  SprintReport,
  | 'initial'
  | 'added'
  | 'reestimated'
  | 'removed'
  | 'final'
  | 'completed'
  | 'notCompleted'
  | 'carriedOver'
  | 'carryOverRate'
  | 'completionRate'
>;

function figuresOf(series: SprintSeries, state: SprintState | undefined, open: readonly ReportedStory[]): Figures {
  const sum = (kind: Change['kind']) =>
    tidy(series.scopeChanges.filter(change => change.kind === kind).reduce((total, {scope}) => total + scope, 0));
  const final = tidy(state?.total.scope ?? 0);
  const completed = tidy(state?.total.done ?? 0);
  const initial = series.commitment ?? final;
  const carriedOver = tidy(
    open.reduce((total, {amount, done, movedTo}) => total + (movedTo === null ? 0 : amount - done), 0),
  );
  return {
    initial: tidy(initial),
    added: sum('added'),
    reestimated: sum('re-estimated'),
    removed: tidy(-sum('removed')),
    final,
    completed,
    notCompleted: tidy(final - completed),
    carriedOver,
    carryOverRate: initial > 0 ? carriedOver / initial : null,
    completionRate: initial > 0 ? completed / initial : null,
  };
}

function tidy(value: number): number {
  return Math.round(value * 1e6) / 1e6 + 0;
}

function reported(
  {story, facts, amount}: Measured,
  finished: ReadonlyMap<string, Day>,
  moved: ReadonlyMap<string, string>,
): ReportedStory {
  const status: Status | null = facts.status;
  return {
    story,
    amount: amount.scope,
    done: amount.done,
    status,
    finished: finished.get(story.key) ?? null,
    movedTo: moved.get(story.key) ?? null,
  };
}

/** The day on which each story was finished for the last time. A story that came finished has none. */
function finishDays(states: readonly SprintState[]): ReadonlyMap<string, Day> {
  const days = new Map<string, Day>();
  for (const {changes} of states) {
    for (const {kind, story, version} of changes) {
      if (kind === 'finished') days.set(story.key, version.day);
      if (kind === 'reopened') days.delete(story.key);
    }
  }
  return days;
}

/** Which other sprint has each of the stories in the newest version, by story: a later one before an earlier one. */
function movesOf(
  history: History,
  key: string | null,
  settings: ChartSettings,
  today: Day,
): ReadonlyMap<string, string> {
  const moves = new Map<string, string>();
  const newest = datedStates(history, settings).findLast(({ref}) => ref.day <= today)?.state;
  if (key === null || !newest) return moves;
  const own = newest.sprints.get(key);
  for (const sprint of newest.sprints.values()) {
    if (sprint.key === key || (own && comesBefore(sprint, own))) continue;
    for (const story of sprint.items.keys()) moves.set(story, sprint.facts.name);
  }
  return moves;
}

/** Only a later sprint can take work over; without dates and numbers, any other may. */
function comesBefore({facts}: TrackedSprint, {facts: own}: TrackedSprint): boolean {
  if (facts.start !== null && own.start !== null) return facts.start < own.start;
  const [number, ownNumber] = [Number(facts.id ?? Number.NaN), Number(own.id ?? Number.NaN)];
  return number < ownNumber;
}
