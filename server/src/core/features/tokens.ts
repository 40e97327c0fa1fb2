/** What the words of a plan are, for colours: ids, points, statuses, priorities, people, section labels. */
import {notes} from '../memo.ts';
import type {Mention, Stated, Story} from '../model/backlog.ts';
import {finished} from '../steps.ts';
import type {Span} from '../text/span.ts';
import {backlogOf, type Document} from '../workspace/document.ts';

/** Standard names of the protocol, so that every theme of every editor has a colour for them. */
export const tokenTypes = ['class', 'number', 'enumMember', 'keyword', 'variable', 'property'] as const;
/** `declaration`: the place that defines a story; `deprecated`: it was dropped. */
export const tokenModifiers = ['declaration', 'deprecated'] as const;

export type TokenType = (typeof tokenTypes)[number];
export type TokenModifier = (typeof tokenModifiers)[number];

export interface Token {
  /** Within one line, never empty. */
  readonly at: Span;
  readonly type: TokenType;
  readonly modifiers: readonly TokenModifier[];
}

/** The tokens of a document in order; no two overlap. A document without a plan has none. */
export function tokensOf(document: Document): readonly Token[] {
  return finished(tokenSteps(document));
}

const known = notes<Document, readonly Token[]>();

/** The same in steps, some stories in each, for a caller that has other things to do meanwhile. */
export function* tokenSteps(document: Document): Generator<void, readonly Token[], undefined> {
  const before = known.get(document);
  if (before) return before;
  const {text} = document;
  const found: Token[] = [];
  const add = (type: TokenType, at: Span | null | undefined, ...modifiers: TokenModifier[]) => {
    const word = at && trimmed(text, at);
    if (word) found.push({at: word, type, modifiers});
  };
  const {sprints, epics, stories} = backlogOf(document);
  for (const {capacity, statedPoints, buffer} of sprints) {
    for (const stated of [capacity, statedPoints, buffer]) add('number', stated?.span);
  }
  for (const {statedPoints} of epics) add('number', statedPoints?.span);
  for (const [nth, story] of stories.entries()) {
    if (nth % 64 === 0) yield;
    addStory(story, text, add);
  }
  const tokens = withoutOverlaps(found);
  known.set(document, tokens);
  return tokens;
}

type Add = (type: TokenType, at: Span | null | undefined, ...modifiers: TokenModifier[]) => void;

function addStory(story: Story, text: string, add: Add): void {
  for (const mention of story.mentions) addMention(mention, story, text, add);
  add('number', story.points?.span);
  add('number', story.estimate?.span);
  add('enumMember', story.status && wordIn(text, story.status));
  add('keyword', story.priority && priorityIn(text, story.priority));
  for (const {span} of story.assignees) add('variable', span);
  for (const {span} of story.dependsOn) add('class', span);
  for (const {label} of [story.criteria, story.tasks, story.definitionOfDone]) {
    // A heading has its colour already.
    if (label && text[label.start] !== '#') add('property', label);
  }
}

function addMention(mention: Mention, story: Story, text: string, add: Add): void {
  const modifiers: TokenModifier[] = mention === story.definition ? ['declaration'] : [];
  if (story.status?.value === 'dropped') modifiers.push('deprecated');
  add('class', mention.id?.span, ...modifiers);
  add('number', mention.points?.span);
  add('number', mention.part?.span);
  add('enumMember', mention.status && wordIn(text, mention.status));
  add('keyword', mention.priority && priorityIn(text, mention.priority));
  for (const {span} of mention.assignees) add('variable', span);
}

/** A status may be a box or a glyph: those have their look already. */
function wordIn(text: string, {span}: Stated<unknown>): Span | null {
  return /\p{L}{2}/u.test(text.slice(span.start, span.end)) ? span : null;
}

/** A priority that a heading or label gives is only the words of it. */
function priorityIn(text: string, {value, span}: Stated<string>): Span {
  const at = text.slice(span.start, span.end).indexOf(value);
  return at < 0 ? span : {start: span.start + at, end: span.start + at + value.length};
}

/** Without blanks and markup around it; null where nothing is left, or where it goes on over a line's end. */
function trimmed(text: string, {start, end}: Span): Span | null {
  const word = text.slice(start, end);
  if (/[\r\n]/.test(word)) return null;
  const lead = /^[\s*_~`]*/.exec(word)?.[0].length ?? 0;
  const rest = word.slice(lead).replace(/[\s*_~`:：]+$/, '');
  return rest === '' ? null : {start: start + lead, end: start + lead + rest.length};
}

/** Of two that overlap the one that begins first stays, of two at one place the shorter: it is the more exact. */
function withoutOverlaps(tokens: readonly Token[]): readonly Token[] {
  const ordered = [...tokens].sort((a, b) => a.at.start - b.at.start || a.at.end - b.at.end);
  const kept: Token[] = [];
  let reached = 0;
  for (const token of ordered) {
    if (token.at.start < reached) continue;
    kept.push(token);
    reached = token.at.end;
  }
  return kept;
}
