/** What a heading says of all stories below it, a status or a priority, changes for one of them when its lines move. */
import type {Backlog, Mention, Story} from '../model/backlog.ts';
import type {TextEdit} from '../text/edit.ts';
import {carry} from './carry.ts';
import {isRefusal} from './gesture.ts';

/**
 * The edits that move a story behind the last one below another heading. `isThere` tells the stories of that heading,
 * `said` what a place states by itself. null where no story of the same form stands there.
 */
export function moveBelow(
  text: string,
  {stories}: Backlog,
  story: Story,
  isThere: (story: Story) => boolean,
  said: (mention: Mention) => unknown,
): readonly TextEdit[] | null {
  const {definition, sprint} = story;
  const there = stories.filter(
    other =>
      other !== story && isThere(other) && other.definition.form === definition.form && !other.mentions.some(said),
  );
  const anchor = there.filter(other => other.sprint === sprint).at(-1) ?? there.at(-1);
  if (!anchor) return null;
  const carried = carry(text, [definition], {kind: 'beside', text, anchor: anchor.definition, place: 'after'});
  return isRefusal(carried) ? null : [...carried.removals, carried.insertion];
}
