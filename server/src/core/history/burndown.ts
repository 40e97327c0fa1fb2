/** A sprint day by day: what remains, the scope, the ideal, and everything that happened. */
import {count, figure} from '../features/words.ts';
import {type Day, workingDayAfter} from './calendar.ts';
import {forecastOf} from './forecast.ts';
import {healthOf} from './health.ts';
import type {Change, ChartSettings, DayPoint, Projection, SprintSeries} from './series.ts';
import {idealLine, type SprintDays, sprintDays} from './sprint-days.ts';
import {type SprintState, type Timeline, timelineOf} from './timeline.ts';
import type {History, Note} from './version.ts';

/**
 * The series of a sprint at the end of a day; with the key null, of the whole plan taken as one sprint. Days to come have
 * no values. null: no version until then has the sprint.
 */
export function sprintSeries(
  history: History,
  key: string | null,
  settings: ChartSettings,
  today: Day,
): SprintSeries | null {
  const timeline = timelineOf(history, key, settings, today);
  if (!timeline) return null;
  const around = sprintDays(timeline, settings, today);
  const idealStart = idealStartOf(around, settings);
  const days = dayPoints(around, idealStart);
  const committed = around.days[around.committed];
  const commitment = committed?.state?.total.scope ?? null;
  const committedOn = committed?.date ?? null;
  const series = {
    sprint: timeline.sprint,
    unit: timeline.unit,
    units: timeline.units,
    days,
    undated: around.undated,
    opening: around.opening && valuesOf(around.opening),
    commitment,
    committedOn,
    idealStart,
    last: around.last,
    scopeChanges:
      committedOn === null
        ? []
        : days.flatMap(({planning, changes}) => (planning ? [] : changes.filter(isScopeChange))),
    projection: projectionOf(around, settings),
  };
  return {
    ...series,
    forecast: forecastOf(history, series, settings, today),
    health: healthOf(series, settings),
    notes: [...history.notes, ...notesOf(timeline, around)],
  };
}

export function isScopeChange({kind}: Change): boolean {
  return kind === 'added' || kind === 'removed' || kind === 're-estimated';
}

function valuesOf({total}: SprintState): {remaining: number; scope: number; done: number} {
  return {remaining: tidy(total.scope - total.done), scope: tidy(total.scope), done: tidy(total.done)};
}

/** Sums of fractions without the noise of binary floating point. */
function tidy(value: number): number {
  return Math.round(value * 1e6) / 1e6;
}

/** What was committed to, or what is in the sprint now; before the commitment, what is planned. */
function idealStartOf({days, committed, opening, undated}: SprintDays, {ideal}: ChartSettings): number | null {
  const newest = days.findLast(({state}) => state !== null)?.state ?? opening;
  const basis = ideal === 'initial' ? (days[committed]?.state ?? newest) : newest;
  return basis && !undated ? tidy(basis.total.scope) : null;
}

function dayPoints({days, committed}: SprintDays, idealStart: number | null): readonly DayPoint[] {
  const ideal = idealStart === null ? [] : idealLine(days, idealStart);
  return days.map((day, index) => {
    const values = day.state && valuesOf(day.state);
    return {
      date: day.date,
      working: day.working,
      time: day.time,
      ideal: ideal[index] ?? null,
      remaining: values?.remaining ?? null,
      scope: values?.scope ?? null,
      done: values?.done ?? null,
      partial: day.state ? tidy(day.state.total.scope - day.state.total.partial) : null,
      changes: day.states.flatMap(({changes}) => changes),
      versions: day.states.map(({version}) => version),
      planning: committed < 0 || index <= committed,
    };
  });
}

/** The pace from the first known state to the last, over the working days between. */
function projectionOf({days, opening, last, undated}: SprintDays, {calendar}: ChartSettings): Projection | null {
  const now = days[last];
  const first = days.findIndex(({state}) => state !== null);
  if (undated || !now?.state || first < 0) return null;
  const {scope, done} = now.state.total;
  const remaining = scope - done;
  const elapsed = days.slice(opening ? 0 : first + 1, last + 1).filter(({working}) => working).length;
  if (remaining <= 0 || elapsed === 0 || now.time === 'past') return null;
  const from = (opening ?? days[first]?.state)?.total.done ?? 0;
  const pace = (done - from) / elapsed;
  const ahead = days.slice(last + 1).filter(({working}) => working).length;
  const needed = pace > 0 ? Math.ceil(remaining / pace - 1e-9) : Number.POSITIVE_INFINITY;
  return {
    pace,
    atEnd: Math.max(0, tidy(remaining - pace * ahead)),
    finish: Number.isFinite(needed) ? workingDayAfter(now.date, needed, calendar) : null,
  };
}

function notesOf({sprint, states}: Timeline, {days, undated, opening, last}: SprintDays): readonly Note[] {
  const notes: Note[] = [];
  const first = days.findIndex(({state}) => state !== null);
  if (undated) {
    const which = sprint.key === null ? 'The plan has no sprints with dates' : `${sprint.name} states no start and end`;
    notes.push({kind: 'undated', message: `${which}; the days are those of its history, and there is no ideal line.`});
  } else if (first > 0 && !opening) {
    const since = days[first]?.date;
    notes.push({
      kind: 'history-starts',
      message: `The history of ${sprint.name} starts at ${since}; what was before is not known, and the scope of that day is taken for the commitment.`,
    });
  }
  const items = [...((days[last]?.state ?? states.at(-1))?.items.values() ?? [])].filter(({isIn}) => isIn);
  const without = items.filter(({amount}) => amount.scope === 0).length;
  if (without > 0 && without < items.length) {
    notes.push({
      kind: 'unestimated',
      message: `${count(without, 'story')} of ${figure(items.length)} ${without === 1 ? 'has' : 'have'} no estimate and ${without === 1 ? 'counts' : 'count'} as 0.`,
    });
  }
  const renamed = states
    .flatMap(({changes}) => changes)
    .filter(({kind, story}) => kind === 'retitled' && story.id === null);
  if (renamed.length > 0) {
    notes.push({
      kind: 'matched-by-title',
      message: `${count(new Set(renamed.map(({story}) => story.key)).size, 'story')} without number changed the title and ${renamed.length === 1 ? 'was' : 'were'} recognised by most of the words.`,
    });
  }
  return notes;
}
