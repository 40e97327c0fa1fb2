/** What is built: how large it is, that all of it is used, and that its later parts answer like the packages in them. */
import {deepEqual, equal, ok} from 'node:assert/strict';
import {execFileSync} from 'node:child_process';
import {readdirSync} from 'node:fs';
import {createRequire} from 'node:module';
import {join} from 'node:path';
import {before, test} from 'node:test';
import {characterEntities} from 'character-entities';
import {decodeNamedCharacterReference} from '../../server/src/core/syntax/references.ts';
import {partsOf, sizeOf} from '../bench/parts.ts';
import {buildCommand, root} from '../host/paths.ts';

const folder = join(root, 'out', `build-${process.pid}`);
const programs = ['server.js', 'cli.js', 'extension.cjs'];

before(() => {
  execFileSync(process.execPath, [...buildCommand, '--to', folder]);
});

/** In kB, a little above what there is: whoever needs more looks first whether it must be read at the start. */
const budgets = {'server.js': {start: 1100, all: 1370}, 'cli.js': {start: 20, all: 1095}};

test('the programs keep to their budgets', () => {
  for (const [name, {start, all}] of Object.entries(budgets)) {
    const parts = partsOf(folder, name);
    const sizes = {start: sizeOf(folder, parts.start), all: sizeOf(folder, parts.all)};
    ok(sizes.start <= start && sizes.all <= all, `${name}: ${JSON.stringify(sizes)}`);
  }
});

test('every file that is built is part of a program', () => {
  const used = new Set(programs.flatMap(name => [...partsOf(folder, name).all]));
  deepEqual(
    readdirSync(folder).filter(name => /\.c?js$/.test(name) && !used.has(name)),
    [],
  );
});

test('the server starts without YAML, HTML, charts and git, and can get them', () => {
  const {start, all} = partsOf(folder, 'server.js');
  for (const part of ['yaml-', 'html-', 'charts-', 'git-door-']) {
    ok(![...start].some(name => name.startsWith(part)), `${part} at the start`);
    ok(
      [...all].some(name => name.startsWith(part)),
      `${part} not at all`,
    );
  }
});

test('named character references are decoded as by the package that is left out', () => {
  const names = Object.keys(characterEntities);
  ok(names.length > 2000);
  for (const [name, text] of Object.entries(characterEntities)) equal(decodeNamedCharacterReference(name), text);
  for (const name of ['', 'am', 'ampx', 'AMp', 'constructor', 'notinx'])
    equal(decodeNamedCharacterReference(name), false);
});

test('a part that is read later hands out functions and classes that work', () => {
  const require = createRequire(join(folder, 'server.js'));
  const find = (start: string) => readdirSync(folder).find(name => name.startsWith(start) && name.endsWith('.cjs'));
  const {parseDocument} = require(`./${find('yaml-')}`);
  deepEqual(parseDocument('a: [1, 2]').toJS(), {a: [1, 2]});
  const {Parser} = require(`./${find('html-')}`);
  let heard = '';
  new Parser({ontext: (text: string) => (heard += text)}).end('<b>a &amp; b</b>');
  equal(heard, 'a & b');
});
