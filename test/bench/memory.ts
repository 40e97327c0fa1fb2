/** What an open plan takes in the memory, and whether typing makes it more. */
import {execFileSync} from 'node:child_process';
import {join} from 'node:path';
import type {Heap} from './heap.ts';
import type {Section} from './setup.ts';

export const memory: Section = {
  name: 'memory',
  title: 'heap',
  async *measure({root, quick}) {
    const edits = quick ? 500 : 10_000;
    // Optimized code is tied to the values that it has seen, and is none of what a plan takes.
    const args = ['--expose-gc', '--no-opt', '--no-maglev', join(root, 'test/bench/heap.ts')];
    const heapOf = (bytes: number, count: number): Heap =>
      JSON.parse(execFileSync(process.execPath, [...args, String(bytes), String(count)], {encoding: 'utf8'}));
    const million = heapOf(1_000_000, 0);
    yield {what: 'per byte of open text, 1 MB', value: million.opened / million.bytes, unit: 'bytes', goal: 30};
    const {opened, edited} = heapOf(100_000, edits);
    const growth = (100 * (edited - opened)) / opened;
    yield {what: `100 KB: more after ${edits} edits than opened anew`, value: growth, unit: '%', goal: 5};
  },
};
