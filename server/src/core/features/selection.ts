/** What to select next when a selection grows: value, line, section, story, epic, sprint, document. */
import type {Mention, Story} from '../model/backlog.ts';
import {contains, type Span} from '../text/span.ts';
import {backlogOf, type Document} from '../workspace/document.ts';
import {extentOf} from './folding.ts';

/** The spans around an offset, innermost first; each holds the one before it and is larger. Never empty. */
export function selectionAt(document: Document, offset: number): readonly Span[] {
  const at = {start: offset, end: offset};
  const around = candidates(document)
    .filter(span => contains(span, at) && span.end > span.start)
    .sort((a, b) => a.end - a.start - (b.end - b.start));
  const chain: Span[] = [];
  for (const span of around) {
    const last = chain.at(-1);
    if (!last || (contains(span, last) && span.end - span.start > last.end - last.start)) chain.push(span);
  }
  return chain.length > 0 ? chain : [at];
}

function candidates(document: Document): readonly Span[] {
  const {sprints, epics, stories} = backlogOf(document);
  return [
    {start: 0, end: document.text.length},
    ...sprints.flatMap(({title, goal, capacity, heading, body}) =>
      [title, goal, capacity].flatMap(spanOf).concat(heading, body),
    ),
    ...epics.flatMap(({title, statedPoints, heading, body}) =>
      [title, statedPoints].flatMap(spanOf).concat(heading, body),
    ),
    ...stories.flatMap(storySpans),
  ];
}

function storySpans(story: Story): readonly Span[] {
  const lists = [story.criteria, story.tasks, story.definitionOfDone];
  return [
    ...story.mentions.flatMap(mentionSpans),
    ...[story.points, story.estimate, story.status, story.priority, ...story.assignees].flatMap(spanOf),
    ...lists.flatMap(({base, items}) => items.map(({span}) => ({start: base + span.start, end: base + span.end}))),
    ...lists.flatMap(list => (list.label ? [list.label, extentOf(list, list.label)] : [])),
  ];
}

function mentionSpans({id, title, points, status, priority, line, body}: Mention): readonly Span[] {
  return [id, title, points, status, priority].flatMap(spanOf).concat(line, body);
}

function spanOf(stated: {readonly span: Span} | null): Span[] {
  return stated ? [stated.span] : [];
}
