/** The next story as a snippet in the document's own style: the form of the one above the cursor, with the next id. */

import {nextIds} from '../../edits/next-id.ts';
import {lineEndOf, lineOf} from '../../edits/style.ts';
import type {Mention, Story} from '../../model/backlog.ts';
import type {Span} from '../../text/span.ts';
import {backlogOf, type Document} from '../../workspace/document.ts';
import {isProper} from '../places.ts';
import {figure} from '../words.ts';
import {type Choices, emptyCopy, type Stops} from './copies.ts';
import {type CompletionContext, type CompletionItem, choice, literal, type Place} from './item.ts';
import {languageOf} from './own-words.ts';
import {prioritiesOf} from './values.ts';

/** Nothing where the document has no story with an id to go by. */
export function storyItems(place: Place, span: Span, context: CompletionContext): readonly CompletionItem[] {
  const {document, offset} = place;
  const model = modelAt(document, offset);
  const id = model?.id ? nextId(model.id, document, context.documents) : null;
  if (!model || !id) return [];
  const text = storySnippet(document, model, id, context);
  const [first = ''] = text.split(/\r?\n/);
  // Its id may stand below the heading, or nowhere.
  if (!first.includes(literal(id))) return [];
  return [
    {
      label: `${id}: new story`,
      kind: 'snippet',
      detail: `like ${model.id}`,
      filter: `${first.replace(/\$\{?\d.*$/u, '')} ${id} new story`,
      span,
      text,
      snippet: true,
    },
  ];
}

/** The story above the cursor that the document tells in full, else the first one below. */
function modelAt(document: Document, offset: number): Story | null {
  const {stories} = backlogOf(document);
  const told = stories.filter(
    ({id, definition}) => id !== null && (definition.form === 'heading' || definition.form === 'entry'),
  );
  const above = told.filter(({definition}) => definition.line.start < offset);
  return above.at(-1) ?? told[0] ?? null;
}

/** The number above all of its kind, in this document and, for ids that name stories everywhere, in the others. */
export function nextId(id: string, document: Document, documents: readonly Document[]): string | null {
  const named = isProper(id) ? [document, ...documents] : [document];
  return nextIds(named.flatMap(each => backlogOf(each).stories.map(story => story.id))).after(id);
}

function storySnippet(document: Document, story: Story, id: string, {settings}: CompletionContext): string {
  const {text} = document;
  const {definition} = story;
  const stops: Stops = {next: 1};
  const scale = settings.estimationScale.filter(value => value > 0 && value < settings.splitThreshold).map(figure);
  const choices: Choices = {points: scale, priority: prioritiesOf(document)};
  const line = lineOf(text, definition.line.start);
  const head = headSnippet(text, line, definition, id, scale, stops);
  const below = text
    .slice(line.end, definition.body.end)
    .split(/\r\n|[\r\n]/)
    .slice(1);
  const keeps = keptLabels(document, story);
  const copy = emptyCopy(below, {stops, choices, keeps});
  return [head, ...copy].join(lineEndOf(text));
}

/** The line that names the story: its id, title, points and box replaced, all else as it is. */
function headSnippet(
  text: string,
  line: Span,
  {id, title, points, status}: Mention,
  next: string,
  scale: readonly string[],
  stops: Stops,
): string {
  const parts: {readonly span: Span; readonly text: () => string}[] = [];
  if (id) parts.push({span: id.span, text: () => literal(next)});
  if (title) parts.push({span: title.span, text: () => `\${${stops.next++}:New story}`});
  if (points) parts.push({span: numberIn(text, points.span), text: () => choice(stops.next++, scale)});
  if (status && /^[xX~>/-]$/.test(text.slice(status.span.start, status.span.end)))
    parts.push({span: status.span, text: () => ' '});
  const inside = parts.filter(({span}) => span.start >= line.start && span.end <= line.end);
  let copy = '';
  let at = line.start;
  for (const part of inside.sort((a, b) => a.span.start - b.span.start)) {
    if (part.span.start < at) continue;
    copy += literal(text.slice(at, part.span.start)) + part.text();
    at = part.span.end;
  }
  return (copy + literal(text.slice(at, line.end))).trimEnd();
}

/** The number alone of `(4 points)`. */
function numberIn(text: string, {start, end}: Span): Span {
  const found = /\d+(?:[.,]\d+)?/.exec(text.slice(start, end));
  return found ? {start: start + found.index, end: start + found.index + found[0].length} : {start, end};
}

/** Labels that other stories have, too; of a single story all but those with a number: `Task 1.1: …`. */
function keptLabels(document: Document, story: Story): (line: string) => boolean {
  const {criteria, tasks, done} = languageOf(document);
  const own = [criteria, tasks, done].map(word => word.toLowerCase());
  const {start, end} = story.definition.body;
  const elsewhere = document.text.slice(0, start) + document.text.slice(end);
  return line => {
    const words = line.trim();
    return elsewhere.includes(words) || own.some(word => words.toLowerCase().includes(word)) || !/\d/.test(words);
  };
}
