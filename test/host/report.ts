/** How the suite inside VS Code tells the program outside, test by test, what came of it: JSON lines on a socket. */
import {createServer} from 'node:net';
import {createInterface} from 'node:readline';
import {add, nothing, oneFailed, onePassed, type Tally} from '../tally.ts';
import {atEnd} from './lifetime.ts';
import {readable} from './stack.ts';

export type SuiteEvent =
  | {readonly kind: 'begin'; readonly vscode: string; readonly node: string}
  | {readonly kind: 'test'; readonly title: string}
  | {readonly kind: 'pass'; readonly title: string; readonly ms: number}
  | {readonly kind: 'skip'; readonly title: string}
  | {readonly kind: 'fail'; readonly title: string; readonly stack: string}
  | {readonly kind: 'end'};

export interface Report {
  readonly port: number;
  readonly tally: () => Tally;
  /** The last test that began, for the case that none of it was heard again. */
  readonly last: () => string;
  /** Whether the suite said that it is through. */
  readonly complete: () => boolean;
}

function tallyOf(event: SuiteEvent): Tally {
  if (event.kind === 'pass') return onePassed;
  if (event.kind === 'fail') return oneFailed;
  return event.kind === 'skip' ? {...nothing, skipped: 1} : nothing;
}

function print(event: SuiteEvent): void {
  if (event.kind === 'begin') console.log(`  VS Code ${event.vscode}, Node ${event.node}`);
  if (event.kind === 'pass') console.log(`  ✔ ${event.title} (${event.ms} ms)`);
  if (event.kind === 'skip') console.log(`  ﹣ ${event.title} (skipped)`);
  if (event.kind === 'fail') console.log(`  ✖ ${event.title}\n${readable(event.stack).replace(/^/gm, '      ')}`);
}

/** Listens for one suite and prints what it says as it says it. */
export async function openReport(): Promise<Report> {
  let tally = nothing;
  let last = 'none';
  let complete = false;
  const hear = (line: string) => {
    const event = JSON.parse(line) as SuiteEvent;
    tally = add(tally, tallyOf(event));
    if (event.kind === 'test') last = event.title;
    if (event.kind === 'end') complete = true;
    print(event);
  };
  const server = createServer(socket => {
    createInterface({input: socket}).on('line', hear);
    socket.on('error', () => socket.destroy());
  });
  await new Promise<void>(resolve => server.listen(0, '127.0.0.1', resolve));
  atEnd(() => server.close());
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('The report has no port.');
  return {port: address.port, tally: () => tally, last: () => last, complete: () => complete};
}
