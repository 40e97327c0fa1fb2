/** Percentages that stand beside their own numbers: `13/15 (87%)`, `22 points (80% of capacity)`. */
import {shift} from '../text/span.ts';
import type {Claim, Sprint} from './backlog.ts';
import {sprintAt} from './claim-scopes.ts';
import {type Inline, sourceOf} from './inline.ts';
import type {PlacedTable, Statement} from './statements.ts';

const FRACTION = /(?<![\d/.,-])(\d{1,5})\s?(?:\/|of|von|de|sur|из|out of)\s?(\d{1,5})(?![\d/.])/gu;
const PERCENT = /(?<![\d.,/–-])(\d{1,3}(?:[.,]\d)?)\s?%/gu;

export function shareClaims(
  statements: readonly Statement[],
  tables: readonly PlacedTable[],
  sprints: readonly Sprint[],
): Claim[] {
  const lines = statements.map(({line, base, context}) => ({
    line,
    base,
    sprint: sprintAt(sprints, context.sprint?.heading.start),
  }));
  const cells = tables.flatMap(({table, base}) =>
    table.rows.flatMap(row => row.cells.map(cell => ({line: cell.line, base, sprint: undefined}))),
  );
  return [...lines, ...cells].flatMap(
    ({line, base, sprint}) => fractionShare(line, base) ?? capacityShare(line, base, sprint) ?? [],
  );
}

/** One fraction and one percentage next to each other. */
function fractionShare(line: Inline, base: number): Claim[] | null {
  if (!line.text.includes('%')) return null;
  const fractions = [...line.text.matchAll(FRACTION)];
  const percents = [...line.text.matchAll(PERCENT)];
  const fraction = fractions[0];
  const percent = percents[0];
  if (fractions.length !== 1 || percents.length !== 1 || !fraction || !percent) return null;
  const part = Number(fraction[1]);
  const whole = Number(fraction[2]);
  if (whole === 0 || part > whole || !areNeighbours(line.text, fraction, percent)) return null;
  const at = shift(sourceOf(line, fraction.index, fraction.index + fraction[0].length), base);
  return [shareClaim(line, base, percent, part, whole, at, String(fraction[0]))];
}

function areNeighbours(text: string, a: RegExpMatchArray, b: RegExpMatchArray): boolean {
  const [first, second] = (a.index ?? 0) < (b.index ?? 0) ? [a, b] : [b, a];
  const between = text.slice((first.index ?? 0) + first[0].length, second.index ?? 0);
  return between.length <= 24 && !/[.;!?+]/.test(between) && !/\d/.test(between);
}

/** `22 points (80% of capacity)` */
function capacityShare(line: Inline, base: number, sprint: Sprint | undefined): Claim[] | null {
  if (!sprint?.capacity || !line.text.includes('%')) return null;
  const match =
    /(\d{1,4}(?:\.\d)?)\s*[\p{L} ]{1,16}[(（]\s*(\d{1,3}(?:[.,]\d)?)\s?%\s*of\s+(?:the\s+|team\s+|sprint\s+)?capacity/iu.exec(
      line.text,
    );
  if (!match?.[1] || !match[2]) return null;
  const index = match.index + match[0].indexOf(match[2], match[1].length);
  const at = shift(sourceOf(line, match.index, match.index + match[1].length), base);
  const percent = Object.assign([match[2], match[2]], {index}) as unknown as RegExpMatchArray;
  return [shareClaim(line, base, percent, Number(match[1]), sprint.capacity.value, at, match[1])];
}

function shareClaim(
  line: Inline,
  base: number,
  percent: RegExpMatchArray,
  part: number,
  whole: number,
  at: {start: number; end: number},
  name: string,
): Claim {
  const digits = percent[1] ?? '';
  const start = percent.index ?? 0;
  return {
    kind: 'percent',
    subject: name,
    unit: 'percent',
    stated: {value: Number(digits.replace(',', '.')), span: shift(sourceOf(line, start, start + digits.length), base)},
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
