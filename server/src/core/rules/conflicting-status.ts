/** The rule conflicting-status: one story has different statuses in two places. */

import {isBox, rewriteStatus} from '../edits/statuses.ts';
import {statusWord} from '../features/words.ts';
import type {Backlog, Stated, Status, Story} from '../model/backlog.ts';
import {backlogOf, type Document} from '../workspace/document.ts';
import {agreeOn, type Disagreement, disagreementOn, type Statement} from './disagreement.ts';
import type {Place, Report, Rule} from './rule.ts';
import {storyName} from './wording.ts';

export const conflictingStatus: Rule = {
  id: 'conflicting-status',
  summary: 'One story has different statuses in two places.',
  severity: 'warning',
  *check({backlog, document}) {
    for (const story of backlog.stories) {
      const found = disagreementOn(story, ({status}) => status);
      if (!found) continue;
      const held = sayingOf(document, found.held.stated);
      for (const statement of found.deviating) {
        if (contradicts(sayingOf(document, statement.stated), held)) {
          yield report(story, statement, found, backlog, document.text);
        }
      }
    }
  },
  *across(shared) {
    for (const {places} of shared) {
      const spoken = places.filter(({story}) => story.status);
      const held = spoken.find(({story}) => story.definition.defines) ?? spoken[0];
      for (const place of spoken) {
        const found = held && place !== held ? reportAcross(place, held) : null;
        if (found) yield {document: place.document, report: found};
      }
    }
  },
};

/** A status, and whether it is no more than an empty box. */
interface Saying {
  readonly status: Status;
  readonly emptyBox: boolean;
}

function sayingOf({text}: Document, {value, span}: Stated<Status>): Saying {
  return {status: value, emptyBox: value === 'todo' && isBox(text, span)};
}

/** An empty box says no more than "not done": it agrees with in progress, in review and blocked. */
function contradicts(a: Saying, b: Saying): boolean {
  if (a.status === b.status) return false;
  const isOver = ({status}: Saying) => status === 'done' || status === 'dropped';
  return isOver(a) || isOver(b) || (!a.emptyBox && !b.emptyBox);
}

function reportAcross(place: Place, held: Place): Report | null {
  const {document, story} = place;
  const here = story.status;
  const there = held.story.status;
  if (!here || !there || !contradicts(sayingOf(document, here), sayingOf(held.document, there))) return null;
  const name = storyName(story);
  const edit = rewriteStatus(document.text, backlogOf(document), here.span, there.value);
  return {
    at: here.span,
    message: `${name} is ${statusWord(here.value)} here and ${statusWord(there.value)} in ${held.document.path}`,
    story: story.id,
    related: [{document: held.document, at: there.span, message: `${name}: ${statusWord(there.value)}`}],
    fixes: edit ? [{title: `Write ${statusWord(there.value)} here, too`, safe: false, edits: [edit]}] : [],
  };
}

function report(
  story: Story,
  {stated}: Statement<Status>,
  found: Disagreement<Status>,
  backlog: Backlog,
  text: string,
): Report {
  const {held} = found;
  const name = storyName(story);
  return {
    at: stated.span,
    message: `${name} is ${statusWord(stated.value)} here and ${statusWord(held.stated.value)} in another place`,
    story: story.id,
    related: [{at: held.stated.span, message: `${name}: ${statusWord(held.stated.value)}`}],
    fixes: agreeOn(
      found,
      value => `Write ${statusWord(value)} everywhere`,
      (at, from) => rewriteStatus(text, backlog, at, from.stated.value),
    ),
  };
}
