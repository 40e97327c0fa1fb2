/** The language server over any connection: two pipes of a process, a web worker, or two ends joined in memory. */
import {
  type Connection,
  DidChangeWatchedFilesNotification,
  type DidChangeWatchedFilesParams,
  Emitter,
  type FileEvent,
  type InitializeParams,
  type InitializeResult,
  type ServerCapabilities,
  TextDocumentSyncKind,
  type WorkspaceFolder,
  type WorkspaceFoldersChangeEvent,
} from 'vscode-languageserver';
import {isSettingsFile} from '../core/rules/settings-findings.ts';
import {settingsFileName} from '../core/settings-file.ts';
import {type Abilities, leastAbilities, readAbilities} from './abilities.ts';
import type {HistoryDoor} from './burndown/door.ts';
import {createDocuments} from './documents.ts';
import {clientDoor, type FileDoor, noFiles} from './doors.ts';
import {capabilitiesOf, type Feature} from './feature.ts';
import {features} from './features/all.ts';
import {guarded} from './guard.ts';
import {createIndex} from './index.ts';
import {silent, startWork} from './progress.ts';
import type {Session} from './session.ts';
import {createSettings, followSettings, type SettingsDoor} from './settings.ts';
import {createWorkspace} from './workspace.ts';

/**
 * Registers everything and listens. The caller ends the process, if there is one to end. `files` are those of this
 * machine, for clients that do not find and read files themselves; `history` tells the recorded versions of plans.
 */
export function createServer(
  connection: Connection,
  files: FileDoor = noFiles,
  history: HistoryDoor | null = null,
): void {
  let abilities: Abilities = leastAbilities;
  const {console: log} = connection;
  const events = createEvents();
  const {session, settings} = createSession(connection, () => abilities, events, {files, history});
  connection.onInitialize(
    guarded(log, 'initialize', (params: InitializeParams): InitializeResult => {
      abilities = readAbilities(params);
      return {capabilities: capabilitiesFor(abilities), serverInfo: {name: 'Sprintdown'}};
    }),
  );
  for (const feature of features) feature.serve(session);
  /** Clients tell of changes that are none, the first right after they were asked to tell. */
  const renew = async () => {
    if (await settings.renew()) events.settings.fire();
  };
  const moved = ({added, removed}: WorkspaceFoldersChangeEvent) => {
    abilities = {...abilities, folders: foldersAfter(abilities.folders, added, removed)};
    events.folders.fire();
    return renew();
  };
  const stored = ({changes}: DidChangeWatchedFilesParams) => {
    events.files.fire(changes.filter(({uri}) => !isSettingsFile(uri)));
    return changes.some(({uri}) => isSettingsFile(uri)) ? renew() : undefined;
  };
  connection.onInitialized(
    guarded(log, 'initialized', () => follow(connection, abilities, guarded(log, 'folders', moved))),
  );
  connection.onDidChangeConfiguration(guarded(log, 'didChangeConfiguration', renew));
  connection.onDidChangeWatchedFiles(guarded(log, 'didChangeWatchedFiles', stored));
  connection.onShutdown(() => events.shutdown.fire());
  session.documents.listen(connection);
  connection.listen();
}

function createSession(
  connection: Connection,
  abilities: () => Abilities,
  events: ReturnType<typeof createEvents>,
  {files, history}: {readonly files: FileDoor; readonly history: HistoryDoor | null},
): {readonly session: Session; readonly settings: SettingsDoor} {
  const atClient = clientDoor(connection);
  const door = () => (abilities().options.files ? atClient : files);
  const settings = createSettings(connection, abilities, async uri => (await door().read(uri, mostBytes)).text);
  const documents = createDocuments(() => abilities().encoding, settings.readingOf);
  const shared = {
    connection,
    workspace: createWorkspace(documents),
    onDidChangeSettings: events.settings.event,
    onDidChangeFiles: events.files.event,
    onDidChangeFolders: events.folders.event,
    onShutdown: events.shutdown.event,
  };
  settings.onDidLearn(shared.workspace.reread);
  const index = createIndex({
    ...shared,
    door,
    settings,
    folders: () => abilities().folders,
    watchesFiles: () => abilities().watchesFiles,
    // Who is told of plans shows the search in a place of its own.
    progress: title => (abilities().options.plans ? silent : startWork({connection, abilities}, title)),
  });
  return {session: {...shared, history, index, documents, abilities, settingsOf: settings.of}, settings};
}

function createEvents() {
  return {
    settings: new Emitter<void>(),
    files: new Emitter<readonly FileEvent[]>(),
    folders: new Emitter<void>(),
    shutdown: new Emitter<void>(),
  };
}

/** A settings file is small: what is longer is none. */
const mostBytes = 64 * 1024;

/** Asks to be told what else may change the answers: folders, settings, settings files. */
async function follow(
  connection: Connection,
  abilities: Abilities,
  moved: (event: WorkspaceFoldersChangeEvent) => Promise<void>,
): Promise<void> {
  if (abilities.workspaceFolders) connection.workspace.onDidChangeWorkspaceFolders(moved);
  if (abilities.watchesFiles) {
    const watchers = [{globPattern: `**/${settingsFileName}`}];
    await connection.client.register(DidChangeWatchedFilesNotification.type, {watchers});
  }
  await followSettings(connection, abilities);
}

function foldersAfter(
  folders: readonly string[],
  added: readonly WorkspaceFolder[],
  removed: readonly WorkspaceFolder[],
): readonly string[] {
  const gone = new Set(removed.map(({uri}) => uri));
  return [...folders.filter(uri => !gone.has(uri)), ...added.map(({uri}) => uri)];
}

/** What the server itself needs, and what its features announce. */
function capabilitiesFor(abilities: Abilities): ServerCapabilities {
  const own: Feature = {
    capability: () => ({
      positionEncoding: abilities.encoding,
      textDocumentSync: {openClose: true, change: TextDocumentSyncKind.Incremental},
      workspace: {workspaceFolders: {supported: true, changeNotifications: true}},
    }),
    serve: () => {},
  };
  return capabilitiesOf([own, ...features], abilities);
}
