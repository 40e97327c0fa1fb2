/** What opens a sprint or an epic: headings, rows of a sprint table, keys, front matter. */

import {type Span, shift} from '../../text/span.ts';
import type {Stated} from '../backlog.ts';
import {readHead} from '../lines/head.ts';
import {type Inline, sliceInline, sourceOf} from '../lines/inline.ts';
import type {KeyValue} from '../lines/keys.ts';
import type {OutlineNode} from '../parts/outline.ts';
import type {HeadingFacts, Label} from '../parts/parts.ts';
import {signsBefore} from '../values/glyphs.ts';
import {fold} from '../words/folding.ts';
import {EPIC, leadsToNoun, meansNothing, statusNamed} from '../words/vocabulary.ts';
import {groupsStories, namesFeature} from './feature-heads.ts';
import type {YamlSprint} from './front-matter.ts';
import {goalUnder} from './goals.ts';
import type {Opening} from './mentions.ts';
import {groupsItems, roleOf} from './roles.ts';
import {bareText, namedSprintIn, sprintInBrackets} from './sprint-titles.ts';
import {steady} from './steady.ts';

/** The sprint, epic or phase that a heading opens. */
export function openingOf(node: OutlineNode): Opening | null {
  const {heading} = node;
  if (!heading) return null;
  const {sprint} = roleOf(heading);
  if (sprint) {
    const bare = bareText(heading.line.text);
    const from = heading.line.text.indexOf(bare);
    const title = sprint.title
      ? stretch(heading.line, from + sprint.title.start, from + sprint.title.end)
      : wholeTitle(heading.line);
    return headingOpening(node, 'sprint', sprint.id, title, sprint.aboutOnly);
  }
  const {head, line} = heading;
  const title = stretch(line, head.title.start, head.title.end);
  if (head.kind === 'epic')
    return headingOpening(node, 'epic', head.id?.value ?? null, title.value ? title : wholeTitle(line), false);
  if (head.kind === 'phase') return headingOpening(node, 'phase', null, wholeTitle(line), false);
  if (head.id && (head.kind === 'id' ? groupsItems(node) : groupsStories(node)))
    return headingOpening(node, 'epic', head.id.value, title, false);
  if (namesFeature(head, line)) return headingOpening(node, 'phase', null, wholeTitle(line), false);
  return head.kind === 'plain' ? namedEpic(node, line) : null;
}

/** The sprint, epic or phase that a bold line opens: `**Sprint 2: Search**`, `**1. Epic: Accounts**`. */
export function labelOpening(label: Label, base: number): Opening | null {
  const {line, head} = label;
  const inner = head.kind === 'number' ? readHead(sliceInline(line, head.title.start)) : head;
  const {kind} = inner;
  if (kind !== 'sprint' && kind !== 'epic' && kind !== 'phase') return null;
  // `**Sprint 1 completed:**` says what became of it.
  if (kind === 'sprint' && !inner.separated && !statusNamed(line.text.slice(inner.title.start))) return null;
  const offset = head.kind === 'number' ? head.title.start : 0;
  const title = stretch(line, inner.title.start + offset, inner.title.end + offset);
  const named =
    kind === 'epic' && title.value ? title : wholeTitle(line, line.text.replace(/\s*[:：]\s*$/u, '').length);
  const id = kind === 'phase' ? null : (inner.id?.value ?? null);
  const opening = plainOpening(kind, id, {value: named.value, span: shift(named.span, base)}, shift(line.span, base));
  return steady(label, opening);
}

const epicBehind = new RegExp(`^(.{3,60}?)\\s(?:${EPIC})$`, 'u');

/** `Tournament Epic` */
function namedEpic(node: OutlineNode, line: Inline): Opening | null {
  const bare = bareText(line.text);
  const name = epicBehind.exec(fold(bare))?.[1];
  // `Stories by epic` orders them.
  if (!name || leadsToNoun(name) || /\s(?:by|per|of|for|to|pro|par|por|per|nach)$/u.test(name)) return null;
  const from = line.text.indexOf(bare);
  return headingOpening(node, 'epic', null, stretch(line, from, from + name.length), false);
}

/** `Sprint 2 Backlog - Epic 3: Templates`: the epic that the heading of a sprint names behind a dash. */
export function epicOfSprint(node: OutlineNode): Opening | null {
  const line = node.heading?.line;
  if (!line) return null;
  for (const cut of line.text.matchAll(/\s[-–—|]\s|[:：]\s/gu)) {
    const rest = sliceInline(line, cut.index + cut[0].length);
    const head = readHead(rest);
    if (head.kind !== 'epic' || !head.id) continue;
    const title = stretch(rest, head.title.start, head.title.end);
    return headingOpening(node, 'epic', head.id.value, title.value ? title : wholeTitle(rest), false, false);
  }
  return null;
}

/** The sprint that a heading of something else names in brackets. */
export function sprintBehind(node: OutlineNode): Opening | null {
  const id = node.heading ? sprintInBrackets(node.heading).id : null;
  if (!node.heading || !id) return null;
  return headingOpening(node, 'sprint', id, wholeTitle(node.heading.line), true, false);
}

function stretch(line: Inline, start: number, end: number): Stated<string> {
  return {value: line.text.slice(start, end).trim(), span: sourceOf(line, start, end)};
}

/** The heading without the glyphs before it. */
function wholeTitle(line: Inline, end = line.text.length): Stated<string> {
  return stretch(line, signsBefore(line.text), end);
}

function headingOpening(
  node: OutlineNode,
  kind: Opening['kind'],
  id: string | null,
  title: Stated<string>,
  aboutOnly: boolean,
  hasPoints = true,
): Opening {
  const {base, depth, start, children} = node;
  const heading = node.heading as HeadingFacts;
  const points = hasPoints ? heading.head.points : null;
  const goal = kind === 'sprint' ? goalUnder(node) : null;
  return steady(heading, {
    kind,
    id,
    title: {value: title.value, span: shift(title.span, base)},
    heading: shift(heading.span, base),
    body: {start, end: node.end},
    points: points && {value: points.value, span: shift(sourceOf(heading.line, points.start, points.end), base)},
    goal: null,
    start: null,
    end: null,
    under: {heading, base, depth, start, hasChildren: children.length > 0, goal},
    aboutOnly,
  });
}

/** `**Sprint**: Kiroween Submission Sprint`, `**Sprint:** Sprint 6 - Social Sharing` before the items of a document. */
export function sprintKey(key: KeyValue, base: number): Opening | null {
  if (!key.fields.includes('sprint') || !key.value.text) return null;
  const head = readHead(key.value);
  const bare = bareText(key.value.text);
  const number = /^\d{1,3}$/.test(bare) ? bare : null;
  if (head.kind !== 'sprint' && !number && !namedSprintIn(bare)) return null;
  const {span} = key.value;
  const id = number ? String(Number(number)) : head.kind === 'sprint' ? (head.id?.value ?? null) : null;
  return plainOpening('sprint', id, {value: bare, span: shift(span, base)}, shift(key.line.span, base));
}

/** `**Epic**: EPIC-001: Connectivity` before the items of a document. */
export function epicKey(key: KeyValue, base: number): Opening | null {
  if (key.fields[0] !== 'epic' || !key.value.text || meansNothing(key.value.text)) return null;
  const head = readHead(key.value);
  const id = head.id?.value ?? null;
  const {text, span} = key.value;
  const title = id ? text.slice(head.title.start, head.title.end).trim() || text : text;
  return plainOpening('epic', id, {value: title, span: shift(span, base)}, shift(key.line.span, base));
}

/** The title of a document as the sprint that it is. */
export function titleOpening(node: OutlineNode): Opening | null {
  return node.heading ? headingOpening(node, 'sprint', null, wholeTitle(node.heading.line), false) : null;
}

/** What a key, a row or front matter opens. */
export function plainOpening(kind: Opening['kind'], id: string | null, title: Stated<string>, heading: Span): Opening {
  return {
    kind,
    id,
    title,
    heading,
    body: heading,
    points: null,
    goal: null,
    start: null,
    end: null,
    under: null,
    aboutOnly: false,
  };
}

/** A sprint of front matter; `base` is where its piece starts. */
export function yamlOpening(sprint: YamlSprint, base: number): Opening {
  const at = <T>(stated: Stated<T> | null): Stated<T> | null =>
    stated ? {value: stated.value, span: shift(stated.span, base)} : null;
  return {
    ...plainOpening(
      'sprint',
      sprint.id,
      {value: sprint.title.value, span: shift(sprint.title.span, base)},
      shift(sprint.span, base),
    ),
    goal: at(sprint.goal),
    start: at(sprint.start),
    end: at(sprint.end),
    capacity: at(sprint.capacity),
  };
}
