/** Runs git: an absolute program, an array of arguments, no shell, and an end to how long and how much. */
import {spawn} from 'node:child_process';
import {gitEnvironment, hardened} from './hardening.ts';

/** Why there is no answer; the message is a sentence for people. */
export interface Refusal {
  readonly kind:
    | 'no-git'
    | 'no-repository'
    | 'not-trusted'
    | 'unknown-revision'
    | 'limit'
    | 'timeout'
    | 'cancelled'
    | 'failed';
  readonly message: string;
}

export type Answer<T> = {readonly ok: true; readonly value: T} | {readonly ok: false; readonly refusal: Refusal};

export function refused(kind: Refusal['kind'], message: string): {readonly ok: false; readonly refusal: Refusal} {
  return {ok: false, refusal: {kind, message}};
}

export interface Run {
  /** The absolute path of git. */
  readonly git: string;
  /** The folder to run in. */
  readonly folder: string;
  readonly signal?: AbortSignal | undefined;
}

export interface Bounds {
  /** The most bytes of output that are read. */
  readonly mostBytes: number;
  /** Milliseconds after which it is ended. */
  readonly timeout: number;
}

export const defaultBounds: Bounds = {mostBytes: 64 * 1024 * 1024, timeout: 60_000};

/** All that a command prints. */
export async function runGit(run: Run, args: readonly string[], bounds = defaultBounds): Promise<Answer<Buffer>> {
  const chunks: Buffer[] = [];
  const ended = await streamGit(run, args, '', chunk => void chunks.push(chunk), bounds);
  return ended.ok ? {ok: true, value: Buffer.concat(chunks)} : ended;
}

/** Hands over what a command prints as it comes, after giving it `input` to read. */
export function streamGit(
  {git, folder, signal}: Run,
  args: readonly string[],
  input: string,
  take: (chunk: Buffer) => void,
  bounds = defaultBounds,
): Promise<Answer<null>> {
  const {promise, resolve, reject} = settled<Answer<null>>();
  if (signal?.aborted) return Promise.resolve(cancelled);
  const child = spawn(git, [...hardened, ...args], {
    cwd: folder,
    env: gitEnvironment(process.env),
    stdio: 'pipe',
    shell: false,
    windowsHide: true,
  });
  const end = (answer: Answer<null>) => {
    clearTimeout(timer);
    signal?.removeEventListener('abort', abort);
    resolve(answer);
    child.kill('SIGKILL');
  };
  const abort = () => end(cancelled);
  /** A mistake in what takes the output is its caller's to hear of, not the end of the program. */
  const attempt = (work: () => void) => {
    try {
      work();
    } catch (error) {
      reject(error);
      end(cancelled);
    }
  };
  const timer = setTimeout(() => end(refused('timeout', lateMessage(args, bounds))), bounds.timeout);
  signal?.addEventListener('abort', abort);
  let bytes = 0;
  let complaint = '';
  child.stdout.on('data', (chunk: Buffer) => {
    bytes += chunk.length;
    if (bytes > bounds.mostBytes) end(refused('limit', `git ${args[0]} printed more than ${bounds.mostBytes} bytes`));
    else attempt(() => take(chunk));
  });
  child.stderr.setEncoding('utf8').on('data', (text: string) => {
    if (complaint.length < 4096) complaint += text;
  });
  child.on('error', error => end(refused('no-git', `git could not be run: ${error.message}`)));
  child.on('close', code => end(code === 0 ? {ok: true, value: null} : refusalOf(args, complaint)));
  // It may end before it has read all; the exit status then says why.
  child.stdin.on('error', () => {});
  child.stdin.end(input);
  return promise;
}

const cancelled = refused('cancelled', 'it was cancelled');

function lateMessage(args: readonly string[], {timeout}: Bounds): string {
  return `git ${args[0]} was ended after ${Math.round(timeout / 1000)} s`;
}

function refusalOf(args: readonly string[], complaint: string): Answer<never> {
  const line = /^(?:fatal|error): (.*)/m.exec(complaint)?.[1] ?? complaint.split('\n')[0] ?? '';
  if (/dubious ownership|unsafe repository/.test(complaint)) {
    return refused(
      'not-trusted',
      'git does not trust this repository, because it belongs to another user; `git config --global --add safe.directory …` says that you do',
    );
  }
  if (/not a git repository|bare repository/.test(complaint)) {
    return refused('no-repository', 'this folder is not in a git repository');
  }
  if (/bad revision|unknown revision|Needed a single revision|bad object|not a valid object/i.test(complaint)) {
    return refused('unknown-revision', `git knows no such revision: ${line}`);
  }
  return refused('failed', `git ${args[0]} failed: ${line || 'it did not say why'}`);
}

/** `Promise.withResolvers`, which is younger than the oldest Node that this runs on. */
function settled<T>(): {promise: Promise<T>; resolve: (value: T) => void; reject: (reason: unknown) => void} {
  let resolve: (value: T) => void = () => {};
  let reject: (reason: unknown) => void = () => {};
  const promise = new Promise<T>((settle, fail) => {
    resolve = settle;
    reject = fail;
  });
  return {promise, resolve, reject};
}
