/** The language server as the extension sees it: loaded and started when first needed, restarted when it dies. */
import * as vscode from 'vscode';
import type {LanguageClient} from 'vscode-languageclient/node';
import type {PlansChanged, Request} from '../../server/src/protocol/requests.ts';
import {ask} from './wires.ts';

export interface Server {
  /** Starts the server unless it runs; a failure is shown to the user, not thrown. */
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

export function createServer(context: vscode.ExtensionContext, log: vscode.LogOutputChannel): Server {
  const started = new vscode.EventEmitter<void>();
  const changed = new vscode.EventEmitter<PlansChanged>();
  let client: LanguageClient | undefined;
  let running = false;
  const hooks = {
    log,
    revealCommand,
    running: (now: boolean) => {
      running = now;
      if (now) started.fire();
    },
    plansChanged: (params: PlansChanged) => changed.fire(params),
    givenUp: (message: string) => void offerHelp(log, message, restart),
  };
  /** The language client is most of our code: it is not loaded before there is something to serve. */
  const load = async () => {
    const {createClient} = await import('./language-client.ts');
    client ??= createClient(context.asAbsolutePath('dist/server.js'), hooks);
    return client;
  };
  const start = () =>
    attempt(log, async () => {
      const loaded = await load();
      if (loaded.needsStart()) await loaded.start();
    });
  const restart = () => attempt(log, async () => (await load()).restart());
  context.subscriptions.push(started, changed, {dispose: () => void client?.dispose()});
  return {
    start,
    restart,
    isRunning: () => running,
    pid: () => client?.serverProcess?.pid,
    onDidStart: started.event,
    onPlansChanged: changed.event,
    ask: async (wire, params, token) => {
      if (!client || !running) return undefined;
      try {
        return await ask(client, wire, params, token);
      } catch (error) {
        if (!token?.isCancellationRequested) log.warn(`${wire.method} was not answered: ${error}`);
        return undefined;
      }
    },
  };
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
