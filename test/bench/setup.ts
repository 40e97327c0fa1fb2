/** What every part of the bench is given, and the few ways in which it takes the time. */
import {mkdtempSync, rmSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {setTimeout as pause} from 'node:timers/promises';
import {atEnd} from '../host/lifetime.ts';
import type {Figure} from './report.ts';

export interface Setup {
  readonly root: string;
  readonly quick: boolean;
  /** An empty folder that is deleted at the end. */
  readonly folder: (name: string) => string;
}

export interface Section {
  readonly name: string;
  readonly title: string;
  readonly measure: (setup: Setup) => AsyncGenerator<Figure>;
}

export function createSetup(root: string, quick: boolean): Setup {
  return {
    root,
    quick,
    folder: name => {
      const path = mkdtempSync(join(tmpdir(), `sprintdown-bench-${name}-`));
      atEnd(() => rmSync(path, {recursive: true, force: true}));
      return path;
    },
  };
}

/** Milliseconds. */
export async function timeOf(work: () => unknown): Promise<number> {
  const start = performance.now();
  await work();
  return performance.now() - start;
}

/** The time of each of some rounds, in milliseconds, with a rest after each as between the strokes of a typist. */
export async function timesOf(
  rounds: number,
  work: (round: number) => unknown,
  rest: (last: number) => number = () => 0,
): Promise<readonly number[]> {
  const times: number[] = [];
  for (let round = 0; round < rounds; round++) {
    const time = await timeOf(() => work(round));
    times.push(time);
    const wait = rest(time);
    if (wait > 0) await pause(wait);
  }
  return times;
}

/** The value below which a share of them lies. */
export function quantile(times: readonly number[], share: number): number {
  const sorted = [...times].sort((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor(share * sorted.length))] ?? Number.NaN;
}

export const median = (times: readonly number[]): number => quantile(times, 0.5);
