/** The line that names an item: glyphs, id, title, and what people write behind the title in brackets. */
import {memo} from '../memo.ts';
import {type Amount, findEstimate, findPart, findPoints, isBareNumber, leadingNumber} from './amounts.ts';
import type {Part, Status} from './backlog.ts';
import {type FoundId, leadingDotted, leadingId} from './ids.ts';
import {type Inline, isStyled, STRUCK} from './inline.ts';
import {statusOfGlyphs} from './statuses.ts';
import {
  EPIC,
  fold,
  isPriorityWord,
  normalise,
  PHASE,
  SPRINT,
  STORY,
  statusLeading,
  statusNamed,
  TASK,
} from './words/vocabulary.ts';

/** A stretch of the line's text. */
export interface Stretch {
  readonly start: number;
  readonly end: number;
}

export interface Head {
  /** What its first words say it is. `number`: a bare `3.` or `1.2`; `plain`: nothing. */
  readonly kind: 'sprint' | 'epic' | 'phase' | 'story' | 'task' | 'id' | 'number' | 'plain';
  /** `US-008`, `1.2`, `Story 1`; the number of a sprint, epic or phase */
  readonly id: FoundId | null;
  /** A separator stands between id and title, or nothing does. */
  readonly separated: boolean;
  readonly title: Stretch;
  readonly points: Amount | null;
  readonly part: ({readonly part: Part} & Stretch) | null;
  readonly phase: ({readonly value: 'start' | 'complete'} & Stretch) | null;
  readonly estimate: Stretch | null;
  readonly priority: Stretch | null;
  readonly status: ({readonly status: Status} & Stretch) | null;
  readonly struck: boolean;
}

type Draft = {-readonly [K in keyof Head]: Head[K]};

const DECORATION = /^[\s\p{Extended_Pictographic}\p{Sk}\uFE0F\u200D\u20E3✓☐☑◐•·*_~>|–—-]+/u;
const TAIL_DECORATION = /[\s\p{Extended_Pictographic}\p{Sk}\uFE0F\u200D\u20E3✓☐☑◐•·*_~>|,;–—-]+$/u;
const SEPARATOR = /^[\s*_]*(?:[:：.\-–—|)\]>→/]+[\s*_]*)+/u;
const BRACKETS = /[([（【［]([^()[\]（）【】［］]*(?:\([^()]*\)[^()]*)?)[)\]）】］]$/u;
const ARROW = /\s(?:→|->|=>|⇒)\s/u;

/** What the line says, reading from both ends towards the title. */
export const readHead: (line: Inline) => Head = memo(headOf);

function headOf(line: Inline): Head {
  const text = line.text;
  const draft: Draft = {
    kind: 'plain',
    id: null,
    separated: false,
    title: {start: 0, end: text.length},
    points: null,
    part: null,
    phase: null,
    estimate: null,
    priority: null,
    status: null,
    struck: isStyled(line, STRUCK),
  };
  let start = DECORATION.exec(text)?.[0].length ?? 0;
  const glyph = statusOfGlyphs(text.slice(0, start));
  let end = readArrow(text, draft);
  end = readTail(text, start, end, draft);
  if (glyph && !draft.status) draft.status = {status: glyph, start: 0, end: start};
  start = readFront(text, start, end, draft);
  draft.title = {start: Math.min(start, end), end};
  return draft;
}

/** `… → **COMPLETED** (note)` */
function readArrow(text: string, draft: Draft): number {
  const arrow = ARROW.exec(text);
  if (!arrow) return text.length;
  const from = arrow.index + arrow[0].length;
  const named = statusLeading(text.slice(from));
  if (!named) return text.length;
  draft.status = {status: named.status, start: from, end: text.length};
  return arrow.index;
}

function readTail(text: string, start: number, from: number, draft: Draft): number {
  let end = from;
  for (let turn = 0; turn < 8; turn++) {
    const trimmed = trimTail(text, start, end, draft);
    const bracketed = readBrackets(text, start, trimmed, draft);
    const worded = bracketed < trimmed ? bracketed : readStatusWords(text, start, trimmed, draft);
    if (worded === end) return end;
    end = worded;
  }
  return end;
}

function trimTail(text: string, start: number, end: number, draft: Draft): number {
  const tail = TAIL_DECORATION.exec(text.slice(start, end));
  if (!tail || tail.index === 0) return end;
  const glyph = statusOfGlyphs(tail[0]);
  const at = start + tail.index;
  if (glyph && !draft.status) draft.status = {status: glyph, start: at, end};
  return at;
}

/** One pair of brackets at the end, when what stands in it is known; otherwise it is part of the title. */
function readBrackets(text: string, start: number, end: number, draft: Draft): number {
  const match = BRACKETS.exec(text.slice(start, end));
  if (!match || match.index === 0) return end;
  const at = start + match.index;
  const inner = {start: at + 1, end: end - 1};
  return takeBracket(text.slice(inner.start, inner.end), inner, text[at] ?? '', draft) ? at : end;
}

function takeBracket(value: string, inner: Stretch, open: string, draft: Draft): boolean {
  const points = findPoints(value) ?? (open === '（' && isBareNumber(value) ? leadingNumber(value) : null);
  if (points) {
    draft.points ??= {...points, start: points.start + inner.start, end: points.end + inner.start};
    return true;
  }
  const phase = phaseOf(value);
  if (phase) {
    draft.phase ??= {value: phase, ...inner};
    return true;
  }
  const priority = /^(?:priority|prio)\s*[:：]?\s*(.+)$/i.exec(value.trim())?.[1] ?? (isPriority(value) ? value : null);
  if (priority) {
    draft.priority ??= inner;
    return true;
  }
  const status = statusNamed(value) ?? (/^[^\p{Ll}]*$/u.test(value) ? (statusLeading(value)?.status ?? null) : null);
  if (status) {
    draft.status ??= {status, ...inner};
    return true;
  }
  const estimate = findEstimate(value);
  if (estimate && value.length < 32 && !/\d{4}/.test(value)) {
    draft.estimate ??= inner;
    return true;
  }
  return false;
}

function phaseOf(value: string): 'start' | 'complete' | null {
  const word = normalise(value);
  if (word === 'start' || word === 'begin' || word === 'part 1') return 'start';
  return word === 'complete' || word === 'finish' || word === 'end' || word === 'part 2' ? 'complete' : null;
}

/** `P1`, `High`, `P1 - CRITICAL`, `Must Have`. */
export function isPriority(value: string): boolean {
  const bare = value.replace(DECORATION, '').trim();
  return /^P[0-4](?!\p{L})/u.test(bare) ? bare.length < 24 : isPriorityWord(bare);
}

/** ` - **COMPLETED**`, `✅ Complete`, `⏳ **EN ATTENTE**`: a dash or glyph, then nothing but a status. */
function readStatusWords(text: string, start: number, end: number, draft: Draft): number {
  const rest = text.slice(start, end);
  const cut =
    /(?:\s[-–—|:]\s|\p{Extended_Pictographic}\uFE0F?\s)(?!.*(?:\s[-–—|:]\s|\p{Extended_Pictographic}\uFE0F?\s))/u.exec(
      rest,
    );
  if (!cut || cut.index === 0) return end;
  const words = rest.slice(cut.index + cut[0].length);
  const status = words.length < 40 ? statusNamed(words) : null;
  if (!status) return end;
  draft.status ??= {status, start: start + cut.index, end};
  return start + cut.index;
}

const sprintFront = new RegExp(
  `^(?:${SPRINT})[\\s_-]*(?:n[º°o.]?\\s*)?[#:]?\\s*(\\d{1,4}(?:\\.\\d+)*[a-z]?)(?![\\p{L}\\p{N}])(?!\\s?(?:[–/&+~]|to)\\s?\\d|-\\d)`,
  'u',
);
const epicFront = new RegExp(`^(?:${EPIC})s?(?![\\p{L}])[\\s#-]*(\\d{1,4}(?:\\.\\d+)*)?(?![\\p{L}\\p{N}])`, 'u');
const phaseFront = new RegExp(
  `^(?:${PHASE})[\\s#-]*(\\d{1,3}(?:[.+-]\\d+)*[a-z]?|[ivx]{1,4}|[a-d])(?![\\p{L}\\p{N}])`,
  'u',
);
const storyFront = new RegExp(`^(?:${STORY})(?:\\s+id)?[\\s#._-]*(\\d{1,4}(?:[.-]\\d+)*[a-z]?)(?![\\p{L}\\p{N}])`, 'u');
const taskFront = new RegExp(`^(?:${TASK})[\\s#._-]*(\\d{1,4}(?:[.-]\\d+)*[a-z]?)(?![\\p{L}\\p{N}])`, 'u');
const numberFront = /^(\d{1,3}(?:\.\d{1,3})*[a-z]?)(?:[.)]\s+|\s*[:：]\s*|\s+[-–—]\s+|\s+)(?=\S)/u;

function readFront(text: string, from: number, end: number, draft: Draft): number {
  const rest = fold(text.slice(from, end));
  const id = leadingId(text.slice(0, end), from);
  const rules: readonly [RegExp, Head['kind']][] = [
    [sprintFront, 'sprint'],
    [epicFront, 'epic'],
    [taskFront, 'task'],
    [storyFront, 'story'],
    [phaseFront, 'phase'],
  ];
  for (const [pattern, kind] of rules) {
    const match = pattern.exec(rest);
    if (!match || (kind === 'epic' && !match[1] && !/^[\s*_]*[:：–—-]/u.test(rest.slice(match[0].length)))) continue;
    // `US-008` is an id, though `US 8` reads as a noun and its number.
    if (id && (kind === 'story' || kind === 'task' || kind === 'epic') && /[-_]/.test(id.value)) break;
    if (id && (kind === 'story' || kind === 'task') && /^(?:us|hu|iss|pbi)\s*\d/.test(match[0])) break;
    return takeNumbered(text, from, end, match, kind, draft);
  }
  if (id) return takeId(text, end, id, draft, /^(?:epic|ep)[-_\s]?[\dA-Z]/i.test(id.value) ? 'epic' : 'id');
  const dotted = leadingDotted(text, from);
  if (dotted) return takeId(text, end, dotted, draft, 'number');
  const number = numberFront.exec(rest);
  if (!number?.[1]) return from;
  draft.kind = 'number';
  draft.id = {value: number[1], start: from, end: from + number[1].length};
  draft.separated = true;
  return afterDecoration(text, from + number[0].length, end);
}

function takeId(text: string, end: number, id: FoundId, draft: Draft, kind: Head['kind']): number {
  draft.kind = kind;
  draft.id = id;
  return afterSeparator(text, id.end, end, draft);
}

function takeNumbered(
  text: string,
  from: number,
  end: number,
  match: RegExpExecArray,
  kind: Head['kind'],
  draft: Draft,
): number {
  draft.kind = kind;
  const number = match[1];
  const numberAt = from + match[0].length - (number?.length ?? 0);
  if (number) {
    // A dotted number tells items apart by itself; `Story 3` needs its noun.
    const bare = number.includes('.') || kind === 'sprint' || kind === 'phase';
    draft.id = bare
      ? {value: number, start: numberAt, end: numberAt + number.length}
      : {value: text.slice(from, from + match[0].length), start: from, end: from + match[0].length};
  }
  return afterSeparator(text, from + match[0].length, end, draft);
}

function afterSeparator(text: string, from: number, end: number, draft: Draft): number {
  const separator = SEPARATOR.exec(text.slice(from, end));
  draft.separated = Boolean(separator) || from >= end;
  return afterDecoration(text, from + (separator?.[0].length ?? 0), end);
}

function afterDecoration(text: string, from: number, end: number): number {
  const match = DECORATION.exec(text.slice(from, end));
  return match ? Math.min(end, from + match[0].length) : from;
}

/** `3/5` in a cell or a value of its own. */
export function readPart(line: Inline): ({part: Part} & Stretch) | null {
  return findPart(line.text);
}
