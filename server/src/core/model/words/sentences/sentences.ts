/** The words of one language that stand in sentences and beside numbers: lists as in `Words`. */

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
}
