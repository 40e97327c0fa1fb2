/**
 * The journal `.sprintdown/history.jsonl`: a history for where there is no git, one line of JSON for each saved version of
 * a plan. Lines are only ever appended; one that cannot be read is told, and the others still count.
 */
import {describe, isRecord} from '../decoding.ts';
import {isoTime, type Moment, momentOf} from './calendar.ts';
import type {Count, PlanFacts, SprintFacts, StoryFacts} from './facts.ts';
import type {History, Version} from './version.ts';

export const journalPath = '.sprintdown/history.jsonl';

/** What one line records. */
export interface JournalEntry {
  readonly moment: Moment;
  readonly author: string | null;
  /** Of the plan, relative to the folder that holds `.sprintdown`, with slashes. */
  readonly path: string;
  /** null: the file holds no plan any more. */
  readonly facts: PlanFacts | null;
}

export interface JournalProblem {
  /** 1-based */
  readonly line: number;
  readonly message: string;
}

/** The text to append to a journal for a saved version; null: the journal's last line for this file says the same. */
export function journalLine(journal: string, {moment, author, path, facts}: JournalEntry): string | null {
  const last = readJournal(journal).entries.findLast(entry => entry.path === path);
  if (last ? JSON.stringify(last.facts) === JSON.stringify(facts) : facts === null) return null;
  const written = {version: 1, at: isoTime(moment), ...(author === null ? {} : {author}), path, plan: facts};
  // A journal that was cut off in the middle of a line keeps that line to itself.
  const start = journal === '' || journal.endsWith('\n') ? '' : '\n';
  return `${start}${JSON.stringify(written)}\n`;
}

/** What a journal records, oldest first; total. */
export function readJournal(text: string): {
  readonly entries: readonly JournalEntry[];
  readonly problems: readonly JournalProblem[];
} {
  const entries: JournalEntry[] = [];
  const problems: JournalProblem[] = [];
  for (const [index, line] of text.split('\n').entries()) {
    if (line.trim() === '') continue;
    const read = readLine(line);
    if (typeof read === 'string') problems.push({line: index + 1, message: read});
    else entries.push(read);
  }
  // Two people's lines may be merged in any order.
  return {entries: entries.sort((a, b) => a.moment.at - b.moment.at), problems};
}

/** The versions that a journal records of some files; `nameOf` tells what the caller calls a file, null: it is not asked for. */
export function journalHistory(text: string, nameOf: (path: string) => string | null): History {
  const {entries, problems} = readJournal(text);
  const versions = entries.flatMap(({moment, author, path, facts}): Version[] => {
    const name = nameOf(path);
    if (name === null) return [];
    return [{moment, source: {kind: 'journal', author}, files: [{path: name, pathThen: path, blob: null, facts}]}];
  });
  const first = problems[0];
  const told = first ? ` Line ${first.line} could not be read: ${first.message}.` : '';
  const more = problems.length > 1 ? ` So could ${problems.length - 1} more.` : '';
  const message = `The history is that of the journal ${journalPath}.${told}${more}`;
  return {versions, now: null, notes: versions.length > 0 || first ? [{kind: 'journal', message}] : []};
}

function readLine(line: string): JournalEntry | string {
  let value: unknown;
  try {
    value = JSON.parse(line);
  } catch {
    return 'it is no JSON';
  }
  if (!isRecord(value)) return `it is an object, not ${describe(value)}`;
  if (value.version !== 1) return `its version is 1, not ${describe(value.version)}`;
  const moment = typeof value.at === 'string' ? momentOf(value.at) : null;
  if (!moment) return `“at” is a time such as 2026-03-02T12:00:00+01:00, not ${describe(value.at)}`;
  if (typeof value.path !== 'string') return `“path” is a text, not ${describe(value.path)}`;
  const facts = value.plan === null ? null : planFacts(value.plan);
  if (facts === undefined) return '“plan” is not as this program writes it';
  return {moment, author: typeof value.author === 'string' ? value.author : null, path: value.path, facts};
}

function planFacts(value: unknown): PlanFacts | undefined {
  if (!isRecord(value) || !Array.isArray(value.stories) || !Array.isArray(value.sprints)) return undefined;
  const stories = value.stories.map(storyFacts);
  const sprints = value.sprints.map(each => sprintFacts(each, stories.length));
  const isWhole = stories.every(story => story !== undefined) && sprints.every(sprint => sprint !== undefined);
  return isWhole ? ({sprints, stories} as PlanFacts) : undefined;
}

const statuses = ['todo', 'in-progress', 'in-review', 'blocked', 'done', 'dropped'] as const;

function storyFacts(value: unknown): StoryFacts | undefined {
  if (!isRecord(value) || typeof value.title !== 'string') return undefined;
  const [tasks, criteria] = [countOf(value.tasks), countOf(value.criteria)];
  if (!tasks || !criteria) return undefined;
  return {
    id: textOf(value.id),
    title: value.title,
    points: amountOf(value.points),
    hours: amountOf(value.hours),
    status: statuses.find(status => status === value.status) ?? null,
    tasks,
    criteria,
    line: amountOf(value.line) ?? 1,
  };
}

function sprintFacts(value: unknown, stories: number): SprintFacts | undefined {
  if (!isRecord(value) || typeof value.title !== 'string' || !Array.isArray(value.items)) return undefined;
  const items = value.items.flatMap(item => {
    const story = isRecord(item) ? amountOf(item.story) : null;
    return isRecord(item) && story !== null && story < stories ? [{story, points: amountOf(item.points)}] : [];
  });
  return {
    id: textOf(value.id),
    name: textOf(value.name) ?? value.title,
    title: value.title,
    start: dateOf(value.start),
    end: dateOf(value.end),
    capacity: amountOf(value.capacity),
    items,
    line: amountOf(value.line) ?? 1,
  };
}

function countOf(value: unknown): Count | null {
  if (!isRecord(value)) return null;
  const [total, done] = [amountOf(value.total), amountOf(value.done)];
  return total === null || done === null || done > total ? null : {total, done};
}

function textOf(value: unknown): string | null {
  return typeof value === 'string' ? value : null;
}

function amountOf(value: unknown): number | null {
  return typeof value === 'number' && Number.isFinite(value) && value >= 0 ? value : null;
}

function dateOf(value: unknown): string | null {
  return typeof value === 'string' && /^\d{4}-\d{2}-\d{2}$/.test(value) && !Number.isNaN(Date.parse(value))
    ? value
    : null;
}
