/** Runs one file of tests in this process and tells the parent, test by test, what came of it. */
import {run} from 'node:test';
import {pathToFileURL} from 'node:url';
import {inspect} from 'node:util';

export type TestEvent =
  | {readonly kind: 'pass' | 'skip'; readonly title: string; readonly nesting: number; readonly reason?: string}
  | {readonly kind: 'fail'; readonly title: string; readonly line: number; readonly text: string}
  /** What the runner noticed: a promise that failed after its test, say. */
  | {readonly kind: 'note'; readonly text: string}
  | {readonly kind: 'end'};

interface Ended {
  readonly name: string;
  readonly message?: string;
  readonly nesting: number;
  readonly line?: number;
  readonly skip?: string | boolean;
  readonly todo?: string | boolean;
  readonly details: {readonly type?: string; readonly error?: Error & {cause?: unknown; failureType?: string}};
}

const [file = '', grep] = process.argv.slice(2);

/** The message, and of the stack what is ours: the machinery of the runner says nothing. */
function spokenOf(cause: unknown): string {
  if (!(cause instanceof Error)) return typeof cause === 'string' ? cause : inspect(cause);
  const stack = (cause.stack ?? cause.message).split('\n');
  return stack.filter(line => !/^\s+at .*\(?node:/.test(line)).join('\n');
}

function eventOf(type: string, data: Ended): TestEvent | undefined {
  if (type === 'test:diagnostic')
    return /^Error: /.test(data.message ?? '') ? {kind: 'note', text: data.message ?? ''} : undefined;
  if (type !== 'test:pass' && type !== 'test:fail') return undefined;
  const {name: title, nesting, line = 1, skip, todo, details} = data;
  // A file without tests passes as one.
  if (type === 'test:pass' && title === file) return undefined;
  // That one of its tests failed is no news about a group.
  if (details.type === 'suite' && (type === 'test:pass' || details.error?.failureType === 'subtestsFailed'))
    return undefined;
  if (type === 'test:fail') return {kind: 'fail', title, line, text: spokenOf(details.error?.cause ?? details.error)};
  if (!skip && !todo) return {kind: 'pass', title, nesting};
  const reason = [skip, todo].find(said => typeof said === 'string' && said !== '');
  return {kind: 'skip', title, nesting, reason: reason ? String(reason) : 'no reason given'};
}

/** By hand there is no parent, but a person. */
function say(event: TestEvent): Promise<void> | void {
  if (!process.send) return console.log(JSON.stringify(event));
  return new Promise(resolve => process.send?.(event, () => resolve()));
}

/** What a file threw after its first test: of that the runner says nothing, and what would have followed is not run. */
async function thrownBy(path: string): Promise<unknown> {
  try {
    // It ran already: what came of that is remembered.
    await import(pathToFileURL(path).href);
    return undefined;
  } catch (error) {
    return error ?? 'nothing';
  }
}

let isTold = false;
const events = run({files: [file], isolation: 'none', ...(grep ? {testNamePatterns: new RegExp(grep)} : {})});
for await (const {type, data} of events as AsyncIterable<{type: string; data: Ended}>) {
  const event = eventOf(type, data);
  if (event) await say(event);
  isTold ||= type === 'test:fail' && data.name === file;
}
const thrown = await thrownBy(file);
if (thrown !== undefined && !isTold) await say({kind: 'fail', title: file, line: 1, text: spokenOf(thrown)});
await say({kind: 'end'});
process.disconnect?.();
