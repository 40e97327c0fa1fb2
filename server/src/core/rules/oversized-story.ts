/** The rule oversized-story: a story so large that it should be split before it is planned. */
import type {Rule} from './rule.ts';
import {count, number, storyName} from './wording.ts';

export const oversizedStory: Rule = {
  id: 'oversized-story',
  summary: 'A story that is not done yet is so large that it should be split.',
  severity: 'warning',
  *check({backlog, settings: {splitThreshold}}) {
    const large = backlog.stories.filter(({points}) => points && points.value >= splitThreshold);
    const estimated = backlog.stories.filter(({points}) => points).length;
    // Where most stories are that large, the points are hours or something else that this threshold knows nothing of.
    if (large.length > 1 && large.length * 2 > estimated) return;
    for (const story of large) {
      if (!story.points || story.status?.value === 'done' || story.status?.value === 'dropped') continue;
      yield {
        at: story.points.span,
        message: `${storyName(story)} has ${count(story.points.value, 'points')}; stories of ${number(splitThreshold)} and more are better split`,
        stated: story.points.value,
        actual: splitThreshold,
        story: story.id,
      };
    }
  },
};
