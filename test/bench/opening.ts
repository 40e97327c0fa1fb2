/** From opening a document to its diagnostics, and whether anything else is answered meanwhile. */
import {join} from 'node:path';
import {setTimeout as pause} from 'node:timers/promises';
import {type Client, type Start, startServer} from './client.ts';
import {planOf, sizesFor} from './plans.ts';
import type {Section} from './setup.ts';

const uri = 'file:///bench/plan.md';
const other = 'file:///bench/other.md';
const goals: Readonly<Record<string, number>> = {'12 KB': 40, '1 MB': 1000, '6 MB': 6000};

export const opening: Section = {
  name: 'opening',
  title: 'opening → diagnostics',
  async *measure({root, quick, folder}) {
    // As the extension starts it: what Node compiled the last time is there.
    const server = {program: join(root, 'dist/server.js'), env: {NODE_COMPILE_CACHE: folder('compiled')}};
    const first = await startWith(server, planOf(12_000));
    yield {what: 'start → initialize answered, for the first time', value: first.started, unit: 'ms'};
    await first.end();
    const again = await startServer(server);
    yield {what: 'start → initialize answered', value: again.started, unit: 'ms'};
    await again.end();
    for (const {name, bytes} of sizesFor(quick)) {
      const client = await startWith(server, '# Backlog\n');
      const text = planOf(bytes);
      const begin = performance.now();
      await client.open(uri, text);
      const done = client.diagnostics(uri).then(() => performance.now() - begin);
      const held = await longestWait(client, done);
      const goal = goals[name];
      yield {what: `${name}: cold`, value: await done, unit: 'ms', ...(goal === undefined ? {} : {goal})};
      if (bytes > 500_000) yield {what: `${name}: another answer waits at most`, value: held, unit: 'ms', goal: 60};
      await client.end();
    }
  },
};

/** With a document open and checked that is not the one to be measured. */
async function startWith(server: Start, text: string): Promise<Client> {
  const client = await startServer(server);
  await client.open(other, text);
  await client.diagnostics(other);
  return client;
}

/** Asks about another document all the time until the work is done. */
export async function longestWait(client: Client, done: Promise<unknown>): Promise<number> {
  let longest = 0;
  let over = false;
  const end = () => {
    over = true;
  };
  done.then(end, end);
  while (!over) {
    const begin = performance.now();
    await client.diagnostics(other);
    longest = Math.max(longest, performance.now() - begin);
    await pause(3);
  }
  return longest;
}
