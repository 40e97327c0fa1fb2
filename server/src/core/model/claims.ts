/** The numbers that a document states about itself, each with what a reader would add up to check it. */
import type {Claim, Epic, Sprint} from './backlog.ts';
import {itemClaims} from './claim-items.ts';
import {listClaims} from './claim-lists.ts';
import {believable} from './claim-sections.ts';
import {type Source, statementClaims, tableClaimsOf} from './claim-sources.ts';
import {type ClaimUnit, changesOf, isValid, NO_UNIT, PEOPLE, type Renewal, renewal, unitOf} from './claim-units.ts';
import type {Gathered} from './mentions.ts';
import type {MergedStory} from './merge.ts';
import type {OutlineNode} from './outline.ts';
import {isNumeric, type PlacedTable, type Statement, sprintLinesIn, statementsOf, tablesOf} from './statements.ts';
import {Universe} from './universe.ts';

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
  /** What stands right under a heading, by the first group of it. */
  readonly nodes: ReadonlyMap<Group, NodeUnit>;
  /** By the index of a story: what its own text states. */
  readonly items: ReadonlyMap<number, ClaimUnit>;
  readonly tables: TableUnit;
  /** In order of the text; each stated number once. */
  readonly claims: readonly Claim[];
}

type Group = Gathered['groups'][number];

/** The lines and tables right under one heading. */
interface Lines {
  readonly groups: readonly Group[];
  readonly statements: readonly Statement[];
  readonly tables: readonly PlacedTable[];
}

type NodeUnit = ClaimUnit & Lines;

/** All tables, which are held against each other. */
interface TableUnit extends ClaimUnit {
  readonly tables: readonly PlacedTable[];
}

/** `before` are the claims of an earlier version of the same shape: its stories and sprints are, in their order, those of now. */
export function readClaims(stated: Stated, before: Claims | null): Claims {
  const {gathered, stories} = stated;
  const changes = before && changesOf(before.stated.stories, stories);
  const universe = before && changes ? before.universe.after(stories, changes) : Universe.of(stories);
  const lines = byNode(gathered.groups).map(groups => linesOf(groups, universe, changes && before));
  const headings = lines.flatMap(({statements: [first]}) => (first?.kind === 'heading' ? [first] : []));
  const renewed = before && changes && renewal(before, {stated, universe, headings}, changes);
  const under = (node: OutlineNode) => lines.find(({groups: [first]}) => first?.node === node)?.statements ?? [];
  const source: Source = {...stated, universe, headings, under};
  const nodes = new Map<Group, NodeUnit>();
  for (const one of lines) {
    const [first] = one.groups;
    const known = first && before?.nodes.get(first);
    const isKept = known && renewed && known.statements === one.statements && isValid(known, renewed);
    if (first) nodes.set(first, isKept ? known : {...one, ...unitOfLines(source, one.statements)});
  }
  const items = itemUnits(source, before, renewed);
  const tables = tableUnit(source, lines, before, renewed);
  const claims = inOrder([...nodes.values(), ...items.values(), tables], listClaims(gathered.roots));
  return {stated, universe, headings, nodes, items, tables, claims};
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

function linesOf(groups: readonly Group[], universe: Universe, before: Claims | null): Lines {
  const known = groups[0] && before?.nodes.get(groups[0]);
  if (known && areSame(known.groups, groups)) return known;
  const statements = groups.flatMap((group, i) => statementsOf(group, i === 0, universe.itemLines));
  return {groups, statements, tables: groups.flatMap(tablesOf)};
}

function unitOfLines(source: Source, statements: readonly Statement[]): ClaimUnit {
  const told = statements.filter(isNumeric);
  return told.length === 0 ? NO_UNIT : unitOf(() => statementClaims(source, told));
}

/** What items state of themselves, and what is said of a sprint under its last story. */
function itemUnits(source: Source, before: Claims | null, renewed: Renewal | null): ReadonlyMap<number, ClaimUnit> {
  const items = new Map<number, ClaimUnit>();
  const read = (at: number) => {
    const merged = source.stories[at];
    const lines = merged ? sprintLinesIn([merged]) : [];
    const own = merged ? itemClaims([merged]) : [];
    if (lines.length + own.length > 0)
      items.set(
        at,
        unitOf(() => ({...statementClaims(source, lines), itemClaims: own})),
      );
  };
  if (!before || !renewed) {
    for (const at of source.stories.keys()) read(at);
    return items;
  }
  for (const [at, unit] of before.items) {
    if (renewed.at.has(at)) continue;
    if (isValid(unit, renewed)) items.set(at, unit);
    else read(at);
  }
  for (const at of renewed.at) read(at);
  return items;
}

function tableUnit(source: Source, lines: readonly Lines[], before: Claims | null, renewed: Renewal | null): TableUnit {
  const tables = lines.flatMap(one => one.tables);
  const counts = [...source.gathered.counts, ...(before?.stated.gathered.counts ?? [])];
  if (tables.length === 0 && source.gathered.counts.length === 0) return {...NO_UNIT, tables};
  const known = counts.length === 0 ? before?.tables : undefined;
  if (known && renewed && areSame(known.tables, tables) && isValid(known, renewed)) return known;
  return {...unitOf(() => tableClaimsOf(source, tables)), tables};
}

function areSame<T>(a: readonly T[], b: readonly T[]): boolean {
  return a.length === b.length && a.every((one, i) => one === b[i]);
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
