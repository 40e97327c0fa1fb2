/** Numbers, names and lists as the messages of rules write them. */
import type {Addend, Story, Unit} from '../model/backlog.ts';

/** `4`, `1.5`, `0.33`: no more than two decimals, the same in every locale. */
export function number(value: number): string {
  return String(Math.round(value * 100) / 100);
}

/** `20,000,000`: a whole number that is large enough to be misread without. */
export function grouped(value: number): string {
  return String(value).replace(/\B(?=(?:\d{3})+$)/g, ',');
}

export function count(value: number, unit: Unit): string {
  if (unit === 'percent') return `${number(value)} %`;
  if (unit === 'score') return number(value);
  const singular = unit === 'stories' ? 'story' : unit.slice(0, -1);
  return `${number(value)} ${value === 1 ? singular : unit}`;
}

/** What a message calls a story: its id, else its title, shortened. */
export function storyName(story: Story): string {
  return story.id ?? `“${shorten(story.title, 40)}”`;
}

export function shorten(text: string, length: number): string {
  return text.length <= length ? text : `${text.slice(0, length - 1).trimEnd()}…`;
}

/** `5 (US-1) + 3 (US-2) − 2 (US-3) + …`: at most `most` addends, then how many more. */
export function sum(addends: readonly Addend[], most = 8): string {
  const shown = addends.slice(0, most).map(({name, value}, i) => {
    const sign = i === 0 ? '' : value < 0 ? ' − ' : ' + ';
    return `${sign}${number(i === 0 ? value : Math.abs(value))} (${shorten(name, 30)})`;
  });
  const more = addends.length - shown.length;
  return shown.join('') + (more > 0 ? ` + ${more} more` : '');
}

/** `a`, `a and b`, `a, b and c`. */
export function list(names: readonly string[]): string {
  const last = names.at(-1);
  return names.length < 2 ? (last ?? '') : `${names.slice(0, -1).join(', ')} and ${last}`;
}

/** Whether two sums of points are the same but for the rounding of binary fractions. */
export function same(a: number, b: number): boolean {
  return Math.abs(a - b) < 0.005;
}
