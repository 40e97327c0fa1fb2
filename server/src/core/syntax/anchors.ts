/**
 * Anchors: places in a text that an edit elsewhere does not change. They are numbers in the order of the text, with room
 * between the sections; inside a section they go on letter by letter. What is read in anchors stays the same value while
 * the text above it grows and shrinks.
 */
import {notes} from '../memo.ts';
import {lastUpTo} from '../search.ts';
import type {Piece} from './piece.ts';
import type {FreshSection, PlacedRun, Section} from './runs.ts';

/** How much room a section of a new text has, for each of its letters. */
const room = 2 ** 20;

/**
 * The anchor of the end of any text; the last section may always grow. Up to here an engine keeps whole numbers where
 * they are; of larger ones each takes a place of its own in the memory, and there are two in every span.
 */
export const endAnchor = 2 ** 30 - 1;

/**
 * Sections with anchors between those above and below, in place of `old` ones: those of the old ones where they are as many,
 * else pieces that fell once stand where they stood, and the others in the room between. null where there is no room left.
 */
export function anchored(
  fresh: readonly FreshSection[],
  old: readonly Section[],
  above: Section | undefined,
  below: Section | undefined,
): readonly Section[] | null {
  const first = old[0] ?? above;
  const least = first === undefined ? 0 : first === above ? endOf(first) : first.anchor;
  const most = below?.anchor ?? endAnchor;
  const same =
    fresh.length === old.length ? fresh.map((section, i) => ({...section, anchor: old[i]?.anchor ?? 0})) : [];
  if (fits(same, least, most)) return same;
  const placed = asStood(fresh, least, most);
  fall(old);
  if (fits(placed, least, most)) return placed;
  const spread = spreadOver(fresh, least, most);
  return fits(spread, least, most) ? spread : null;
}

/** Where pieces stood that fell away together. */
const fallen = notes<Piece, {readonly fall: object; readonly anchors: number[]}>();

function fall(sections: readonly Section[]): void {
  const together = {};
  for (const {piece, anchor} of sections) {
    const known = fallen.get(piece);
    // What is written in many places alike is one piece.
    if (known?.fall === together) known.anchors.push(anchor);
    else fallen.set(piece, {fall: together, anchors: [anchor]});
  }
}

/** Closing a fence brings back what it had swallowed: it stands where it stood. */
function asStood(fresh: readonly FreshSection[], least: number, most: number): readonly Section[] {
  const sections: Section[] = [];
  let from = 0;
  let end = least;
  for (const [i, section] of fresh.entries()) {
    const anchor = fallen.get(section.piece)?.anchors.find(one => one >= end);
    if (anchor === undefined || anchor >= most) continue;
    for (const one of spreadOver(fresh.slice(from, i), end, anchor)) sections.push(one);
    sections.push({...section, anchor});
    from = i + 1;
    end = anchor + section.piece.text.length;
  }
  return [...sections, ...spreadOver(fresh.slice(from), end, most)];
}

/** Each with as much of the room as its length takes of all. */
function spreadOver(fresh: readonly FreshSection[], least: number, most: number): readonly Section[] {
  const start = fresh[0]?.start ?? 0;
  const last = fresh[fresh.length - 1];
  const length = last ? last.start + last.piece.text.length - start : 0;
  const each = Math.min(room, (most - least) / Math.max(1, length));
  return fresh.map(section => ({...section, anchor: least + Math.floor((section.start - start) * each)}));
}

function fits(sections: readonly Section[], least: number, most: number): boolean {
  if ((sections[0]?.anchor ?? least) < least) return false;
  return sections.length > 0 && sections.every((section, i) => endOf(section) <= (sections[i + 1]?.anchor ?? most));
}

function endOf({anchor, piece}: Section): number {
  return anchor + piece.text.length;
}

/** What anchors mean in a text, asked one after the other: mostly the next one lies where the last one lay. */
export function offsetsIn(runs: readonly PlacedRun[]): (anchor: number) => number {
  let from = 0;
  let to = -1;
  let by = 0;
  return anchor => {
    if (anchor >= from && anchor <= to) return anchor + by;
    const placed = runs[lastUpTo(runs, ({run}) => run.sections[0]?.anchor ?? 0, anchor)];
    const sections = placed?.run.sections ?? [];
    const section = sections[lastUpTo(sections, one => one.anchor, anchor)];
    if (!placed || !section) return 0;
    from = section.anchor;
    to = endOf(section);
    by = placed.start + section.start - from;
    return Math.min(anchor, to) + by;
  };
}
