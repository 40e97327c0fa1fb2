/** Plans in files that nobody has opened, found and read through the client, whose file systems we need not know. */
import {
  type CancellationToken,
  CancellationTokenSource,
  type Connection,
  DidChangeWatchedFilesNotification,
  FileChangeType,
  type FileEvent,
} from 'vscode-languageserver';
import {backlogOf, type Document} from '../core/workspace/document.ts';
import {findFiles, readFile, type SearchState} from '../protocol/requests.ts';
import {guardedStep, guardedWork} from './guard.ts';
import {sweep} from './sweep.ts';
import {ask} from './wires.ts';

/** Bounds of a search: beyond the first the user is told, a larger file is read when it is opened. */
const mostFiles = 2000;
const mostBytes = 256 * 1024;
/** Files that are asked from the client at one time. */
const batchSize = 16;
/** Creations come in bursts (a checkout, a build): one search answers all of a burst. */
const burstMilliseconds = 250;

/** What is known of the files of the workspace. */
export interface Shelf {
  readonly connection: Connection;
  /** By URI; null: read, and no plan. */
  readonly read: Map<string, Document | null>;
  /** Told which files' plans are others now; an empty list says that only the search went on. */
  readonly changed: (uris: readonly string[]) => void;
  state: SearchState;
  running: CancellationTokenSource;
  burst: NodeJS.Timeout | undefined;
}

const unsearched: SearchState = {done: false, running: false, found: 0, read: 0, truncated: false};

export function createShelf(connection: Connection, changed: Shelf['changed']): Shelf {
  const running = new CancellationTokenSource();
  return {connection, read: new Map(), changed, state: unsearched, running, burst: undefined};
}

export function shelvedPlans(shelf: Shelf): readonly string[] {
  return [...shelf.read].flatMap(([uri, document]) => (document ? [uri] : []));
}

/** Ends every search and every reading under way. */
export function stopReading(shelf: Shelf): void {
  clearTimeout(shelf.burst);
  shelf.running.cancel();
  shelf.running = new CancellationTokenSource();
}

/** Searches from the start; what an earlier search still does is cancelled. */
export function searchFiles(shelf: Shelf): void {
  stopReading(shelf);
  const {token} = shelf.running;
  guardedWork(shelf.connection.console, 'the search for plans', async () => {
    try {
      await search(shelf, token);
    } finally {
      if (!token.isCancellationRequested) report(shelf, {...shelf.state, done: true, running: false});
    }
  });
}

/** Asks the client to tell about Markdown files that come, change and go. */
export async function watchFiles(connection: Connection): Promise<void> {
  const watchers = [{globPattern: '**/*.{md,markdown}'}];
  await connection.client.register(DidChangeWatchedFilesNotification.type, {watchers});
}

/** Only a search knows whether a new file is one that the user excludes; known files are simply read again. */
export function followEvents(shelf: Shelf, events: readonly FileEvent[]): void {
  const {read, connection, running, changed} = shelf;
  const gone = events.filter(event => event.type === FileChangeType.Deleted && read.delete(event.uri));
  if (gone.length > 0) changed(gone.map(event => event.uri));
  if (events.some(event => event.type === FileChangeType.Created)) {
    clearTimeout(shelf.burst);
    shelf.burst = setTimeout(() => searchFiles(shelf), burstMilliseconds);
  }
  const edited = events.filter(event => event.type === FileChangeType.Changed && read.has(event.uri));
  if (edited.length === 0) return;
  guardedWork(connection.console, 'reading changed files', async () => {
    changed(
      await readBatch(
        shelf,
        edited.map(event => event.uri),
        running.token,
      ),
    );
  });
}

async function search(shelf: Shelf, token: CancellationToken): Promise<void> {
  const {connection, read, state} = shelf;
  report(shelf, {...state, running: true, found: 0, read: 0});
  const {uris} = await ask(connection, findFiles, {most: mostFiles + 1}, token);
  const found = uris.slice(0, mostFiles);
  const kept = new Set(found);
  const gone = [...read.keys()].filter(uri => !kept.has(uri));
  for (const uri of gone) read.delete(uri);
  report(shelf, {...shelf.state, found: found.length, truncated: uris.length > mostFiles}, gone);
  for (let at = 0; at < found.length; at += batchSize) {
    const batch = found.slice(at, at + batchSize);
    const changed = await readBatch(shelf, batch, token);
    report(shelf, {...shelf.state, read: at + batch.length}, changed);
  }
}

function report(shelf: Shelf, state: SearchState, uris: readonly string[] = []): void {
  shelf.state = state;
  shelf.changed(uris);
}

async function readBatch(shelf: Shelf, uris: readonly string[], token: CancellationToken): Promise<readonly string[]> {
  const texts = await Promise.all(uris.map(uri => ask(shelf.connection, readFile, {uri, mostBytes}, token)));
  const documents = uris.map((path, i) => ({path, text: texts[i] ?? ''}));
  return await sweep(keepPlans(documents, shelf), token);
}

/** Reads one document in each step; gives those whose plan came, changed or went. */
function* keepPlans(documents: readonly Document[], shelf: Shelf): Generator<void, readonly string[], undefined> {
  const {read, connection} = shelf;
  const changed: string[] = [];
  for (const document of documents) {
    yield;
    const last = read.get(document.path);
    if (last?.text === document.text) continue;
    const isPlan = guardedStep(connection.console, document.path, () => backlogOf(document).isBacklog) === true;
    read.set(document.path, isPlan ? document : null);
    if (isPlan || last) changed.push(document.path);
  }
  return changed;
}
