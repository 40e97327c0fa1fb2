/** The rule conflicting-estimate: one story carries different points in two places. */
import type {Mention, Stated, Story} from '../model/backlog.ts';
import {agreeOn, type Disagreement, disagreementOn, type Statement} from './disagreement.ts';
import type {Report, Rule} from './rule.ts';
import {rewriteNumber} from './style.ts';
import {count, number, storyName} from './wording.ts';

export const conflictingEstimate: Rule = {
  id: 'conflicting-estimate',
  summary: 'One story carries different points in two places.',
  severity: 'warning',
  *check({backlog, document}) {
    for (const story of backlog.stories) {
      const found = disagreementOn(story, wholePoints);
      for (const statement of found?.deviating ?? [])
        yield report(story, statement, found as Disagreement<number>, document.text);
    }
  },
};

/** Parts and phases of a split story speak of a part of its points: see part-mismatch. */
function wholePoints({points, part, phase}: Mention): Stated<number> | null {
  return part || phase ? null : points;
}

function report(story: Story, {stated}: Statement<number>, found: Disagreement<number>, text: string): Report {
  const {held} = found;
  return {
    at: stated.span,
    message: `${storyName(story)} has ${count(stated.value, 'points')} here and ${number(held.stated.value)} in another place`,
    stated: stated.value,
    actual: held.stated.value,
    story: story.id,
    related: [{at: held.stated.span, message: `${storyName(story)}: ${count(held.stated.value, 'points')}`}],
    fixes: agreeOn(
      found,
      value => `Use ${number(value)} everywhere`,
      (at, from) => rewriteNumber(text, at, from.stated.value),
    ),
  };
}
