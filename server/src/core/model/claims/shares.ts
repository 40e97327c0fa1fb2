/** Percentages that stand beside their own numbers: `13/15 (87%)`, `22 points (80% of capacity)`. */

import {type Span, shift} from '../../text/span.ts';
import type {Addend, Claim, Sprint, Stated} from '../backlog.ts';
import {type Inline, sourceOf} from '../lines/inline.ts';
import {priorityOf} from '../mentions/roles.ts';
import {bareText} from '../mentions/sprint-titles.ts';
import type {Cell} from '../parts/blocks.ts';
import type {PlacedTable, Statement} from '../stories/statements.ts';
import {speaksOfCapacity} from '../words/capacity.ts';
import {fold} from '../words/folding.ts';
import {OF, POINTS} from '../words/vocabulary.ts';
import {shareOf, stageOf} from './progress.ts';
import {sumOfAll, type Universe} from './scopes.ts';
import {sprintAround} from './sprints.ts';

const FRACTION = new RegExp(`(?<![\\d/.,-])(\\d{1,5})\\s?(?:/|${OF})\\s?(\\d{1,5})(?![\\d/.])`, 'gu');
/** A percentage with the offset of its digits. */
interface Percent {
  readonly digits: string;
  readonly at: number;
}

const PERCENT = /(?<![\d.,/–-])(?:%\s?(\d{1,3}(?:[.,]\d)?)(?![\d.,])|(\d{1,3}(?:[.,]\d)?)\s?%)/gu;

/** `64%`, `%64` */
function percentsIn(text: string): Percent[] {
  return [...text.matchAll(PERCENT)].map(({0: whole, 1: behind, 2: before, index}) => {
    const digits = behind ?? before ?? '';
    return {digits, at: index + whole.indexOf(digits)};
  });
}

export function shareClaims(
  statements: readonly Statement[],
  tables: readonly PlacedTable[],
  sprints: readonly Sprint[],
  universe: Universe,
): Claim[] {
  const lines = statements.flatMap(({line, base, context}) => {
    if (!line.text.includes('%')) return [];
    const sprint = sprintAround(context, sprints);
    return (
      fractionShare(line, base) ?? capacityShare(line, base, sprint) ?? partShare(line, base, sprint, universe) ?? []
    );
  });
  const cells = tables.flatMap(({table, base}) =>
    table.rows.flatMap(({cells: row}) => [
      ...row.flatMap(({line}) => fractionShare(line, base) ?? []),
      ...(neighbourShare(row, base) ?? []),
    ]),
  );
  return [...lines, ...cells];
}

/** What the stories of a plan that has no sprints add up to, as the whole of a share. */
function wholeOf(universe: Universe): readonly Addend[] {
  const sum = sumOfAll(universe, 'points');
  return sum ? [{name: 'all', value: sum.actual, span: {start: 0, end: 0}}] : [];
}

const points = new RegExp(
  `^[^:：]*[:：][\\s*]*(\\d{1,4}(?:[.,]\\d)?)[\\s*]*(?:${POINTS})[\\s*]*[(（]\\s*%?\\s?(\\d{1,3}(?:[.,]\\d)?)\\s?%?\\s*[)）]`,
  'u',
);

/** `**Remaining:** 4 points (15%)` of a sprint, or of a plan without sprints. */
function partShare(line: Inline, base: number, sprint: Sprint | undefined, universe: Universe): Claim[] | null {
  const match = points.exec(fold(line.text));
  const [, part = '', share = ''] = match ?? [];
  const name = line.text.split(/[:：]/u)[0] ?? '';
  if (!match || (shareOf(name) ?? stageOf(name) ?? priorityOf(name)) === null) return null;
  const stated = (value: Stated<number> | null): Addend[] => (value ? [{name: 'whole', ...value}] : []);
  const wholes = sprint
    ? [
        ...stated(sprint.statedPoints),
        ...stated(sprint.capacity),
        {name: 'whole', value: sprint.committedPoints, span: sprint.heading},
      ]
    : wholeOf(universe);
  const known = wholes.filter(({value}) => value > 0);
  if (known.length === 0) return null;
  const index = match[0].lastIndexOf(share);
  const start = match[0].lastIndexOf(part, match[0].search(/[(（]/u) - 1);
  const addend = {name: 'part', value: toNumber(part), span: shift(sourceOf(line, start, start + part.length), base)};
  return [
    {
      kind: 'percent',
      subject: bareText(name),
      unit: 'percent',
      stated: {value: toNumber(share), span: shift(sourceOf(line, index, index + share.length), base)},
      approximate: false,
      bases: known.map(one => ({actual: Math.round((addend.value / one.value) * 1000) / 10, addends: [addend, one]})),
    },
  ];
}

function toNumber(digits: string): number {
  return Number(digits.replace(',', '.'));
}

/** `| Tasks done | 10/20 | 50% |`: the only fraction of a row and its only percentage, in two cells. */
function neighbourShare(cells: readonly Cell[], base: number): Claim[] | null {
  const shares = cells.filter(({line}) => line.text.includes('%'));
  const fractions = cells.filter(({line}) => wholeFraction.test(line.text));
  const [share] = shares;
  const [fraction] = fractions;
  if (!share || !fraction || shares.length > 1 || fractions.length > 1) return null;
  const percents = percentsIn(share.line.text);
  const [percent] = percents;
  const [, digits = '', part = '', whole = ''] = wholeFraction.exec(fraction.line.text) ?? [];
  if (!percent || percents.length > 1 || /[+−-]/.test(share.line.text) || Number(whole) === 0 || +part > +whole)
    return null;
  const start = fraction.line.text.indexOf(digits);
  const at = shift(sourceOf(fraction.line, start, start + digits.length), base);
  return [shareClaim(share.line, base, percent, Number(part), Number(whole), at, digits)];
}

const wholeFraction = /^[^\d%]*((\d{1,5})\s?\/\s?(\d{1,5}))[^\d/%]*$/u;

/** One fraction and one percentage next to each other. */
function fractionShare(line: Inline, base: number): Claim[] | null {
  if (!line.text.includes('%')) return null;
  const fractions = [...line.text.matchAll(FRACTION)];
  const percents = percentsIn(line.text);
  const fraction = fractions[0];
  const percent = percents[0];
  if (fractions.length !== 1 || percents.length !== 1 || !fraction || !percent) return null;
  const part = Number(fraction[1]);
  const whole = Number(fraction[2]);
  if (
    whole === 0 ||
    part > whole ||
    !areNeighbours(line.text, stretchOf(fraction[0], fraction.index), stretchOf(percent.digits, percent.at))
  )
    return null;
  const at = shift(sourceOf(line, fraction.index, fraction.index + fraction[0].length), base);
  return [shareClaim(line, base, percent, part, whole, at, String(fraction[0]))];
}

function stretchOf(text: string, start: number): Span {
  return {start, end: start + text.length};
}

function areNeighbours(text: string, a: Span, b: Span): boolean {
  const [first, second] = a.start < b.start ? [a, b] : [b, a];
  const between = text.slice(first.end, second.start);
  return between.length <= 24 && !/[.;!?+]/.test(between) && !/\d/.test(between);
}

/** `22 points (80% of capacity)` */
function capacityShare(line: Inline, base: number, sprint: Sprint | undefined): Claim[] | null {
  const match = sprint?.capacity ? ofSomething.exec(line.text) : null;
  const [, part = '', bracket = ''] = match ?? [];
  const [percent, ...others] = percentsIn(bracket);
  if (!match || !sprint?.capacity || !percent || others.length > 0 || !speaksOfCapacity(bracket)) return null;
  const at = shift(sourceOf(line, match.index, match.index + part.length), base);
  const index = match.index + match[0].length - 1 - bracket.length + percent.at;
  return [shareClaim(line, base, {...percent, at: index}, toNumber(part), sprint.capacity.value, at, part)];
}

const ofSomething = /(?<![\d.,/])(\d{1,4}(?:[.,]\d)?)[\s*]*[\p{L} ]{1,16}[(（]([^()（）]*)[)）]/u;

function shareClaim(
  line: Inline,
  base: number,
  {digits, at: start}: Percent,
  part: number,
  whole: number,
  at: {start: number; end: number},
  name: string,
): Claim {
  return {
    kind: 'percent',
    subject: name,
    unit: 'percent',
    stated: {value: toNumber(digits), span: shift(sourceOf(line, start, start + digits.length), base)},
    approximate: false,
    bases: [
      {
        actual: Math.round((part / whole) * 1000) / 10,
        addends: [
          {name: 'part', value: part, span: at},
          {name: 'whole', value: whole, span: at},
        ],
      },
    ],
  };
}
