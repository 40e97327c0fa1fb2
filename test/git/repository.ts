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

export interface Replayed {
  readonly text: string | Uint8Array;
  /** ISO 8601 with an offset. */
  readonly date: string;
  readonly message: string;
}

export interface Workshop {
  readonly path: string;
  readonly git: (...args: readonly string[]) => string;
  readonly write: (files: Readonly<Record<string, string | Uint8Array>>) => void;
  /** Writes the files, commits all there is, answers the commit's id. */
  readonly commit: (files: Readonly<Record<string, string | Uint8Array>>, options?: CommitOptions) => string;
  /** Many commits of one file by one run of git; the working tree holds the last. */
  readonly replay: (path: string, commits: readonly Replayed[]) => void;
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
    replay: (name, commits) => {
      const input = Buffer.concat([...commits.flatMap(commit => imported(name, commit)), Buffer.from('done\n')]);
      execFileSync('git', ['fast-import', '--quiet', '--done'], {cwd: path, env: clean(), input});
      run(['reset', '-q', '--hard']);
    },
    at: name => join(path, name),
    [Symbol.dispose]: () => rmSync(path, {recursive: true, force: true, maxRetries: 3}),
  };
}

/** One commit as `git fast-import` reads it, on top of the one before. */
function imported(name: string, {text, date, message}: Replayed): readonly Buffer[] {
  const offset = /([+-]\d\d):?(\d\d)$/.exec(date);
  const when = `Ann <author@example.org> ${Date.parse(date) / 1000} ${offset ? `${offset[1]}${offset[2]}` : '+0000'}`;
  const bytes = Buffer.from(text);
  return [
    Buffer.from(`commit refs/heads/main\nauthor ${when}\ncommitter ${when}\n`),
    Buffer.from(`data ${Buffer.byteLength(message)}\n${message}\nM 100644 inline ${name}\ndata ${bytes.length}\n`),
    bytes,
    Buffer.from('\n'),
  ];
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
