/** The language server as the extension sees it: started when first needed, restarted when it dies, stopped at the end. */
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
  type Request,
  readFile,
} from '../../server/src/protocol/requests.ts';
import {findMarkdownFiles, readMarkdownFile} from './files.ts';
import {ask, onAsked, onTold} from './wires.ts';

export interface Server {
  /** Starts the server unless it runs; failing is shown to the user, not thrown. */
  readonly start: () => Promise<void>;
  readonly restart: () => Promise<void>;
  readonly isRunning: () => boolean;
  readonly pid: () => number | undefined;
  readonly onDidStart: vscode.Event<void>;
  readonly onPlansChanged: vscode.Event<PlansChanged>;
  /** Undefined where the server is not there to answer, or was ended meanwhile. */
  readonly ask: <P, R>(wire: Request<P, R>, params: P, token?: vscode.CancellationToken) => Promise<R | undefined>;
}

export const revealCommand = 'sprintdown.revealInTree';

const mostCrashes = 4;
const crashWindowMinutes = 3;

export function createServer(context: vscode.ExtensionContext, log: vscode.LogOutputChannel): Server {
  const module = context.asAbsolutePath('dist/server.js');
  const run = {module, transport: TransportKind.ipc};
  const restart = () => attempt(log, () => client.restart());
  const options = clientOptions(log, createErrorHandler(log, restart));
  const client = new LanguageClient('sprintdown', 'Sprintdown', {run, debug: run}, options);
  const started = new vscode.EventEmitter<void>();
  const changed = new vscode.EventEmitter<PlansChanged>();
  client.onDidChangeState(({newState}) => newState === State.Running && started.fire());
  onAsked(client, findFiles, findMarkdownFiles);
  onAsked(client, readFile, readMarkdownFile);
  onTold(client, plansChanged, params => changed.fire(params));
  context.subscriptions.push(started, changed, {dispose: () => void client.dispose()});
  return {
    start: async () => {
      if (client.state === State.Stopped || client.state === State.StartFailed)
        await attempt(log, () => client.start());
    },
    restart,
    isRunning: () => client.state === State.Running,
    pid: () => client.serverProcess?.pid,
    onDidStart: started.event,
    onPlansChanged: changed.event,
    ask: async (wire, params, token) => {
      if (client.state !== State.Running) return undefined;
      try {
        return await ask(client, wire, params, token);
      } catch (error) {
        if (!token?.isCancellationRequested) log.warn(`${wire.method} was not answered: ${error}`);
        return undefined;
      }
    },
  };
}

function clientOptions(log: vscode.LogOutputChannel, errorHandler: ErrorHandler): LanguageClientOptions {
  const schemes = new Set([
    'file',
    'untitled',
    ...(vscode.workspace.workspaceFolders ?? []).map(({uri}) => uri.scheme),
  ]);
  const options: ClientOptions = {plans: true, files: true, revealCommand};
  return {
    // Not every scheme: the other side of a diff or a cell of a notebook is no plan of its own.
    documentSelector: [...schemes].map(scheme => ({scheme, language: 'markdown'})),
    initializationOptions: options,
    outputChannel: log,
    errorHandler,
    initializationFailedHandler: error => {
      log.error(`The language server could not be initialized: ${error}`);
      return false;
    },
  };
}

/** A crash is survived in silence; one that repeats is told, with what can be done. */
function createErrorHandler(log: vscode.LogOutputChannel, restart: () => Promise<void>): ErrorHandler {
  const crashes: number[] = [];
  const closed = (): CloseHandlerResult => {
    const now = Date.now();
    crashes.push(now);
    const recent = crashes.filter(time => now - time < crashWindowMinutes * 60_000);
    if (recent.length < mostCrashes) {
      log.warn('The language server ended unexpectedly and is started again.');
      return {action: CloseAction.Restart, handled: true};
    }
    crashes.length = 0;
    void offerHelp(
      log,
      `The Sprintdown server ended ${mostCrashes} times within ${crashWindowMinutes} minutes.`,
      restart,
    );
    return {action: CloseAction.DoNotRestart, handled: true};
  };
  return {closed, error: () => ({action: ErrorAction.Continue, handled: true})};
}

async function attempt(log: vscode.LogOutputChannel, start: () => Promise<void>): Promise<void> {
  try {
    await start();
  } catch (error) {
    log.error(`The language server could not be started: ${error}`);
    void offerHelp(log, 'The Sprintdown server could not be started.', () => attempt(log, start));
  }
}

async function offerHelp(log: vscode.LogOutputChannel, message: string, restart: () => Promise<void>): Promise<void> {
  const chosen = await vscode.window.showErrorMessage(message, 'Restart', 'Show Output');
  if (chosen === 'Restart') await restart();
  if (chosen === 'Show Output') log.show();
}
