/** Half-open ranges of UTF-16 offsets into one text. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

export function span(start: number, end: number): Span {
  return {start, end};
}

/** The same stretch of text, `by` code units further on. */
export function shift(at: Span, by: number): Span {
  return by === 0 ? at : {start: at.start + by, end: at.end + by};
}

export function contains(outer: Span, inner: Span): boolean {
  return outer.start <= inner.start && inner.end <= outer.end;
}
