/** The rule buffer-consumed: what a sprint commits to eats into the buffer that it keeps for risks. */
import {sprintName} from '../features/words.ts';
import type {Rule} from './rule.ts';
import {count, number} from './wording.ts';

export const bufferConsumed: Rule = {
  id: 'buffer-consumed',
  summary: 'Committed points and the stated risk buffer together exceed the capacity.',
  severity: 'info',
  *check({plan, told, settings}) {
    if (settings.capacityUnit !== 'points') return;
    for (const planned of plan.sprints) {
      if (!planned.capacity || !planned.buffer) continue;
      const sprint = told.sprint(planned);
      const {id, capacity, buffer, committedPoints} = sprint;
      if (!capacity || !buffer) continue;
      const over = committedPoints + buffer.value - capacity.value;
      if (over < 0.005 || committedPoints > capacity.value + 0.005) continue;
      yield {
        at: buffer.span,
        message: `${sprintName(sprint)}: ${number(committedPoints)} committed + ${number(buffer.value)} risk buffer exceed the capacity of ${number(capacity.value)} by ${count(over, 'points')}`,
        stated: buffer.value,
        actual: Math.max(0, capacity.value - committedPoints),
        sprint: id,
        related: [{at: capacity.span, message: `Capacity: ${count(capacity.value, 'points')}`}],
      };
    }
  },
};
