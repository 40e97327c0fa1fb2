/** Tables for other programs: CSV by RFC 4180, and Markdown. */
import type {Table} from '../core/history/series.ts';

/** Lines end as the standard says; what a spreadsheet would take for a formula is made a text. */
export function csvText({columns, rows}: Table): string {
  const lines = [columns.map(({title}) => title), ...rows].map(row => row.map(csvCell).join(','));
  return `${lines.join('\r\n')}\r\n`;
}

function csvCell(value: string | number | null): string {
  if (typeof value !== 'string') return value === null ? '' : String(value);
  const safe = /^[=+\-@\t\r]/.test(value) ? `'${value}` : value;
  return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}

/** A caption and a table; nothing that a plan says becomes markup of it. */
export function markdownText({caption, columns, rows}: Table): string {
  const row = (cells: readonly string[]) => `| ${cells.join(' | ')} |`;
  const body = rows.map(cells => row(cells.map(cell => markdownCell(String(cell ?? '')))));
  const head = [
    row(columns.map(({title}) => markdownCell(title))),
    row(columns.map(({numeric}) => (numeric ? '---:' : '---'))),
  ];
  return `${[markdownCell(caption), '', ...head, ...body].join('\n')}\n`;
}

function markdownCell(text: string): string {
  return text.replace(/[\\`*_[\]<>|~@#&]/g, '\\$&').replace(/\s+/g, ' ');
}
