/** Time that was saved, as a share: `3 hours instead of 2 days (87 % faster)`, `Saved: 13 hours (87 %)` below `Time: 3 hours`. */
import type {Basis, Claim} from '../backlog.ts';
import {type Inline, sourceOf} from '../lines/inline.ts';
import {type Effort, findEfforts} from '../values/effort.ts';
import {isInsteadWord, isSavedWord} from '../words/savings.ts';

const PERCENT = /(?<![\d.,/–-])(\d{1,2}(?:[.,]\d)?)\s?%/gu;

/** The lines of one section, in order. */
export function savingClaims(lines: readonly Inline[]): Claim[] {
  return lines.flatMap((line, i) => {
    if (!line.text.includes('%') || line.text.length > 300 || !isSavedWord(line.text)) return [];
    const percents = [...line.text.matchAll(PERCENT)];
    const percent = percents.length === 1 ? percents[0] : undefined;
    const compared = percent && (comparedIn(line) ?? savedAfter(line, percent.index, lines[i - 1]));
    return percent && compared ? [claimOf(line, percent[1] ?? '', percent.index, compared)] : [];
  });
}

/** Hours that were planned and those that were used. */
interface Compared {
  readonly planned: Hours;
  readonly used: Hours;
}

type Hours = Pick<Effort, 'low' | 'high'> & {readonly line: Inline; readonly effort: Effort};

/** `~4-5h (vs 34-36h, 85 % saved)` */
function comparedIn(line: Inline): Compared | null {
  const [used, planned, ...others] = timesIn(line);
  if (!used || !planned || others.length > 0 || planned.low <= used.high) return null;
  return isInsteadWord(line.text.slice(used.effort.end, planned.effort.start)) ? {planned, used} : null;
}

/** `Saved: 13 hours (87 %)`, where the line before tells what was used: the plan was both together. */
function savedAfter(line: Inline, at: number, before: Inline | undefined): Compared | null {
  const [saved, ...others] = timesIn(line);
  const [used, ...further] = before ? timesIn(before) : [];
  if (!saved || !used || others.length > 0 || further.length > 1 || saved.effort.start > at) return null;
  return {planned: {...saved, low: used.low + saved.low, high: used.high + saved.high}, used};
}

function timesIn(line: Inline): Hours[] {
  const times = findEfforts(line.text).filter(({unit}) => unit === 'hours');
  return times.map(effort => ({low: effort.low, high: effort.high, line, effort}));
}

/** What was saved is a share of the plan; people who say `faster` now and then mean one of what was used. */
function claimOf(line: Inline, digits: string, at: number, {planned, used}: Compared): Claim {
  const ways = [sharesOf(planned, used, planned), sharesOf(planned, used, used)];
  return {
    kind: 'percent',
    subject: 'time saved',
    unit: 'percent',
    stated: {value: Number(digits.replace(',', '.')), span: sourceOf(line, at, at + digits.length)},
    approximate: false,
    bases: ways,
  };
}

function sharesOf(planned: Hours, used: Hours, whole: Hours): Basis {
  const low = percentOf((planned.low - used.high) / (whole === used ? used.high : planned.low));
  const high = percentOf((planned.high - used.low) / (whole === used ? used.low : planned.high));
  const addends = [
    {name: 'saved', value: planned.low - used.low, span: spanOf(planned)},
    {name: 'of', value: whole.low, span: spanOf(whole)},
  ];
  return high > low ? {actual: low, high, addends} : {actual: low, addends};
}

function spanOf({line, effort}: Hours): {readonly start: number; readonly end: number} {
  return sourceOf(line, effort.start, effort.end);
}

function percentOf(share: number): number {
  return Math.round(share * 1000) / 10;
}
