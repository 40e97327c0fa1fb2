/** Programs that are on the PATH, or that apt-get brings onto a Debian machine. */
import {spawnSync} from 'node:child_process';
import {accessSync, constants} from 'node:fs';
import {delimiter, join} from 'node:path';

export function runs(file: string): boolean {
  try {
    accessSync(file, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}

/** The first of some programs that a folder of the PATH holds. */
export function onPath(names: readonly string[]): string | undefined {
  const folders = (process.env.PATH ?? '').split(delimiter).filter(folder => folder !== '');
  return names.flatMap(name => folders.map(folder => join(folder, name))).find(runs);
}

/** So long another one that installs is waited for: suites run side by side, and on a fresh machine several need something. */
const patience = 300;
const pause = 2;

/** Whether packages are installed now. Elsewhere only the person can say how software gets onto the machine. */
export function installByApt(names: readonly string[], title: string): boolean {
  if (process.platform !== 'linux' || process.getuid?.() !== 0) return false;
  if (spawnSync('apt-get', ['--version'], {stdio: 'ignore'}).error) return false;
  console.log(`Installing ${title} with apt-get …`);
  return apt('update') && apt('install', '--no-install-recommends', ...names);
}

function apt(...args: string[]): boolean {
  const env = {...process.env, DEBIAN_FRONTEND: 'noninteractive', LC_ALL: 'C'};
  for (let waited = 0; ; waited += pause) {
    const {status, stderr} = spawnSync('apt-get', ['-qq', '-y', ...args], {
      env,
      encoding: 'utf8',
      stdio: ['ignore', 'ignore', 'pipe'],
    });
    if (status === 0) return true;
    if (!/could not get lock/i.test(stderr) || waited >= patience) {
      process.stderr.write(stderr);
      return false;
    }
    Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, pause * 1000);
  }
}
