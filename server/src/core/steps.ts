/** Work in short steps, for callers that have other things to do meanwhile; this is for those that have not. */

/** Goes through all steps at once and gives what they lead to. */
export function finished<T>(steps: Generator<unknown, T, undefined>): T {
  for (;;) {
    const step = steps.next();
    if (step.done) return step.value;
  }
}
