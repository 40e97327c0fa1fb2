/** How much is where: `- Done: 2`, `High: 2 | Medium: 1`, `(Must 17, Should 8)`, `| In progress | 1 | 8 |`, against what items say. */
import {memo} from '../../memo.ts';
import type {Claim} from '../backlog.ts';
import type {Inline} from '../lines/inline.ts';
import {readKeys} from '../lines/keys.ts';
import {priorityOf} from '../mentions/roles.ts';
import {bareText} from '../mentions/sprint-titles.ts';
import type {OutlineNode} from '../parts/outline.ts';
import type {PlacedTable, Statement} from '../stories/statements.ts';
import {pointsAt} from '../values/effort.ts';
import {fold, normalise} from '../words/folding.ts';
import {countedBy} from '../words/nouns.ts';
import {countsThings} from '../words/totals.ts';
import {fieldsOf, POINTS, statusNamed} from '../words/vocabulary.ts';
import {isDated} from './progress.ts';
import {allOf, type Covered, storiesUnder, sumOf, type Universe} from './scopes.ts';
import {claimOn} from './sums.ts';
import {countOf, groupedBy, waysToCount} from './ways.ts';

type Measure = 'items' | 'points';

/** One number beside the name of a status or a priority. */
interface Told {
  readonly kind: 'status' | 'priority';
  /** A status, or the first word of a priority. */
  readonly group: string;
  readonly name: string;
  readonly line: Inline;
  readonly base: number;
  readonly digits: string;
  readonly at: number;
  /** null: it does not say what it counts. */
  readonly of: Measure | null;
}

interface ToldSet {
  readonly told: readonly Told[];
  readonly node: OutlineNode;
}

export function statusClaims(
  statements: readonly Statement[],
  tables: readonly PlacedTable[],
  universe: Universe,
): Claim[] {
  const outside = statements.filter(
    ({kind, body, line}) => kind !== 'heading' && !universe.isItemLine(body.start) && /\d/.test(line.text),
  );
  const sets = [...setsOfLines(outside), ...outside.flatMap(setsInLine), ...tables.flatMap(setsOfTable)];
  return sets.flatMap(({told, node}) => (told.length < 2 ? [] : claimsOf(told, node, universe)));
}

function groupOf(name: string): Pick<Told, 'kind' | 'group'> | null {
  const status = statusNamed(bareText(name));
  if (status) return {kind: 'status', group: status};
  const priority = priorityOf(name);
  return priority ? {kind: 'priority', group: normalise(priority).split(' ')[0] ?? ''} : null;
}

/** Lines of one section that tell a status, or a priority, and a number each. */
function setsOfLines(statements: readonly Statement[]): ToldSet[] {
  const sets = new Map<OutlineNode, Told[]>();
  for (const statement of statements) {
    if (statement.kind === 'label' || isDated(statement)) continue;
    const told = toldBy(statement);
    const known = sets.get(statement.node);
    if (known) known.push(...told);
    else if (told.length > 0) sets.set(statement.node, told);
  }
  return [...sets].flatMap(([node, told]) =>
    (['status', 'priority'] as const).map(kind => ({node, told: told.filter(one => one.kind === kind)})),
  );
}

const COUNT = /^[\s*]*(\d{1,3})(?:\s+(\p{L}+))?\s*(?:[(（]\d{1,3}\s?%[)）])?[\s*]*$/u;
const LEVEL = /^[^\p{L}]*(\p{L}[\p{L}\d -]{1,24}?)\s*[:：]\s*(?=\d)/u;

function toldBy({line, base}: Statement): Told[] {
  const keys = readKeys(line).flatMap(({key, value}) => {
    const group = groupOf(key);
    const told = group && counted(value.text);
    return told ? [{...group, name: key, line: value, base, ...told}] : [];
  });
  const [front = '', name = ''] = keys.length > 0 ? [] : (LEVEL.exec(line.text) ?? []);
  const group = name ? groupOf(name) : null;
  const told = group?.kind === 'priority' ? counted(line.text.slice(front.length)) : null;
  return group && told ? [{...group, name, line, base, ...told, at: told.at + front.length}] : keys;
}

function counted(text: string): Pick<Told, 'digits' | 'at' | 'of'> | null {
  const match = COUNT.exec(text);
  if (!match?.[1] || (match[2] && !countedBy(match[2]))) return null;
  return {digits: match[1], at: text.indexOf(match[1]), of: 'items'};
}

const PART = new RegExp(`^([^\\p{L}\\d]*)(\\p{L}[\\p{L} -]{1,22}?)\\s?[\\s:：=]\\s?(\\d{1,4})\\s?(${POINTS})?$`, 'u');

/** `High: 2 | Medium: 1 | Low: 1`, `18 points (Must 16, Should 2)`, `Points by status: Done 8, In progress 8` */
function setsInLine(statement: Statement): ToldSet[] {
  const {line, base, node} = statement;
  if (isDated(statement) || line.text.length > 200) return [];
  const bracket = /[(（]([^()（）]{5,120})[)）]\s*$/u.exec(line.text);
  const from = bracket
    ? bracket.index + 1
    : (/^[^:：\d]{4,40}\b(?:by|per|nach|por|par) [^:：\d]{3,20}[:：]\s/u.exec(line.text)?.[0].length ?? 0);
  const text = bracket?.[1] ?? line.text.slice(from);
  const told: Told[] = [];
  for (const part of text.matchAll(/[^,;|·/、，；+]+/gu)) {
    const said = part[0].replace(/[\s.]+$/u, '');
    const [, lead = '', name = '', digits = '', unit] = PART.exec(fold(said)) ?? [];
    const group = name ? groupOf(said.slice(lead.length, lead.length + name.length)) : null;
    if (!group || (told[0] && told[0].kind !== group.kind)) return [];
    const at = from + part.index + said.lastIndexOf(digits, said.length - (unit?.length ?? 0));
    told.push({...group, name, line, base, digits, at, of: unit ? 'points' : null});
  }
  // What a sentence says of statuses is read there.
  return told[0]?.kind === 'status' && from === 0 ? [] : [{told, node}];
}

/** `| Status | Count | Points |` */
function setsOfTable({table, base, node}: PlacedTable): ToldSet[] {
  if (!fieldsOf(table.header[0]?.line.text ?? '').includes('status')) return [];
  const ofColumn = ({line}: (typeof table.header)[number]): Measure | null => {
    if (fieldsOf(line.text).includes('points')) return 'points';
    return countsThings(line.text) ? 'items' : null;
  };
  const columns = table.header.flatMap((cell, at) => {
    const of = at > 0 ? ofColumn(cell) : null;
    return of ? [{at, of}] : [];
  });
  return columns.map(({at, of}) => ({
    node,
    told: table.rows.flatMap(({cells}): Told[] => {
      const [first] = cells;
      const cell = cells[at];
      const group = first && groupOf(first.line.text);
      const match = /^[\s*]*(\d{1,4})[\s*]*$/.exec(cell?.line.text ?? '');
      if (group?.kind !== 'status' || !cell || !match?.[1]) return [];
      return [
        {
          ...group,
          name: first?.line.text ?? '',
          line: cell.line,
          base,
          digits: match[1],
          at: match[0].indexOf(match[1]),
          of,
        },
      ];
    }),
  }));
}

/** Numbers about these stories add up to them, or most of them hold; others are about something else. */
function claimsOf(told: readonly Told[], node: OutlineNode, universe: Universe): Claim[] {
  const all = allOf(universe);
  const here = node.heading ? storiesUnder(universe, node) : [];
  const scopes = here.length > 0 && here.length < all.length ? [here, all] : [all];
  const kind = told[0]?.kind ?? 'status';
  if (kind === 'status' && !universe.hasStatuses) return [];
  const known = told.flatMap(({of}) => of ?? [])[0];
  for (const of of known ? [known] : (['items', 'points'] as const)) {
    const scope =
      scopes.find(stories => kind === 'status' && total(told) === amount(stories, of)) ??
      scopes.find(stories => mostHold(told, stories, of));
    if (scope) return told.flatMap(one => claimOf(one, groupsOf(scope, kind).get(one.group) ?? nobody, of));
  }
  return [];
}

function total(told: readonly Told[]): number {
  return told.reduce((sum, {digits}) => sum + Number(digits), 0);
}

function amount(stories: readonly Covered[], of: Measure): number | null {
  if (of === 'items') return stories.length;
  return stories.length === 0 ? 0 : (sumOf(stories, 'points')?.actual ?? null);
}

function mostHold(told: readonly Told[], stories: readonly Covered[], of: Measure): boolean {
  const held = told.filter(
    ({kind, group, digits}) => amount(groupsOf(stories, kind).get(group) ?? nobody, of) === Number(digits),
  );
  return held.length * 2 > told.length && held.some(({digits}) => Number(digits) > 0);
}

function claimOf({name, line, base, digits, at}: Told, stories: readonly Covered[], of: Measure): Claim[] {
  const subject = bareText(name);
  if (of === 'items') return countOf(subject, {digits, at}, line, base, waysToCount(stories, 'items'));
  const effort = pointsAt(Number(digits), at, at + digits.length);
  const claim = claimOn('group', subject, effort, line, base, [sumOf(stories, 'points')]);
  return claim ? [claim] : [];
}

const nobody: readonly Covered[] = [];

/** What nobody says anything of is still to be done. */
const byStatus = memo((stories: readonly Covered[]) =>
  groupedBy<string>(stories, ({status}) => [status?.value ?? 'todo']),
);

/** By each word of their priority. */
const byPriority = memo((stories: readonly Covered[]) =>
  groupedBy<string>(stories, ({priority}) => (priority ? new Set(normalise(priority.value).split(' ')) : [])),
);

function groupsOf(stories: readonly Covered[], kind: Told['kind']): ReadonlyMap<string, readonly Covered[]> {
  return kind === 'status' ? byStatus(stories) : byPriority(stories);
}
