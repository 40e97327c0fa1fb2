/** A new story in the form of a story that stands there already: its head line, then the fields that are given. */
import type {Backlog, Mention, Story} from '../model/backlog.ts';
import {applyEdits, type TextEdit} from '../text/edit.ts';
import {backlogOf, changeDocument, type Document} from '../workspace/document.ts';
import {rowLike} from './adapt.ts';
import {cellAt, cellsOf, tableHead} from './cells.ts';
import {isRefusal, type StoryField, type StoryFields} from './gesture.ts';
import {fieldEdits} from './set-field.ts';
import {statusEdits} from './set-status.ts';

/** A story that is to be written; null: it gets no id. */
export type NewStory = Omit<StoryFields, 'id'> & {readonly id: string | null};

/** The head line of a new story as that of another one; null where that one has no title of its own. */
export function headLike(text: string, model: Mention, {id, title}: NewStory): string | null {
  if (!model.title) return null;
  return model.form === 'row' ? rowHead(text, model, id, title) : lineHead(text, model, id, title);
}

function rowHead(text: string, model: Mention, id: string | null, title: string): string | null {
  const cells = cellsOf(text, model.line);
  const [atId, atTitle] = [model.id, model.title].map(stated => (stated ? cellAt(cells, stated.span) : -1));
  const head = tableHead(text, model.line.start);
  if (atTitle === undefined || atTitle < 0 || !head) return null;
  const values = cells.map((_, i) => {
    if (i === atId && i !== atTitle) return id ?? '';
    return i === atTitle ? named(text, model, id, title) : '';
  });
  const row = text.slice(text.lastIndexOf('\n', model.line.start - 1) + 1, model.line.end);
  return rowLike(row, values, row.length === head.names.length && / {2,}\|/.test(row));
}

/** Id and title in one cell or line, with the signs between them and the marks around them. */
function named(text: string, {id: stated, title: own}: Mention, id: string | null, title: string): string {
  if (!own || !stated || !id || stated.span.end > own.span.start) return title;
  const between = text.slice(stated.span.end, own.span.start);
  return between.length > 12 || /\|/.test(between) ? title : `${id}${between}${title}`;
}

const marks = /(?:\*\*|__|[*_`])+$/;

function lineHead(
  text: string,
  {line, id: stated, title: own}: Mention,
  id: string | null,
  title: string,
): string | null {
  if (!own) return null;
  const start = stated && stated.span.start < own.span.start ? stated.span.start : own.span.start;
  const first = text.lastIndexOf('\n', line.start - 1) + 1;
  const before = text
    .slice(first, start)
    .replace(/\[[^\]]\]/, '[ ]')
    .replace(/\p{Extended_Pictographic}\uFE0F?[ \t]*/gu, '');
  const opened = marks.exec(before)?.[0] ?? '';
  const rest = text.slice(own.span.end, line.end);
  const between = stated ? text.slice(stated.span.end, own.span.start) : '';
  const isClosedBetween = opened !== '' && between.includes(opened);
  const close = !isClosedBetween && rest.includes(opened) ? opened : '';
  const name = id && stated && stated.span.end <= own.span.start ? `${id}${between}${title}` : title;
  return before + name + close;
}

export interface Composed {
  readonly edit: TextEdit;
  /** The document with the story in it. */
  readonly document: Document;
  readonly backlog: Backlog;
  readonly story: Story;
  /** Fields that the document shows no form for. */
  readonly left: readonly string[];
}

/**
 * A new story where `insertion` puts its head line, with its fields in the forms of the stories beside it; null where it
 * would not be read as one. What is written is one insertion.
 */
export function compose(document: Document, insertion: TextEdit, fresh: NewStory): Composed | null {
  const {start} = insertion.span;
  let edit = insertion;
  let now = changeDocument(document, applyEdits(document.text, [edit]));
  const left: string[] = [];
  const find = () => {
    const end = start + edit.text.length;
    return backlogOf(now).stories.find(({definition: {line}}) => line.start >= start && line.end <= end);
  };
  const write = (name: string, edits: (story: Story) => ReturnType<typeof fieldEdits>) => {
    const story = find();
    const made = story && edits(story);
    const end = start + edit.text.length;
    const isOwn = made && !isRefusal(made) && made.every(({span}) => span.start >= start && span.end <= end);
    if (!isOwn) return left.push(name);
    const next = changeDocument(now, applyEdits(now.text, made));
    const grown = next.text.length - now.text.length;
    now = next;
    edit = {span: insertion.span, text: next.text.slice(start, end + grown)};
    return 0;
  };
  const setField = (field: StoryField, value: string | undefined) => {
    if (value) write(field, story => fieldEdits({document: now, backlog: backlogOf(now), story}, field, value));
  };
  setField('points', fresh.points === undefined ? undefined : String(fresh.points));
  setField('priority', fresh.priority);
  setField('assignee', fresh.assignee);
  const {status} = fresh;
  if (status) write('status', story => statusEdits(now, backlogOf(now), story, status));
  const story = find();
  return story ? {edit, document: now, backlog: backlogOf(now), story, left} : null;
}
