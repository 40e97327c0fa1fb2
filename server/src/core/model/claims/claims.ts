/** The numbers that a document states about itself, each with what a reader would add up to check it. */
import {allWhere} from '../../chunks.ts';
import {areSame, LastTwo, lazy, notes} from '../../memo.ts';
import {each, type Steps} from '../../steps.ts';
import type {Claim, Epic, Sprint} from '../backlog.ts';
import type {Gathered} from '../mentions/mentions.ts';
import type {MergedStory} from '../stories/merge.ts';
import {
  isNumeric,
  type PlacedTable,
  type Statement,
  sprintLinesIn,
  statementsOf,
  tablesOf,
} from '../stories/statements.ts';
import {itemClaims} from './items.ts';
import {listClaims} from './lists.ts';
import {recorded} from './questions.ts';
import {believable} from './sections.ts';
import {type Source, statementClaims, tableClaimsOf} from './sources.ts';
import {sprintsFollow} from './sprints.ts';
import {type ClaimUnit, NO_UNIT, PEOPLE, type Standing, stands, unitOf} from './units.ts';
import {Universe} from './universe.ts';
import {asSeen} from './view.ts';

/** What claims are made from. */
export interface Stated {
  readonly gathered: Gathered;
  readonly stories: readonly MergedStory[];
  readonly sprints: readonly Sprint[];
  readonly epics: readonly Epic[];
}

/** The claims of a document with the units that they were made in, each of which is made again only where it has to be. */
export interface Claims {
  readonly stated: Stated;
  readonly universe: Universe;
  readonly headings: readonly Statement[];
  readonly tables: TableUnit;
  /** What bears it as its mark stood in this version. */
  readonly mark: object;
  readonly units: readonly ClaimUnit[];
  readonly lists: readonly Claim[];
  /** In order of the text; each stated number once. */
  readonly claims: readonly Claim[];
}

type Group = Gathered['groups'][number];

/** The lines and tables right under one heading. */
interface Lines extends Standing {
  readonly groups: readonly Group[];
  readonly statements: readonly Statement[];
  readonly tables: readonly PlacedTable[];
}

/** Where places of stories went or came since it stood last, if that was in the version before. */
type Since = (one: Standing) => readonly number[] | null;

/** All tables, which are held against each other. */
interface TableUnit extends ClaimUnit {
  readonly tables: readonly PlacedTable[];
  readonly counts: Gathered['counts'];
}

/** `before` are the claims of an earlier version: most questions about those need not be asked again. */
export function* readClaims(now: Stated, before: Claims | null): Steps<Claims> {
  const stated = asSeen(now, before?.stated ?? null);
  const {gathered, stories} = stated;
  const {universe, moved} = before?.universe.after(stories) ?? {universe: Universe.of(stories), moved: null};
  if (before) sprintsFollow(stated.sprints, before.stated.sprints);
  const bare = {...stated, universe, headings: [], under: () => []};
  const since = (one: Standing) => (before && one.mark === before.mark ? moved : null);
  const lines = yield* each(byNode(gathered.groups), groups => linesOf(groups, bare, since));
  const found = lines.flatMap(({statements: [first]}) => (first?.kind === 'heading' ? [first] : []));
  const headings = before && areSame(before.headings, found) ? before.headings : found;
  const under = lazy(() => new Map(lines.map(({groups, statements}) => [groups[0]?.node, statements])));
  const source: Source = {...stated, universe, headings, under: node => under().get(node) ?? []};
  const nodes = yield* each(lines, one => nodeUnit(one, source, since), 16);
  const items = yield* each(outspoken(stories), story => itemUnit(story, source, since), 16);
  yield;
  const tables = tableUnit(source, lines, before, moved);
  const units = [...nodes, ...items, tables];
  const mark = {};
  for (const one of lines) one.mark = mark;
  for (const one of units) one.mark = mark;
  const lists = yield* listClaims(gathered.roots);
  const isSame = before && areSame(before.units, units) && areSame(before.lists, lists);
  const claims = isSame ? before.claims : inOrder(units, lists);
  return {stated, universe, headings, tables, mark, units, lists, claims};
}

/** Groups follow each other by the heading that they stand under. */
function byNode(groups: readonly Group[]): readonly (readonly Group[])[] {
  const nodes: Group[][] = [];
  for (const group of groups) {
    const last = nodes[nodes.length - 1];
    if (last && group.node === last[0]?.node) last.push(group);
    else nodes.push([group]);
  }
  return nodes;
}

/** By the first group under a heading, what was read there last. */
const readLines = notes<Group, Lines>();

function linesOf(groups: readonly Group[], source: Source, since: Since): Lines {
  const [first] = groups as [Group];
  const known = readLines.get(first);
  if (known && areSame(known.groups, groups) && stands(known, source, since(known))) return known;
  const {start, end, children} = first.node;
  const {value, asked} = recorded(() => {
    const itemLines = source.universe.itemLinesIn({start, end: children[0]?.start ?? end});
    return groups.flatMap((group, i) => statementsOf(group, i === 0, itemLines));
  });
  const lines = {groups, asked, mark: null, statements: value, tables: groups.flatMap(tablesOf)};
  readLines.set(first, lines);
  return lines;
}

const unitsOfLines = new LastTwo<Lines, ClaimUnit>();

function nodeUnit(lines: Lines, source: Source, since: Since): ClaimUnit {
  const known = unitsOfLines.find(lines, one => stands(one, source, since(one)));
  if (known) return known;
  const told = lines.statements.filter(isNumeric);
  const unit = told.length === 0 ? NO_UNIT : unitOf(() => statementClaims(source, told));
  return unitsOfLines.put(lines, unit);
}

/** Stories that state numbers in their own text, or under which one of their sprint is stated; most do not. */
const outspoken = allWhere((merged: MergedStory) => sprintLinesIn([merged]).length + itemClaims([merged]).length > 0);

const unitsOfItems = notes<MergedStory, ClaimUnit>();

function itemUnit(merged: MergedStory, source: Source, since: Since): ClaimUnit {
  const known = unitsOfItems.get(merged);
  if (known && stands(known, source, since(known))) return known;
  const lines = sprintLinesIn([merged]);
  const unit = unitOf(() => ({...statementClaims(source, lines), itemClaims: itemClaims([merged])}));
  unitsOfItems.set(merged, unit);
  return unit;
}

function tableUnit(
  source: Source,
  lines: readonly Lines[],
  before: Claims | null,
  moved: readonly number[] | null,
): TableUnit {
  const tables = lines.flatMap(one => one.tables);
  const {counts} = source.gathered;
  const known = before?.tables;
  if (known && areSame(known.tables, tables) && areSame(known.counts, counts) && stands(known, source, moved))
    return known;
  if (tables.length === 0 && counts.length === 0) return {...NO_UNIT, tables, counts};
  return {...unitOf(() => tableClaimsOf(source, tables)), tables, counts};
}

/** Of several claims on one number the one counts whose kind comes first. */
function inOrder(units: readonly ClaimUnit[], lists: readonly Claim[]): readonly Claim[] {
  const told = units.flatMap(({claims}) => claims);
  const people = told.flatMap(({claim, rank}) => (rank === PEOPLE ? [claim] : []));
  const isBelievable = people.length === 0 || believable(people).length > 0;
  const ranked = isBelievable ? told : told.filter(({rank}) => rank !== PEOPLE);
  for (const claim of lists) ranked.push({claim, rank: Number.POSITIVE_INFINITY});
  ranked.sort((a, b) => a.claim.stated.span.start - b.claim.stated.span.start || a.rank - b.rank);
  let last = Number.NaN;
  return ranked.flatMap(({claim}) => {
    const {start} = claim.stated.span;
    if (start === last) return [];
    last = start;
    return claim;
  });
}
