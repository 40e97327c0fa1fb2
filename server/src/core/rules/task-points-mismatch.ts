/** The rule task-points-mismatch: a story's estimate differs from the sum of its tasks' estimates. */
import {claimsWhere} from '../model/chunks.ts';
import {holds, reportClaim} from './claims.ts';
import type {Rule} from './rule.ts';

export const taskPointsMismatch: Rule = {
  id: 'task-points-mismatch',
  summary: 'The estimate of a story differs from the sum of its tasks’ estimates.',
  severity: 'warning',
  *check(context) {
    for (const claim of wrongEstimates(context.plan)) {
      const report = reportClaim(context, claim, 'Write the sum');
      // Which of the two is right only the team knows.
      if (report) yield {...report, fixes: () => report.fixes?.().map(fix => ({...fix, safe: false})) ?? []};
    }
  },
};

const wrongEstimates = claimsWhere(claim => claim.kind === 'tasks' && !holds(claim));
