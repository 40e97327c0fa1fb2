/**
 * The shape of one language's planning words: comma-separated lists, compared after `normalise`. In lists whose words are
 * looked for inside of sentences, `wait*` stands for all words that begin so.
 */
import type {Status} from '../backlog.ts';
import type {Sentences} from './sentences/sentences.ts';

/** What a key, a column, a label or a heading is about. */
export type Field =
  | 'id'
  | 'title'
  | 'points'
  | 'estimate'
  | 'actual'
  | 'status'
  | 'priority'
  | 'assignee'
  | 'sprint'
  | 'epic'
  | 'dependencies'
  | 'labels'
  | 'type'
  | 'goal'
  | 'capacity'
  | 'velocity'
  | 'buffer'
  | 'duration'
  | 'start'
  | 'end'
  | 'total'
  | 'count'
  | 'blocker'
  | 'criteria'
  | 'tasks'
  | 'done'
  | 'ready'
  | 'deliverables'
  | 'narrative'
  | 'description'
  | 'notes';

/** As people write them, with the capitals and accents that look-ups fold away. */
export interface WrittenWords {
  /** Acceptance criteria, tasks, definition of done, sprint goal. */
  readonly sections: string;
  /** High, medium, low. */
  readonly priorities: string;
  /** To do, in progress, in review, blocked, done, dropped. */
  readonly statuses: string;
  /** Yes, no. */
  readonly answers: string;
}

/** What things are called in one language, and, in a file of its own, how it speaks of them. */
export interface Words extends Sentences {
  /** What we write ourselves. */
  readonly written: WrittenWords;
  /** Words of keys, columns, labels and headings. */
  readonly fields: Partial<Record<Field, string>>;
  readonly statuses: Partial<Record<Status, string>>;
  /** What a sprint is called before its number. */
  readonly sprint: string;
  readonly epic: string;
  /** Groups of work between a sprint and a story: phase, wave, milestone. */
  readonly phase: string;
  /** What a backlog item is called before its number, or as a column. */
  readonly story: string;
  /** What a part of a story is called before its number. */
  readonly task: string;
  /** Words of a priority, alone or before `priority`. */
  readonly priorities: string;
  /** The points unit after a number: `pts`, `puntos`. */
  readonly points: string;
  readonly hours: string;
  readonly days: string;
  /** `As a …`: how a user story begins. */
  readonly asA: string;
  /** Headings of sections that hold no backlog items: risks, glossary, retrospective. */
  readonly asides: string;
  /** Headings of sections whose items are no real ones: legend, template, example, changelog. */
  readonly samples: string;
  /** Headings of sections that list work: backlog, features, to do. */
  readonly worklists: string;
  /** What the work of a sprint is called under its heading, and nowhere else: scope. */
  readonly scopes?: string;
  /** twelve names, then twelve abbreviations, in calendar order */
  readonly months: string;
  /** Words for nothing: `None`, `keine`. */
  readonly none: string;
  /** How the first step of a scenario begins, and the steps behind it. */
  readonly given: string;
  readonly steps: string;
  /** What stands before the name of a scenario: `Scenario: …`. */
  readonly scenario: string;
  /** How a row of sums begins: `Total`, `Remaining`. */
  readonly sums: string;
  /** Columns that no list of work has: a table of risks, decisions, test cases. */
  readonly sideColumns: string;
  /** First columns of tables that list no work: roles, days, versions. */
  readonly sideTables: string;
  /** `first` to `tenth` in order; several forms of one number are parted by `/`. */
  readonly ordinals: string;
  /** Words before `sprint` that give it no name: articles, prepositions, `next`. */
  readonly leads: string;
  /** Headings of what is left out. */
  readonly excluded: string;
  /** What may follow a word of priority: `High priority`, `Critical bugs`. */
  readonly priorityNouns: string;
  /** Words in a title that say that it lists work. */
  readonly work: string;
  /** Headings of work that no sprint takes yet. */
  readonly later: string;
  /** Words of titles and file names that say that the document lists work. */
  readonly listing: string;
  /** Words of planning that also stand in the titles of guides and reports. */
  readonly planning: string;
  /** Titles of story maps: each cell of their tables is a story. */
  readonly storyMaps: string;
  /** What a user story wishes for begins so: `I want`. */
  readonly want: string;
  /** Marks of the role that stand behind it: `として`. */
  readonly role: string;
}
