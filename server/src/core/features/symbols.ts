/** The symbols of a plan: sprints, epics, stories and their sections, as a tree of one document or flat over all. */
import type {Checklist, Story} from '../model/backlog.ts';
import {each, finished, type Steps} from '../steps.ts';
import type {Span} from '../text/span.ts';
import {backlogOf, type Document} from '../workspace/document.ts';
import {type Draft, draftsOf} from './draft.ts';
import {dotted, epicName, share, sprintName, statusWord, storyName} from './words.ts';

export interface PlanSymbol {
  readonly kind: 'sprint' | 'epic' | 'story' | 'section';
  readonly name: string;
  /** `4 pts · in progress` */
  readonly detail: string;
  /** All of its text, and the part of it that names it. */
  readonly body: Span;
  readonly line: Span;
  readonly isOver: boolean;
  readonly children: readonly PlanSymbol[];
}

/** What no sprint plans stands at the top: it has no text around it. */
export function symbolsOf(document: Document): readonly PlanSymbol[] {
  return finished(symbolSteps(document));
}

/** The same in short steps. */
export function symbolSteps(document: Document): Steps<readonly PlanSymbol[]> {
  const drafts = draftsOf(backlogOf(document)).roots.flatMap(one => (one.kind === 'backlog' ? one.children : [one]));
  return each(drafts, draft => symbolOf(document, draft));
}

function symbolOf(document: Document, draft: Draft): PlanSymbol {
  const {kind, line, reach, detail, status, children} = draft;
  // A story that is defined elsewhere is only a line here, and an epic may be told of before its sprint.
  const body = {start: Math.min(line.start, reach.start), end: Math.max(line.end, reach.end)};
  const sections = kind === 'story' ? sectionsOf(document, draft.noun, body) : [];
  return {
    kind: kind === 'backlog' ? 'epic' : kind,
    name: nameOf(draft),
    detail: dotted(detail, status && statusWord(status)),
    body,
    line,
    isOver: status === 'done' || status === 'dropped',
    children: [...children.map(child => symbolOf(document, child)), ...sections],
  };
}

function nameOf({label, topic}: Draft): string {
  return topic ? `${label}: ${topic}` : label;
}

/** Sections with a label of their own inside of the story's text. */
function sectionsOf({text}: Document, {criteria, tasks, definitionOfDone}: Story, body: Span): readonly PlanSymbol[] {
  const lists: readonly (readonly [list: Checklist, noun: string])[] = [
    [criteria, 'criterion'],
    [tasks, 'task'],
    [definitionOfDone, 'DoD entry'],
  ];
  return lists.flatMap(([list, noun]) => {
    const {label, items, base, done, total} = list;
    if (!label || label.start < body.start || label.end > body.end) return [];
    const end = Math.max(label.end, ...items.map(({span}) => base + span.end));
    const name = text
      .slice(label.start, label.end)
      .replace(/[#*_:：]/gu, '')
      .trim();
    const section = {kind: 'section' as const, name, detail: share(done, total, noun), line: label};
    return name === ''
      ? []
      : [{...section, body: {start: label.start, end: Math.min(end, body.end)}, isOver: false, children: []}];
  });
}

/** A symbol somewhere in the workspace. */
export interface FoundSymbol {
  readonly kind: PlanSymbol['kind'];
  readonly name: string;
  /** The sprint or the epic that it belongs to. */
  readonly container: string;
  readonly document: Document;
  readonly span: Span;
  readonly isOver: boolean;
  /** Its own heading says it: an editor that lists headings has it already. */
  readonly headed: boolean;
}

/** The nouns whose id and title hold the letters of a query in its order; all of them for an empty one. */
export function symbolsMatching(document: Document, query: string): readonly FoundSymbol[] {
  const {sprints, epics, stories} = backlogOf(document);
  const wanted = query.toLowerCase().replace(/\s+/g, '');
  const headed = (line: Span) => /^\s*#/.test(document.text.slice(line.start, line.end));
  const all: readonly FoundSymbol[] = [
    ...sprints.map(sprint => ({
      kind: 'sprint' as const,
      name: sprint.title.value || sprintName(sprint),
      container: '',
      document,
      span: sprint.heading,
      isOver: false,
      headed: headed(sprint.heading),
    })),
    ...epics.map(epic => ({
      kind: 'epic' as const,
      name: epicName(epic),
      container: '',
      document,
      span: epic.heading,
      isOver: false,
      headed: headed(epic.heading),
    })),
    ...stories.map(story => ({
      kind: 'story' as const,
      name: storyName(story),
      container: story.sprint ?? story.epic ?? '',
      document,
      span: story.definition.id?.span ?? story.definition.line,
      isOver: story.status?.value === 'done' || story.status?.value === 'dropped',
      headed: story.definition.form === 'heading' && headed(story.definition.line),
    })),
  ];
  return all.filter(({name}) => holdsInOrder(name.toLowerCase(), wanted));
}

/** Whether a text holds the letters of another one in their order. */
export function holdsInOrder(text: string, wanted: string): boolean {
  let at = 0;
  for (const letter of wanted) {
    at = text.indexOf(letter, at) + 1;
    if (at === 0) return false;
  }
  return true;
}
