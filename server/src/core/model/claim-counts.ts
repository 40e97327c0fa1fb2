/** Stated counts of stories against how many there are: `Stories: 4`, `13/15 items`, `COMPLETED Items (13):`, `P0: 4 items`. */
import {shift} from '../text/span.ts';
import type {Addend, Basis, Claim, Sprint, Story} from './backlog.ts';
import {referencedIn, storiesIn, type Universe} from './claim-scopes.ts';
import type {MatterCount} from './front-matter.ts';
import {type Inline, sourceOf} from './inline.ts';
import {readKeys} from './keys.ts';
import {bareText, laneOf, priorityOf} from './roles.ts';
import type {PlacedTable, Statement} from './statements.ts';
import {fieldsOf, normalise} from './words/vocabulary.ts';

/** `total_tasks: 24` in front matter. */
export function matterCounts(counts: readonly MatterCount[], universe: Universe): Claim[] {
  const all = universe.stories.map(({story}) => story);
  const done = all.filter(story => story.status?.value === 'done');
  return counts.flatMap(({name, of, stated}) => {
    const stories = of === 'all' ? all : of === 'done' ? done : all.filter(story => !done.includes(story));
    if (stories.length === 0) return [];
    const claim: Claim = {
      kind: 'count',
      subject: name,
      unit: 'stories',
      stated,
      approximate: false,
      bases: [basisOf(stories)],
    };
    return [claim];
  });
}

export function countClaims(
  statements: readonly Statement[],
  tables: readonly PlacedTable[],
  universe: Universe,
  sprints: readonly Sprint[],
): Claim[] {
  return [
    ...statements.flatMap(statement => [
      ...keyCounts(statement, universe, sprints),
      ...labelCount(statement, universe),
      ...fractionCounts(statement.line, statement.base, statement, universe),
      ...proseCount(statement, universe),
      ...priorityCount(statement, universe),
    ]),
    ...tables.flatMap(table => priorityRows(table, universe)),
  ];
}

interface Number {
  readonly value: number;
  readonly start: number;
  readonly end: number;
}

function countClaim(subject: string, number: Number, line: Inline, base: number, bases: readonly Basis[]): Claim[] {
  if (bases.length === 0 || bases.every(basis => basis.actual === 0)) return [];
  const span = shift(sourceOf(line, number.start, number.end), base);
  return [{kind: 'count', subject, unit: 'stories', stated: {value: number.value, span}, approximate: false, bases}];
}

function basisOf(stories: readonly Story[]): Basis {
  const addends: Addend[] = stories.map(story => ({
    name: story.id ?? story.title,
    value: 1,
    span: story.definition.line,
  }));
  return {actual: stories.length, addends};
}

const ITEMS = 'user stories|stories|story|items|backlog items|pbis|historias|histórias|storys|user storys|tickets';

/** `**Stories**: 4 user stories`, `Total Stories: 16` */
function keyCounts(statement: Statement, universe: Universe, sprints: readonly Sprint[]): Claim[] {
  if (statement.kind === 'heading') return [];
  return readKeys(statement.line).flatMap(key => {
    if (!key.fields.includes('count') || !/stor|item|histor|pbi/.test(normalise(key.key))) return [];
    const match = new RegExp(`^\\s*(\\d{1,4})(?:\\s+(?:${ITEMS}))?\\s*$`, 'iu').exec(key.value.text);
    if (!match?.[1]) return [];
    const start = key.value.text.indexOf(match[1]);
    const sprint = sprints.find(one => one.heading.start === statement.context.sprint?.heading.start);
    const scope = sprint ? sprint.items.map(item => item.story) : universe.stories.map(({story}) => story);
    const named = scope.filter(story => story.id !== null);
    return countClaim(key.key, {value: +match[1], start, end: start + match[1].length}, key.value, statement.base, [
      basisOf(scope),
      basisOf(named),
    ]);
  });
}

/** `**COMPLETED Items (13):**` over entries that name the items, ranges included. */
function labelCount(statement: Statement, universe: Universe): Claim[] {
  if (statement.kind !== 'label' && statement.kind !== 'entry') return [];
  const match =
    /[(（](\d{1,3})\s*(?:\p{L}+)?[)）][\s*:：]*$/u.exec(statement.line.text) ??
    /[(（](\d{1,3})\s*(?:tasks|items|stories)[)）]/iu.exec(statement.line.text);
  if (!match?.[1] || statement.entries.length === 0) return [];
  const lines = statement.entries.map(entry => referencedIn(universe, entry.line.text));
  if (lines.some(found => found.length === 0)) return [];
  const start = match.index + match[0].indexOf(match[1]);
  const stories = [...new Set(lines.flat())];
  return countClaim(
    bareText(statement.line.text),
    {value: +match[1], start, end: start + match[1].length},
    statement.line,
    statement.base,
    [basisOf(stories)],
  );
}

/** `13/15 items`: how many are done, of how many. */
function fractionCounts(line: Inline, base: number, statement: Statement, universe: Universe): Claim[] {
  const match = new RegExp(`(?<![\\d/.])(\\d{1,4})\\s?/\\s?(\\d{1,4})\\s+(?:${ITEMS})(?!\\p{L})`, 'iu').exec(line.text);
  if (!match?.[1] || !match[2]) return [];
  const node = {start: statement.node.start, end: statement.node.end};
  const scoped = storiesIn(universe, node).map(({story}) => story);
  const all = universe.stories.map(({story}) => story);
  const scopes = scoped.length > 0 && scoped.length < all.length ? [all, scoped] : [all];
  const done = scopes.flatMap(scope => [
    basisOf(scope.filter(story => story.status?.value === 'done')),
    basisOf(scope.filter(saidDone)),
  ]);
  const named = all.filter(story => story.id !== null && !/^(?:enhancement|bug)/i.test(story.id));
  const first = {value: +match[1], start: match.index, end: match.index + match[1].length};
  const at = match.index + match[0].lastIndexOf(match[2]);
  const second = {value: +match[2], start: at, end: at + match[2].length};
  return [
    ...countClaim('done', first, line, base, [...done, basisOf(named.filter(story => story.status?.value === 'done'))]),
    ...countClaim('all', second, line, base, [...scopes.map(basisOf), basisOf(named)]),
  ];
}

/** `the 16 stories in EPIC-001`, `Only 2 items remaining` before the items begin. */
function proseCount(statement: Statement, universe: Universe): Claim[] {
  if (statement.kind !== 'line') return [];
  const match = new RegExp(
    `(?:\\bthe|\\ball|\\bcontains|\\bcomprises)\\s+(\\d{1,3})\\s+(?:${ITEMS})\\s+(?:in|of|for)\\b`,
    'iu',
  ).exec(statement.line.text);
  if (!match?.[1]) return [];
  const all = universe.stories.map(({story}) => story);
  const start = match.index + match[0].indexOf(match[1]);
  return countClaim(
    'stories',
    {value: +match[1], start, end: start + match[1].length},
    statement.line,
    statement.base,
    [basisOf(all), basisOf(all.filter(story => story.id))],
  );
}

/** `- **P0 Items:** 4 (22-29 hours)` */
function priorityCount(statement: Statement, universe: Universe): Claim[] {
  if (statement.kind === 'heading') return [];
  return readKeys(statement.line).flatMap(key => {
    const number = /^\s*(\d{1,3})(?=\s*(?:[(（]|$|items|tasks|stories))/iu.exec(key.value.text);
    if (!number?.[1]) return [];
    const start = key.value.text.indexOf(number[1]);
    return groupCount(
      key.key,
      {value: +number[1], start, end: start + number[1].length},
      key.value,
      statement.base,
      universe,
    );
  });
}

/** `| P0 items | 6 |`, `| 🔴 Critical | 18 | ⏳ |` */
function priorityRows({table, base}: PlacedTable, universe: Universe): Claim[] {
  const column = table.header.findIndex(
    (cell, i) =>
      i > 0 &&
      (COUNTED.test(normalise(cell.line.text)) ||
        (i === 1 && METRIC.test(normalise(table.header[0]?.line.text ?? '')))),
  );
  if (column < 0) return [];
  return table.rows.flatMap(row => {
    const name = row.cells[0]?.line.text ?? '';
    const cell = row.cells[column];
    const number = /^[\s*]*(\d{1,3})[\s*]*$/.exec(cell?.line.text ?? '');
    if (!cell || !number?.[1] || universe.itemLines.has(base + row.span.start)) return [];
    const start = cell.line.text.indexOf(number[1]);
    return groupCount(name, {value: +number[1], start, end: start + number[1].length}, cell.line, base, universe);
  });
}

function isOpen(story: Story): boolean {
  return story.status?.value !== 'done' && story.status?.value !== 'dropped';
}

/** Some place says that it is done, if not its definition. */
function saidDone(story: Story): boolean {
  return story.mentions.some(mention => mention.status?.value === 'done');
}

const METRIC = /^(?:metric|metrik|metrique|metrica|指标|measure)s?$/;

const COUNTED =
  /^(?:count|items|stories|tasks|number|total|value|gorev sayisi|anzahl|quantidade|cantidad|nombre|numero|数量|件数|개수|количество)$/;

/** A count of the stories of one priority or one status; open ones count alone where the document counts so. */
function groupCount(name: string, number: Number, line: Inline, base: number, universe: Universe): Claim[] {
  const stories = membersOf(name, universe);
  if (stories.length === 0) return [];
  const own = stories.filter(story => story.mentions.some(mention => mention.priority));
  const open = stories.filter(isOpen);
  const scopes = /\b(?:open|remaining|left)\b/i.test(name)
    ? [open, own.filter(isOpen)]
    : [open, stories, own, own.filter(isOpen)];
  return countClaim(bareText(name), number, line, base, scopes.filter(scope => scope.length > 0).map(basisOf));
}

function membersOf(name: string, universe: Universe): Story[] {
  const priority = priorityOf(name.replace(/\b(?:open|remaining|total)\s/gi, ''));
  const all = universe.stories.map(({story}) => story);
  if (priority) {
    const word = normalise(priority).split(' ')[0] ?? '';
    return all.filter(story => story.priority && normalise(story.priority.value).split(' ').includes(word));
  }
  const lane = fieldsOf(name).includes('count') ? laneOf(name) : null;
  return lane ? all.filter(story => story.status?.value === lane) : [];
}
