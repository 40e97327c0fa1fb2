/** Emacs, as Debian has it, with our server by Eglot, set up as the README says: problems, a card, a quick fix. */
import {equal, match, ok} from 'node:assert/strict';
import {readFile} from 'node:fs/promises';
import {join} from 'node:path';
import {test} from 'node:test';
import {running, temporary, written} from '../harness/programs.ts';
import {installByApt, onPath} from '../host/debian.ts';
import {root} from '../host/paths.ts';

const packages = ['emacs-nox', 'elpa-eglot', 'elpa-markdown-mode'];
const find = () => onPath(['emacs']);
const emacs = find() ?? (installByApt(packages, 'Emacs') ? find() : undefined);
const skip = emacs ? false : 'Emacs is not on this machine, and only root on Debian can install it';

interface Said {
  readonly problem?: string;
  readonly message?: string;
  readonly line?: string;
  readonly hover?: string;
  readonly text?: string;
}

/** The lines of the README, with our sources in place of the installed program. */
async function configuration(): Promise<string> {
  const readme = await readFile(join(root, 'README.md'), 'utf8');
  const lisp = /```elisp\n([\s\S]*?)```/.exec(readme)?.[1] ?? '';
  const program = [process.execPath, join(root, 'server/src/cli/main.ts')].map(word => JSON.stringify(word)).join(' ');
  ok(lisp.includes('"sprintdown"'), 'the README has no lines for Emacs');
  return lisp.replace('"sprintdown"', program);
}

test('a plan with a wrong sum in Emacs', {skip}, async t => {
  const folder = await temporary(t);
  const seed = await readFile(join(root, 'examples/000-sprint-backlog.md'), 'utf8');
  const broken = seed.replace('(10 points)', '(11 points)');
  ok(broken !== seed, 'the example has no (10 points)');
  const output = join(folder, 'said.json');
  const env = {
    ...process.env,
    HOME: folder,
    PLAN: await written(folder, 'plan.md', broken),
    OUTPUT: output,
    CONFIGURATION: await written(folder, 'configuration.el', await configuration()),
  };
  const args = ['--batch', '-l', join(root, 'test/emacs/session.el')];
  const {output: words} = await running(emacs ?? '', args, {env}).ended;
  const said = JSON.parse(await readFile(output, 'utf8').catch(() => '{}')) as Said;
  equal(said.problem, undefined, words);
  match(said.message ?? '', /11 points/, words);
  match(said.line ?? '', /\(11 points\)/);
  match(said.hover ?? '', /US\\?-008: JSON Specifications/);
  equal(said.text, seed);
});
