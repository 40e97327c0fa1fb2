/** The rule unscheduled-story: the document plans its stories sprint by sprint and leaves one out. */

import type {Backlog, Story} from '../model/backlog.ts';
import {storiesWhere} from '../model/chunks.ts';
import {fold} from '../model/words/folding.ts';
import {anywhere} from '../model/words/patterns.ts';
import type {Letters} from '../text/letters.ts';
import {lettersOf} from '../workspace/document.ts';
import {isHabit} from './habit.ts';
import type {Rule} from './rule.ts';
import {number, storyName} from './wording.ts';

export const unscheduledStory: Rule = {
  id: 'unscheduled-story',
  summary: 'The document plans its stories sprint by sprint and leaves one out.',
  severity: 'info',
  *check({plan, told, document}) {
    if (plan.sprints.length === 0 || unplanned(plan).length === 0) return;
    const planned = plannedStories(plan);
    const open = plan.stories.filter(({status}) => status?.value !== 'done' && status?.value !== 'dropped');
    const scheduled = open.filter(story => planned.has(story)).length;
    // A product backlog beside a sprint leaves many out: that is its purpose.
    if (!isHabit(scheduled, open.length, 4)) return;
    for (const [at, story] of open.entries()) {
      if (planned.has(story)) continue;
      // Several in a row are a section of their own, for later: nobody forgot them.
      const isAlone = [open[at - 1], open[at + 1]].every(other => other !== undefined && planned.has(other));
      if (!isAlone || isForLater(lettersOf(document), told.story(story))) continue;
      const {definition} = told.story(story);
      yield {
        at: definition.title?.span ?? definition.line,
        message: `${storyName(story)} is in no sprint; the other ${number(scheduled)} open stories are`,
        story: story.id,
      };
    }
  },
};

const unplanned = storiesWhere(({sprint}) => sprint === null);

function plannedStories({sprints, stories}: Backlog): ReadonlySet<Story> {
  const planned = new Set(stories.filter(({sprint}) => sprint !== null));
  for (const {items} of sprints) for (const {story} of items) planned.add(story);
  return planned;
}

const later = anywhere(({unplanned, later, excluded}) => `${unplanned},${later},${excluded}`);

/** Whether the heading over it says that it is not for now. */
function isForLater(text: Letters, {definition: {line}}: Story): boolean {
  const own = /^#*/.exec(text.slice(line.start, line.end))?.[0].length || 7;
  const above = text.slice(Math.max(0, line.start - 20_000), line.start);
  const headings = above.match(/^#{1,6}[ \t].*$/gm) ?? [];
  const heading = headings.findLast(found => found.search(/[^#]/) < own);
  return heading !== undefined && later.test(fold(heading));
}
