/** The rule count-mismatch: a stated number of things differs from how many there are. */

import type {Claim} from '../model/backlog.ts';
import {claimsWhere} from '../model/chunks.ts';
import {fold} from '../model/words/folding.ts';
import {POINTS} from '../model/words/vocabulary.ts';
import type {Letters} from '../text/letters.ts';
import {lettersOf} from '../workspace/document.ts';
import {holds, reportClaim} from './claims.ts';
import {equationReports} from './equations.ts';
import type {Rule} from './rule.ts';

export const countMismatch: Rule = {
  id: 'count-mismatch',
  summary: 'A stated count differs from how many there are.',
  severity: 'warning',
  *check(context) {
    const {plan, told, document} = context;
    for (const claim of wrongCounts(plan)) {
      if (countsPoints(lettersOf(document), told.claim(claim))) continue;
      const report = reportClaim(context, claim, 'Write the count');
      if (report) yield report;
    }
    yield* equationReports(context, unit => unit === 'other');
  },
};

const wrongCounts = claimsWhere(claim => claim.kind === 'count' && !holds(claim));

const pointsBehind = new RegExp(`^\\s*(?:/\\s*\\d+(?:[.,]\\d+)?\\s*)?(?:${POINTS})(?!\\p{L})`, 'u');

/** `8/20 story points` counts points, whatever is done and whatever is there. */
function countsPoints(text: Letters, {stated: {span}}: Claim): boolean {
  return pointsBehind.test(fold(text.slice(span.end, span.end + 40)));
}
