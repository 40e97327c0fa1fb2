/** The rule oversized-story: a story so large that it should be split before it is planned. */

import {isRefusal} from '../edits/gesture.ts';
import {splitStory} from '../edits/split.ts';
import {keyOf} from '../features/draft.ts';
import type {Backlog, Story} from '../model/backlog.ts';
import {overStories} from '../model/chunks.ts';
import type {Document} from '../workspace/document.ts';
import {type Fix, lazyFix, type Rule} from './rule.ts';
import {count, number, storyName} from './wording.ts';

export const oversizedStory: Rule = {
  id: 'oversized-story',
  summary: 'A story that is not done yet is so large that it should be split.',
  severity: 'warning',
  *check({plan, told, backlog, document, settings: {splitThreshold}}) {
    if (estimates(plan).every(({most}) => most < splitThreshold)) return;
    const large = plan.stories.filter(({points}) => points && points.value >= splitThreshold);
    const estimated = plan.stories.filter(({points}) => points).length;
    // Where most stories are that large, the points are hours or something else that this threshold knows nothing of.
    if (large.length > 1 && large.length * 2 > estimated) return;
    for (const planned of large) {
      if (planned.status?.value === 'done') continue;
      const story = told.story(planned);
      if (!story.points || story.status?.value === 'done' || story.status?.value === 'dropped') continue;
      yield {
        at: story.points.span,
        message: `${storyName(story)} has ${count(story.points.value, 'points')}; stories of ${number(splitThreshold)} and more are better split`,
        stated: story.points.value,
        actual: splitThreshold,
        story: story.id,
        fixes: () => split(document, backlog, story),
      };
    }
  },
};

const estimates = overStories(stories => ({most: Math.max(...stories.map(({points}) => points?.value ?? 0))}));

/** Worked out when somebody looks at it: it reads the whole plan again. A story in a form that cannot be split offers none. */
function split(document: Document, backlog: Backlog, story: Story): readonly Fix[] {
  const {form} = story.definition;
  const key = keyOf(backlog, story);
  if (key === null || form === 'file' || form === 'reference') return [];
  const documents = {get: () => document, all: () => [document]};
  return [
    lazyFix(`Split ${storyName(story)}`, () => {
      const outcome = splitStory(documents, {uri: document.path, key});
      return isRefusal(outcome) ? [] : (outcome.changes[0]?.edits ?? []);
    }),
  ];
}
