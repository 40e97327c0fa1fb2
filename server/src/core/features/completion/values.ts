/** What may be the value of a key or of a cell: ids, statuses, priorities, people, labels, points, dates. */
import {statusInWordsOf} from '../../edits/status-words.ts';
import type {Stated, Status} from '../../model/backlog.ts';
import {fold} from '../../model/words/folding.ts';
import {meansNothing} from '../../model/words/vocabulary.ts';
import type {Field} from '../../model/words/words.ts';
import type {Span} from '../../text/span.ts';
import {backlogOf, type Document} from '../../workspace/document.ts';
import {epicName, figure, sprintName, statusWord} from '../words.ts';
import {dateItems} from './dates.ts';
import {idItems} from './ids.ts';
import type {CompletionContext, CompletionItem, Place} from './item.ts';
import {keysOf, languageOf, usual} from './own-words.ts';

/** Fields whose values can be foretold. */
export const valueFields: readonly Field[] = [
  'dependencies',
  'status',
  'priority',
  'points',
  'assignee',
  'sprint',
  'epic',
  'labels',
  'start',
  'end',
  'blocker',
  'type',
];

/** Fields of several values, parted by commas. */
export const listFields: ReadonlySet<Field> = new Set(['dependencies', 'assignee', 'labels', 'blocker']);

/** The values of a field at a place; `name` is how the document calls it, `span` the text that they take the place of. */
export function valueItems(
  field: Field,
  name: string,
  span: Span,
  place: Place,
  context: CompletionContext,
): readonly CompletionItem[] {
  const {document} = place;
  const make = (kind: CompletionItem['kind'], values: readonly string[], detail: string) =>
    values.map(label => ({label, kind, detail, span, text: label, snippet: false}));
  if (field === 'dependencies' || field === 'blocker') return idItems(place, span, context, {own: false});
  if (field === 'status') return statusItems(document, span);
  if (field === 'priority') return make('value', prioritiesOf(document, span), 'priority');
  if (field === 'points') return pointItems(document, span, context);
  if (field === 'assignee') return make('person', peopleOf(document, span, context.documents), 'owner');
  if (field === 'sprint') return make('sprint', backlogOf(document).sprints.map(sprintName), 'sprint');
  if (field === 'epic') return make('epic', backlogOf(document).epics.map(epicName), 'epic');
  if (field === 'labels') return make('value', labelsOf(document), 'label');
  if (field === 'start' || field === 'end') return dateItems(field, place, span, context);
  return make('value', usedValues(document, name, span), name);
}

const order: readonly Status[] = ['todo', 'in-progress', 'in-review', 'blocked', 'done', 'dropped'];

/** As the document writes them; what it never said follows in the same language and letters. */
function statusItems(document: Document, span: Span): readonly CompletionItem[] {
  const written = writtenStatuses(document, span);
  const [sample = languageOf(document).todo] = written.values();
  return order.map(status => {
    const label = written.get(status) ?? statusInWordsOf(sample, status) ?? statusWord(status);
    return {
      label,
      kind: 'status',
      detail: label === statusWord(status) ? '' : statusWord(status),
      span,
      text: label,
      snippet: false,
    };
  });
}

/** The usual spelling of each status that stands in words; boxes are no words. */
function writtenStatuses(document: Document, except: Span): ReadonlyMap<Status, string> {
  const spellings = new Map<Status, string[]>();
  for (const {status} of backlogOf(document).stories) {
    const text = status ? document.text.slice(status.span.start, status.span.end).trim() : '';
    if (!status || !elsewhere(except)(status) || !/\p{L}{2}/u.test(text) || text.length > 30) continue;
    const list = spellings.get(status.value);
    if (list) list.push(text);
    else spellings.set(status.value, [text]);
  }
  return new Map([...spellings].map(([status, texts]) => [status, usual(texts)[0] ?? '']));
}

const scales: readonly (readonly string[])[] = [
  ['P0', 'P1', 'P2', 'P3'],
  ['Must Have', 'Should Have', 'Could Have', "Won't Have"],
  ['Must', 'Should', 'Could', "Won't"],
  ['Critical', 'High', 'Medium', 'Low'],
];

/** As the document writes them, then the rest of their scale; that of the language where it has none. */
export function prioritiesOf(document: Document, except?: Span): readonly string[] {
  const stated = backlogOf(document).stories.flatMap(({priority}) => priority ?? []);
  const own = usual(stated.filter(elsewhere(except)).map(({value}) => value));
  const short = own.filter(value => value.length <= 30 && !meansNothing(value)).slice(0, 12);
  if (short.length === 0) return languageOf(document).priorities;
  const scale = scales.find(words => words.some(word => short.some(value => fold(value) === fold(word)))) ?? [];
  const missing = scale.filter(word => !short.some(value => fold(value) === fold(word)));
  return [...short, ...missing];
}

function pointItems(document: Document, span: Span, {settings}: CompletionContext): readonly CompletionItem[] {
  const used = new Map<number, number>();
  for (const {points} of backlogOf(document).stories) {
    if (points) used.set(points.value, (used.get(points.value) ?? 0) + 1);
  }
  return settings.estimationScale
    .filter(value => value > 0 && (value < settings.splitThreshold || used.has(value)))
    .map(value => {
      const count = used.get(value);
      const detail = count ? `${count} ${count === 1 ? 'story' : 'stories'} here` : '';
      return {label: figure(value), kind: 'value', detail, span, text: figure(value), snippet: false};
    });
}

/** What is only half typed is no value of the document's. */
function elsewhere(except: Span | undefined): (stated: Stated<unknown>) => boolean {
  return ({span}) => !except || span.end < except.start || except.end < span.start;
}

/** Those who own something here; where nobody does, those of the other plans. */
function peopleOf(document: Document, except: Span, documents: readonly Document[]): readonly string[] {
  const names = (of: Document) => {
    const stated = backlogOf(of).stories.flatMap(({assignees}) => assignees);
    return (of === document ? stated.filter(elsewhere(except)) : stated).map(({value}) => value);
  };
  const own = names(document);
  return usual(own.length > 0 ? own : documents.flatMap(names)).filter(name => !meansNothing(name));
}

function labelsOf(document: Document): readonly string[] {
  return usual(backlogOf(document).stories.flatMap(({labels}) => labels));
}

/** What stands behind the same key elsewhere in the document. */
function usedValues(document: Document, name: string, {start, end}: Span): readonly string[] {
  const typed = document.text.slice(start, end);
  const values = keysOf(document).get(fold(name))?.values ?? new Map<string, number>();
  return [...values]
    .filter(([value, count]) => value !== typed || count > 1)
    .sort((a, b) => b[1] - a[1])
    .map(([value]) => value)
    .slice(0, 20);
}
