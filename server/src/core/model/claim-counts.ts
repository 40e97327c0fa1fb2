/** Stated counts of stories against how many there are: `Stories: 4`, `13/15 items`, `COMPLETED Items (13):`, `P0: 4 items`. */
import type {Basis, Claim, Sprint, Story} from './backlog.ts';
import {lineCounts} from './claim-count-lines.ts';
import {basisOf, type Counted, countClaim, ITEMS, isDone, isOpen, TASKS} from './claim-counting.ts';
import {definitions, referencedIn, sprintAt, storiesIn, sumOf, type Universe} from './claim-scopes.ts';
import {claimOn} from './claim-sums.ts';
import {findEffort} from './effort.ts';
import type {MatterCount} from './front-matter.ts';
import {type Inline, sliceInline} from './inline.ts';
import {readKeys} from './keys.ts';
import type {OutlineNode} from './outline.ts';
import {laneOf, priorityOf} from './roles.ts';
import {bareText} from './sprint-titles.ts';
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
      subject: `front matter, ${name}`,
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
      ...fractionCounts(statement.line, statement.base, statement.node, universe),
      ...proseCount(statement, universe),
      ...lineCounts(statement, universe),
      ...priorityCount(statement, universe),
    ]),
    ...tables.flatMap(table => [...priorityRows(table, universe), ...fractionRows(table, universe)]),
  ];
}

/** `**Stories**: 4 user stories`, `Total Stories: 16` */
function keyCounts(statement: Statement, universe: Universe, sprints: readonly Sprint[]): Claim[] {
  if (statement.kind === 'heading') return [];
  return readKeys(statement.line).flatMap(key => {
    if (!key.fields.includes('count') || !(COUNTS.test(normalise(key.key)) || countsTasks(key.key, universe)))
      return [];
    const match = new RegExp(`^\\s*(\\d{1,4})(?:\\s+(?:${ITEMS}|${TASKS}))?\\s*$`, 'iu').exec(key.value.text);
    if (!match?.[1]) return [];
    const start = key.value.text.indexOf(match[1]);
    const sprint = sprintAt(sprints, statement.context.sprint?.heading.start);
    const scope = sprint ? sprint.items.map(item => item.story) : universe.stories.map(({story}) => story);
    const named = scope.filter(story => story.id !== null);
    return countClaim(key.key, {value: +match[1], start, end: start + match[1].length}, key.value, statement.base, [
      basisOf(scope),
      basisOf(named),
    ]);
  });
}

const COUNTS = /stor|item|histor|pbi/;
const totalTasks = new RegExp(`^(?:total|number of|total number of)?\\s*(?:${TASKS})$`, 'iu');

/** `Total Tasks: 24` of a plan whose items are tasks. */
function countsTasks(name: string, {stories}: Universe): boolean {
  return totalTasks.test(name) && stories.every(({story}) => /^(?:T|TASK)[-_ ]?\d/i.test(story.id ?? ''));
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
function fractionCounts(line: Inline, base: number, node: OutlineNode, universe: Universe): Claim[] {
  const match = new RegExp(
    `(?<![\\d/.])(\\d{1,4})\\s?(?:/|out of|von|sur|из)\\s?(\\d{1,4})\\s+(?:${ITEMS})(?!\\p{L})`,
    'iu',
  ).exec(line.text);
  return match ? doneOfAll(line, base, match, storyTallies(node, universe)) : [];
}

/** `| Stories Completed | 7/7 |`, `| Tasks done | 10/20 |` */
function fractionRows({table, base, node}: PlacedTable, universe: Universe): Claim[] {
  return table.rows.flatMap(row => {
    const name = normalise(row.cells[0]?.line.text ?? '');
    const ofStories = COUNTED_STORIES.test(name);
    if (!ofStories && !COUNTED_TASKS.test(name)) return [];
    const tallies = ofStories ? storyTallies(node, universe) : taskTallies(universe);
    const cell = row.cells.slice(1).findLast(one => FRACTION.test(one.line.text));
    const match = cell ? FRACTION.exec(cell.line.text) : null;
    return cell && match ? doneOfAll(cell.line, base, match, tallies) : [];
  });
}

const FRACTION = /^[\s*~]*(\d{1,4})\s?\/\s?(\d{1,4})(?![\d/])/;
const COUNTED_STORIES =
  /^(?:user )?(?:stories|items|historias) (?:completed|done|finished|complete|concluidas|completadas)$/;
const COUNTED_TASKS =
  /^(?:tasks|taches|tareas|tarefas|aufgaben) (?:completed|done|completees|terminees|completadas|concluidas|erledigt)$/;

/** The ways to count what is done and what there is. */
interface Tallies {
  readonly done: readonly Basis[];
  readonly all: readonly Basis[];
}

function storyTallies(node: OutlineNode, universe: Universe): Tallies {
  const scoped = storiesIn(universe, {start: node.start, end: node.end}).map(({story}) => story);
  const all = universe.stories.map(({story}) => story);
  const scopes = scoped.length > 0 && scoped.length < all.length ? [all, scoped] : [all];
  const named = all.filter(story => story.id !== null && !/^(?:enhancement|bug)/i.test(story.id));
  const done = [...scopes, named].flatMap(scope => [basisOf(scope.filter(isDone)), basisOf(scope.filter(saidDone))]);
  return {done, all: [...scopes, named].map(basisOf)};
}

/** Check boxes of tasks over all stories. */
function taskTallies(universe: Universe): Tallies {
  const tally = (kind: 'done' | 'total'): Basis => {
    const addends = universe.stories.flatMap(({story}) =>
      story.tasks[kind] > 0
        ? [{name: story.id ?? story.title, value: story.tasks[kind], span: story.definition.line}]
        : [],
    );
    return {actual: addends.reduce((sum, {value}) => sum + value, 0), addends};
  };
  return {done: [tally('done')], all: [tally('total')]};
}

function doneOfAll(line: Inline, base: number, match: RegExpExecArray, {done, all}: Tallies): Claim[] {
  const [whole, first = '', second = ''] = match;
  const at = match.index + whole.indexOf(first);
  const then = match.index + whole.indexOf(second, whole.indexOf(first) + first.length);
  return [
    ...countClaim('done', {value: +first, start: at, end: at + first.length}, line, base, done),
    ...countClaim('all', {value: +second, start: then, end: then + second.length}, line, base, all),
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

/** `- **P0 Items:** 4 (22-29 hours)`, `- P1 (Critical): 12 tasks` */
function priorityCount(statement: Statement, universe: Universe): Claim[] {
  if (statement.kind === 'heading') return [];
  const keys = readKeys(statement.line);
  const named = keys.length > 0 ? keys : plainCount(statement.line);
  return named.flatMap(key => {
    const number = /^\s*(\d{1,3})(?=\s*(?:[(（]|$|items|tasks|stories))/iu.exec(key.value.text);
    if (!number?.[1]) return [];
    const start = key.value.text.indexOf(number[1]);
    const count = {value: +number[1], start, end: start + number[1].length};
    return [
      ...groupCount(key.key, count, key.value, statement.base, universe),
      ...groupEffort(key.key, key.value, statement.base, universe),
    ];
  });
}

const plain = new RegExp(`^\\s*([^:：\\d]{0,3}[^:：]{2,40}?)\\s*[:：]\\s*\\d{1,3}\\s+(?:${ITEMS}|${TASKS})\\s*$`, 'iu');

/** A name, a colon, and a count of items: no key that means anything elsewhere. */
function plainCount(line: Inline): {readonly key: string; readonly value: Inline}[] {
  const name = plain.exec(line.text)?.[1];
  return name ? [{key: name, value: sliceInline(line, line.text.search(/[:：]/u) + 1)}] : [];
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

/** Some place says that it is done, if not its definition. */
function saidDone(story: Story): boolean {
  return story.mentions.some(mention => mention.status?.value === 'done');
}

const METRIC = /^(?:metric|metrik|metrique|metrica|指标|measure)s?$/;

const COUNTED =
  /^(?:count|items|stories|tasks|number|total|value|gorev sayisi|anzahl|quantidade|cantidad|nombre|numero|数量|件数|개수|количество)$/;

/** A count of the stories of one priority or one status; open ones count alone where the document counts so. */
function groupCount(name: string, number: Counted, line: Inline, base: number, universe: Universe): Claim[] {
  const stories = membersOf(name, universe);
  if (stories.length === 0) return [];
  const own = stories.filter(story => story.mentions.some(mention => mention.priority));
  const open = stories.filter(isOpen);
  const scopes = /\b(?:open|remaining|left)\b/i.test(name)
    ? [open, own.filter(isOpen)]
    : [open, stories, own, own.filter(isOpen)];
  return countClaim(bareText(name), number, line, base, scopes.filter(scope => scope.length > 0).map(basisOf));
}

/** `4 (22-29 hours)`: the effort of those that are counted. */
function groupEffort(name: string, line: Inline, base: number, universe: Universe): Claim[] {
  const effort = findEffort(line.text);
  const stories = membersOf(name, universe);
  if (!effort || stories.length === 0) return [];
  const bases = [stories.filter(isOpen), stories].map(scope => sumOf(definitions(scope), effort.unit));
  const claim = claimOn('group', bareText(name), effort, line, base, bases);
  return claim ? [claim] : [];
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
