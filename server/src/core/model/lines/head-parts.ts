/** What one part behind a title says: points, an id, a person, a key with its value, what it waits for, a status, a date. */
import {findEstimate, findPoints, isBareNumber, leadingNumber} from '../values/amounts.ts';
import {withoutSigns} from '../values/glyphs.ts';
import {leadingId} from '../values/ids.ts';
import {statusOfPercent, statusOfValue} from '../values/statuses.ts';
import {fold, normalise} from '../words/folding.ts';
import {TASK_NOUNS} from '../words/nouns.ts';
import {AND, fieldsOf, isPriorityWord, statusLeading, statusNamed} from '../words/vocabulary.ts';
import type {HeadDraft, Stretch} from './head.ts';

/** `(2pts, @ana)`: each part says something of its own. */
export function piecesOf(text: string, stretch: Stretch): Stretch[] {
  return cutAt(text, stretch, /\s*[,;·、，；|]\s+|[、，；]/gu);
}

/** `(1pt / Critical / Ready)`: parts with slashes between them say something only if all of them do. */
export function slashedOf(text: string, stretch: Stretch): Stretch[] {
  return cutAt(text, stretch, /\s+[/／]\s+/gu);
}

function cutAt(text: string, {start, end}: Stretch, cuts: RegExp): Stretch[] {
  const pieces: Stretch[] = [];
  let from = start;
  for (const cut of [...text.slice(start, end).matchAll(cuts)]) {
    pieces.push({start: from, end: start + cut.index});
    from = start + cut.index + cut[0].length;
  }
  pieces.push({start: from, end});
  return pieces.filter(piece => piece.end > piece.start);
}

/** An id that stands alone in brackets: `(AB-12)`, `(US3)`. */
const TRACKED = /^(?=(?:[A-Z][A-Z0-9]{1,9}-\d+|(?:US|HU|PBI)[-_ ]?\d+)$)/u;

/** Whether a part is known, and what it says goes into the draft; `full`: full-width brackets, where a bare number is points. */
export function takeBracket(text: string, inner: Stretch, full: boolean, draft: HeadDraft): boolean {
  const value = text.slice(inner.start, inner.end);
  if (takeKeyed(value, inner, draft)) return true;
  const points = findPoints(value) ?? (full && isBareNumber(value) ? leadingNumber(value) : null);
  if (points) {
    draft.points ??= {...points, start: points.start + inner.start, end: points.end + inner.start};
    return true;
  }
  const named = /^\s*id\s*[:：]\s*(?=\S)/iu.exec(value) ?? TRACKED.exec(value);
  const id = named && !draft.id ? leadingId(value, named[0].length) : null;
  if (id) {
    draft.id = {value: id.value, start: inner.start + id.start, end: inner.start + id.end};
    return true;
  }
  if (/^@[\p{L}\p{N}_][\p{L}\p{N}_.-]*$/u.test(value.trim())) {
    draft.people.push(trimmed(text, inner));
    return true;
  }
  const needs = needsOf(value);
  if (needs) {
    draft.needs ??= {start: inner.start + needs.start, end: inner.start + needs.end};
    return true;
  }
  return takeWords(value, inner, draft);
}

const NEEDS = new RegExp(
  `^\\s*(\\p{L}[\\p{L} ]{1,30}?)\\s*[:：]?\\s+((?:#?\\p{L}{0,10}[-_ ]?\\d[\\p{L}\\d.-]*(?:\\s*(?:,|&|\\+|${AND})\\s*(?=[#\\p{L}\\d]))?)+)\\s*$`,
  'u',
);

/** `Owner: Ana`, `Status: done`, `Points: 5`: a part that says what it is. */
function takeKeyed(value: string, {start, end}: Stretch, draft: HeadDraft): boolean {
  const [lead = '', name = ''] = /^\s*(\p{L}[\p{L} ]{1,24}?)\s*[:：]\s*(?=\S)/u.exec(value) ?? [];
  const fields = name ? fieldsOf(name) : [];
  if (fields.length === 0) return false;
  const said = trimmed(value, {start: lead.length, end: value.length});
  const at = {start: start + said.start, end: Math.min(end, start + said.end)};
  const words = value.slice(said.start, said.end);
  const status = fields.includes('status') ? statusOfValue(words) : null;
  const points = fields.includes('points') ? (findPoints(words) ?? leadingNumber(words)) : null;
  if (status) draft.status ??= {status, ...at};
  else if (points) draft.points ??= {...points, start: points.start + at.start, end: points.end + at.start};
  else if (fields.includes('priority')) draft.priority ??= at;
  else if (fields.includes('assignee')) draft.people.push(at);
  else if (fields.includes('estimate') && findEstimate(words)) draft.estimate ??= at;
  else if (fields[0] === 'criteria') draft.accepts ??= at;
  else return false;
  return true;
}

/** `depends on US-1 and US-2`, `blocked by #12`: nothing but a word for it and ids. */
function needsOf(value: string): Stretch | null {
  if (!/\d/.test(value)) return null;
  const [whole, name = '', ids = ''] = NEEDS.exec(value) ?? [];
  if (!whole || !fieldsOf(name).some(field => field === 'dependencies' || field === 'blocker')) return null;
  const start = value.indexOf(ids, name.length);
  return {start, end: start + ids.length};
}

/** `Remove job.ts (duplicate)`: small words that tell more often of the thing than of the work on it. */
const DESCRIBES = /^\s*(?:duplicate|deprecated|obsolete|invalid|new|live|active)\s*$/u;

const TALLY = new RegExp(`^\\s*\\d{1,3}\\s?/\\s?\\d{1,3}\\s*(?:${TASK_NOUNS})\\s*$`, 'u');

function takeWords(value: string, inner: Stretch, draft: HeadDraft): boolean {
  const phase = phaseOf(value);
  if (phase) {
    draft.phase ??= {value: phase, ...inner};
    return true;
  }
  if (namesPriority(value.trim()) || isPriority(value)) {
    draft.priority ??= inner;
    return true;
  }
  const loud = /^[^\p{Ll}]*$/u.test(value) ? statusLeading(value)?.status : null;
  const status = DESCRIBES.test(value) ? null : (statusNamed(value) ?? loud ?? statusOfPercent(value));
  if (status) {
    draft.status ??= {status, ...inner};
    return true;
  }
  // `(0/9 subtasks)`: of nothing but its own tasks.
  if (TALLY.test(fold(value))) return true;
  if (findEstimate(value) && value.length < 32 && !/\d{4}/.test(value)) {
    draft.estimate ??= inner;
    return true;
  }
  return isDate(value);
}

/** `Priority: urgent`, `priority 1`, `prio high`; a `priority queue` is a thing. */
function namesPriority(value: string): boolean {
  const [, colon, rest = ''] = /^(?:priority|prio)(?!\p{L})\s*([:：]?)\s*(.+)$/iu.exec(value) ?? [];
  return rest !== '' && (colon !== '' || /^\d$/.test(rest) || isPriority(rest));
}

/** The stretch without the blanks at its ends. */
export function trimmed(text: string, {start, end}: Stretch): Stretch {
  const value = text.slice(start, end);
  return {start: start + value.length - value.trimStart().length, end: end - value.length + value.trimEnd().length};
}

function phaseOf(value: string): 'start' | 'complete' | null {
  const word = normalise(value);
  if (word === 'start' || word === 'begin' || word === 'part 1') return 'start';
  return word === 'complete' || word === 'finish' || word === 'end' || word === 'part 2' ? 'complete' : null;
}

/** `P1`, `High`, `P1 - CRITICAL`, `Must Have`. */
export function isPriority(value: string): boolean {
  const bare = withoutSigns(value).trim();
  return /^P[0-4](?!\p{L})/u.test(bare) ? bare.length < 24 : isPriorityWord(bare);
}

/** A date as a source of patterns. */
export const DATE = '\\d{4}-\\d{2}-\\d{2}(?:T[\\d:.]+Z?)?|\\d{1,2}/\\d{1,2}/\\d{4}';
const dateOnly = new RegExp(`^\\s*(?:${DATE})\\s*$`, 'u');
function isDate(value: string): boolean {
  return dateOnly.test(value);
}
