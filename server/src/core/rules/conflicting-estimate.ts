/** The rule conflicting-estimate: one story carries different points in two places. */

import {rewriteNumber} from '../edits/style.ts';
import type {Mention, Stated, Story} from '../model/backlog.ts';
import {storiesWhere} from '../model/chunks.ts';
import {fileName} from '../uris.ts';
import type {SharedStory} from '../workspace/contribution.ts';
import {type Document, lettersOf} from '../workspace/document.ts';
import type {Place} from '../workspace/neighbours.ts';
import {agreeOn, type Disagreement, disagreementOn, heldElsewhere, type Statement} from './disagreement.ts';
import type {Report, Rule} from './rule.ts';
import {orderOfPlans} from './sprint-order.ts';
import {count, number, same, storyName} from './wording.ts';

export const conflictingEstimate: Rule = {
  id: 'conflicting-estimate',
  summary: 'One story carries different points in two places.',
  severity: 'warning',
  *check({plan, told, document}) {
    for (const planned of disagreeing(plan)) {
      const story = told.story(planned);
      const found = disagreementOn(story, wholePoints);
      for (const statement of found?.deviating ?? [])
        yield report(story, statement, found as Disagreement<number>, document);
    }
  },
  *across({document, contribution, neighbours}) {
    for (const {own, held} of heldElsewhere(document, contribution, neighbours, ({points}) => points !== null)) {
      const found = reportAcross(document, own, held);
      if (found) yield found;
    }
  },
};

const disagreeing = storiesWhere(story => disagreementOn(story, wholePoints) !== null);

/** A sprint that takes over what another one left open may count what is left of it. */
function reportAcross(mine: Document, own: SharedStory, {document, story}: Place): Report | null {
  const here = own.points;
  const there = story.points;
  const order = orderOfPlans(own, story);
  if (!here || !there || same(here.value, there.value) || (order !== 'same' && order !== 'unplanned')) return null;
  return {
    at: here.span,
    message: `${own.id} has ${count(here.value, 'points')} here and ${number(there.value)} in ${fileName(document.path)}`,
    stated: here.value,
    actual: there.value,
    story: own.id,
    related: [{document, at: there.span, message: `${own.id}: ${count(there.value, 'points')}`}],
    fixes: () => {
      const edit = rewriteNumber(lettersOf(mine), here.span, there.value);
      return edit ? [{title: `Write ${number(there.value)} here, too`, safe: false, edits: [edit]}] : [];
    },
  };
}

/** Parts and phases of a split story speak of a part of its points: see part-mismatch. */
function wholePoints({points, part, phase}: Mention): Stated<number> | null {
  return part || phase ? null : points;
}

function report(story: Story, {stated}: Statement<number>, found: Disagreement<number>, document: Document): Report {
  const {held} = found;
  return {
    at: stated.span,
    message: `${storyName(story)} has ${count(stated.value, 'points')} here and ${number(held.stated.value)} in another place`,
    stated: stated.value,
    actual: held.stated.value,
    story: story.id,
    related: [{at: held.stated.span, message: `${storyName(story)}: ${count(held.stated.value, 'points')}`}],
    fixes: () =>
      agreeOn(
        found,
        value => `Use ${number(value)} everywhere`,
        (at, from) => rewriteNumber(lettersOf(document), at, from.stated.value),
      ),
  };
}
