/** How many seeded cases a law is tried on: LAWS=20 tries twenty times as many, SEED=… others, or repeats a failure. */
import type fc from 'fast-check';

const factor = Number(process.env.LAWS ?? 0.1);

/** Parameters of a law that is tried this many times by default. */
export function times(count: number): fc.Parameters<unknown> {
  const seed = process.env.SEED ?? '7';
  return {numRuns: Math.max(1, Math.round(count * factor)), ...(seed ? {seed: Number(seed)} : {})};
}
