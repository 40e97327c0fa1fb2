/** Numbers by chance that are the same for the same seed. */

/** A whole number from 0 up to, and without, `below`. */
export type Random = (below: number) => number;

/** Tommy Ettinger's mulberry32: 32 bits of state, good enough to draw days by. */
export function createRandom(seed: number): Random {
  let state = seed >>> 0;
  return below => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return Math.floor((((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296) * below);
  };
}
