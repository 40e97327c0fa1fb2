/** How many of many items are worth sending: those that the typed letters may mean, and no more than anybody scrolls through. */
import type {Document} from '../../workspace/document.ts';
import {holdsInOrder} from '../symbols.ts';
import type {CompletionItem} from './item.ts';

const most = 300;

export interface Offered {
  readonly items: readonly CompletionItem[];
  /** Other letters may bring others: the list is to be asked for again as the typing goes on. */
  readonly more: boolean;
}

/** Of a list that is short all of it: the editor filters that by itself. */
export function offered({text}: Document, offset: number, items: readonly CompletionItem[]): Offered {
  if (items.length <= most) return {items, more: false};
  const found: CompletionItem[] = [];
  for (const item of items) {
    const typed = text.slice(item.span.start, offset).toLowerCase();
    if (holdsInOrder((item.filter ?? item.label).toLowerCase(), typed)) found.push(item);
    if (found.length === most) break;
  }
  return {items: found, more: true};
}
