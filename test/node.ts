/** Runs the files of tests that need no VS Code, each in a process of its own, and counts what came of them. */
import {glob} from 'node:fs/promises';
import {availableParallelism} from 'node:os';
import {join, relative} from 'node:path';
import {run} from 'node:test';
import {inspect} from 'node:util';
import {atEnd} from './host/lifetime.ts';
import {root} from './host/paths.ts';
import {add, nothing, oneFailed, type Tally, told} from './tally.ts';

export interface NodeOptions {
  /** Folders of test/; all but host/, which needs a VS Code, when there is none. */
  readonly folders: readonly string[];
  readonly grep?: string | undefined;
  readonly verbose?: boolean | undefined;
}

type Events = AsyncIterable<
  | {type: 'test:pass' | 'test:fail'; data: Ended}
  | {type: 'test:summary'; data: Summary}
  | {type: 'test:stdout' | 'test:stderr'; data: {file: string; message: string}}
>;

interface Ended {
  readonly name: string;
  readonly file?: string;
  readonly nesting: number;
  readonly line?: number;
  readonly skip?: string | boolean;
  readonly todo?: string | boolean;
  readonly details: {readonly type?: string; readonly error?: Error & {cause?: unknown; failureType?: string}};
}

interface Summary {
  readonly file?: string;
  readonly duration_ms: number;
  readonly counts: {tests: number; passed: number; failed: number; cancelled: number; skipped: number; todo: number};
}

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

function tallyOf({counts}: Summary): Tally {
  return {passed: counts.passed, failed: counts.failed + counts.cancelled, skipped: counts.skipped + counts.todo};
}

/** The message, and of the stack what is ours: the machinery of the runner says nothing. */
function spokenOf(cause: unknown): string {
  if (!(cause instanceof Error)) return typeof cause === 'string' ? cause : inspect(cause);
  const stack = (cause.stack ?? cause.message).split('\n');
  return stack.filter(line => !/^\s+at .*\(?node:/.test(line)).join('\n');
}

function showFailure({name, file, line, details}: Ended): void {
  const text = spokenOf(details.error?.cause ?? details.error);
  // That one of its tests failed is no news about a group.
  if (details.error?.failureType === 'subtestsFailed') return;
  console.log(`  ✖ ${name} (${relative(root, file ?? '')}:${line ?? 1})\n${text.replace(/^/gm, '      ')}`);
}

function showSkipped({name, file, skip, todo}: Ended): void {
  const why = [skip, todo].find(reason => typeof reason === 'string' && reason !== '') ?? 'no reason given';
  console.log(`  ﹣ ${name} (${relative(root, file ?? '')}) skipped: ${why}`);
}

interface Course {
  readonly tally: Tally;
  readonly through: ReadonlySet<string>;
}

/** A file that fails as a whole is not among the tests that it counts. */
function failed(data: Ended, through: Set<string>): Tally {
  showFailure(data);
  if (data.name !== data.file) return nothing;
  through.add(data.file);
  return oneFailed;
}

function passed(data: Ended, verbose: boolean): Tally {
  if (data.skip || data.todo) showSkipped(data);
  else if (verbose && data.name !== data.file) console.log(`  ${'  '.repeat(data.nesting)}✔ ${data.name}`);
  return nothing;
}

function summed(data: Summary, through: Set<string>): Tally {
  if (!data.file || data.counts.tests === 0) return nothing;
  through.add(data.file);
  const tally = tallyOf(data);
  const mark = tally.failed > 0 ? '✖' : '✔';
  console.log(`  ${mark} ${relative(root, data.file)}: ${told(tally)} (${Math.round(data.duration_ms)} ms)`);
  return tally;
}

async function follow(events: Events, verbose: boolean): Promise<Course> {
  const through = new Set<string>();
  let tally = nothing;
  for await (const event of events) {
    if (event.type === 'test:fail') tally = add(tally, failed(event.data, through));
    else if (event.type === 'test:pass') tally = add(tally, passed(event.data, verbose));
    else if (event.type === 'test:summary') tally = add(tally, summed(event.data, through));
    else if (event.type === 'test:stdout' || event.type === 'test:stderr') {
      process.stdout.write(event.data.message.replace(/^(?=.)/gm, '    '));
    }
  }
  return {tally, through};
}

/** A file that ran no test, or left before its last one, looks to Node as if it had passed. */
export async function runNode(options: NodeOptions): Promise<Tally> {
  const files = await filesOf(options.folders);
  if (files.length === 0) {
    console.log(`  ✖ there is no test in ${options.folders.join(', ') || 'test/'}`);
    return oneFailed;
  }
  const patterns = options.grep ? {testNamePatterns: new RegExp(options.grep)} : {};
  const stopping = new AbortController();
  atEnd(() => stopping.abort());
  const {signal} = stopping;
  const events = run({files, signal, concurrency: availableParallelism(), timeout: 300_000, ...patterns});
  const course = await follow(events as unknown as Events, options.verbose ?? false);
  let {tally} = course;
  for (const file of files) {
    if (course.through.has(file) || options.grep) continue;
    console.log(`  ✖ ${relative(root, file)} ended without having run its tests`);
    tally = add(tally, oneFailed);
  }
  return tally;
}
