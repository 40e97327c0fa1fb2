/** All languages' planning words as one look-up. */
import type {Status} from '../backlog.ts';
import {normalise} from './folding.ts';
import {languages} from './languages.ts';
import {alternatives, anywhere, beginner, listOf, namer, termsOf} from './patterns.ts';
import {teamWords} from './team.ts';
import type {Field} from './words.ts';

const fields = new Map<string, Field[]>();
const statuses = new Map<string, Status>();
for (const words of languages) {
  for (const [field, list] of Object.entries(words.fields) as [Field, string][]) {
    for (const term of listOf(list)) {
      const known = fields.get(term);
      if (!known) fields.set(term, [field]);
      else if (!known.includes(field)) known.push(field);
    }
  }
  for (const [status, list] of Object.entries(words.statuses) as [Status, string][]) {
    for (const term of listOf(list)) if (!statuses.has(term)) statuses.set(term, status);
  }
}

const none = new Set(termsOf(words => words.none));
const priorities = new Set(termsOf(words => words.priorities));
const worklists = new Set(termsOf(words => words.worklists));
const scopes = new Set(termsOf(words => words.scopes));

/** The fields that a key, column or label may mean, most usual language first; empty when it is no planning word. */
export function fieldsOf(text: string): readonly Field[] {
  const bare = text.replace(/[(（[].*$/, '');
  return fieldsOfTerm(normalise(bare)) ?? fieldsOfTerm(normalise(text)) ?? fieldsOfParts(bare);
}

/** What a team says counts before what everybody says. */
function fieldsOfTerm(term: string): readonly Field[] | undefined {
  return teamWords().fields.get(term) ?? fields.get(term);
}

const NO_FIELDS: readonly Field[] = [];

/** `Owner / Assignee`, `Sprint#`, `优先级 Priority`: what the parts of a name mean, or what it means in both of two scripts. */
function fieldsOfParts(text: string): readonly Field[] {
  if (text.length > 48) return NO_FIELDS;
  if (text.includes('#')) return fields.get(normalise(text.replace(/#/g, ' '))) ?? NO_FIELDS;
  const parts = text.split(/[/|&+]/).map(normalise);
  if (parts.length > 1) {
    const known = parts.map(fieldsOfTerm);
    return known.every(one => one !== undefined) ? [...new Set(known.flat())] : NO_FIELDS;
  }
  if (!/[\u3040-\u30ff\u4e00-\u9fff\uac00-\ud7af]/u.test(text) || !/^[^\d]*[a-z][^\d]*$/i.test(text)) return NO_FIELDS;
  const latin = fields.get(normalise(text.replace(/[^\p{Script=Latin}\s]/gu, ' ')));
  const other = fields.get(normalise(text.replace(/\p{Script=Latin}/gu, ' ')));
  return latin?.filter(field => other?.includes(field)) ?? NO_FIELDS;
}

/** The first of `among` that a text may mean. */
export function fieldOf(text: string, among: readonly Field[]): Field | null {
  const known = fieldsOf(text);
  return among.find(field => known.includes(field)) ?? null;
}

/** The status that a text names as a whole. */
export function statusNamed(text: string): Status | null {
  const words = normalise(text);
  return teamWords().statuses.get(words) ?? statuses.get(words) ?? null;
}

/** The longest status at the beginning of a text: `Complete (accepted 2026-02-08)`. At most five words are looked at. */
export function statusLeading(text: string): {status: Status; words: number} | null {
  const words = normalise(text.slice(0, 80)).split(' ');
  for (let count = Math.min(words.length, 5); count > 0; count--) {
    const term = words.slice(0, count).join(' ');
    const status = teamWords().statuses.get(term) ?? statuses.get(term);
    if (status) return {status, words: count};
  }
  return null;
}

/** true for `None`, `-`, `n/a`, `keine`. */
export function meansNothing(text: string): boolean {
  const words = normalise(text);
  return words === '' || none.has(words);
}

export function isPriorityWord(text: string): boolean {
  return priorities.has(normalise(text));
}

/** `User stories`, `Completed stories in the sprint backlog`. */
export function isWorklist(text: string): boolean {
  const name = normalise(text);
  return worklists.has(name) || / (?:in|of|from) (?:the )?(?:sprint|product) backlog$/.test(name);
}

/** true when a heading under that of a sprint names its work. */
export function isScope(text: string): boolean {
  return scopes.has(normalise(text));
}

/** `Sprint planning`, the meeting in which the work of a sprint is chosen. */
export function isPlanning(text: string): boolean {
  return /^(?:sprint|iteration) planning$/.test(normalise(text));
}

/** true when a heading names, as a whole or in one of its words or word pairs, something beside the work itself. */
export const isAside = namer(words => words.asides);

/** true when a heading says that what follows is a template, a legend, an example or a log of changes. */
export const isSample = namer(words => words.samples);

const beginsLegend = beginner(words => words.legend);

/** `Legend of the stories`: a heading that begins so explains signs, whatever it names then. */
export function isLegend(text: string): boolean {
  return normalise(text).split(' ').length <= 5 && beginsLegend(text);
}

const sideColumns = new Set(termsOf(words => words.sideColumns));
const sideTables = new Set(termsOf(words => words.sideTables));

/** true for a column that no list of work has; `first`: also for one with which such a list does not begin. */
export function isSideColumn(name: string, place: 'first' | 'any'): boolean {
  const words = normalise(name);
  return sideColumns.has(words) || (place === 'first' && sideTables.has(words));
}

const leads = new Set(termsOf(words => words.leads));

/** true when a heading says that what follows is left out. */
export const isExcluded = namer(words => words.excluded);

const namesLater = namer(words => words.later);

/** true when a heading says that no sprint takes what follows yet. */
export function isLater(text: string): boolean {
  const words = normalise(text).split(' ');
  // Product backlog items are what Scrum calls the items of any backlog.
  return words.length <= 4 && words[words.length - 1] !== 'items' && namesLater(text);
}

/** true when a title says that it lists work. */
export const listsWork = namer(words => words.work);

/** `Stories for the`, `current`: words that lead to a noun and give it no name. */
export function leadsToNoun(text: string): boolean {
  const words = normalise(text).split(' ');
  return leads.has(words[0] ?? '') || leads.has(words.slice(-1)[0] ?? '') || leads.has(words.slice(0, 2).join(' '));
}

/** `Total`, `Remaining effort`: a row of sums. */
export const isSum = beginner(words => words.sums);
/** `Given an account`: the first step of a scenario. */
export const beginsScenario = beginner(words => words.given);
/** `When I sign in`: a further step of a scenario. */
export const beginsStep = beginner(words => words.steps);
const scenarioWord = beginner(words => words.scenario);
/** `Scenario: right password`. */
export const namesScenario = (text: string): boolean => /[:：]/u.test(text.slice(0, 40)) && scenarioWord(text);
/** `As a guest I want …`: the sentence of a story. */
export const beginsStory = beginner(words => words.asA);

const want = anywhere(words => words.want);
const roleMark = anywhere(words => words.role);

/** `As a guest, I want to see the menu`: a user story in one sentence. */
export function tellsStory(text: string): boolean {
  if (text.length < 12) return false;
  const words = normalise(text.slice(0, 300));
  return want.test(words) && (beginsStory(text) || roleMark.test(words));
}

export const SPRINT = alternatives(words => words.sprint);
export const EPIC = alternatives(words => words.epic);
export const PHASE = alternatives(words => words.phase);
export const STORY = alternatives(words => words.story);
export const TASK = alternatives(words => words.task);
export const POINTS = alternatives(words => words.points);
export const HOURS = alternatives(words => words.hours);
export const DAYS = alternatives(words => words.days);
export const MINUTES = alternatives(words => words.minutes);
export const LONG_TIMES = alternatives(words => words.longTimes);
/** Between names, between the ends of a range, between the numbers of a share. */
export const AND = alternatives(words => words.and);
export const TO = alternatives(words => words.to);
export const OF = alternatives(words => words.of);
/** Before a number that is not exact. */
export const ABOUT = alternatives(words => words.about);
export const PRIORITY = alternatives(words => words.priorityNouns);

/** Number by folded ordinal word. */
export const ordinals: ReadonlyMap<string, number> = new Map(
  languages.flatMap(words =>
    words.ordinals
      .split(',')
      .flatMap((forms, i) => forms.split('/').map((form): [string, number] => [normalise(form), i + 1])),
  ),
);

/** Month number (1–12) by folded name or abbreviation. */
export const months: ReadonlyMap<string, number> = new Map(
  languages.flatMap(words => listOf(words.months).map((name, i): [string, number] => [name, (i % 12) + 1])).reverse(),
);
export const MONTHS = [...months.keys()].sort((a, b) => b.length - a.length).join('|');
