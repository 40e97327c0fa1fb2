/** Gestures at random over a plan: which nodes and values they take is a number each, modulo what there is. */
import fc from 'fast-check';
import {type Gesture, isRefusal, type NodeAddress, type Outcome} from '../../server/src/core/edits/gesture.ts';
import {perform} from '../../server/src/core/edits/perform.ts';
import {checksOf} from '../../server/src/core/features/checks.ts';
import {draftsOf} from '../../server/src/core/features/draft.ts';
import type {Backlog, Story} from '../../server/src/core/model/backlog.ts';
import {applyEdits, type TextEdit} from '../../server/src/core/text/edit.ts';
import {backlogOf, changeDocument, type Document} from '../../server/src/core/workspace/document.ts';

const kinds = [
  'tick',
  'setStatus',
  'points',
  'assignee',
  'priority',
  'into',
  'before',
  'after',
  'addStory',
  'delete',
  'split',
  'merge',
  'renumber',
  'convert',
  'criteria',
  'addSprint',
  'carryOver',
  'closeSprint',
] as const;

export interface Throw {
  readonly kind: (typeof kinds)[number];
  readonly a: number;
  readonly b: number;
}

export const throws: fc.Arbitrary<Throw> = fc.record({kind: fc.constantFrom(...kinds), a: fc.nat(), b: fc.nat()});

interface Nodes {
  readonly stories: readonly NodeAddress[];
  readonly checks: readonly NodeAddress[];
  readonly groups: readonly NodeAddress[];
  readonly sprints: readonly NodeAddress[];
}

export function nodesOf(document: Document): Nodes {
  const all = [...draftsOf(backlogOf(document)).byKey.values()];
  const addresses = (kept: typeof all) => kept.map(({key}) => ({uri: document.path, key}));
  return {
    stories: addresses(all.filter(({kind}) => kind === 'story')),
    groups: addresses(all.filter(({kind}) => kind !== 'story')),
    sprints: addresses(all.filter(({kind}) => kind === 'sprint')),
    checks: all.flatMap(draft => checksOf(draft).map(({key}) => ({uri: document.path, key}))),
  };
}

/** null where the plan has nothing that it could be done to. */
export function gestureOf(document: Document, {kind, a, b}: Throw): Gesture | null {
  const {stories, checks, groups, sprints} = nodesOf(document);
  const at = <T>(list: readonly T[], n: number) => list[n % Math.max(1, list.length)];
  const [story, other, check, group, sprint] = [
    at(stories, a),
    at(stories, b),
    at(checks, a),
    at(groups, b),
    at(sprints, a),
  ];
  if (!story || !other) return null;
  const nodes = [story];
  switch (kind) {
    case 'tick':
      return {kind, nodes: [check ?? story], checked: b % 2 === 0};
    case 'setStatus':
      return {kind, nodes, status: at(['todo', 'in-progress', 'blocked', 'done'] as const, b) ?? 'todo'};
    case 'points':
      return {kind: 'setField', nodes, field: kind, value: String((b % 13) + 1)};
    case 'assignee':
      return {kind: 'setField', nodes, field: kind, value: at(['Kim', 'Maria Luisa'], b) ?? 'Kim'};
    case 'priority':
      return {kind: 'setField', nodes, field: kind, value: at(['High', 'Low'], b) ?? 'Low'};
    case 'into':
      return group ? {kind: 'move', nodes, to: group, place: kind} : null;
    case 'before':
    case 'after':
      return {kind: 'move', nodes, to: other, place: kind};
    case 'addStory':
      return {kind, to: b % 2 === 0 ? other : (group ?? other), fields: {title: 'A fresh one', points: (b % 8) + 1}};
    case 'criteria':
      return {kind: 'addSection', node: story, section: kind, value: 'it works'};
    case 'addSprint':
      return {kind, uri: document.path, fields: {goal: 'Go on', capacity: (b % 30) + 1}};
    case 'carryOver':
      return sprint ? {kind, sprint} : null;
    case 'closeSprint':
      return sprint ? {kind, sprint, date: '2026-01-31'} : null;
    default:
      return wholeGesture(kind, story, other, b);
  }
}

/** Of stories as a whole. */
function wholeGesture(
  kind: 'delete' | 'merge' | 'split' | 'renumber' | 'convert',
  story: NodeAddress,
  other: NodeAddress,
  b: number,
): Gesture {
  if (kind === 'delete') return {kind, nodes: [story]};
  if (kind === 'convert') return {kind, nodes: [story], form: (['heading', 'entry', 'row'] as const)[b % 3] ?? 'row'};
  return kind === 'merge' ? {kind, nodes: [story, other]} : {kind, node: story};
}

export function performOn(document: Document, gesture: Gesture): Outcome {
  return perform({get: uri => (uri === document.path ? document : undefined), all: () => [document]}, gesture);
}

export interface Step {
  readonly gesture: Gesture;
  readonly edits: readonly TextEdit[];
  readonly before: Document;
  readonly after: Document;
}

/** What a throw does; null where it is refused or does nothing. */
export function stepOf(document: Document, thrown: Throw): Step | null {
  const gesture = gestureOf(document, thrown);
  if (!gesture) return null;
  const outcome = performOn(document, gesture);
  if (isRefusal(outcome)) return null;
  const edits = outcome.changes[0]?.edits ?? [];
  return edits.length === 0
    ? null
    : {gesture, edits, before: document, after: changeDocument(document, applyEdits(document.text, edits))};
}

/** The edits that undo edits. */
export function inverse(text: string, edits: readonly TextEdit[]): readonly TextEdit[] {
  let by = 0;
  const ordered = [...edits].sort((x, y) => x.span.start - y.span.start || x.span.end - y.span.end);
  return ordered.map(({span, text: made}) => {
    const start = span.start + by;
    by += made.length - (span.end - span.start);
    return {span: {start, end: start + made.length}, text: text.slice(span.start, span.end)};
  });
}

/** All that a reader takes from a story, without places. */
export function said(story: Story): Readonly<Record<string, unknown>> {
  const {id, title, points, estimate, status, priority, assignees, sprint, epic, labels, dependsOn} = story;
  const values = (list: readonly {readonly value: string}[]) => list.map(({value}) => value);
  const checks = (list: Story['criteria']) => list.items.map(({text, checked}) => [text, checked]);
  return {
    id,
    title,
    points: points?.value,
    estimate: estimate?.value,
    status: status?.value,
    priority: priority?.value,
    assignees: values(assignees),
    sprint,
    epic,
    labels,
    dependsOn: values(dependsOn),
    criteria: checks(story.criteria),
    tasks: checks(story.tasks),
    done: checks(story.definitionOfDone),
  };
}

/** Stories of a plan as texts, in no order. */
export function saidOf({stories}: Backlog, without: (story: Story) => boolean = () => false): readonly string[] {
  return stories
    .filter(story => !without(story))
    .map(story => JSON.stringify(said(story)))
    .sort();
}
