/** Openings that are the same value from version to version, as long as the document says the same there. */
import {memo} from '../../memo.ts';
import {isSameSpan, isSameStated, type Opening, type Under} from './mentions.ts';

/** By what was read there, the openings that it was lately; text that stands in several places alike is read once. */
const lately = memo((_: object): Opening[] => []);

/** As many as are remembered of one text. */
const most = 4;

/** The opening as it was before, where it is the same; `source` is what was read there. */
export function steady(source: object, opening: Opening): Opening {
  const known = lately(source);
  const same = known.find(one => isSame(one, opening));
  if (same) return same;
  known.unshift(opening);
  known.splice(most);
  return opening;
}

function isSame(a: Opening, b: Opening): boolean {
  return (
    a.kind === b.kind &&
    a.id === b.id &&
    a.aboutOnly === b.aboutOnly &&
    isSameStated(a.title, b.title) &&
    isSameSpan(a.heading, b.heading) &&
    isSameSpan(a.body, b.body) &&
    isSameStated(a.points, b.points) &&
    isSameStated(a.goal, b.goal) &&
    isSameStated(a.start, b.start) &&
    isSameStated(a.end, b.end) &&
    isSameStated(a.capacity ?? null, b.capacity ?? null) &&
    isSameUnder(a.under, b.under)
  );
}

function isSameUnder(a: Under | null, b: Under | null): boolean {
  if (a === null || b === null) return a === b;
  return (
    a.heading === b.heading &&
    a.base === b.base &&
    a.start === b.start &&
    a.depth === b.depth &&
    a.hasChildren === b.hasChildren &&
    isSameStated(a.goal, b.goal)
  );
}
