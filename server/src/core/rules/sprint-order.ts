/** Which of two sprints comes first, as far as their dates or numbers tell. */
import type {Planned, SharedStory} from '../workspace/contribution.ts';

/** null: nobody can tell. */
export function compareSprints(a: Planned, b: Planned): number | null {
  if (a.start !== null && b.start !== null && a.start !== b.start) return a.start < b.start ? -1 : 1;
  if (a.sprint === b.sprint) return 0;
  const [first, second] = [numbersOf(a), numbersOf(b)];
  if (!first || !second || first.length !== second.length) return null;
  const at = first.findIndex((number, i) => number !== second[i]);
  return at < 0 ? 0 : (first[at] ?? 0) - (second[at] ?? 0);
}

/**
 * How what one document plans of a story stands to what another one plans of it: `unplanned` where one of them takes it
 * into no sprint, `same` where both take it into one sprint.
 */
export function orderOfPlans(a: SharedStory, b: SharedStory): 'unplanned' | 'same' | 'before' | 'after' | 'unknown' {
  const [first] = a.planned;
  const [second] = b.planned;
  if (!first || !second) return 'unplanned';
  if (a.planned.some(one => b.planned.some(other => compareSprints(one, other) === 0))) return 'same';
  const order = compareSprints(first, second);
  return order === null ? 'unknown' : order < 0 ? 'before' : 'after';
}

function numbersOf({id}: Planned): readonly number[] | null {
  return id !== null && /^\d+(?:\.\d+)*$/.test(id) ? id.split('.').map(Number) : null;
}
