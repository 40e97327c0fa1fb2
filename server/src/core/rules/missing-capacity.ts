/** The rule missing-capacity: a sprint that plans stories states no capacity. */
import {missingFact} from './missing-sprint-facts.ts';
import type {Rule} from './rule.ts';

export const missingCapacity: Rule = {
  id: 'missing-capacity',
  summary: 'A sprint plans stories and states no capacity, where the other sprints do.',
  severity: 'info',
  check: context => missingFact(context, 'capacity', sprint => sprint.capacity !== null),
};
