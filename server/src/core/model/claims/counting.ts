/** What all counts of stories share: the words for items, the claim, and what is counted. */
import {shift} from '../../text/span.ts';
import type {Addend, Basis, Claim, Story} from '../backlog.ts';
import {type Inline, sourceOf} from '../lines/inline.ts';

/** A number in a line, with the offsets of its digits. */
export interface Counted {
  readonly value: number;
  readonly start: number;
  readonly end: number;
}

/** The claim that a number in a line counts what one of the bases counts; none where there is nothing to count. */
export function countClaim(
  subject: string,
  number: Counted,
  line: Inline,
  base: number,
  bases: readonly Basis[],
): Claim[] {
  if (bases.length === 0 || bases.every(basis => basis.actual === 0)) return [];
  const span = shift(sourceOf(line, number.start, number.end), base);
  return [{kind: 'count', subject, unit: 'stories', stated: {value: number.value, span}, approximate: false, bases}];
}

/** The claim on a number that a value states first, approximate where a sign before it says so. */
export function numberClaim(
  what: Pick<Claim, 'kind' | 'subject' | 'unit'>,
  digits: string,
  value: Inline,
  base: number,
  bases: readonly Basis[],
): Claim {
  const start = value.text.indexOf(digits);
  return {
    ...what,
    stated: {
      value: Number(digits.replace(',', '.')),
      span: shift(sourceOf(value, start, start + digits.length), base),
    },
    approximate: /[~≈]/.test(value.text.slice(0, start)),
    bases,
  };
}

/** Stories, each counting one. */
export function basisOf(stories: readonly Story[]): Basis {
  const addends: Addend[] = stories.map(story => ({
    name: story.id ?? story.title,
    value: 1,
    span: story.definition.line,
  }));
  return {actual: stories.length, addends};
}

export function isDone(story: Story): boolean {
  return story.status?.value === 'done';
}

export function isOpen(story: Story): boolean {
  return story.status?.value !== 'done' && story.status?.value !== 'dropped';
}
