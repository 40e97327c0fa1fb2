/** Tables outside of items: whether their rows are items themselves, sprints, or only refer to items. */

import {addAll} from '../../lists.ts';
import type {TableBlock} from '../parts/blocks.ts';
import {readFieldTable} from '../parts/field-tables.ts';
import {move} from './checklists.ts';
import {readItemTable, tellsWork} from './columns.ts';
import type {ItemFacts} from './item-facts.ts';
import {addReference, addReferences} from './items.ts';
import {addMention, type Context, type Gathered} from './mentions.ts';
import {sprintRows} from './sprint-rows.ts';
import {statusTable} from './status-tables.ts';
import {type ItemRow, mapRows, readRows} from './tables.ts';

/** The rows of a table as items, or as places that refer to some. */
export function visitTable(table: TableBlock, base: number, context: Context, out: Gathered): void {
  addAll(out.openings, sprintRows(table, base, context.year));
  if (context.map) {
    for (const row of mapRows(table)) addRow(row, false, base, context, out);
    return;
  }
  const columns = readFieldTable(table).length > 0 ? null : readItemTable(table);
  if (!columns) {
    addReferringRows(table, base, context, out);
    return;
  }
  const counts = !context.aside || tellsWork(columns, Boolean(context.sprint?.id));
  const demands = /^requirements?$/i.test(columns.names[columns.title]?.trim() ?? '');
  for (const row of readRows(table, columns))
    if (row.facts.id || counts) addRow(row, demands || namesRequirement(row.facts), base, context, out);
}

/** Rows that are no items, but may tell how far those are that they name. */
function addReferringRows(table: TableBlock, base: number, context: Context, out: Gathered): void {
  const toldBy = statusTable(table);
  for (const row of table.rows) {
    const facts = toldBy?.(row);
    if (facts) addReference(facts, move(row.span, base), base, context, out);
    for (const cell of facts ? row.cells.slice(1) : row.cells) addReferences(cell.line, base, context, out);
  }
}

/** By its id a requirement or a test case. */
function namesRequirement({id}: ItemFacts): boolean {
  return /^(?:N?FR|RN?F|TC|CT|AC|SC|UC|REQ|BR|RN)[-_ ]?\d/i.test(id?.value ?? '');
}

/** A requirement of which nothing is planned only says what the stories beside it are about. */
function addRow(
  {row, facts, content}: ItemRow,
  demanded: boolean,
  base: number,
  context: Context,
  out: Gathered,
): void {
  const {points, status, estimate, assignees, sprint} = facts;
  const planned = points || status || estimate || assignees.length > 0 || sprint;
  const span = move(row.span, base);
  addMention(out, {
    form: 'row',
    strength: facts.id && (planned || !demanded) ? 'sure' : 'row',
    defines: false,
    line: span,
    body: span,
    base,
    facts,
    content,
    context,
  });
}
