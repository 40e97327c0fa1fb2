/** The only list of rules, in the order of the catalogue. */
import type {Rule} from './rule.ts';

export const rules: readonly Rule[] = [];
