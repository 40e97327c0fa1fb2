/** Ids as texts write them: `US-008`, ranges of them such as `US-001 to US-005`, and numbers in brackets: `(001, 002)`. */

import {memo} from '../memo.ts';
import {fold} from '../model/words/folding.ts';
import {TO} from '../model/words/vocabulary.ts';
import {each, type Steps} from '../steps.ts';
import type {Piece} from '../syntax/piece.ts';
import {endOf, type PlacedRun, placeAt, sectionAt, sectionsBetween} from '../syntax/runs.ts';
import type {Span} from '../text/span.ts';
import {type Document, syntaxOf} from '../workspace/document.ts';
import {keyOf} from '../workspace/identity.ts';

export interface WrittenId {
  readonly span: Span;
  readonly text: string;
  readonly key: string;
}

/** Two ids of one kind and a word between them that covers all numbers between theirs. */
export interface WrittenRange {
  readonly span: Span;
  readonly first: WrittenId;
  readonly last: WrittenId;
  /** Keys of all that it covers, both ends included. */
  readonly keys: readonly string[];
}

/** A number that may stand for the story whose id ends so. */
export interface WrittenNumber {
  readonly span: Span;
  readonly number: string;
  /** All numbers of its brackets: they are references only where every one of them is the number of a story. */
  readonly group: readonly string[];
}

/** What stands in one stretch of text; spans are offsets into the document. */
export interface Written {
  readonly ids: readonly WrittenId[];
  readonly ranges: readonly WrittenRange[];
  readonly numbers: readonly WrittenNumber[];
}

/** Everything written in a document, piece by piece; of an edited document only the pieces that changed are read. */
export function* writtenIn(document: Document): Generator<Written> {
  const {runs} = syntaxOf(document);
  for (const {start, piece} of sectionsOf(runs)) {
    const written = writtenInPiece(piece);
    if (written !== nothing) yield moved(written, start);
  }
}

/** Reads all of that in short steps, for a caller who will look through it. */
export function* writingSteps(document: Document): Steps<void> {
  yield* each(sectionsOf(syntaxOf(document).runs), ({piece}) => writtenInPiece(piece));
}

/** What is written in the piece of a document that holds an offset. */
export function writtenAround(document: Document, offset: number): Written {
  const {runs} = syntaxOf(document);
  const section = sectionAt(runs, placeAt(runs, offset));
  return section ? moved(writtenInPiece(section.piece), section.start) : nothing;
}

function sectionsOf(runs: readonly PlacedRun[]) {
  return sectionsBetween(runs, {run: 0, index: 0}, endOf(runs));
}

const nothing: Written = {ids: [], ranges: [], numbers: []};

const writtenInPiece: (piece: Piece) => Written = memo(({text}) => {
  const ids = idsIn(text);
  const numbers = numbersIn(text);
  return ids.length + numbers.length === 0 ? nothing : {ids, ranges: rangesIn(text, ids), numbers};
});

/** Not inside a path, an address or a longer word: `docs/US-008.md` and `feature/US-008-login` name files and branches. */
const ID =
  /(?<![\p{L}\p{N}_/.#@-])(?:\p{Lu}[\p{L}\d]{0,14}(?:[-_]\p{Lu}[\p{L}\d]*){0,3}[-_ ]?\d+(?:[.-]\d+)*[a-z]?|#\d{1,6})(?![\p{L}\p{N}_]|-\p{L}|\.\p{L})/gu;

function idsIn(text: string): readonly WrittenId[] {
  return [...text.matchAll(ID)].flatMap(({0: found, index}) => {
    // `Sprint 1-3` names several.
    if (/ \d+-/.test(found)) return [];
    return [{span: {start: index, end: index + found.length}, text: found, key: keyOf(found)}];
  });
}

const between = new RegExp(`^[\\s*\`_]*(?:-|–|—|~|\\.\\.\\.?|…|${TO})[\\s*\`_]*$`, 'u');
/** More than anybody lists in one go: then the word between them means something else. */
const mostInRange = 500;

function rangesIn(text: string, ids: readonly WrittenId[]): readonly WrittenRange[] {
  return ids.flatMap((last, i) => {
    const first = ids[i - 1];
    if (!first || last.span.start - first.span.end > 20) return [];
    if (!between.test(fold(text.slice(first.span.end, last.span.start)))) return [];
    const keys = keysBetween(first.key, last.key);
    return keys.length > 0 ? [{span: {start: first.span.start, end: last.span.end}, first, last, keys}] : [];
  });
}

/** Keys are without leading zeros, so that numbers alone make the ones between. */
function keysBetween(first: string, last: string): readonly string[] {
  const [, stem, low] = /^(.*?)(\d+)$/su.exec(first) ?? [];
  const [, other, high] = /^(.*?)(\d+)$/su.exec(last) ?? [];
  const count = Number(high) - Number(low) + 1;
  if (stem === undefined || stem !== other || !(count > 1) || count > mostInRange) return [];
  return Array.from({length: count}, (_, i) => `${stem}${Number(low) + i}`);
}

const NUMBERS = /[(（](\d{1,5}(?:\s*[,、，]\s*\d{1,5})+)[)）]/gu;

function numbersIn(text: string): readonly WrittenNumber[] {
  return [...text.matchAll(NUMBERS)].flatMap(({1: inside = '', index}) => {
    const found = [...inside.matchAll(/\d+/g)];
    const group = found.map(([number]) => number);
    return found.map(({0: number, index: at}) => {
      const start = index + 1 + at;
      return {span: {start, end: start + number.length}, number, group};
    });
  });
}

function moved({ids, ranges, numbers}: Written, by: number): Written {
  const move = <T extends {readonly span: Span}>(one: T): T => ({
    ...one,
    span: {start: one.span.start + by, end: one.span.end + by},
  });
  return {
    ids: ids.map(move),
    ranges: ranges.map(range => ({...move(range), first: move(range.first), last: move(range.last)})),
    numbers: numbers.map(move),
  };
}
