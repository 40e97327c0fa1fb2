/** The index: plans in files that nobody has opened, found once, rejected early where they are none, kept true by events. */

import {
  type CancellationToken,
  CancellationTokenSource,
  type Connection,
  DidChangeWatchedFilesNotification,
  Emitter,
  type Event,
  FileChangeType,
  type FileEvent,
} from 'vscode-languageserver';
import {mayHoldPlan} from '../core/syntax/plausible.ts';
import {decoded} from '../core/uris.ts';
import {backlogOf, type Document, readAs} from '../core/workspace/document.ts';
import {ignoresOf, isWithinIgnored} from '../files/ignores.ts';
import type {SearchState, StoredFile} from '../protocol/requests.ts';
import type {FileDoor} from './doors.ts';
import {guardedStep, guardedWork} from './guard.ts';
import {type LongWork, longWork, silent} from './progress.ts';
import type {SettingsDoor} from './settings.ts';
import {sweep} from './sweep.ts';
import type {KnownWorkspace} from './workspace.ts';

/** Bounds of a search: beyond the first the user is told, a larger file is read when it is opened, and told of, too. */
const mostFiles = 20_000;
const mostBytes = 4 * 1024 * 1024;
/** Files that are asked for at one time. */
const batchSize = 32;
/** Creations come in bursts (a checkout, a build): one search answers all of a burst. */
const burstMilliseconds = 250;

export interface Index {
  readonly state: () => SearchState;
  /** Files whose plans came, changed or went; an empty list says that only the search went on. */
  readonly onDidChange: Event<readonly string[]>;
  /** Looks for files unless that was done; `again`: reads also those that are known. */
  readonly search: (again: boolean) => void;
}

export interface IndexedSession {
  readonly connection: Connection;
  readonly workspace: KnownWorkspace;
  readonly folders: () => readonly string[];
  readonly watchesFiles: () => boolean;
  readonly door: () => FileDoor;
  readonly settings: Pick<SettingsDoor, 'of' | 'readingOf'>;
  readonly onDidChangeSettings: Event<void>;
  readonly onDidChangeFiles: Event<readonly FileEvent[]>;
  readonly onDidChangeFolders: Event<void>;
  readonly onShutdown: Event<void>;
  /** Tells the user that many files are read. */
  readonly progress: (title: string) => LongWork;
}

/** What is known of the files of the workspace. */
interface Shelf extends IndexedSession {
  /** Every file that was found, by URI; null: read, and no plan. */
  readonly files: Map<string, Document | null>;
  readonly large: Set<string>;
  readonly changed: Emitter<readonly string[]>;
  state: SearchState;
  searched: boolean;
  running: CancellationTokenSource;
  burst: NodeJS.Timeout | undefined;
}

const unsearched: SearchState = {done: false, running: false, found: 0, read: 0, truncated: false, large: 0};

export function createIndex(session: IndexedSession): Index {
  const shelf: Shelf = {
    ...session,
    files: new Map(),
    large: new Set(),
    changed: new Emitter(),
    state: unsearched,
    searched: false,
    running: new CancellationTokenSource(),
    burst: undefined,
  };
  const search = (again: boolean) => {
    if (shelf.searched && !again) return;
    if (!shelf.searched && session.watchesFiles()) {
      guardedWork(session.connection.console, 'watching files', () => watchFiles(session.connection));
    }
    shelf.searched = true;
    searchFiles(shelf, again);
  };
  session.onDidChangeFiles(events => followEvents(shelf, events));
  session.onDidChangeFolders(() => shelf.searched && searchFiles(shelf, false));
  session.onDidChangeSettings(() => shelf.searched && searchFiles(shelf, true));
  session.onShutdown(() => stopReading(shelf));
  return {state: () => shelf.state, onDidChange: shelf.changed.event, search};
}

/** Ends every search and every reading under way. */
function stopReading(shelf: Shelf): void {
  clearTimeout(shelf.burst);
  shelf.running.cancel();
  shelf.running = new CancellationTokenSource();
}

/** What an earlier search still does is cancelled. */
function searchFiles(shelf: Shelf, again: boolean): void {
  stopReading(shelf);
  const {token} = shelf.running;
  guardedWork(shelf.connection.console, 'the search for plans', async () => {
    try {
      await search(shelf, again, token);
    } finally {
      if (!token.isCancellationRequested) report(shelf, {done: true, running: false});
    }
  });
}

/** Asks the client to tell about Markdown files that come, change and go. */
async function watchFiles(connection: Connection): Promise<void> {
  const watchers = [{globPattern: '**/*.{md,markdown}'}, {globPattern: '**/.gitignore'}];
  await connection.client.register(DidChangeWatchedFilesNotification.type, {watchers});
}

/** Only a search knows whether a new file is one that the user excludes; known files are simply read again. */
function followEvents(shelf: Shelf, events: readonly FileEvent[]): void {
  const {files, connection, running} = shelf;
  if (!shelf.searched) return;
  const gone = events.filter(({type, uri}) => type === FileChangeType.Deleted && files.has(uri));
  drop(
    shelf,
    gone.map(({uri}) => uri),
  );
  if (events.some(({type, uri}) => type === FileChangeType.Created || uri.endsWith('/.gitignore'))) {
    clearTimeout(shelf.burst);
    shelf.burst = setTimeout(() => searchFiles(shelf, false), burstMilliseconds);
  }
  const edited = events.filter(({type, uri}) => type === FileChangeType.Changed && files.has(uri));
  if (edited.length === 0) return;
  const uris = edited.map(({uri}) => uri);
  guardedWork(connection.console, 'reading changed files', () => readAll(shelf, uris, running.token));
}

async function search(shelf: Shelf, again: boolean, token: CancellationToken): Promise<void> {
  report(shelf, {running: true, found: 0, read: 0});
  const found = await findPlaces(shelf, token);
  const kept = new Set(found.slice(0, mostFiles));
  drop(
    shelf,
    [...shelf.files.keys()].filter(uri => !kept.has(uri)),
  );
  const unread = [...kept].filter(uri => again || !shelf.files.has(uri));
  report(shelf, {found: kept.size, read: kept.size - unread.length, truncated: found.length > mostFiles});
  const progress = unread.length < longWork ? silent : shelf.progress('Reading plans');
  let done = 0;
  try {
    await readAll(shelf, unread, token, count => {
      done += count;
      progress.at(done, unread.length);
      report(shelf, {read: shelf.state.read + count});
    });
  } finally {
    progress.end();
  }
}

/** The files that neither the user nor a `.gitignore` excludes. */
async function findPlaces({door, folders}: Shelf, token: CancellationToken): Promise<readonly string[]> {
  const {uris, ignoreFiles = []} = await door().find(folders(), mostFiles + 1, token);
  const ignores = await Promise.all(
    ignoreFiles.map(async uri => ({uri, file: await door().read(uri, mostBytes, token)})),
  );
  const rules = ignores.flatMap(({uri, file}) =>
    file.text === null ? [] : ignoresOf(decoded(uri.slice(0, uri.lastIndexOf('/'))), file.text),
  );
  return rules.length === 0 ? uris : uris.filter(uri => !isWithinIgnored(decoded(uri), rules));
}

function report(shelf: Shelf, state: Partial<SearchState>): void {
  shelf.state = {...shelf.state, large: shelf.large.size, ...state};
  shelf.changed.fire([]);
}

function drop({files, large, workspace, changed}: Shelf, uris: readonly string[]): void {
  if (uris.length === 0) return;
  for (const uri of uris) {
    files.delete(uri);
    large.delete(uri);
  }
  workspace.store(new Map(uris.map(uri => [uri, null])));
  changed.fire(uris);
}

async function readAll(
  shelf: Shelf,
  uris: readonly string[],
  token: CancellationToken,
  done: (count: number) => void = () => {},
): Promise<void> {
  for (let at = 0; at < uris.length; at += batchSize) {
    const batch = uris.slice(at, at + batchSize);
    const files = await Promise.all(batch.map(uri => shelf.door().read(uri, mostBytes, token)));
    await Promise.all(batch.map(uri => shelf.settings.of(uri)));
    const plans = await sweep(readPlans(batch, files, shelf), token);
    if (plans.size > 0) {
      shelf.workspace.store(plans);
      shelf.changed.fire([...plans.keys()]);
    }
    done(batch.length);
  }
}

/** Reads one document in each step; gives those whose plan came, changed or went. */
function* readPlans(
  uris: readonly string[],
  read: readonly StoredFile[],
  {files, large, connection, settings}: Shelf,
): Generator<void, ReadonlyMap<string, Document | null>, undefined> {
  const plans = new Map<string, Document | null>();
  for (const [i, path] of uris.entries()) {
    yield;
    const file = read[i] ?? {text: null, why: 'unreadable'};
    if (file.text === null && file.why === 'large') large.add(path);
    else large.delete(path);
    const document = readAs({path, text: file.text ?? ''}, settings.readingOf(path));
    const last = files.get(path) ?? null;
    if (last?.text === document.text && last.reading === document.reading) continue;
    const isPlan = guardedStep(connection.console, path, () => mayBePlan(document) && backlogOf(document).isBacklog);
    files.set(path, isPlan ? document : null);
    if (isPlan || last !== null) plans.set(path, isPlan ? document : null);
  }
  return plans;
}

/** A scan of the text tells most files that hold no plan; it knows nothing of a team's own words. */
function mayBePlan({text, reading}: Document): boolean {
  return !reading?.excluded && (reading?.words != null || mayHoldPlan(text));
}
