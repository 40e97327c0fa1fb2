/** The rule points-mismatch: a stated total differs from the sum of what it covers. */
import type {Claim} from '../model/backlog.ts';
import {claimsWhere} from '../model/chunks.ts';
import {holds, reportClaim} from './claims.ts';
import {equationReports} from './equations.ts';
import type {Rule} from './rule.ts';

const totals: ReadonlySet<Claim['kind']> = new Set(['sprint', 'epic', 'group', 'owner', 'total', 'score']);

export const pointsMismatch: Rule = {
  id: 'points-mismatch',
  summary: 'A stated total differs from the sum of what it covers.',
  severity: 'error',
  *check(context) {
    const wrong = wrongTotals(context.plan);
    const contested = contestedTotals(wrong);
    for (const claim of wrong) {
      if (contested.has(nameOf(claim))) continue;
      const report = reportClaim(context, claim, 'Write the sum');
      if (report) yield report;
    }
    yield* equationReports(context, unit => unit !== 'other');
  },
};

const wrongTotals = claimsWhere(claim => totals.has(claim.kind) && !holds(claim));

function nameOf({kind, subject, unit}: Claim): string {
  return `${kind} ${unit} ${subject}`;
}

/** Totals that are stated in three different ways, none of them right: those numbers are about something else. */
function contestedTotals(wrong: readonly Claim[]): ReadonlySet<string> {
  const values = new Map<string, Set<number>>();
  for (const claim of wrong) {
    const known = values.get(nameOf(claim)) ?? new Set();
    values.set(nameOf(claim), known.add(claim.stated.value));
  }
  return new Set([...values].filter(([, stated]) => stated.size >= 3).map(([name]) => name));
}
