/** The tree of a plan as plain data: sprints, their epics, their stories; what no sprint plans stands under Backlog. */
import type {Backlog, Epic, Mention, PlannedItem, Sprint, Status, Story} from '../model/backlog.ts';
import type {Finding} from '../rules/check.ts';
import {positionAt} from '../text/lines.ts';
import {contains, type Span} from '../text/span.ts';
import {backlogOf, type Document, linesOf} from '../workspace/document.ts';
import {markProblems, type ProblemCount} from './problems.ts';
import {count, dotted, epicName, pointsOf, points as pts, sprintName, statusWord, storyName} from './words.ts';

export type OutlineKind = 'sprint' | 'backlog' | 'epic' | 'story';

export interface OutlineNode {
  /** Names the node among all of its document and survives edits elsewhere: `sprint:2/epic:Epic 1/story:US-008`. */
  readonly key: string;
  readonly kind: OutlineKind;
  readonly label: string;
  /** As short as people say it: `Sprint 2`, `US-008`. */
  readonly brief: string;
  /** The figure beside the label: `28/28 pts`. */
  readonly detail: string;
  /** The node in one sentence, for those who hear it. */
  readonly spoken: string;
  readonly status: Status | null;
  /** 0-based lines: where it stands, and the last one that belongs to it. */
  readonly line: number;
  readonly lastLine: number;
  /** Of the node and of everything below it. */
  readonly problems: ProblemCount;
  readonly children: readonly OutlineNode[];
}

/** The whole plan of one document. */
export interface PlanOutline {
  readonly path: string;
  /** `2 sprints · 10 stories` */
  readonly detail: string;
  readonly stories: number;
  readonly problems: ProblemCount;
  readonly nodes: readonly OutlineNode[];
}

/** A node before its problems are known. `reach` is all the text that belongs to it. */
export interface Draft {
  readonly kind: OutlineKind;
  readonly key: string;
  readonly label: string;
  readonly brief: string;
  readonly detail: string;
  readonly spoken: readonly string[];
  readonly status: Status | null;
  /** id or title, as findings name it */
  readonly name: string;
  readonly line: Span;
  readonly reach: Span;
  readonly children: readonly Draft[];
}

/** The outline of a document, null where it holds no plan. Findings are those of the same document. */
export function outlineOf(document: Document, findings: readonly Finding[]): PlanOutline | null {
  const backlog = backlogOf(document);
  if (!backlog.isBacklog) return null;
  const drafts = draftPlan(backlog);
  const {nodes, problems} = markProblems(drafts, findings, at => positionAt(linesOf(document), at).line);
  const detail = dotted(
    backlog.sprints.length > 1 && count(backlog.sprints.length, 'sprint'),
    count(backlog.stories.length, 'story'),
  );
  return {path: document.path, detail, stories: backlog.stories.length, problems, nodes};
}

interface Placed {
  readonly story: Story;
  readonly points: number | null;
  readonly detail: string;
  readonly place: Mention;
}

function draftPlan(backlog: Backlog): readonly Draft[] {
  const planned = new Set(backlog.sprints.flatMap(sprint => sprint.items.map(item => item.story)));
  const epics = new Map(backlog.epics.flatMap(epic => epic.stories.map(story => [story, epic] as const)));
  const empty = backlog.epics.filter(epic => epic.stories.length === 0);
  const keys = new Set<string>();
  const drafts = backlog.sprints.map(sprint => {
    const bare = empty.filter(epic => contains(sprint.body, epic.heading));
    return draftSprint(sprint, epics, bare, keys);
  });
  const loose = backlog.stories.filter(story => !planned.has(story)).map(placeLoose);
  const bare = empty.filter(epic => !backlog.sprints.some(sprint => contains(sprint.body, epic.heading)));
  if (loose.length > 0 || bare.length > 0) drafts.push(draftBacklog(loose, epics, bare, keys));
  return drafts;
}

function draftSprint(sprint: Sprint, epics: EpicOf, bare: readonly Epic[], keys: Set<string>): Draft {
  const key = unique(`sprint:${sprint.id ?? sprint.title.value}`, keys);
  const detail = pointsOf(sprint.committedPoints, sprint.capacity?.value ?? null);
  const children = draftChildren(
    key,
    sprint.items.map(item => placePlanned(item, sprint)),
    epics,
    bare,
    keys,
  );
  const name = sprintName(sprint);
  const title = sprint.title.value;
  return {
    kind: 'sprint',
    key,
    label: title.includes(name) ? title : `${name}: ${title}`,
    brief: name,
    detail,
    spoken: [title, detail, count(sprint.items.length, 'story')],
    status: null,
    name: sprint.id ?? title,
    line: sprint.heading,
    reach: sprint.body,
    children,
  };
}

function draftBacklog(loose: readonly Placed[], epics: EpicOf, bare: readonly Epic[], keys: Set<string>): Draft {
  const key = unique('backlog:', keys);
  const children = draftChildren(key, loose, epics, bare, keys);
  const first = children[0]?.line ?? {start: 0, end: 0};
  const total = sum(loose);
  const detail = total === null ? count(loose.length, 'story') : pts(total);
  const spoken = ['Backlog: what no sprint plans', detail, count(loose.length, 'story')];
  return {
    kind: 'backlog',
    key,
    label: 'Backlog',
    brief: 'Backlog',
    detail,
    spoken,
    status: null,
    name: '',
    line: first,
    reach: {start: first.start, end: first.start},
    children,
  };
}

type EpicOf = ReadonlyMap<Story, Epic>;

/** Epics stand where their first story stands, stories without epic among them. */
function draftChildren(
  parent: string,
  items: readonly Placed[],
  epics: EpicOf,
  bare: readonly Epic[],
  keys: Set<string>,
): readonly Draft[] {
  const groups = new Map<Epic | Placed, Placed[]>();
  for (const item of items) {
    const owner = epics.get(item.story) ?? item;
    const group = groups.get(owner);
    if (group) group.push(item);
    else groups.set(owner, [item]);
  }
  const drafts = [...groups].map(([owner, group]) =>
    'stories' in owner ? draftEpic(parent, owner, group, keys) : draftStory(parent, owner, keys),
  );
  return [...drafts, ...bare.map(epic => draftEpic(parent, epic, [], keys))];
}

function draftEpic(parent: string, epic: Epic, items: readonly Placed[], keys: Set<string>): Draft {
  const key = unique(`${parent}/epic:${epic.id ?? epic.title.value}`, keys);
  const label = epicName(epic);
  const detail = pts(sum(items) ?? 0);
  return {
    kind: 'epic',
    key,
    label,
    brief: epic.id ?? label,
    detail,
    spoken: [label, detail, count(items.length, 'story')],
    status: null,
    name: epic.id ?? epic.title.value,
    line: epic.heading,
    reach: epic.body,
    children: items.map(item => draftStory(key, item, keys)),
  };
}

function draftStory(parent: string, item: Placed, keys: Set<string>): Draft {
  const {story, detail, place} = item;
  const label = storyName(story);
  const status = story.status?.value ?? null;
  return {
    kind: 'story',
    key: unique(`${parent}/story:${story.id ?? story.title}`, keys),
    label,
    brief: story.id ?? label,
    detail,
    spoken: [label, detail || 'no estimate', status ? statusWord(status) : 'status not stated'],
    status,
    name: story.id ?? story.title,
    line: place.line,
    reach: place.body,
    children: [],
  };
}

/** A planned story stands where it is defined when that is inside its sprint, else where the sprint names it. */
function placePlanned(item: PlannedItem, sprint: Sprint): Placed {
  const {story, points, part, mention} = item;
  const place = contains(sprint.body, story.definition.line) && !part ? story.definition : mention;
  const detail = part ? pointsOf(part.value.done, part.value.of) : detailOf(points, story);
  return {story, points, detail, place};
}

function placeLoose(story: Story): Placed {
  const points = story.points?.value ?? null;
  return {story, points, detail: detailOf(points, story), place: story.definition};
}

function detailOf(points: number | null, story: Story): string {
  return points === null ? (story.estimate?.value ?? '') : pts(points);
}

/** null where nothing is estimated. */
function sum(items: readonly Placed[]): number | null {
  return items.reduce<number | null>((total, {points}) => (points === null ? total : (total ?? 0) + points), null);
}

/** Siblings of one name are told apart by their order. */
function unique(key: string, taken: Set<string>): string {
  let name = key;
  for (let n = 2; taken.has(name); n++) name = `${key}~${n}`;
  taken.add(name);
  return name;
}
