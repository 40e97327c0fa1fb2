/** The language client itself: its options, its answers to the server, what it does when the server dies. */
import * as vscode from 'vscode';
import {
  CloseAction,
  type CloseHandlerResult,
  ErrorAction,
  type ErrorHandler,
  LanguageClient,
  type LanguageClientOptions,
  State,
  TransportKind,
} from 'vscode-languageclient/node';
import {
  type ClientOptions,
  findFiles,
  type PlansChanged,
  plansChanged,
  readFile,
} from '../../server/src/protocol/requests.ts';
import {burndownCommand} from './burndown/burndown.ts';
import {findMarkdownFiles, readStoredFile} from './files.ts';
import {formatsPlans} from './formatter.ts';
import {onAsked, onTold} from './wires.ts';

export interface ClientHooks {
  readonly log: vscode.LogOutputChannel;
  readonly revealCommand: string;
  readonly running: (running: boolean) => void;
  readonly plansChanged: (params: PlansChanged) => void;
  /** The server died too often to be started again unasked. */
  readonly givenUp: (message: string) => void;
}

export function createClient(context: vscode.ExtensionContext, hooks: ClientHooks): LanguageClient {
  const module = context.asAbsolutePath('dist/server.js');
  // Where Node keeps what it compiled, for a faster start the next time.
  const env = {NODE_COMPILE_CACHE: vscode.Uri.joinPath(context.globalStorageUri, 'compiled').fsPath};
  const run = {module, transport: TransportKind.ipc, options: {env}};
  const client = new LanguageClient('sprintdown', 'Sprintdown', {run, debug: run}, optionsWith(hooks));
  client.onDidChangeState(({newState}) => hooks.running(newState === State.Running));
  onAsked(client, findFiles, findMarkdownFiles);
  onAsked(client, readFile, readStoredFile);
  onTold(client, plansChanged, hooks.plansChanged);
  return client;
}

function optionsWith({log, revealCommand, givenUp}: ClientHooks): LanguageClientOptions {
  const schemes = new Set([
    'file',
    'untitled',
    ...(vscode.workspace.workspaceFolders ?? []).map(({uri}) => uri.scheme),
  ]);
  // Asked for at every start: the workspace may be trusted by then.
  const options = (): ClientOptions => ({
    plans: true,
    files: true,
    markdown: true,
    formats: formatsPlans(),
    trusted: vscode.workspace.isTrusted,
    revealCommand,
    moveCommand: 'sprintdown.moveTo',
    burndownCommand,
  });
  return {
    // Not every scheme: the other side of a diff or a cell of a notebook is no plan of its own.
    documentSelector: [...schemes].flatMap(scheme => [
      {scheme, language: 'markdown'},
      {scheme, pattern: '**/.sprintdown.yaml'},
    ]),
    initializationOptions: options,
    outputChannel: log,
    errorHandler: createErrorHandler(log, givenUp),
    initializationFailedHandler: error => {
      log.error(`The language server could not be initialized: ${error}`);
      return false;
    },
  };
}

const mostCrashes = 4;
const windowMinutes = 3;

/** A crash is survived in silence; only one that repeats is told. */
function createErrorHandler(log: vscode.LogOutputChannel, givenUp: (message: string) => void): ErrorHandler {
  const crashes: number[] = [];
  const closed = (): CloseHandlerResult => {
    const now = Date.now();
    crashes.push(now);
    if (crashes.filter(time => now - time < windowMinutes * 60_000).length < mostCrashes) {
      log.warn('The language server ended unexpectedly and is started again.');
      return {action: CloseAction.Restart, handled: true};
    }
    crashes.length = 0;
    givenUp(`The Sprintdown server ended ${mostCrashes} times within ${windowMinutes} minutes.`);
    return {action: CloseAction.DoNotRestart, handled: true};
  };
  return {closed, error: () => ({action: ErrorAction.Continue, handled: true})};
}
