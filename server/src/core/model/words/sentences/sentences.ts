/**
 * The words of one language that stand in sentences and beside numbers: lists as in `Words`. They are compared without
 * accents with texts in any language, so that no word may stand here that without them is a common one elsewhere: `cần`.
 */

export interface Sentences {
  /** What a user story is good for begins so: `so that`. Empty where that stands before the wish. */
  readonly soThat: string;
  /** Weeks from Sunday to Saturday, one after the other: long names, then short ones; as they are written. */
  readonly weekdays: string;
  /** Units behind a number. */
  readonly workdays: string;
  readonly weeks: string;
  /** Words of priorities, the most urgent first; none is heard that an earlier list has. */
  readonly urgency: readonly [must: string, high: string, middle: string, low: string];
  /** Words of a sentence that says why something is held up. */
  readonly reasons: string;
  /** Words of a sentence that says when something is accepted. */
  readonly accepting: string;
  /** Words in headings of what nobody plans yet. */
  readonly unplanned: string;
  /** Between the last two of a list of names: `Ana and Ben`. */
  readonly and: string;
  /** Between the ends of a range: `3 to 5`. */
  readonly to: string;
  /** Before a number that is not exact. */
  readonly about: string;
  /** Between the numbers of a share: `2 of 4`. Empty where the whole is told first. */
  readonly of: string;
  /** Units of time that are parts of an hour. */
  readonly minutes: string;
  /** Units of time that say how long something lasts, not how much work it is. */
  readonly longTimes: string;
  /** The word of Gherkin over the scenarios: `Feature: …`. */
  readonly gherkin: string;
  /** `All`, said of criteria. */
  readonly all: string;
  /** `спринта`: of a sprint, where the word itself says so. */
  readonly ofSprint: string;
  /** Words before `from` a sprint: it is where the work came from, not where it is planned. */
  readonly carried: string;
  readonly from: string;
  /** What a template has in the place of a title, and of a number or a day: `[Feature name]`, `<number>`. */
  readonly names: string;
  readonly numbers: string;
  /** In the name of a number: the work that is done, and that is not. */
  readonly finished: string;
  readonly remaining: string;
  /** Names of the share that is done. */
  readonly progress: string;
  /** In a title: it looks back. */
  readonly retrospect: string;
  /** Beside a time or a share: less than was planned. */
  readonly saved: string;
  /** Between the time that something took and the time that was planned. */
  readonly instead: string;
  /** In the name of an estimate: it is one of time. */
  readonly timed: string;
  readonly files: string;
  /** Beside a number: it is that of one, or a bound. */
  readonly each: string;
  /** How headings begin that explain signs. */
  readonly legend: string;
  /** Beside a number: it is not that of this sprint. */
  readonly otherTimes: string;
  /** Items of a plan where they are counted, in all forms that stand beside a number: `3 stories`. */
  readonly items?: string;
  /** Words before those. */
  readonly itemFronts?: string;
  /** Kinds of items, of which there may be others beside those that a plan lists. */
  readonly kinds?: string;
  /** Tasks where they are counted. */
  readonly tasks: string;
  /** What makes a part of a task, before its word or in it: `subtasks`. */
  readonly partFronts?: string;
  /** Between a number and what it counts: `3个`. */
  readonly counters?: string;
  /** A line that says so counts all of its kind. */
  readonly whole: string;
  /** Words of a name that sums up: `Total points`. In scripts without blanks they stand first or last in it. */
  readonly totals: string;
  /** What the team takes upon itself. */
  readonly committed: string;
  /** What is planned. */
  readonly planned?: string;
  /** How many there are: `Number of stories`. In scripts without blanks they stand last in a name. */
  readonly amounts: string;
  /** What may be summed up as well as points. */
  readonly efforts: string;
  /** Of what: the whole backlog. */
  readonly backlogs?: string;
  /** Words between the others of such a name, which say nothing themselves. */
  readonly joints?: string;
  /** Verbs between a sprint and what is in it: `This sprint contains 3 stories`. */
  readonly holds?: string;
  /** Articles, prepositions, the team, what a verb needs: the rest of such a sentence. */
  readonly small: string;
  /** Further words at its beginning that say nothing. */
  readonly fillers?: string;
  /** In a sentence about a share, where the whole is told first. */
  readonly outOf?: string;
  /** Before `sprint`: of no sprint that is there. `30 points per sprint`. */
  readonly every?: string;
  /** The same behind it. */
  readonly everyBehind?: string;
  /** What a team can take, in words of any ending. */
  readonly capacities?: string;
  /** Beside that: how much of it is taken. */
  readonly taken?: string;
  /** Beside that: what is left of it. */
  readonly spare: string;
  /** Words around it that say nothing themselves. */
  readonly ofCapacity?: string;
  /** Beside words for what is done and what is left: what it is measured in. */
  readonly besideShare: string;
  /** Names of the work that nobody has begun; other words for open work may mean all of it. */
  readonly unbegun: string;
  /** First column of a table that says one thing a row: `Metric`. */
  readonly metrics: string;
  /** Its second column: `Value`. */
  readonly values: string;
  /** How headings begin that tell of what they stand under: `Description of the epic`. */
  readonly describes?: string;
  /** In the name of a number: it is one of several sprints or people. */
  readonly averages: string;
}
