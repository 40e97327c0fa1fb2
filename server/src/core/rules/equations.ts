/** Sums that a line writes out itself: `4 × 5 × 6 h = 120 h`, `47 tests (18 unit + 29 integration)`, `6.5 → 8 (+1.5)`. */

import {rewriteNumber} from '../edits/style.ts';
import {isLeftWord} from '../model/words/progress.ts';
import {DAYS, EPIC, fold, HOURS, PHASE, POINTS, SPRINT, STORY, TASK} from '../model/words/vocabulary.ts';
import {type Span, shift} from '../text/span.ts';
import {type Document, lettersOf} from '../workspace/document.ts';
import {inFence} from './fences.ts';
import type {Report, RuleContext} from './rule.ts';
import {sectionScanner} from './scan.ts';
import {number, same} from './wording.ts';

export interface Equation {
  /** The digits of the result. */
  readonly at: Span;
  readonly stated: number;
  readonly actual: number;
  /** How the line itself comes to its result, for people: `18 unit + 29 integration`. */
  readonly by: string;
  readonly unit: Unit;
}

type Unit = 'points' | 'time' | 'other';

/** The results of a document that its own lines contradict, in order. */
function wrongEquations(document: Document): readonly Equation[] {
  return scan(document).flatMap(({start, found}) => found.map(one => ({...one, at: shift(one.at, start)})));
}

const scan = sectionScanner(section =>
  equationsIn(section.piece.text).filter(found => !inFence(section, found.at, true)),
);

/** Longer lines are data. */
const longest = 2000;

/** The wrong results of a text; offsets are those of the text. */
function equationsIn(text: string): readonly Equation[] {
  if (!/[+=→>]|\d\/\d/.test(text)) return [];
  const found: Equation[] = [];
  for (const {0: line, index} of text.matchAll(/[^\r\n]*[+=→>/][^\r\n]*/g)) {
    if (line.length > longest || !/\d/.test(line)) continue;
    const plain = withoutMarkup(line);
    const wrong = [...equalities(plain), ...breakdowns(plain), ...steps(plain), ...rests(plain)];
    found.push(...wrong.map(one => ({...one, at: shift(one.at, index)})));
  }
  return found;
}

/** The line with blanks for its markup and code, so that offsets stay. */
function withoutMarkup(line: string): string {
  return line.replace(/`[^`]*`|[*_]{1,3}(?=\S)|(?<=\S)[*_]{1,3}/g, found =>
    (found.includes('`') ? '·' : ' ').repeat(found.length),
  );
}

const NUMBER = '\\d{1,6}(?:[.,]\\d{1,2})?';
/** What may stand behind a number: up to four words, a remark without numbers. */
const WORDS = "(?:[ \\t]*(?:\\p{L}[\\p{L}\\p{N}'’./-]*|%)){0,4}(?:[ \\t]*[(（][^()（）\\d]{1,40}[)）])?";
const TERM = `${NUMBER}${WORDS}`;
const START = '(?<![\\p{L}\\p{N}.,:/#$€£~≈<>-])';
const OPERATOR = '(?:\\+|[-−–](?=[ \\t])|[×x*·÷/](?=[ \\t]))';

const equality = new RegExp(
  `${START}(${TERM}(?:[ \\t]+${OPERATOR}[ \\t]*${TERM}){1,12})[ \\t]*=[ \\t]*(${NUMBER})(?![\\p{N}:/-]|[.,]\\d)([ \\t]*\\p{L}*)`,
  'gu',
);

const operator = new RegExp(`(?<=[ \\t])${OPERATOR}`, 'gu');
const between = new RegExp(`[ \\t]+${OPERATOR}[ \\t]*`, 'u');

interface Term {
  readonly value: number;
  readonly words: string;
  /** A Latin letter follows the digits at once: a unit, or half of an id. */
  readonly isGlued: boolean;
}

/** `a + b = c`, `a × b × c = d`; a result that is rounded to a whole number holds. */
function* equalities(line: string): Iterable<Equation> {
  if (!line.includes('=')) return;
  for (const match of line.matchAll(equality)) {
    const [whole, sum = '', result = '', words = ''] = match;
    // What stands before or behind may be a part of it.
    if (/[+×x*·÷/−–(-][ \t]*$|\p{L}[ \t]*[+×*÷=][^|]*$/u.test(line.slice(0, match.index).replace(/[:|].*$/u, '')))
      continue;
    if (/^[ \t]*[+×*÷−-][ \t]*\d/.test(line.slice(match.index + whole.length))) continue;
    const operators = [...sum.matchAll(operator)].map(([sign]) => sign);
    const terms = sum.split(between).map(termOf);
    const actual = resultOf(terms, operators);
    const stated = toNumber(result);
    if (actual === null || !isOneUnit(terms, operators, words) || isNear(stated, actual, result)) continue;
    const start = match.index + sum.length + whole.slice(sum.length).indexOf(result);
    yield {
      at: {start, end: start + result.length},
      stated,
      actual,
      by: tidy(sum),
      unit: unitOf([words, ...wordsOf(terms)]),
    };
  }
}

function termOf(text: string): Term {
  const digits = /\d+(?:[.,]\d+)?/.exec(text)?.[0] ?? '0';
  const behind = text.slice(text.indexOf(digits) + digits.length);
  const isShare = behind.startsWith('%');
  const value = toNumber(digits) / (isShare ? 100 : 1);
  return {value, words: behind.replace(/^%/, '').trim(), isGlued: /^[a-z]/i.test(behind)};
}

function wordsOf(terms: readonly Term[]): string[] {
  return terms.map(({words}) => words);
}

/** Products before sums. null: a share among addends, or a division by nothing. */
function resultOf(terms: readonly Term[], operators: readonly string[]): number | null {
  let sum = 0;
  let product = terms[0]?.value ?? 0;
  let sign = 1;
  for (const [i, operator] of operators.entries()) {
    const value = terms[i + 1]?.value ?? 0;
    if (/[÷/]/.test(operator)) {
      if (value === 0) return null;
      product /= value;
    } else if (/[×x*·]/.test(operator)) product *= value;
    else {
      sum += sign * product;
      sign = operator === '+' ? 1 : -1;
      product = value;
    }
  }
  return Math.round((sum + sign * product) * 1000) / 1000;
}

/** Hours and days are not added up, and what comes out in minutes was not counted in them. */
function isOneUnit(terms: readonly Term[], operators: readonly string[], result: string): boolean {
  const units = new Set(wordsOf(terms).map(timeOf).filter(Boolean));
  const isSum = operators.every(operator => /[+−–-]/.test(operator));
  const out = timeOf(result);
  if (isSum && units.size > 1) return false;
  return units.size === 0 || out === '' || units.has(out);
}

function isNear(stated: number, actual: number, written: string): boolean {
  const isWhole = !/[.,]/.test(written);
  return Math.abs(stated - actual) < (isWhole && !Number.isInteger(actual) ? 1 : 0.06);
}

/** What goes on with another number is not all of it yet. */
const more = /^[\s*_]*(?:[,;+&]|and|und|et|y|e)\s*[~≈]?\d/u;

const addend = `[ \\t]*${NUMBER}(?:[ \\t]*\\p{L}[^+()（）\\n=×→]{0,40}?)?[ \\t]*`;
const breakdown = new RegExp(
  `${START}(?:\\d{1,5}/)?(${NUMBER})(?![.,:/-]?\\d|[ \\t]*[+%])([ \\t]*\\p{L}[\\p{L}\\p{N}.’'-]*(?:[ \\t]+\\p{L}[\\p{L}\\p{N}.’'-]*){0,3})?([ \\t]*[:：])?[ \\t]*[(（]?(?<=[(（:：])(${addend}(?:\\+${addend}){1,9})[)）]`,
  'gu',
);

/** `13 tests (5 + 8)`, `(48 tests: 18 unit + 30 integration)`: what is added up in brackets behind a number. */
function* breakdowns(line: string): Iterable<Equation> {
  if (!line.includes('+')) return;
  for (const match of line.matchAll(breakdown)) {
    const [whole, digits = '', words = '', colon = '', sum = ''] = match;
    if (isOrdinal(line.slice(0, match.index), words + colon)) continue;
    // `40 (30 + 8), 2 skipped`: the rest of it stands behind the brackets.
    if (more.test(line.slice(match.index + whole.length))) continue;
    const terms = sum.split('+').map(termOf);
    if (!terms.every(isPlain)) continue;
    const actual = Math.round(terms.reduce((all, {value}) => all + value, 0) * 100) / 100;
    const stated = toNumber(digits);
    if (!areAlike(words, terms) || isNear(stated, actual, digits)) continue;
    const start =
      match.index + whole.indexOf(digits, whole.indexOf('/') < whole.indexOf(digits) ? 0 : whole.indexOf('/'));
    yield {
      at: {start, end: start + digits.length},
      stated,
      actual,
      by: tidy(sum),
      unit: unitOf([words, ...wordsOf(terms)]),
    };
  }
}

const ordinal = new RegExp(
  `(?<!\\p{L})(?:${SPRINT}|${EPIC}|${PHASE}|${STORY}|${TASK}|week|day|step|round|part|level)[ \\t]*$`,
  'u',
);

/** A number behind a word is mostly the name of something: `Sprint 3 (2 + 1)`. */
function isOrdinal(before: string, words: string): boolean {
  return words ? ordinal.test(fold(before)) : /\p{L}[.)]?[ \t]*$/u.test(before);
}

/** A number with a name, not `12 of 20` and not the id `12.3a`. */
function isPlain({words, isGlued}: Term): boolean {
  if (/(?:^|[\s/~])\d/.test(words)) return false;
  return !isGlued || unitOf([words]) !== 'other';
}

/** Whether what is added up is what the result counts: hours of hours, never `8h (2 devs + 3 testers)`. */
function areAlike(words: string, terms: readonly Term[]): boolean {
  const unit = timeOf(words);
  const units = new Set(wordsOf(terms).map(timeOf));
  if (unit) return units.size === 1 && (units.has(unit) || wordsOf(terms).every(one => one === ''));
  return units.size === 1 && units.has('');
}

const step = new RegExp(
  `${START}(${NUMBER})[ \\t]*(?:→|->|=>)[ \\t]*(${NUMBER})[ \\t]*[(（]([+−–-])[ \\t]*(${NUMBER})[)）]`,
  'gu',
);

/** `6.5 → 8 (+1.5)` */
function* steps(line: string): Iterable<Equation> {
  for (const match of line.matchAll(step)) {
    const [whole, from = '', to = '', sign, by = ''] = match;
    const actual = Math.round((toNumber(to) - toNumber(from)) * 100) / 100;
    const stated = (sign === '+' ? 1 : -1) * toNumber(by);
    if (same(stated, actual)) continue;
    const start = match.index + whole.lastIndexOf(by);
    const at = {start, end: start + by.length};
    yield {at, stated: Math.abs(stated), actual: Math.abs(actual), by: `${from} → ${to}`, unit: 'other'};
  }
}

const rest = new RegExp(
  `${START}(\\d{1,4})[ \\t]?/[ \\t]?(\\d{1,4})(?![\\d/.])[ \\t]+(?:\\p{L}+[ \\t]*){1,3}[,;][ \\t]*(\\d{1,4})[ \\t]+(\\p{L}+)`,
  'gu',
);

/** `90/122 fixed, 32 remaining` */
function* rests(line: string): Iterable<Equation> {
  for (const match of line.matchAll(rest)) {
    const [whole, part = '', all = '', left = '', word = ''] = match;
    const actual = Number(all) - Number(part);
    if (!isLeftWord(word) || actual < 0 || actual === Number(left)) continue;
    if (more.test(line.slice(match.index + whole.length))) continue;
    const start = match.index + whole.lastIndexOf(left);
    yield {
      at: {start, end: start + left.length},
      stated: Number(left),
      actual,
      by: `${all} − ${part}`,
      unit: 'other',
    };
  }
}

const points = new RegExp(`^(?:${POINTS})(?!\\p{L})`, 'u');
const time = new RegExp(`^(?:${HOURS}|${DAYS})(?!\\p{L})`, 'u');

/** The unit of time that words begin with, by its first letter: `h` of hours, `d` of days; '' for none. */
function timeOf(words: string): string {
  return time.exec(fold(words).trim())?.[0].charAt(0) ?? '';
}

function unitOf(words: readonly string[]): Unit {
  if (words.some(one => points.test(fold(one).trim()))) return 'points';
  return words.some(timeOf) ? 'time' : 'other';
}

function toNumber(text: string): number {
  return Number(text.replace(',', '.'));
}

function tidy(sum: string): string {
  return sum.replace(/\s+/g, ' ').trim();
}

/** The reports on wrong results in a plan, where no claim already speaks of the number; hours weigh less. */
export function* equationReports(
  {document, plan, backlog}: RuleContext,
  isMeant: (unit: Unit) => boolean,
): Iterable<Report> {
  const found = plan.isBacklog ? wrongEquations(document).filter(({unit}) => isMeant(unit)) : [];
  if (found.length === 0) return;
  const claimed = new Set(backlog.claims.map(({stated}) => stated.span.start));
  for (const {at, stated, actual, by, unit} of found) {
    if (claimed.has(at.start)) continue;
    yield {
      at,
      message: `${number(stated)} stated, ${number(actual)} by ${by}`,
      stated,
      actual,
      fixes: () => {
        const edit = rewriteNumber(lettersOf(document), at, actual);
        return edit ? [{title: `Write the result, ${number(actual)}`, safe: false, edits: [edit]}] : [];
      },
      ...(unit === 'time' ? {severity: 'info' as const} : {}),
    };
  }
}
