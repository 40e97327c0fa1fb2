/** Claims that are made together, with what was asked for them: while the answers are the same values, they stay. */
import type {Claim} from '../backlog.ts';
import {recorded} from './questions.ts';
import type {Standing} from './standing.ts';

/** In the order in which they count: of two claims on one number the first kind's. */
const KINDS = [
  'headingClaims',
  'partsClaims',
  'partsTableClaims',
  'keyClaims',
  'groupClaims',
  'ownerClaims',
  'labelClaims',
  'namedPriorityClaims',
  'phraseClaims',
  'tableClaims',
  'keyRowClaims',
  'actualClaims',
  'sectionRowClaims',
  'matterCounts',
  'itemClaims',
  'closingClaims',
  'nounClaims',
  'sectionClaims',
  'sectionTableClaims',
  'peopleTableClaims',
  'peopleClaims',
  'statusClaims',
  'statusTableClaims',
  'priorityClaims',
  'priorityTableClaims',
  'countClaims',
  'countTableClaims',
  'proseClaims',
  'breakdownClaims',
  'totalClaims',
  'wholeClaims',
  'measureClaims',
  'roomClaims',
  'shareClaims',
  'shareTableClaims',
  'measureTableClaims',
  'roomTableClaims',
  'columnClaims',
  'totalTableClaims',
] as const;

export type KindsOfClaims = Partial<Record<(typeof KINDS)[number], readonly Claim[]>>;

/** The rank of what lines say of people. */
export const PEOPLE = KINDS.indexOf('peopleClaims');

/** The rank of what a story ends in, which may be its own. */
export const CLOSING = KINDS.indexOf('closingClaims');

export interface ClaimUnit extends Standing {
  readonly claims: readonly RankedClaim[];
}

export interface RankedClaim {
  readonly claim: Claim;
  readonly rank: number;
}

export function unitOf(make: () => KindsOfClaims, mark: object | null): ClaimUnit {
  const {value, asked} = recorded(make);
  const claims: RankedClaim[] = [];
  for (const [rank, kind] of KINDS.entries()) for (const claim of value[kind] ?? []) claims.push({claim, rank});
  return {claims, asked, stood: {in: mark}};
}

export const NO_UNIT: ClaimUnit = unitOf(() => ({}), null);
