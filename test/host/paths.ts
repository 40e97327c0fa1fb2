/** Where things are: the project, its outputs, the cache, and the folder that the person stands in. */
import {mkdtemp, rm} from 'node:fs/promises';
import {tmpdir} from 'node:os';
import {join, resolve} from 'node:path';
import {atEnd} from './lifetime.ts';

export const root = resolve(import.meta.dirname, '../..');
export const out = join(root, 'out');
/** Several checkouts may share one by naming it. */
export const cache = resolve(process.env.SPRINTDOWN_CACHE ?? join(root, '.vscode-host'));

/** What Node is to run for the bundles; of modules in the root it would say that the manifest does not announce them. */
export const buildCommand = ['--disable-warning=MODULE_TYPELESS_PACKAGE_JSON', join(root, 'esbuild.ts')];

/** npm runs scripts in the project folder; a path on the command line is meant from where it was typed. */
export function given(path: string): string {
  return resolve(process.env.SPRINTDOWN_CWD ?? process.cwd(), path);
}

/** A folder of our own that is gone when the program ends. */
export async function scratch(): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'sprintdown-'));
  atEnd(() => rm(folder, {recursive: true, force: true, maxRetries: 5, retryDelay: 100}));
  return folder;
}
