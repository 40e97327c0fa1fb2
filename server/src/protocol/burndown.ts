/** The wires between client and server behind the burndown: what is drawn, what is exported, what a commit changed. */
import type {Notification, Request} from './requests.ts';
import type {Choice, FormatName, Size, Snapshot} from './webview.ts';

/** Client → server: all that a view of a plan shows. Its history is read once and again after `historyMoved`. */
export const burndown: Request<BurndownParams, BurndownAnswer> = {method: 'sprintdown/burndown'};

export interface BurndownParams {
  readonly uri: string;
  /** The sprint may also be named by the key of its node in the outline. */
  readonly choice: Choice;
  readonly size: Size;
}

export interface BurndownAnswer extends Pick<Snapshot, 'sprints' | 'choice' | 'units' | 'state'> {
  /** The files that are the plan together, by URI, the one that is looked at first: what spots of stories count. */
  readonly files: readonly string[];
}

/** Client → server: the chart as text of a file; null where there is none. Pictures of pixels are made by the view. */
export const burndownText: Request<BurndownTextParams, string | null> = {method: 'sprintdown/burndownText'};

export interface BurndownTextParams extends BurndownParams {
  readonly format: Exclude<FormatName, 'png'>;
}

/** Client → server: what a commit made of a plan; null where it is not one of the plan's history. */
export const planChange: Request<PlanChangeParams, PlanChange | null> = {method: 'sprintdown/planChange'};

export interface PlanChangeParams {
  readonly uri: string;
  /** null: what the newest commit holds against what stands in the file. */
  readonly commit: string | null;
}

export interface PlanChange {
  /** Where the files stood then: a URI for a person to read and for git to find. */
  readonly before: PlanVersion | null;
  /** null: the file as it is now. */
  readonly after: PlanVersion | null;
}

export interface PlanVersion {
  readonly uri: string;
  readonly commit: string;
}

/** Client → server: the text of a plan as a commit of its history left it. */
export const planText: Request<PlanVersionParams, string | null> = {method: 'sprintdown/planText'};

export interface PlanVersionParams {
  readonly uri: string;
  readonly commit: string;
}

/** Client → server: what a plan that was saved adds to the journal, of which `tail` is the end; null: nothing new. */
export const journalEntry: Request<JournalEntryParams, string | null> = {method: 'sprintdown/journalEntry'};

export interface JournalEntryParams {
  readonly uri: string;
  readonly tail: string;
}

/** Client → server: commits came or went, another branch was checked out, or the workspace is trusted now. */
export const historyMoved: Notification<HistoryMoved> = {method: 'sprintdown/historyMoved'};

export interface HistoryMoved {
  /** Git may be run only in a trusted workspace. */
  readonly trusted: boolean;
}
