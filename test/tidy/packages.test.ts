/** The packages that we stand on: where they come from, and that their licences let us. */
import {deepEqual, equal, ok} from 'node:assert/strict';
import {existsSync, readFileSync} from 'node:fs';
import {join} from 'node:path';
import {test} from 'node:test';
import {read, root} from './tree.ts';

interface Locked {
  readonly version: string;
  readonly resolved?: string;
  readonly license?: string;
  readonly dev?: boolean;
  readonly dependencies?: Readonly<Record<string, string>>;
  readonly devDependencies?: Readonly<Record<string, string>>;
  readonly optionalDependencies?: Readonly<Record<string, string>>;
}

const allowed = [
  'MIT',
  'MIT-0',
  'ISC',
  '0BSD',
  'BSD-2-Clause',
  'BSD-3-Clause',
  'Apache-2.0',
  'BlueOak-1.0.0',
  'Unlicense',
];
allowed.push('CC0-1.0', 'CC-BY-4.0', 'Python-2.0', 'PSF-2.0', 'Zlib', 'WTFPL');

/** What only runs in tests, unchanged and never shipped, may also have one of these. */
const allowedInTests = [...allowed, 'MPL-2.0'];

const lock: Readonly<Record<string, Locked>> = JSON.parse(read('package-lock.json').text).packages;
const locked = Object.entries(lock).filter(([path]) => path !== '');

/** What a package says itself; one for another platform is known from the lock only. */
function licenceOf(path: string, {license}: Locked): string {
  const manifest = join(root, path, 'package.json');
  if (!existsSync(manifest)) return license ?? 'none';
  const said = JSON.parse(readFileSync(manifest, 'utf8'));
  return said.license?.type ?? said.license ?? said.licenses?.[0]?.type ?? 'none';
}

/** Of licences joined by OR one is enough, of those joined by AND all are needed. */
function isAllowed(licence: string, list: readonly string[] = allowed): boolean {
  const choices = licence.replace(/[()]/g, '').split(/ OR /i);
  return choices.some(choice => choice.split(/ AND /i).every(name => list.includes(name.trim())));
}

test('the lock is that of the manifest', () => {
  const manifest: Locked = JSON.parse(read('package.json').text);
  deepEqual(lock['']?.dependencies, manifest.dependencies);
  deepEqual(lock['']?.devDependencies, manifest.devDependencies);
});

test('the lock knows what other platforms need: one that does not is refused there and here', () => {
  const lacking = locked.flatMap(([path, {optionalDependencies}]) =>
    Object.keys(optionalDependencies ?? {})
      .filter(name => !lock[`node_modules/${name}`] && !lock[`${path}/node_modules/${name}`])
      .map(name => `${path} needs ${name}`),
  );
  deepEqual(lacking, []);
});

test('the lock names no host', () => {
  deepEqual(
    locked.filter(([, {resolved}]) => resolved !== undefined).map(([path]) => path),
    [],
  );
});

test('every package has a licence of the list', () => {
  ok(locked.length > 50, 'the lock is not read');
  const refused = locked
    .map(([path, entry]) => ({path, licence: licenceOf(path, entry), list: entry.dev ? allowedInTests : allowed}))
    .filter(({licence, list}) => !isAllowed(licence, list));
  deepEqual(
    refused.map(({path, licence}) => `${path}: ${licence}`),
    [],
  );
});

test('licences are judged as they are meant', () => {
  equal(isAllowed('GPL-3.0'), false);
  equal(isAllowed('(MIT OR GPL-3.0)'), true);
  equal(isAllowed('MIT AND GPL-3.0'), false);
  equal(isAllowed('MPL-2.0'), false);
  equal(isAllowed('MPL-2.0', allowedInTests), true);
  equal(isAllowed('none'), false);
});
