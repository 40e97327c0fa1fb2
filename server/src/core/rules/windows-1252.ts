/** UTF-8 that was read as Windows-1252: finding it in a text and turning it back, never anything that may be meant so. */
import {type Span, shift} from '../text/span.ts';
import type {Scanned} from './scan.ts';

/** The characters of the bytes 0x80 to 0x9F; the five bytes without one stand for themselves. */
const upper = '€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ';

const byteOfCharacter = new Map([...upper].map((character, at) => [character.charCodeAt(0), 0x80 + at]));

/** A lead byte's character and one that can follow it: where it is worth to look closer. */
const suspicious =
  /[\u00c2-\u00f4](?=[\u0080-\u00bf\u0152\u0153\u0160\u0161\u0178\u017d\u017e\u0192\u02c6\u02dc\u2013-\u203a\u20ac\u2122])/g;

/** What follows a letter in ordinary typeset text: `CAFÉ”`, `IRMÃ—`. */
const punctuation = /^[\u00a0«»‘’“”‚„…–—‹›™®©•°ºª·¡¿§¹²³]+$/;

/** False only where `findMojibake` finds nothing. */
export function mayBeMisread(text: string): boolean {
  return text.search(suspicious) >= 0;
}

export interface Mojibake {
  readonly span: Span;
  readonly repaired: string;
}

export interface Run extends Mojibake {
  /** A lone letter of a script that has two bytes for each letter: believed only beside longer runs of that script. */
  readonly weak: boolean;
  /** The run itself where it is strong, its lead where it is weak. */
  readonly proof: string;
}

/** Every run of characters that is UTF-8 read as Windows-1252, with what it was; runs never touch. */
export function findMojibake(text: string): readonly Mojibake[] {
  return believed([{start: 0, found: findRuns(text)}]);
}

/** The same from stretches of a text that were looked at one by one. */
export function believed(stretches: readonly Scanned<readonly Run[]>[]): readonly Mojibake[] {
  const proofs = new Set<string>();
  for (const {found} of stretches) for (const {weak, proof} of found) if (!weak) proofs.add(proof);
  const isBelieved = ({weak, proof}: Run) => !weak || [...proofs].some(other => other.includes(proof));
  return stretches.flatMap(({start, found}) =>
    found.filter(isBelieved).map(({span, repaired}) => ({span: shift(span, start), repaired})),
  );
}

export function findRuns(text: string): readonly Run[] {
  const runs: Run[] = [];
  let end = 0;
  for (const match of text.matchAll(suspicious)) {
    const found = match.index < end ? null : runAt(text, match.index);
    if (!found || inCode(text, found.span)) continue;
    const run = widen(text, found, end);
    runs.push(run);
    end = run.span.end;
  }
  return runs;
}

/** A repaired end may be the beginning of another run, together with what stands beside it: then both are one. */
function widen(text: string, run: Run, from: number): Run {
  const {start, end} = run.span;
  const before = text.slice(Math.max(from, start - 3), start);
  const joined = before + run.repaired + text.slice(end, end + 3);
  const reach = {start: before.length, end: before.length + run.repaired.length};
  const touching = readRuns(joined).filter(({span}) => span.start < reach.end && span.end > reach.start);
  const first = touching[0];
  const last = touching.at(-1);
  if (!first || !last) return run;
  const left = Math.min(first.span.start, reach.start);
  const right = Math.max(last.span.end, reach.end);
  const span = {start: start - (reach.start - left), end: end + (right - reach.end)};
  return widen(text, {span, repaired: repairAll(joined.slice(left, right)), weak: run.weak, proof: run.proof}, from);
}

function readRuns(text: string): readonly Run[] {
  return [...text.matchAll(suspicious)].flatMap(match => runAt(text, match.index) ?? []);
}

/** The run that starts here, and what it was before however many wrong readings. */
function runAt(text: string, start: number): Run | null {
  const run = readRun(text, start, 0x80);
  return run && /[\u0080-\u009f]/.test(run.repaired) ? readRun(text, start, 0xa0) : run;
}

function readRun(text: string, start: number, least: number): Run | null {
  let end = start;
  let repaired = '';
  for (;;) {
    const size = sequenceSize(text, end);
    const character = size > 0 ? decode(text.slice(end, end + size), least) : null;
    if (character === null || mayBeMeant(text, end, size, character, end === start)) break;
    repaired += character;
    end += size;
  }
  if (end === start) return null;
  return {span: {start, end}, repaired: repairAll(repaired), ...strengthOf(text, start, end)};
}

function strengthOf(text: string, start: number, end: number): Pick<Run, 'weak' | 'proof'> {
  const lead = text.charCodeAt(start);
  const inLatinWord = lead <= 0xc5 && /[A-Za-z]/.test((text[start - 1] ?? '') + (text[end] ?? ''));
  const weak = end - start === 2 && lead > 0xc3 && !inLatinWord;
  return {weak, proof: text.slice(start, weak ? start + 1 : end)};
}

/** Text that went wrong twice still holds runs after one repair. */
function repairAll(text: string): string {
  let result = '';
  let at = 0;
  for (const {span, repaired} of findRuns(text)) {
    result += text.slice(at, span.start) + repaired;
    at = span.end;
  }
  return result + text.slice(at);
}

/** How many characters from here are the bytes of one UTF-8 sequence; 0 where they are none. */
function sequenceSize(text: string, at: number): number {
  const lead = text.charCodeAt(at);
  if (!(lead >= 0xc2 && lead <= 0xf4)) return 0;
  const size = lead <= 0xdf ? 2 : lead <= 0xef ? 3 : 4;
  for (let i = 1; i < size; i++) {
    const byte = byteOf(text.charCodeAt(at + i));
    if (!(byte >= 0x80 && byte <= 0xbf)) return 0;
  }
  return size;
}

function byteOf(unit: number): number {
  return unit <= 0xff ? unit : (byteOfCharacter.get(unit) ?? -1);
}

/** The character of a sequence; null for overlong forms, surrogates, controls and what is beyond Unicode. */
function decode(sequence: string, leastOfTwo: number): string | null {
  let point = sequence.charCodeAt(0) & (0xff >> (sequence.length + 1));
  for (let i = 1; i < sequence.length; i++) point = (point << 6) | (byteOf(sequence.charCodeAt(i)) & 0x3f);
  const least = [0, 0, leastOfTwo, 0x800, 0x10000][sequence.length] ?? 0;
  const surrogate = point >= 0xd800 && point <= 0xdfff;
  return point < least || point > 0x10ffff || surrogate ? null : String.fromCodePoint(point);
}

const alphabets = /[\u0100-\u017f\p{sc=Greek}\p{sc=Cyrillic}\p{sc=Hebrew}\p{sc=Arabic}]/u;

/** Whether a careful writer may have typed just this: no text in any script, or a word and then punctuation. */
function mayBeMeant(text: string, at: number, size: number, character: string, first: boolean): boolean {
  if (!first) return size === 2 && text.charCodeAt(at) > 0xc3 && !/[\p{L}ˆ˜]/u.test(character);
  if (size === 2 && text.charCodeAt(at) > 0xc3 && !(/\p{L}/u.test(character) && alphabets.test(character))) return true;
  const before = text[at - 1] ?? '';
  const after = text[at + size] ?? '';
  const inWord = size === 2 ? /\p{Lu}/u.test(before) : /\p{L}/u.test(before);
  return inWord && !/\p{L}/u.test(after) && punctuation.test(text.slice(at + 1, at + size));
}

/** Whether it stands between backticks, as pages about encodings show it. Looks no further than a long line's neighbourhood. */
export function inCode(text: string, {start, end}: Span): boolean {
  const from = Math.max(0, start - 400);
  if (!text.slice(from, end + 400).includes('`')) return false;
  const before =
    text
      .slice(from, start)
      .split(/[\r\n]/)
      .at(-1) ?? '';
  const after = text.slice(end, end + 400).split(/[\r\n]/)[0] ?? '';
  return (before.split('`').length - 1) % 2 === 1 && after.includes('`');
}
