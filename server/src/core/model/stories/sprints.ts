/** Sprints of a document: who opens them, what their keys say, and what they schedule. */

import {keeper} from '../../memo.ts';
import {shift} from '../../text/span.ts';
import type {PlannedItem, Sprint, Stated} from '../backlog.ts';
import {type Inline, sourceOf} from '../lines/inline.ts';
import type {KeyValue} from '../lines/keys.ts';
import type {Opening} from '../mentions/mentions.ts';
import {bareText} from '../mentions/sprint-titles.ts';
import type {OutlineNode, PlacedGroup} from '../parts/outline.ts';
import type {HeadingFacts} from '../parts/parts.ts';
import {findPoints, isBareNumber, leadingNumber} from '../values/amounts.ts';
import {findDates} from '../values/dates.ts';
import {isDoneWord, namesOtherTime} from '../words/progress.ts';
import {fieldsOfKey, namesBacklog} from '../words/totals.ts';
import type {Field} from '../words/words.ts';
import type {PlacedKey, SprintParts} from './sprint-parts.ts';

/** One sprint with every heading that opens it or speaks of it. */
export interface SprintDraft {
  readonly id: string | null;
  readonly main: Opening;
  readonly openings: readonly Opening[];
}

/** Headings of one sprint number belong to one sprint; headings that only speak of a sprint open none. */
export function draftSprints(openings: readonly Opening[]): SprintDraft[] {
  const drafts = new Map<string, Opening[]>();
  for (const opening of openings) {
    if (opening.kind !== 'sprint') continue;
    // `Sprint 05` is `Sprint 5`.
    const key = opening.id?.replace(/^0+(?=\d)/, '') ?? opening.title.value;
    const known = drafts.get(key);
    if (known) known.push(opening);
    else drafts.set(key, [opening]);
  }
  const found: SprintDraft[] = [];
  for (const group of drafts.values()) {
    const main = group.find(opening => !opening.aboutOnly) ?? group.find(opening => opening.under === null);
    if (main) found.push({id: main.id, main, openings: group});
  }
  return found;
}

const kept = keeper<Opening, Sprint>();

/** The sprint as the model gives it; the same value as long as the document says the same of it. */
export function readSprint(draft: SprintDraft, parts: SprintParts): Sprint {
  const {main, openings} = draft;
  const said = openings.flatMap(opening => [
    opening,
    ...(parts.groups.get(opening) ?? []).map(({group}) => group),
    ...(parts.items.get(opening) ?? []).flatMap(({item}) => [item.story, item.mention]),
    ...(parts.totals.get(opening) ?? []).flatMap(({key, base}) => [key, base]),
  ]);
  return kept(main, said, () => sprintOf(draft, parts));
}

function sprintOf(draft: SprintDraft, parts: SprintParts): Sprint {
  const {main} = draft;
  const keys = keysOf(draft, parts);
  const items = plannedItems(draft, parts);
  const dates = readDates(keys, draft);
  const completed = sum(items.filter(item => item.story.status?.value === 'done').map(item => item.points));
  return {
    id: draft.id,
    title: main.title,
    heading: main.heading,
    body: main.body,
    goal: goalOf(keys) ?? toldBy(draft, opening => opening.goal) ?? main.under?.goal ?? null,
    capacity:
      pointsOf(keys, 'capacity') ?? velocityOf(keys, completed) ?? toldBy(draft, opening => opening.capacity ?? null),
    buffer: pointsOf(keys, 'buffer'),
    statedPoints:
      main.points ??
      numberOf(keys, 'points') ??
      numberOf(
        keys.filter(({key}) => !namesBacklog(key.key)),
        'total',
      ) ??
      toldBy(draft, opening => (opening.aboutOnly ? opening.points : null)),
    start: dates[0] ?? null,
    end: dates[1] ?? null,
    committedPoints: sum(items.map(item => item.points)),
    completedPoints: completed,
    items,
  };
}

/** The velocity that a team plans by; not that of another sprint, nor what this one came to. */
function velocityOf(keys: readonly PlacedKey[], completed: number): Stated<number> | null {
  const planned = keys.filter(
    ({key}) => !namesOtherTime(`${key.key} ${key.value.text}`) && !isDoneWord(key.value.text),
  );
  const velocity = pointsOf(planned, 'velocity');
  return velocity?.value === completed ? null : velocity;
}

function sum(values: readonly (number | null)[]): number {
  return Math.round(values.reduce<number>((total, value) => total + (value ?? 0), 0) * 100) / 100;
}

/** Keys in the sprint's own text, outside its items; of a document that is one sprint, also those before its heading. */
function keysOf({openings, main}: SprintDraft, {groups, totals}: SprintParts): PlacedKey[] {
  const found = openings.flatMap(opening => groups.get(opening) ?? []);
  if (openings.length > 1) found.sort((a, b) => a.index - b.index);
  const own = found
    .map(({group}) => group)
    .filter(
      ({context, node}) => !context.aside || saysOfSprint(node) || context.sprint?.under?.start === main.under?.start,
    )
    .flatMap(({placed, node}) =>
      [...placed.group.keys, ...keyOfHeading(placed, node)].map(key => ({key, base: placed.base})),
    );
  return [...own, ...openings.flatMap(opening => totals.get(opening) ?? [])];
}

function saysOfSprint({heading}: OutlineNode): boolean {
  return heading?.fields.some(field => field === 'duration' || field === 'capacity' || field === 'velocity') ?? false;
}

/** `## Duration` with the value below it. */
function keyOfHeading({group}: PlacedGroup, {heading}: OutlineNode): KeyValue[] {
  const first = group.label ? undefined : group.blocks[0];
  const fields = heading ? fieldsOfHeading(heading) : [];
  if (!heading || fields.length === 0 || !first) return [];
  const value = first.kind === 'line' ? first.line : first.kind === 'list' ? first.entries[0]?.line : undefined;
  return value ? [{key: heading.line.text, line: heading.line, fields, value}] : [];
}

/** `## Total points` sums up where a number stands below it. */
function fieldsOfHeading({fields, line}: HeadingFacts): readonly Field[] {
  return fields.length > 0 ? fields : fieldsOfKey(bareText(line.text));
}

function find(keys: readonly PlacedKey[], field: Field, fits: (value: Inline) => boolean): PlacedKey | null {
  return keys.find(({key}) => key.fields.includes(field) && key.value.text !== '' && fits(key.value)) ?? null;
}

/** A goal that is called so before a theme or a focus. */
function goalOf(keys: readonly PlacedKey[]): Stated<string> | null {
  return (
    textOf(
      keys.filter(({key}) => !/theme|focus/i.test(key.key)),
      'goal',
    ) ?? textOf(keys, 'goal')
  );
}

function textOf(keys: readonly PlacedKey[], field: Field): Stated<string> | null {
  const found = find(keys, field, () => true);
  return found ? {value: found.key.value.text, span: shift(found.key.value.span, found.base)} : null;
}

/** Points that a value names as points. */
function pointsOf(keys: readonly PlacedKey[], field: Field): Stated<number> | null {
  const found = find(keys, field, value => readPoints(value) !== null);
  return found ? statedPoints(found) : null;
}

function numberOf(keys: readonly PlacedKey[], field: Field): Stated<number> | null {
  // A total stands at the beginning of its value: what prose mentions later is no claim.
  const found = find(keys, field, value => isBareNumber(value.text) || (readPoints(value)?.start ?? 9) <= 3);
  return found ? statedPoints(found) : null;
}

function readPoints(value: Inline): ReturnType<typeof findPoints> {
  return findPoints(value.text) ?? (isBareNumber(value.text) ? leadingNumber(value.text) : null);
}

function statedPoints({key, base}: PlacedKey): Stated<number> | null {
  const amount = alternativeIn(key.value.text) ?? readPoints(key.value) ?? leadingNumber(key.value.text);
  return amount ? {value: amount.value, span: shift(sourceOf(key.value, amount.start, amount.end), base)} : null;
}

const OR = /(?<!\p{L})or(?!\p{L})/u;

/** `13 points (one developer) or 26 points (two developers)`: the highest is what is possible. */
function alternativeIn(text: string): ReturnType<typeof findPoints> {
  const from = OR.exec(text)?.index ?? text.length;
  const [first, other] = [findPoints(text.slice(0, from)), findPoints(text.slice(from))];
  return first && other && other.value > first.value
    ? {...other, start: other.start + from, end: other.end + from}
    : null;
}

/** What an opening itself says of its sprint: front matter, a row, the one that speaks for it first. */
function toldBy<T>({main, openings}: SprintDraft, pick: (opening: Opening) => T | null): T | null {
  for (const opening of [main, ...openings]) {
    const told = pick(opening);
    if (told !== null) return told;
  }
  return null;
}

function readDates(keys: readonly PlacedKey[], draft: SprintDraft): Stated<string>[] {
  const {main} = draft;
  for (const {key, base} of keys) {
    const found = key.fields.includes('duration') ? datesIn(key.value, base) : [];
    if (found.length >= 2) return found.slice(0, 2);
  }
  const start = keys.find(({key}) => key.fields.includes('start') && datesIn(key.value, 0).length > 0);
  const end = keys.find(({key}) => key.fields.includes('end') && datesIn(key.value, 0).length > 0);
  const first = start ? datesIn(start.key.value, start.base).slice(0, 1) : [];
  if (start && end) return [...first, ...datesIn(end.key.value, end.base).slice(0, 1)];
  const dated = toldBy(draft, opening => (opening.start ? opening : null));
  if (dated?.start) return dated.end ? [dated.start, dated.end] : [dated.start];
  const {under} = main;
  const inHeading = under ? datesIn(under.heading.line, under.base) : [];
  return inHeading.length >= 2 ? inHeading.slice(0, 2) : first;
}

function datesIn(line: Inline, base: number): Stated<string>[] {
  return findDates(line.text).map(date => ({
    value: date.value,
    span: shift(sourceOf(line, date.start, date.end), base),
  }));
}

/** Each story that the sprint schedules, once; a part of a split story counts as that part. */
function plannedItems({openings}: SprintDraft, {items}: SprintParts): PlannedItem[] {
  const found = openings.flatMap(opening => items.get(opening) ?? []);
  if (openings.length > 1) found.sort((a, b) => a.story - b.story || a.mention - b.mention);
  return found
    .filter(({story}, i) => story !== found[i - 1]?.story)
    .map(({item}) => item)
    .sort((a, b) => a.mention.line.start - b.mention.line.start);
}
