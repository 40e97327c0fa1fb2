/** The rule points-mismatch: a stated total differs from the sum of what it covers. */
import type {Basis, Claim} from '../model/backlog.ts';
import type {Fix, Report, Rule, RuleContext} from './rule.ts';
import {rewriteNumber} from './style.ts';
import {count, number, same, sum} from './wording.ts';

const kinds: ReadonlySet<Claim['kind']> = new Set(['sprint', 'epic', 'group', 'owner', 'total']);

/** What a total marked `~` may be off, as a share of itself. */
const leeway = 0.1;

export const pointsMismatch: Rule = {
  id: 'points-mismatch',
  summary: 'A stated total differs from the sum of what it covers.',
  severity: 'error',
  *check(context) {
    for (const claim of context.backlog.claims) {
      const [first] = claim.bases;
      if (kinds.has(claim.kind) && first && !holds(claim)) yield report(context, claim, first);
    }
  },
};

/** Whether one of the ways to add up gives the stated number. */
export function holds(claim: Claim): boolean {
  const stated = claim.stated.value;
  const allowed = claim.approximate ? Math.abs(stated) * leeway : 0;
  return claim.bases.some(basis => same(basis.actual, stated) || Math.abs(basis.actual - stated) <= allowed);
}

function report({document}: RuleContext, claim: Claim, first: Basis): Report {
  const {stated, subject, unit} = claim;
  const about = claim.approximate ? 'about ' : '';
  const others = claim.bases.slice(1).filter(basis => !same(basis.actual, first.actual));
  const also = others.map(basis => `; or ${number(basis.actual)} = ${sum(basis.addends)}`).join('');
  return {
    at: stated.span,
    message: `${subject}: ${about}${count(stated.value, unit)} stated, ${number(first.actual)} by adding up ${sum(first.addends)}${also}`,
    stated: stated.value,
    actual: first.actual,
    related: first.addends.map(addend => ({at: addend.span, message: `${addend.name}: ${count(addend.value, unit)}`})),
    fixes: writeSum(document.text, claim),
    ...(claim.approximate ? {severity: 'info' as const} : {}),
  };
}

/** One fix for each sum that may be meant; safe where there is only one and the author did not mean it roughly. */
function writeSum(text: string, claim: Claim): readonly Fix[] {
  const sums = [...new Set(claim.bases.map(basis => Math.round(basis.actual * 100) / 100))];
  return sums.flatMap(actual => {
    const edit = rewriteNumber(text, claim.stated.span, actual);
    const safe = sums.length === 1 && !claim.approximate;
    return edit ? [{title: `Write the sum, ${number(actual)}`, safe, edits: [edit]}] : [];
  });
}
