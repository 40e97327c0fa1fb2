/** The rule ragged-table: a row of a backlog table has more or fewer cells than its header. */
import {textOf} from '../edits/style.ts';
import type {Backlog} from '../model/backlog.ts';
import type {Section} from '../syntax/runs.ts';
import type {Letters} from '../text/letters.ts';
import {type Span, shift} from '../text/span.ts';
import {lettersOf} from '../workspace/document.ts';
import type {Fix, Report, Rule} from './rule.ts';
import {sectionScanner} from './scan.ts';
import {number} from './wording.ts';

interface RaggedTable {
  readonly table: Span;
  readonly header: Span;
  readonly cells: number;
  readonly rows: readonly {readonly at: Span; readonly cells: number}[];
}

const scan = sectionScanner(raggedTables);

export const raggedTable: Rule = {
  id: 'ragged-table',
  summary: 'A row of a backlog table has more or fewer cells than its header.',
  severity: 'warning',
  *check({plan, backlog, document}) {
    if (!plan.isBacklog) return;
    for (const {start, found} of scan(document)) {
      for (const table of found)
        if (holdsStories(backlog, shift(table.table, start))) yield* reports(lettersOf(document), table, start);
    }
  },
};

function raggedTables({start, piece: {text, tables}}: Section): readonly RaggedTable[] {
  return tables.flatMap(([header, ...rows]) => {
    if (!header) return [];
    const cells = countCells(textOf(text, header));
    const ragged = rows.map(at => ({at, cells: countCells(textOf(text, at))})).filter(row => row.cells !== cells);
    if (ragged.length === 0) return [];
    const placed = ragged.map(row => ({...row, at: shift(row.at, start)}));
    const table = {start: header.start, end: rows.at(-1)?.end ?? header.end};
    return [{table: shift(table, start), header: shift(header, start), cells, rows: placed}];
  });
}

/** Cells as GitHub parts them: by every pipe without a backslash before it, those at the ends left out. */
function countCells(row: string): number {
  const inner = row
    .trim()
    .replace(/^\|/, '')
    .replace(/(?<!\\)\|$/, '');
  return (inner.match(/(?<!\\)\|/g)?.length ?? 0) + 1;
}

function holdsStories({stories}: Backlog, table: Span): boolean {
  return stories.some(({mentions}) =>
    mentions.some(({form, line}) => form === 'row' && line.start >= table.start && line.start < table.end),
  );
}

function* reports(text: Letters, {header, cells, rows}: RaggedTable, start: number): Iterable<Report> {
  for (const row of rows) {
    const at = shift(row.at, start);
    const odd = row.cells < cells ? `${number(cells - row.cells)} too few` : `${number(row.cells - cells)} too many`;
    yield {
      at,
      message: `This row has ${number(row.cells)} cells, the header of its table ${number(cells)}: ${odd}`,
      stated: row.cells,
      actual: cells,
      related: [{at: shift(header, start), message: `${number(cells)} cells`}],
      fixes: () => (row.cells < cells ? [pad(text, at, cells - row.cells)] : []),
    };
  }
}

/** Empty cells at the end; where one is missing in the middle only its author can tell. */
function pad(text: Letters, at: Span, missing: number): Fix {
  const isClosed = /(?<!\\)\|\s*$/.test(textOf(text, at));
  const cells = `${isClosed ? '' : ' |'}${'  |'.repeat(missing)}`;
  return {
    title: 'Fill the row up with empty cells',
    safe: false,
    edits: [{span: {start: at.end, end: at.end}, text: cells}],
  };
}
