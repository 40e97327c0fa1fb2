/** What the light bulb offers: the fixes of the findings at a place, and all safe fixes of a document at once. */
import {addAll} from '../lists.ts';
import type {Finding} from '../rules/check.ts';
import type {Fix} from '../rules/rule.ts';
import type {TextEdit} from '../text/edit.ts';
import type {Span} from '../text/span.ts';

export interface QuickFix {
  readonly finding: Finding;
  readonly fix: Fix;
  /** The one that needs no second thought: applied by the editor's Auto Fix. */
  readonly preferred: boolean;
}

/** The fixes of all findings that touch a stretch of text, in the order of the findings. */
export function quickFixes(findings: readonly Finding[], at: Span): readonly QuickFix[] {
  return findings
    .filter(finding => touches(finding.at, at))
    .flatMap(finding => {
      const {fixes} = finding;
      const safe = fixes.filter(fix => fix.safe);
      const preferred = safe.length === 1 ? safe[0] : undefined;
      return fixes.map(fix => ({finding, fix, preferred: fix === preferred}));
    });
}

/** The edits of the first safe fix of every finding; of two that overlap, the earlier finding's. */
export function safeEdits(findings: readonly Finding[]): readonly TextEdit[] {
  const chosen: TextEdit[] = [];
  for (const finding of findings) {
    const fix = finding.fixes.find(each => each.safe);
    if (!fix) continue;
    const fresh = fix.edits.filter(edit => !chosen.some(other => sameEdit(edit, other)));
    if (fresh.some(edit => chosen.some(other => overlaps(edit.span, other.span)))) continue;
    addAll(chosen, fresh);
  }
  return chosen;
}

function sameEdit(a: TextEdit, b: TextEdit): boolean {
  return a.span.start === b.span.start && a.span.end === b.span.end && a.text === b.text;
}

/** Two insertions at one place count as overlapping: their order would be a guess. */
function overlaps(a: Span, b: Span): boolean {
  return a.start === b.start || (a.start < b.end && b.start < a.end);
}

/** A cursor right behind a finding still touches it. */
function touches(a: Span, b: Span): boolean {
  return a.start <= b.end && b.start <= a.end;
}
