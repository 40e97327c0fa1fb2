/** YAML before the text: one item per file, sprints and issues as lists, the week of a planner. */
import {isMap, isScalar, isSeq, parseDocument, type YAMLMap} from 'yaml';
import {memo} from '../../memo.ts';
import type {Span} from '../../text/span.ts';
import type {Stated, Status} from '../backlog.ts';
import type {YamlBlock} from '../parts/blocks.ts';
import {findDates} from '../values/dates.ts';
import {statusOfPercent, statusOfValue} from '../values/statuses.ts';
import {fold} from '../words/folding.ts';
import {fieldsOf, meansNothing, SPRINT} from '../words/vocabulary.ts';
import {emptyFacts, type ItemFacts} from './item-facts.ts';

export interface FrontMatter {
  /** Facts of the item that the whole file is; null when the file holds a plan. Spans are relative to the piece. */
  readonly item: ItemFacts | null;
  readonly title: string | null;
  /** It configures an agent, a skill or a command: what follows are instructions. */
  readonly instructs: boolean;
  readonly sprints: readonly YamlSprint[];
  /** true: the one sprint is that of the whole file */
  readonly single: boolean;
  readonly counts: readonly MatterCount[];
  readonly issues: readonly {readonly facts: ItemFacts; readonly span: Span}[];
}

/** A count of tasks or stories that front matter states. */
export interface MatterCount {
  readonly name: string;
  readonly of: 'all' | 'done' | 'open';
  readonly stated: Stated<number>;
}

export interface YamlSprint {
  readonly id: string | null;
  readonly title: Stated<string>;
  readonly goal: Stated<string> | null;
  readonly start: Stated<string> | null;
  readonly end: Stated<string> | null;
  /** Points that the team can take. */
  readonly capacity: Stated<number> | null;
  readonly span: Span;
}

const NOTHING: FrontMatter = {
  item: null,
  title: null,
  instructs: false,
  sprints: [],
  single: false,
  counts: [],
  issues: [],
};

/** What front matter says of a plan; broken YAML says nothing. */
export const readFrontMatter: (block: YamlBlock) => FrontMatter = memo(block => {
  const document = parseDocument(block.value, {logLevel: 'silent'});
  const root = document.contents;
  if (!isMap(root) || document.errors.length > 0) return NOTHING;
  const map = root as YAMLMap;
  const week = readWeek(map, block);
  return {
    item: readItem(map, block.at),
    title: scalars(map, block.at).get('title')?.value ?? null,
    instructs: configures(map),
    sprints: [...readSprints(map, block.at), ...week],
    single: week.length === 1,
    counts: readCounts(map, block.at),
    issues: readIssues(map, block.at),
  };
});

/** `argument-hint: …`, `allowed-tools: …`, or a bare name with a description. */
function configures(map: YAMLMap): boolean {
  const names = new Set(map.items.map(pair => (isScalar(pair.key) ? String(pair.key.value).toLowerCase() : '')));
  const tooled = ['argument-hint', 'allowed-tools', 'tools', 'model', 'agent', 'globs', 'alwaysapply', 'applyto'];
  const known = tooled.some(name => names.has(name));
  if (!names.has('description')) return names.has('argument-hint') || names.has('allowed-tools');
  if (names.size === 1 && isFilledTemplate(map.get('description'))) return false;
  return !names.has('title') && !names.has('status') && (known || names.size <= 3);
}

/** `description: Task list template for a feature`: what a plan was made from; one with gaps shows it in its title. */
function isFilledTemplate(description: unknown): boolean {
  return typeof description === 'string' && /^tasks? list template/i.test(description);
}

/** The scalars of a map by folded key. */
function scalars(map: YAMLMap, at: number): Map<string, Stated<string>> {
  const found = new Map<string, Stated<string>>();
  for (const pair of map.items) {
    if (!isScalar(pair.key) || !isScalar(pair.value) || pair.value.value === null) continue;
    const range = pair.value.range;
    const value = typeof pair.value.source === 'string' ? pair.value.source : String(pair.value.value);
    if (range)
      found.set(String(pair.key.value).toLowerCase(), {value, span: {start: at + range[0], end: at + range[1]}});
  }
  return found;
}

/** Keys that only tools for tasks write beside a title. */
const TASK_KEYS =
  /^(?:status|assignee|assigned|priority|progress|workload|milestone|dependencies|points|story_points|estimate|effort|started|completed)$/;

/** `type: meeting`: what has an id, an owner and a status, and is written down rather than done. */
const RECORD =
  /^(?:meeting|minutes|notes?|decision|adr|rfc|article|post|guide|how-?to|reference|concept|glossary|policy|runbook|person|company)$/;

function readItem(map: YAMLMap, at: number): ItemFacts | null {
  const keys = scalars(map, at);
  const names = map.items.map(pair => (isScalar(pair.key) ? String(pair.key.value).toLowerCase() : ''));
  const telling = names.filter(name => TASK_KEYS.test(name)).length;
  const title = keys.get('title') ?? keys.get('name') ?? null;
  const id = keys.get('id') ?? null;
  const isTask = (telling >= 1 && id !== null) || (telling >= 2 && (title !== null || names.includes('assigned')));
  if (!isTask || names.includes('sprints') || names.includes('layout')) return null;
  if (RECORD.test(fold(keys.get('type')?.value ?? ''))) return null;
  const facts = emptyFacts();
  facts.id = id;
  facts.title = title && {value: title.value.replace(/\s*\((?:Priority|Prio):[^)]*\)$/i, ''), span: title.span};
  fillScalars(facts, keys);
  fillLists(facts, map, at);
  return facts;
}

function fillScalars(facts: ItemFacts, keys: ReadonlyMap<string, Stated<string>>): void {
  for (const [name, stated] of keys) {
    const fields = fieldsOf(name.replace(/_/g, ' '));
    const number = Number(stated.value);
    if (fields.includes('status') || name === 'started') {
      const status = statusOfScalar(name, stated.value);
      if (status && (!facts.status || status === 'done')) facts.status = {value: status, span: stated.span};
    } else if (fields.includes('points') && Number.isFinite(number)) facts.points = {value: number, span: stated.span};
    else if (fields.includes('priority') && !meansNothing(stated.value)) facts.priority = stated;
    else if (fields.includes('assignee') && !meansNothing(stated.value)) facts.assignees = [stated];
    else if (fields.includes('estimate')) facts.estimate = stated;
    else if (name === 'sprint' || name === 'milestone' || name === 'iteration') facts.sprint = stated;
    else if (fields.includes('epic')) facts.epic = stated;
  }
}

/** `progress: 0.5` is a share, `started` and `completed` are dates or flags. */
function statusOfScalar(name: string, value: string): Status | null {
  if (name === 'progress' && /^[01]?\.?\d*$/.test(value)) return statusOfPercent(`${Number(value) * 100}%`);
  if (name !== 'started' && name !== 'completed') return statusOfValue(value);
  if (value === 'false' || value === '') return null;
  return name === 'started' ? 'in-progress' : 'done';
}

function fillLists(facts: ItemFacts, map: YAMLMap, at: number): void {
  for (const pair of map.items) {
    if (!isScalar(pair.key) || !isSeq(pair.value)) continue;
    const fields = fieldsOf(String(pair.key.value).replace(/_/g, ' '));
    const values = pair.value.items.flatMap(item =>
      isScalar(item) && item.range
        ? [{value: String(item.value), span: {start: at + item.range[0], end: at + item.range[1]}}]
        : [],
    );
    if (fields.includes('assignee') || pair.key.value === 'assigned') facts.assignees = values;
    else if (fields.includes('dependencies')) facts.dependsOn = values;
    else if (fields.includes('labels')) facts.labels = values.map(value => value.value);
  }
}

function dateIn(stated: Stated<string> | undefined): Stated<string> | null {
  const found = stated ? findDates(stated.value)[0] : undefined;
  return stated && found ? {value: found.value, span: stated.span} : null;
}

function readSprints(map: YAMLMap, at: number): YamlSprint[] {
  const list = map.get('sprints');
  if (!isSeq(list)) return [];
  return list.items.flatMap(item => {
    if (!isMap(item) || !item.range) return [];
    const keys = scalars(item as YAMLMap, at);
    const title = keys.get('name') ?? keys.get('title');
    if (!title) return [];
    const span = {start: at + item.range[0], end: at + item.range[1]};
    return [
      {
        id: keys.get('id')?.value ?? null,
        title,
        goal: keys.get('description') ?? keys.get('goal') ?? null,
        start: dateIn(keys.get('start')),
        end: dateIn(keys.get('end')),
        capacity: capacityIn(keys),
        span,
      },
    ];
  });
}

/** `sprint: 11`, or the `week: 7` of a planner. */
function readWeek(map: YAMLMap, block: YamlBlock): YamlSprint[] {
  const keys = scalars(map, block.at);
  const named = numberOf(keys);
  if (!named || keys.has('id')) return [];
  const {number, title} = named;
  return [
    {
      id: number,
      title,
      goal: keys.get('goal') ?? keys.get('sprint_goal') ?? null,
      start: dateIn(keys.get('startdate') ?? keys.get('start') ?? keys.get('start_date')),
      end: dateIn(keys.get('enddate') ?? keys.get('end') ?? keys.get('end_date')),
      capacity: capacityIn(keys),
      span: block.span,
    },
  ];
}

/** `capacity: 21`, `capacity_points: 21` */
function capacityIn(keys: ReadonlyMap<string, Stated<string>>): Stated<number> | null {
  const stated = keys.get('capacity') ?? keys.get('capacity_points') ?? keys.get('sprint_capacity');
  return stated && /^\d{1,4}(?:\.\d)?$/.test(stated.value) ? {value: Number(stated.value), span: stated.span} : null;
}

const sprintName = new RegExp(`^(?:(?:${SPRINT})\\s*#?\\s*)?(\\d{1,3}(?:\\.\\d+)?)$`, 'u');
const sprintTitle = new RegExp(`^(?:${SPRINT})\\s*#?\\s*(\\d{1,3}(?:\\.\\d+)?)(?!\\d)`, 'u');

/** `sprint: 11`, `week: 7`, `title: Sprint 5`. */
function numberOf(keys: ReadonlyMap<string, Stated<string>>): {number: string; title: Stated<string>} | null {
  for (const [name, word] of [
    ['sprint', 'Sprint'],
    ['sprint_number', 'Sprint'],
    ['iteration', 'Iteration'],
    ['week', 'Week'],
  ] as const) {
    const stated = keys.get(name);
    const number = stated && sprintName.exec(fold(stated.value))?.[1];
    if (stated && number) return {number, title: {value: `${word} ${number}`, span: stated.span}};
  }
  const title = keys.get('title');
  const number = title && sprintTitle.exec(fold(title.value))?.[1];
  return title && number ? {number, title} : null;
}

/** `issues: [{number: 264, description: …, points: 5}]` */
function readIssues(map: YAMLMap, at: number): {facts: ItemFacts; span: Span}[] {
  const list = ['issues', 'stories', 'tasks', 'items', 'backlog'].map(key => map.get(key)).find(isSeq);
  if (!isSeq(list)) return [];
  return list.items.flatMap(item => {
    if (!isMap(item) || !item.range) return [];
    const keys = scalars(item as YAMLMap, at);
    const title = keys.get('description') ?? keys.get('title') ?? keys.get('name');
    if (!title) return [];
    const facts = emptyFacts();
    const number = keys.get('number') ?? keys.get('id');
    facts.id = number
      ? {value: /^\d+$/.test(number.value) ? `#${number.value}` : number.value, span: number.span}
      : null;
    facts.title = title;
    fillScalars(facts, keys);
    fillLists(facts, item as YAMLMap, at);
    return [{facts, span: {start: at + item.range[0], end: at + item.range[1]}}];
  });
}

const COUNT_KEY =
  /^(total|completed|done|finished|deferred|remaining|pending|open)[_-]?(?:tasks|stories|items|user_stories)$/i;

/** `total_tasks: 24`, `completedStories: 16` */
function readCounts(map: YAMLMap, at: number): MatterCount[] {
  return [...scalars(map, at)].flatMap(([name, stated]) => {
    const word = COUNT_KEY.exec(name)?.[1];
    if (!word || !/^\d{1,5}$/.test(stated.value)) return [];
    const of = word === 'total' ? 'all' : /^(?:completed|done|finished)$/.test(word) ? 'done' : 'open';
    return [{name, of, stated: {value: Number(stated.value), span: stated.span}}];
  });
}
