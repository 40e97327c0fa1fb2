/** A text as a row of pieces that are parsed on their own, whose trees laid end to end are the tree of the whole. */
import {finished} from '../steps.ts';
import {type Change, changedWindow, joinChanges} from '../text/window.ts';
import {type Labels, labelsAfter, noLabels, sameLabels} from './labels.ts';
import {frontMatterLength} from './lines.ts';
import {nextPiece, type Source} from './next-piece.ts';
import {type Piece, relabel, unreadPiece} from './piece.ts';
import {
  type Effort,
  effortAbove,
  effortBelow,
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
  readonly text: string;
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
  const before = previous ?? nothing;
  const frontMatter = frontMatterLength(text);
  const frame = previous ? frameOf(text, frontMatter, previous, changes) : wholeText;
  const source = {text, sizes, labels: before.labels, stock: frame.stock};
  const fresh = yield* freshSections(source, before, frame);
  const syntax = replaced(before, text, frontMatter, {...frame, ...fresh});
  return sameLabels(syntax.labels, before.labels) ? syntax : yield* relabelled(syntax, sizes);
}

/** Parses on until the text is again as it was, or is used up, or has used up what may be spent on it. */
function* freshSections(source: Source, before: Syntax, frame: Frame): Generator<void, Fresh> {
  const {text, sizes} = source;
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
    if (isTooMuch(sizes, text, at, effort)) {
      sections.push({start: at, piece: unreadPiece(text.slice(at), 'size')});
      return {sections, to: endOf(before.runs), limit: 'size'};
    }
    add({start: at, piece: yield* nextPiece(source, at)});
    const next = at < same ? null : placeOf(before.runs, at - frame.by);
    if (!next) continue;
    const all = sumOf(effort, effortBelow(before.runs, next));
    if (before.limit === null && !isTooMuch(sizes, text, text.length, all)) return {sections, to: next, limit: null};
    // As much of what was read before as may be read now, and then on from there.
    for (const section of sectionsBetween(before.runs, next, endOfRead(before), frame.by)) {
      if (isTooMuch(sizes, text, section.start, effort)) break;
      add(section);
    }
    same = Number.POSITIVE_INFINITY;
  } while (at < text.length);
  return {sections, to: endOf(before.runs), limit: null};
}

function isTooMuch(sizes: Sizes, text: string, at: number, {lines, cost}: Effort): boolean {
  return at > 0 && (at >= sizes.text || lines >= sizes.lines || cost >= sizes.budget(text.length));
}

/** Where the part ends that was read: a text with a limit ends in one section that was not. */
function endOfRead({runs, limit, text}: Syntax): Place {
  return limit === null ? endOf(runs) : placeAt(runs, text.length);
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

const nothing = withSections({text: '', runs: [], limit: null, frontMatter: 0, labels: noLabels, spare: []});
const wholeText: Frame = {from: {run: 0, index: 0}, start: 0, same: 0, by: 0, stock: emptyStock};

/** Begins one piece early: what is changed at the beginning of a piece may belong to the one above. */
function frameOf(text: string, frontMatter: number, previous: Syntax, changes?: readonly Change[]): Frame {
  const {runs, spare} = previous;
  const change =
    (changes && joinChanges(changes, previous.text.length, text.length)) ?? changedWindow(previous.text, text);
  const begins = frontMatter !== previous.frontMatter || change.start <= frontMatter + 4;
  const from = begins ? wholeText.from : placeBefore(runs, placeAt(runs, change.start));
  const last = placeAt(runs, change.oldEnd);
  const touched = sectionsBetween(runs, from, {run: last.run, index: last.index + 1}).map(({piece}) => piece);
  return {
    from,
    start: sectionAt(runs, from)?.start ?? 0,
    same: change.newEnd,
    by: text.length - previous.text.length,
    stock: {touched, spare},
  };
}

function replaced(before: Syntax, text: string, frontMatter: number, outcome: Frame & Fresh): Syntax {
  const {from, to, sections, by, stock, limit} = outcome;
  const runs = spliced(before.runs, from, to, sections, by);
  const gone = sectionsBetween(before.runs, from, to).map(({piece}) => piece);
  const came = sections.map(({piece}) => piece);
  const labels = labelsAfter(before.labels, gone, came);
  const room = runs.reduce((sum, {run}) => sum + run.blocks, 0);
  return withSections({text, runs, limit, frontMatter, labels, spare: spared(gone, stock.spare, room)});
}

/** All sections in one row are ten thousand small objects: made only for those who want them. */
function withSections(syntax: Omit<Syntax, 'sections'>): Syntax {
  let sections: readonly Section[] | null = null;
  return {
    ...syntax,
    get sections() {
      sections ??= allSections(syntax.runs);
      return sections;
    },
  };
}

function allSections(runs: readonly PlacedRun[]): readonly Section[] {
  return sectionsBetween(runs, {run: 0, index: 0}, endOf(runs));
}

/** The definitions changed: links to them elsewhere have to be read once more. */
function* relabelled(before: Syntax, sizes: Sizes): Generator<void, Syntax> {
  const {text, limit, frontMatter, labels, spare} = before;
  const runs: PlacedRun[] = [];
  for (const placed of before.runs) {
    const sections: Section[] = [];
    for (const section of placed.run.sections) {
      const piece = yield* relabel(section.piece, labels, sizes);
      sections.push({...section, start: placed.start + section.start, piece});
    }
    const same = sections.every(({piece}, i) => piece === placed.run.sections[i]?.piece);
    runs.push(...(same ? [placed] : runsOf(sections)));
  }
  return withSections({text, runs, limit, frontMatter, labels, spare});
}
