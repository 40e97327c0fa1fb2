/** All documents of a workspace as one immutable value, and the table that leads from an id to the documents naming it. */
import {notes} from '../memo.ts';
import {contributionOf} from './contribution.ts';
import type {Document} from './document.ts';

export interface Workspace {
  /** Every document that may hold a plan, by path; one that is being edited stands in place of what is stored. */
  readonly documents: ReadonlyMap<string, Document>;
}

export interface Delta {
  /** Documents that are new, or another version by now. */
  readonly put?: readonly Document[];
  /** Paths of those that are gone. */
  readonly drop?: readonly string[];
}

export const emptyWorkspace: Workspace = {documents: new Map()};

export function workspaceOf(documents: Iterable<Document>): Workspace {
  return {documents: new Map([...documents].map(document => [document.path, document]))};
}

/** The next version of a workspace; the same value where nothing is different. */
export function change(workspace: Workspace, {put = [], drop = []}: Delta): Workspace {
  const came = put.filter(document => workspace.documents.get(document.path) !== document);
  const stay = new Set(put.map(({path}) => path));
  const gone = drop.filter(path => workspace.documents.has(path) && !stay.has(path));
  if (came.length === 0 && gone.length === 0) return workspace;
  const documents = new Map(workspace.documents);
  for (const path of gone) documents.delete(path);
  for (const document of came) documents.set(document.path, document);
  const next = {documents};
  const paths = [...gone, ...came.map(({path}) => path)];
  // Versions that nobody asked anything are skipped, so that they need not be kept.
  const skipped = tables.get(workspace) ? undefined : origins.get(workspace);
  origins.set(next, skipped ? {...skipped, paths: new Set([...skipped.paths, ...paths])} : {from: workspace, paths});
  return next;
}

/** Paths of the documents that name the story of a key, as theirs or as one that others depend on. */
export function pathsNaming(workspace: Workspace, key: string): ReadonlySet<string> {
  return tableOf(workspace).get(key) ?? none;
}

type Table = Map<string, Set<string>>;

const none: ReadonlySet<string> = new Set();

/** How a version came about: from which one, and which paths differ. */
interface Origin {
  readonly from: Workspace;
  readonly paths: Iterable<string>;
}

const origins = notes<Workspace, Origin>();
const tables = notes<Workspace, Table>();

/**
 * A version takes over the table of the one before and changes it where the two differ, so that a keystroke costs what one
 * document says; the version before, which nobody asks any more as a rule, would have to make its own again.
 */
function tableOf(workspace: Workspace): Table {
  const own = tables.get(workspace);
  if (own) return own;
  const origin = origins.get(workspace);
  const inherited = origin && tables.get(origin.from);
  const table: Table = inherited ?? new Map();
  if (origin && inherited) {
    tables.delete(origin.from);
    for (const path of origin.paths) {
      replace(table, path, origin.from.documents.get(path), workspace.documents.get(path));
    }
  } else for (const [path, document] of workspace.documents) replace(table, path, undefined, document);
  origins.delete(workspace);
  tables.set(workspace, table);
  return table;
}

function replace(table: Table, path: string, before: Document | undefined, now: Document | undefined): void {
  const old = before ? keysOf(before) : none;
  const next = now ? keysOf(now) : none;
  for (const key of old) {
    if (next.has(key)) continue;
    const paths = table.get(key);
    paths?.delete(path);
    if (paths?.size === 0) table.delete(key);
  }
  for (const key of next) {
    if (old.has(key)) continue;
    const paths = table.get(key);
    if (paths) paths.add(path);
    else table.set(key, new Set([path]));
  }
}

function keysOf(document: Document): ReadonlySet<string> {
  const {stories, dependencies} = contributionOf(document);
  return new Set([...stories.map(({key}) => key), ...dependencies.map(({on}) => on)]);
}
