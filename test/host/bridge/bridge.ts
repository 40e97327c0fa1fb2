/** The near end of the bridge: asks the extension host of a running VS Code to do things. */
import {createServer, type Server, type Socket} from 'node:net';
import {createInterface} from 'node:readline';
import type * as vscode from 'vscode';
import {atEnd, within} from '../lifetime.ts';
import type {Answer, Question} from './messages.ts';

export type InHost = <A, R>(work: (api: typeof vscode, argument: A) => R, argument: A) => Promise<Awaited<R>>;

export interface Bridge {
  readonly port: number;
  /** Runs a function with the API of VS Code; it sees its argument and nothing else of this program. */
  readonly inHost: InHost;
}

interface Waiting {
  readonly resolve: (result: unknown) => void;
  readonly reject: (error: Error) => void;
}

async function listen(server: Server): Promise<number> {
  await new Promise<void>(resolve => server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('The bridge has no port.');
  return address.port;
}

function settle(waiting: Map<number, Waiting>, {id, result, error}: Answer): void {
  const asked = waiting.get(id);
  waiting.delete(id);
  if (error === undefined) asked?.resolve(result);
  else asked?.reject(new Error(`In the extension host: ${error}`));
}

export async function openBridge(): Promise<Bridge> {
  const waiting = new Map<number, Waiting>();
  const server = createServer();
  const connected = new Promise<Socket>(resolve => server.once('connection', resolve));
  connected.then(socket => {
    createInterface({input: socket}).on('line', line => settle(waiting, JSON.parse(line)));
    socket.on('error', () => socket.destroy());
    atEnd(() => socket.destroy());
  });
  const port = await listen(server);
  atEnd(() => server.close());
  let last = 0;
  const inHost: InHost = async (work, argument) => {
    const socket = await within(120, 'the extension host to connect', connected);
    const question: Question = {id: ++last, source: work.toString(), argument};
    const answered = new Promise<unknown>((resolve, reject) => waiting.set(question.id, {resolve, reject}));
    socket.write(`${JSON.stringify(question)}\n`);
    return (await within(120, `the extension host to answer ${question.source.slice(0, 200)}`, answered)) as never;
  };
  return {port, inHost};
}
