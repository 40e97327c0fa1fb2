/** The first step on a fresh clone: dependencies are brought, and the program is run as if it had been called itself. */
import {deepEqual, equal, match, ok} from 'node:assert/strict';
import {copyFile, mkdir, writeFile} from 'node:fs/promises';
import {dirname, join} from 'node:path';
import {type TestContext, test} from 'node:test';
import {setTimeout} from 'node:timers/promises';
import {root} from '../host/paths.ts';
import {family} from '../host/processes.ts';
import {type Running, running, temporary, written} from './programs.ts';

const runner = join(root, 'run.mjs');

test('arguments and the exit status pass through', async t => {
  const file = await written(
    await temporary(t),
    'program.mts',
    'console.log(process.argv.slice(2)); process.exitCode = 7;',
  );
  const {status, output} = await running(process.execPath, [runner, file, 'a b', '--c']).ended;
  deepEqual([status, output], [7, "[ 'a b', '--c' ]"]);
});

test('a signal passes through, and the program decides what comes of it', async t => {
  const text = "process.on('SIGTERM', () => process.exit(5)); setInterval(() => {}, 1000); console.log('ready');";
  const {child, said, ended} = running(process.execPath, [
    runner,
    await written(await temporary(t), 'program.mts', text),
  ]);
  await said('ready');
  child.kill('SIGTERM');
  equal((await ended).status, 5);
});

test('a program learns when its runner was killed', async t => {
  const lifetime = JSON.stringify(join(root, 'test/host/lifetime.ts'));
  const text = `import {live} from ${lifetime};
await live(() => { console.log('pid ' + process.pid); setInterval(() => {}, 1000); return new Promise(() => {}); });`;
  const {child, said, ended} = running(process.execPath, [
    runner,
    await written(await temporary(t), 'program.mts', text),
  ]);
  const pid = Number(await said('pid'));
  child.kill('SIGKILL');
  // The output closes when the last process that holds it is gone.
  await ended;
  // It may stand in the list of processes until the system has put it away.
  for (let looked = 0; looked < 250 && family([pid]).length > 0; looked++) await setTimeout(20);
  deepEqual(family([pid]), []);
});

/** A project of which nothing is installed, and an npm that writes down how it was called. */
async function freshClone(t: TestContext, npm: string): Promise<() => Running> {
  const folder = await temporary(t);
  for (const name of ['run.mjs', 'package.json', 'package-lock.json']) {
    await copyFile(join(root, name), join(folder, name));
  }
  await mkdir(join(folder, 'bin'));
  await written(join(folder, 'bin'), 'npm', `#!/bin/sh\necho npm "$@"\n${npm}\n`, 0o755);
  await written(folder, 'program.mts', "console.log('ran');");
  const path = [join(folder, 'bin'), dirname(process.execPath), process.env.PATH].join(':');
  const env = {...process.env, PATH: path, npm_execpath: ''};
  return () => running(process.execPath, [join(folder, 'run.mjs'), join(folder, 'program.mts')], {env});
}

test('what is missing is installed before the program runs', {skip: process.platform === 'win32'}, async t => {
  const run = await freshClone(t, 'exit 0');
  const {status, output} = await run().ended;
  equal(status, 0);
  match(output, /npm ci .*\n(.*\n)*ran$/);
});

test('an installation that fails ends it with the reason', {skip: process.platform === 'win32'}, async t => {
  const run = await freshClone(t, 'exit 3');
  const {status, output} = await run().ended;
  equal(status, 1);
  match(output, /npm ci ended with status 3/);
  ok(!output.includes('ran'));
});

test('what is installed is not installed again, another version is', {skip: process.platform === 'win32'}, async t => {
  const run = await freshClone(t, 'exit 0');
  const {child} = run();
  const folder = dirname(String(child.spawnargs[1]));
  await mkdir(join(folder, 'node_modules'));
  const lock = {
    packages: {'': {}, 'node_modules/a': {version: '1.0.0'}, 'node_modules/b': {version: '1.0.0', optional: true}},
  };
  await writeFile(join(folder, 'package-lock.json'), JSON.stringify(lock));
  const record = (version: string) =>
    writeFile(
      join(folder, 'node_modules/.package-lock.json'),
      JSON.stringify({packages: {'node_modules/a': {version}}}),
    );
  await record('1.0.0');
  equal((await run().ended).output, 'ran');
  await record('0.9.0');
  match((await run().ended).output, /npm ci/);
});
