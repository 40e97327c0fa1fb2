/** Texts of which one wants to know stretches: strings, and what lies in the memory in pieces. */

/** Whoever asks for less than the whole asks this, so that a long text need not be put together for it. */
export interface Letters {
  readonly length: number;
  readonly slice: (start: number, end: number) => string;
}
