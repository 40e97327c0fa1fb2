/** Claims that are made together, with what was asked for them: while the answers are the same values, they stay. */
import type {Span} from '../../text/span.ts';
import type {Claim} from '../backlog.ts';
import {type Asked, isAnsweredAlike, recorded} from './questions.ts';
import {firstWhere} from './scopes.ts';
import type {Source} from './sources.ts';

/** In the order in which they count: of two claims on one number the first kind's. */
const KINDS = [
  'headingClaims',
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
  'roomClaims',
  'shareClaims',
  'shareTableClaims',
  'columnClaims',
] as const;

export type KindsOfClaims = Partial<Record<(typeof KINDS)[number], readonly Claim[]>>;

/** The rank of what lines say of people. */
export const PEOPLE = KINDS.indexOf('peopleClaims');

/** What stands as long as what it asked is answered alike. */
export interface Standing {
  readonly asked: readonly Asked[];
  /** The mark of the version in which it stood last. */
  mark: object | null;
}

export interface ClaimUnit extends Standing {
  readonly claims: readonly RankedClaim[];
}

export interface RankedClaim {
  readonly claim: Claim;
  readonly rank: number;
}

export function unitOf(make: () => KindsOfClaims): ClaimUnit {
  const {value, asked} = recorded(make);
  const claims: RankedClaim[] = [];
  for (const [rank, kind] of KINDS.entries()) for (const claim of value[kind] ?? []) claims.push({claim, rank});
  return {claims, asked, mark: null};
}

export const NO_UNIT: ClaimUnit = unitOf(() => ({}));

/**
 * Whether all that claims were made from is still the same. Where they stood in the version before, it is known from which
 * places stories went or came since: of other stretches of text the answers need not be asked for again.
 */
export function stands({asked}: Pick<ClaimUnit, 'asked'>, source: Source, moved: readonly number[] | null): boolean {
  return asked.every(
    one => (moved !== null && one.span !== null && !holdsAny(one.span, moved)) || isAnsweredAlike(one, source),
  );
}

/** Whether one of some places, which are in order, stands in a stretch of text. */
function holdsAny({start, end}: Span, places: readonly number[]): boolean {
  return (places[firstWhere(places.length, at => (places[at] as number) >= start)] ?? end) < end;
}
