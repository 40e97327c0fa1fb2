/** The line that names an item: glyphs, id, title, and what people write around the title. */
import {exact} from '../../lists.ts';
import {memo} from '../../memo.ts';
import type {Part, Status} from '../backlog.ts';
import type {Amount} from '../values/amounts.ts';
import {findPart, findPoints} from '../values/amounts.ts';
import {signsBefore} from '../values/glyphs.ts';
import type {FoundId} from '../values/ids.ts';
import {statusOfGlyphs} from '../values/statuses.ts';
import {statusLeading, statusNamed} from '../words/vocabulary.ts';
import {afterTags, readFront} from './head-front.ts';
import {readTail} from './head-tail.ts';
import {CODE, type Inline, isStyled, STRONG, STRUCK} from './inline.ts';

/** A stretch of the line's text. */
export interface Stretch {
  readonly start: number;
  readonly end: number;
}

export interface Head {
  /** What its first words say it is. `number`: a bare `3.` or `1.2`; `card`: `#DOING:10 …`; `plain`: nothing. */
  readonly kind: 'sprint' | 'epic' | 'phase' | 'story' | 'task' | 'id' | 'number' | 'card' | 'plain';
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
  /** `@ana`, with the sign */
  readonly people: readonly Stretch[];
  /** `#web` and `[US1]`, without their signs */
  readonly labels: readonly Stretch[];
  /** `depends on US-1, US-2`: where the ids stand */
  readonly needs: Stretch | null;
  /** `Acceptance: it works offline`: where the criterion stands */
  readonly accepts: Stretch | null;
  readonly struck: boolean;
}

/** A head under construction. */
export type HeadDraft = {-readonly [K in keyof Head]: Head[K]} & {people: Stretch[]; labels: Stretch[]};

const ARROW = /\s(?:→|->|=>|⇒)\s/u;

/** A longer line is prose, or no line that a person wrote: all of it is its title. */
const MOST = 2000;

/** What the line says, reading from both ends towards the title. */
export const readHead: (line: Inline) => Head = memo(line => {
  const head = headOf(line);
  if (isBare(head, line.text.length)) return bareHead(line.text.length);
  return {...head, people: exact(head.people), labels: exact(head.labels)};
});

/** Most lines are a title and nothing else: those of the same length have the same head. */
const bareHeads: Head[] = [];

function bareHead(length: number): Head {
  const known = bareHeads[length];
  if (known) return known;
  const head = {...emptyDraft(length), people: exact<Stretch>([]), labels: exact<Stretch>([])};
  if (length < 400) bareHeads[length] = head;
  return head;
}

function isBare({kind, title, people, labels, ...others}: Head, length: number): boolean {
  if (kind !== 'plain' || title.start > 0 || title.end < length || people.length + labels.length > 0) return false;
  return Object.values(others).every(one => !one);
}

function emptyDraft(length: number): HeadDraft {
  return {
    kind: 'plain',
    id: null,
    separated: false,
    title: {start: 0, end: length},
    points: null,
    part: null,
    phase: null,
    estimate: null,
    priority: null,
    status: null,
    people: [],
    labels: [],
    needs: null,
    accepts: null,
    struck: false,
  };
}

function headOf(line: Inline): Head {
  const text = line.text;
  const draft = emptyDraft(text.length);
  draft.struck = isStyled(line, STRUCK);
  if (text.length > MOST) return draft;
  let start = signsBefore(text);
  const glyph = statusOfGlyphs(text.slice(0, start));
  const end = readTail(text, start, readArrow(text, draft), draft, codesOf(line));
  if (glyph && !draft.status) draft.status = {status: glyph, start: 0, end: start};
  start = afterStatus(text, readFront(text, start, end, draft), end, draft);
  draft.separated ||= isSetApart(line, draft);
  if (draft.kind === 'number' && draft.id && isStyled(line, CODE, draft.id.start, draft.id.end))
    start = afterNumberInCode(line, start, end, draft);
  draft.title = unwrapped(text, {start: Math.min(start, end), end});
  takeRemark(text, draft);
  return draft;
}

/** A number in code is how people write an id that has no letters, and how a guide writes a result: `200`. */
function afterNumberInCode(line: Inline, from: number, end: number, draft: HeadDraft): number {
  const {text} = line;
  const tagged = afterTags(text, from, end, draft);
  const code = codesOf(line).find(one => one.start === tagged);
  const status = code ? statusNamed(text.slice(code.start, code.end)) : null;
  if (code && status) draft.status ??= {status, ...code};
  if (draft.points || draft.status || draft.priority) draft.kind = 'id';
  if (!code || !status) return tagged;
  return code.end + (/^\s*(?:[-–—:：|]\s*)?/u.exec(text.slice(code.end, end))?.[0].length ?? 0);
}

/** `Story 5.1 (Index): 5 points`: where only a size follows, the title stands in the brackets. */
function takeRemark(text: string, draft: HeadDraft): void {
  const [remark, ...others] = draft.labels;
  const {id, title} = draft;
  if (!id || !remark || others.length > 0 || remark.start < id.end || remark.end > title.start) return;
  const words = text.slice(title.start, title.end);
  const points = SIZE.test(words) ? findPoints(words) : null;
  if (!points) return;
  draft.points ??= {...points, start: points.start + title.start, end: points.end + title.start};
  [draft.title, draft.labels] = [remark, []];
}

const SIZE = /^\d+(?:\.\d+)?\s?\p{L}{0,6}(?:\s\p{L}{1,6})?$/u;

/** `Task 8.1: ✅ Completed — Flush the file`: a status with its sign before the title. */
function afterStatus(text: string, from: number, end: number, draft: HeadDraft): number {
  const words = /^([^-–—:：|]{2,24}?)\s+[-–—]\s+(?=\S)/u.exec(text.slice(from, end));
  const status = words?.[1] ? statusNamed(words[1]) : null;
  if (!words || !status || statusOfGlyphs(text.slice(Math.max(0, from - 4), from), true) !== status) return from;
  draft.status = {status, start: from, end: from + (words[1]?.length ?? 0)};
  return from + words[0].length;
}

/** `**MM-6** Table picker`: the id alone is bold or code. */
function isSetApart(line: Inline, {id}: HeadDraft): boolean {
  if (!id) return false;
  const styled = [STRONG, CODE].find(style => isStyled(line, style, id.start, id.end));
  return styled !== undefined && !isStyled(line, styled, id.end, id.end + 2);
}

/** The stretches of a line that are code. */
function codesOf({runs}: Inline): Stretch[] {
  return runs.flatMap(({at, length, style}) => (style & CODE ? [{start: at, end: at + length}] : []));
}

/** `(As a guest I want …)`: a title that stands wholly in brackets, or has but a remark behind them: `(Menu) — waits for US-2`. */
function unwrapped(text: string, {start, end}: Stretch): Stretch {
  if (text[start] !== '(') return {start, end};
  const inner = /^\(([^()]{3,})\)(?:$|\s[-–—]\s\p{Ll})/u.exec(text.slice(start, end))?.[1];
  return inner === undefined ? {start, end} : {start: start + 1, end: start + 1 + inner.length};
}

/** `… → **COMPLETED** (note)` */
function readArrow(text: string, draft: HeadDraft): number {
  const arrow = ARROW.exec(text);
  // `Pick up (assigned → picked, then …)` tells of the thing.
  const before = text.slice(0, arrow?.index ?? 0);
  if (!arrow || before.lastIndexOf('(') > before.lastIndexOf(')')) return text.length;
  const from = arrow.index + arrow[0].length;
  const rest = text.slice(from);
  const named = statusLeading(rest);
  // `Draft → Open on first assignment` tells of states, `→ Done (yesterday)` is one.
  if (!named || !endsBehind(rest, named.words)) return text.length;
  draft.status = {status: named.status, start: from, end: text.length};
  return arrow.index;
}

/** Behind so many words stands nothing, or a remark that is set apart. */
function endsBehind(text: string, words: number): boolean {
  const [whole = ''] =
    new RegExp(`^[^\\p{L}\\p{N}]*(?:[\\p{L}\\p{N}]+[^\\p{L}\\p{N}]*){${words}}`, 'u').exec(text) ?? [];
  const behind = text.slice(whole.replace(/[^\p{L}\p{N}]+$/u, '').length);
  return !/[\p{L}\p{N}]/u.test(behind) || /^[\s*_~]*[^\p{L}\p{N}\s*_~→>]/u.test(behind);
}

/** `3/5` in a cell or a value of its own. */
export function readPart(line: Inline): ({part: Part} & Stretch) | null {
  return findPart(line.text);
}
