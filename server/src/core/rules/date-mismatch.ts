/** The rule date-mismatch: a sprint ends before it starts, two overlap, a weekday is not that of its date. */
import {sprintName} from '../features/words.ts';
import type {Sprint, Stated} from '../model/backlog.ts';
import {shift} from '../text/span.ts';
import type {Report, Rule} from './rule.ts';
import {scanner, textOfSections} from './scan.ts';
import {type WrongWeekday, wrongWeekdays} from './weekdays.ts';

export const dateMismatch: Rule = {
  id: 'date-mismatch',
  summary: 'Dates that cannot be right: a sprint that ends before it starts, two that overlap, a wrong weekday.',
  severity: 'warning',
  *check({backlog, document}) {
    for (const sprint of backlog.sprints) {
      const {start, end, id} = sprint;
      if (!start || !end || end.value >= start.value) continue;
      yield {
        at: end.span,
        message: `${sprintName(sprint)} ends on ${end.value}, before it starts on ${start.value}`,
        sprint: id,
        related: [{at: start.span, message: `Start: ${start.value}`}],
        fixes: [],
      };
    }
    yield* overlaps(backlog.sprints);
    if (!backlog.isBacklog) return;
    for (const {start, found} of scan(document)) for (const weekday of found) yield reportWeekday(weekday, start);
  },
};

const scan = scanner(sections => wrongWeekdays(textOfSections(sections)));

function reportWeekday({at, written, date, right}: WrongWeekday, start: number): Report {
  return {
    at: shift(at, start),
    message: `${date} is ${right}, not ${written}`,
    fixes: [{title: `Write ${right}`, safe: false, edits: [{span: shift(at, start), text: right}]}],
  };
}

interface Dated {
  readonly sprint: Sprint;
  readonly start: Stated<string>;
  readonly end: Stated<string>;
}

/** Each sprint against the one that started just before it; one may end on the day on which the next starts. */
function* overlaps(sprints: readonly Sprint[]): Iterable<Report> {
  const dated = sprints
    .flatMap(sprint => {
      const {start, end} = sprint;
      return start && end && start.value <= end.value ? [{sprint, start, end}] : [];
    })
    .sort((a, b) => (a.start.value < b.start.value ? -1 : a.start.value > b.start.value ? 1 : 0));
  for (const [at, next] of dated.entries()) {
    const before = dated[at - 1];
    if (before && next.start.value < before.end.value) yield overlap(before, next);
  }
}

function overlap(before: Dated, next: Dated): Report {
  return {
    at: next.start.span,
    message: `${sprintName(next.sprint)} starts on ${next.start.value}, before ${sprintName(before.sprint)} ends on ${before.end.value}`,
    sprint: next.sprint.id,
    related: [{at: before.end.span, message: `${sprintName(before.sprint)} ends`}],
    fixes: [],
  };
}
