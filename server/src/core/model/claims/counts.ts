/** Stated counts of stories against how many there are: `Stories: 4`, `13/15 items`, `COMPLETED Items (13):`, `P0: 4 items`. */

import {memo} from '../../memo.ts';
import type {Basis, Claim, Sprint, Story} from '../backlog.ts';
import type {Inline} from '../lines/inline.ts';
import {type KeyValue, readKeys} from '../lines/keys.ts';
import type {MatterCount} from '../mentions/front-matter.ts';
import {bareText} from '../mentions/sprint-titles.ts';
import type {OutlineNode} from '../parts/outline.ts';
import type {PlacedTable, Statement} from '../stories/statements.ts';
import {fold, normalise} from '../words/folding.ts';
import {countedBy, countsFaults, ITEM_NOUNS, TASK_NOUNS} from '../words/nouns.ts';
import {namesDay} from '../words/progress.ts';
import {withoutSmallWords} from '../words/telling.ts';
import {summedBy} from '../words/totals.ts';
import {OF, POINTS} from '../words/vocabulary.ts';
import {lineCounts} from './count-lines.ts';
import {basisOf, countClaim, isDone} from './counting.ts';
import {otherRowKeys} from './parts.ts';
import {isDated} from './progress.ts';
import {nameOf} from './quantities.ts';
import {
  allOf,
  type Covered,
  definitions,
  referencedIn,
  storiesIn,
  storiesUnder,
  sumOf,
  type Universe,
} from './scopes.ts';
import {isOfOther, sprintAt} from './sprints.ts';
import {countOf, waysToCount} from './ways.ts';

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
      ...lineCounts(statement, universe),
    ]),
    ...tables.flatMap(table => [
      ...fractionRows(table, universe),
      ...otherRowKeys(table).flatMap(({key, statement}) =>
        universe.isItemLine(statement.body.start) || isDated(statement)
          ? []
          : countsOfKey(key, statement, universe, sprints),
      ),
    ]),
  ];
}

const ONLY_COUNT = new RegExp(`^\\s*(\\d{1,4})\\s*[件个개]?(?:(?:${ITEM_NOUNS}|${TASK_NOUNS}))?\\s*$`, 'iu');

/** `**Stories**: 4 user stories`, `Total Stories: 16`, `Total tasks: 24`: of the section, of the sprint, of the document. */
function keyCounts(statement: Statement, universe: Universe, sprints: readonly Sprint[]): Claim[] {
  if (statement.kind === 'heading' || isDated(statement)) return [];
  return readKeys(statement.line).flatMap(key => countsOfKey(key, statement, universe, sprints));
}

function countsOfKey(key: KeyValue, statement: Statement, universe: Universe, sprints: readonly Sprint[]): Claim[] {
  const of = countedByKey(key);
  const match = of ? ONLY_COUNT.exec(fold(key.value.text)) : null;
  if (!of || !match?.[1] || isOfOther(statement.node, sprints)) return [];
  const sprint = sprintAt(sprints, statement.context.sprint?.heading.start);
  const planned = sprint ? sprint.items : allOf(universe);
  const {node} = statement;
  const here = node.heading ? storiesUnder(universe, node) : [];
  const scopes = [here, planned, withIds(planned)].filter(({length}) => length > 0);
  const bases = scopes.flatMap(scope => waysToCount(scope, of));
  return countOf(key.key, {digits: match[1], at: key.value.text.indexOf(match[1])}, key.value, statement.base, bases);
}

const withIds = memo((stories: readonly Covered[]) => stories.filter(({story}) => story.id !== null));

/** What a key counts: `Stories`, `Total tasks`, not `Story` and `Tasks left`. */
function countedByKey({key, fields}: KeyValue): 'items' | 'tasks' | null {
  if ((fields.length > 0 && !fields.includes('count')) || countsFaults(key)) return null;
  const summed = summedBy(key);
  if (summed === 'items' || summed === 'tasks') return summed;
  return fields.length > 0 || !/\s/.test(key.trim()) ? countedBy(key) : null;
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
  // `To Do (11)` may as well be the points of what stands below.
  const points = sumOf(definitions(stories), 'points');
  return countClaim(
    bareText(statement.line.text),
    {value: +match[1], start, end: start + match[1].length},
    statement.line,
    statement.base,
    [basisOf(stories), ...(points ? [points] : [])],
  );
}

/** `13/15 items`, `6/8 tasks`: how many are done, of how many. */
function fractionCounts(line: Inline, base: number, node: OutlineNode, universe: Universe): Claim[] {
  const text = fold(line.text);
  const ofItems = itemFraction.exec(text);
  // `2026-03-04: 1 of 4 stories is done` tells of that day.
  if (ofItems && !ofItems[0].includes('/') && namesDay(text)) return [];
  if (ofItems) {
    const rest = withoutSmallWords(text.replace(ofItems[0], ' '));
    // `2 of 4 stories have an estimate`, `Frontend: 2 of 4 stories`: of other things and of others.
    const about = /\p{L}/u.test(rest) ? nameOf(rest)?.shares[0] : 'done';
    const {all, done} = storyTallies(node, universe);
    if (about === 'all') return doneOfAll(line, base, ofItems, {all, done: [...done, ...all]});
    return about === 'done' ? doneOfAll(line, base, ofItems, {all, done}) : [];
  }
  const ofTasks = taskFraction.exec(text);
  if (!ofTasks) return [];
  // Whether the items or what is under them are called tasks, the document shows.
  const [items, tasks] = [storyTallies(node, universe), taskTallies(universe)];
  return doneOfAll(line, base, ofTasks, {done: [...items.done, ...tasks.done], all: [...items.all, ...tasks.all]});
}

/** `5/8 story points` counts no stories. */
const fractionOf = (nouns: string): RegExp =>
  new RegExp(
    `(?<![\\d/.])(\\d{1,4})\\s?(?:/|${OF})\\s?(\\d{1,4})\\s*[件个개]?\\s?(?!(?:${POINTS})(?!\\p{L}))(?:${nouns})(?!\\p{L})`,
    'iu',
  );
const itemFraction = fractionOf(ITEM_NOUNS);
/** At the beginning of a line or behind its key: whose tasks they are is not said elsewhere in it. */
const taskFraction = new RegExp(`^[^\\d:：]{0,40}[:：]?[\\s*]*${fractionOf(TASK_NOUNS).source}`, 'iu');

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

/** Some place says that it is done, if not its definition. */
function saidDone(story: Story): boolean {
  return story.mentions.some(mention => mention.status?.value === 'done');
}
