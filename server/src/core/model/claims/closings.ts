/** `**Total: 16 points**` under the last story of a sprint: no number of that story, but of all that stand before it. */
import {memo} from '../../memo.ts';
import type {Claim, Sprint} from '../backlog.ts';
import type {KeyValue} from '../lines/keys.ts';
import {namesSprint} from '../lines/keys.ts';
import type {ItemBody} from '../mentions/item-body.ts';
import {isSameSpan} from '../mentions/mentions.ts';
import type {MergedStory} from '../stories/merge.ts';
import {findEffort} from '../values/effort.ts';
import {summedBy} from '../words/totals.ts';
import {sumOf, sumsOf} from './scopes.ts';
import {sprintAround} from './sprints.ts';
import {claimOn} from './sums.ts';

/** The keys of a body that are called a total and nothing more; none for most. */
const closingKeys = memo((content: ItemBody): readonly KeyValue[] =>
  content.keys.filter(({key, value}) => value.text !== '' && summedBy(key) === 'all' && !namesSprint(key)),
);

/** Whether a story may end in the total of its sprint. */
export function mayClose({raw}: MergedStory): boolean {
  return raw.some(({content, context}) => context.sprint?.under && content && closingKeys(content).length > 0);
}

export function closingClaims({story, raw}: MergedStory, sprints: readonly Sprint[]): Claim[] {
  // A story whose tasks have points may well add those up.
  if (story.tasks.items.some(({points}) => points !== null)) return [];
  return raw.flatMap(({content, base, context}) => {
    const covered = (content && closingKeys(content).length > 0 && sprintAround(context, sprints)?.items) || [];
    const last = covered[covered.length - 1];
    // A sprint that changed holds the stories of now, and claims may go on with one of before: they stand in one place.
    const isLast = last && isSameSpan(last.story.definition.line, story.definition.line);
    if (!content || covered.length < 2 || !isLast) return [];
    return closingKeys(content).flatMap(({key, value}) => {
      const effort = findEffort(value.text);
      if (effort?.unit !== 'points' || effort.start > 3) return [];
      return claimOn('sprint', key, effort, value, base, [...sumsOf(covered, 'points'), sumOf([last], 'points')]) ?? [];
    });
  });
}
