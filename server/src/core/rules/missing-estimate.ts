/** The rule missing-estimate: the stories around this one are estimated, and it is not. */
import {isRefusal} from '../edits/gesture.ts';
import {fieldEdits} from '../edits/set-field.ts';
import type {Story} from '../model/backlog.ts';
import {isHabit} from './habit.ts';
import type {Fix, Report, Rule, RuleContext} from './rule.ts';
import {count, storyName} from './wording.ts';

export const missingEstimate: Rule = {
  id: 'missing-estimate',
  summary: 'The stories around this one are estimated, and it is not.',
  severity: 'warning',
  *check(context) {
    for (const [, stories] of byForm(context.plan.stories)) {
      const estimated = stories.filter(isEstimated);
      if (!isHabit(estimated.length, stories.length)) continue;
      for (const story of stories)
        if (!isEstimated(story) && isOpen(story)) yield report(context.told.story(story), estimated.length, context);
    }
  },
};

/** Rows are compared with rows, headings with headings, and `BUG-` with `BUG-`: families are estimated alike. */
function byForm(stories: readonly Story[]): ReadonlyMap<string, readonly Story[]> {
  const groups = new Map<string, Story[]>();
  for (const story of stories) {
    const {form, defines} = story.definition;
    const key = `${form} ${defines} ${/^\D*/.exec(story.id ?? '')?.[0]}`;
    const group = groups.get(key);
    if (group) group.push(story);
    else groups.set(key, [story]);
  }
  return groups;
}

function isEstimated({points, estimate}: Story): boolean {
  return points !== null || estimate !== null;
}

function isOpen({status}: Story): boolean {
  return status?.value !== 'done' && status?.value !== 'dropped';
}

function report(story: Story, estimated: number, context: RuleContext): Report {
  const {definition} = story;
  return {
    at: definition.title?.span ?? definition.line,
    message: `${storyName(story)} has no estimate; ${count(estimated, 'stories')} beside it ${estimated === 1 ? 'has' : 'have'} one`,
    story: story.id,
    fixes: estimates(context, story),
  };
}

/** The values of the scale that are usual for one story, each in the form in which the stories beside it have theirs. */
function estimates({document, backlog, settings}: RuleContext, story: Story): readonly Fix[] {
  return settings.estimationScale
    .filter(value => value >= 1 && value <= 13)
    .flatMap(value => {
      const edits = fieldEdits({document, backlog, story}, 'points', String(value));
      return isRefusal(edits) ? [] : [{title: `Estimate ${count(value, 'points')}`, safe: false, edits}];
    });
}
