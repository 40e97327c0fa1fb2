/** The rule percent-mismatch: a stated percentage is off its own numbers. */
import {claimsWhere} from '../model/chunks.ts';
import {holds, reportClaim, usualRounding} from './claims.ts';
import {optionOf, type Rule} from './rule.ts';

const rounding = {
  key: 'rounding',
  default: usualRounding,
  sentence: 'How many percentage points a stated percentage may be off, because people round.',
};

export const percentMismatch: Rule = {
  id: 'percent-mismatch',
  summary: 'A stated percentage is off its own numbers.',
  severity: 'info',
  options: [rounding],
  *check(context) {
    const slack = optionOf(context, rounding);
    for (const claim of percentages(context.plan)) {
      if (holds(claim, slack)) continue;
      const report = reportClaim(context, claim, 'Write the percentage');
      if (report) yield report;
    }
  },
};

const percentages = claimsWhere(({kind}) => kind === 'percent');
