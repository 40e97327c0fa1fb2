/** Neovim, as Debian has it, with our server: problems, a card, a quick fix applied by the editor's own client. */
import {deepEqual, equal, match, ok} from 'node:assert/strict';
import {readFile} from 'node:fs/promises';
import {join} from 'node:path';
import {test} from 'node:test';
import {running, temporary, written} from '../harness/programs.ts';
import {installByApt, onPath} from '../host/debian.ts';
import {root} from '../host/paths.ts';

const find = () => onPath(['nvim']);
const neovim = find() ?? (installByApt(['neovim'], 'Neovim') ? find() : undefined);
const skip = neovim ? false : 'Neovim is not on this machine, and only root on Debian can install it';

interface Said {
  readonly problem?: string;
  readonly diagnostics: readonly {readonly line: number; readonly code: string; readonly message: string}[];
  readonly hover?: string;
  readonly actions: readonly string[];
  readonly text: string;
}

test('a plan with a wrong sum in Neovim', {skip}, async t => {
  const folder = await temporary(t);
  const seed = await readFile(join(root, 'examples/000-sprint-backlog.md'), 'utf8');
  const broken = seed.replace('(10 points)', '(11 points)');
  ok(broken !== seed, 'the example has no (10 points)');
  const plan = await written(folder, 'plan.md', broken);
  const output = join(folder, 'said.json');
  const server = [process.execPath, join(root, 'server/src/cli/main.ts'), 'lsp', '--stdio'];
  const env = {
    ...process.env,
    HOME: folder,
    XDG_STATE_HOME: folder,
    XDG_DATA_HOME: folder,
    PLAN: plan,
    OUTPUT: output,
    SERVER: JSON.stringify(server),
  };
  const args = ['--headless', '--clean', '-n', '-S', join(root, 'test/neovim/session.lua')];
  const {output: words} = await running(neovim ?? '', args, {env}).ended;
  const said = JSON.parse(await readFile(output, 'utf8').catch(() => '{}')) as Said;
  equal(said.problem, undefined, words);
  const [first] = said.diagnostics;
  deepEqual(
    [first?.code, first?.line],
    ['points-mismatch', broken.split('\n').findIndex(line => line.includes('(11 points)')) + 1],
  );
  match(first?.message ?? '', /11 points/);
  match(said.hover ?? '', /US\\?-008: JSON Specifications/);
  ok(said.actions.includes('Write the sum, 10'), said.actions.join());
  equal(said.text, seed);
});
