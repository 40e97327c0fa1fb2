/** Work in short steps, for callers that have other things to do meanwhile; this is for those that have not. */

/** Work that may pause or stop at every `yield`. */
export type Steps<T> = Generator<void, T, undefined>;

/** Each of many, some in each step. */
export function* each<T, R>(all: readonly T[], make: (one: T, nth: number) => R, some = 64): Steps<R[]> {
  const made: R[] = [];
  for (const [nth, one] of all.entries()) {
    if (nth % some === 0) yield;
    made.push(make(one, nth));
  }
  return made;
}

/** Goes through all steps at once and gives what they lead to. */
export function finished<T>(steps: Generator<unknown, T, undefined>): T {
  for (;;) {
    const step = steps.next();
    if (step.done) return step.value;
  }
}
