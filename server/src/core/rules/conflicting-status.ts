/** The rule conflicting-status: one story has different statuses in two places. */
import {statusWord} from '../features/words.ts';
import type {Backlog, Status, Story} from '../model/backlog.ts';
import {agreeOn, type Disagreement, disagreementOn, type Statement} from './disagreement.ts';
import type {Report, Rule} from './rule.ts';
import {isBox, rewriteStatus} from './statuses.ts';
import {storyName} from './wording.ts';

export const conflictingStatus: Rule = {
  id: 'conflicting-status',
  summary: 'One story has different statuses in two places.',
  severity: 'warning',
  *check({backlog, document}) {
    for (const story of backlog.stories) {
      const found = disagreementOn(story, ({status}) => status);
      if (!found) continue;
      for (const statement of found.deviating) {
        if (contradicts(statement, found.held, document.text))
          yield report(story, statement, found, backlog, document.text);
      }
    }
  },
};

/** An empty box says no more than "not done": it agrees with in progress, in review and blocked. */
function contradicts(a: Statement<Status>, b: Statement<Status>, text: string): boolean {
  const over = (status: Status) => status === 'done' || status === 'dropped';
  if (over(a.stated.value) || over(b.stated.value)) return true;
  const emptyBox = ({stated}: Statement<Status>) => stated.value === 'todo' && isBox(text, stated.span);
  return !emptyBox(a) && !emptyBox(b);
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
      value => `${statusWord(value)} everywhere`,
      (at, from) => rewriteStatus(text, backlog, at, from.stated.value),
    ),
  };
}
