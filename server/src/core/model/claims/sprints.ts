/** The sprints of a document by name and by place. */
import {differing} from '../../differing.ts';
import {notes} from '../../memo.ts';
import {firstWhere} from '../../search.ts';
import type {Span} from '../../text/span.ts';
import type {Sprint} from '../backlog.ts';
import type {Context} from '../mentions/mentions.ts';
import {roleOf} from '../mentions/roles.ts';
import type {OutlineNode} from '../parts/outline.ts';
import {answered, answeredBy} from './questions.ts';
import type {Source} from './sources.ts';

/** Where in the list of sprints each stands, by name and by place. */
interface SprintIndex {
  readonly byId: ReadonlyMap<string | null, number>;
  readonly byStart: ReadonlyMap<number, number>;
  /** In order of their headings. */
  readonly placed: readonly number[];
}

const indices = notes<readonly Sprint[], SprintIndex>();

function indexOf(sprints: readonly Sprint[]): SprintIndex {
  const known = indices.get(sprints);
  if (known) return known;
  const byId = new Map<string | null, number>();
  const byStart = new Map<number, number>();
  for (const [at, {id, heading}] of sprints.entries()) {
    if (!byId.has(id)) byId.set(id, at);
    if (!byStart.has(heading.start)) byStart.set(heading.start, at);
  }
  const placed = [...sprints.keys()].sort((a, b) => startOf(sprints[a]) - startOf(sprints[b]));
  const index = {byId, byStart, placed};
  indices.set(sprints, index);
  return index;
}

function startOf(sprint: Sprint | undefined): number {
  return sprint?.heading.start ?? 0;
}

/** Notes that sprints came in place of others: mostly they are called as those and stand where those stood. */
export function sprintsFollow(sprints: readonly Sprint[], before: readonly Sprint[]): void {
  const known = indices.get(before);
  const {start, oldEnd, newEnd} = differing(before, sprints);
  const isSame = ({id, heading}: Sprint, i: number) => {
    const old = before[start + i];
    return id === old?.id && heading.start === startOf(old);
  };
  if (known && oldEnd === newEnd && sprints.slice(start, newEnd).every(isSame)) indices.set(sprints, known);
}

function withId(sprints: readonly Sprint[], id: string): Sprint | undefined {
  return sprints[indexOf(sprints).byId.get(id) ?? -1];
}

function startingAt(sprints: readonly Sprint[], start: number): Sprint | undefined {
  return sprints[indexOf(sprints).byStart.get(start) ?? -1];
}

/** The sprint of an id. */
export function sprintNamed(sprints: readonly Sprint[], id: string): Sprint | undefined {
  return answeredBy(withId(sprints, id), source => withId(source.sprints, id));
}

/** The sprint whose heading starts there. */
export function sprintAt(sprints: readonly Sprint[], start: number | undefined): Sprint | undefined {
  if (start === undefined) return undefined;
  return answeredBy(startingAt(sprints, start), source => startingAt(source.sprints, start));
}

/** The sprint that a place stands in. */
export function sprintAround(context: Pick<Context, 'sprint'>, sprints: readonly Sprint[]): Sprint | undefined {
  const opening = context.sprint;
  if (!opening) return undefined;
  return opening.id ? sprintNamed(sprints, opening.id) : sprintAt(sprints, opening.heading.start);
}

/** All sprints of the document: what stands beside them may speak of any. */
export function everySprint(sprints: readonly Sprint[]): readonly Sprint[] {
  return answered(sprints, sprintsOf);
}

/** The sprints whose headings stand in a stretch of text. */
export function sprintsIn(sprints: readonly Sprint[], scope: Span): readonly Sprint[] {
  return answered(openedIn(sprints, scope), source => openedIn(source.sprints, scope));
}

/** `Sprint 3 review` in the plan of sprint 4: of a sprint whose stories stand elsewhere. */
export function isOfOther({heading}: Pick<OutlineNode, 'heading'>, sprints: readonly Sprint[]): boolean {
  const id = heading && roleOf(heading).sprint?.id;
  return Boolean(id) && !sprintNamed(sprints, id ?? '')?.items.length;
}

/** Whether the document has one sprint and no other. */
export function isSingle(sprints: readonly Sprint[]): boolean {
  return answeredBy(hasOne({sprints}), hasOne);
}

/** Whether the document has no more than one sprint: then its stories are those of all that it says. */
export function isFew(sprints: readonly Sprint[]): boolean {
  return answeredBy(hasFew({sprints}), hasFew);
}

function openedIn(sprints: readonly Sprint[], scope: Span): readonly Sprint[] {
  const {placed} = indexOf(sprints);
  const at = (i: number) => sprints[placed[i] ?? -1];
  const found: number[] = [];
  for (let i = firstWhere(placed.length, i => startOf(at(i)) >= scope.start); i < placed.length; i++) {
    if (startOf(at(i)) > scope.end) break;
    if ((at(i)?.heading.end ?? 0) <= scope.end) found.push(placed[i] as number);
  }
  return found.sort((a, b) => a - b).flatMap(i => sprints[i] ?? []);
}

/** A sprint of which nothing is told may hold any points: no total of several can be checked beside it. */
export function isOnlyNamed({items, statedPoints}: Sprint): boolean {
  return items.length === 0 && !statedPoints;
}

/** Whether the document has such a sprint: all of the work that it speaks of is then not told. */
export function hasOnlyNamed(sprints: readonly Sprint[]): boolean {
  return answeredBy(namesOnly({sprints}), namesOnly);
}

// Questions are constants where they can be: what several units ask in the same words is asked once.
type Sprints = Pick<Source, 'sprints'>;
export const sprintsOf = ({sprints}: Sprints) => sprints;
const hasOne = ({sprints}: Sprints) => sprints.length === 1;
const hasFew = ({sprints}: Sprints) => sprints.length < 2;
const namesOnly = ({sprints}: Sprints) => sprints.some(isOnlyNamed);
