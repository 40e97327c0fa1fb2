/** Small programs for the tests of the harness: written, started, listened to. */
import {type ChildProcess, type SpawnOptions, spawn} from 'node:child_process';
import {mkdtemp, realpath, rm, writeFile} from 'node:fs/promises';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {createInterface} from 'node:readline';
import type {TestContext} from 'node:test';

export async function temporary(t: TestContext): Promise<string> {
  const folder = await mkdtemp(join(await realpath(tmpdir()), 'sprintdown-test-'));
  t.after(() => rm(folder, {recursive: true, force: true}));
  return folder;
}

export async function written(folder: string, name: string, text: string, mode = 0o644): Promise<string> {
  const path = join(folder, name);
  await writeFile(path, text, {mode});
  return path;
}

export interface Running {
  readonly child: ChildProcess;
  /** Resolves with what follows a word on its line; rejects when the program ends without. */
  readonly said: (word: string) => Promise<string>;
  readonly ended: Promise<{readonly status: number | null; readonly signal: string | null; readonly output: string}>;
}

export function running(program: string, args: readonly string[], options: SpawnOptions = {}): Running {
  const child = spawn(program, args, {...options, stdio: ['ignore', 'pipe', 'pipe']});
  const lines: string[] = [];
  const listeners = new Set<() => void>();
  for (const stream of [child.stdout, child.stderr]) {
    if (!stream) continue;
    createInterface({input: stream}).on('line', line => {
      lines.push(line);
      for (const listener of listeners) listener();
    });
  }
  const ended = new Promise<Awaited<Running['ended']>>((resolve, reject) => {
    child.once('error', reject);
    child.once('close', (status, signal) => resolve({status, signal, output: lines.join('\n')}));
  });
  const said = (word: string) =>
    new Promise<string>((resolve, reject) => {
      const look = () => {
        const line = lines.find(text => text.includes(word));
        if (line !== undefined) resolve(line.slice(line.indexOf(word) + word.length).trim());
      };
      listeners.add(look);
      look();
      void ended.then(({output}) => reject(new Error(`It ended without saying “${word}”:\n${output}`)));
    });
  return {child, said, ended};
}
