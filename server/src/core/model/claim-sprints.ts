/** The sprints of a document by name and by place. */
import {memo} from '../memo.ts';
import type {Span} from '../text/span.ts';
import type {Sprint} from './backlog.ts';
import {firstWhere} from './claim-scopes.ts';
import type {Context} from './mentions.ts';
import {answered, answeredBy} from './questions.ts';

/** Sprints findable by name and by place. */
interface SprintIndex {
  readonly byId: ReadonlyMap<string | null, Sprint>;
  readonly byStart: ReadonlyMap<number, Sprint>;
  /** In order of their headings, each with its index in the document. */
  readonly placed: readonly {readonly index: number; readonly sprint: Sprint}[];
}

const indexOf: (sprints: readonly Sprint[]) => SprintIndex = memo(sprints => {
  const byId = new Map<string | null, Sprint>();
  const byStart = new Map<number, Sprint>();
  for (const sprint of sprints) {
    if (!byId.has(sprint.id)) byId.set(sprint.id, sprint);
    if (!byStart.has(sprint.heading.start)) byStart.set(sprint.heading.start, sprint);
  }
  const placed = sprints.map((sprint, index) => ({index, sprint}));
  return {byId, byStart, placed: placed.sort((a, b) => a.sprint.heading.start - b.sprint.heading.start)};
});

/** The sprint of an id. */
export function sprintNamed(sprints: readonly Sprint[], id: string): Sprint | undefined {
  return answeredBy(indexOf(sprints).byId.get(id), source => indexOf(source.sprints).byId.get(id));
}

/** The sprint whose heading starts there. */
export function sprintAt(sprints: readonly Sprint[], start: number | undefined): Sprint | undefined {
  if (start === undefined) return undefined;
  return answeredBy(indexOf(sprints).byStart.get(start), source => indexOf(source.sprints).byStart.get(start));
}

/** The sprint that a place stands in. */
export function sprintAround(context: Context, sprints: readonly Sprint[]): Sprint | undefined {
  const opening = context.sprint;
  if (!opening) return undefined;
  return opening.id ? sprintNamed(sprints, opening.id) : sprintAt(sprints, opening.heading.start);
}

/** The sprints whose headings stand in a stretch of text. */
export function sprintsIn(sprints: readonly Sprint[], scope: Span): readonly Sprint[] {
  return answered(openedIn(sprints, scope), source => openedIn(source.sprints, scope));
}

/** Whether the document has one sprint and no other. */
export function isSingle(sprints: readonly Sprint[]): boolean {
  return answeredBy(sprints.length === 1, source => source.sprints.length === 1);
}

function openedIn(sprints: readonly Sprint[], scope: Span): readonly Sprint[] {
  const {placed} = indexOf(sprints);
  const found: (typeof placed)[number][] = [];
  for (let i = firstWhere(placed.length, at => (placed[at]?.sprint.heading.start ?? 0) >= scope.start); ; i++) {
    const one = placed[i];
    if (!one || one.sprint.heading.start > scope.end) break;
    if (one.sprint.heading.end <= scope.end) found.push(one);
  }
  return found.sort((a, b) => a.index - b.index).map(({sprint}) => sprint);
}
