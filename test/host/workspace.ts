/** The folder that the suite works on: a fresh copy, so that no test can spoil the examples. */
import {existsSync} from 'node:fs';
import {cp, realpath} from 'node:fs/promises';
import {join} from 'node:path';
import {root, scratch} from './paths.ts';

export async function freshWorkspace(): Promise<string> {
  // What a link hides would not be the path that VS Code reports.
  const folder = join(await realpath(await scratch()), 'workspace');
  await cp(join(root, 'examples'), folder, {recursive: true});
  const fixtures = join(root, 'test', 'fixtures');
  if (existsSync(fixtures)) await cp(fixtures, join(folder, 'fixtures'), {recursive: true});
  return folder;
}
