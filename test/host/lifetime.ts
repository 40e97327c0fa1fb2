/** The life of a program that starts others: however it ends, it first stops what it started. */
import {deepEqual} from 'node:assert/strict';
import {constants} from 'node:os';
import {setTimeout as pause} from 'node:timers/promises';
import {isDeepStrictEqual} from 'node:util';
import {spoken} from './refusal.ts';

type Stop = () => unknown;

const endings: Stop[] = [];
let ended: Promise<void> | undefined;

/** Promises that `stop` runs at the end of the program, last one first. */
export function atEnd(stop: Stop): void {
  endings.push(stop);
}

/** For tests, which do not end with what they started: stops all that is running so far. */
export async function stopEverything(): Promise<void> {
  for (let stop = endings.pop(); stop; stop = endings.pop()) {
    try {
      await stop();
    } catch (error) {
      console.error(spoken(error));
    }
  }
}

/**
 * What several tests share, made when the first of them asks for it. Not in `before`: where no test of a file is wanted,
 * the runner does not wait for that, and stops everything before it was started.
 */
export function shared<T>(make: () => Promise<T>): () => Promise<T> {
  let made: Promise<T> | undefined;
  return () => {
    made ??= make();
    return made;
  };
}

/** Signals come twice when both a terminal and npm send them: the first one decides. */
export function end(status: number): Promise<void> {
  ended ??= stopEverything().then(() => process.exit(status));
  return ended;
}

/** Passes a failure on, unless we are being stopped: then it is only the sound of that, and nobody waits for it. */
export async function unlessEnding<T>(work: Promise<T>): Promise<T> {
  try {
    return await work;
  } catch (error) {
    if (ended) return new Promise<never>(() => {});
    throw error;
  }
}

/** Runs a program to its end; its number becomes the exit status. */
export async function live(program: () => Promise<number>): Promise<void> {
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) {
    process.on(signal, () => void end(128 + constants.signals[signal]));
  }
  // run.mjs holds the other end of this channel: when it closes, nobody is left to stop us.
  process.once('disconnect', () => void end(1));
  process.channel?.unref();
  // Whoever read what we print may have gone, as `head` does.
  process.stdout.on('error', () => void end(1));
  for (const event of ['uncaughtException', 'unhandledRejection'] as const) {
    process.on(event, (error: unknown) => {
      console.error(`\n${spoken(error)}`);
      void end(1);
    });
  }
  try {
    await end(await program());
  } catch (error) {
    if (ended) return;
    console.error(`\n${spoken(error)}`);
    await end(1);
  }
}

/** Rejects with what was waited for when that takes longer than anyone would wait. */
export async function within<T>(seconds: number, waitedFor: string, work: Promise<T>): Promise<T> {
  let timer: NodeJS.Timeout | undefined;
  const limit = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new Error(`Waited ${seconds} s for ${waitedFor}, in vain.`)), seconds * 1000);
  });
  try {
    return await Promise.race([work, limit]);
  } finally {
    clearTimeout(timer);
  }
}

/** Reads again and again until a value is the expected one; says at the end what it was instead. */
export async function until<T>(read: () => T | Promise<T>, expected: T, seconds = 60): Promise<void> {
  const end = performance.now() + seconds * 1000;
  let found = await read();
  while (!isDeepStrictEqual(found, expected) && performance.now() < end) {
    await pause(100);
    found = await read();
  }
  deepEqual(found, expected);
}
