/** `**Key**: value` in all its spellings, several on one line included. */

import {exact} from '../../lists.ts';
import {memo} from '../../memo.ts';
import {isBareNumber} from '../values/amounts.ts';
import {SIGN} from '../values/glyphs.ts';
import {fold} from '../words/folding.ts';
import {namesShare} from '../words/progress.ts';
import {fieldsOfKey} from '../words/totals.ts';
import {fieldsOf, SPRINT, statusNamed} from '../words/vocabulary.ts';
import type {Field} from '../words/words.ts';
import {type Inline, isStyled, STRONG, sliceInline} from './inline.ts';

export interface KeyValue {
  /** as written, without colon and glyphs */
  readonly key: string;
  readonly line: Inline;
  /** What the key may mean; empty: some other key. */
  readonly fields: readonly Field[];
  readonly value: Inline;
}

const CUT =
  /\s[|｜•·]\s|\s{2,}(?=\*\*)|\u3000+(?=[^\s:：]{1,12}[:：])|(?<=[:：]\s?\d[^:：;；、,]{0,24})[;；、,]\s?(?=\p{L}[\p{L} ]{1,24}[:：]\s?\d)/gu;
const LEAD = new RegExp(`^(?:${SIGN}|[\\s>•·-])+`, 'u');
const REMARK = new RegExp(`(?:${SIGN}|[\\s:：]|[(（][^()（）]*[)）])+$`, 'u');
const sprintWord = new RegExp(`^(?:${SPRINT})\\s*#?\\d*(?:\\.\\d+)?\\s+`, 'u');

const anySprint = new RegExp(`(?<!\\p{L})(?:${SPRINT})(?![a-z])`, 'u');

/** The keys of a line with their values; empty when the line is prose. */
export const readKeys: (line: Inline) => readonly KeyValue[] = memo(line => exact(keysOf(line)));

function keysOf(line: Inline): readonly KeyValue[] {
  const pieces = cutLine(line);
  const keys: KeyValue[] = [];
  let from = 0;
  for (const [i, piece] of pieces.entries()) {
    const key = readKey(piece.line);
    if (key) {
      keys.push(key);
      from = piece.start;
    } else if (i === 0) return [];
    else {
      // `| PR: #12`: a key that means nothing here.
      if (/^\p{Lu}[\p{L} ]{1,20}[:：]\s/u.test(piece.line.text)) {
        from = piece.end;
        continue;
      }
      if (from === pieces[i - 1]?.end) continue;
      // Not a key of its own: the cut was inside the value before it.
      const last = keys.pop();
      const whole = last && readKey(sliceInline(line, from, piece.end));
      if (whole) keys.push(whole);
    }
  }
  return keys;
}

function cutLine(line: Inline): {line: Inline; start: number; end: number}[] {
  const pieces: {line: Inline; start: number; end: number}[] = [];
  let start = 0;
  for (const cut of line.text.matchAll(CUT)) {
    pieces.push({line: sliceInline(line, start, cut.index), start, end: cut.index});
    start = cut.index + cut[0].length;
  }
  pieces.push({line: start === 0 ? line : sliceInline(line, start), start, end: line.text.length});
  return pieces;
}

function readKey(line: Inline): KeyValue | null {
  const lead = LEAD.exec(line.text)?.[0].length ?? 0;
  const bold = boldEnd(line, lead);
  return bold > lead ? boldKey(line, lead, bold) : plainKey(line, lead);
}

/** Where the bold words at the beginning end; `from` when there are none. */
function boldEnd(line: Inline, from: number): number {
  let end = from;
  for (const run of line.runs) {
    const stop = run.at + run.length;
    if (stop <= from) continue;
    if (run.at > end || !(run.style & STRONG)) break;
    end = stop;
  }
  return end;
}

function boldKey(line: Inline, lead: number, bold: number): KeyValue | null {
  const inside = /[:：]/u.exec(line.text.slice(lead, bold));
  if (inside) return keyAt(line, lead, lead + inside.index, lead + inside.index + 1);
  const colon = /^\s*(?:[(（][^()（）]{0,40}[)）]\s*)?[:：]/u.exec(line.text.slice(bold));
  if (colon) return keyAt(line, lead, bold, bold + colon[0].length);
  const key = keyAt(line, lead, bold, bold);
  // `**Points** 5`: without a colon only a known word is a key.
  return key && key.fields.length > 0 && line.text.slice(bold).trim() ? key : null;
}

function plainKey(line: Inline, lead: number): KeyValue | null {
  const text = line.text.slice(lead);
  const match = /^([^:：.!?]{1,40}?)\s*(?:：|:(?=\s|$|[^!-~\s]))/u.exec(text) ?? equals.exec(text);
  if (!match) return null;
  const key = keyAt(line, lead, lead + (match[1]?.length ?? 0), lead + match[0].length);
  return key && (key.fields.length > 0 || statesShare(key) || statesTotal(key)) ? key : null;
}

/** `Total story points = 18` */
const equals = /^(\p{L}[\p{L} ]{2,38}?)\s=\s(?=\d{1,4}(?:\s\p{L}[\p{L} ]{0,20})?$)/u;

const TOTAL =
  /^total (?:story )?points (?:committed|planned|estimated|scheduled|selected)(?: (?:in |for )?(?:this |the |our )(?:sprint|iteration))?$/iu;

/** `Total points committed this sprint: 18` */
function statesTotal({key, value}: KeyValue): boolean {
  return TOTAL.test(key) && /^[\s*]*\d/.test(value.text);
}

/** `Remaining: 12 points`, `In progress: 8 points` */
function statesShare({key, value}: KeyValue): boolean {
  return /^[\s*]*\d/.test(value.text) && (namesShare(key) || statusNamed(key) !== null);
}

/** `Sprint 2 total` without the sprint, folded. */
export function withoutSprint(name: string): string {
  return fold(name).replace(sprintWord, '');
}

/** `Sprint 2 total`, `Summe Sprint 2` */
export function namesSprint(name: string): boolean {
  return anySprint.test(fold(name));
}

function keyAt(line: Inline, start: number, end: number, valueFrom: number): KeyValue | null {
  const name = line.text.slice(start, end).replace(/^[\s*_]+|[\s*_]+$/g, '');
  if (!name || name.length > 60) return null;
  const fields = fieldsOfKey(name);
  const folded = fold(name);
  const shorter = fields.length > 0 ? '' : withoutSprint(name);
  return {
    key: name,
    line,
    fields: shorter && shorter !== folded ? fieldsOf(shorter) : fields,
    value: sliceInline(line, valueFrom),
  };
}

/** `[8]`, `[Done]`: the brackets of a template around what was filled in. */
export function filledIn(value: Inline): Inline {
  const inner = /^\s*\[\s*([^[\]]+?)\s*\]\s*$/u.exec(value.text);
  if (!inner?.[1] || !(isBareNumber(inner[1]) || statusNamed(inner[1]))) return value;
  const start = value.text.indexOf(inner[1]);
  return sliceInline(value, start, start + inner[1].length);
}

/** A line that stands over what follows it: all bold, or a key without a value. */
export function isLabel(line: Inline): boolean {
  const text = line.text.replace(/[:：]\s*$/u, '');
  if (!text || text.length > 120) return false;
  return isStyled(line, STRONG, 0, text.length) || isStyled(line, STRONG, 0, boldPart(text));
}

/** The text without glyphs and a bracketed remark at its end, which people leave outside the bold. */
function boldPart(text: string): number {
  return text.replace(REMARK, '').length;
}
