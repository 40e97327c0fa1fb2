/** Tables that name items by their ids alone and tell how far those are: `ID | Status | Evidence`. */

import {sourceOf} from '../lines/inline.ts';
import type {Row, TableBlock} from '../parts/blocks.ts';
import {leadingId} from '../values/ids.ts';
import {fieldsOf} from '../words/vocabulary.ts';
import {holdsIds} from './column-values.ts';
import {applyValue, emptyFacts, type ItemFacts} from './item-facts.ts';

/** What each row says of the item that it refers to; null: the table tells no statuses. */
export function statusTable(table: TableBlock): ((row: Row) => ItemFacts | null) | null {
  const names = table.header.map(({line}) => line.text);
  const status = names.findIndex(name => fieldsOf(name)[0] === 'status');
  if (status <= 0 || !holdsIds(table, 0, true)) return null;
  return ({cells}) => {
    const [first] = cells;
    const told = cells[status];
    const id = first && leadingId(first.line.text.trim());
    if (!id || !told?.line.text) return null;
    const facts = emptyFacts();
    facts.id = {value: id.value, span: sourceOf(first.line, id.start, id.end)};
    applyValue(facts, 'status', told.line, names[status] ?? '');
    return facts.status && facts;
  };
}
