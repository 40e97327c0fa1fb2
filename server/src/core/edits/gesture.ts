/** What a user may do to plans without typing, and what comes of it: text edits, or the reason why there are none. */
import type {ListKind} from '../features/facts.ts';
import type {Status} from '../model/backlog.ts';
import type {TextEdit} from '../text/edit.ts';
import type {Document} from '../workspace/document.ts';

/** A node of a plan: its document and its key in the outline. */
export interface NodeAddress {
  readonly uri: string;
  readonly key: string;
}

/** Everything outside the text is an argument: dates are `YYYY-MM-DD`, points are numbers. */
export type Gesture =
  /** Of criteria, tasks and stories with a check box. */
  | {readonly kind: 'tick'; readonly nodes: readonly NodeAddress[]; readonly checked: boolean}
  | {readonly kind: 'setStatus'; readonly nodes: readonly NodeAddress[]; readonly status: Status}
  /** As people write it, points with a dot; '' takes the value away where the form can be empty. */
  | {
      readonly kind: 'setField';
      readonly nodes: readonly NodeAddress[];
      readonly field: StoryField;
      readonly value: string;
    }
  /** Into a sprint, an epic or the backlog, or before or after another story; several stories keep their order. */
  | {
      readonly kind: 'move';
      readonly nodes: readonly NodeAddress[];
      readonly to: NodeAddress;
      readonly place: 'into' | 'before' | 'after';
    }
  /** Behind a story, or at the end of a sprint, an epic or the backlog; the id is the next free one unless it is given. */
  | {readonly kind: 'addStory'; readonly to: NodeAddress; readonly fields: StoryFields}
  /** Left out: the next number, the dates that follow. */
  | {readonly kind: 'addSprint'; readonly uri: string; readonly fields: SprintFields}
  /** Every line that lists or defines them; the notes tell what still refers to them. */
  | {readonly kind: 'delete'; readonly nodes: readonly NodeAddress[]}
  /** `points`: of the story that stays and of the new one. */
  | {readonly kind: 'split'; readonly node: NodeAddress; readonly points?: readonly [number, number]}
  /** Into the first of them. */
  | {readonly kind: 'merge'; readonly nodes: readonly NodeAddress[]}
  | {readonly kind: 'convert'; readonly nodes: readonly NodeAddress[]; readonly form: StoryForm}
  | {readonly kind: 'renumber'; readonly node: NodeAddress; readonly id?: string}
  | {readonly kind: 'addSection'; readonly node: NodeAddress; readonly section: Section; readonly value?: string}
  /** What a sprint did not finish; `to` left out: the sprint that follows. */
  | {readonly kind: 'carryOver'; readonly sprint: NodeAddress; readonly to?: NodeAddress}
  | {readonly kind: 'closeSprint'; readonly sprint: NodeAddress; readonly date: string};

/** Values as people write them; what is left out is not written. Points as a number. */
export interface StoryFields {
  readonly id?: string;
  readonly title: string;
  readonly points?: number;
  readonly priority?: string;
  readonly assignee?: string;
  readonly status?: Status;
}

/** Dates are `YYYY-MM-DD`, the capacity is in points. */
export interface SprintFields {
  readonly title?: string;
  readonly goal?: string;
  readonly start?: string;
  readonly end?: string;
  readonly capacity?: number;
}

export type StoryForm = 'heading' | 'entry' | 'row';

export type Section = ListKind | 'goal' | 'dates' | 'capacity';

export type StoryField = 'points' | 'priority' | 'assignee' | 'sprint';

/** The documents that a gesture may read and change. */
export interface Documents {
  readonly get: (uri: string) => Document | undefined;
  /** All that hold plans. */
  readonly all: () => readonly Document[];
}

export interface DocumentChange {
  readonly document: Document;
  readonly edits: readonly TextEdit[];
}

/** All of it or nothing: a change of several documents is one step. */
export interface Change {
  /** What was done, for the undo menu and for those who hear it: `Mark US-008 as done`. */
  readonly title: string;
  readonly changes: readonly DocumentChange[];
  /** What a careful colleague would add: references that stay, say. Sentences; mostly none. */
  readonly notes: readonly string[];
}

/** A sentence that says why not, and what would help. */
export interface Refusal {
  readonly refusal: string;
}

export type Outcome = Change | Refusal;

export function isRefusal(outcome: unknown): outcome is Refusal {
  return typeof outcome === 'object' && outcome !== null && 'refusal' in outcome;
}

export function refuse(refusal: string): Refusal {
  return {refusal};
}
