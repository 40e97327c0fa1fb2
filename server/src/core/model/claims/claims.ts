/** The numbers that a document states about itself, each with what a reader would add up to check it. */
import {follows, overChunks} from '../../chunks.ts';
import {isSameData} from '../../differing.ts';
import {exact, flat} from '../../lists.ts';
import {areSame, LastTwo, memo, notes, sameList, tokenOf} from '../../memo.ts';
import {lastUpTo} from '../../search.ts';
import type {Steps} from '../../steps.ts';
import type {Claim, Epic, Sprint} from '../backlog.ts';
import type {Group, Whole} from '../mentions/mentions.ts';
import {nodeAt, type OutlineNode} from '../parts/outline.ts';
import type {MergedStory} from '../stories/merge.ts';
import {
  isNumeric,
  type PlacedTable,
  type Statement,
  sprintLinesOf,
  sprintTotals,
  statementsOf,
  tablesOf,
} from '../stories/statements.ts';
import {closingClaims, mayClose} from './closings.ts';
import {itemClaims} from './items.ts';
import {listClaims} from './lists.ts';
import {answeredBy, recorded} from './questions.ts';
import {believable} from './sections.ts';
import {type Source, statementClaims, tableClaimsOf} from './sources.ts';
import {sprintsFollow} from './sprints.ts';
import {type Several, type Standing, severally, stands, type Version} from './standing.ts';
import {CLOSING, type ClaimUnit, NO_UNIT, PEOPLE, type RankedClaim, unitOf} from './units.ts';
import {Universe} from './universe.ts';
import {asSeen, keptFrom} from './view.ts';

/** What claims are made from. */
export interface Stated {
  readonly gathered: Whole;
  readonly stories: readonly MergedStory[];
  readonly sprints: readonly Sprint[];
  readonly epics: readonly Epic[];
}

/** The claims of a document with the units that they were made in, each of which is made again only where it has to be. */
export interface Claims {
  /** As they were given, and as claims saw them. */
  readonly now: Stated;
  readonly stated: Stated;
  readonly universe: Universe;
  readonly headings: readonly Statement[];
  readonly tables: TableUnit;
  readonly mark: object;
  /** What the units claim. */
  readonly told: readonly RankedClaim[];
  readonly lists: readonly Claim[];
  /** In order of the text; each stated number once. */
  readonly claims: readonly Claim[];
}

/** The lines and tables right under one heading. */
interface Lines extends Standing {
  readonly groups: readonly Group[];
  readonly statements: readonly Statement[];
  readonly tables: readonly PlacedTable[];
}

/** All tables, which are held against each other. */
interface TableUnit extends ClaimUnit {
  readonly tables: readonly PlacedTable[];
  readonly counts: Whole['counts'];
}

/** `before` are the claims of an earlier version: most questions about those need not be asked again. */
export function* readClaims(now: Stated, before: Claims | null): Steps<Claims> {
  const stated = asSeen(now, before);
  const {gathered, stories, sprints, epics} = stated;
  const {universe, moved} = before?.universe.after(stories) ?? {universe: Universe.of(stories), moved: []};
  if (before) {
    follows(stories, before.stated.stories);
    sprintsFollow(sprints, before.stated.sprints);
  }
  const mark = {};
  const isSame = universe === before?.universe && sprints === before.stated.sprints && epics === before.stated.epics;
  const bare = {...stated, universe, headings: [], under: () => []};
  const first = {source: bare, mark, before: before?.mark ?? null, moved, isSame};
  const lines = yield* over(gathered.groups, nodes => linesIn(nodes, first));
  const headings = sameList(before?.headings ?? [], flat(lines.map(({all}) => headingsOf(all))));
  const source: Source = {...stated, universe, headings, under: ({start}) => linesAt(lines, start)};
  const version = {...first, source};
  const nodes = yield* over(lines, ({all}) => unitsOfNodes(all, version));
  const items = yield* over(outspoken(stories), some => unitsOfItems(some, version));
  yield;
  const tables = tableUnit(flat(lines.map(({all}) => tablesIn(all))), before, version);
  const made = flat([...[...nodes, ...items].map(({all}) => claimsOf(all)), tables.claims]);
  // What is above a story is made again with each stroke in it, and mostly says the same.
  const told = before ? keptFrom(before.told, made, isSameData) : made;
  const lists = sameList(before?.lists ?? [], yield* listClaims(gathered.roots));
  const claims = before?.told === told && before.lists === lists ? before.claims : inOrder(told, lists);
  return {now, stated, universe, headings, tables, mark, told, lists, claims};
}

function* over<T, R>(all: readonly T[], make: (one: T) => Steps<R>): Steps<R[]> {
  const made: R[] = [];
  for (const one of all) made.push(yield* make(one));
  return made;
}

const headingsOf = memo((lines: readonly Lines[]) =>
  lines.flatMap(({statements: [first]}) => (first?.kind === 'heading' ? [first] : [])),
);
const tablesIn = memo((lines: readonly Lines[]) => lines.flatMap(({tables}) => tables));
const claimsOf = memo((units: readonly ClaimUnit[]) => units.flatMap(({claims}) => claims));

/** By the groups under a heading, what was read there last. */
const readLines = notes<readonly Group[], Lines>();

const linesIn = severally((groups: readonly Group[], version: Version): Lines => {
  const known = readLines.get(groups);
  if (known && stands(known, version)) return known;
  const [first] = groups as [Group];
  const {start, end, children} = first.node;
  const {value, asked} = recorded(() => {
    const itemLines = version.source.universe.itemLinesIn({start, end: children[0]?.start ?? end});
    return groups.flatMap((group, i) => statementsOf(group, i === 0, itemLines));
  });
  const lines = {groups, asked, stood: {in: version.mark}, statements: exact(value), tables: groups.flatMap(tablesOf)};
  readLines.set(groups, lines);
  return lines;
});

/** What stands right under the heading that starts there. */
function linesAt(lines: readonly Several<Lines>[], start: number): readonly Statement[] {
  const startOf = ({groups}: Lines) => groups[0]?.node.start ?? 0;
  const chunk = lines[lastUpTo(lines, ({all}) => startOf(all[0] as Lines), start)]?.all ?? [];
  const found = chunk[lastUpTo(chunk, startOf, start)];
  return found && startOf(found) === start ? found.statements : [];
}

const lastUnits = new LastTwo<Lines, ClaimUnit>();

const unitsOfNodes = severally((lines: Lines, version: Version): ClaimUnit => {
  const known = lastUnits.find(lines, one => stands(one, version));
  if (known) return known;
  const told = lines.statements.filter(isNumeric);
  const unit = told.length === 0 ? NO_UNIT : unitOf(() => statementClaims(version.source, told), version.mark);
  return lastUnits.put(lines, unit);
});

/** Stories that state numbers in their own text, or under which one of their sprint is stated; most do not. */
const outspoken = overChunks((stories: readonly MergedStory[]) =>
  stories.filter(
    one => one.raw.some(place => sprintTotals(place).length > 0) || mayClose(one) || itemClaims([one]).length > 0,
  ),
);

const unitsOfStories = notes<MergedStory, ClaimUnit>();

const unitsOfItems = severally((merged: MergedStory, version: Version): ClaimUnit => {
  const known = unitsOfStories.get(merged);
  if (known && stands(known, version)) return known;
  const {source, mark} = version;
  const node = ({gathered: {roots}}: Source, start: number) => nodeAt(roots, start);
  const unit = unitOf(() => {
    const lines = sprintLinesOf(merged, start => {
      answeredBy(tokenOfNode(node(source, start)), now => tokenOfNode(node(now, start)), 'outline');
      return node(source, start);
    });
    return {
      ...statementClaims(source, lines),
      closingClaims: closingClaims(merged, source.sprints),
      itemClaims: itemClaims([merged]),
    };
  }, mark);
  unitsOfStories.set(merged, unit);
  return unit;
});

function tokenOfNode(node: OutlineNode | null): object | null {
  return node && tokenOf(node);
}

function tableUnit(tables: readonly PlacedTable[], before: Claims | null, version: Version): TableUnit {
  const {counts} = version.source.gathered;
  const known = before?.tables;
  if (known && areSame(known.tables, tables) && areSame(known.counts, counts) && stands(known, version)) return known;
  if (tables.length === 0 && counts.length === 0) return {...NO_UNIT, tables, counts};
  return {...unitOf(() => tableClaimsOf(version.source, tables), version.mark), tables, counts};
}

/**
 * Of several claims on one number the one counts whose kind comes first; of one kind, and with what a
 * story may end in, what any of them adds up.
 */
function inOrder(told: readonly RankedClaim[], lists: readonly Claim[]): readonly Claim[] {
  const people = told.flatMap(({claim, rank}) => (rank === PEOPLE ? [claim] : []));
  const isBelievable = people.length === 0 || believable(people).length > 0;
  const ranked = told.filter(({rank}) => isBelievable || rank !== PEOPLE);
  for (const claim of lists) ranked.push({claim, rank: Number.POSITIVE_INFINITY});
  ranked.sort((a, b) => a.claim.stated.span.start - b.claim.stated.span.start || a.rank - b.rank);
  const first: RankedClaim[] = [];
  for (const one of ranked) {
    const last = first[first.length - 1];
    if (last?.claim.stated.span.start !== one.claim.stated.span.start) first.push(one);
    else if ((last.rank === one.rank || one.rank === CLOSING) && last.claim.unit === one.claim.unit) {
      const bases = [...last.claim.bases, ...one.claim.bases];
      first[first.length - 1] = {...last, claim: {...last.claim, bases}};
    }
  }
  return first.map(({claim}) => claim);
}
