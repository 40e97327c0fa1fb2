/** The rule missing-goal: a sprint that plans stories states no goal. */
import {missingFact} from './missing-sprint-facts.ts';
import type {Rule} from './rule.ts';

export const missingGoal: Rule = {
  id: 'missing-goal',
  summary: 'A sprint plans stories and states no goal, where the other sprints do.',
  severity: 'info',
  check: context => missingFact(context, 'goal', sprint => sprint.goal !== null),
};
