/** Rewrites neighbouring stories as headings, list entries or rows of a table, with nothing that they say lost. */
import type {Mention, Story} from '../model/backlog.ts';
import {list, number, storyName} from '../rules/wording.ts';
import type {Span} from '../text/span.ts';
import {standOf} from './adapt.ts';
import {cellsOf, tableHead} from './cells.ts';
import {changeOf, disproof, type Gathered, gather} from './change.ts';
import {
  type Documents,
  isRefusal,
  type NodeAddress,
  type Outcome,
  type Refusal,
  refuse,
  type StoryForm,
} from './gesture.ts';
import {linesOfItem, nextContent} from './item-lines.ts';
import {statusInWordsOf} from './status-words.ts';
import {lineEndOf, lineOf, textOf} from './style.ts';
import {storiesOf} from './targets.ts';

const formNames: Readonly<Record<StoryForm, string>> = {heading: 'headings', entry: 'list entries', row: 'a table'};

export function convert(documents: Documents, nodes: readonly NodeAddress[], form: StoryForm): Outcome {
  const targets = storiesOf(documents, nodes);
  if (isRefusal(targets)) return targets;
  const [first] = targets;
  if (!first || targets.some(({document}) => document !== first.document))
    return refuse('Convert the stories of one file at a time.');
  const {document, backlog} = first;
  const {text} = document;
  const stories = targets.map(({story}) => story).sort((a, b) => a.definition.line.start - b.definition.line.start);
  if (stories.every(({definition}) => definition.form === form)) return refuse(`They are ${formNames[form]} already.`);
  const block = blockOf(text, stories);
  if (isRefusal(block)) return block;
  const eol = lineEndOf(text);
  const written = stories.map(story => writeAs(text, story, form, eol));
  const wrong = written.find(isRefusal);
  if (wrong) return wrong;
  const texts = written.filter(one => typeof one === 'string');
  const made =
    form === 'row'
      ? tableOf(stories, eol)
      : texts.join(form === 'heading' || texts.some(one => /[\r\n]/.test(one)) ? eol + eol : eol);
  const edit = {span: block, text: spaced(text, block, made, eol)};
  const disproved = disproof(document, backlog, [edit], {mayDiffer: () => ['labels'], holds: () => true});
  if (disproved) return disproved;
  const gathered: Gathered = new Map();
  gather(gathered, document, [edit]);
  return changeOf(`Write ${list(stories.map(storyName))} as ${formNames[form]}`, gathered);
}

/** The stories stand one after the other; a table is taken as a whole. */
function blockOf(text: string, stories: readonly Story[]): Span | Refusal {
  const lines = stories.map(({definition}) => linesOfItem(text, definition));
  const first = lines[0];
  const last = lines.at(-1);
  if (!first || !last || lines.some(each => !each)) return refuse('A story that is a whole file cannot be converted.');
  const apart = lines.findIndex((each, i) => i > 0 && nextContent(text, lines[i - 1]?.end ?? 0) !== each?.start);
  if (apart > 0) return refuse('Choose stories that stand one after the other.');
  if (stories[0]?.definition.form !== 'row') return {start: first.start, end: last.end};
  const head = tableHead(text, first.start);
  const next = nextContent(text, last.end);
  const isWhole =
    head &&
    nextContent(text, head.end) === first.start &&
    (text.charAt(next) !== '|' || text.slice(last.end, next).split('\n').length > 2);
  return isWhole
    ? {start: head.start, end: last.end}
    : refuse('Choose all rows of the table: a table cannot be cut in two.');
}

/** A blank line on either side, where lines stand there. */
function spaced(text: string, {start, end}: Span, made: string, eol: string): string {
  const before = text.slice(0, start);
  const behind = text.slice(end);
  const lead = before.trim() === '' || /(?:\r\n|\n|\r)[ \t]*(?:\r\n|\n|\r)$/.test(before) ? '' : eol;
  const tail = behind.trim() === '' || /^(?:\r\n|\n|\r)[ \t]*(?:\r\n|\n|\r)/.test(behind) ? '' : eol;
  return lead + made + tail;
}

function writeAs(text: string, story: Story, form: StoryForm, eol: string): string | Refusal {
  const {definition} = story;
  const lost = definition.form === 'row' ? unsaidCells(text, definition) : null;
  if (lost) return refuse(`What ${storyName(story)} says in the column “${lost}” has no place there.`);
  const body = bodyOf(text, definition, eol);
  if (form === 'row') {
    const hasMore = body.trim() !== '' || story.criteria.total + story.tasks.total + story.definitionOfDone.total > 0;
    return hasMore ? refuse(`${storyName(story)} has more than fits into a row of a table.`) : '';
  }
  const name = story.id === null ? story.title : `${story.id}: ${story.title}`;
  const points = story.points
    ? ` (${number(story.points.value)} ${story.points.value === 1 ? 'point' : 'points'})`
    : '';
  const {status, priority, assignees} = definition;
  const keys = [
    priority && `Priority: ${priority.value}`,
    assignees.length > 0 && `Assignee: ${assignees.map(({value}) => value).join(', ')}`,
    status && !(form === 'entry' && isBoxed(status.value)) && `Status: ${statusInWordsOf('Done', status.value)}`,
  ].filter(key => typeof key === 'string');
  if (form === 'entry') {
    if (/^#{1,6}[ \t]/m.test(body))
      return refuse(`${storyName(story)} has headings below it: they do not fit into a list.`);
    const box = status && isBoxed(status.value) ? (status.value === 'done' ? '[x] ' : '[ ] ') : '';
    const lines = [...keys.map(key => `- ${key}`), ...(body.trim() === '' ? [] : body.split(eol))];
    return [`- ${box}${name}${points}`, ...lines.map(line => (line === '' ? '' : `  ${line}`))].join(eol);
  }
  const level = '#'.repeat(levelAbove(text, definition.line.start) + 1);
  const said = keys.map(key => key.replace(/^(\w+):/, '**$1:**')).join(' | ');
  return [`${level} ${name}${points}`, said, body].filter(part => part !== '').join(eol + eol);
}

function isBoxed(status: string): boolean {
  return status === 'done' || status === 'todo';
}

/** What stands below the head line, as it would stand at the margin, without the keys that are written anew. */
function bodyOf(text: string, mention: Mention, eol: string): string {
  const lines = linesOfItem(text, mention);
  if (!lines || mention.form === 'row') return '';
  const first = lineOf(text, mention.line.start);
  const said = [mention.priority, mention.status, ...mention.assignees].flatMap(stated => stated?.span ?? []);
  const kept: string[] = [];
  const indent = mention.form === 'entry' ? ' '.repeat(standOf(textOf(text, first)).indent.length + 2) : '';
  for (let at = first.end; at < lines.end; ) {
    const next = text.startsWith('\r\n', at) ? at + 2 : at + 1;
    const line = lineOf(text, next);
    at = line.end;
    if (said.some(span => line.start <= span.start && span.end <= line.end)) continue;
    const written = textOf(text, line);
    kept.push(written.startsWith(indent) ? written.slice(indent.length) : written.replace(/^\t/, ''));
  }
  return kept.join(eol).replace(/^(?:[ \t]*(?:\r\n|\n|\r))+/, '');
}

/** The name of a column that is about none of what a story states. */
function unsaidCells(text: string, {line, ...mention}: Mention): string | null {
  const stated = [
    mention.id,
    mention.title,
    mention.points,
    mention.priority,
    mention.status,
    ...mention.assignees,
  ].flatMap(one => one?.span ?? []);
  const head = tableHead(text, line.start);
  const names = head ? cellsOf(head.names, {start: 0, end: head.names.length}) : [];
  const at = cellsOf(text, line).findIndex(
    ({content}) =>
      content.end > content.start && !stated.some(span => span.start < content.end && content.start < span.end),
  );
  return at < 0 || !head ? null : head.names.slice(names[at]?.content.start, names[at]?.content.end);
}

function levelAbove(text: string, offset: number): number {
  const above = [...text.slice(0, offset).matchAll(/^(#{1,6})[ \t]/gm)].at(-1);
  return Math.min(5, above?.[1]?.length ?? 1);
}

function tableOf(stories: readonly Story[], eol: string): string {
  const columns: readonly (readonly [string, (story: Story) => string])[] = [
    ['ID', ({id}) => id ?? ''],
    ['Story', ({title}) => title.replace(/\|/g, '\\|')],
    ['Points', ({points}) => (points ? number(points.value) : '')],
    ['Priority', ({definition: {priority}}) => priority?.value ?? ''],
    ['Status', ({definition: {status}}) => (status ? (statusInWordsOf('Done', status.value) ?? '') : '')],
    ['Assignee', ({definition: {assignees}}) => assignees.map(({value}) => value).join(', ')],
  ];
  const used = columns.filter(([name, of]) => name === 'Story' || stories.some(story => of(story) !== ''));
  const row = (cells: readonly string[]) => `| ${cells.join(' | ')} |`;
  return [
    row(used.map(([name]) => name)),
    row(used.map(() => '---')),
    ...stories.map(story => row(used.map(([, of]) => of(story)))),
  ].join(eol);
}
