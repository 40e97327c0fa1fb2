/** The rule off-scale-estimate: points that are not on the team's estimation scale. */
import {rewriteNumber} from '../edits/style.ts';
import type {Story} from '../model/backlog.ts';
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
    const estimated = context.plan.stories.filter(story => story.points);
    const off = estimated.filter(({points}) => points && !scale.some(value => same(value, points.value)));
    if (estimated.length < fewest || estimated.length - off.length < estimated.length * follows) return;
    for (const story of off) yield* report(context.told.story(story), scale, context);
  },
};

function* report(story: Story, scale: readonly number[], {document}: RuleContext): Iterable<Report> {
  const {points} = story;
  if (!points) return;
  const near = nearest(points.value, scale);
  yield {
    at: points.span,
    message: `${storyName(story)} has ${count(points.value, 'points')}, which is not on the scale; nearest: ${list(near.map(number))}`,
    story: story.id,
    fixes: near.flatMap(value => {
      const edit = rewriteNumber(document.text, points.span, value);
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
