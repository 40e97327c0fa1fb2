/** What stands before the title of an item: a noun and its number, an id, a bare number, tags behind them. */
import {findPoints} from '../values/amounts.ts';
import {LEADING_SIGNS} from '../values/glyphs.ts';
import {type FoundId, leadingDotted, leadingId} from '../values/ids.ts';
import {fold} from '../words/folding.ts';
import {EPIC, fieldsOf, PHASE, PRIORITY, SPRINT, STORY, statusNamed, TASK} from '../words/vocabulary.ts';
import type {Head, HeadDraft} from './head.ts';
import {isPriority} from './head-parts.ts';

const SEPARATOR = /^[\s*_]*(?:[:：.\-–—|·•)\]>→/]+[\s*_]*)+/u;
const NUMBER = '\\d{1,4}(?:[.-]\\d+)*[a-z]?';

/** A number that does not begin a range: `Sprint 1-2` and `Sprints 3 & 4` are several. */
export const NO_RANGE = '(?![\\p{L}\\p{N}])(?!\\s?(?:[–/&+~]|to)\\s?\\d|-\\d)';
/** `2026 Q1`, `2026-Q1-2` */
export const QUARTER = '\\d{4}[-\\s.]?q[1-4](?:[-\\s.]\\d{1,2})?';

const sprintFront = new RegExp(
  `^(?:${SPRINT})(?:[\\s_-]*(?:n[º°o.]?\\s*)?[#:]?\\s*(${QUARTER}|s-?\\d{1,4}|\\d{1,4}(?:\\.\\d+)*[a-z]?)${NO_RANGE}|\\s?[([](\\d{1,3})[)\\]])`,
  'u',
);
const epicFront = new RegExp(
  `^(?:${EPIC})s?(?![\\p{L}])[\\s#-]*(\\d{1,4}(?:\\.\\d+)*|[a-z](?=\\s*[:：–—]|\\s+-\\s|\\s*$))?(?![\\p{L}\\p{N}])`,
  'u',
);
const phaseFront = new RegExp(
  `^(?:${PHASE})[\\s#-]*(\\d{1,3}(?:[.+-]\\d+)*[a-z]?|[ivx]{1,4}|[a-d])(?![\\p{L}\\p{N}])`,
  'u',
);
const storyFront = new RegExp(`^(?:${STORY})(?:\\s+id)?[\\s#._-]*(${NUMBER})(?![\\p{L}\\p{N}])`, 'u');
const taskFront = new RegExp(`^(?:${TASK})[\\s#._-]*(${NUMBER})(?![\\p{L}\\p{N}])`, 'u');
/** `Story US-001`, `Task T-3`: the noun before an id says nothing more. */
const nounId = new RegExp(`^(?:${STORY}|${TASK})(?:\\s+id)?\\s*[:：#-]?\\s+(?=[a-z])`, 'u');
const epicNoun = new RegExp(`^(?:${EPIC})\\s*[:：#-]?\\s+(?=[a-z])`, 'u');
const taskNoun = new RegExp(`^(?:${TASK})(?!\\p{L})`, 'u');
const storyNoun = new RegExp(`^(?:${STORY})\\s?[:：]\\s*(?=\\S)`, 'u');
const numberFront = /^(\d{1,3}(?:\.\d{1,3})*[a-z]?)(?:[.)]\s+|\s*[:：]\s*|\s+[-–—]\s+|\s+)(?=\S)/u;
const priorityFront = new RegExp(`^((?:${PRIORITY})\\s?\\d)\\s*(?:[:：]|\\s[-–—]\\s)\\s*(?=\\S)`, 'u');
/** `New Story: Story 1.6 — …` */
const newStory = new RegExp(
  `^(?:new|proposed|additional|neue|nueva|nova|nouvelle|nuova)\\s(?:${STORY})\\s?[:：]\\s*(?=\\S)`,
  'u',
);
const cardFront = /^#([A-Z][A-Z-]{2,20}):(?:-?\d+(?:\.\d+)?)?\s+(?=\S)/u;

const NOUNS: readonly (readonly [RegExp, Head['kind']])[] = [
  [sprintFront, 'sprint'],
  [epicFront, 'epic'],
  [taskFront, 'task'],
  [storyFront, 'story'],
  [phaseFront, 'phase'],
];

/** Where the title begins; what stands before it goes into the draft. */
export function readFront(text: string, from: number, end: number, draft: HeadDraft): number {
  const given = draft.id;
  const start = readStart(text, from, end, draft);
  if (given) {
    // `(ID: T1)` says that it is an id, `(AB-12)` may be a mere reference.
    const told = /[:：]\s*$/u.test(text.slice(0, given.start));
    // `Sprint 4: Payments (TASK-23, TASK-24)`
    const named = (draft.kind === 'id' && draft.separated) || (draft.kind === 'sprint' && draft.id !== null);
    if (!told && named) return start;
    draft.id = given;
    if (told && (draft.kind === 'plain' || draft.kind === 'number')) draft.kind = 'id';
    draft.separated = true;
  }
  return start;
}

function readStart(text: string, from: number, end: number, draft: HeadDraft): number {
  const rest = fold(text.slice(from, end));
  const added = newStory.exec(rest);
  if (added) return readStart(text, from + added[0].length, end, draft);
  const id = leadingId(text.slice(0, end), from);
  if (id && namesSeveral(text.slice(0, end), id)) return from;
  const named = nounId.exec(rest);
  const own = named ? leadingId(text.slice(0, end), from + named[0].length) : null;
  if (named && own && !own.value.startsWith('#')) {
    const kind = taskNoun.test(rest) ? 'task' : 'story';
    return takeId(text, end, own, draft, kind);
  }
  const epic = epicNoun.exec(rest);
  const epicId = epic ? leadingId(text.slice(0, end), from + epic[0].length) : null;
  if (epicId) return takeId(text, end, epicId, draft, 'epic');
  for (const [pattern, kind] of NOUNS) {
    const match = pattern.exec(rest);
    if (!match || (kind === 'epic' && !match[1] && !/^[\s*_]*[:：–—-]/u.test(rest.slice(match[0].length)))) continue;
    // `US-008` is an id, though `US 8` reads as a noun and its number.
    if (id && /[-_]/.test(id.value)) break;
    if (id && (kind === 'story' || kind === 'task') && /^(?:us|hu|iss|pbi)\s*\d/.test(match[0])) break;
    return takeNumbered(text, from, end, match, kind, draft);
  }
  if (id) return takeId(text, end, id, draft, /^(?:epic|ep)[-_\s]?[\dA-Z]/i.test(id.value) ? 'epic' : 'id');
  const dotted = leadingDotted(text, from);
  if (dotted) return takeId(text, end, dotted, draft, 'number');
  return readOther(text, rest, from, end, draft);
}

const between = /^\s?(?:[~～–—,&+/-]|\.{2,3}|…|to|through|and)\s?(?:and\s)?/u;
/** `A-013..022`, `A-1 to 5`: the last one of a row by its number alone. */
const upTo = /^\s?(?:[~～–—]|\.{2,3}|…|to|through)\s?(\d{1,4})(?![\p{L}\p{N}.])/u;

/** `A-01 ~ A-03: Accounts`, `A-01, A-02 and A-03 wait`: ids of one kind one after the other are no item, but several. */
function namesSeveral(text: string, id: FoundId): boolean {
  const gap = between.exec(text.slice(id.end));
  const next = gap && leadingId(text, id.end + gap[0].length);
  const last = Number(upTo.exec(text.slice(id.end))?.[1] ?? 0);
  if (last > Number(id.value.slice(stemOf(id).length))) return true;
  return next !== null && stemOf(next) !== '' && stemOf(next) === stemOf(id);
}

function stemOf({value}: FoundId): string {
  return value.replace(/\d+[a-z]?$/u, '');
}

/** `3. …`, `Priority 1: …`, `Bug: …`, `#DOING:10 …` */
function readOther(text: string, rest: string, from: number, end: number, draft: HeadDraft): number {
  const number = numberFront.exec(rest);
  const behind = number ? afterSigns(text, from + number[0].length, end) : from;
  if (number?.[1] && !number[1].includes('.')) {
    const named = readNamed(text, behind, end, draft);
    if (named !== null) return named;
  }
  if (number?.[1]) {
    draft.kind = 'number';
    draft.id = {value: number[1], start: from, end: from + number[1].length};
    draft.separated = true;
    return behind;
  }
  const card = cardFront.exec(text.slice(from, end));
  const list = card?.[1] ? statusNamed(card[1].replace(/-/g, ' ')) : null;
  if (card && list) {
    draft.kind = 'card';
    draft.separated = true;
    draft.status ??= {status: list, start: from + 1, end: from + 1 + (card[1]?.length ?? 0)};
    return from + card[0].length;
  }
  const level = priorityFront.exec(rest);
  if (level?.[1]) {
    draft.kind = 'number';
    draft.separated = true;
    draft.priority ??= {start: from, end: from + level[1].length};
    return afterSigns(text, from + level[0].length, end);
  }
  const noun = storyNoun.exec(rest);
  if (!noun) return afterName(text, from, end, draft);
  draft.kind = 'story';
  draft.separated = true;
  return afterSigns(text, from + noun[0].length, end);
}

const named = /^(\p{L}[\p{L} ]{1,15})[:：]\s*/u;

/** `Main axis: PBI-97 (3 pts)`: a name for what is nothing but an id and its size; the title stands elsewhere. */
function afterName(text: string, from: number, end: number, draft: HeadDraft): number {
  const [whole = '', name = ''] = (draft.points && named.exec(text.slice(from, end))) || [];
  const id = name ? leadingId(text.slice(0, end), from + whole.length) : null;
  if (!id || text.slice(id.end, end).trim() !== '' || fieldsOf(name).length > 0 || statusNamed(name)) return from;
  return takeId(text, end, id, draft, 'id');
}

/** `2. US-002: …`, `1. Story 3: …`, `3. Sprint 1 …`: what has a name of its own in a row that is counted; null for anything else. */
function readNamed(text: string, from: number, end: number, draft: HeadDraft): number | null {
  const inner: HeadDraft = {...draft, labels: [...draft.labels]};
  const start = readStart(text, from, end, inner);
  const named = inner.kind === 'id' || inner.kind === 'story' || inner.kind === 'task';
  if (inner.kind !== 'sprint' && (!named || !inner.separated || start >= end)) return null;
  if (!inner.id) return null;
  Object.assign(draft, inner);
  return start;
}

function takeId(text: string, end: number, id: FoundId, draft: HeadDraft, kind: Head['kind']): number {
  draft.kind = kind;
  draft.id = id;
  return afterTags(text, afterSeparator(text, id.end, end, draft), end, draft);
}

function takeNumbered(
  text: string,
  from: number,
  end: number,
  match: RegExpExecArray,
  kind: Head['kind'],
  draft: HeadDraft,
): number {
  draft.kind = kind;
  const number = match[1] ?? match[2];
  const numberAt = from + match[0].length - (number?.length ?? 0) - (match[2] ? 1 : 0);
  if (number) {
    // A dotted number tells items apart by itself; `Story 3` needs its noun.
    const bare = number.includes('.') || kind === 'sprint' || kind === 'phase';
    // `Issue #76` is what everybody else calls `#76`.
    const hash = !bare && kind === 'story' && text[numberAt - 1] === '#' && !number.includes('-') ? 1 : 0;
    draft.id =
      bare || hash > 0
        ? {
            value: text.slice(numberAt - hash, numberAt + number.length),
            start: numberAt - hash,
            end: numberAt + number.length,
          }
        : {value: text.slice(from, from + match[0].length), start: from, end: from + match[0].length};
  }
  const isPart = kind === 'task' || kind === 'story';
  const behind = from + match[0].length;
  const start = afterSeparator(text, isPart ? afterRemark(text, behind, end, draft) : behind, end, draft);
  const id = (kind === 'epic' && !number) || kind === 'story' ? leadingId(text.slice(0, end), start) : null;
  if (!id) return start;
  // `Item 2: #86 Bucket` counts items that have ids of their own; `Story 1.2: TD-19 …` has two of them.
  if (kind === 'story' && (number?.includes('.') || !draft.separated || text.slice(id.end, end).trim() === ''))
    return start;
  draft.id = id;
  const title = afterSeparator(text, id.end, end, draft);
  draft.separated ||= kind === 'story';
  return title;
}

/** `Task 3.1 (Back): Send mail`: a word in brackets between the number and the colon. */
const REMARK = /^\s?\((\p{L}[\p{L}\p{N} /&-]{0,23})\)(?=\s?[:：])/u;

function afterRemark(text: string, from: number, end: number, draft: HeadDraft): number {
  const remark = REMARK.exec(text.slice(from, end));
  if (!remark?.[1]) return from;
  const behind = from + remark[0].length;
  draft.labels.push({start: behind - remark[1].length - 1, end: behind - 1});
  return behind;
}

function afterSeparator(text: string, from: number, end: number, draft: HeadDraft): number {
  const separator = SEPARATOR.exec(text.slice(from, end));
  draft.separated = Boolean(separator) || from >= end;
  return afterSigns(text, from + (separator?.[0].length ?? 0), end);
}

function afterSigns(text: string, from: number, end: number): number {
  const match = LEADING_SIGNS.exec(text.slice(from, end));
  return match ? Math.min(end, from + match[0].length) : from;
}

/** `US-3 (5 SP) - Pay by card`: points in brackets between id and title. */
function afterAmount(text: string, from: number, end: number, draft: HeadDraft): number {
  const match = /^\s*[([（]([^()[\]（）]{1,24})[)\]）]\s*(?:[-–—:：|]\s*)?(?=[^\s-])/u.exec(text.slice(from, end));
  const points = match?.[1] ? findPoints(match[1]) : null;
  if (!match || !points) return from;
  const at = from + match[0].indexOf(match[1] ?? '');
  draft.points ??= {...points, start: points.start + at, end: points.end + at};
  draft.separated = true;
  return from + match[0].length;
}

/** Blanks behind a tag are only missed where it is one of capitals: `[US1]Search`. */
const TAG = /^\[([\p{L}\p{N}][\p{L}\p{N}_ -]{0,15}(?=\]\s)|[A-Z][A-Z0-9]{0,5}(?=\][[\p{Lu}]))\]\s*(?=\S)/u;

/** Tags in brackets between id and title: `T003 [P] [US1] …`, `#19 [Task] …`. */
export function afterTags(text: string, from: number, end: number, draft: HeadDraft): number {
  let at = afterAmount(text, from, end, draft);
  for (let turn = 0; turn < 4; turn++) {
    const tag = TAG.exec(text.slice(at, end));
    if (!tag?.[1]) return at;
    if (isPriority(tag[1]) && tag[1].length > 1) draft.priority ??= {start: at + 1, end: at + 1 + tag[1].length};
    else if (tag[1].length > 1) draft.labels.push({start: at + 1, end: at + 1 + tag[1].length});
    draft.separated = true;
    at += tag[0].length;
  }
  return at;
}
