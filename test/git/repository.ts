/** A git repository for one test, whose commits carry the dates, authors and files that the test names. */
import {execFileSync} from 'node:child_process';
import {mkdirSync, mkdtempSync, realpathSync, rmSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {dirname, join} from 'node:path';

export interface CommitOptions {
  /** ISO 8601 with an offset: of author and committer. */
  readonly date?: string;
  readonly committed?: string;
  readonly author?: string;
  readonly message?: string;
}

export interface Workshop {
  readonly path: string;
  readonly git: (...args: readonly string[]) => string;
  readonly write: (files: Readonly<Record<string, string | Uint8Array>>) => void;
  /** Writes the files, commits all there is, answers the commit's id. */
  readonly commit: (files: Readonly<Record<string, string | Uint8Array>>, options?: CommitOptions) => string;
  readonly at: (path: string) => string;
  readonly [Symbol.dispose]: () => void;
}

export function workshop(...init: readonly string[]): Workshop {
  const path = realpathSync.native(mkdtempSync(join(tmpdir(), 'sprintdown-git-')));
  const run = (args: readonly string[], env: Readonly<Record<string, string>> = {}) =>
    execFileSync('git', ['-c', 'core.autocrlf=false', '-c', 'commit.gpgSign=false', ...args], {
      cwd: path,
      env: {...clean(), ...env},
      encoding: 'utf8',
      stdio: ['ignore', 'pipe', 'pipe'],
    });
  run(['init', '-q', '-b', 'main', ...init]);
  const write = (files: Readonly<Record<string, string | Uint8Array>>) => {
    for (const [name, content] of Object.entries(files)) {
      mkdirSync(dirname(join(path, name)), {recursive: true});
      writeFileSync(join(path, name), content);
    }
  };
  return {
    path,
    git: (...args) => run(args, identity({})),
    write,
    commit: (files, options = {}) => {
      write(files);
      run(['add', '-A']);
      run(['commit', '-q', '--allow-empty', '-m', options.message ?? 'A commit'], identity(options));
      return run(['rev-parse', 'HEAD']).trim();
    },
    at: name => join(path, name),
    [Symbol.dispose]: () => rmSync(path, {recursive: true, force: true, maxRetries: 3}),
  };
}

function identity({date, committed, author = 'Ann'}: CommitOptions): Record<string, string> {
  const when = date ?? '2026-03-02T12:00:00+00:00';
  return {
    GIT_AUTHOR_NAME: author,
    GIT_AUTHOR_EMAIL: 'author@example.org',
    GIT_AUTHOR_DATE: when,
    GIT_COMMITTER_NAME: author,
    GIT_COMMITTER_EMAIL: 'author@example.org',
    GIT_COMMITTER_DATE: committed ?? when,
  };
}

/** Neither the machine's configuration nor a git that happens to run the tests has a say. */
function clean(): Record<string, string> {
  const own = Object.entries(process.env).filter(
    (entry): entry is [string, string] => entry[1] !== undefined && !entry[0].startsWith('GIT_'),
  );
  return {...Object.fromEntries(own), GIT_CONFIG_GLOBAL: '/dev/null', GIT_CONFIG_NOSYSTEM: '1'};
}

/** The value of an answer; fails where it was refused. */
export function value<T>(answer: {ok: true; value: T} | {ok: false; refusal: {message: string}}): T {
  if (!answer.ok) throw new Error(answer.refusal.message);
  return answer.value;
}
