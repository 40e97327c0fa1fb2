/** Real plans for the laws: the examples, and the shared corpus where it lies beside this folder. */
import {existsSync, readdirSync, readFileSync} from 'node:fs';

export interface Plan {
  readonly name: string;
  readonly text: string;
}

const folders = ['../../examples/', '../../../shared/corpus/files/'].map(path => new URL(path, import.meta.url));

export function plans(): readonly Plan[] {
  return folders.filter(existsSync).flatMap(folder =>
    readdirSync(folder)
      .filter(name => name.endsWith('.md'))
      .sort()
      .map(name => ({name, text: readFileSync(new URL(name, folder), 'utf8')})),
  );
}
