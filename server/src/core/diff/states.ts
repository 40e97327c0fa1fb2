/** One state of a plan as the comparison needs it: each story once, wherever its documents speak of it. */
import {sprintName} from '../features/words.ts';
import type {Sprint, Story} from '../model/backlog.ts';
import {positionAt} from '../text/lines.ts';
import {backlogOf, type Document, linesOf} from '../workspace/document.ts';
import {isProperId, keyOf} from '../workspace/identity.ts';

export interface Item {
  /** What tells it from the others, in both states. */
  readonly key: string;
  readonly id: string | null;
  readonly title: string;
  readonly points: number | null;
  /** As the model names it; `unstated` where the plan does not say. */
  readonly status: string;
  readonly isDone: boolean;
  /** What the first sprint that takes it is called; null: none does. */
  readonly sprint: string | null;
  readonly path: string;
  /** 1-based: where it is defined. */
  readonly line: number;
}

export interface SprintState {
  readonly capacity: number | null;
  readonly points: number;
  readonly donePoints: number;
  readonly stories: number;
}

export interface NamedSprint {
  readonly name: string;
  readonly path: string;
  readonly state: SprintState;
}

/** In the order of the documents; of a story that several speak of, the definition tells, and others what it leaves open. */
export function itemsOf(documents: readonly Document[]): readonly Item[] {
  const items = new Map<string, {item: Item; defines: boolean}>();
  for (const document of documents) {
    for (const story of backlogOf(document).stories) {
      const item = itemOf(story, document);
      const {defines} = story.definition;
      const known = items.get(item.key);
      if (!known) items.set(item.key, {item, defines});
      else if (defines && !known.defines) items.set(item.key, {item: filled(item, known.item), defines});
      else items.set(item.key, {...known, item: filled(known.item, item)});
    }
  }
  return [...items.values()].map(({item}) => item);
}

export function sprintsOf(documents: readonly Document[]): ReadonlyMap<string, NamedSprint> {
  const sprints = new Map<string, NamedSprint>();
  for (const document of documents) {
    for (const sprint of backlogOf(document).sprints) {
      const name = sprintName(sprint);
      const key = `${document.path}\n${name}`;
      if (!sprints.has(key)) sprints.set(key, {name, path: document.path, state: stateOf(sprint)});
    }
  }
  return sprints;
}

function itemOf(story: Story, document: Document): Item {
  const {id, title, points, status, sprint} = story;
  const {path} = document;
  const backlog = backlogOf(document);
  const planned = sprint === null ? undefined : backlog.sprints.find(each => (each.id ?? each.title.value) === sprint);
  return {
    key: keyIn(path, id, title),
    id,
    title,
    points: points?.value ?? null,
    status: status?.value ?? 'unstated',
    isDone: status?.value === 'done',
    sprint: planned ? sprintName(planned) : sprint,
    path,
    line: positionAt(linesOf(document), story.definition.line.start).line + 1,
  };
}

/** Ids that name a story beyond its document do so when it moves to another file, too. */
function keyIn(path: string, id: string | null, title: string): string {
  if (id === null) return `${path}\n“${title.toLowerCase()}`;
  return isProperId(id) ? keyOf(id) : `${path}\n${keyOf(id)}`;
}

function filled(item: Item, other: Item): Item {
  const unstated = item.status === 'unstated';
  return {
    ...item,
    points: item.points ?? other.points,
    sprint: item.sprint ?? other.sprint,
    status: unstated ? other.status : item.status,
    isDone: unstated ? other.isDone : item.isDone,
  };
}

function stateOf({capacity, committedPoints, completedPoints, items}: Sprint): SprintState {
  return {
    capacity: capacity?.value ?? null,
    points: committedPoints,
    donePoints: completedPoints,
    stories: items.length,
  };
}
