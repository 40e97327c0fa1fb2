/** Real plans to run laws over: the seeds that ship as examples, and the corpus beside the project where it is there. */
import {existsSync, readdirSync, readFileSync} from 'node:fs';
import {join, resolve} from 'node:path';

export interface RealFile {
  readonly name: string;
  readonly text: string;
}

const root = resolve(import.meta.dirname, '../..');
const beside = ['corpus/files', 'seeds'].map(folder => resolve(root, '../shared', folder));
const folders = [...beside.filter(folder => existsSync(folder)), join(root, 'examples')];

/** Said by a test that skips what it cannot see. */
export const corpusIsHere = existsSync(beside[0] ?? '');

export const realFiles: readonly RealFile[] = folders.flatMap(folder =>
  readdirSync(folder)
    .filter(name => name.endsWith('.md'))
    .sort()
    .map(name => ({name, text: readFileSync(join(folder, name), 'utf8')})),
);
