/** The rule count-mismatch: a stated number of things differs from how many there are. */
import {holds, reportClaim} from './claims.ts';
import type {Rule} from './rule.ts';

export const countMismatch: Rule = {
  id: 'count-mismatch',
  summary: 'A stated count differs from how many there are.',
  severity: 'warning',
  *check({backlog, document}) {
    for (const claim of backlog.claims) {
      const report =
        claim.kind === 'count' && !holds(claim)
          ? reportClaim(document.text, claim, backlog.claims, 'Write the count')
          : null;
      if (report) yield report;
    }
  },
};
