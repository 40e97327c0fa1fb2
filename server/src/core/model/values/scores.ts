/** Scores by which backlogs are ordered. */
import {fold} from '../words/folding.ts';

/** Effort beside the other parts of a score (WSJF, RICE) is a part of it, not an estimate in points. */
export function isScored(names: readonly string[]): boolean {
  return names.some(name => /\b(?:wsjf|rice|time criticality|job size|reach)\b/.test(fold(name)));
}
