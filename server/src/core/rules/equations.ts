/** Sums that a line writes out itself: `4 × 5 × 6 h = 120 h`, `47 tests (18 unit + 29 integration)`, `6.5 → 8 (+1.5)`. */

import {rewriteNumber} from '../edits/style.ts';
import {addAll} from '../lists.ts';
import {isLeftWord} from '../model/words/progress.ts';
import {shift} from '../text/span.ts';
import {type Document, lettersOf} from '../workspace/document.ts';
import {breakdowns, differences, namedBreakdowns} from './breakdowns.ts';
import {holds} from './claims.ts';
import {
  type Equation,
  isNear,
  more,
  NUMBER,
  START,
  TERM,
  type Term,
  termOf,
  tidy,
  timeOf,
  toNumber,
  type Unit,
  unitOf,
  wordsOf,
} from './equation-terms.ts';
import {inFence} from './fences.ts';
import type {Report, RuleContext} from './rule.ts';
import {sectionScanner} from './scan.ts';
import {number, same} from './wording.ts';

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
  if (!/[+=→>]|\d\/\d|\d[ \t]+[−–-][ \t]+\d/.test(text)) return [];
  const found: Equation[] = [];
  for (const {0: line, index} of text.matchAll(/[^\r\n]*[+=→>/(][^\r\n]*/g)) {
    if (line.length > longest || !/\d/.test(line)) continue;
    const plain = withoutMarkup(line);
    const wrong = [
      ...equalities(plain),
      ...breakdowns(plain),
      ...namedBreakdowns(plain),
      ...differences(plain),
      ...steps(plain),
      ...rests(plain),
    ];
    addAll(
      found,
      wrong.map(one => ({...one, at: shift(one.at, index)})),
    );
  }
  return found;
}

/** The line with blanks for its markup and code, so that offsets stay. */
function withoutMarkup(line: string): string {
  return line.replace(/`[^`]*`|[*_]{1,3}(?=\S)|(?<=\S)[*_]{1,3}/g, found =>
    (found.includes('`') ? '·' : ' ').repeat(found.length),
  );
}

const OPERATOR = '(?:\\+|[-−–](?=[ \\t])|[×x*·÷/](?=[ \\t]))';

const equality = new RegExp(
  `${START}(${TERM}(?:[ \\t]+${OPERATOR}[ \\t]*${TERM}){1,12})[ \\t]*=[ \\t]*(${NUMBER})(?![\\p{N}:/-]|[.,]\\d)([ \\t]*\\p{L}*)`,
  'gu',
);

const operator = new RegExp(`(?<=[ \\t])${OPERATOR}`, 'gu');
const between = new RegExp(`[ \\t]+${OPERATOR}[ \\t]*`, 'u');

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

/** The reports on wrong results in a plan, where no wrong claim already speaks of the number; hours weigh less. */
export function* equationReports(
  {document, plan, backlog}: RuleContext,
  isMeant: (unit: Unit) => boolean,
): Iterable<Report> {
  const found = plan.isBacklog ? wrongEquations(document).filter(({unit}) => isMeant(unit)) : [];
  if (found.length === 0) return;
  const claimed = new Set(backlog.claims.flatMap(claim => (holds(claim) ? [] : [claim.stated.span.start])));
  const ids = new Set(plan.stories.map(({id}) => id));
  for (const {at, stated, actual, by, unit} of found) {
    // `8 points (5.1 + 5.2)` names two stories.
    if (claimed.has(at.start) || by.split(' + ').every(term => term.includes('.') && ids.has(term))) continue;
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
