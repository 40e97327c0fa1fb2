/** Damage that happens to plans: numbers that are off, boxes that flip, text that was read in the wrong encoding. */
import fc from 'fast-check';

export type Damage = {readonly at: number} & (
  | {readonly kind: 'number'; readonly by: number}
  | {readonly kind: 'box' | 'encoding' | 'line'}
);

export const damages: fc.Arbitrary<readonly Damage[]> = fc.array(
  fc.oneof(
    {
      weight: 6,
      arbitrary: fc.record({kind: fc.constant('number' as const), at: fc.nat(), by: fc.integer({min: -3, max: 9})}),
    },
    {
      weight: 1,
      arbitrary: fc.record({kind: fc.constantFrom('box' as const, 'encoding' as const, 'line' as const), at: fc.nat()}),
    },
  ),
  {minLength: 1, maxLength: 6},
);

/** The text after some damage; places are taken modulo what there is. */
export function damage(text: string, all: readonly Damage[]): string {
  return all.reduce(damageOnce, text);
}

function damageOnce(text: string, one: Damage): string {
  if (one.kind === 'number')
    return replaceNth(text, /\d+/g, one.at, found => String(Math.max(0, Number(found) + one.by)));
  if (one.kind === 'box') return replaceNth(text, /\[[ xX]\]/g, one.at, found => (found === '[ ]' ? '[x]' : '[ ]'));
  if (one.kind === 'line') return replaceNth(text, /[^\r\n]*(?:\r\n|\n|\r)/g, one.at, () => '');
  return replaceNth(text, /\P{ASCII}/gu, one.at, misread);
}

function replaceNth(text: string, pattern: RegExp, at: number, change: (found: string) => string): string {
  const found = [...text.matchAll(pattern)];
  const match = found[at % Math.max(1, found.length)];
  if (!match) return text;
  return text.slice(0, match.index) + change(match[0]) + text.slice(match.index + match[0].length);
}

/** UTF-8 bytes read as Windows-1252. */
function misread(text: string): string {
  return new TextDecoder('windows-1252').decode(new TextEncoder().encode(text));
}
