/** Lists that are records: `- ID: US-001`, `- Title: Sign up`, `- Acceptance criteria:` … and again `- ID: US-002`. */
import type {Stated} from '../backlog.ts';
import {sourceOf} from '../lines/inline.ts';
import {type KeyValue, readKeys} from '../lines/keys.ts';
import type {Entry, ListBlock} from '../parts/blocks.ts';
import {leadingId} from '../values/ids.ts';
import {tellsStory} from '../words/vocabulary.ts';
import {move} from './checklists.ts';
import {bodyOfBlocks} from './item-body.ts';
import {applyKeys, emptyFacts} from './item-facts.ts';
import {addMention, type Context, type Gathered} from './mentions.ts';

/** Adds the items that a list holds one field an entry; false: it is no such list. */
export function addRecords({entries, ordered}: ListBlock, base: number, context: Context, out: Gathered): boolean {
  const [first] = entries;
  if (!first || ordered || entries.length < 3 || !isIdKey(onlyKey(first))) return false;
  const starts = entries.flatMap((entry, i) => (isIdKey(onlyKey(entry)) ? [i] : []));
  const records = starts.map((start, i) => entries.slice(start, starts[i + 1] ?? entries.length));
  if (!records.every(record => record.some(entry => titleOf(entry) !== null))) return false;
  for (const record of records) addRecord(record as [Entry, ...Entry[]], base, context, out);
  return true;
}

function addRecord(record: readonly [Entry, ...Entry[]], base: number, context: Context, out: Gathered): void {
  const [first] = record;
  const last = record[record.length - 1] ?? first;
  const span = {start: first.span.start, end: last.span.end};
  const content = bodyOfBlocks([{kind: 'list', ordered: false, entries: record, span}]);
  const facts = emptyFacts();
  applyKeys(facts, content.keys);
  facts.title = record.map(titleOf).find(title => title !== null) ?? null;
  facts.told = record.some(({line}) => tellsStory(readKeys(line)[0]?.value.text ?? ''));
  addMention(out, {
    form: 'entry',
    strength: 'sure',
    defines: true,
    line: {start: base + span.start, end: base + first.line.span.end},
    body: move(span, base),
    base,
    facts,
    content,
    context,
  });
}

function onlyKey({line, box}: Entry): KeyValue | null {
  const keys = box ? [] : readKeys(line);
  return keys.length === 1 ? (keys[0] ?? null) : null;
}

function isIdKey(key: KeyValue | null): boolean {
  if (!key?.fields.includes('id')) return false;
  const text = key.value.text.trim();
  return leadingId(text)?.end === text.length;
}

function titleOf(entry: Entry): Stated<string> | null {
  const key = onlyKey(entry);
  const text = key?.fields.includes('title') && !key.fields.includes('tasks') ? key.value.text.trim() : '';
  return key && text ? {value: text, span: sourceOf(key.value, 0, key.value.text.length)} : null;
}
