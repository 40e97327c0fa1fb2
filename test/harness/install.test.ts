/** When a VS Code cannot be brought, it is said why, and nothing half done stays. */
import {deepEqual, equal, match} from 'node:assert/strict';
import {readFileSync} from 'node:fs';
import {mkdir, readdir} from 'node:fs/promises';
import {join} from 'node:path';
import {type TestContext, test} from 'node:test';
import {root} from '../host/paths.ts';
import {family} from '../host/processes.ts';
import {type Running, running, temporary, written} from './programs.ts';

const skip = process.platform === 'win32' ? 'the npm of these tests is a shell script' : false;
const module = (name: string) => JSON.stringify(join(root, 'test/host', name));
const install = `
import {engines} from ${module('engines.ts')};
import {installed} from ${module('install.ts')};
import {live} from ${module('lifetime.ts')};
await live(async () => { console.log((await installed(engines[0])).vscode); return 0; });
`;

interface Attempt extends Running {
  readonly cache: string;
}

/** An installation by an npm of our own into a cache of its own. */
async function attempt(t: TestContext, npm: string): Promise<Attempt> {
  const folder = await temporary(t);
  const [bin, cache] = [join(folder, 'bin'), join(folder, 'cache')];
  await mkdir(bin);
  await written(bin, 'npm', `#!/bin/sh\n${npm}\n`, 0o755);
  const env = {...process.env, PATH: `${bin}:${process.env.PATH}`, SPRINTDOWN_CACHE: cache, npm_execpath: ''};
  return {...running(process.execPath, [await written(folder, 'program.mts', install)], {env}), cache};
}

const failures: readonly [string, RegExp, RegExp][] = [
  ['getaddrinfo ENOTFOUND example.invalid', /registry cannot be reached/, /proxy/],
  ['ENOSPC: no space left on device', /disk is full/, /Free/],
  ['EACCES: permission denied', /may not write/, /owns/],
  ['E404 Not Found', /does not have the package/, /registry/],
  ['something nobody knows', /something nobody knows[\s\S]*npm failed/, /above/],
];

for (const [said, reason, remedy] of failures) {
  test(`npm says “${said}”: reason and remedy`, {skip}, async t => {
    const {ended, cache} = await attempt(t, `echo "npm error ${said}" >&2; exit 1`);
    const {status, output} = await ended;
    equal(status, 1);
    match(output, reason);
    match(output, remedy);
    deepEqual(await readdir(cache), []);
  });
}

test('an interrupted installation leaves neither files nor processes', {skip}, async t => {
  const {ended, cache} = await attempt(t, 'echo $$ > ../../pid; kill -TERM $PPID; exec sleep 600');
  equal((await ended).status, 143);
  deepEqual(family([Number(readFileSync(join(cache, '..', 'pid'), 'utf8'))]), []);
  deepEqual(await readdir(cache), []);
});
