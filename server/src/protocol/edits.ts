/** The wires of gestures: the client says what the user wants, the server answers with text edits or with a reason. */
import type {Choices} from '../core/edits/choices.ts';
import type {StandUp} from '../core/edits/copying.ts';
import type {
  Gesture,
  NodeAddress,
  Refusal,
  Section,
  SprintFields,
  StoryFields,
  StoryForm,
} from '../core/edits/gesture.ts';
import type {SprintPlan} from '../core/edits/plan-sprint.ts';
import type {Request} from './requests.ts';

export type {
  Choices,
  Gesture,
  NodeAddress,
  Refusal,
  Section,
  SprintFields,
  SprintPlan,
  StandUp,
  StoryFields,
  StoryForm,
};

/**
 * Client → server: what a gesture changes, or why it cannot. The server applies nothing. Documents that may be changed
 * should be open by then: only open ones have versions.
 */
export const edit: Request<EditParams, EditAnswer> = {method: 'sprintdown/edit'};

export interface EditParams {
  readonly gesture: Gesture;
  /**
   * Versions of the documents that the user looked at. Where one is another by now the answer is an error
   * (`ContentModified`); without it the gesture is done on the present text, wherever its nodes are still found there.
   */
  readonly seen?: readonly SeenVersion[];
}

export interface SeenVersion {
  readonly uri: string;
  /** See `PlanState`. */
  readonly version: number | null;
}

export type EditAnswer = PlanEdit | Refusal;

/** One step for the user: all documents are changed or none, and none whose version is another one by now. */
export interface PlanEdit {
  /** `Mark US-008 as done` */
  readonly title: string;
  readonly documents: readonly DocumentEdit[];
  /** What a careful colleague would add, in sentences: that references stay behind, say. */
  readonly notes: readonly string[];
}

export interface DocumentEdit {
  readonly uri: string;
  /** null: not open; what is stored may be newer than what was read. */
  readonly version: number | null;
  /** They do not overlap, and refer to the text before all of them: `TextEdit`s of the Language Server Protocol. */
  readonly edits: readonly RangeEdit[];
}

export interface RangeEdit {
  readonly range: {readonly start: LinePosition; readonly end: LinePosition};
  readonly newText: string;
}

/** 0-based, as in the Language Server Protocol. */
export interface LinePosition {
  readonly line: number;
  readonly character: number;
}

/** Client → server: what pickers offer for the nodes of some documents. */
export const choices: Request<ChoicesParams, Choices> = {method: 'sprintdown/choices'};

export interface ChoicesParams {
  readonly uris: readonly string[];
}

/** Client → server: the text of nodes as Markdown of its own. */
export const copyMarkdown: Request<CopyParams, Copied> = {method: 'sprintdown/copyMarkdown'};

export interface CopyParams {
  readonly nodes: readonly NodeAddress[];
}

/** Client → server: the note for a stand-up meeting; what was finished since the last one is known from the history. */
export const standUp: Request<StandUp, Copied> = {method: 'sprintdown/standUp'};

export type Copied = {readonly text: string} | Refusal;

/** Client → server: keys of stories that are done now and were not in an earlier text of the same plan. */
export const finished: Request<FinishedParams, readonly string[]> = {method: 'sprintdown/finished'};

export interface FinishedParams {
  readonly uri: string;
  readonly before: string;
}

/** Client → server: which stories of all backlogs fit into a sprint; `move` them into it to plan them. */
export const planSprint: Request<PlanSprintParams, SprintPlan | Refusal> = {method: 'sprintdown/planSprint'};

export interface PlanSprintParams {
  readonly sprint: NodeAddress;
  /** In points; left out: the capacity of the sprint, else what the last sprints completed. */
  readonly velocity?: number;
}
