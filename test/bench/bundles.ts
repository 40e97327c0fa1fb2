/** How large the programs are that users download and start. */
import {readFileSync} from 'node:fs';
import {join} from 'node:path';
import {gzipSync} from 'node:zlib';
import {partsOf, sizeOf} from './parts.ts';
import type {Section} from './setup.ts';

const programs = ['server.js', 'cli.js', 'extension.cjs'];

/** Of what the start reads. */
const goals: Readonly<Record<string, number>> = {'server.js': 450};

export const bundles: Section = {
  name: 'bundles',
  title: 'bundles',
  async *measure({root}) {
    const folder = join(root, 'dist');
    const everything = new Set<string>();
    for (const name of programs) {
      const {start, all} = partsOf(folder, name);
      for (const file of all) everything.add(file);
      const goal = goals[name];
      const rest = Math.round(sizeOf(folder, all) - sizeOf(folder, start));
      const note = `${Math.round(compressed(folder, start))} kB compressed; ${rest} kB more when asked for`;
      const value = sizeOf(folder, start);
      yield {what: `dist/${name} at start`, value, unit: 'kB', note, ...(goal === undefined ? {} : {goal})};
    }
    const note = `${Math.round(compressed(folder, everything))} kB compressed`;
    yield {what: 'all programs', value: sizeOf(folder, everything), unit: 'kB', note};
  },
};

function compressed(folder: string, files: Iterable<string>): number {
  const code = Buffer.concat([...files].map(name => readFileSync(join(folder, name))));
  return gzipSync(code).length / 1024;
}
