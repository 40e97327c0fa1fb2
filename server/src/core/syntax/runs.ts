/** Sections in runs of some dozens: an edit moves the runs below it, not each of ten thousand sections. */
import {addAll} from '../lists.ts';
import {lastUpTo} from '../search.ts';
import {anchored} from './anchors.ts';
import type {Piece} from './piece.ts';

/** A piece and where it stands. */
export interface Section {
  readonly start: number;
  readonly piece: Piece;
  /** Where it stands as edits elsewhere do not change it, see `anchors.ts`. */
  readonly anchor: number;
}

/** A section that has just been read. */
export type FreshSection = Pick<Section, 'start' | 'piece'>;

/** Sections in a row; it keeps its identity from version to version where nothing in it changed. */
export interface Run {
  /** Their starts are relative to that of the run. */
  readonly sections: readonly Section[];
  readonly length: number;
  /** How much of it stands in large blocks. */
  readonly blocks: number;
  readonly effort: Effort;
}

/** What reading some pieces takes. */
export interface Effort {
  readonly lines: number;
  /** In microseconds, as foretold. */
  readonly cost: number;
}

export interface PlacedRun {
  readonly start: number;
  readonly run: Run;
}

/** A section by the indices of its run and of itself in it. */
export interface Place {
  readonly run: number;
  readonly index: number;
}

const usual = 64;
const fewest = 16;

/** Runs over sections whose starts are absolute. */
export function runsOf(sections: readonly Section[]): PlacedRun[] {
  const count = Math.max(1, Math.round(sections.length / usual));
  const size = Math.ceil(sections.length / count);
  return Array.from({length: count}, (_, i) => sections.slice(i * size, (i + 1) * size))
    .filter(part => part.length > 0)
    .map(runOf);
}

function runOf(sections: readonly Section[]): PlacedRun {
  const start = sections[0]?.start ?? 0;
  const pieces = sections.map(({piece}) => piece);
  return {
    start,
    run: {
      sections: sections.map(section => ({...section, start: section.start - start})),
      length: pieces.reduce((sum, {text}) => sum + text.length, 0),
      blocks: pieces.reduce((sum, {text, kind}) => (kind === 'block' ? sum + text.length : sum), 0),
      effort: pieces.reduce(sumOf, noEffort),
    },
  };
}

export const noEffort: Effort = {lines: 0, cost: 0};

export function sumOf(a: Effort, b: Effort): Effort {
  return {lines: a.lines + b.lines, cost: a.cost + b.cost};
}

/** The place of the last section that starts at or before an offset. */
export function placeAt(runs: readonly PlacedRun[], offset: number): Place {
  const run = lastAt(runs, offset);
  const placed = runs[run];
  return {run, index: placed ? lastAt(placed.run.sections, offset - placed.start) : 0};
}

/** The index of the last of some places that starts at or before an offset. */
export function lastAt(places: readonly {readonly start: number}[], offset: number): number {
  return lastUpTo(places, ({start}) => start, offset);
}

/** The section at a place, with its start in the text. */
export function sectionAt(runs: readonly PlacedRun[], {run, index}: Place): Section | undefined {
  const placed = runs[run];
  const section = placed?.run.sections[index];
  return placed && section && {...section, start: placed.start + section.start};
}

/** The place of the section that starts right there, if one does; the first is none that a text could go on with. */
export function placeOf(runs: readonly PlacedRun[], offset: number): Place | null {
  if (runs.length === 0 || offset === 0) return null;
  const place = placeAt(runs, offset);
  return sectionAt(runs, place)?.start === offset ? place : null;
}

/** The place below the last section. */
export function endOf(runs: readonly PlacedRun[]): Place {
  return {run: runs.length, index: 0};
}

/** Where the section ends that stands some sections below a place; the end of the text where there is none. */
export function endBelow(runs: readonly PlacedRun[], {run, index}: Place, count: number): number {
  let left = index + count;
  for (const {
    start,
    run: {sections, length},
  } of runs.slice(run)) {
    const next = sections[left + 1];
    if (next) return start + next.start;
    if (left < sections.length) return start + length;
    left -= sections.length;
  }
  const last = runs[runs.length - 1];
  return last ? last.start + last.run.length : 0;
}

/** The effort of all sections above a place. */
export function effortAbove(runs: readonly PlacedRun[], {run, index}: Place): Effort {
  const above = runs.slice(0, run).reduce((sum, placed) => sumOf(sum, placed.run.effort), noEffort);
  return (runs[run]?.run.sections ?? []).slice(0, index).reduce((sum, {piece}) => sumOf(sum, piece), above);
}

/** The effort of all sections from a place on. */
export function effortBelow(runs: readonly PlacedRun[], place: Place): Effort {
  const all = effortAbove(runs, endOf(runs));
  const above = effortAbove(runs, place);
  return {lines: all.lines - above.lines, cost: all.cost - above.cost};
}

/** The place before; that of the first section stays. */
export function placeBefore(runs: readonly PlacedRun[], {run, index}: Place): Place {
  if (index > 0) return {run, index: index - 1};
  return run > 0 ? {run: run - 1, index: (runs[run - 1]?.run.sections.length ?? 1) - 1} : {run, index};
}

/** The sections from one place up to another, moved by `by`. */
export function sectionsBetween(runs: readonly PlacedRun[], from: Place, to: Place, by = 0): Section[] {
  const result: Section[] = [];
  for (let run = from.run; run <= to.run && run < runs.length; run++) {
    const placed = runs[run];
    const sections = placed?.run.sections ?? [];
    const end = run === to.run ? to.index : sections.length;
    for (const {start, piece, anchor} of sections.slice(run === from.run ? from.index : 0, end)) {
      result.push({start: (placed?.start ?? 0) + start + by, piece, anchor});
    }
  }
  return result;
}

/** Other sections in place of those between two places; what stands below is moved by `by`. */
export function spliced(
  runs: readonly PlacedRun[],
  from: Place,
  to: Place,
  fresh: readonly FreshSection[],
  by: number,
): readonly PlacedRun[] {
  const old = sectionsBetween(runs, from, to);
  const came = anchored(fresh, old, sectionAt(runs, placeBefore(runs, from)), sectionAt(runs, to));
  if (!came) return anew(runs, from, to, fresh, by);
  let next = Math.min(to.run + 1, runs.length);
  const changed = [
    ...sectionsBetween(runs, {run: from.run, index: 0}, from),
    ...came,
    ...sectionsBetween(runs, to, {run: next, index: 0}, by),
  ];
  // Runs that shrink are joined with the next, or ten thousand edits would leave ten thousand runs.
  while (changed.length < fewest && next < runs.length) {
    addAll(changed, sectionsBetween(runs, {run: next, index: 0}, {run: next + 1, index: 0}, by));
    next++;
  }
  const below = runs.slice(next);
  return [
    ...runs.slice(0, from.run),
    ...runsOf(changed),
    ...(by === 0 ? below : below.map(({start, run}) => ({start: start + by, run}))),
  ];
}

/** The same where no room is left between the anchors: all of them are given anew. */
function anew(
  runs: readonly PlacedRun[],
  from: Place,
  to: Place,
  fresh: readonly FreshSection[],
  by: number,
): readonly PlacedRun[] {
  const above = sectionsBetween(runs, {run: 0, index: 0}, from);
  const below = sectionsBetween(runs, to, endOf(runs), by);
  return runsOf(anchored([...above, ...fresh, ...below], [], undefined, undefined) ?? []);
}
