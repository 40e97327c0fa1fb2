/** The rule conflict-marker: a merge that was never finished; the rest of the document is read all the same. */
import {nextLineStart} from '../edits/style.ts';
import {memo} from '../memo.ts';
import {type Span, shift} from '../text/span.ts';
import type {Document} from '../workspace/document.ts';
import {inFence} from './fences.ts';
import type {Fix, Rule} from './rule.ts';
import {sectionScanner} from './scan.ts';

type Mark = 'ours' | 'base' | 'middle' | 'theirs';

interface Marker {
  readonly mark: Mark;
  readonly at: Span;
}

interface Conflict {
  readonly ours: Marker;
  readonly base: Marker | null;
  readonly middle: Marker;
  readonly theirs: Marker;
}

const marks: Readonly<Record<string, Mark>> = {'<': 'ours', '|': 'base', '=': 'middle', '>': 'theirs'};

/** git writes seven of them, and a name behind all but the middle ones. */
const line = /^(?:(?:<{7}|\|{7}|>{7})(?: [^\r\n]*)?|={7})(?=\r|\n|$)/gm;

const scan = sectionScanner(section =>
  [...section.piece.text.matchAll(line)].flatMap(({index, 0: written}) => {
    const at = {start: index, end: index + written.length};
    const mark = marks[written.charAt(0)] ?? 'middle';
    return inFence(section, at) ? [] : [{mark, at}];
  }),
);

export const conflictMarker: Rule = {
  id: 'conflict-marker',
  summary: 'A merge that was never finished: its markers stand in the text.',
  severity: 'error',
  *check({document}) {
    for (const {ours, base, middle, theirs} of conflictsIn(document)) {
      const {text} = document;
      const upper = {start: nextLineStart(text, ours.at.start), end: (base ?? middle).at.start};
      const lower = {start: nextLineStart(text, middle.at.start), end: theirs.at.start};
      const whole = {start: ours.at.start, end: nextLineStart(text, theirs.at.start)};
      yield {
        at: ours.at,
        message: 'An unfinished merge: both versions stand here, and both are counted',
        related: [
          {at: middle.at, message: 'The other version begins'},
          {at: theirs.at, message: 'The end of the conflict'},
        ],
        fixes: () => [
          keep('Keep the upper version', text, whole, [upper]),
          keep('Keep the lower version', text, whole, [lower]),
          keep('Keep both', text, whole, [upper, lower]),
        ],
      };
    }
  },
};

const conflictsIn: (document: Document) => readonly Conflict[] = memo(document =>
  conflictsOf(scan(document).flatMap(({start, found}) => found.map(({mark, at}) => ({mark, at: shift(at, start)})))),
);

export function hasConflicts(document: Document): boolean {
  return conflictsIn(document).length > 0;
}

/** Whether all of some places stand in one unfinished merge: that its versions differ says nothing more. */
export function inOneConflict(document: Document, places: readonly Span[]): boolean {
  return conflictsIn(document).some(({ours, theirs}) =>
    places.every(({start, end}) => start >= ours.at.start && end <= theirs.at.end),
  );
}

/** Markers in the order in which git writes them; a lone line of equal signs is a heading, not a conflict. */
function conflictsOf(markers: readonly Marker[]): readonly Conflict[] {
  const conflicts: Conflict[] = [];
  let ours: Marker | null = null;
  let base: Marker | null = null;
  let middle: Marker | null = null;
  for (const marker of markers) {
    if (marker.mark === 'ours') [ours, base, middle] = [marker, null, null];
    else if (!ours) continue;
    else if (marker.mark === 'base' && !middle) base = marker;
    else if (marker.mark === 'middle') middle ??= marker;
    else if (marker.mark === 'theirs' && middle) {
      conflicts.push({ours, base, middle, theirs: marker});
      [ours, base, middle] = [null, null, null];
    }
  }
  return conflicts;
}

function keep(title: string, text: string, whole: Span, kept: readonly Span[]): Fix {
  const left = kept.map(({start, end}) => text.slice(start, end)).join('');
  return {title, safe: false, edits: [{span: whole, text: left}]};
}
