/** A second extension beside ours: runs what the program outside of VS Code sends it, with the API of VS Code. */
import {connect} from 'node:net';
import {createInterface} from 'node:readline';
import * as vscode from 'vscode';
import type {Answer, Question} from './messages.ts';

async function answer({id, source, argument}: Question): Promise<Answer> {
  try {
    const run = new Function(`return (${source});`)() as (api: typeof vscode, argument: unknown) => unknown;
    return {id, result: await run(vscode, argument)};
  } catch (error) {
    return {id, error: error instanceof Error ? (error.stack ?? error.message) : String(error)};
  }
}

export function activate(context: vscode.ExtensionContext): void {
  const port = Number(process.env.SPRINTDOWN_BRIDGE);
  if (!port) return;
  const socket = connect(port, '127.0.0.1');
  createInterface({input: socket}).on('line', async line => {
    const said = await answer(JSON.parse(line) as Question);
    socket.write(`${JSON.stringify(said)}\n`);
  });
  context.subscriptions.push({dispose: () => socket.destroy()});
}
