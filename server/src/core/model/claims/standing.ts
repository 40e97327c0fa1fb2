/** What is made from the answers to questions stands while they are answered alike: so little is made again. */
import {areSame, notes} from '../../memo.ts';
import {firstWhere} from '../../search.ts';
import {each, type Steps} from '../../steps.ts';
import type {Span} from '../../text/span.ts';
import {type Asked, askedTogether, isAnsweredAlike, type Questions} from './questions.ts';
import type {Source} from './sources.ts';

export interface Standing {
  readonly asked: Questions;
  /** The mark of the version in which it stood last. */
  mark: object | null;
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

/**
 * Whether all that something was made from is still the same. Where it stood in the version before, it is known what is
 * different since: of other stretches of text the answers need not be asked for again.
 */
export function stands(one: Standing, {source, mark, before, moved, isSame}: Version): boolean {
  const isAlike = (asked: Asked) => isAnsweredAlike(asked, source);
  const {outline, plan, stretches} = one.asked;
  const stood = before !== null && one.mark === before;
  if (!outline.every(isAlike)) return false;
  if (!(stood && isSame) && !plan.every(isAlike)) return false;
  if (!stood && !stretches.every(isAlike)) return false;
  if (moved.length > 0 && !stretches.every(asked => !holdsAny(asked.about, moved) || isAlike(asked))) return false;
  one.mark = mark;
  return true;
}

/** Whether one of some places, which are in order, stands in a stretch of text. */
function holdsAny({start, end}: Span, places: readonly number[]): boolean {
  return (places[firstWhere(places.length, at => (places[at] as number) >= start)] ?? end) < end;
}

/** Several that stand together. */
export interface Several<T extends Standing> extends Standing {
  readonly all: readonly T[];
}

/** Makes each of a chunk, but of one that stands as a whole none; those that stand by themselves are made to be the same. */
export function severally<K extends object, T extends Standing>(
  make: (one: K, version: Version) => T,
): (chunk: readonly K[], version: Version) => Steps<Several<T>> {
  const known = notes<readonly K[], Several<T>>();
  return function* (chunk, version) {
    const last = known.get(chunk);
    if (last && stands(last, version)) return last;
    const all = yield* each(chunk, one => make(one, version), 16);
    const same = last && areSame(last.all, all) ? last.all : all;
    const several = {all: same, asked: askedTogether(all.map(({asked}) => asked)), mark: version.mark};
    known.set(chunk, several);
    return several;
  };
}
