/** The wires between client and server beside those of the Language Server Protocol, each typed once. */
import type {NodeAddress} from '../core/edits/gesture.ts';
import type {ListFacts, SprintFacts, StoryFacts} from '../core/features/facts.ts';
import type {OutlineNode, PlanOutline} from '../core/features/outline.ts';

export type {ListFacts, NodeAddress, OutlineNode, PlanOutline, SprintFacts, StoryFacts};

/** A request by its method; the types of its two ends exist for the compiler only. */
export interface Request<P, R> {
  readonly method: string;
  readonly types?: readonly [P, R];
}

export interface Notification<P> {
  readonly method: string;
  readonly types?: readonly [P];
}

/** `initializationOptions`: what the client can do beyond the protocol. A client that says nothing gets plain LSP. */
export interface ClientOptions {
  /** It shows plans: wants `plansChanged`. */
  readonly plans?: boolean;
  /** It answers `findFiles` and `readFile`. */
  readonly files?: boolean;
  /** It folds the headings of any Markdown by itself: only what a plan adds is told. */
  readonly markdown?: boolean;
  /** false: its user formats Markdown with something else, which is not to be got in the way of. */
  readonly formats?: boolean;
  /** The workspace is trusted: git may be run. Told again by `historyMoved`. */
  readonly trusted?: boolean;
  /** The command behind code lenses, called with a `NodeAddress`. */
  readonly revealCommand?: string;
  /** The commands that lenses over stories and sprints offer beside, called the same way; absent: no such lens. */
  readonly moveCommand?: string;
  readonly burndownCommand?: string;
}

/** Client → server: the named documents' plans, or all that are known. */
export const plans: Request<PlansParams, PlansResult> = {method: 'sprintdown/plans'};

export interface PlansParams {
  readonly uris?: readonly string[];
  /** Also look through the files of the workspace (again): what is found follows by `plansChanged`. */
  readonly search?: boolean;
  /** The day it is for the user, `YYYY-MM-DD`: sprints then say how they stand on it. */
  readonly today?: string;
}

export interface PlansResult {
  readonly plans: readonly PlanState[];
}

/** The whole plan of one document, never a difference; null where the document holds none or is gone. */
export interface PlanState {
  readonly uri: string;
  readonly outline: PlanOutline | null;
  /** Of the open document that it was read from; null where the document is not open. */
  readonly version: number | null;
}

/** Server → client: plans to ask for again, and how the search for files stands. */
export const plansChanged: Notification<PlansChanged> = {method: 'sprintdown/plansChanged'};

export interface PlansChanged {
  readonly uris: readonly string[];
  readonly search: SearchState;
}

export interface SearchState {
  /** Whether the files were ever searched to the end. */
  readonly done: boolean;
  readonly running: boolean;
  /** Markdown files found, and those of them read so far. */
  readonly found: number;
  readonly read: number;
  /** There are more files than are read. */
  readonly truncated: boolean;
  /** Files that are too large to be read before they are opened. */
  readonly large: number;
}

/** Client → server: the card of one node in Markdown, null where the node is gone. */
export const card: Request<NodeAddress, string | null> = {method: 'sprintdown/card'};

/** Client → server: the nodes below one story, its criteria, tasks and definition of done; empty where the story is gone. */
export const checks: Request<NodeAddress, readonly OutlineNode[]> = {method: 'sprintdown/checks'};

/** Server → client: the Markdown files of the workspace that the user does not exclude. */
export const findFiles: Request<FindFilesParams, FindFilesResult> = {method: 'sprintdown/findFiles'};

export interface FindFilesParams {
  readonly most: number;
}

export interface FindFilesResult {
  readonly uris: readonly string[];
  /** The `.gitignore` files of the workspace, where the user wants them to be heeded. */
  readonly ignoreFiles?: readonly string[];
}

/** Server → client: one file as it is stored, whatever file system that is. */
export const readFile: Request<ReadFileParams, StoredFile> = {method: 'sprintdown/readFile'};

/** `large`: it holds more bytes than were asked for; `unreadable`: it is gone, or cannot be read. */
export type StoredFile = {readonly text: string} | {readonly text: null; readonly why: 'large' | 'unreadable'};

export interface ReadFileParams {
  readonly uri: string;
  readonly mostBytes: number;
}
