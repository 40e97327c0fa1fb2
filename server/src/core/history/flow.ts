/** Status over time, and the cumulative flow: two ways to see how work moves through its statuses. */
import type {Day} from './calendar.ts';
import {daysBetween} from './calendar.ts';
import type {Measured} from './changes.ts';
import type {ChartSettings, FlowDay, FlowSeries, FlowStatus, StatusDay, StatusSeries} from './series.ts';
import {type SprintDays, sprintDays} from './sprint-days.ts';
import {type SprintState, type Timeline, timelineOf} from './timeline.ts';
import type {History} from './version.ts';

const stackOrder: readonly FlowStatus[] = ['done', 'in-review', 'in-progress', 'blocked', 'todo', 'unknown', 'dropped'];

/** How much stood in which status at the end of each day of a sprint; null: no version until then has the sprint. */
export function statusSeries(
  history: History,
  key: string | null,
  settings: ChartSettings,
  today: Day,
): StatusSeries | null {
  const timeline = timelineOf(history, key, settings, today);
  if (!timeline) return null;
  const {days} = sprintDays(timeline, settings, today);
  const points = days.map(
    ({date, working, time, state, states}): StatusDay => ({
      date,
      working,
      time,
      amounts: state && amountsOf(state, timeline),
      changes: states.flatMap(({changes}) => changes),
    }),
  );
  const {sprint, unit, units} = timeline;
  const statuses = stackOrder.filter(status => points.some(({amounts}) => (amounts?.[status] ?? 0) > 0));
  return {sprint, unit, units, statuses, days: points, notes: history.notes};
}

/** Dropped stories are none of the scope, and so none of the stack. */
function amountsOf({items}: SprintState, {unit}: Timeline): Readonly<Partial<Record<FlowStatus, number>>> {
  const amounts: Partial<Record<FlowStatus, number>> = {};
  const add = (status: FlowStatus, amount: number) => {
    amounts[status] = (amounts[status] ?? 0) + amount;
  };
  for (const item of items.values()) {
    if (!item.isIn) continue;
    const status = statusOf(item);
    // Boxes are ticked one by one: what is done of a story is done.
    if (unit === 'tasks') add('done', item.amount.done);
    if (unit !== 'tasks') add(status, item.amount.scope);
    else if (item.amount.scope > item.amount.done) add(status, item.amount.scope - item.amount.done);
  }
  return amounts;
}

function statusOf({facts, isDone}: Measured): FlowStatus {
  return isDone ? 'done' : (facts.status ?? 'unknown');
}

/**
 * How many stories ever arrived in a sprint, were ever begun, and ever departed — done or taken out — by the end of each
 * day. A story that is reopened does not arrive again, so that no count ever falls. null: no version has the sprint.
 */
export function flowSeries(
  history: History,
  key: string | null,
  settings: ChartSettings,
  today: Day,
): FlowSeries | null {
  const timeline = timelineOf(history, key, settings, today);
  if (!timeline) return null;
  const around = sprintDays(timeline, settings, today);
  const reached = milestones(timeline.states);
  return {
    sprint: timeline.sprint,
    days: flowDays(around, [...reached.values()]),
    leadTime: leadTimeOf([...reached.values()]),
    notes: history.notes,
  };
}

/** The days on which a story first reached each stage. */
interface Milestones {
  readonly arrived: Day;
  readonly started: Day | null;
  readonly departed: Day | null;
  readonly finished: boolean;
}

function milestones(states: readonly SprintState[]): ReadonlyMap<string, Milestones> {
  const reached = new Map<string, Milestones>();
  for (const {version, items} of states) {
    for (const [key, item] of items) {
      const known = reached.get(key) ?? {arrived: version.day, started: null, departed: null, finished: false};
      const begun =
        item.isDone ||
        ['in-progress', 'in-review', 'blocked'].includes(item.facts.status ?? '') ||
        item.amount.partial > 0;
      const left = item.isDone || !item.isIn;
      reached.set(key, {
        arrived: known.arrived,
        started: known.started ?? (begun || left ? version.day : null),
        departed: known.departed ?? (left ? version.day : null),
        finished: known.finished || (item.isDone && known.departed === null),
      });
    }
    for (const [key, known] of reached) {
      if (items.has(key) || known.departed !== null) continue;
      reached.set(key, {...known, started: known.started ?? version.day, departed: version.day});
    }
  }
  return reached;
}

function flowDays({days}: SprintDays, reached: readonly Milestones[]): readonly FlowDay[] {
  const by = (date: Day, stage: 'arrived' | 'started' | 'departed') =>
    reached.filter(story => (story[stage] ?? '9999') <= date).length;
  return days.map(({date, working, time, state, states}) => ({
    date,
    working,
    time,
    arrived: state && by(date, 'arrived'),
    started: state && by(date, 'started'),
    departed: state && by(date, 'departed'),
    changes: states.flatMap(({changes}) => changes),
  }));
}

function leadTimeOf(reached: readonly Milestones[]): number | null {
  const times = reached.flatMap(({arrived, departed, finished}) =>
    finished && departed !== null ? [daysBetween(arrived, departed)] : [],
  );
  return times.length === 0 ? null : times.reduce((sum, days) => sum + days, 0) / times.length;
}
