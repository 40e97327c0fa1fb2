/** What of a text was not read, or not in full, and why. */
import {memo} from '../memo.ts';
import type {Span} from '../text/span.ts';
import {noEffort, type Run, sumOf} from './runs.ts';
import {usualSizes} from './seams.ts';
import type {Syntax} from './sections.ts';

export interface Unread {
  /** The end of the text, from where on nothing is read; null where it is read to its end. */
  readonly rest: Rest | null;
  /** Stretches from heading to heading in which something nests too deep, or holds the parser up too long, to be read. */
  readonly parts: readonly Span[];
}

export interface Rest extends Span {
  /** Which limit the text reached first: of its length, of its lines, of what reading it takes. */
  readonly why: 'length' | 'lines' | 'effort';
}

/** null where all of a text is read, which is nearly always. */
export function unreadOf(syntax: Syntax): Unread | null {
  const {runs, limit, length} = syntax;
  const parts: Span[] = [];
  for (const {start, run} of runs) {
    for (const part of limitedIn(run)) parts.push({start: start + part.start, end: start + part.end});
  }
  const last = limit === null ? undefined : parts.pop();
  if (!last && parts.length === 0) return null;
  return {rest: last ? {...last, end: length, why: whyFrom(last.start, linesAbove(syntax))} : null, parts};
}

/** The sections with a limit, relative to their run. */
const limitedIn = memo((run: Run): readonly Span[] =>
  run.sections
    .filter(({piece}) => piece.limit !== null)
    .map(({start, piece}) => ({start, end: start + piece.text.length})),
);

/** Of the sections that were read. */
function linesAbove({runs}: Syntax): number {
  const all = runs.reduce((sum, {run}) => sumOf(sum, run.effort), noEffort);
  return all.lines - (runs.at(-1)?.run.sections.at(-1)?.piece.lines ?? 0);
}

function whyFrom(start: number, lines: number): Rest['why'] {
  if (start >= usualSizes.text) return 'length';
  return lines >= usualSizes.lines ? 'lines' : 'effort';
}
