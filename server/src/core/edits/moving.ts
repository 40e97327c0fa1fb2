/** Moves planned items from sprint to sprint for a fix: the lines of all of them, behind the last item of the other. */
import type {PlannedItem, Sprint} from '../model/backlog.ts';
import type {TextEdit} from '../text/edit.ts';
import {contains} from '../text/span.ts';
import {carry} from './carry.ts';
import {isRefusal} from './gesture.ts';

/**
 * The edits that take items out of their sprint and put them behind the last item of another. null where the two sprints
 * list them in different forms, or where an item's sprint is not a matter of where it stands.
 */
export function moveItems(
  text: string,
  items: readonly PlannedItem[],
  from: Sprint,
  to: Sprint,
): readonly TextEdit[] | null {
  const [first] = items;
  if (!first || items.some(({mention}) => !contains(from.body, mention.line) || mention.form !== first.mention.form))
    return null;
  const anchor = to.items.findLast(
    ({mention}) => contains(to.body, mention.line) && mention.form === first.mention.form,
  );
  if (!anchor) return null;
  const mentions = items.map(({mention}) => mention);
  const carried = carry(text, mentions, {kind: 'beside', text, anchor: anchor.mention, place: 'after'});
  return isRefusal(carried) ? null : [...carried.removals, carried.insertion];
}
