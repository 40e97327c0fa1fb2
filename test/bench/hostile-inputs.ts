/** Texts that parsers choke on: how long one of them keeps every other answer waiting. */
import {join} from 'node:path';
import {hostile} from '../laws/hostile.ts';
import {startServer} from './client.ts';
import {longestWait} from './opening.ts';
import type {Section} from './setup.ts';

const uri = 'file:///bench/hostile.md';
const other = 'file:///bench/other.md';

export const hostileInputs: Section = {
  name: 'hostile',
  title: 'hostile input',
  async *measure({root, quick}) {
    const size = quick ? 100_000 : 1_000_000;
    const step = quick ? 11 : 4;
    const some = hostile.filter((_, i) => i % step === 0);
    let worst = {name: '', held: 0};
    let slowest = {name: '', time: 0};
    for (const {name, text} of some) {
      const client = await startServer({program: join(root, 'dist/server.js')});
      await client.open(other, '# Backlog\n');
      await client.diagnostics(other);
      const begin = performance.now();
      await client.open(uri, text(size));
      const done = client.diagnostics(uri).then(() => performance.now() - begin);
      const held = await longestWait(client, done);
      if (held > worst.held) worst = {name, held};
      const time = await done;
      if (time > slowest.time) slowest = {name, time};
      await client.end();
    }
    const what = `${size / 1000} kB, the worst of ${some.length}`;
    const note = (name: string) => ({note: JSON.stringify(name)});
    yield {what: `${what}: others wait`, value: worst.held, unit: 'ms', goal: 2000, ...note(worst.name)};
    yield {what: `${what}: its diagnostics`, value: slowest.time, unit: 'ms', ...note(slowest.name)};
  },
};
