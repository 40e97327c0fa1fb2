/** How many items are where: `- Done: 2`, `| In progress | 1 |`, against the statuses that they have. */
import {memo} from '../../memo.ts';
import type {Claim, Status} from '../backlog.ts';
import type {Inline} from '../lines/inline.ts';
import {readKeys} from '../lines/keys.ts';
import {bareText} from '../mentions/sprint-titles.ts';
import type {OutlineNode} from '../parts/outline.ts';
import type {PlacedTable, Statement} from '../stories/statements.ts';
import {countedBy} from '../words/nouns.ts';
import {countsThings} from '../words/totals.ts';
import {fieldsOf, statusNamed} from '../words/vocabulary.ts';
import {isDated} from './progress.ts';
import {allOf, type Covered, storiesUnder, type Universe} from './scopes.ts';
import {countOf, groupedBy, waysToCount} from './ways.ts';

/** One number beside the name of a status. */
interface Told {
  readonly status: Status;
  readonly name: string;
  readonly line: Inline;
  readonly base: number;
  readonly digits: string;
  readonly at: number;
}

export function statusClaims(
  statements: readonly Statement[],
  tables: readonly PlacedTable[],
  universe: Universe,
): Claim[] {
  if (!universe.hasStatuses) return [];
  return [...setsOfLines(statements, universe), ...tables.map(setOfTable)].flatMap(({told, node}) =>
    told.length < 2 ? [] : claimsOf(told, node, universe),
  );
}

interface ToldSet {
  readonly told: readonly Told[];
  readonly node: OutlineNode;
}

/** Lines of one section that tell a status and a number each. */
function setsOfLines(statements: readonly Statement[], universe: Universe): ToldSet[] {
  const sets = new Map<OutlineNode, Told[]>();
  for (const statement of statements) {
    const {kind, base, node, body} = statement;
    if (kind === 'heading' || kind === 'label' || universe.isItemLine(body.start) || isDated(statement)) continue;
    for (const {key, value} of readKeys(statement.line)) {
      const status = statusNamed(bareText(key));
      const match = /^[\s*]*(\d{1,3})(?:\s+(\p{L}+))?\s*(?:[(（]\d{1,3}\s?%[)）])?[\s*]*$/u.exec(value.text);
      if (!status || !match?.[1] || (match[2] && !countedBy(match[2]))) continue;
      const told = {status, name: key, line: value, base, digits: match[1], at: value.text.indexOf(match[1])};
      const known = sets.get(node);
      if (known) known.push(told);
      else sets.set(node, [told]);
    }
  }
  return [...sets].map(([node, told]) => ({node, told}));
}

/** `| Status | Count |` */
function setOfTable({table, base, node}: PlacedTable): ToldSet {
  const column = table.header.findIndex(({line}, i) => i > 0 && countsThings(line.text));
  if (column < 0 || !fieldsOf(table.header[0]?.line.text ?? '').includes('status')) return {told: [], node};
  const told = table.rows.flatMap(({cells}): Told[] => {
    const [first] = cells;
    const cell = cells[column];
    const status = first ? statusNamed(bareText(first.line.text)) : null;
    const match = /^[\s*]*(\d{1,3})[\s*]*$/.exec(cell?.line.text ?? '');
    if (!first || !cell || !status || !match?.[1]) return [];
    return [{status, name: first.line.text, line: cell.line, base, digits: match[1], at: match[0].indexOf(match[1])}];
  });
  return {told, node};
}

/** Numbers about these stories add up to them, or most of them hold; others are about something else. */
function claimsOf(told: readonly Told[], node: OutlineNode, universe: Universe): Claim[] {
  const all = allOf(universe);
  const here = node.heading ? storiesUnder(universe, node) : [];
  const scopes = here.length > 0 && here.length < all.length ? [here, all] : [all];
  const total = told.reduce((sum, {digits}) => sum + Number(digits), 0);
  const scope = scopes.find(({length}) => length === total) ?? scopes.find(stories => mostHold(told, stories));
  if (!scope) return [];
  return told.flatMap(({status, name, line, base, digits, at}) =>
    countOf(bareText(name), {digits, at}, line, base, waysToCount(byStatus(scope).get(status) ?? nobody, 'items')),
  );
}

function mostHold(told: readonly Told[], stories: readonly Covered[]): boolean {
  const held = told.filter(({status, digits}) => byStatus(stories).get(status)?.length === Number(digits));
  return held.length * 2 > told.length;
}

const nobody: readonly Covered[] = [];

/** What nobody says anything of is still to be done. */
const byStatus = memo((stories: readonly Covered[]) =>
  groupedBy<Status>(stories, ({status}) => [status?.value ?? 'todo']),
);
