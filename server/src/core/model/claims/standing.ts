/** What is made from the answers to questions stands while they are answered alike: so little is made again. */
import {areSame, notes} from '../../memo.ts';
import {firstWhere} from '../../search.ts';
import {each, type Steps} from '../../steps.ts';
import type {Span} from '../../text/span.ts';
import {type Asked, askedTogether, isAnsweredAlike, type Questions} from './questions.ts';
import type {Source} from './sources.ts';

export interface Standing {
  readonly asked: Questions;
  stood: Stood;
}

/** The mark of the version in which something stood last; what is made together shares one. */
export interface Stood {
  in: object | null;
}

/** A version of a plan, which is asked, and what it has in common with the one before. */
export interface Version {
  readonly source: Source;
  /** What bears it as its mark stood in this version. */
  readonly mark: object;
  /** null: there is no version before. */
  readonly before: object | null;
  /** Where places of stories went or came since then, in order. */
  readonly moved: readonly number[];
  /** Only the outline is another one: stories, sprints and epics are as they were. */
  readonly isSame: boolean;
}

/** Whether all that something was made from is still the same; takes note of it. */
export function stands(one: Standing, version: Version): boolean {
  if (!isAlike(one, version)) return false;
  one.stood = {in: version.mark};
  return true;
}

/**
 * Where something stood in the version before, it is known what is different since: of other stretches of text the answers
 * need not be asked for again.
 */
function isAlike(one: Standing, {source, before, moved, isSame}: Version): boolean {
  const holds = (asked: Asked) => isAnsweredAlike(asked, source);
  const {outline, plan, stretches} = one.asked;
  const stood = before !== null && one.stood.in === before;
  if (!outline.every(holds)) return false;
  if (!(stood && isSame) && !plan.every(holds)) return false;
  if (!stood) return stretches.every(holds);
  return moved.length === 0 || stretches.every(asked => !holdsAny(asked.about, moved) || holds(asked));
}

/** Whether one of some places, which are in order, stands in a stretch of text. */
function holdsAny({start, end}: Span, places: readonly number[]): boolean {
  return (places[firstWhere(places.length, at => (places[at] as number) >= start)] ?? end) < end;
}

/** Several that stand together. */
export interface Several<T extends Standing> extends Standing {
  readonly all: readonly T[];
}

/**
 * Makes each of a chunk, but of one that stands as a whole none; those that stand by themselves are made to be the same.
 * As long as the chunk stands, so does each of it.
 */
export function severally<K extends object, T extends Standing>(
  make: (one: K, version: Version) => T,
): (chunk: readonly K[], version: Version) => Steps<Several<T>> {
  const known = notes<readonly K[], Several<T>>();
  return function* (chunk, version) {
    const last = known.get(chunk);
    if (last && isAlike(last, version)) {
      last.stood.in = version.mark;
      return last;
    }
    const all = yield* each(chunk, one => make(one, version), 16);
    const same = last && areSame(last.all, all) ? last.all : all;
    const stood = {in: version.mark};
    for (const one of same) one.stood = stood;
    const several = {all: same, asked: askedTogether(all.map(({asked}) => asked)), stood};
    known.set(chunk, several);
    return several;
  };
}
