/** The only list of rules, in the order of the catalogue. */
import {missingAcceptanceCriteria} from './missing-acceptance-criteria.ts';
import {mojibake} from './mojibake.ts';
import {overCapacity} from './over-capacity.ts';
import {partMismatch} from './part-mismatch.ts';
import {pointsMismatch} from './points-mismatch.ts';
import type {Rule} from './rule.ts';

export const rules: readonly Rule[] = [missingAcceptanceCriteria, overCapacity, pointsMismatch, partMismatch, mojibake];
