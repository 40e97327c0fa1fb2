/** What most sprints of a document state and one of them does not: shared by missing-goal, -capacity and -dates. */
import {sprintEdits} from '../edits/sections.ts';
import {sprintName} from '../features/words.ts';
import type {Sprint} from '../model/backlog.ts';
import {isHabit} from './habit.ts';
import {lazyFix, type Report, type RuleContext} from './rule.ts';
import {number} from './wording.ts';

/** Reports on each sprint with stories that lacks what most of the others have. */
export function* missingFact(
  {plan, told, backlog, document}: RuleContext,
  what: 'goal' | 'dates' | 'capacity',
  has: (sprint: Sprint) => boolean,
): Iterable<Report> {
  const planning = plan.sprints.filter(sprint => sprint.items.length > 0);
  const stating = planning.filter(has);
  if (!isHabit(stating.length, planning.length)) return;
  for (const planned of planning) {
    if (has(planned)) continue;
    const sprint = told.sprint(planned);
    yield {
      at: sprint.title.span,
      message: `${sprintName(sprint)} plans stories and states no ${what}; ${number(stating.length)} other sprints here do`,
      sprint: sprint.id,
      fixes: () => [
        lazyFix(`Add ${what === 'dates' ? what : `a ${what}`}`, () =>
          sprintEdits(document.text, backlog.sprints, sprint, what, '…'),
        ),
      ],
    };
  }
}
