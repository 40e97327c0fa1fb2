/** The language server over any connection: two pipes of a process, a web worker, or two ends joined in memory. */
import {
  type Connection,
  type InitializeParams,
  type InitializeResult,
  type ServerCapabilities,
  TextDocumentSyncKind,
} from 'vscode-languageserver';
import {type Abilities, leastAbilities, readAbilities} from './abilities.ts';
import {fixAllKind, serveActions} from './actions.ts';
import {serveDiagnostics} from './diagnostics.ts';
import {createDocuments} from './documents.ts';
import {guarded, guardedWork} from './guard.ts';
import {serveLenses} from './lenses.ts';
import {servePlans} from './plans.ts';
import type {Session} from './session.ts';
import {createSettings, followSettings} from './settings.ts';

/** Registers everything and listens. The caller ends the process, if there is one to end. */
export function createServer(connection: Connection): void {
  let abilities: Abilities = leastAbilities;
  const documents = createDocuments(() => abilities.encoding);
  const settings = createSettings(connection, () => abilities);
  const session: Session = {connection, documents, abilities: () => abilities, settingsOf: settings.of};
  const {console: log} = connection;

  connection.onInitialize(
    guarded(log, 'initialize', (params: InitializeParams): InitializeResult => {
      abilities = readAbilities(params);
      return {capabilities: capabilitiesFor(abilities), serverInfo: {name: 'Sprintdown'}};
    }),
  );
  const refreshDiagnostics = serveDiagnostics(session);
  const refreshLenses = serveLenses(session);
  const plans = servePlans(session);
  serveActions(session);
  /** Clients tell of changes that are none, the first right after they were asked to tell. */
  const renew = async () => {
    if (!(await settings.renew())) return;
    refreshDiagnostics();
    refreshLenses();
    plans.refresh();
  };
  connection.onInitialized(
    guarded(log, 'initialized', async () => {
      if (abilities.workspaceFolders) {
        connection.workspace.onDidChangeWorkspaceFolders(({added, removed}) => {
          const gone = new Set(removed.map(folder => folder.uri));
          const folders = abilities.folders.filter(folder => !gone.has(folder));
          abilities = {...abilities, folders: [...folders, ...added.map(folder => folder.uri)]};
          plans.searchAgain();
          guardedWork(log, 'didChangeWorkspaceFolders', renew);
        });
      }
      await followSettings(connection, abilities);
    }),
  );
  connection.onDidChangeConfiguration(guarded(log, 'didChangeConfiguration', renew));
  connection.onShutdown(plans.stop);
  documents.listen(connection);
  connection.listen();
}

function capabilitiesFor(abilities: Abilities): ServerCapabilities {
  return {
    positionEncoding: abilities.encoding,
    textDocumentSync: {openClose: true, change: TextDocumentSyncKind.Incremental},
    codeLensProvider: {resolveProvider: true},
    codeActionProvider: {codeActionKinds: ['quickfix', fixAllKind], resolveProvider: abilities.resolvesEdits},
    workspace: {workspaceFolders: {supported: true, changeNotifications: true}},
    ...(abilities.pullsDiagnostics
      ? {diagnosticProvider: {identifier: 'sprintdown', interFileDependencies: false, workspaceDiagnostics: false}}
      : {}),
  };
}
