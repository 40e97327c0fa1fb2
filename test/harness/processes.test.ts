/** What is started is stopped, with all that it started itself. */
import {deepEqual, equal, match, ok} from 'node:assert/strict';
import {test} from 'node:test';
import {fileURLToPath} from 'node:url';
import {family, start} from '../host/processes.ts';
import {running, temporary, written} from './programs.ts';

const lifetime = fileURLToPath(new URL('../host/lifetime.ts', import.meta.url));
const processes = fileURLToPath(new URL('../host/processes.ts', import.meta.url));

/** A process that stays, with a child and a grandchild, which may choose not to hear SIGTERM. */
function generations(hearing: 'deaf' | 'hearing'): string {
  const ear = hearing === 'deaf' ? "process.on('SIGTERM', () => {});" : '';
  const stay = 'setInterval(() => {}, 1000);';
  const parentOf = (code: string) =>
    `require('node:child_process').spawn(process.execPath, ['-e', ${JSON.stringify(code)}], {stdio: 'inherit'}); ${stay}`;
  return parentOf(parentOf(`${ear} process.stdout.write('here\\n'); ${stay}`));
}

function firstOutput(child: {stdout: NodeJS.ReadableStream | null}): Promise<unknown> {
  return new Promise(resolve => child.stdout?.once('data', resolve));
}

test('a grandchild that ignores SIGTERM is stopped, too', async () => {
  const {child, stop} = start(process.execPath, ['-e', generations('deaf')], {stdio: ['ignore', 'pipe', 'inherit']});
  await firstOutput(child);
  const pid = child.pid ?? 0;
  equal(family([pid]).length, 3);
  await stop();
  deepEqual(family([pid]), []);
});

test('a child whose parent is gone already is still of the family', async () => {
  const orphan = "process.stdout.write('here\\\\n'); setInterval(() => {}, 1000);";
  const code = `require('node:child_process').spawn(process.execPath, ['-e', "${orphan}"], {stdio: 'inherit'}).unref();`;
  const {child, stop} = start(process.execPath, ['-e', code], {stdio: ['ignore', 'pipe', 'inherit']});
  await Promise.all([firstOutput(child), new Promise(resolve => child.once('exit', resolve))]);
  equal(family([child.pid ?? 0]).length, 1);
  await stop();
  deepEqual(family([child.pid ?? 0]), []);
});

const program = `
import {live} from ${JSON.stringify(lifetime)};
import {start} from ${JSON.stringify(processes)};
await live(async () => {
  const {child} = start(process.execPath, ['-e', ${JSON.stringify(generations('hearing'))}], {stdio: ['ignore', 'pipe', 'inherit']});
  child.stdout.once('data', () => console.log('pid ' + child.pid));
  await new Promise(() => setInterval(() => {}, 1000));
  return 0;
});
`;

for (const [signal, status] of [
  ['SIGINT', 130],
  ['SIGTERM', 143],
  ['SIGHUP', 129],
] as const) {
  test(`a program that gets ${signal}, even twice, ends with ${status} and leaves nothing behind`, async t => {
    const file = await written(await temporary(t), 'program.mts', program);
    const {child, said, ended} = running(process.execPath, [file]);
    const pid = Number(await said('pid'));
    ok(family([pid]).length > 0);
    child.kill(signal);
    child.kill(signal);
    equal((await ended).status, status);
    deepEqual(family([pid]), []);
  });
}

test('a mistake that nobody caught still leaves nothing behind', async t => {
  const text = program.replace('return 0;', '').replace("console.log('pid ' + child.pid)", 'fail(child.pid)');
  const thrower = `${text}\nfunction fail(pid) { console.log('pid ' + pid); setTimeout(() => { throw new Error('mistake'); }); }`;
  const {said, ended} = running(process.execPath, [await written(await temporary(t), 'program.mts', thrower)]);
  const pid = Number(await said('pid'));
  const {status, output} = await ended;
  equal(status, 1);
  match(output, /Error: mistake/);
  deepEqual(family([pid]), []);
});

test('a refusal is told without a stack, a bug with one', async t => {
  const refusal = fileURLToPath(new URL('../host/refusal.ts', import.meta.url));
  const says = async (error: string) => {
    const text = `import {live} from ${JSON.stringify(lifetime)}; import {refusal} from ${JSON.stringify(refusal)};
await live(async () => { throw ${error}; });`;
    return running(process.execPath, [await written(await temporary(t), 'program.mts', text)]).ended;
  };
  const told = await says("refusal('It is so.', 'Do this.')");
  deepEqual([told.status, told.output.trim()], [1, 'It is so.\nDo this.']);
  const bug = await says("new Error('It is so.')");
  ok(bug.status === 1 && /Error: It is so\.\n\s+at /.test(bug.output));
});
