/** The numbers behind the chart as a plain table. */
import type {Table} from '../../server/src/protocol/webview.ts';
import {fill, make, once} from './dom.ts';

export function createTable(): {readonly element: HTMLElement; readonly show: (table: Table) => void} {
  const table = make('table');
  // What is wider than the view is scrolled, by the keyboard too.
  const frame = make('div', {class: 'scroll', tabindex: '0', role: 'region', 'aria-label': 'Data table'}, table);
  const element = make('details', {class: 'data'}, make('summary', {}, 'Data table'), frame);
  const draw = once(({caption, columns, rows}: Table) => {
    const kind = (column: number) => (columns[column]?.numeric ? {class: 'number'} : {});
    const head = columns.map(({label}, column) => make('th', {scope: 'col', ...kind(column)}, label));
    const row = (cells: readonly string[]) =>
      cells.map((cell, column) => (column === 0 ? make('th', {scope: 'row'}, cell) : make('td', kind(column), cell)));
    fill(
      table,
      make('caption', {}, caption),
      make('thead', {}, make('tr', {}, ...head)),
      make('tbody', {}, ...rows.map(cells => make('tr', {}, ...row(cells)))),
    );
  });
  return {element, show: draw};
}
