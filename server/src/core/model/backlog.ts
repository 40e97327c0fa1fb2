/** The nouns of a plan, as read from one Markdown document: plain, immutable data with the place of every fact. */
import type {Span} from '../text/span.ts';

/** A value and the text that states it. Spans are absolute offsets into the document unless a comment says otherwise. */
export interface Stated<T> {
  readonly value: T;
  readonly span: Span;
}

export type Status = 'todo' | 'in-progress' | 'in-review' | 'blocked' | 'done' | 'dropped';

/** A share of a split story: `3/5` is 3 points done here of 5 in all. */
export interface Part {
  readonly done: number;
  readonly of: number;
}

/** One document's plan. */
export interface Backlog {
  /** false: nothing in it that a planning tool should list; all arrays are then empty. */
  readonly isBacklog: boolean;
  readonly sprints: readonly Sprint[];
  readonly epics: readonly Epic[];
  /** Each distinct story once, in order of definition. */
  readonly stories: readonly Story[];
  /** Every number that the document states about other numbers of it. */
  readonly claims: readonly Claim[];
  /** What could not be read as it was probably meant. */
  readonly problems: readonly Problem[];
}

/** A time-box that the document plans or reports. */
export interface Sprint {
  /** What tells it from its siblings: `2`, `1.1`. */
  readonly id: string | null;
  readonly title: Stated<string>;
  /** The heading line (or key, or row) that opens it. */
  readonly heading: Span;
  /** Everything that belongs to it, heading included. */
  readonly body: Span;
  readonly goal: Stated<string> | null;
  /** Points that the team can take. */
  readonly capacity: Stated<number> | null;
  /** Risk buffer in points, kept free of commitments. */
  readonly buffer: Stated<number> | null;
  /** The total that the document claims. */
  readonly statedPoints: Stated<number> | null;
  /** `YYYY-MM-DD` */
  readonly start: Stated<string> | null;
  readonly end: Stated<string> | null;
  readonly committedPoints: number;
  readonly completedPoints: number;
  /** What it schedules, in document order. */
  readonly items: readonly PlannedItem[];
}

export interface PlannedItem {
  readonly story: Story;
  /** What this sprint counts for it: the part of a split story, else all of its points. */
  readonly points: number | null;
  readonly part: Stated<Part> | null;
  readonly mention: Mention;
}

export interface Epic {
  readonly id: string | null;
  readonly title: Stated<string>;
  readonly heading: Span;
  readonly body: Span;
  readonly statedPoints: Stated<number> | null;
  /** Sum of the points of its stories. */
  readonly points: number;
  readonly stories: readonly Story[];
}

/** A backlog item: the smallest unit that a team plans, estimates or moves. */
export interface Story {
  readonly id: string | null;
  /** No markup, no id, no points, no status glyph. */
  readonly title: string;
  /** Where it is defined, else first mentioned; always one of `mentions`. */
  readonly definition: Mention;
  /** Every place that names it and says something of it, in document order. */
  readonly mentions: readonly Mention[];
  readonly points: Stated<number> | null;
  /** Any other estimate as written: `4h`, `M`, `2 days`. */
  readonly estimate: Stated<string> | null;
  readonly status: Stated<Status> | null;
  /** As written: `Must Have`, `P0`. */
  readonly priority: Stated<string> | null;
  readonly assignees: readonly Stated<string>[];
  /** id, else title, of the sprint that plans it first */
  readonly sprint: string | null;
  readonly epic: string | null;
  readonly criteria: Checklist;
  readonly tasks: Checklist;
  readonly definitionOfDone: Checklist;
  readonly dependsOn: readonly Stated<string>[];
  readonly labels: readonly string[];
}

/** One place that names a story. */
export interface Mention {
  /**
   * How it stands there. `heading`, `entry` (list entry), `row` (table row) and `file` (one item per file) can define a
   * story; a `reference` only points at it.
   */
  readonly form: 'heading' | 'entry' | 'row' | 'file' | 'reference';
  /** true: this place defines the story in full (it has a body of its own), not merely lists it. */
  readonly defines: boolean;
  /** The line that names it: heading line, first line of the entry, table row; without its line end. */
  readonly line: Span;
  /** The line and all that belongs to it. */
  readonly body: Span;
  readonly id: Stated<string> | null;
  readonly title: Stated<string> | null;
  readonly points: Stated<number> | null;
  /** Any other estimate that stands at this place. */
  readonly estimate: Stated<string> | null;
  readonly part: Stated<Part> | null;
  /** `(Start)` / `(Complete)` and the like, beside a title */
  readonly phase: Stated<'start' | 'complete'> | null;
  readonly status: Stated<Status> | null;
  readonly priority: Stated<string> | null;
  readonly assignees: readonly Stated<string>[];
  readonly sprint: string | null;
  /** The sprint as a key, a column or front matter of this place names it: then it is no matter of where it stands. */
  readonly sprintField: Stated<string> | null;
  readonly epic: string | null;
}

/** Acceptance criteria, tasks or a definition of done of one story. */
export interface Checklist {
  /** The heading or label that introduces it, null where there is none (also: where there is no such section). */
  readonly label: Span | null;
  readonly total: number;
  readonly done: number;
  /** Spans inside `items` are relative to this offset: long lists survive edits above them unchanged. */
  readonly base: number;
  readonly items: readonly CheckItem[];
}

export interface CheckItem {
  readonly text: string;
  /** relative to the checklist's `base`: the text without list marker and box */
  readonly span: Span;
  /** null: no check box */
  readonly checked: boolean | null;
  /** relative to `base`: the one character between the brackets */
  readonly box: Span | null;
  /** points that a task states for itself */
  readonly points: number | null;
}

export type Unit = 'points' | 'hours' | 'days' | 'stories' | 'percent' | 'score' | 'epics' | 'sprints' | 'things';

/** A number that the document states about other facts in it, and the ways in which a reader may add those up. */
export interface Claim {
  /**
   * `tasks`: a story's estimate against those of its tasks; `score`: a WSJF score against its parts; the others are sums,
   * counts and shares.
   */
  readonly kind: 'sprint' | 'epic' | 'group' | 'owner' | 'total' | 'tasks' | 'score' | 'count' | 'percent';
  /** Whose number it is, for people: `Epic 1`, `Must Have`, `Backend Lead`. */
  readonly subject: string;
  readonly unit: Unit;
  /** Of a range, the lower end; its span then covers the whole range. */
  readonly stated: Stated<number>;
  /** `20-25 h`: the upper end of a stated range */
  readonly high?: number;
  /** `~24`: allowed 10 % either way */
  readonly approximate: boolean;
  /**
   * It speaks of a time: `share` of what came of the stories so far, `commitment` of what the team took upon itself. The
   * number may be right and the rest of the plan behind it or ahead of it, so that no fix of it is safe.
   */
  readonly timed?: 'share' | 'commitment';
  /** The claim holds when one of these gives the number; the first is the one to report. Never empty. */
  readonly bases: readonly Basis[];
}

export interface Basis {
  readonly actual: number;
  /** The upper end, where the addends are ranges. */
  readonly high?: number;
  readonly addends: readonly Addend[];
  /** Of a mean: how many the sum is shared by. */
  readonly over?: number;
}

export interface Addend {
  /** `US-008`, or a title where there is no id */
  readonly name: string;
  readonly value: number;
  readonly span: Span;
}

/** Something in the text that the reader could not take as it was probably meant. */
export interface Problem {
  readonly kind: 'unclear-item' | 'ragged-table' | 'conflict-marker' | 'limit';
  readonly message: string;
  readonly span: Span;
  /** A rewrite in the document's own form, where one is certain. */
  readonly replacement: string | null;
}

export const emptyBacklog: Backlog = {isBacklog: false, sprints: [], epics: [], stories: [], claims: [], problems: []};
