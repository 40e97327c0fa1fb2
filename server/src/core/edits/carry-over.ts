/** Carries what a sprint did not finish over to the next one; where stories are planned in parts, what was done stays. */
import {sprintName} from '../features/words.ts';
import type {Mention, PlannedItem, Sprint} from '../model/backlog.ts';
import {count, list, number, storyName} from '../rules/wording.ts';
import {contains} from '../text/span.ts';
import {carry} from './carry.ts';
import {cellAt, cellsOf, writeCell} from './cells.ts';
import {changeOf, type Gathered, gather} from './change.ts';
import {type Documents, isRefusal, type NodeAddress, type Outcome, type Refusal, refuse} from './gesture.ts';
import {linesOfItem} from './item-lines.ts';
import {type Destination, moveAll, type Planned} from './move.ts';
import {sprintAfter} from './sprint-figures.ts';
import {lineEndOf, textOf} from './style.ts';
import {type Target, targetOf} from './targets.ts';
import {planAfter} from './verify.ts';

/** `to` left out: the sprint that follows. */
export function carryOver(documents: Documents, from: NodeAddress, to?: NodeAddress): Outcome {
  const source = targetOf(documents, from);
  if (isRefusal(source)) return source;
  const sprint = sprintIn(source);
  if (!sprint) return refuse('Choose the sprint whose unfinished work is to be carried over.');
  const goal = to ? targetOf(documents, to) : source;
  if (isRefusal(goal)) return goal;
  const next = to ? sprintIn(goal) : sprintAfter(source.backlog, sprint);
  if (!next) return refuse(`There is no sprint after ${sprintName(sprint)}: add one first.`);
  const open = sprint.items.filter(({story}) => story.status?.value !== 'done' && story.status?.value !== 'dropped');
  if (open.length === 0) return refuse(`Everything in ${sprintName(sprint)} is done.`);
  const begun = goal.document === source.document ? open.flatMap(item => begunPart(source, item) ?? []) : [];
  if (begun.length > 0) return carryParts(source, next, open, begun);
  const moving = open.map(({story, mention}): Planned => {
    const isInside = contains(sprint.body, story.definition.line);
    return {...source, story, sprint, mention: isInside ? story.definition : mention};
  });
  const there: Destination = {...goal, sprint: next, epic: null, beside: null, name: sprintName(next)};
  return moveAll(moving, there, 'into', `Carry ${count(open.length, 'stories')} over to ${sprintName(next)}`);
}

function sprintIn({node}: Target): Sprint | null {
  return node.kind === 'draft' && node.draft.kind === 'sprint' ? node.draft.noun : null;
}

interface Begun {
  readonly item: PlannedItem;
  readonly done: number;
  readonly of: number;
}

/** Points of a row that is partly done, where the document plans other stories in parts. */
function begunPart({backlog}: Target, item: PlannedItem): Begun | null {
  const {story, mention, part} = item;
  const knowsParts = backlog.stories.some(({mentions}) => mentions.some(each => each.part));
  const boxes = [...story.criteria.items, ...story.tasks.items].filter(({box}) => box);
  const ticked = boxes.filter(({checked}) => checked).length;
  const points = mention.points?.value ?? 0;
  const done = boxes.length > 0 ? Math.floor((points * ticked) / boxes.length) : 0;
  return knowsParts && !part && mention.form === 'row' && done > 0 && done < points ? {item, done, of: points} : null;
}

/** `5` becomes `3/5` here, and a row of `2/5` stands in the next sprint. */
function carryParts(
  {document, backlog}: Target,
  next: Sprint,
  open: readonly PlannedItem[],
  begun: readonly Begun[],
): Outcome {
  const {text} = document;
  const anchor = next.items.findLast(
    ({mention}) => mention.form === 'row' && contains(next.body, mention.line),
  )?.mention;
  if (!anchor || open.some(({mention}) => mention.form !== 'row'))
    return refuse(`${sprintName(next)} has no row yet beside which parts could stand.`);
  const gathered: Gathered = new Map();
  const whole = open.filter(item => !begun.some(part => part.item === item)).map(({mention}) => mention);
  const moved = carry(text, whole.length > 0 ? whole : [], {kind: 'beside', text, anchor, place: 'after'});
  if (whole.length > 0 && isRefusal(moved)) return moved;
  if (!isRefusal(moved) && whole.length > 0) gather(gathered, document, moved.removals);
  const rows = begun.map(part => restRow(text, part));
  const here = begun.map(({item: {mention}, done, of}) => partEdit(text, mention, `${number(done)}/${number(of)}`));
  gather(gathered, document, here);
  const insertion = !isRefusal(moved) && whole.length > 0 ? moved.insertion.text : '';
  const at = linesOfItem(text, anchor)?.end ?? anchor.line.end;
  const eol = lineEndOf(text);
  gather(gathered, document, [{span: {start: at, end: at}, text: insertion + rows.map(row => eol + row).join('')}]);
  return (
    disproveParts(document, backlog, next, begun, gathered) ??
    changeOf(`Carry ${list(open.map(({story}) => storyName(story)))} over to ${sprintName(next)}`, gathered)
  );
}

function partEdit(text: string, {line, points}: Mention, written: string) {
  const cells = cellsOf(text, line);
  const span = points?.span ?? line;
  const cell = cells[cellAt(cells, span)];
  return cell ? writeCell(text, span, cell.whole, written) : {span, text: written};
}

/** The row again, with what is left of its points. */
function restRow(text: string, {item: {mention}, done, of}: Begun): string {
  const row = linesOfItem(text, mention) ?? mention.line;
  const {span, text: written} = partEdit(text, mention, `${number(of - done)}/${number(of)}`);
  return text.slice(row.start, span.start) + written + textOf(text, {start: span.end, end: row.end});
}

function disproveParts(
  document: Target['document'],
  before: Target['backlog'],
  next: Sprint,
  begun: readonly Begun[],
  gathered: Gathered,
): Refusal | null {
  const after = planAfter(document, gathered.get(document) ?? []);
  const there = after.sprints.find(({id, title}) => id === next.id && title.value === next.title.value);
  const isRead = begun.every(({item: {story}, done, of}) =>
    there?.items.some(
      ({story: {id, title}, part}) =>
        id === story.id && title === story.title && part?.value.done === of - done && part.value.of === of,
    ),
  );
  return isRead && after.stories.length === before.stories.length
    ? null
    : refuse('The parts would not be read as meant: please carry them over in the text.');
}
