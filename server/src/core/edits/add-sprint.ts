/** Adds a sprint behind the last one, headed as it is: the next number, the facts that are given in the forms it has. */
import {sprintName} from '../features/words.ts';
import type {Backlog, Sprint} from '../model/backlog.ts';
import {applyEdits, type TextEdit} from '../text/edit.ts';
import {type Span, shift} from '../text/span.ts';
import {backlogOf, changeDocument, type Document} from '../workspace/document.ts';
import {tableHead} from './cells.ts';
import {changeOf, type Gathered, gather} from './change.ts';
import {withDates} from './date-forms.ts';
import {linesBetween} from './field-forms.ts';
import {type Documents, type Outcome, refuse, type SprintFields} from './gesture.ts';
import {contentEnd, gapBeside} from './item-lines.ts';
import {nextIds} from './next-id.ts';
import {sprintEdits} from './sections.ts';
import {nextDates} from './sprint-figures.ts';
import {lineEndOf, lineOf, rewriteNumber, textOf} from './style.ts';
import {byName, differingFacts, nameOf} from './verify.ts';

export function addSprint(documents: Documents, uri: string, fields: SprintFields): Outcome {
  const document = documents.get(uri);
  if (!document) return refuse(`${uri} is not known.`);
  const backlog = backlogOf(document);
  const model = lastSprint(document.text, backlog);
  if (!model) return refuse('No sprint here has a heading that shows how sprints are written.');
  if (Object.values(fields).some(value => /[\r\n]/.test(String(value))))
    return refuse('A value cannot hold line breaks.');
  const id = model.id === null ? null : nextIds(backlog.sprints.map(sprint => sprint.id)).after(model.id);
  const dates = fields.start && fields.end ? {start: fields.start, end: fields.end} : nextDates(backlog);
  const head = headOf(document.text, model, id, {...fields, ...dates});
  if (head === null) return refuse(`Nothing in “${model.title.value}” tells one sprint from the next.`);
  const at = placeFor(document.text, backlog, model);
  const first = {span: {start: at.offset, end: at.offset}, text: at.isBefore ? head + at.gap : at.gap + head};
  const edit = completed(document, first, {...fields, ...dates}, id);
  const after = backlogOf(changeDocument(document, applyEdits(document.text, [edit])));
  if (!isSound(backlog, after))
    return refuse('It would not be read as a sprint of its own: please add it in the text.');
  const gathered: Gathered = new Map();
  gather(gathered, document, [edit]);
  const fresh = after.sprints.find(sprint => sprint.id === id);
  return changeOf(`Add ${fresh ? sprintName(fresh) : 'a sprint'}`, gathered);
}

/** The one with the highest number among those with a heading line of their own. */
function lastSprint(text: string, {sprints}: Backlog): Sprint | null {
  const headed = sprints.filter(
    ({heading, body}) => /^#{1,6}[ \t]/.test(textOf(text, heading)) && body.end > heading.end,
  );
  return headed.reduce<Sprint | null>((last, each) => (last && Number(last.id) > Number(each.id) ? last : each), null);
}

/** Behind the last sprint; above the first where the newest stands on top. */
function placeFor(text: string, {sprints}: Backlog, last: Sprint) {
  const eol = lineEndOf(text);
  const isNewestFirst = sprints.length > 1 && sprints[0] === last;
  const start = lineOf(text, last.heading.start).start;
  const gap = gapBeside(text, {start, end: contentEnd(text, last.body.end, last.heading.end)}).replace(/^$/, eol + eol);
  if (isNewestFirst) return {offset: start, gap, isBefore: true};
  return {offset: contentEnd(text, last.body.end, last.heading.end), gap, isBefore: false};
}

/** The heading with the next number, and the lines below it that state facts of a sprint. */
function headOf(text: string, model: Sprint, id: string | null, fields: SprintFields): string | null {
  const {heading} = model;
  const eol = lineEndOf(text);
  const line = textOf(text, heading);
  const numbered = model.id !== null && id !== null ? renumbered(line, model.id, id) : null;
  if (numbered === null && !fields.title) return null;
  const titled = withTopic(numbered ?? line, fields.title);
  const lines = [dated(titled, fields)];
  let isBlank = false;
  for (const each of linesBetween(text, heading.end, firstItem(model))) {
    const written = textOf(text, each);
    if (/^#/.test(written)) break;
    const filled = filledLine(text, each, model, fields);
    if (filled === null) {
      isBlank ||= written.trim() === '';
      continue;
    }
    if (isBlank) lines.push('');
    isBlank = false;
    lines.push(filled);
  }
  const [item] = model.items;
  const table = item?.mention.form === 'row' ? tableHead(text, item.mention.line.start) : null;
  if (table && item && item.mention.line.start > heading.end && item.mention.line.start < model.body.end)
    lines.push('', table.names, table.rule);
  return lines.join(eol);
}

function firstItem({items, body, heading}: Sprint): number {
  const starts = items.map(({mention}) => mention.line.start).filter(start => start > heading.end);
  return Math.min(body.end, ...starts);
}

function renumbered(line: string, was: string, id: string): string | null {
  const pattern = new RegExp(`(?<![\\d.])${was.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')}(?![\\d]|\\.\\d)`);
  return pattern.test(line) ? line.replace(pattern, id) : null;
}

/** What stands behind the number and a colon or dash is the topic of that one sprint. */
function withTopic(line: string, topic: string | undefined): string {
  const [, head = line, sign = ': '] = /^(#+\s+[^:–—]*?\d[\d.]*[^:–—\d]*?)(\s*[:–—]\s*|\s+-\s+)(?=\S)/.exec(line) ?? [];
  const closing = /(?:\*\*|__)\s*$/.exec(line)?.[0] ?? '';
  const marks = closing && line.indexOf(closing.trim()) < line.length - closing.length ? closing.trim() : '';
  if (head === line) return topic ? `${line.replace(/\s+$/, '')}${sign}${topic}` : line;
  return topic ? `${head}${sign}${topic}${marks}` : head + marks;
}

function dated(line: string, {start, end}: SprintFields): string {
  return start && end ? withDates(line, [start, end]) : line;
}

/** A line that states the goal, the capacity or the dates, with the new values; null where it is about something else. */
function filledLine(text: string, line: Span, model: Sprint, fields: SprintFields): string | null {
  const inside = (at: Span | undefined) => at !== undefined && line.start <= at.start && at.end <= line.end;
  const {goal, capacity, start, end} = model;
  const statesStart = inside(start?.span);
  const statesEnd = inside(end?.span);
  if (statesStart || statesEnd) {
    if (!fields.start || !fields.end) return null;
    const dates = statesStart ? [fields.start, fields.end] : [fields.end];
    return withDates(textOf(text, line), dates);
  }
  const edits: TextEdit[] = [];
  if (goal && inside(goal.span)) {
    if (!fields.goal) return null;
    edits.push({span: goal.span, text: fields.goal});
  } else if (capacity && inside(capacity.span)) {
    const edit = fields.capacity === undefined ? null : rewriteNumber(text, capacity.span, fields.capacity);
    if (!edit) return null;
    edits.push(edit);
  }
  if (edits.length === 0) return null;
  const moved = edits.map(({span, text: value}) => ({span: shift(span, -line.start), text: value}));
  return applyEdits(textOf(text, line), moved);
}

/** Facts that the model has no form for are added as other sprints, or most people, write them. */
function completed(document: Document, edit: TextEdit, fields: SprintFields, id: string | null): TextEdit {
  let now = edit;
  const wanted = [
    ['capacity', fields.capacity === undefined ? undefined : String(fields.capacity)],
    ['dates', fields.start && fields.end ? `${fields.start} – ${fields.end}` : undefined],
    ['goal', fields.goal],
  ] as const;
  for (const [section, value] of wanted) {
    const next = changeDocument(document, applyEdits(document.text, [now]));
    const {sprints} = backlogOf(next);
    const fresh = sprints.find(sprint => sprint.id === id && sprint.heading.start >= now.span.start);
    if (!value || !fresh || (section === 'dates' ? fresh.start : fresh[section])) continue;
    const made = sprintEdits(next.text, sprints, fresh, section, value);
    const end = now.span.start + now.text.length;
    if (made.some(({span}) => span.start < now.span.start || span.end > end)) continue;
    const text = applyEdits(next.text, made);
    now = {span: now.span, text: text.slice(now.span.start, end + text.length - next.text.length)};
  }
  return now;
}

/** One sprint more, and every story as it was. */
function isSound(before: Backlog, after: Backlog): boolean {
  if (after.sprints.length !== before.sprints.length + 1 || after.stories.length !== before.stories.length)
    return false;
  const now = byName(after.stories);
  return before.stories.every(story => {
    const found = now.get(nameOf(story))?.shift();
    return found !== undefined && differingFacts(story, found).length === 0;
  });
}
