/** Saving and copying what is shown: a button that opens a short menu. */
import type {FormatName} from '../../server/src/protocol/webview.ts';
import {button, make} from './dom.ts';

const formats: readonly (readonly [FormatName, string])[] = [
  ['svg', 'SVG Picture'],
  ['png', 'PNG Picture'],
  ['csv', 'CSV Table'],
  ['markdown', 'Markdown Table'],
];

export interface MenuActs {
  readonly save: (format: FormatName) => void;
  readonly copy: (format: FormatName) => void;
}

export function createMenu({save, copy}: MenuActs): HTMLElement {
  const element = make('details', {class: 'menu'});
  const close = () => {
    element.open = false;
  };
  const item = (label: string, act: () => void) =>
    button(
      label,
      () => {
        close();
        opener.focus();
        act();
      },
      'item',
    );
  const opener = make('summary', {}, 'Export');
  const saves = formats.map(([format, label]) => item(`Save ${label}…`, () => save(format)));
  const copies = formats.filter(([format]) => format !== 'png');
  const copying = copies.map(([format, label]) => item(`Copy ${label}`, () => copy(format)));
  element.append(opener, make('div', {class: 'items'}, ...saves, make('hr'), ...copying));
  element.addEventListener('keydown', event => {
    if (event.key !== 'Escape' || !element.open) return;
    close();
    opener.focus();
  });
  element.addEventListener('focusout', ({relatedTarget}) => {
    if (relatedTarget instanceof Node && !element.contains(relatedTarget)) close();
  });
  document.addEventListener('pointerdown', ({target}) => {
    if (target instanceof Node && !element.contains(target)) close();
  });
  return element;
}
