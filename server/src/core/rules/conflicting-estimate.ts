/** The rule conflicting-estimate: one story carries different points in two places. */

import {rewriteNumber} from '../edits/style.ts';
import type {Mention, Stated, Story} from '../model/backlog.ts';
import {agreeOn, type Disagreement, disagreementOn, type Statement} from './disagreement.ts';
import type {Place, Report, Rule} from './rule.ts';
import {count, number, same, storyName} from './wording.ts';

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
  *across(shared) {
    for (const {places} of shared) {
      const estimated = places.filter(({story}) => wholeEstimate(story));
      const held = estimated.find(({story}) => story.definition.defines) ?? estimated[0];
      for (const place of estimated) {
        const found = held && place !== held ? reportAcross(place, held) : null;
        if (found) yield {document: place.document, report: found};
      }
    }
  },
};

/** A story that is split anywhere says in each document what stands for it there. */
function wholeEstimate({points, mentions}: Story): Stated<number> | null {
  return mentions.some(({part, phase}) => part || phase) ? null : points;
}

function reportAcross({document, story}: Place, held: Place): Report | null {
  const here = wholeEstimate(story);
  const there = wholeEstimate(held.story);
  if (!here || !there || same(here.value, there.value)) return null;
  const edit = rewriteNumber(document.text, here.span, there.value);
  return {
    at: here.span,
    message: `${storyName(story)} has ${count(here.value, 'points')} here and ${number(there.value)} in ${held.document.path}`,
    stated: here.value,
    actual: there.value,
    story: story.id,
    related: [
      {document: held.document, at: there.span, message: `${storyName(story)}: ${count(there.value, 'points')}`},
    ],
    fixes: edit ? [{title: `Write ${number(there.value)} here, too`, safe: false, edits: [edit]}] : [],
  };
}

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
