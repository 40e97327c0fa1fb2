/** Runs the files of tests that need no VS Code, each in a process of its own, and counts what came of them. */
import {glob} from 'node:fs/promises';
import {availableParallelism} from 'node:os';
import {join, relative} from 'node:path';
import {within} from './host/lifetime.ts';
import {root} from './host/paths.ts';
import {type Started, start} from './host/processes.ts';
import type {TestEvent} from './one.ts';
import {add, nothing, oneFailed, onePassed, type Tally, told} from './tally.ts';

export interface NodeOptions {
  /** Folders of test/; all but host/, which needs a VS Code, when there is none. */
  readonly folders: readonly string[];
  readonly grep?: string | undefined;
  readonly verbose?: boolean | undefined;
}

/** For the slowest file of tests on a machine that does other things besides. */
const limit = 300;

/** Any new folder of tests takes part by being there. */
async function filesOf(folders: readonly string[]): Promise<string[]> {
  const files: string[] = [];
  for await (const file of glob('test/**/*.test.ts', {cwd: root})) {
    const [, folder = '', inner] = file.split(/[\\/]/);
    // The suite runs inside of VS Code.
    if (folder === 'host' && inner === 'suite') continue;
    if (folders.length > 0 ? folders.includes(folder) : folder !== 'host') files.push(join(root, file));
  }
  return files.sort();
}

interface Outcome {
  readonly events: readonly TestEvent[];
  readonly output: string;
  /** What kept the file from running to its end. */
  readonly trouble?: string;
}

async function follow({child, stop}: Started): Promise<Outcome> {
  const events: TestEvent[] = [];
  let output = '';
  for (const stream of [child.stdout, child.stderr]) {
    stream?.setEncoding('utf8').on('data', (text: string) => {
      output += text;
    });
  }
  child.on('message', (event: TestEvent) => events.push(event));
  const closed = new Promise<number | null>(resolve => child.once('close', resolve));
  try {
    const status = await within(limit, 'its end', closed);
    const through = events.at(-1)?.kind === 'end';
    if (!through) return {events, output, trouble: `ended with status ${status} before its last test`};
    return status === 0 ? {events, output} : {events, output, trouble: `ended with status ${status}`};
  } catch (error) {
    await stop();
    return {events, output, trouble: `${(error as Error).message} Last test heard of: ${last(events)}`};
  }
}

function last(events: readonly TestEvent[]): string {
  const event = events.at(-1);
  return event && 'title' in event ? event.title : 'none';
}

function tallyOf({kind}: TestEvent): Tally {
  if (kind === 'pass') return onePassed;
  if (kind === 'fail') return oneFailed;
  return kind === 'skip' ? {...nothing, skipped: 1} : nothing;
}

function show(event: TestEvent, file: string, verbose: boolean): void {
  if (event.kind === 'pass' && verbose) console.log(`  ${'  '.repeat(event.nesting)}✔ ${event.title}`);
  if (event.kind === 'skip') console.log(`  ﹣ ${event.title} (${file}) skipped: ${event.reason}`);
  if (event.kind === 'note') console.log(`    ${event.text.replace(/\n/g, '\n    ')}`);
  if (event.kind !== 'fail') return;
  console.log(`  ✖ ${event.title} (${file}:${event.line})\n${event.text.replace(/^/gm, '      ')}`);
}

async function runFile(path: string, {grep, verbose}: NodeOptions): Promise<Tally> {
  const before = performance.now();
  const args = [join(root, 'test/one.ts'), path, ...(grep ? [grep] : [])];
  const {events, output, trouble} = await follow(
    start(process.execPath, args, {cwd: root, stdio: ['ignore', 'pipe', 'pipe', 'ipc']}),
  );
  const file = relative(root, path);
  let tally = events.map(tallyOf).reduce(add, nothing);
  if (output !== '') console.log(output.trimEnd().replace(/^(?=.)/gm, '    '));
  for (const event of events) show(event, file, verbose ?? false);
  const ran = tally.passed + tally.failed + tally.skipped > 0;
  const problem = trouble ?? (ran || grep ? undefined : 'has no test');
  if (problem) console.log(`  ✖ ${file} ${problem}`);
  if (problem) tally = add(tally, oneFailed);
  const ms = Math.round(performance.now() - before);
  if (ran || problem) console.log(`  ${tally.failed > 0 ? '✖' : '✔'} ${file}: ${told(tally)} (${ms} ms)`);
  return tally;
}

/** As many files at once as there are processors; each is printed as a whole. */
export async function runNode(options: NodeOptions): Promise<Tally> {
  const files = await filesOf(options.folders);
  if (files.length === 0) {
    console.log(`  ✖ there is no test in ${options.folders.join(', ') || 'test/'}`);
    return oneFailed;
  }
  let tally = nothing;
  const rest = files.values();
  const worker = async () => {
    for (const file of rest) {
      const one = await runFile(file, options);
      tally = add(tally, one);
    }
  };
  await Promise.all(Array.from({length: availableParallelism()}, worker));
  return tally;
}
