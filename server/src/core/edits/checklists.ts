/** What is open and what is ticked in the lists of a story. */
import type {CheckItem, Checklist, Story} from '../model/backlog.ts';
import {type Span, shift} from '../text/span.ts';

/** An entry with a check box, its spans absolute. */
export interface BoxedItem {
  readonly text: string;
  readonly span: Span;
  readonly box: Span;
  readonly checked: boolean;
}

/** The criteria and tasks of a story that have check boxes; its definition of done is another matter. */
export function boxedItems({criteria, tasks}: Story): readonly BoxedItem[] {
  return [...boxed(criteria), ...boxed(tasks)];
}

/** Whether anything with a box is still open; cheap, for the many stories of which nothing is to be said. */
export function hasOpenBox({criteria, tasks}: Story): boolean {
  return criteria.items.some(isOpen) || tasks.items.some(isOpen);
}

function isOpen({box, checked}: CheckItem): boolean {
  return box !== null && checked === false;
}

function boxed({items, base}: Checklist): readonly BoxedItem[] {
  return items.flatMap(({box, checked, span, text}) =>
    box && checked !== null ? [{text, checked, span: shift(span, base), box: shift(box, base)}] : [],
  );
}
