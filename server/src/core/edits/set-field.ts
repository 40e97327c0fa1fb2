/** Sets points, priority, owner or sprint of a story in the document's own form, or in that of the stories beside it. */
import type {Mention, Stated, Story} from '../model/backlog.ts';
import {urgencyOf} from '../rules/priority.ts';
import {storyName} from '../rules/wording.ts';
import type {TextEdit} from '../text/edit.ts';
import type {Span} from '../text/span.ts';
import {cellAt, cellsOf, fitted, writeCell} from './cells.ts';
import {changeStories} from './change-stories.ts';
import {insertField} from './field-forms.ts';
import {
  type Documents,
  isRefusal,
  type NodeAddress,
  type Outcome,
  type Refusal,
  refuse,
  type StoryField,
} from './gesture.ts';
import {moveBelow} from './lanes.ts';
import {modelsFor} from './models.ts';
import {plainField} from './plain-fields.ts';
import {rewritePoints, textOf} from './style.ts';
import {type StoryTarget, storiesOf} from './targets.ts';
import type {Fact} from './verify.ts';

const facts: Readonly<Record<StoryField, readonly Fact[]>> = {
  points: ['points', 'estimate'],
  priority: ['priority'],
  assignee: ['assignees'],
  sprint: ['sprint'],
};

export function setField(
  documents: Documents,
  nodes: readonly NodeAddress[],
  field: StoryField,
  value: string,
): Outcome {
  const wanted = value.trim();
  const bad = badValue(field, wanted);
  if (bad) return bad;
  const targets = storiesOf(documents, nodes);
  if (isRefusal(targets)) return targets;
  const [first] = targets;
  const what = targets.length > 1 || !first ? `${targets.length} stories` : storyName(first.story);
  return changeStories(targets, `Set the ${field} of ${what}${wanted ? ` to ${wanted}` : ''}`, {
    edits: target => fieldEdits(target, field, wanted),
    mayDiffer: facts[field],
    holds: story => holds(story, field, wanted),
  });
}

/** A value must fit into one line, and into a cell. */
function badValue(field: StoryField, value: string): Refusal | null {
  if (/[\r\n|]/.test(value)) return refuse('A value cannot hold line breaks or “|”.');
  if (field === 'points' && !/^\d+(?:\.\d+)?$/.test(value)) return refuse(`“${value}” is no number of points.`);
  return null;
}

function holds(story: Story, field: StoryField, value: string): boolean {
  if (field === 'points') return story.points?.value === Number(value);
  if (field === 'sprint')
    return story.sprint !== null && (value.includes(story.sprint) || story.sprint.includes(value));
  const said = field === 'priority' ? [story.priority].flatMap(one => one ?? []) : story.assignees;
  return value === '' ? said.length === 0 : said.length > 0 && same(said.map(one => one.value).join(', '), value);
}

/** Marks and signs beside the words make no difference. */
function same(a: string, b: string): boolean {
  const plain = (text: string) =>
    text
      .toLowerCase()
      .replace(/[^\p{L}\p{N}]+/gu, ' ')
      .trim();
  return plain(a) === plain(b);
}

/** Where a place states a field, as a whole. */
function statedAt(mention: Mention, field: StoryField): Stated<string> | null {
  if (field === 'points') return mention.points && {value: String(mention.points.value), span: mention.points.span};
  if (field === 'priority') return mention.priority;
  if (field === 'sprint') return mention.sprintField;
  const [first] = mention.assignees;
  const last = mention.assignees.at(-1);
  if (!first || !last) return null;
  const span: Span = {start: first.span.start, end: last.span.end};
  return {value: mention.assignees.map(({value}) => value).join(', '), span};
}

export function fieldEdits(
  {document: {text}, backlog, story}: StoryTarget,
  field: StoryField,
  value: string,
): readonly TextEdit[] | Refusal {
  const stating = story.mentions.filter(mention => statedAt(mention, field) && !mention.part && !mention.phase);
  const models = modelsFor(backlog, story, mention => statedAt(mention, field));
  if (field === 'points' && stating.length < story.mentions.filter(each => each.points ?? each.part).length)
    return refuse(`${storyName(story)} is planned in parts: change them in the text.`);
  const edits: TextEdit[] = [];
  for (const mention of stating) {
    const stated = statedAt(mention, field) as Stated<string>;
    const edit = rewriteField(text, mention, stated, field, value, models);
    if (!edit) return refuse(`The ${field} of ${storyName(story)} is written in a form that only you can change.`);
    edits.push(edit);
  }
  if (stating.length > 0) return edits;
  if (value === '') return [];
  if (field === 'priority' && story.priority) {
    const isThere = (other: Story) => same(other.priority?.value ?? '', value);
    const reason = `The priority of ${storyName(story)} comes from the heading above it, and no heading is for “${value}”.`;
    return moveBelow(text, backlog, story, isThere, mention => mention.priority) ?? refuse(reason);
  }
  for (const {mention, stated} of models) {
    const edit = insertField(
      text,
      story.definition,
      {mention, span: stated.span},
      writtenLike(text, stated, field, value, models),
    );
    if (edit) return [field === 'points' ? {...edit, text: inNumber(edit.text, value)} : edit];
  }
  const plain = models.length > 0 || field === 'sprint' ? null : plainField(text, story.definition, field, value);
  return plain ? [plain] : refuse(`${storyName(story)} states no ${field}, and no story beside it shows how.`);
}

/** `(1 point)`, `(2 points)` */
function inNumber(text: string, value: string): string {
  return text.replace(/(\d[ \t]*(?:story )?)(point|pt)s?(?!\p{L})/iu, `$1$2${value === '1' ? '' : 's'}`);
}

type Models = ReturnType<typeof modelsFor<string>>;

function rewriteField(
  text: string,
  mention: Mention,
  stated: Stated<string>,
  field: StoryField,
  value: string,
  models: Models,
): TextEdit | null {
  if (field === 'points') {
    const edit = rewritePoints(text, stated.span, Number(value));
    return edit && fitted(text, mention, edit);
  }
  const written = value === '' ? '' : writtenLike(text, stated, field, value, models);
  const {form, line} = mention;
  if (form !== 'row') return value === '' ? emptied(text, stated.span) : {span: stated.span, text: written};
  const cells = cellsOf(text, line);
  const cell = cells[cellAt(cells, stated.span)];
  if (!cell) return null;
  const content = value === '' ? cell.content : stated.span;
  return writeCell(text, content, cell.whole, written || nothing(text, models));
}

/** What stands for nothing in cells here: a dash where dashes stand, else no word at all. */
function nothing(text: string, models: Models): string {
  return models.length > 0 && /\|\s*[-–—]\s*\|/.test(text) ? '-' : '';
}

/** A key without value says nothing; in a head line the value has words around it that would stay behind. */
function emptied(text: string, at: Span): TextEdit | null {
  const start = text.slice(0, at.start).replace(/[ \t]+$/, '').length;
  return /[:：*_]$/.test(text.slice(0, start)) ? {span: {start, end: at.end}, text: ''} : null;
}

/** As the document writes this value elsewhere, else with the quotes and signs that the value before has. */
function writtenLike(text: string, stated: Stated<string>, field: StoryField, value: string, models: Models): string {
  if (field === 'points') return value;
  const was = textOf(text, stated.span);
  const known = models.find(model => same(model.stated.value, value));
  const spelled = known ? textOf(text, known.stated.span) : null;
  const labelled = /^\p{L}+\s*[:：]\s*/u.exec(was)?.[0] ?? '';
  if (spelled?.startsWith(labelled)) return spelled;
  const quote = /^['"]/.exec(was)?.[0] ?? '';
  const handle = /^['"]?@/.test(was) && !value.startsWith('@') ? '@' : '';
  return `${labelled}${quote}${ballOf(was, value)}${handle}${value}${quote}`;
}

/** A coloured ball before a priority takes the colour of its urgency. */
function ballOf(was: string, value: string): string {
  const [ball, gap = ''] = /^[🔴🟠🟡🟢🔵⚪](\s*)/u.exec(was) ?? [];
  if (!ball || /^\p{Extended_Pictographic}/u.test(value)) return '';
  const balls = ['🔴', '🟠', '🟡', '🟢'];
  return `${balls[Math.min(3, urgencyOf({value, span: {start: 0, end: 0}}))]}${gap}`;
}
