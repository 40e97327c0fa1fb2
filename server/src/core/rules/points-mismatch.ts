/** The rule points-mismatch: a stated total differs from the sum of what it covers. */
import type {Claim} from '../model/backlog.ts';
import {holds, reportClaim} from './claims.ts';
import type {Rule} from './rule.ts';

const totals: ReadonlySet<Claim['kind']> = new Set(['sprint', 'epic', 'group', 'owner', 'total', 'score']);

export const pointsMismatch: Rule = {
  id: 'points-mismatch',
  summary: 'A stated total differs from the sum of what it covers.',
  severity: 'error',
  *check({backlog, document}) {
    for (const claim of backlog.claims) {
      const report =
        totals.has(claim.kind) && !holds(claim)
          ? reportClaim(document.text, claim, backlog.claims, 'Write the sum')
          : null;
      if (report) yield report;
    }
  },
};
