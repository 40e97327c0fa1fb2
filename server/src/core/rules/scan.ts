/** Reading the whole text of a document without reading it whole on every change: by runs of sections, remembered. */
import {exact} from '../lists.ts';
import {memo} from '../memo.ts';
import {each, type Steps} from '../steps.ts';
import type {Piece} from '../syntax/piece.ts';
import type {Run, Section} from '../syntax/runs.ts';
import {type Document, syntaxOf} from '../workspace/document.ts';

/** What was found in a stretch of the text; offsets in `found` are relative to `start`. */
export interface Scanned<T> {
  readonly start: number;
  readonly found: T;
}

/**
 * A reading of documents that looks at each run of sections once, whatever changes elsewhere. For what never reaches
 * over the line that a section begins with. `read` gets sections whose starts are relative to the run.
 */
export function scanner<T>(read: (sections: readonly Section[]) => T): Scanner<T> {
  const known = memo((run: Run) => ({found: read(run.sections)}));
  const scan = (document: Document) =>
    syntaxOf(document).runs.map(({start, run}) => ({start, found: known(run).found}));
  function* steps(document: Document): Steps<void> {
    yield* each(syntaxOf(document).runs, ({run}) => known(run), 1);
  }
  return Object.assign(scan, {steps});
}

export interface Scanner<T> {
  (document: Document): readonly Scanned<T>[];
  /** What it looks at, in short steps: asked after them, it knows. */
  readonly steps: (document: Document) => Steps<void>;
}

/** The same for what is found in each section by itself: a stroke reads one again. `read` gets it as if it began the text. */
export function sectionScanner<T>(
  read: (section: Section) => readonly T[],
): (document: Document) => readonly Scanned<readonly T[]>[] {
  const known = memo((piece: Piece) => exact(read({start: 0, piece, anchor: 0})));
  const scan = scanner(sections =>
    sections.flatMap(({start, piece}): Scanned<readonly T[]>[] => {
      const found = known(piece);
      return found.length > 0 ? [{start, found}] : [];
    }),
  );
  return document =>
    scan(document).flatMap(({start, found}) => found.map(one => ({start: start + one.start, found: one.found})));
}
