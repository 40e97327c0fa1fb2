/** A folder of files for one test, and the program run in it. */
import {execFileSync, spawnSync} from 'node:child_process';
import {mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {dirname, join} from 'node:path';
import {fileURLToPath} from 'node:url';
import {buildCommand} from '../host/paths.ts';

const root = fileURLToPath(new URL('../../', import.meta.url));

/** The program from its sources. */
export const source = join(root, 'server/src/cli/main.ts');

/** The program as it is built, which starts many times faster than its sources; made anew by each file of tests. */
function bundled(): string {
  const folder = join(root, 'out', `cli-${process.pid}`);
  execFileSync(process.execPath, [...buildCommand, '--dev', '--to', folder]);
  process.on('exit', () => rmSync(folder, {recursive: true, force: true}));
  return join(folder, 'cli.js');
}

let program: string | undefined;

/** Where the program lies that the tests run. */
export function entry(): string {
  program ??= bundled();
  return program;
}

export interface Run {
  readonly status: number | null;
  readonly out: string;
  readonly err: string;
}

export interface Folder {
  readonly path: string;
  readonly run: (...args: readonly string[]) => Run;
  /** The same with a text on standard input. */
  readonly pipe: (input: string, ...args: readonly string[]) => Run;
  readonly read: (name: string) => string;
  readonly [Symbol.dispose]: () => void;
}

/** Files by path; bytes stay as they are. */
export function folder(files: Readonly<Record<string, string | Uint8Array>>): Folder {
  const path = mkdtempSync(join(tmpdir(), 'sprintdown-'));
  for (const [name, content] of Object.entries(files)) {
    mkdirSync(dirname(join(path, name)), {recursive: true});
    writeFileSync(join(path, name), content);
  }
  return {
    path,
    run: (...args) => runIn(path, args),
    pipe: (input, ...args) => runIn(path, args, input),
    read: name => readFileSync(join(path, name), 'utf8'),
    [Symbol.dispose]: () => rmSync(path, {recursive: true, force: true}),
  };
}

function runIn(cwd: string, args: readonly string[], input = ''): Run {
  const env = {...process.env, NO_COLOR: '1', FORCE_COLOR: undefined};
  const {status, stdout, stderr} = spawnSync(process.execPath, [entry(), ...args], {cwd, env, input, encoding: 'utf8'});
  return {status, out: stdout, err: stderr};
}
