/** Numbers of work as people write them: story points, parts of a split story, hours, days, T-shirt sizes. */
import type {Part} from '../backlog.ts';
import {fold} from '../words/folding.ts';
import {ABOUT, DAYS, HOURS, POINTS, TO} from '../words/vocabulary.ts';

/** A number found in a text, with the offsets of its digits. */
export interface Amount {
  readonly value: number;
  readonly approximate: boolean;
  /** offsets of the number itself in the text */
  readonly start: number;
  readonly end: number;
}

const NUMBER = '\\d{1,4}(?:[.,]\\d{1,2})?|\\d?[½¼¾]';
const APPROX = `[~≈±]|(?:${ABOUT})\\.?\\s?`;
const RANGE = `\\s?(?:-|–|—|~|${TO})\\s?`;
const END = '(?![\\p{L}\\p{N}])';
const START = '(?<!\\d,)(?<![\\p{L}\\p{N}./-])';

const pointsPattern = new RegExp(`${START}(${APPROX})?\\s*(${NUMBER})\\+?[\\s-]*(?:${POINTS})${END}`, 'u');
const rangePattern = new RegExp(`${START}\\d{1,4}${RANGE}\\d{1,4}\\+?[\\s-]*(?:${POINTS})${END}`, 'u');
const leadingPattern = new RegExp(`^[\\s*_\`]*(${APPROX})?\\s*(${NUMBER})(?![\\d:/])`, 'u');
const rangeGoesOn = new RegExp(`^\\+?${RANGE}\\d`, 'u');
const bareNumber = new RegExp(`^[\\s*_]*(?:${APPROX})?\\s*(?:${NUMBER})[\\s*_]*$`, 'u');
const partPattern = /^\s*(\d{1,3}(?:\.\d)?)\s?\/\s?(\d{1,3}(?:\.\d)?)(?!\d)/;
const timePattern = new RegExp(
  `${START}(?:${APPROX})?\\s*\\d{1,4}(?:[.,]\\d{1,2})?\\+?(?:${RANGE}\\d{1,4}(?:[.,]\\d{1,2})?\\+?)?[\\s-]*(?:${HOURS}|${DAYS})${END}`,
  'u',
);
const shirtPattern = /^(?:XXS|XS|S|M|L|XL|XXL|XXXL)(?![\p{L}\p{N}])/u;

function numberOf(text: string): number {
  const fraction = {'½': 0.5, '¼': 0.25, '¾': 0.75}[text.slice(-1)];
  if (fraction !== undefined) return Number(text.slice(0, -1) || 0) + fraction;
  return Number(text.replace(',', '.'));
}

function amount(match: RegExpExecArray, from: number): Amount {
  const digits = match[2] ?? '';
  const start = from + match.index + match[0].indexOf(digits, (match[1] ?? '').length);
  return {value: numberOf(digits), approximate: Boolean(match[1]), start, end: start + digits.length};
}

/** The first `4 points`, `8 SP`, `~30 story points` of a text; a range such as `20-25 points` is no single number. */
export function findPoints(text: string, from = 0): Amount | null {
  const folded = fold(text).slice(from);
  const match = pointsPattern.exec(folded);
  if (!match) return null;
  const range = rangePattern.exec(folded);
  if (range && range.index <= match.index && range.index + range[0].length >= match.index + match[0].length) {
    const next = match.index + match[0].length;
    return findPoints(text, from + next);
  }
  return amount(match, from);
}

/** The number at the beginning of a value: `8`, `~24`, `5 (3 backend + 2 data)`; not of `4h`, `3/5` or `2-3`. */
export function leadingNumber(text: string): Amount | null {
  const folded = fold(text);
  const match = leadingPattern.exec(folded);
  if (!match) return null;
  const found = amount(match, 0);
  const rest = folded.slice(found.end);
  if (rangeGoesOn.test(rest)) return null;
  return found;
}

/** true when nothing but a number (and markup) stands in a value. */
export function isBareNumber(text: string): boolean {
  return bareNumber.test(fold(text));
}

/** `3/5`: 3 of a story's 5 points are planned here. */
export function findPart(text: string): {part: Part; start: number; end: number} | null {
  const match = partPattern.exec(text);
  if (!match) return null;
  const done = Number(match[1]);
  const of = Number(match[2]);
  if (!(done > 0 && done < of)) return null;
  const start = match[0].length - match[0].trimStart().length;
  return {part: {done, of}, start, end: match[0].length};
}

/** The first time or T-shirt size of a text as it is written, offsets included. */
export function findEstimate(text: string): {start: number; end: number} | null {
  const folded = fold(text);
  const shirt = shirtPattern.exec(text);
  const time = timePattern.exec(folded);
  if (shirt && !time) return {start: 0, end: shirt[0].length};
  if (!time) return null;
  const lead = time[0].length - time[0].trimStart().length;
  return {start: time.index + lead, end: time.index + time[0].length};
}

const hoursPattern = new RegExp(`\\d\\s*(?:${HOURS})(?![a-z])`, 'u');

/** `4h`, `30 min`; days and sizes are none. */
export function statesHours(text: string): boolean {
  return hoursPattern.test(fold(text));
}
