/** A text as a row of pieces that are parsed on their own, whose trees laid end to end are the tree of the whole. */
import {type Change, changedWindow, joinChanges} from '../text/window.ts';
import {type Labels, noLabels} from './labels.ts';
import {frontMatterLength} from './lines.ts';
import {nextPiece} from './next-piece.ts';
import {type Limit, type Piece, relabel} from './piece.ts';
import {type Sizes, usualSizes} from './seams.ts';
import {emptyStock, type Stock, spared} from './stock.ts';

/** A piece and where it stands. */
export interface Section {
  readonly start: number;
  readonly piece: Piece;
}

export interface Syntax {
  readonly text: string;
  /** In order, without gaps: the texts of their pieces put together are the text. Never empty. */
  readonly sections: readonly Section[];
  /** Set when the text is too large to be read to its end. */
  readonly limit: Limit | null;
  /** Where front matter ends, 0 where there is none. */
  readonly frontMatter: number;
  readonly labels: Labels;
  /** Pieces that large blocks have swallowed. */
  readonly spare: readonly Piece[];
}

/**
 * The syntax of a text. Pieces of the previous version keep their identity where their text is unchanged; `changes` are
 * the edits that led from it to this text, one after the other, which saves comparing the two.
 */
export function parseSyntax(text: string, previous?: Syntax, changes?: readonly Change[]): Syntax {
  const steps = syntaxSteps(text, previous, changes);
  for (;;) {
    const step = steps.next();
    if (step.done) return step.value;
  }
}

/** The same in short steps, for a caller that has other things to do meanwhile. */
export function* syntaxSteps(
  text: string,
  previous?: Syntax,
  changes?: readonly Change[],
  sizes: Sizes = usualSizes,
): Generator<void, Syntax> {
  const frontMatter = frontMatterLength(text);
  const frame = previous ? frameOf(text, frontMatter, previous, changes) : wholeText;
  const source = {text, sizes, labels: previous?.labels ?? noLabels, stock: frame.stock};
  const fresh: Section[] = [];
  let at = frame.start;
  let next: number | null = null;
  do {
    const piece: Piece = yield* nextPiece(source, at);
    fresh.push({start: at, piece});
    at += piece.text.length;
    next = previous ? resumeAt(previous, frame, at) : null;
  } while (next === null && at < text.length);
  return yield* assemble(text, frontMatter, previous, {...frame, fresh, next: next ?? previous?.sections.length ?? 0});
}

/** What of the previous version stays: the sections before `kept` as they are, those from some point on moved by `by`. */
interface Frame {
  readonly kept: number;
  readonly start: number;
  /** From here on the texts are the same. */
  readonly same: number;
  readonly by: number;
  readonly stock: Stock;
}

interface Outcome extends Frame {
  readonly fresh: readonly Section[];
  /** The first section of the previous version that stays, moved. */
  readonly next: number;
}

const wholeText: Frame = {kept: 0, start: 0, same: 0, by: 0, stock: emptyStock};

/** Begins one piece early: what is changed at the beginning of a piece may belong to the one above. */
function frameOf(text: string, frontMatter: number, previous: Syntax, changes?: readonly Change[]): Frame {
  const {sections, spare} = previous;
  const change =
    (changes && joinChanges(changes, previous.text.length, text.length)) ?? changedWindow(previous.text, text);
  const begins = frontMatter !== previous.frontMatter || change.start <= frontMatter + 4;
  const kept = begins ? 0 : Math.max(0, indexAt(sections, change.start) - 1);
  const end = indexAt(sections, change.oldEnd) + 1;
  const touched = sections.slice(kept, end).map(({piece}) => piece);
  return {
    kept,
    start: sections[kept]?.start ?? 0,
    same: change.newEnd,
    by: text.length - previous.text.length,
    stock: {touched, spare},
  };
}

/** The index of the section of the previous version that begins at this place of the text and goes on as it did there. */
function resumeAt({sections}: Syntax, {same, by}: Frame, at: number): number | null {
  if (at < same || at === by) return null;
  const index = indexAt(sections, at - by);
  return sections[index]?.start === at - by ? index : null;
}

/** The last section that starts at or before an offset. */
export function indexAt(sections: readonly Section[], offset: number): number {
  let low = 0;
  let high = sections.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((sections[middle]?.start ?? 0) <= offset) low = middle;
    else high = middle - 1;
  }
  return low;
}

function* assemble(
  text: string,
  frontMatter: number,
  previous: Syntax | undefined,
  {kept, fresh, next, by, stock}: Outcome,
): Generator<void, Syntax> {
  const old = previous?.sections ?? [];
  const below = by === 0 ? old.slice(next) : old.slice(next).map(({start, piece}) => ({start: start + by, piece}));
  const sections = old.slice(0, kept).concat(fresh, below);
  const gone = old.slice(kept, next).map(({piece}) => piece);
  const labels = labelsAfter(previous?.labels ?? noLabels, gone, fresh);
  const room = sections.reduce((sum, {piece}) => (piece.isBlock ? sum + piece.text.length : sum), 0);
  const spare = spared(gone, stock.spare, room);
  const syntax: Syntax = {text, sections, limit: null, frontMatter, labels, spare};
  if (sameKeys(labels, previous?.labels ?? noLabels)) return syntax;
  return {...syntax, sections: yield* relabelled(sections, labels)};
}

function labelsAfter(before: Labels, gone: readonly Piece[], fresh: readonly Section[]): Labels {
  const changes = new Map<string, number>();
  const count = (labels: readonly string[], by: number) => {
    for (const label of labels) changes.set(label, (changes.get(label) ?? before.get(label) ?? 0) + by);
  };
  for (const piece of gone) count(piece.defines, -1);
  for (const {piece} of fresh) count(piece.defines, 1);
  if (changes.size === 0) return before;
  return new Map([...new Map([...before, ...changes])].filter(([, times]) => times > 0));
}

function sameKeys(a: Labels, b: Labels): boolean {
  return a === b || (a.size === b.size && [...a.keys()].every(label => b.has(label)));
}

function* relabelled(sections: readonly Section[], labels: Labels): Generator<void, readonly Section[]> {
  const result: Section[] = [];
  for (const section of sections) {
    const piece = relabel(section.piece, labels);
    if (piece !== section.piece) yield;
    result.push(piece === section.piece ? section : {start: section.start, piece});
  }
  return result;
}
