/** Claims that are made together, with what they were made from: while none of that is another value, they stay. */
import type {Claim, Sprint, Story} from './backlog.ts';
import type {Claims} from './claims.ts';
import type {MergedStory} from './merge.ts';
import type {Statement} from './statements.ts';
import {type Change, type Reads, recorded, renames} from './universe.ts';

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
  'shareClaims',
  'shareTableClaims',
  'columnClaims',
] as const;

export type KindsOfClaims = Partial<Record<(typeof KINDS)[number], readonly Claim[]>>;

/** The rank of what lines say of people. */
export const PEOPLE = KINDS.indexOf('peopleClaims');

export interface ClaimUnit {
  readonly claims: readonly RankedClaim[];
  readonly reads: Reads;
}

export interface RankedClaim {
  readonly claim: Claim;
  readonly rank: number;
}

export function unitOf(make: () => KindsOfClaims): ClaimUnit {
  const {value, reads} = recorded(make);
  const claims: RankedClaim[] = [];
  for (const [rank, kind] of KINDS.entries()) for (const claim of value[kind] ?? []) claims.push({claim, rank});
  return {claims, reads};
}

export const NO_UNIT: ClaimUnit = unitOf(() => ({}));

/** What is another value than in the version before. */
export interface Renewal {
  /** Indices of the stories. */
  readonly at: ReadonlySet<number>;
  /** The stories as they were. */
  readonly stories: ReadonlySet<Story>;
  readonly sprints: ReadonlySet<Sprint>;
  readonly headings: ReadonlySet<Statement>;
  /** Where the places of those stories start, as they were and as they are. */
  readonly places: readonly number[];
  /** A story may be called otherwise. */
  readonly names: boolean;
  /** A heading may be called otherwise. */
  readonly sections: boolean;
  /** Anything. */
  readonly all: boolean;
}

/** Above this many, everything is made anew. */
const mostChanges = 500;

/** The stories that are other values by now; null where they are too many. */
export function changesOf(old: readonly MergedStory[], now: readonly MergedStory[]): readonly Change[] | null {
  const changes: Change[] = [];
  for (let i = 0; i < now.length; i++) {
    const [before, after] = [old[i], now[i]];
    if (before && after && before !== after) changes.push([before, after]);
  }
  return changes.length > mostChanges ? null : changes;
}

/** null where something is different that every claim may depend on. */
export function renewal(
  before: Claims,
  now: Pick<Claims, 'stated' | 'universe' | 'headings'>,
  changes: readonly Change[],
): Renewal | null {
  if (before.universe.hasStatuses !== now.universe.hasStatuses) return null;
  if (!isSameSet(before.universe.owners, now.universe.owners)) return null;
  const after = new Set(changes.map(([, story]) => story));
  const current = new Set(now.headings);
  const headings = new Set(before.headings.filter(heading => !current.has(heading)));
  const sprints = new Set(before.stated.sprints.filter((sprint, i) => sprint !== now.stated.sprints[i]));
  const {epics} = before.stated;
  const sameEpics = epics.length === now.stated.epics.length && epics.every((epic, i) => epic === now.stated.epics[i]);
  return {
    at: new Set(now.stated.stories.flatMap((story, i) => (after.has(story) ? [i] : []))),
    stories: new Set(changes.map(([{story}]) => story)),
    sprints,
    headings,
    places: changes.flatMap(pair => pair.flatMap(({story}) => story.mentions.map(({line}) => line.start))),
    names: changes.some(renames),
    sections: !areCalledAlike(before.headings, now.headings),
    all: changes.length > 0 || sprints.size > 0 || headings.size > 0 || !sameEpics,
  };
}

function isSameSet<T>(a: ReadonlySet<T>, b: ReadonlySet<T>): boolean {
  return a === b || (a.size === b.size && [...a].every(one => b.has(one)));
}

function areCalledAlike(old: readonly Statement[], now: readonly Statement[]): boolean {
  return old.length === now.length && old.every(({line}, i) => line === now[i]?.line);
}

/** Whether nothing is another value of what claims were made from. */
export function isValid({reads}: ClaimUnit, renewed: Renewal): boolean {
  if ((reads.all && renewed.all) || (reads.names && renewed.names) || (reads.sections && renewed.sections))
    return false;
  for (const {start, end} of reads.spans) {
    for (const place of renewed.places) if (start <= place && place < end) return false;
  }
  return (
    isDisjoint(reads.stories, renewed.stories) &&
    isDisjoint(reads.sprints, renewed.sprints) &&
    isDisjoint(reads.headings, renewed.headings)
  );
}

function isDisjoint<T>(read: readonly T[], changed: ReadonlySet<T>): boolean {
  return read.every(one => !changed.has(one));
}
