/** Velocity: what each sprint committed to and completed, and how steady that is. */
import type {Day} from './calendar.ts';
import {sprintsOf} from './chart-settings.ts';
import {sprintReport} from './report.ts';
import type {ChartSettings, SprintReport, SprintVelocity, Unit, VelocitySeries} from './series.ts';
import {timelineOf} from './timeline.ts';
import type {History, Note} from './version.ts';

/** The velocity over all sprints of a plan, each frozen as it stood at the end of its last day. */
export function velocitySeries(history: History, settings: ChartSettings, today: Day): VelocitySeries {
  const whole = timelineOf(history, null, settings, today);
  const unit: Unit = whole?.unit ?? 'stories';
  const sprints = sprintsOf(history, settings, today)
    // A sprint to come has no velocity.
    .filter(({start}) => start === null || start <= today)
    .flatMap(({key}) => sprintReport(history, key, {...settings, unit}, today) ?? []);
  const since = history.versions[0] && whole?.states[0]?.version.day;
  const bars = withMeans(
    sprints.map(report => velocityOf(report, since ?? null)),
    settings.rollingSprints,
  );
  const closed = bars
    .filter(bar => bar.closed)
    .slice(-settings.rollingSprints)
    .map(bar => bar.completed);
  const mean = closed.length > 0 ? meanOf(closed) : null;
  return {
    unit,
    units: whole?.units ?? [],
    sprints: bars,
    mean,
    volatility: mean !== null && mean > 0 && closed.length > 1 ? deviationOf(closed) / mean : null,
    rollingSprints: settings.rollingSprints,
    notes: [...history.notes, ...notesOf(bars)],
  };
}

function velocityOf(report: SprintReport, since: Day | null): SprintVelocity {
  const {sprint, closed, initial, completed, carriedOver} = report;
  const isWritten = sprint.end !== null && (since === null || sprint.end < since);
  return {
    sprint,
    // What is over before the history starts can only be read as it is written.
    closed: closed || isWritten,
    committed: initial,
    completed,
    carriedOver,
    rolling: null,
    basis: isWritten ? 'as-written' : 'history',
  };
}

function withMeans(bars: readonly SprintVelocity[], most: number): readonly SprintVelocity[] {
  const completed: number[] = [];
  return bars.map(bar => {
    if (!bar.closed) return bar;
    completed.push(bar.completed);
    return {...bar, rolling: meanOf(completed.slice(-most))};
  });
}

function notesOf(bars: readonly SprintVelocity[]): readonly Note[] {
  const written = bars.filter(({basis}) => basis === 'as-written').map(({sprint}) => sprint.name);
  if (written.length === 0) return [];
  const message = `The history starts after ${written.join(', ')}: the figures are those of the text.`;
  return [{kind: 'as-written', message}];
}

function meanOf(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0) / values.length;
}

/** The standard deviation of a sample: divided by one less than there are. */
function deviationOf(values: readonly number[]): number {
  const mean = meanOf(values);
  return Math.sqrt(values.reduce((sum, value) => sum + (value - mean) ** 2, 0) / (values.length - 1));
}
