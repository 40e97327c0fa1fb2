/** The numbers behind the chart as plain tables. */
import type {Drawn, Table} from '../../server/src/protocol/webview.ts';
import {fill, make, once} from './dom.ts';

export interface Tables {
  readonly element: HTMLElement;
  readonly show: (drawn: Drawn) => void;
}

export function createTables(): Tables {
  const frame = make('div', {class: 'tables'});
  const element = make('details', {class: 'data'}, make('summary', {}, 'Data'), frame);
  const draw = once((tables: readonly Table[]) => fill(frame, ...tables.map(drawTable)));
  // Opened and closed by the chart only when another chart is shown: in between it is the user's.
  const open = once((title: string) => {
    element.open ||= title !== '';
  });
  return {
    element,
    show: ({title, tables, open: isOpen}) => {
      draw(tables);
      open(isOpen ? title : '');
    },
  };
}

/** What is wider than the view is scrolled, by the keyboard too. */
function drawTable({caption, columns, rows}: Table): HTMLElement {
  const kind = (column: number) => (columns[column]?.numeric ? {class: 'number'} : {});
  const head = columns.map(({label}, column) => make('th', {scope: 'col', ...kind(column)}, label));
  const row = (cells: readonly string[]) =>
    cells.map((cell, column) =>
      column === 0 ? make('th', {scope: 'row'}, text(cell)) : make('td', kind(column), text(cell)),
    );
  const table = make(
    'table',
    {},
    make('caption', {}, caption),
    make('thead', {}, make('tr', {}, ...head)),
    make('tbody', {}, ...rows.map(cells => make('tr', {}, ...row(cells)))),
  );
  return make('div', {class: 'scroll', tabindex: '0', role: 'region', 'aria-label': caption.slice(0, 100)}, table);
}

/** A cell keeps the direction of its own words. */
function text(cell: string): HTMLElement {
  return make('bdi', {}, cell);
}
