/** What counts as one item of a checklist when it is no list entry: a line, a table row, a stretch of text. */
import type {Span} from '../../text/span.ts';
import type {CheckItem} from '../backlog.ts';
import {type Inline, sourceOf} from '../lines/inline.ts';
import type {Block, Row, TableBlock} from '../parts/blocks.ts';
import {statusOfValue} from '../values/statuses.ts';
import {fieldsOf} from '../words/vocabulary.ts';
import {boxedLines, checkItem, leafBoxes, move, topEntries} from './checklists.ts';
import {isTotalRow} from './column-values.ts';

export function lineItem(line: Inline, by: number, checked: boolean | null): CheckItem {
  return textItem(line.text, move(sourceOf(line, 0, line.text.length), by), checked);
}

export function textItem(text: string, span: Span, checked: boolean | null): CheckItem {
  return {text, span, checked, box: null, points: null};
}

/** The rows of a table that lists criteria or tasks; a status column ticks them. */
export function rowItems(table: TableBlock, by: number): CheckItem[] {
  const status = table.header.findIndex(cell => fieldsOf(cell.line.text).includes('status'));
  return table.rows.flatMap(row => {
    const cell = longestCell(row);
    if (!cell || isTotalRow(row)) return [];
    const said = status >= 0 ? statusOfValue(row.cells[status]?.line.text ?? '') : null;
    return [lineItem(cell.line, by, said ? said === 'done' : null)];
  });
}

function longestCell(row: Row): Row['cells'][number] | null {
  let longest: Row['cells'][number] | null = null;
  for (const cell of row.cells) if (cell.line.text.length > (longest?.line.text.length ?? 0)) longest = cell;
  return longest;
}

/** The items of a labelled list, whatever it is written as: boxes, bullets, lines with boxes, rows. */
export function entriesIn(blocks: readonly Block[], by: number): CheckItem[] {
  const boxes = leafBoxes(blocks);
  const listed = [boxes, topEntries(blocks), boxedLines(blocks)].find(({length}) => length > 0) ?? [];
  if (listed.length > 0) return listed.map(entry => checkItem(entry, by));
  return blocks.flatMap(block => (block.kind === 'table' ? rowItems(block, by) : []));
}
