/** What the charts show, as plain data: series by day or by sprint, every value with the changes that made it. */
import type {Status} from '../model/backlog.ts';
import type {Calendar, Day, Moment} from './calendar.ts';
import type {Note, Source} from './version.ts';

/** What is counted. `tasks`: the boxes of a story, its criteria where it has no tasks. */
export type Unit = 'points' | 'stories' | 'tasks' | 'hours';

export const units: readonly Unit[] = ['points', 'stories', 'tasks', 'hours'];

/** What a team chooses once for all charts. */
export interface ChartSettings {
  /** null: points where any are stated, else stories, else tasks. */
  readonly unit: Unit | null;
  readonly calendar: Calendar;
  /** Days after the first on which planning may go on: the commitment is what is in the sprint at the end of them. 0–3 */
  readonly graceDays: number;
  /** What the ideal line burns: what was committed to, or what is in the sprint now. */
  readonly ideal: 'initial' | 'current';
  /** The statuses that count as done. */
  readonly doneStatuses: readonly Status[];
  /** How many sprints the rolling mean of the velocity takes in. */
  readonly rollingSprints: number;
  /** Shares of the commitment by which a sprint may lag behind its plan and still be green, and yellow. */
  readonly healthThresholds: {readonly green: number; readonly yellow: number};
  /** The share of the commitment that a sprint is to complete. */
  readonly completionTarget: number;
  /** A forecast needs so many working days of history, or so many closed sprints. */
  readonly forecastFrom: {readonly days: number; readonly sprints: number};
  /** Of the simulated forecast: the same seed gives the same forecast. */
  readonly seed: number;
}

/** A sprint as the newest version that knows it writes it. */
export interface SprintRef {
  /** What tells it from the others in all versions; null: the whole plan, taken as one sprint. */
  readonly key: string | null;
  /** `Sprint 2` */
  readonly name: string;
  readonly title: string;
  readonly path: string;
  /** 1-based, in the newest version that has it. */
  readonly line: number;
  /** Its dates as written, or null where it states none. */
  readonly start: Day | null;
  readonly end: Day | null;
  readonly capacity: number | null;
}

/** A story at the place where a version has it. */
export interface StoryRef {
  /** Stays the same through all versions. */
  readonly key: string;
  readonly id: string | null;
  readonly title: string;
  readonly path: string;
  /** What the file was called in that version, relative to the repository; null outside of one. */
  readonly pathThen: string | null;
  /** 1-based, in that version. */
  readonly line: number;
}

export interface VersionRef {
  /** Its place in the history. */
  readonly index: number;
  readonly day: Day;
  readonly moment: Moment;
  readonly source: Source;
}

/**
 * Something that happened to a story of the sprint from one version to the next. `added`, `removed` and `re-estimated`
 * change the scope; a story that is dropped counts as removed.
 */
export interface Change {
  readonly kind: 'added' | 'removed' | 're-estimated' | 'finished' | 'reopened' | 'progressed' | 'status' | 'retitled';
  readonly story: StoryRef;
  readonly version: VersionRef;
  /** What it adds to the scope, to the work done and to the work remaining, in the unit. */
  readonly scope: number;
  readonly done: number;
  readonly remaining: number;
  /** `5`, `in progress`, a title; null where there was none. */
  readonly before: string | null;
  readonly after: string | null;
}

/** The end of one day of a sprint. */
export interface DayPoint {
  readonly date: Day;
  readonly working: boolean;
  readonly time: 'past' | 'today' | 'future';
  /** null: there is no commitment to burn. */
  readonly ideal: number | null;
  /** These are null for days to come, and for days before the history starts. */
  readonly remaining: number | null;
  readonly scope: number | null;
  readonly done: number | null;
  /** What remains when ticked boxes count for their share of a story. */
  readonly partial: number | null;
  /** All that happened on that day, in order; empty on most days. */
  readonly changes: readonly Change[];
  readonly versions: readonly VersionRef[];
  /** true: the changes of this day belong to the planning, not to the scope changes. */
  readonly planning: boolean;
}

/** A sprint day by day: the burndown and the burnup are two drawings of it. */
export interface SprintSeries {
  readonly sprint: SprintRef;
  readonly unit: Unit;
  /** The units in which this sprint can be counted. */
  readonly units: readonly Unit[];
  /** Every day of the sprint, working or not. */
  readonly days: readonly DayPoint[];
  /** true: the sprint states no dates; its days are those of its history. */
  readonly undated: boolean;
  /** How the sprint stood before its first day; null where it was not yet written. */
  readonly opening: {readonly remaining: number; readonly scope: number; readonly done: number} | null;
  /** The scope at the end of the first day and its grace days, or of the first day that is known; null before that. */
  readonly commitment: number | null;
  /** The day at whose end that scope was taken; changes after it are scope changes. */
  readonly committedOn: Day | null;
  /** What the ideal line burns from before the first day; null: there is none. */
  readonly idealStart: number | null;
  /** The last day with a value, as an index into `days`; -1: none. */
  readonly last: number;
  /** Scope changes after the commitment, in order. */
  readonly scopeChanges: readonly Change[];
  /** A straight line from here to the end at the mean pace of the sprint so far: a projection, not a forecast. */
  readonly projection: Projection | null;
  readonly forecast: Forecast;
  readonly health: Health;
  readonly notes: readonly Note[];
}

export interface Projection {
  /** Units per working day. */
  readonly pace: number;
  /** What would remain at the end of the last day. */
  readonly atEnd: number;
  /** The day on which nothing would remain; null at this pace: never, or in more than ten years. */
  readonly finish: Day | null;
}

/** When the work may be finished, from many simulated futures drawn from the days that were. */
export type Forecast =
  | {
      readonly kind: 'forecast';
      /** The remaining work is finished on or before this day in 50, 85 and 95 % of the simulated futures; null: later than ten years. */
      readonly finish: {readonly p50: Day | null; readonly p85: Day | null; readonly p95: Day | null};
      /** Share of futures that finish by the end of the sprint; null where the sprint states no end. */
      readonly byEnd: number | null;
      /** The working days that were drawn from. */
      readonly sampleDays: number;
      readonly backtest: Backtest;
    }
  | {readonly kind: 'not-enough-data'; readonly message: string}
  | {readonly kind: 'done'};

/** How often forecasts of this kind, made on earlier days with what was known then, held. */
export interface Backtest {
  readonly tries: number;
  /** Share of the tries in which at least as much was finished as said with 50 and with 85 % confidence; null without tries. */
  readonly p50: number | null;
  readonly p85: number | null;
}

export interface Health {
  readonly level: 'green' | 'yellow' | 'red' | 'unknown';
  /** Remaining minus ideal as a share of the commitment; above 0 is behind. */
  readonly behind: number | null;
  /** Why, in one sentence. */
  readonly reason: string;
}

/** What became of a sprint: Final = Initial + Added + Re-estimated − Removed; Not completed = Final − Completed. */
export interface SprintReport {
  readonly sprint: SprintRef;
  readonly unit: Unit;
  readonly closed: boolean;
  readonly initial: number;
  readonly added: number;
  readonly reestimated: number;
  readonly removed: number;
  readonly final: number;
  readonly completed: number;
  readonly notCompleted: number;
  /** The part of what was not completed that another sprint has taken on since. */
  readonly carriedOver: number;
  /** Carried over ÷ initial, 0 … ; null where nothing was committed to. */
  readonly carryOverRate: number | null;
  /** Completed ÷ initial; null where nothing was committed to. */
  readonly completionRate: number | null;
  readonly completedStories: readonly ReportedStory[];
  readonly openStories: readonly ReportedStory[];
  readonly scopeChanges: readonly Change[];
  readonly health: Health;
  readonly notes: readonly Note[];
}

export interface ReportedStory {
  readonly story: StoryRef;
  readonly amount: number;
  readonly done: number;
  readonly status: Status | null;
  /** The day on which it was finished for the last time; null: not finished, or before the history starts. */
  readonly finished: Day | null;
  /** The name of the sprint that has taken it on since. */
  readonly movedTo: string | null;
}

export interface VelocitySeries {
  readonly unit: Unit;
  readonly units: readonly Unit[];
  /** In the order of their dates, else as planned. */
  readonly sprints: readonly SprintVelocity[];
  /** Mean and volatility (standard deviation ÷ mean) over the last closed sprints; null without any. */
  readonly mean: number | null;
  readonly volatility: number | null;
  readonly rollingSprints: number;
  readonly notes: readonly Note[];
}

export interface SprintVelocity {
  readonly sprint: SprintRef;
  readonly closed: boolean;
  readonly committed: number;
  readonly completed: number;
  readonly carriedOver: number;
  /** Mean of this and the closed sprints before it, as many as are taken in; null on open sprints. */
  readonly rolling: number | null;
  /** `as-written`: the history starts after the sprint, so its figures are those of the text. */
  readonly basis: 'history' | 'as-written';
}

export type FlowStatus = Status | 'unknown';

/** How much stood in which status at the end of each day: a plain stack, it may fall. */
export interface StatusSeries {
  readonly sprint: SprintRef;
  readonly unit: Unit;
  readonly units: readonly Unit[];
  /** Statuses that occur, from finished to not begun: the order of the stack from below. */
  readonly statuses: readonly FlowStatus[];
  readonly days: readonly StatusDay[];
  readonly notes: readonly Note[];
}

export interface StatusDay {
  readonly date: Day;
  readonly working: boolean;
  readonly time: 'past' | 'today' | 'future';
  /** null for days to come and before the history starts. */
  readonly amounts: Readonly<Partial<Record<FlowStatus, number>>> | null;
  readonly changes: readonly Change[];
}

/** A cumulative flow diagram: how many stories ever arrived, were begun, and were finished. None of these ever falls. */
export interface FlowSeries {
  readonly sprint: SprintRef;
  readonly days: readonly FlowDay[];
  /** Mean days from arrival to finish of the stories finished so far; null without any. */
  readonly leadTime: number | null;
  readonly notes: readonly Note[];
}

export interface FlowDay {
  readonly date: Day;
  readonly working: boolean;
  readonly time: 'past' | 'today' | 'future';
  readonly arrived: number | null;
  readonly started: number | null;
  /** Done, or taken out. */
  readonly departed: number | null;
  readonly changes: readonly Change[];
}

/** A series as a table: for screen readers, CSV and Markdown. */
export interface Table {
  readonly caption: string;
  readonly columns: readonly {readonly title: string; readonly numeric: boolean}[];
  readonly rows: readonly (readonly (string | number | null)[])[];
}
