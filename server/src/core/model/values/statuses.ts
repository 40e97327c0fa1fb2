/** Status words and glyphs as they stand in values, columns, headings and check boxes. */
import type {Status} from '../backlog.ts';
import {statusLeading, statusNamed} from '../words/vocabulary.ts';
import {withoutSigns} from './glyphs.ts';

/** Glyphs that mean a status wherever they stand beside an item. */
const GLYPHS: Readonly<Record<string, Status>> = {
  '✅': 'done',
  '✔': 'done',
  '☑': 'done',
  '✓': 'done',
  '🎉': 'done',
  '🔄': 'in-progress',
  '🚧': 'in-progress',
  '🏃': 'in-progress',
  '🔨': 'in-progress',
  '◐': 'in-progress',
  '🚫': 'blocked',
  '⛔': 'blocked',
  '🛑': 'blocked',
  '⏳': 'todo',
  '⌛': 'todo',
  '⏸': 'todo',
  '⬜': 'todo',
  '☐': 'todo',
  '🔲': 'todo',
  '⚪': 'todo',
};

/** Glyphs that mean a status only in the value of a status field; coloured balls never do alone. */
const VALUE_GLYPHS: Readonly<Record<string, Status>> = {
  ...GLYPHS,
  '📋': 'todo',
  '📝': 'todo',
  '🆕': 'todo',
  '❌': 'todo',
  '👀': 'in-review',
  '🧪': 'in-review',
  '🟢': 'done',
  '🟩': 'done',
  '🟡': 'in-progress',
  '🟨': 'in-progress',
};

/** The status of the last glyph that means one. */
export function statusOfGlyphs(text: string, inValue = false): Status | null {
  const table = inValue ? VALUE_GLYPHS : GLYPHS;
  let found: Status | null = null;
  for (const char of text) found = table[char] ?? found;
  return found;
}

/** The status that the value of a status field names: words first, then a box, then glyphs. */
export function statusOfValue(text: string): Status | null {
  const words = withoutSigns(text);
  if (isChoice(words)) return null;
  const box = /^\[([ xX/-])\]\s*/.exec(words);
  const named = statusLeading(box ? words.slice(box[0].length) : words);
  if (named) return named.status;
  if (box) return statusOfBox(box[1] ?? ' ');
  return statusOfPercent(text) ?? statusPutOff(words) ?? statusOfGlyphs(text, true) ?? statusAfterDash(text);
}

/** `45 %`, `95% complete`: nothing but a percentage and a word or two. */
export function statusOfPercent(text: string): Status | null {
  const percent = /^[^\d%]{0,24}(\d{1,3}(?:[.,]\d+)?)\s?%[^\d%]{0,24}$/u.exec(text)?.[1];
  if (percent === undefined) return null;
  return Number(percent) === 100 ? 'done' : Number(percent) === 0 ? 'todo' : 'in-progress';
}

/** `Todo / In Progress / Done`: nobody has chosen yet. */
function isChoice(words: string): boolean {
  const parts = words.split(/\s?[/|]\s?/);
  return parts.length > 2 && parts.filter(part => statusNamed(withoutSigns(part))).length > 2;
}

/** `✅ Works, polish deferred`: what is put off at the end goes before the tick. */
function statusPutOff(words: string): Status | null {
  const last = /,\s[^,;.]{0,40}?([\p{L}-]+)\W*$/u.exec(words)?.[1];
  const status = last ? statusNamed(last) : null;
  return status === 'todo' || status === 'blocked' ? status : null;
}

/** `Phase 2 – done` */
function statusAfterDash(text: string): Status | null {
  const parts = text.split(/\s[-–—|/→]\s|[:：]\s/);
  return parts.length > 1 ? statusNamed(parts[parts.length - 1] ?? '') : null;
}

/** The status that a check box of an item gives it. */
export function statusOfBox(mark: string): Status {
  if (/^[xX✅✔✓☑]/u.test(mark)) return 'done';
  if (/^[/~>◐⏳🔄🚧wW]/u.test(mark)) return 'in-progress';
  if (mark === '-' || mark === '❌') return 'dropped';
  if (mark === '?' || mark === '!' || mark === 'B') return 'blocked';
  return 'todo';
}

/** null: no box; true: ticked. Cancelled boxes count as ticked nowhere. */
export function isTicked(mark: string): boolean {
  return statusOfBox(mark) === 'done';
}
