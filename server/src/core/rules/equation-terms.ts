/** The terms of sums that lines write out: their numbers and units. */

import {fold} from '../model/words/folding.ts';
import {DAYS, HOURS, POINTS} from '../model/words/vocabulary.ts';
import type {Span} from '../text/span.ts';

export interface Equation {
  /** The digits of the result. */
  readonly at: Span;
  readonly stated: number;
  readonly actual: number;
  /** How the line itself comes to its result, for people: `18 unit + 29 integration`. */
  readonly by: string;
  readonly unit: Unit;
}

export type Unit = 'points' | 'time' | 'other';

export const NUMBER = '\\d{1,6}(?:[.,]\\d{1,2})?';
/** What may stand behind a number: up to four words, a remark without numbers. */
const WORDS = "(?:[ \\t]*(?:\\p{L}[\\p{L}\\p{N}'’./-]*|%)){0,4}(?:[ \\t]*[(（][^()（）\\d]{1,40}[)）])?";
export const TERM = `${NUMBER}${WORDS}`;
export const START = '(?<![\\p{L}\\p{N}.,:/#€£~≈<>-]|(?<!\\$)\\$)';

export interface Term {
  readonly value: number;
  readonly words: string;
  /** A Latin letter follows the digits at once: a unit, or half of an id. */
  readonly isGlued: boolean;
}

export function termOf(text: string): Term {
  const digits = /\d+(?:[.,]\d+)?/.exec(text)?.[0] ?? '0';
  const behind = text.slice(text.indexOf(digits) + digits.length);
  const isShare = behind.startsWith('%');
  const value = toNumber(digits) / (isShare ? 100 : 1);
  return {value, words: behind.replace(/^%/, '').trim(), isGlued: /^[a-z]/i.test(behind)};
}

export function wordsOf(terms: readonly Term[]): string[] {
  return terms.map(({words}) => words);
}

export function isNear(stated: number, actual: number, written: string): boolean {
  const isWhole = !/[.,]/.test(written);
  return Math.abs(stated - actual) < (isWhole && !Number.isInteger(actual) ? 1 : 0.06);
}

/** What goes on with another number is not all of it yet. */
export const more = /^[\s*_]*(?:[,;+&]|and|und|et|y|e)\s*[~≈]?\d/u;

const points = new RegExp(`^(?:${POINTS})(?!\\p{L})`, 'u');
const time = new RegExp(`^(?:${HOURS}|${DAYS})(?!\\p{L})`, 'u');

/** The unit of time that words begin with, by its first letter: `h` of hours, `d` of days; '' for none. */
export function timeOf(words: string): string {
  return time.exec(fold(words).trim())?.[0].charAt(0) ?? '';
}

export function unitOf(words: readonly string[]): Unit {
  if (words.some(one => points.test(fold(one).trim()))) return 'points';
  return words.some(timeOf) ? 'time' : 'other';
}

export function toNumber(text: string): number {
  return Number(text.replace(',', '.'));
}

export function tidy(sum: string): string {
  return sum.replace(/\s+/g, ' ').trim();
}
