/** What a small document in some dialect must be read as: a table of documents, and the comparison with the reader. */
import {deepEqual, equal} from 'node:assert/strict';
import {test} from 'node:test';
import type {Backlog, Checklist, Epic, Sprint, Story} from '../../../server/src/core/model/backlog.ts';
import {holds, usualRounding} from '../../../server/src/core/rules/claims.ts';
import {backlogOf} from '../../../server/src/core/workspace/document.ts';

/** Facts of a story in short; only those that are named are compared. Lists are joined by `, `, checklists are `done/total`. */
export interface StoryFacts {
  readonly id?: string | null;
  readonly title?: string;
  readonly points?: number | null;
  readonly estimate?: string | null;
  readonly status?: string | null;
  readonly priority?: string | null;
  readonly who?: string;
  readonly sprint?: string | null;
  readonly epic?: string | null;
  readonly ac?: string;
  readonly tasks?: string;
  readonly dod?: string;
  readonly needs?: string;
  readonly labels?: string;
  readonly line?: number;
}

export interface SprintFacts {
  readonly id?: string | null;
  readonly title?: string;
  readonly goal?: string | null;
  readonly capacity?: number | null;
  readonly stated?: number | null;
  readonly committed?: number;
  readonly dates?: string;
  readonly count?: number;
}

export interface EpicFacts {
  readonly id?: string | null;
  readonly title?: string;
  readonly stated?: number | null;
  readonly points?: number;
  readonly count?: number;
}

export interface Expected {
  /** In order, all of them. */
  readonly stories?: readonly StoryFacts[];
  readonly sprints?: readonly SprintFacts[];
  readonly epics?: readonly EpicFacts[];
  /** Stated numbers that nothing gives, in order, all of them: `line: stated, not actual or actual`. */
  readonly wrong?: readonly string[];
  /** `kind line: replacement`; unless given there must be none. */
  readonly problems?: readonly string[];
}

export interface Dialect {
  readonly name: string;
  readonly path?: string;
  readonly text: string;
  /** `nothing`: no plan at all. */
  readonly reads: Expected | 'nothing';
}

/** One test for each document of a family of dialects. */
export function dialects(family: string, documents: readonly Dialect[]): void {
  for (const {name, path, text: indented, reads} of documents) {
    const text = dedent(indented);
    test(`${family}: ${name}`, () => check(backlogOf({path: path ?? 'docs/notes.md', text}), text, reads));
  }
}

/** Documents are indented as the code around them is; the first line end belongs to the quote. */
function dedent(text: string): string {
  if (!text.startsWith('\n')) return text;
  const lines = text.slice(1).split('\n');
  const depth = Math.min(...lines.filter(line => line.trim()).map(line => line.length - line.trimStart().length));
  return lines.map(line => line.slice(depth)).join('\n');
}

function check(backlog: Backlog, text: string, reads: Dialect['reads']): void {
  const expected: Expected = reads === 'nothing' ? {stories: []} : reads;
  equal(backlog.isBacklog, reads !== 'nothing', 'is it a plan?');
  compare('stories', backlog.stories, expected.stories, story => storyFacts(story, text));
  compare('sprints', backlog.sprints, expected.sprints, sprintFacts);
  compare('epics', backlog.epics, expected.epics, epicFacts);
  if (expected.wrong) deepEqual(wrongNumbers(backlog, text), expected.wrong, 'wrong numbers');
  deepEqual(
    backlog.problems.map(
      ({kind, span, replacement}) =>
        `${kind} ${lineOf(text, span.start)}${replacement === null ? '' : `: ${replacement}`}`,
    ),
    expected.problems ?? [],
    'problems',
  );
}

/** The facts that are expected, of everything that was read. */
function compare<Noun, Facts extends object>(
  what: string,
  read: readonly Noun[],
  expected: readonly Facts[] | undefined,
  factsOf: (noun: Noun) => Required<Facts>,
): void {
  if (!expected) return;
  const found = read.map((noun, i) => {
    const facts = factsOf(noun);
    const named = Object.keys(expected[i] ?? expected[0] ?? {id: '', title: ''}) as (keyof Facts)[];
    return Object.fromEntries(named.map(key => [key, facts[key]]));
  });
  deepEqual(found, expected, what);
}

function wrongNumbers({claims}: Backlog, text: string): string[] {
  const wrong = claims.filter(claim => !holds(claim, claim.kind === 'percent' ? usualRounding : 0));
  return wrong.map(({stated, high, bases}) => {
    const ways = bases.map(basis => range(basis.actual, basis.high));
    return `${lineOf(text, stated.span.start)}: ${range(stated.value, high)}, not ${[...new Set(ways)].join(' or ')}`;
  });
}

function range(low: number, high: number | undefined): string {
  return high === undefined ? String(low) : `${low}-${high}`;
}

function lineOf(text: string, at: number): number {
  return text.slice(0, at).split('\n').length;
}

function share({done, total}: Checklist): string {
  return `${done}/${total}`;
}

function storyFacts(story: Story, text: string): Required<StoryFacts> {
  return {
    id: story.id,
    title: story.title,
    points: story.points?.value ?? null,
    estimate: story.estimate?.value ?? null,
    status: story.status?.value ?? null,
    priority: story.priority?.value ?? null,
    who: story.assignees.map(({value}) => value).join(', '),
    sprint: story.sprint,
    epic: story.epic,
    ac: share(story.criteria),
    tasks: share(story.tasks),
    dod: share(story.definitionOfDone),
    needs: story.dependsOn.map(({value}) => value).join(', '),
    labels: story.labels.join(', '),
    line: lineOf(text, story.definition.line.start),
  };
}

function sprintFacts(sprint: Sprint): Required<SprintFacts> {
  const {start, end} = sprint;
  return {
    id: sprint.id,
    title: sprint.title.value,
    goal: sprint.goal?.value ?? null,
    capacity: sprint.capacity?.value ?? null,
    stated: sprint.statedPoints?.value ?? null,
    committed: sprint.committedPoints,
    dates: `${start?.value ?? '?'} to ${end?.value ?? '?'}`,
    count: sprint.items.length,
  };
}

function epicFacts(epic: Epic): Required<EpicFacts> {
  return {
    id: epic.id,
    title: epic.title.value,
    stated: epic.statedPoints?.value ?? null,
    points: epic.points,
    count: epic.stories.length,
  };
}
