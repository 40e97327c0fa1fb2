/** The rule missing-dates: a sprint that plans stories states no dates. */
import {missingFact} from './missing-sprint-facts.ts';
import type {Rule} from './rule.ts';

export const missingDates: Rule = {
  id: 'missing-dates',
  summary: 'A sprint plans stories and states no dates, where the other sprints do.',
  severity: 'info',
  check: context => missingFact(context, 'dates', sprint => sprint.start !== null || sprint.end !== null),
};
