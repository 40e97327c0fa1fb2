/** A text as a row of pieces that are parsed on their own, whose trees laid end to end are the tree of the whole. */
import {addAll} from '../lists.ts';
import {lazily} from '../memo.ts';
import {finished} from '../steps.ts';
import type {Span} from '../text/span.ts';
import {type Change, changedWindow, joinChanges} from '../text/window.ts';
import {type Labels, labelsAfter, noLabels, sameLabels} from './labels.ts';
import {frontMatterLength} from './lines.ts';
import {nextPiece, type Source} from './next-piece.ts';
import {type Piece, relabel, unreadPiece} from './piece.ts';
import {lettersIn} from './piecewise.ts';
import {
  type Effort,
  effortAbove,
  effortBelow,
  endBelow,
  endOf,
  type FreshSection,
  type Place,
  type PlacedRun,
  placeAt,
  placeBefore,
  placeOf,
  runsOf,
  type Section,
  sectionAt,
  sectionsBetween,
  spliced,
  sumOf,
} from './runs.ts';
import {type Sizes, usualSizes} from './seams.ts';
import type {Limit} from './slices.ts';
import {emptyStock, type Stock, spared} from './stock.ts';

export interface Syntax {
  /** Put together when it is first asked for: a stroke needs some pieces of it. */
  readonly text: string;
  readonly length: number;
  /** In order, without gaps: the texts of their pieces put together are the text. Never empty. Made when first asked for. */
  readonly sections: readonly Section[];
  /** The same sections in runs, which keep their identity where nothing in them changed. */
  readonly runs: readonly PlacedRun[];
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
  return finished(syntaxSteps(text, previous, changes));
}

/** The same in short steps, for a caller that has other things to do meanwhile. */
export function* syntaxSteps(
  text: string,
  previous?: Syntax,
  changes?: readonly Change[],
  sizes: Sizes = usualSizes,
): Generator<void, Syntax> {
  const frontMatter = frontMatterLength(text);
  const change =
    previous && ((changes && joinChanges(changes, previous.length, text.length)) ?? changedWindow(previous.text, text));
  const frame = previous && change ? frameOf(change, frontMatter, previous) : wholeText;
  const view = {text, start: 0, length: text.length};
  return (yield* syntaxIn(view, frontMatter, previous ?? nothing, frame, sizes)) ?? nothing;
}

/** How many sections below an edit are looked at before the whole text is. */
const beyond = [1, 64];

/** The syntax after one edit, for which as a rule the text around it is enough. */
export function editSyntax(before: Syntax, {start, end}: Span, by: string, sizes: Sizes = usualSizes): Syntax {
  const change = {start, oldEnd: end, newEnd: start + by.length};
  const old = lettersIn(before);
  const length = before.length + by.length - (end - start);
  const edited = (from: number, to: number) => old.slice(from, start) + by + old.slice(end, to);
  if (keepsMatter(before, start)) {
    const frame = frameOf(change, before.frontMatter, before);
    const last = placeAt(before.runs, end);
    // What stands at the top of the view must not be taken for the top of the text.
    const from = sectionAt(before.runs, placeBefore(before.runs, frame.from))?.start ?? 0;
    for (const sections of beyond) {
      const to = endBelow(before.runs, last, sections);
      const view = {text: edited(from, to), start: from, length};
      const syntax = finished(syntaxIn(view, before.frontMatter, before, frame, sizes));
      if (syntax) return syntax;
    }
  }
  return finished(syntaxSteps(edited(0, before.length), before, [change], sizes));
}

/** Whether what stands from an offset on has nothing to do with front matter. */
function keepsMatter(before: Syntax, offset: number): boolean {
  return offset > before.frontMatter + 4 && (before.frontMatter > 0 || lettersIn(before).slice(0, 3) !== '---');
}

/** A stretch of a text of some length. */
interface View {
  readonly text: string;
  readonly start: number;
  /** Of the whole text. */
  readonly length: number;
}

/** null where one has to see more of the text. */
function* syntaxIn(
  view: View,
  frontMatter: number,
  before: Syntax,
  frame: Frame,
  sizes: Sizes,
): Generator<void, Syntax | null> {
  const source = {text: view.text, sizes, labels: before.labels, stock: frame.stock};
  const fresh = yield* freshSections(source, view, before, frame);
  if (!fresh) return null;
  const syntax = replaced(before, view, frontMatter, {...frame, ...fresh});
  return sameLabels(syntax.labels, before.labels) ? syntax : yield* relabelled(syntax, sizes);
}

/** Parses on until the text is again as it was, or is used up, or has used up what may be spent on it. */
function* freshSections(source: Source, view: View, before: Syntax, frame: Frame): Generator<void, Fresh | null> {
  const {text, sizes} = source;
  const {start: top, length} = view;
  const end = top + text.length;
  const sections: FreshSection[] = [];
  let effort = effortAbove(before.runs, frame.from);
  let at = frame.start;
  let same = frame.same;
  const add = (section: FreshSection) => {
    sections.push(section);
    effort = sumOf(effort, section.piece);
    at = section.start + section.piece.text.length;
  };
  do {
    if (isTooMuch(sizes, length, at, effort)) {
      if (end < length) return null;
      sections.push({start: at, piece: unreadPiece(text.slice(at - top), 'size')});
      return {sections, to: endOf(before.runs), limit: 'size'};
    }
    add({start: at, piece: yield* nextPiece(source, at - top)});
    // What reaches the end of the view may go on below it.
    if (at === end && end < length) return null;
    const next = at < same ? null : placeOf(before.runs, at - frame.by);
    if (!next) continue;
    const all = sumOf(effort, effortBelow(before.runs, next));
    if (before.limit === null && !isTooMuch(sizes, length, length, all)) return {sections, to: next, limit: null};
    if (end < length) return null;
    // As much of what was read before as may be read now, and then on from there.
    for (const section of sectionsBetween(before.runs, next, endOfRead(before), frame.by)) {
      if (isTooMuch(sizes, length, section.start, effort)) break;
      add(section);
    }
    same = Number.POSITIVE_INFINITY;
  } while (at < end);
  return {sections, to: endOf(before.runs), limit: null};
}

function isTooMuch(sizes: Sizes, length: number, at: number, {lines, cost}: Effort): boolean {
  return at > 0 && (at >= sizes.text || lines >= sizes.lines || cost >= sizes.budget(length));
}

/** Where the part ends that was read: a text with a limit ends in one section that was not. */
function endOfRead({runs, limit, length}: Syntax): Place {
  return limit === null ? endOf(runs) : placeAt(runs, length);
}

/** What of the previous version stays: the sections before `from` as they are, those from some point on moved by `by`. */
interface Frame {
  readonly from: Place;
  readonly start: number;
  /** From here on the texts are the same. */
  readonly same: number;
  readonly by: number;
  readonly stock: Stock;
}

interface Fresh {
  readonly sections: readonly FreshSection[];
  /** The first section of the previous version that stays, moved. */
  readonly to: Place;
  readonly limit: Limit | null;
}

const nothing = piecewise({length: 0, runs: [], limit: null, frontMatter: 0, labels: noLabels, spare: []});
const wholeText: Frame = {from: {run: 0, index: 0}, start: 0, same: 0, by: 0, stock: emptyStock};

/** Begins one piece early: what is changed at the beginning of a piece may belong to the one above. */
function frameOf(change: Change, frontMatter: number, previous: Syntax): Frame {
  const {runs, spare} = previous;
  const begins = frontMatter !== previous.frontMatter || change.start <= frontMatter + 4;
  const from = begins ? wholeText.from : placeBefore(runs, placeAt(runs, change.start));
  const last = placeAt(runs, change.oldEnd);
  const touched = sectionsBetween(runs, from, {run: last.run, index: last.index + 1}).map(({piece}) => piece);
  return {
    from,
    start: sectionAt(runs, from)?.start ?? 0,
    same: change.newEnd,
    by: change.newEnd - change.oldEnd,
    stock: {touched, spare},
  };
}

function replaced(before: Syntax, view: View, frontMatter: number, outcome: Frame & Fresh): Syntax {
  const {from, to, sections, by, stock, limit} = outcome;
  const runs = spliced(before.runs, from, to, sections, by);
  const gone = sectionsBetween(before.runs, from, to).map(({piece}) => piece);
  const came = sections.map(({piece}) => piece);
  const labels = labelsAfter(before.labels, gone, came);
  const room = runs.reduce((sum, {run}) => sum + run.blocks, 0);
  const {length} = view;
  const whole = view.text.length === length ? view.text : null;
  return piecewise({length, runs, limit, frontMatter, labels, spare: spared(gone, stock.spare, room)}, whole);
}

/** The whole text and all sections in one row are made only for those who want them. */
function piecewise(syntax: Omit<Syntax, 'text' | 'sections'>, whole: string | null = null): Syntax {
  return lazily(
    {...syntax},
    {
      text: () => whole ?? lettersIn(syntax).slice(0, syntax.length),
      sections: () => allSections(syntax.runs),
    },
  );
}

function allSections(runs: readonly PlacedRun[]): readonly Section[] {
  return sectionsBetween(runs, {run: 0, index: 0}, endOf(runs));
}

/** The definitions changed: links to them elsewhere have to be read once more. */
function* relabelled(before: Syntax, sizes: Sizes): Generator<void, Syntax> {
  const {runs: old, limit, length, frontMatter, labels, spare} = before;
  const runs: PlacedRun[] = [];
  for (const placed of old) {
    const sections: Section[] = [];
    for (const section of placed.run.sections) {
      const piece = yield* relabel(section.piece, labels, sizes);
      sections.push({...section, start: placed.start + section.start, piece});
    }
    const same = sections.every(({piece}, i) => piece === placed.run.sections[i]?.piece);
    addAll(runs, same ? [placed] : runsOf(sections));
  }
  return piecewise({length, runs, limit, frontMatter, labels, spare});
}
