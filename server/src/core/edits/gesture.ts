/** What a user may do to plans without typing, and what comes of it: text edits, or the reason why there are none. */
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
    };

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
