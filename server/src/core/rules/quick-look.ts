/** A look at a text that tells, long before it is parsed, that no rule can say anything of it. */
import {mayHoldPlan} from '../syntax/plausible.ts';
import type {Document} from '../workspace/document.ts';
import {mayBeMisread} from './windows-1252.ts';

/** What the rules about text look for in any Markdown: unfinished merges and lost characters. */
const suspicious = /^[<>|=]{7}|\ufffd/m;

/** False only where neither a plan nor anything that the rules about text report can be in it. */
export function mayConcernRules({text, reading}: Document): boolean {
  return reading?.words != null || suspicious.test(text) || mayBeMisread(text) || mayHoldPlan(text);
}
