/** The files of the project as git knows them, for tests that judge the source itself. */
import {execFileSync} from 'node:child_process';
import {existsSync, readFileSync} from 'node:fs';
import {join, resolve} from 'node:path';

export const root = resolve(import.meta.dirname, '../..');

export interface SourceFile {
  readonly path: string;
  readonly text: string;
}

/** New files count before they are committed: that is when a word about them helps. */
export function tracked(): readonly string[] {
  const args = ['ls-files', '-z', '--cached', '--others', '--exclude-standard'];
  const paths = execFileSync('git', args, {cwd: root, encoding: 'utf8'}).split('\0');
  return paths.filter(path => path !== '' && existsSync(join(root, path))).sort();
}

export function read(path: string): SourceFile {
  return {path, text: readFileSync(join(root, path), 'utf8')};
}

/** All that a person wrote as program text; samples are data. */
export function sources(): readonly SourceFile[] {
  const code = /\.(ts|mts|js|mjs|css)$/;
  return tracked()
    .filter(path => code.test(path) && !/^(examples|test\/fixtures)\//.test(path))
    .map(read);
}
