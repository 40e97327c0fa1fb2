/** The rule conflicting-status: one story has different statuses in two places. */

import {isBox, rewriteStatus} from '../edits/statuses.ts';
import {statusWord} from '../features/words.ts';
import type {Backlog, Stated, Status, Story} from '../model/backlog.ts';
import {storiesWhere} from '../model/chunks.ts';
import {fileName} from '../uris.ts';
import type {SharedStory} from '../workspace/contribution.ts';
import {backlogOf, type Document} from '../workspace/document.ts';
import type {Place} from '../workspace/neighbours.ts';
import {agreeOn, type Disagreement, disagreementOn, heldElsewhere, type Statement} from './disagreement.ts';
import type {Report, Rule} from './rule.ts';
import {orderOfPlans} from './sprint-order.ts';
import {storyName} from './wording.ts';

export const conflictingStatus: Rule = {
  id: 'conflicting-status',
  summary: 'One story has different statuses in two places.',
  severity: 'warning',
  *check({plan, told, backlog, document}) {
    for (const planned of disagreeing(plan)) {
      const story = told.story(planned);
      const found = disagreementOn(story, ({status}) => status);
      if (!found) continue;
      const held = sayingOf(document, found.held.stated);
      for (const statement of found.deviating) {
        if (contradicts(sayingOf(document, statement.stated), held)) {
          yield report(story, statement, found, backlog, document);
        }
      }
    }
  },
  *across({document, contribution, neighbours}) {
    for (const {own, held} of heldElsewhere(document, contribution, neighbours, ({status}) => status !== null)) {
      const found = reportAcross(document, own, held);
      if (found) yield found;
    }
  },
};

const disagreeing = storiesWhere(story => disagreementOn(story, ({status}) => status) !== null);

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

function reportAcross(document: Document, own: SharedStory, held: Place): Report | null {
  const here = own.status;
  const there = held.story.status;
  if (!here || !there) return null;
  const mine = {status: here.value, emptyBox: own.emptyBox};
  const theirs = {status: there.value, emptyBox: held.story.emptyBox};
  if (!contradicts(mine, theirs) || isHistory(own, mine, held.story, theirs)) return null;
  const name = own.id;
  return {
    at: here.span,
    message: `${name} is ${statusWord(here.value)} here and ${statusWord(there.value)} in ${fileName(held.document.path)}`,
    story: own.id,
    related: [{document: held.document, at: there.span, message: `${name}: ${statusWord(there.value)}`}],
    fixes: () => {
      const edit = rewriteStatus(document.text, backlogOf(document), here.span, there.value);
      return edit ? [{title: `Write ${statusWord(there.value)} here, too`, safe: false, edits: [edit]}] : [];
    },
  };
}

/** What an earlier sprint left open may be done in a later one; what was done is not open again. */
function isHistory(own: SharedStory, mine: Saying, other: SharedStory, theirs: Saying): boolean {
  const order = orderOfPlans(own, other);
  if (order === 'same' || order === 'unplanned') return false;
  const earlier = order === 'before' ? mine : order === 'after' ? theirs : null;
  return earlier === null || earlier.status !== 'done';
}

function report(
  story: Story,
  {stated}: Statement<Status>,
  found: Disagreement<Status>,
  backlog: Backlog,
  document: Document,
): Report {
  const {held} = found;
  const name = storyName(story);
  return {
    at: stated.span,
    message: `${name} is ${statusWord(stated.value)} here and ${statusWord(held.stated.value)} in another place`,
    story: story.id,
    related: [{at: held.stated.span, message: `${name}: ${statusWord(held.stated.value)}`}],
    fixes: () =>
      agreeOn(
        found,
        value => `Write ${statusWord(value)} everywhere`,
        (at, from) => rewriteStatus(document.text, backlog, at, from.stated.value),
      ),
  };
}
