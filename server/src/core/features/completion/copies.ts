/** Empty copies of what a document already has: its labels, keys and list markers stay, what is said under them does not. */
import {fieldsOfKey} from '../../model/words/totals.ts';
import {fieldOf, statusNamed} from '../../model/words/vocabulary.ts';
import type {Field} from '../../model/words/words.ts';
import {choice, literal} from './item.ts';

/** Gives the numbers of a snippet's stops in order. */
export interface Stops {
  next: number;
}

/** The choices for the values of some fields. */
export type Choices = Partial<Record<Field, readonly string[]>>;

const keyed = /(\*\*[^*\n]{1,40}?[:：]?\*\*(?:[ \t]*[:：])?)([ \t]*)([^|\n]*?)([ \t]*(?:\||$))/gu;
/** `**Priority: P4**`: all of it bold. */
const boldValue = /\*\*[^*:：\n]{1,30}[:：][ \t]*[^*\s][^*\n]*\*\*/u;
const boldValues = /\*\*([^*:：\n]{1,30}[:：])[ \t]*[^*\s][^*\n]*\*\*/u;
const choosable: readonly Field[] = ['points', 'status', 'priority'];

/** A line with bold keys, each value a stop: `**Points**: ${1|1,2,3|} | **Priority**: $2`; null where there is none. */
function emptyKeys(line: string, stops: Stops, choices: Choices): string | null {
  if (!/\*\*[^*\n]{1,40}\*\*[ \t]*[:：]?[ \t]*\S/u.test(line)) return null;
  const start = /^[ \t]*(?:[-*+][ \t]+)?(?=\*\*)/u.exec(line)?.[0];
  if (start === undefined) return null;
  if (boldValue.test(line)) {
    return line
      .split(boldValues)
      .map((part, i) => (i % 2 === 0 ? literal(part) : `**${literal(part)} $${stops.next++}**`))
      .join('');
  }
  const copy = line.slice(start.length).replace(keyed, (_, key: string, gap: string, value: string, end: string) => {
    const field = fieldOf(key.replace(/[*:：]/gu, ''), choosable);
    const values = (field && choices[field]) ?? [];
    const stop = value === '' ? '' : values.length > 0 ? choice(stops.next++, values) : `$${stops.next++}`;
    return `${literal(key)}${gap || ' '}${stop}${literal(end)}`;
  });
  return literal(start) + copy;
}

export interface CopyOptions {
  readonly stops: Stops;
  readonly choices: Choices;
  /** Labels and headings that stay; all others go, with what stands under them. */
  readonly keeps: (line: string) => boolean;
}

/** Labels stand below all headings. */
const deepest = 7;

/** An empty copy of the lines below a heading, as lines of a snippet. */
export function emptyCopy(lines: readonly string[], {stops, choices, keeps}: CopyOptions): readonly string[] {
  const copy: string[] = [];
  /** Depth of the heading that went: what is deeper goes with it. A label has no depth. */
  let gone: number | null = null;
  /** What stood last under the label that is open now; each kind is copied once. */
  let filled = false;
  for (const line of lines) {
    const blank = line.trim() === '';
    if (!blank && isLabelLine(line)) {
      const depth = /^[ \t]*(#+)/.exec(line)?.[1]?.length ?? deepest;
      filled = false;
      if (gone !== null && depth > gone) continue;
      gone = keeps(line) ? null : depth;
      if (gone === null) copy.push(literal(line));
    } else if (gone !== null) continue;
    else if (blank) {
      if (copy.at(-1) !== '') copy.push('');
    } else {
      const keys = isSumLine(line) ? '' : emptyKeys(line, stops, choices);
      // What is said twice is asked for once.
      if (keys && bare(keys) !== bare(copy.at(-1) ?? '')) copy.push(keys);
      if (keys === null && !filled) copy.push(emptyEntry(line, stops));
      filled ||= keys === null;
    }
  }
  while (copy.length > 0 && /^(?:|[-*_]{3,})$/.test(copy.at(-1)?.trim() ?? '')) copy.pop();
  return copy;
}

/** A list marker with its box, open, or nothing but a stop. */
function emptyEntry(line: string, stops: Stops): string {
  const [, marker = '', box] = /^([ \t]*(?:[-*+]|\d+[.)])[ \t]+)(\[[^\]]\][ \t]+)?/.exec(line) ?? [];
  return `${literal(marker)}${box ? '[ ] ' : ''}$${stops.next++}`;
}

/** `**Sprint 5 total**: 28`: what follows the last story of a sprint is not of the story. */
function isSumLine(line: string): boolean {
  const key = /\*\*([^*\n]{1,40}?)[:：]?\*\*/u.exec(line)?.[1] ?? '';
  return fieldsOfKey(key).includes('total');
}

function bare(line: string): string {
  return line.replace(/\$(?:\d+|\{[^}]*\})/g, '');
}

/** A heading, or a line that is nothing but bold words or a word with a colon. */
export function isLabelLine(line: string): boolean {
  return (
    /^[ \t]*(?:#{1,6}[ \t]|\*\*[^*]+\*\*[ \t]*[:：]?[ \t]*$|[\p{L}][\p{L} ]{2,40}[:：][ \t]*$)/u.test(line) &&
    statusNamed(line) === null
  );
}
