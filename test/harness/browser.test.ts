/** Where the Chromium comes from: named, found, brought by apt-get, or asked for. */
import {equal, match} from 'node:assert/strict';
import {mkdir} from 'node:fs/promises';
import {join} from 'node:path';
import {type TestContext, test} from 'node:test';
import {root} from '../host/paths.ts';
import {running, temporary, written} from './programs.ts';

const skip = process.platform === 'linux' ? false : 'elsewhere a browser may be installed at a fixed place';
const asRoot = process.getuid?.() === 0 ? skip : 'only root may install';

const program = `
import {chromiumPath} from ${JSON.stringify(join(root, 'test/host/browser.ts'))};
import {live} from ${JSON.stringify(join(root, 'test/host/lifetime.ts'))};
await live(async () => { console.log(chromiumPath()); return 0; });
`;

/** Looks for a Chromium with nothing on the PATH but these scripts. */
async function look(t: TestContext, scripts: Readonly<Record<string, string>>, env: NodeJS.ProcessEnv = {}) {
  const folder = await temporary(t);
  const bin = join(folder, 'bin');
  await mkdir(bin);
  for (const [name, text] of Object.entries(scripts)) await written(bin, name, `#!/bin/sh\n${text}\n`, 0o755);
  const file = await written(folder, 'program.mts', program);
  const {status, output} = await running(process.execPath, [file], {env: {PATH: bin, ...env}}).ended;
  return {status, output, bin};
}

test('the one on the PATH is taken', {skip}, async t => {
  const {output, bin} = await look(t, {chromium: 'exit 0'});
  equal(output, join(bin, 'chromium'));
});

test('the one that is named goes first', {skip}, async t => {
  const {output} = await look(t, {chromium: 'exit 0'}, {CHROMIUM: process.execPath});
  equal(output, process.execPath);
});

test('one that is named but not there is refused', {skip}, async t => {
  const {status, output} = await look(t, {chromium: 'exit 0'}, {CHROMIUM: '/no/such/program'});
  equal(status, 1);
  match(output, /CHROMIUM names \/no\/such\/program[\s\S]*unset/);
});

test('root gets one by apt-get, which looks for news first', {skip: asRoot}, async t => {
  const here = '"$(dirname "$0")"';
  const installing = `printf '#!/bin/sh\\n' > ${here}/chromium; chmod +x ${here}/chromium`;
  const aptGet = `PATH=/usr/bin:/bin; case "$*" in *install*) test -e ${here}/news && ${installing};; *update*) > ${here}/news;; esac`;
  const {status, output, bin} = await look(t, {'apt-get': aptGet});
  equal(status, 0);
  equal(output, `Installing Chromium with apt-get …\n${join(bin, 'chromium')}`);
});

test('another one that installs is waited for', {skip: asRoot}, async t => {
  const here = '"$(dirname "$0")"';
  const busy = `if ! test -e ${here}/asked; then > ${here}/asked; echo 'E: Could not get lock /var/lib/dpkg/lock-frontend.' >&2; exit 100; fi`;
  const installing = `printf '#!/bin/sh\\n' > ${here}/chromium; chmod +x ${here}/chromium`;
  const {status, output, bin} = await look(t, {
    'apt-get': `PATH=/usr/bin:/bin; case "$*" in *install*) ${busy}; ${installing};; esac`,
  });
  equal(status, 0);
  equal(output, `Installing Chromium with apt-get …\n${join(bin, 'chromium')}`);
});

test('without apt-get a person must bring it', {skip}, async t => {
  const {status, output} = await look(t, {});
  equal(status, 1);
  match(output, /No Chromium was found[\s\S]*CHROMIUM/);
});

test('so it is when apt-get fails', {skip: asRoot}, async t => {
  const {status, output} = await look(t, {'apt-get': 'case "$*" in *update*) exit 1;; esac'});
  equal(status, 1);
  match(output, /No Chromium was found/);
});
