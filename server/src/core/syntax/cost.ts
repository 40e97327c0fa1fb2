/**
 * What a parser will make of a text, foretold by one look at it: microseconds on a machine that has other work as well,
 * rather too many than too few.
 */
import {isLineEnd, nextLine} from './lines.ts';
import {type Marks, marksAt} from './marks.ts';
import {verbatimEnd} from './verbatim.ts';

export interface Cost {
  /** All of it; infinite where blocks nest so deep that the parser would run out of stack. */
  readonly total: number;
  /** The part that is due to paragraphs full of delimiters. */
  readonly pairs: number;
}

/** Quotes and lists in each other, beyond which nothing is meant any more. */
export const deepest = 100;

const perUnit = 0.12;
const perLine = 5;
const perMark = 14;
/** A line in many blocks is looked at once for each of them, and so is each of its marks. */
const perDepth = 0.2;
/** Delimiters look for their partner all through the paragraph. */
const perPair = 0.02;
/** At a line that ends a list or a quote, all of the text so far may be gone through. */
const perListedPair = 0.04;

const weights = new Uint8Array(128);
/** What a second one of the same costs right after the first: some are taken as one. */
const repeated = new Float32Array(128);
const pairing = new Float32Array(128);
for (const [units, weight, again, pair] of [
  ['*_~', 4, 0.1, 1],
  ['[', 3, 3, 0.5],
  [']', 12, 3, 0],
  ['`', 3, 0.1, 0],
  ['<>\\', 3, 3, 0],
  ['|', 16, 4, 0],
  ['&', 5, 2, 0],
  ['!\t\0', 1, 1, 0],
] as const) {
  for (const unit of units) {
    weights[unit.charCodeAt(0)] = weight;
    repeated[unit.charCodeAt(0)] = again;
    pairing[unit.charCodeAt(0)] = pair;
  }
}

/** Lines without a blank one between them: at worst they are one paragraph. */
interface Run {
  length: number;
  delimiters: number;
  /** Things whose end is looked for up to the end of the paragraph, each time. */
  searches: number;
  /** Which lengths of backtick runs there were, as bits. */
  ticks: number;
}

const emptyRun = (): Run => ({length: 0, delimiters: 0, searches: 0, ticks: 0});

/** The cost of parsing a text, at worst. */
export function costOf(text: string): Cost {
  let total = 0;
  let pairs = 0;
  let listed = 0;
  let run = emptyRun();
  let before: Marks | null = null;
  for (let at = 0; at < text.length; ) {
    const block = verbatimEnd(text, at);
    const end = Math.min(block ?? nextLine(text, at), text.length);
    const marks = block === null ? marksAt(text, at, end) : null;
    if (!marks || (marks.count === 0 && (marks.end >= end || isLineEnd(text.charCodeAt(marks.end))))) {
      pairs += costOfRun(run);
      run = emptyRun();
      total += marks ? perLine : costOfBlock(text, at, end);
    } else {
      if (marks.opens > 0 || listed > 0) listed += (1 + marks.opens) * (goesOn(marks, before) ? 0.25 : 1);
      total += costOfMarks(marks) + costOfInline(text, marks.end, end, run);
      before = marks;
    }
    at = end;
  }
  pairs += costOfRun(run);
  return {total: total + pairs + perListedPair * listed * listed, pairs};
}

function costOfMarks({count, depth}: Marks): number {
  return depth > deepest ? Number.POSITIVE_INFINITY : perLine + perMark * count + perDepth * depth * depth;
}

/** The next entry of a flat list, the next line of a quote: nothing ends at it. */
function goesOn(marks: Marks, before: Marks | null): boolean {
  return marks.flat && before !== null && marks.key === before.key;
}

/** Fences and comments hold nothing but lines. */
function costOfBlock(text: string, start: number, end: number): number {
  let cost = perUnit * (end - start);
  for (let at = start; at < end; at = nextLine(text, at)) cost += perLine;
  return cost;
}

function costOfInline(text: string, from: number, end: number, run: Run): number {
  let cost = perUnit * (end - from);
  let before = 0;
  for (let i = from; i < end; i++) {
    const unit = text.charCodeAt(i);
    const weight = unit < 128 ? (weights[unit] ?? 0) : 0;
    if (weight > 0) {
      cost += unit === before ? (repeated[unit] ?? 0) : weight;
      // A long run pairs with another unit by unit.
      run.delimiters += (unit !== before || unit === 91 ? 1 : 0.5) * (pairing[unit] ?? 0);
      if (unit === 96 && before !== 96) countTicks(text, i, end, run);
    }
    if (before === 60 && (unit === 33 || unit === 63)) run.searches++;
    before = unit;
  }
  run.length += end - from;
  return cost;
}

/** A run of backticks without a partner is looked for in vain, but then the next of its length is not there either. */
function countTicks(text: string, at: number, end: number, run: Run): void {
  let i = at;
  while (i < end && text.charCodeAt(i) === 96) i++;
  if (i - at < 31) run.ticks |= 1 << (i - at);
  else run.searches++;
}

function costOfRun({length, delimiters, searches, ticks}: Run): number {
  let lengths = 0;
  for (let bits = ticks; bits !== 0; bits &= bits - 1) lengths++;
  return perPair * (delimiters * delimiters + (searches + lengths) * length);
}
