/** Front matter of a plan or of an item: its keys, and the values of the key that the cursor is behind. */
import {fieldOf, fieldsOf} from '../../model/words/vocabulary.ts';
import type {Span} from '../../text/span.ts';
import {backlogOf} from '../../workspace/document.ts';
import type {CompletionContext, CompletionItem, Place} from './item.ts';
import {listFields, valueFields, valueItems} from './values.ts';

/** Keys that the reader understands, and what they mean. */
const itemKeys: readonly (readonly [key: string, meaning: string])[] = [
  ['id', 'of the item'],
  ['title', 'of the item'],
  ['status', 'where the work stands'],
  ['priority', 'of the item'],
  ['points', 'story points'],
  ['estimate', 'any other estimate'],
  ['assignee', 'who works on it'],
  ['sprint', 'that plans it'],
  ['epic', 'that it belongs to'],
  ['dependencies', 'ids of what it waits for'],
  ['labels', 'of the item'],
];

const planKeys: readonly (readonly [key: string, meaning: string])[] = [
  ['sprint', 'number of the sprint'],
  ['goal', 'of the sprint'],
  ['start', 'first day'],
  ['end', 'last day'],
  ['title', 'of the document'],
];

export function matterItems(place: Place, context: CompletionContext): readonly CompletionItem[] {
  const {before, after, document, offset} = place;
  const [, name = '', gap = '', typed = ''] = /^([\w -]+):([ \t]*)(.*)$/.exec(before) ?? [];
  if (name && (gap || typed)) return matterValues(name, typed, place, context);
  if (before.trim() !== before || /\S/.test(after) || !/^[\w-]*$/.test(before)) return listEntry(place, context);
  const isItem = backlogOf(document).stories.some(({definition}) => definition.form === 'file');
  const span = {start: offset - before.length, end: offset};
  const present = new Set(
    [...document.text.slice(0, 4000).matchAll(/^([\w-]+):/gm)].map(([, key]) => key?.toLowerCase()),
  );
  return [...itemKeys, ...(isItem ? [] : planKeys)]
    .filter(([key], i, all) => !present.has(key) && all.findIndex(([other]) => other === key) === i)
    .map(([label, detail]) => ({label, kind: 'key', detail, span, text: `${label}: `, snippet: false}));
}

function matterValues(
  name: string,
  typed: string,
  place: Place,
  context: CompletionContext,
): readonly CompletionItem[] {
  const field = fieldOf(name.replace(/_/g, ' '), valueFields);
  if (!field) return [];
  const part = listFields.has(field) ? (/[^,[\]]*$/.exec(typed)?.[0] ?? '').trimStart() : typed;
  const span: Span = {start: place.offset - part.length, end: place.offset};
  return valueItems(field, name, span, place, context);
}

/** `  - ` below `dependencies:`. */
function listEntry(place: Place, context: CompletionContext): readonly CompletionItem[] {
  const {before, document, line, offset} = place;
  const typed = /^\s*-\s+(.*)$/.exec(before)?.[1];
  if (typed === undefined) return [];
  const above = document.text.slice(0, line.start).split(/\r\n|[\r\n]/);
  const name = above.findLast(each => !/^\s*-\s/.test(each) && each.trim() !== '')?.replace(/:\s*$/, '') ?? '';
  const field = fieldsOf(name.replace(/_/g, ' ')).find(each => listFields.has(each));
  return field ? valueItems(field, name, {start: offset - typed.length, end: offset}, place, context) : [];
}
