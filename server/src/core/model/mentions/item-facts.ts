/** What one place says of a backlog item: collected from its head line, its keys or its table cells. */
import {exact, joined} from '../../lists.ts';
import {type Span, shift} from '../../text/span.ts';
import type {Part, Stated, Status} from '../backlog.ts';
import type {Head, Stretch} from '../lines/head.ts';
import {isPriority} from '../lines/head-parts.ts';
import {type Inline, sliceInline, sourceOf} from '../lines/inline.ts';
import {filledIn, type KeyValue} from '../lines/keys.ts';
import {findEstimate, findPart, findPoints, isBareNumber, leadingNumber, statesHours} from '../values/amounts.ts';
import {withoutSigns} from '../values/glyphs.ts';
import {findIds, leadingDotted, leadingId} from '../values/ids.ts';
import {leadsToFile} from '../values/paths.ts';
import {isScored} from '../values/scores.ts';
import {statusOfValue} from '../values/statuses.ts';
import {namesTime} from '../words/time.ts';
import {AND, isLater, meansNothing, statusNamed} from '../words/vocabulary.ts';
import type {Field} from '../words/words.ts';

/** Spans are relative to the piece that holds the item. */
export interface ItemFacts {
  id: Stated<string> | null;
  title: Stated<string> | null;
  points: Stated<number> | null;
  part: Stated<Part> | null;
  phase: Stated<'start' | 'complete'> | null;
  estimate: Stated<string> | null;
  status: Stated<Status> | null;
  priority: Stated<string> | null;
  assignees: readonly Stated<string>[];
  sprint: Stated<string> | null;
  epic: Stated<string> | null;
  dependsOn: readonly Stated<string>[];
  labels: readonly string[];
  blocker: Span | null;
  /** Another id that the item answers to. */
  alias: string | null;
  /** It is told as a user story. */
  told: boolean;
}

export function emptyFacts(): ItemFacts {
  return {
    id: null,
    title: null,
    points: null,
    part: null,
    phase: null,
    estimate: null,
    status: null,
    priority: null,
    assignees: exact([]),
    sprint: null,
    epic: null,
    dependsOn: exact([]),
    labels: exact([]),
    blocker: null,
    alias: null,
    told: false,
  };
}

/** The fields that a key under an item may mean, most telling first. */
export const ITEM_KEYS: readonly Field[] = [
  'points',
  'estimate',
  'status',
  'priority',
  'assignee',
  'dependencies',
  'sprint',
  'epic',
  'labels',
  'criteria',
  'tasks',
  'done',
  'deliverables',
  'blocker',
  'narrative',
  'id',
  'duration',
];

/** What stands on the head line itself. */
export function applyHead(facts: ItemFacts, head: Head, line: Inline): void {
  const at = (stretch: Stretch): Span => sourceOf(line, stretch.start, stretch.end);
  const textOf = (stretch: Stretch): string => line.text.slice(stretch.start, stretch.end);
  if (head.id) facts.id ??= {value: head.id.value, span: at(head.id)};
  const title = textOf(head.title).trim();
  if (title && !(facts.id && leadsToFile(title))) facts.title ??= {value: title, span: at(head.title)};
  if (head.points) facts.points ??= {value: head.points.value, span: at(head.points)};
  if (head.part) facts.part ??= {value: head.part.part, span: at(head.part)};
  if (head.phase) facts.phase ??= {value: head.phase.value, span: at(head.phase)};
  if (head.estimate) facts.estimate ??= {value: textOf(head.estimate).trim(), span: at(head.estimate)};
  if (head.priority) facts.priority ??= {value: priorityText(textOf(head.priority)), span: at(head.priority)};
  if (head.status) facts.status ??= {value: head.status.status, span: at(head.status)};
  if (facts.assignees.length === 0)
    facts.assignees = exact(head.people.map(one => ({value: textOf(one), span: at(one)})));
  facts.labels = joined(facts.labels, head.labels.map(textOf));
  if (head.needs)
    facts.dependsOn = joined(facts.dependsOn, references(sliceInline(line, head.needs.start, head.needs.end)));
}

export function applyKeys(facts: ItemFacts, keys: readonly KeyValue[]): void {
  const scored = isScored(keys.map(key => key.key));
  for (const key of keys) {
    const field = ITEM_KEYS.find(candidate => key.fields.includes(candidate));
    if (field && key.value.text && !(scored && field === 'estimate')) applyValue(facts, field, key.value, key.key);
  }
}

type Apply = (facts: ItemFacts, value: Inline, name: string) => void;

/** One value of one field; `name` is how the document calls the field. */
export function applyValue(facts: ItemFacts, field: Field, value: Inline, name: string): void {
  applying[field]?.(facts, filledIn(value), name);
}

function wholeOf(value: Inline): Span {
  return sourceOf(value, 0, value.text.length);
}

/** The trimmed text of a value, null where it means nothing. */
function said(value: Inline): Stated<string> | null {
  const text = value.text.trim();
  return meansNothing(text) ? null : {value: text, span: wholeOf(value)};
}

const ID = /[\p{L}\d]+[-_ .]?\d+/gu;

const applying: Partial<Record<Field, Apply>> = {
  points: applyPoints,
  estimate: applyEstimate,
  duration: (facts, value) => {
    if (findEstimate(value.text)) facts.estimate ??= {value: value.text.trim(), span: wholeOf(value)};
  },
  status: (facts, value) => {
    const status = statusOfValue(value.text.trim());
    if (status) facts.status ??= {value: status, span: wholeOf(value)};
  },
  priority: (facts, value) => {
    const stated = said(value);
    if (stated) facts.priority ??= {value: priorityText(stated.value), span: stated.span};
  },
  assignee: applyPeople,
  sprint: (facts, value) => {
    if (!isLater(value.text) && statusNamed(value.text) !== 'todo') facts.sprint ??= said(value);
  },
  epic: (facts, value) => {
    facts.epic ??= said(value);
  },
  dependencies: (facts, value) => {
    facts.dependsOn = joined(facts.dependsOn, references(value));
  },
  labels: (facts, value) => {
    const labels = value.text.split(/[,、;]/).map(label => label.trim());
    const meant = labels.filter(label => label && !meansNothing(label));
    facts.labels = joined(facts.labels, meant);
  },
  blocker: (facts, value) => {
    const ids = references(value);
    // Nothing but ids: it waits for those, which may well be done.
    if (ids.length > 0 && !/\p{L}{4}/u.test(value.text.replace(ID, ''))) facts.dependsOn = joined(facts.dependsOn, ids);
    else facts.blocker ??= said(value)?.span ?? null;
  },
  narrative: (facts, value) => {
    const id = leadingId(value.text);
    if (id && id.start === 0 && id.end === value.text.length) facts.alias ??= id.value;
  },
  id: (facts, value) => {
    facts.id ??= {value: value.text.trim(), span: wholeOf(value)};
  },
};

/** A value that stands where story points belong. */
function applyPoints(facts: ItemFacts, value: Inline): void {
  const part = findPart(value.text);
  if (part) {
    facts.part ??= {value: part.part, span: sourceOf(value, part.start, part.end)};
    return;
  }
  const found = findPoints(value.text) ?? leadingNumber(value.text);
  if (!found || /^\s?%/.test(value.text.slice(found.end))) return;
  if (statesHours(value.text.slice(found.start, found.end + 6)) && !findPoints(value.text)) {
    facts.estimate ??= {value: value.text.trim(), span: value.span};
    return;
  }
  facts.points ??= {value: found.value, span: sourceOf(value, found.start, found.end)};
}

/** A value of `Estimate` or `Effort`: points where it says so or where it is a bare number, else kept as written. */
function applyEstimate(facts: ItemFacts, value: Inline, name: string): void {
  const points = findPoints(value.text);
  const bare = !namesTime(name) && isBareNumber(value.text) ? leadingNumber(value.text) : null;
  const found = points ?? bare;
  if (found) facts.points ??= {value: found.value, span: sourceOf(value, found.start, found.end)};
  else if (value.text && !/^[-–—]$/.test(value.text) && (findEstimate(value.text) || value.text.length < 24)) {
    if (!meansNothing(value.text)) facts.estimate ??= {value: value.text.trim(), span: value.span};
  }
}

export function priorityText(text: string): string {
  const words = withoutSigns(text).trim();
  const labelled = /^(?:priority|prio)\s*[:：]\s*(.+)$/i.exec(words)?.[1];
  const cut = (labelled ?? words).trim();
  return isPriority(cut) || cut.length <= 40 ? cut || text.trim() : cut.slice(0, 40);
}

/** A column of owners that holds `To Do` holds the status. */
function applyPeople(facts: ItemFacts, value: Inline): void {
  const status = statusNamed(value.text);
  const isLane = status === 'todo' || status === 'in-progress' || status === 'done';
  if (isLane && !meansNothing(value.text))
    facts.status ??= {value: status, span: sourceOf(value, 0, value.text.length)};
  else if (facts.assignees.length === 0) facts.assignees = people(value);
}

const BETWEEN_PEOPLE = new RegExp(`\\s*(?:[,;、，+&]|\\s(?:${AND})\\s)\\s*`, 'u');

function people(value: Inline): Stated<string>[] {
  const found: Stated<string>[] = [];
  let at = 0;
  for (const name of value.text.split(BETWEEN_PEOPLE)) {
    const start = value.text.indexOf(name, at);
    at = start + name.length;
    const clean = name.trim();
    if (clean && !meansNothing(clean)) found.push({value: clean, span: sourceOf(value, start, at)});
  }
  return found;
}

/** The ids that a value names: `US-001, #12, Story 10.1`. */
export function references(value: Inline): Stated<string>[] {
  if (meansNothing(value.text)) return [];
  const ids = findIds(value.text).map(id => ({value: id.value, span: sourceOf(value, id.start, id.end)}));
  if (ids.length > 0) return ids;
  const found: Stated<string>[] = [];
  for (const match of value.text.matchAll(/(?<![\d.])\d+\.\d+[a-z]?(?![\d.])/g)) {
    const dotted = leadingDotted(value.text, match.index);
    if (dotted) found.push({value: dotted.value, span: sourceOf(value, dotted.start, dotted.end)});
  }
  return found;
}

/** `first` completed by `second`, field by field; neither is changed. */
export function filledFacts(first: ItemFacts, second: ItemFacts): ItemFacts {
  return {
    id: first.id ?? second.id,
    title: first.title ?? second.title,
    points: first.points ?? second.points,
    part: first.part ?? second.part,
    phase: first.phase ?? second.phase,
    estimate: first.estimate ?? second.estimate,
    status: first.status ?? second.status,
    priority: first.priority ?? second.priority,
    sprint: first.sprint ?? second.sprint,
    epic: first.epic ?? second.epic,
    blocker: first.blocker ?? second.blocker,
    assignees: first.assignees.length > 0 ? first.assignees : second.assignees,
    dependsOn: first.dependsOn.length > 0 ? first.dependsOn : second.dependsOn,
    labels: first.labels.length > 0 ? first.labels : second.labels,
    alias: first.alias ?? second.alias,
    told: first.told || second.told,
  };
}

/** The same facts further down in the source. */
export function shiftedFacts(facts: ItemFacts, by: number): ItemFacts {
  const at = <T extends {readonly span: Span} | null>(stated: T): T =>
    stated ? {...stated, span: shift(stated.span, by)} : stated;
  return {
    ...facts,
    id: at(facts.id),
    title: at(facts.title),
    points: at(facts.points),
    part: at(facts.part),
    phase: at(facts.phase),
    estimate: at(facts.estimate),
    status: at(facts.status),
    priority: at(facts.priority),
    sprint: at(facts.sprint),
    epic: at(facts.epic),
    blocker: facts.blocker && shift(facts.blocker, by),
    assignees: exact(facts.assignees.map(at)),
    dependsOn: exact(facts.dependsOn.map(at)),
  };
}
