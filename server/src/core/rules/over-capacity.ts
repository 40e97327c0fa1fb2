/** The rule over-capacity: a sprint commits to more points than it can take. */
import {sprintName} from '../features/words.ts';
import type {Sprint} from '../model/backlog.ts';
import type {Fix, Report, Rule} from './rule.ts';
import {rewriteNumber} from './style.ts';
import {count, number, storyName} from './wording.ts';

export const overCapacity: Rule = {
  id: 'over-capacity',
  summary: 'The points that a sprint commits to exceed its capacity.',
  severity: 'error',
  *check({backlog, document}) {
    for (const sprint of backlog.sprints) {
      const {capacity} = sprint;
      const committed = committedPoints(sprint);
      if (capacity && committed > capacity.value + 0.005) yield report(sprint, capacity, committed, document.text);
    }
  },
};

/** What its stories add up to; where none carries points, the total that the document states. */
function committedPoints(sprint: Sprint): number {
  return sprint.items.some(item => item.points !== null) ? sprint.committedPoints : (sprint.statedPoints?.value ?? 0);
}

function report(sprint: Sprint, capacity: NonNullable<Sprint['capacity']>, committed: number, text: string): Report {
  const over = committed - capacity.value;
  const estimated = sprint.items.filter(item => item.points !== null);
  const source = estimated.length > 0 ? `by its ${count(estimated.length, 'stories')}` : 'as stated';
  const edit = rewriteNumber(text, capacity.span, committed);
  const fixes: readonly Fix[] = edit
    ? [{title: `Change the capacity to ${number(committed)}`, safe: false, edits: [edit]}]
    : [];
  return {
    at: capacity.span,
    message: `${sprintName(sprint)}: capacity ${number(capacity.value)}, committed ${number(committed)} ${source}: ${count(over, 'points')} too many`,
    stated: capacity.value,
    actual: committed,
    sprint: sprint.id,
    related: estimated.map(item => ({
      at: item.mention.points?.span ?? item.mention.part?.span ?? item.mention.line,
      message: `${storyName(item.story)}: ${count(item.points ?? 0, 'points')}`,
    })),
    fixes,
  };
}
