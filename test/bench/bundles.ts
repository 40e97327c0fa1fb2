/** How large the programs are that users download and start. */
import {readdirSync, readFileSync, statSync} from 'node:fs';
import {join} from 'node:path';
import {gzipSync} from 'node:zlib';
import type {Section} from './setup.ts';

const goals: Readonly<Record<string, number>> = {'server.js': 450};

export const bundles: Section = {
  name: 'bundles',
  title: 'bundles',
  async *measure({root}) {
    const folder = join(root, 'dist');
    for (const name of readdirSync(folder).filter(name => /\.[cm]?js$/.test(name))) {
      const kilobytes = statSync(join(folder, name)).size / 1024;
      const note = `${Math.round(gzipSync(readFileSync(join(folder, name))).length / 1024)} kB compressed`;
      const goal = goals[name];
      yield {what: `dist/${name}`, value: kilobytes, unit: 'kB', note, ...(goal === undefined ? {} : {goal})};
    }
  },
};
