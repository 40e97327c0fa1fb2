/** The text and the lines of what lies in the memory in pieces, told without putting the whole together. */
import {memo} from '../memo.ts';
import {lastUpTo} from '../search.ts';
import type {Letters} from '../text/letters.ts';
import {indexLines, type LineIndex} from '../text/lines.ts';
import type {Piece} from './piece.ts';
import {lastAt, type PlacedRun, type Run} from './runs.ts';

/** A text by its runs. */
export interface Piecewise {
  readonly runs: readonly PlacedRun[];
  readonly length: number;
}

export function lettersIn({runs, length}: Piecewise): Letters {
  return {
    length,
    slice: (from, to) => {
      let text = '';
      let at = lastAt(runs, from);
      for (let placed = runs[at]; placed && placed.start < to; placed = runs[++at]) {
        const {start, run} = placed;
        let index = lastAt(run.sections, from - start);
        for (let section = run.sections[index]; section; section = run.sections[++index]) {
          const own = start + section.start;
          if (own >= to) return text;
          text += section.piece.text.slice(Math.max(0, from - own), to - own);
        }
      }
      return text;
    },
  };
}

/**
 * Pieces begin with lines: how many stand above each is known without a look at their text. Mostly the next place that is
 * asked for stands where the last one stood.
 */
export function linesOfPieces({runs, length}: Piecewise): LineIndex {
  let count = 0;
  const tops = runs.map(({run}) => {
    const top = count;
    count += run.effort.lines;
    return top;
  });
  let from = 0;
  let to = 0;
  let top = 0;
  let own: LineIndex = noLines;
  const find = (offset: number) => {
    const at = lastAt(runs, offset);
    const {start = 0, run} = runs[at] ?? {};
    const index = lastAt(run?.sections ?? [], offset - start);
    const section = run?.sections[index];
    if (!run || !section) return;
    from = start + section.start;
    to = from + section.piece.text.length;
    top = (tops[at] ?? 0) + (topsIn(run)[index] ?? 0);
    own = linesOfPiece(section.piece);
  };
  return {
    count: count + 1,
    length,
    at: offset => {
      if (offset < from || offset >= to) find(offset);
      const {line, column} = own.at(offset - from);
      return {line: top + line, column};
    },
    startOf: line => {
      if (line > count) return length;
      const at = lastUpTo(tops, top => top, line);
      const {start = 0, run} = runs[at] ?? {};
      if (!run) return 0;
      const left = line - (tops[at] ?? 0);
      const index = lastUpTo(topsIn(run), top => top, left);
      const section = run.sections[index];
      return section
        ? start + section.start + linesOfPiece(section.piece).startOf(left - (topsIn(run)[index] ?? 0))
        : start;
    },
  };
}

/** How many lines of a run stand above each of its sections. */
const topsIn = memo(({sections}: Run): readonly number[] => {
  let count = 0;
  return sections.map(({piece}) => {
    const top = count;
    count += piece.lines;
    return top;
  });
});

const noLines = indexLines('');
const linesOfPiece = memo(({text}: Piece) => indexLines(text));
