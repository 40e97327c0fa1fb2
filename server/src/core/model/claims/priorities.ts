/** Counts by priority or status against the stories that have it: `- **P0 Items:** 4 (22-29 hours)`, `| P0 items | 6 |`. */

import {addAll} from '../../lists.ts';
import {memo} from '../../memo.ts';
import type {Basis, Claim} from '../backlog.ts';
import {type Inline, sliceInline} from '../lines/inline.ts';
import {readKeys} from '../lines/keys.ts';
import {laneOf, priorityOf} from '../mentions/roles.ts';
import {bareText} from '../mentions/sprint-titles.ts';
import type {OutlineNode} from '../parts/outline.ts';
import type {PlacedTable, Statement} from '../stories/statements.ts';
import {findEffort} from '../values/effort.ts';
import {fold, normalise} from '../words/folding.ts';
import {type Count, countsFaults, findCount, TASK_NOUNS} from '../words/nouns.ts';
import {saysOnlyNumbers} from '../words/telling.ts';
import {countsThings, isCommitted} from '../words/totals.ts';
import {fieldsOf} from '../words/vocabulary.ts';
import {sizeOfCell} from './column-sums.ts';
import {basisOf, type Counted, countClaim, isOpen} from './counting.ts';
import {allOf, type Covered, sumOf, type Universe} from './scopes.ts';
import {claimOn} from './sums.ts';
import {ofUniverse} from './universe.ts';
import {groupedBy} from './ways.ts';

export function priorityClaims(
  statements: readonly Statement[],
  tables: readonly PlacedTable[],
  universe: Universe,
): Claim[] {
  return [...priorityCounts(statements, universe), ...tables.flatMap(table => priorityRows(table, universe))];
}

/** Counts of one section that make up a total which it states are a set of its own: a part of what the document lists. */
function priorityCounts(statements: readonly Statement[], universe: Universe): Claim[] {
  const byNode = new Map<OutlineNode, Claim[]>();
  for (const statement of statements) {
    const claims = priorityCount(statement, universe);
    if (claims.length === 0) continue;
    const known = byNode.get(statement.node);
    if (known) addAll(known, claims);
    else byNode.set(statement.node, claims);
  }
  const totals = new Map<OutlineNode, Set<number>>([...byNode.keys()].map(node => [node, new Set()]));
  for (const {node, line} of byNode.size > 0 ? statements : []) {
    const count = totals.has(node) ? findCount(line.text) : null;
    if (count) totals.get(node)?.add(count.value);
  }
  return [...byNode].flatMap(([node, claims]) => {
    const counts = claims.filter(({kind}) => kind === 'count');
    const sum = counts.reduce((total, claim) => total + claim.stated.value, 0);
    return counts.length > 1 && totals.get(node)?.has(sum) ? claims.filter(({kind}) => kind !== 'count') : claims;
  });
}

/** `- **P0 Items:** 4 (22-29 hours)`, `- P1 (Critical): 12 tasks` */
function priorityCount(statement: Statement, universe: Universe): Claim[] {
  if (statement.kind === 'heading') return [];
  const keys = readKeys(statement.line);
  const named = keys.length > 0 ? keys : plainCount(statement.line);
  return named.flatMap(key => {
    const told = countIn(key.value.text);
    if (!told) return [];
    const count = {value: +told.digits, start: told.at, end: told.at + told.digits.length};
    return [
      ...groupCount(key.key, count, key.value, statement.base, universe),
      ...groupEffort(key.key, key.value, statement.base, universe),
    ];
  });
}

/** `4`, `4 (22-29 hours)`, `4 stories`, `4件（13ポイント）`, `13 SP (5 stories)` */
function countIn(text: string): Pick<Count, 'digits' | 'at'> | null {
  const digits = countAtStart(text);
  return digits ? {digits, at: text.indexOf(digits)} : saysOnlyNumbers(text) ? findCount(text) : null;
}

function countAtStart(text: string): string | null {
  const [, digits, rest = ''] = /^\s*(\d{1,3})(?!\d)(.*)$/u.exec(text) ?? [];
  if (!digits) return null;
  return /^\s*(?:[(（]|$)/u.test(rest) || text.slice(0, findCount(text)?.at ?? 9).trim() === '' ? digits : null;
}

const plain = /^\s*([^:：\d]{0,3}[^:：]{1,40}?)\s*[:：]\s*\d[^()（）:：]{1,40}(?:[(（][^()（）]{1,30}[)）])?\s*$/u;

/** A name, a colon, and a count of items: no key that means anything elsewhere. */
function plainCount(line: Inline): {readonly key: string; readonly value: Inline}[] {
  const name = plain.exec(line.text)?.[1];
  const value = name ? sliceInline(line, line.text.search(/[:：]/u) + 1) : null;
  return name && value && findCount(value.text) ? [{key: name, value}] : [];
}

/** `| P0 items | 6 |`, `| 🔴 Critical | 18 | ⏳ |`, and the points of those in a column of their own. */
function priorityRows(placed: PlacedTable, universe: Universe): Claim[] {
  return [...countRows(placed, universe), ...pointRows(placed, universe)];
}

function pointRows({table, base}: PlacedTable, universe: Universe): Claim[] {
  const column = table.header.findIndex(({line}, i) => i > 0 && fieldsOf(line.text).includes('points'));
  if (column < 0) return [];
  return table.rows.flatMap(row => {
    const cell = row.cells[column];
    const size = cell && !universe.isItemLine(base + row.span.start) ? sizeOfCell(cell) : null;
    const stories = size?.unit === 'points' ? membersOf(row.cells[0]?.line.text ?? '', universe) : nobody;
    if (!cell || !size || stories.length === 0) return [];
    const bases = [openOf(stories), stories].map(scope => sumOf(scope, 'points'));
    return claimOn('group', bareText(row.cells[0]?.line.text ?? ''), size, cell.line, base, bases) ?? [];
  });
}

function countRows({table, base}: PlacedTable, universe: Universe): Claim[] {
  if (countsFaults(table.header[0]?.line.text ?? '')) return [];
  const column = table.header.findIndex(
    (cell, i) =>
      i > 0 &&
      !countsFaults(cell.line.text) &&
      (countsThings(cell.line.text) || (i === 1 && METRIC.test(normalise(table.header[0]?.line.text ?? '')))),
  );
  if (column < 0) return [];
  return table.rows.flatMap(row => {
    const name = row.cells[0]?.line.text ?? '';
    const cell = row.cells[column];
    const number = /^[\s*]*(\d{1,3})[\s*]*$/.exec(cell?.line.text ?? '');
    if (!cell || !number?.[1] || universe.isItemLine(base + row.span.start)) return [];
    const start = cell.line.text.indexOf(number[1]);
    return groupCount(name, {value: +number[1], start, end: start + number[1].length}, cell.line, base, universe);
  });
}

const METRIC = /^(?:metric|metrik|metrique|metrica|指标|measure)s?$/;

/** A count of the stories of one priority or one status; open ones count alone where the document counts so. */
function groupCount(name: string, number: Counted, line: Inline, base: number, universe: Universe): Claim[] {
  const {all, open, own, ownOpen} = waysOf(membersOf(name, universe));
  const scopes = /\b(?:open|remaining|left)\b/i.test(name) ? [open, ownOpen] : [open, all, own, ownOpen];
  const bases = scopes.filter(({actual}) => actual > 0);
  return bases.length > 0 ? countClaim(bareText(name), number, line, base, bases) : [];
}

/** `4 (22-29 hours)`: the effort of those that are counted. */
function groupEffort(name: string, line: Inline, base: number, universe: Universe): Claim[] {
  const effort = findEffort(line.text);
  const stories = effort ? membersOf(name, universe) : nobody;
  if (!effort || stories.length === 0) return [];
  const bases = [openOf(stories), stories].map(scope => sumOf(scope, effort.unit));
  const claim = claimOn('group', bareText(name), effort, line, base, bases);
  return claim ? [claim] : [];
}

const openOf = memo((stories: readonly Covered[]) => stories.filter(({story}) => isOpen(story)));

const waysOf = memo((stories: readonly Covered[]) => {
  const own = stories.filter(({story}) => story.mentions.some(mention => mention.priority));
  const count = (scope: readonly Covered[]): Basis => basisOf(scope.map(({story}) => story));
  return {all: count(stories), open: count(openOf(stories)), own: count(own), ownOpen: count(openOf(own))};
});

const nobody: readonly Covered[] = [];

function membersOf(name: string, universe: Universe): readonly Covered[] {
  const priority = priorityOf(name.replace(/\b(?:open|remaining|total)\s/gi, ''));
  if (priority) return byPriority(universe).get(normalise(priority).split(' ')[0] ?? '') ?? nobody;
  const lane = fieldsOf(name).includes('count') && !isCommitted(name) ? laneOf(name) : null;
  const stories = (lane && byStatus(universe).get(lane)) ?? nobody;
  // Tasks of stories are counted elsewhere.
  return task.test(fold(name)) && stories.every(({story}) => OF_STORY.test(story.id ?? '')) ? nobody : stories;
}

const task = new RegExp(`(?<!\\p{L})(?:${TASK_NOUNS})(?!\\p{L})`, 'u');
const OF_STORY = /^(?:US|HU|PBI|STORY)[-_ ]?\d/i;

/** By each word of their priority. */
const byPriority = ofUniverse((universe: Universe) =>
  groupedBy(allOf(universe), ({priority}) => (priority ? new Set(normalise(priority.value).split(' ')) : [])),
);

const byStatus = ofUniverse((universe: Universe) =>
  groupedBy(allOf(universe), ({status}) => (status ? [status.value] : [])),
);
