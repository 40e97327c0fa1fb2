/** The language server as the extension sees it: loaded and started when first needed, restarted when it dies. */
import * as vscode from 'vscode';
import type {LanguageClient} from 'vscode-languageclient/node';
import type {Notification, PlansChanged, Request} from '../../server/src/protocol/requests.ts';
import {createState, type ServerState, type State} from './server-state.ts';
import {ask} from './wires.ts';

export interface Server {
  /** Starts the server unless it runs; a failure is shown to the user, not thrown. */
  readonly start: () => Promise<void>;
  readonly restart: () => Promise<void>;
  readonly isRunning: () => boolean;
  readonly state: () => ServerState;
  readonly onDidChangeState: vscode.Event<ServerState>;
  readonly pid: () => number | undefined;
  readonly onDidStart: vscode.Event<void>;
  readonly onPlansChanged: vscode.Event<PlansChanged>;
  /** Says it to a server that runs; one that starts later is told by its options. */
  readonly tell: <P>(wire: Notification<P>, params: P) => void;
  /** Undefined where the server is not there to answer, or was ended meanwhile. */
  readonly ask: <P, R>(wire: Request<P, R>, params: P, token?: vscode.CancellationToken) => Promise<R | undefined>;
}

export const revealCommand = 'sprintdown.revealInTree';

export function createServer(context: vscode.ExtensionContext, log: vscode.LogOutputChannel): Server {
  const started = new vscode.EventEmitter<void>();
  const changed = new vscode.EventEmitter<PlansChanged>();
  let client: LanguageClient | undefined;
  const status = createState();
  const hooks = {
    log,
    revealCommand,
    running: (now: boolean) => {
      status.set(now ? 'running' : 'stopped');
      if (now) started.fire();
    },
    plansChanged: (params: PlansChanged) => changed.fire(params),
    givenUp: (message: string) => {
      status.set('failed');
      void offerHelp(log, message, restart);
    },
  };
  /** The language client is most of our code: it is not loaded before there is something to serve. */
  const load = async () => {
    const {createClient} = await import('./language-client.ts');
    client ??= createClient(context, hooks);
    return client;
  };
  const start = () =>
    attempt(log, status, async () => {
      const loaded = await load();
      if (!loaded.needsStart()) return;
      status.set('starting');
      await loaded.start();
    });
  const restart = () => attempt(log, status, async () => (await load()).restart());
  context.subscriptions.push(started, changed, status, {dispose: () => void client?.dispose()});
  return {
    start,
    restart,
    isRunning: () => status.get() === 'running',
    state: status.get,
    onDidChangeState: status.event,
    pid: () => client?.serverProcess?.pid,
    onDidStart: started.event,
    onPlansChanged: changed.event,
    tell: (wire, params) => {
      if (client && status.get() === 'running') void client.sendNotification(wire.method, params);
    },
    ask: (wire, params, token) =>
      client && status.get() === 'running' ? tryAsk(log, wire, ask(client, wire, params, token), token) : gone,
  };
}

const gone = Promise.resolve(undefined);

async function tryAsk<P, R>(
  log: vscode.LogOutputChannel,
  {method}: Request<P, R>,
  answer: Promise<R>,
  token?: vscode.CancellationToken,
): Promise<R | undefined> {
  try {
    return await answer;
  } catch (error) {
    if (!token?.isCancellationRequested) log.warn(`${method} was not answered: ${error}`);
    return undefined;
  }
}

async function attempt(log: vscode.LogOutputChannel, state: State, start: () => Promise<void>): Promise<void> {
  try {
    await start();
  } catch (error) {
    state.set('failed');
    log.error(`The language server could not be started: ${error}`);
    void offerHelp(log, 'The Sprintdown server could not be started.', () => attempt(log, state, start));
  }
}

async function offerHelp(log: vscode.LogOutputChannel, message: string, restart: () => Promise<void>): Promise<void> {
  const chosen = await vscode.window.showErrorMessage(message, 'Restart', 'Show Output');
  if (chosen === 'Restart') await restart();
  if (chosen === 'Show Output') log.show();
}
