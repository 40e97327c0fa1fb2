/** The rule off-scale-estimate: points that are not on the team's estimation scale. */
import {rewriteNumber} from '../edits/style.ts';
import type {Story} from '../model/backlog.ts';
import {overStories} from '../model/chunks.ts';
import {lettersOf} from '../workspace/document.ts';
import type {Report, Rule, RuleContext} from './rule.ts';
import {count, list, number, same, storyName} from './wording.ts';

/** A document follows the scale when so many of its estimates lie on it; else it plainly uses another one. */
const follows = 0.8;
const fewest = 5;

export const offScaleEstimate: Rule = {
  id: 'off-scale-estimate',
  summary: 'Points that are not on the estimation scale, where the others are.',
  severity: 'info',
  *check(context) {
    const scale = context.settings.estimationScale;
    const estimated = estimates(context.plan).reduce((sum, {size}) => sum + size, 0);
    const values = new Set(estimates(context.plan).flatMap(({values}) => [...values]));
    const odd = new Set([...values].filter(points => !scale.some(value => same(value, points))));
    if (odd.size === 0) return;
    const off = context.plan.stories.filter(({points}) => points && odd.has(points.value));
    if (estimated < fewest || estimated - off.length < estimated * follows) return;
    for (const story of off) yield* report(context.told.story(story), scale, context);
  },
};

/** How many stories have points, and which. */
const estimates = overStories(stories => {
  const points = stories.flatMap(story => story.points?.value ?? []);
  return {size: points.length, values: new Set(points)};
});

function* report(story: Story, scale: readonly number[], {document}: RuleContext): Iterable<Report> {
  const {points} = story;
  if (!points) return;
  const near = nearest(points.value, scale);
  yield {
    at: points.span,
    message: `${storyName(story)} has ${count(points.value, 'points')}, which is not on the scale; nearest: ${list(near.map(number))}`,
    story: story.id,
    fixes: () =>
      near.flatMap(value => {
        const edit = rewriteNumber(lettersOf(document), points.span, value);
        return edit ? [{title: `Write ${number(value)}`, safe: false, edits: [edit]}] : [];
      }),
  };
}

/** The values next below and next above. */
function nearest(points: number, scale: readonly number[]): readonly number[] {
  const below = scale.filter(value => value < points);
  const above = scale.filter(value => value > points);
  return [...(below.length > 0 ? [Math.max(...below)] : []), ...(above.length > 0 ? [Math.min(...above)] : [])];
}
