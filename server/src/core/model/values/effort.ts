/** Effort as people write it, as ranges of hours or points that can be added up: `5-6h`, `S (2-3 hours)`, `30 min`. */
import {ofText} from '../../memo.ts';
import {fold} from '../words/folding.ts';
import {ABOUT, DAYS, HOURS, LONG_TIMES, MINUTES, POINTS, TO} from '../words/vocabulary.ts';

export interface Effort {
  readonly low: number;
  readonly high: number;
  readonly unit: 'hours' | 'points';
  readonly approximate: boolean;
  /** true: written in days; eight hours each */
  readonly days: boolean;
  /** offsets of the number or range, `~` left out */
  readonly start: number;
  readonly end: number;
}

/** Points that a line states somewhere by a bare number. */
export function pointsAt(value: number, start: number, end: number, approximate = false): Effort {
  return {low: value, high: value, unit: 'points', approximate, days: false, start, end};
}

const minutes = new RegExp(`^(?:${MINUTES})$`, 'u');
const HOURS_A_DAY = 8;
/** Letters of languages without blanks may stand right before a number. */
const NOT_INSIDE = '(?<!(?![\\u3040-\\u30ff\\u4e00-\\u9fff\\uac00-\\ud7af])\\p{L})(?<!\\d,)(?<![\\p{N}./#-])';
/** What is written to the end of a noun in Japanese and Korean. */
const PARTICLE = '[\\u3041-\\u309f]|(?:[은는을를이가의와과에로]|으로|입니다)(?!\\p{L})|로 ?구성';
const pattern = new RegExp(
  `${NOT_INSIDE}(?<!\\d:)([~≈]|(?:${ABOUT})\\.?\\s?)?\\s*(\\d{1,4}(?:[.,]\\d{1,2})?)(?:\\s?(?:-|–|—|~|${TO})\\s?(\\d{1,4}(?:[.,]\\d{1,2})?))?\\+?[\\s-]*(${HOURS}|${DAYS}|${POINTS})(?!(?!${PARTICLE})[\\p{L}\\p{N}])`,
  'gu',
);
const hours = new RegExp(`^(?:${HOURS})$`, 'u');
const days = new RegExp(`^(?:${DAYS})$`, 'u');
/** Units longer than a day say how long something lasts, not how much work it is. */
const longTimes = new RegExp(`^(?:${LONG_TIMES})$`, 'u');

/** Every effort of a text, in order. */
export const findEfforts: (text: string) => readonly Effort[] = ofText(effortsIn);

function effortsIn(text: string): Effort[] {
  const found: Effort[] = [];
  for (const match of fold(text).matchAll(pattern)) {
    const unit = match[4] ?? '';
    if (longTimes.test(unit)) continue;
    const low = toNumber(match[2]);
    const high = match[3] === undefined ? low : toNumber(match[3]);
    // `5 PT` are days of a person, `5pt` are points.
    const timed = (hours.test(unit) || days.test(unit)) && (unit !== 'pt' || text.includes('PT'));
    const factor = minutes.test(unit) ? 1 / 60 : timed && days.test(unit) && !hours.test(unit) ? HOURS_A_DAY : 1;
    const digits = match[2] ?? '';
    const start = match.index + match[0].indexOf(digits, (match[1] ?? '').length);
    const tail =
      match[3] === undefined ? digits.length : match[0].lastIndexOf(match[3]) + match[3].length - (start - match.index);
    found.push({
      low: low * factor,
      high: Math.max(low, high) * factor,
      unit: timed ? 'hours' : 'points',
      approximate: Boolean(match[1]),
      days: factor === HOURS_A_DAY,
      start,
      end: start + tail,
    });
  }
  return found;
}

/** The first effort of a text. */
export function findEffort(text: string): Effort | null {
  return findEfforts(text)[0] ?? null;
}

function toNumber(text: string | undefined): number {
  return Number((text ?? '0').replace(',', '.'));
}
