/** `npm start`: what it says, and that nothing of it stays. */
import {deepEqual, equal, match, ok} from 'node:assert/strict';
import {readdirSync} from 'node:fs';
import {join} from 'node:path';
import {test} from 'node:test';
import {running, temporary, written} from '../harness/programs.ts';
import {root} from './paths.ts';
import {family} from './processes.ts';

function start(args: readonly string[], env: NodeJS.ProcessEnv = {}) {
  const command = [join(root, 'run.mjs'), join(root, 'test/host/start.ts'), ...args];
  return running(process.execPath, command, {cwd: root, env: {...process.env, ...env}});
}

async function refused(args: readonly string[], reason: RegExp, env: NodeJS.ProcessEnv = {}): Promise<void> {
  const {status, output} = await start(args, env).ended;
  equal(status, 1);
  match(output, reason);
  ok(!/\n\s+at /.test(output), 'a person has no use for a stack');
}

test('a folder that is not there is named', () => refused(['no-such-folder'], /There is no folder .*no-such-folder/));
test('a file is no folder', () => refused(['package.json'], /package\.json is a file/));
test('two folders are one too many', () => refused(['a', 'b'], /Only one folder/));
test('an unknown option is answered with the usage', () => refused(['--nonsense'], /--nonsense[\s\S]*Usage/));
test('the desktop needs a display', {skip: process.platform !== 'linux' && 'only Linux can lack one'}, () =>
  refused(['--desktop'], /no display/, {DISPLAY: '', WAYLAND_DISPLAY: ''}),
);

test('an installed VS Code is given our extension and the folder', {skip: process.platform === 'win32'}, async t => {
  const bin = await temporary(t);
  await written(bin, 'code', '#!/bin/sh\nprintf "code %s\\n" "$@"\nexit 4\n', 0o755);
  const {status, output} = await start(['--desktop'], {PATH: `${bin}:${process.env.PATH}`, DISPLAY: ':0'}).ended;
  equal(status, 4);
  ok(output.includes(`code --extensionDevelopmentPath=${root}`));
  ok(output.includes(`code ${join(root, 'examples')}`));
});

for (const signal of ['SIGINT', 'SIGTERM'] as const) {
  test(`the examples are served, and ${signal} ends all of it`, async t => {
    const folder = signal === 'SIGINT' ? [] : [await temporary(t)];
    const scratch = await temporary(t);
    const {child, said, ended} = start(folder, {TMPDIR: scratch});
    const url = await said('  http');
    const members = family([child.pid ?? 0]);
    ok(members.length > 1);
    equal((await fetch(`http${url}`)).status, 200);
    child.kill(signal);
    equal((await ended).status, signal === 'SIGINT' ? 130 : 143);
    deepEqual(family(members), []);
    deepEqual(readdirSync(scratch), []);
    await fetch(`http${url}`).then(
      () => ok(false, 'it is still served'),
      () => {},
    );
  });
}
