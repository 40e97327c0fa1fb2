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

/** Whether packages are installed now. Elsewhere only the person can say how software gets onto the machine. */
export function installByApt(names: readonly string[], title: string): boolean {
  if (process.platform !== 'linux' || process.getuid?.() !== 0) return false;
  if (spawnSync('apt-get', ['--version'], {stdio: 'ignore'}).error) return false;
  console.log(`Installing ${title} with apt-get …`);
  const env = {...process.env, DEBIAN_FRONTEND: 'noninteractive'};
  const run = (...args: string[]) =>
    spawnSync('apt-get', ['-qq', '-y', ...args], {env, stdio: ['ignore', 'ignore', 'inherit']});
  return run('update').status === 0 && run('install', '--no-install-recommends', ...names).status === 0;
}
