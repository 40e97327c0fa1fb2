/** The criteria, tasks and entries of the definition of done below a story, found again by their keys. */
import type {Backlog, CheckItem, Checklist, Story} from '../model/backlog.ts';
import {type Span, shift} from '../text/span.ts';
import {type Draft, draftsOf, unique} from './draft.ts';
import {type ListKind, listKinds} from './facts.ts';

export type CheckKind = 'criterion' | 'task' | 'dod';

const checkKinds: Readonly<Record<ListKind, CheckKind>> = {
  criteria: 'criterion',
  tasks: 'task',
  definitionOfDone: 'dod',
};

/** An entry of a list of a story; all spans are absolute. */
export interface Check {
  /** That of the story, then what it says: `sprint:2/story:US-008/task:Write the schema`. */
  readonly key: string;
  readonly kind: CheckKind;
  readonly story: Story;
  readonly item: CheckItem;
  readonly span: Span;
  /** The one character between the brackets, null where it has no box. */
  readonly box: Span | null;
}

/** A node of a plan by its key: a draft, or an entry of a list below one. */
export type PlanNode =
  | {readonly kind: 'draft'; readonly draft: Draft}
  | {readonly kind: 'check'; readonly check: Check; readonly draft: Draft};

/** So much of a text tells it from its siblings; of those that begin alike the order does. */
const keyLength = 60;

/** In the order of the lists; made only when they are asked for: there are many of them. */
export function checksOf(draft: Draft): readonly Check[] {
  if (draft.kind !== 'story') return [];
  const {noun, key} = draft;
  const keys = new Set<string>();
  return listKinds.flatMap(list => checksIn(noun, noun[list], checkKinds[list], key, keys));
}

function checksIn(
  story: Story,
  {items, base}: Checklist,
  kind: CheckKind,
  parent: string,
  keys: Set<string>,
): readonly Check[] {
  return items.map(item => ({
    key: unique(`${parent}/${kind}:${item.text.slice(0, keyLength)}`, keys),
    kind,
    story,
    item,
    span: shift(item.span, base),
    box: item.box && shift(item.box, base),
  }));
}

/** The node that a key names; null where there is none (any more). */
export function nodeOf(backlog: Backlog, key: string): PlanNode | null {
  const {byKey} = draftsOf(backlog);
  const draft = byKey.get(key);
  if (draft) return {kind: 'draft', draft};
  // Titles may hold slashes and colons, too: every cut that leaves the key of a story is tried.
  for (const {index} of key.matchAll(/\/(?:criterion|task|dod):/g)) {
    const parent = byKey.get(key.slice(0, index));
    const check = parent && checksOf(parent).find(one => one.key === key);
    if (parent && check) return {kind: 'check', check, draft: parent};
  }
  return null;
}
