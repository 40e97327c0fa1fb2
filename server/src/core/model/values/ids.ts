/** Ids of backlog items in the shapes that trackers and people give them. */

import {fold} from '../words/folding.ts';
import {teamWords} from '../words/team.ts';
import {fieldsOf, statusNamed} from '../words/vocabulary.ts';

export interface FoundId {
  readonly value: string;
  readonly start: number;
  readonly end: number;
}

/** Things that look like ids and name no item: priorities (not `P0-001`), quarters, versions, standards, decisions. */
const NO_ITEM =
  /^(?:P\d(?!\.\d|-\d{2,3}(?!\d))|Q[1-4]|V\d|[HL]\d|AC|FR|NFR|ADR|DEC|TC|KPI|OKR|RISK|DOD|DOR|GOAL|OBJ|KR|UTF|ISO|SHA|MD\d|AES|RSA|HTTP|TLS|SSL|ES\d|ECMA|RFC|CVE|CWE|WCAG|OWASP|GPT|COVID|IPV\d|SPRINT|PHASE|WEEK|DAY|STEP|PART|RELEASE|MILESTONE|VERSION|GPL|LGPL|APACHE|PY\d|NODE\d|VUE\d|S3|EC2|K8S|OAUTH|WEB\d|LEVEL|TIER|STAGE|ITERATION|ROUND|FIGURE|TABLE|SECTION|CHAPTER|APPENDIX|COLUMN|LANE|SWIMLANE|AD|TOP\d)(?![A-Za-z]|\d+[-_][A-Z]+[A-Z\d]*[-_])/i;

const LETTERED =
  /^[A-Z][A-Za-z0-9]{0,14}(?:[-_](?:[A-Z][A-Za-z0-9]*|\d{1,3}[A-Z](?=[-_]))){0,3}[-_ ]?\d+(?:[.-]\d+|\.[A-Z]{1,3}\d+)*(?:-?[a-z])?(?![\p{L}\p{N}_])/u;
/** `R-MARKUP: …`: an id without a number, unless its words say something of planning. */
const WORDED = /^[A-Z]{1,2}-[A-Z]{2,14}(?:-[A-Z]{2,14})*(?=\s*[:：])/u;
const HASH = /^#\d{1,6}(?!\p{N})/u;
const DOTTED = /^\d+(?:\.\d+)+[a-z]?(?![\p{L}\p{N}.])/u;

/** `3`, `2.1`, `T4`, `Story 5`: what counts the items of a list or section, and may begin anew in the next one. */
export function isOrdinal(id: string): boolean {
  return ordinal.test(id);
}

const ordinal = /^(?:[A-Z]|(?:\p{L}+[ #]+))?#?\d+(?:\.\d+)*[a-z]?$/u;

/** An id at the very beginning of a text, brackets around it included in its span's neighbourhood but not in it. */
export function leadingId(text: string, from = 0): FoundId | null {
  const open = text[from] === '[' || text[from] === '(' || text[from] === '`' ? 1 : 0;
  const rest = text.slice(from + open, from + open + 48);
  const own = teamId(rest, 0);
  if (own !== null) return {value: own, start: from + open, end: from + open + own.length};
  const worded = WORDED.exec(rest);
  if (worded && !statusNamed(worded[0]) && fieldsOf(worded[0]).length === 0) {
    return {value: worded[0], start: from + open, end: from + open + worded[0].length};
  }
  const match = LETTERED.exec(rest) ?? HASH.exec(rest);
  // `JSON5.parse()` is code.
  if (!match || !isItemId(match[0]) || /^\.\p{Ll}/u.test(rest.slice(match[0].length))) return null;
  // `HU 1.1: …` is an id, `UAT 100 % passed` is prose.
  if (match[0].includes(' ') && !/^\s*(?:[:：\])|*—–-]|$)/u.test(rest.slice(match[0].length))) return null;
  return {value: match[0], start: from + open, end: from + open + match[0].length};
}

/** `1.2`, `10.3b`: only where the text around says that numbers are ids. */
export function leadingDotted(text: string, from = 0): FoundId | null {
  const match = DOTTED.exec(text.slice(from, from + 24));
  return match ? {value: match[0], start: from, end: from + match[0].length} : null;
}

/** The id at a place of a text that fits a pattern of the team's own. */
function teamId(text: string, at: number): string | null {
  const {ids} = teamWords();
  if (!ids) return null;
  ids.lastIndex = at;
  return ids.exec(text)?.[0] ?? null;
}

/** `S3-T1`, `P1-US-2`: the number of a group, then an id of its own; `S3-01` is of the third sprint. */
const GROUPED = /^(?:[A-Z]\d{1,2}-[A-Z]{1,6}-?\d|S\d{1,2}-\d{1,3}$)/;

export function isItemId(text: string): boolean {
  if (teamId(text, 0) === text) return true;
  if (HASH.test(text) || GROUPED.test(text)) return true;
  if (NO_ITEM.test(text)) return false;
  const letters = /^[A-Za-z]+/.exec(text)?.[0] ?? '';
  // `Python3` and `Chapter 4` are words with a number; `US18`, `Iss8` and `HU 1.2` are ids.
  if (/[a-z]/.test(letters)) return letters.length <= 4 && /^[A-Z][a-z]+-?\d/.test(text);
  return letters.length <= 3 || /[-_]/.test(text) || letters.length <= 6;
}

/** Ids compare without case, blanks, hyphens, dots and `#`, leading zeros of numbers stay. */
export function idKey(id: string): string {
  return fold(id).replace(/[\s_\-#]+/g, '');
}

/** The number at the end of an id, for short references such as `001`. */
export function idNumber(id: string): string | null {
  return /(\d+(?:\.\d+)*[a-z]?)$/.exec(id)?.[1] ?? null;
}

const ANYWHERE =
  /(?<![\p{L}\p{N}_/#-])(?:[A-Z][A-Za-z0-9]{0,14}(?:[-_](?:[A-Z][A-Za-z0-9]*|\d{1,3}[A-Z](?=[-_]))){0,3}[-_ ]?\d+(?:[.-]\d+|\.[A-Z]{1,3}\d+)*[a-z]?|#\d{1,6})(?![\p{L}\p{N}_])/gu;

/** Every id that stands in a text. */
export function findIds(text: string): FoundId[] {
  const found: FoundId[] = [];
  ANYWHERE.lastIndex = 0;
  for (let match = ANYWHERE.exec(text); match; match = ANYWHERE.exec(text)) {
    if (isItemId(match[0])) found.push({value: match[0], start: match.index, end: match.index + match[0].length});
  }
  return teamWords().ids ? withTeamIds(text, found) : found;
}

/** Ids of the team's own patterns count before those that stand in them. */
function withTeamIds(text: string, usual: readonly FoundId[]): FoundId[] {
  const own: FoundId[] = [];
  for (let at = 0; at < text.length; at++) {
    if (/[\p{L}\p{N}_]/u.test(text[at - 1] ?? '')) continue;
    const value = teamId(text, at);
    if (value === null) continue;
    own.push({value, start: at, end: at + value.length});
    at += value.length - 1;
  }
  const apart = usual.filter(({start, end}) => own.every(found => end <= found.start || start >= found.end));
  return [...own, ...apart].sort((a, b) => a.start - b.start);
}

/** `Reflection (US-9.2, US-9.3)`: the ids that a title ends with in brackets. */
export function wholesOf(title: string): readonly string[] {
  const [, inner = ''] = /[(（]([^()（）]+)[)）]\s*$/u.exec(title) ?? [];
  const ids = findIds(inner).map(({value}) => value);
  const rest = ids.reduce((text, id) => text.replace(id, ''), inner);
  return /\p{L}|\d/u.test(rest) ? [] : ids;
}
