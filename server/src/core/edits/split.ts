/** Splits a story in two: the later half of what is open goes to a new story behind it, points are divided. */
import type {ListKind} from '../features/facts.ts';
import type {CheckItem, Checklist, Story} from '../model/backlog.ts';
import {number, storyName} from '../rules/wording.ts';
import type {TextEdit} from '../text/edit.ts';
import {type Span, shift} from '../text/span.ts';
import {freeId} from './add-story.ts';
import {changeOf, type Gathered, gather} from './change.ts';
import {type Composed, compose, headLike, type NewStory} from './compose.ts';
import {type Documents, isRefusal, type NodeAddress, type Outcome, type Refusal, refuse} from './gesture.ts';
import {gapBeside, linesOfItem} from './item-lines.ts';
import {fieldEdits} from './set-field.ts';
import {lineEndOf, lineOf, nextLineStart, textOf} from './style.ts';
import {type StoryTarget, storiesOf} from './targets.ts';
import {byName, differingFacts, type Fact, nameOf, planAfter, sameSprints} from './verify.ts';

const lists: readonly ListKind[] = ['criteria', 'tasks'];

/** `points`: of the story that stays and of the new one; left out: halves, the larger stays. */
export function splitStory(documents: Documents, node: NodeAddress, points?: readonly [number, number]): Outcome {
  const targets = storiesOf(documents, [node]);
  if (isRefusal(targets)) return targets;
  const [target] = targets;
  if (!target) return refuse('Nothing is selected.');
  const {document, story} = target;
  const {text} = document;
  const shares = points ?? halves(story);
  const composed = secondPart(documents, target, shares);
  if (isRefusal(composed)) return composed;
  const kept = shares ? fieldEdits(target, 'points', String(shares[0])) : [];
  if (isRefusal(kept)) return kept;
  const moved = lists.map(list => [list, laterHalf(story[list])] as const);
  const bodies = moved.map(([list, items]) => sectionOf(text, story, list, items)).join('');
  const edits: TextEdit[] = [
    ...kept,
    ...moved.flatMap(([list, items]) => items.map(item => withoutLine(text, shift(item.span, story[list].base)))),
    {span: composed.edit.span, text: composed.edit.text + bodies},
  ];
  const counts = moved.map(([list, items]) => [list, items.length] as const);
  const wrong = disproveSplit(target, edits, composed.story.title, counts);
  if (wrong) return wrong;
  const gathered: Gathered = new Map();
  gather(gathered, document, edits);
  const left = composed.left.filter(field => field !== 'assignee');
  const notes = left.map(field => `The ${field} of the second part was left out.`);
  return changeOf(`Split ${storyName(story)}`, gathered, notes);
}

/** A new story behind the one that is split, which says what that one says but for its lists. */
function secondPart(
  documents: Documents,
  {document, story}: StoryTarget,
  shares: readonly [number, number] | null,
): Composed | Refusal {
  const {text} = document;
  const lines = linesOfItem(text, story.definition);
  if (!lines) return refuse('A story that is a whole file cannot be split here.');
  const {id} = story;
  const {priority, assignees} = story.definition;
  const fresh: NewStory = {
    id: id === null ? null : freeId(documents, document, id),
    title: `${story.title}, part 2`,
    ...(shares ? {points: shares[1]} : {}),
    ...(priority ? {priority: priority.value} : {}),
    ...(assignees.length > 0 ? {assignee: assignees.map(({value}) => value).join(', ')} : {}),
  };
  const head = headLike(text, story.definition, fresh);
  if (head === null) return refuse(`${storyName(story)} is written in a form that only you can split.`);
  const insertion = {span: {start: lines.end, end: lines.end}, text: gapBeside(text, lines) + head};
  const composed = compose(document, insertion, fresh);
  return composed ?? refuse('The second part would not be read as a story: please split it in the text.');
}

/** Whole points, the larger half first; a single point is not divided. */
function halves({points}: Story): readonly [number, number] | null {
  if (!points || points.value < 2) return null;
  const less = Math.floor(points.value / 2);
  return [points.value - less, less];
}

/** What is ticked stays, and of what is open the first half. */
function laterHalf({items}: Checklist): readonly CheckItem[] {
  const open = items.filter(({box, checked}) => box && !checked);
  return items.length < 2 ? [] : open.slice(Math.ceil(open.length / 2)).filter(item => items.indexOf(item) > 0);
}

/** The line of an entry and those below it that belong to it. */
export function linesOfEntry(text: string, at: Span): Span {
  const {start} = lineOf(text, at.start);
  const indent = (offset: number) => /^[\s>]*/.exec(textOf(text, lineOf(text, offset)))?.[0].length ?? 0;
  const own = indent(start);
  let {end} = lineOf(text, at.end);
  for (let next = nextLineStart(text, end); next < text.length; next = nextLineStart(text, end)) {
    const line = lineOf(text, next);
    if (textOf(text, line).trim() === '' || indent(next) <= own || line.end === end) break;
    end = line.end;
  }
  return {start, end};
}

/** Takes an entry out with the line end before it: what stands behind the list is not touched. */
function withoutLine(text: string, at: Span): TextEdit {
  const {start, end} = linesOfEntry(text, at);
  const before = text.startsWith('\r\n', start - 2) ? start - 2 : start - 1;
  return {span: {start: Math.max(0, before), end}, text: ''};
}

/** The entries below a label like that of the story, where it has one. */
export function sectionOf(text: string, story: Story, list: ListKind, items: readonly CheckItem[]): string {
  const {label, base, items: all} = story[list];
  if (items.length === 0) return '';
  const eol = lineEndOf(text);
  const blank = story.definition.form === 'heading' ? eol + eol : eol;
  const entries = items.map(({span}) => textOf(text, linesOfEntry(text, shift(span, base)))).join(eol);
  const first = all[0] && lineOf(text, base + all[0].span.start).start;
  if (!label || first === undefined || label.start > first) return blank + entries;
  const head = lineOf(text, label.start);
  return blank + text.slice(head.start, first) + entries;
}

function disproveSplit(
  {document, backlog, story}: StoryTarget,
  edits: readonly TextEdit[],
  title: string,
  moved: readonly (readonly [ListKind, number])[],
): Refusal | null {
  const after = planAfter(document, edits);
  const now = byName(after.stories);
  for (const before of backlog.stories) {
    const found = now.get(nameOf(before))?.shift();
    const allowed: readonly Fact[] = before === story ? ['points', 'criteria', 'tasks'] : [];
    if (!found || differingFacts(before, found).some(fact => !allowed.includes(fact)))
      return refuse(`${storyName(before)} would read differently: please split it in the text.`);
  }
  const second = after.stories.find(other => other.title === title);
  const isWhole = second && after.stories.length === backlog.stories.length + 1 && sameSprints(backlog, after);
  const lost = moved.find(([list, count]) => second?.[list].total !== count);
  if (isWhole && !lost) return null;
  return refuse(
    `The second part of ${storyName(story)} would not be read as it is${lost ? `: its ${number(lost[1])} ${lost[0]}` : ''}.`,
  );
}
