/** Dates for the beginning and the end of a sprint, in the form in which the document writes its dates. */
import type {Sprint} from '../../model/backlog.ts';
import type {Span} from '../../text/span.ts';
import {backlogOf, type Document} from '../../workspace/document.ts';
import {sprintName} from '../words.ts';
import type {CompletionContext, CompletionItem, Place} from './item.ts';

const day = 86_400_000;

/** Beginnings: the day after the sprint before, today, next Monday. Ends: as long as the other sprints, one to four weeks. */
export function dateItems(
  field: 'start' | 'end',
  {document, offset}: Place,
  span: Span,
  {today}: CompletionContext,
): readonly CompletionItem[] {
  const {sprints} = backlogOf(document);
  const at = sprints.findIndex(({body}) => body.start <= offset && offset <= body.end);
  const dated = field === 'start' ? beginnings(sprints[at - 1], today) : ends(sprints[at], sprints, today);
  const write = formOf(document);
  const items = dated.map(([time, detail]) => ({label: write(new Date(time)), detail}));
  return items
    .filter(({label}, i) => items.findIndex(other => other.label === label) === i)
    .map(({label, detail}) => ({label, kind: 'date', detail, span, text: label, snippet: false}));
}

type Dated = readonly [time: number, why: string];

function beginnings(before: Sprint | undefined, today: string): readonly Dated[] {
  const now = Date.parse(today);
  const after: Dated[] = before?.end
    ? [[nextWorkingDay(Date.parse(before.end.value)), `after ${sprintName(before)}`]]
    : [];
  return [...after, [now, 'today'], [nextMonday(now), 'next Monday']];
}

function ends(sprint: Sprint | undefined, sprints: readonly Sprint[], today: string): readonly Dated[] {
  const start = Date.parse(sprint?.start?.value ?? today);
  const lengths = sprints.flatMap(({start: from, end: to}) =>
    from && to ? [Date.parse(to.value) - Date.parse(from.value)] : [],
  );
  const usual: Dated[] = lengths.slice(-1).map(length => [start + length, 'as long as the sprint before']);
  const weeks = [1, 2, 3, 4].map(
    (count): Dated => [start + (count * 7 - 3) * day, `${count} ${count === 1 ? 'week' : 'weeks'}`],
  );
  return [...usual, ...weeks];
}

function nextMonday(time: number): number {
  const weekday = new Date(time).getUTCDay();
  return time + ((8 - weekday) % 7 || 7) * day;
}

function nextWorkingDay(time: number): number {
  const weekday = new Date(time + day).getUTCDay();
  if (weekday === 6) return time + 3 * day;
  return time + (weekday === 0 ? 2 : 1) * day;
}

/** `2026-01-17` or `17.01.2026`; slashes leave open which is the month, so that nobody writes them for others. */
function formOf({text}: Document): (date: Date) => string {
  const pointed = /\b\d{1,2}\.\d{1,2}\.\d{4}\b/.test(text) && !/\b\d{4}-\d{2}-\d{2}\b/.test(text);
  const iso = (date: Date) => date.toISOString().slice(0, 10);
  return pointed ? date => iso(date).split('-').reverse().join('.') : iso;
}
