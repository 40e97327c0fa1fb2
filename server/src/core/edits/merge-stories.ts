/** Merges stories into the first of them: points are added up, criteria and tasks put together, the others go. */
import type {ListKind} from '../features/facts.ts';
import type {Story} from '../model/backlog.ts';
import {list as listed, number, storyName} from '../rules/wording.ts';
import type {TextEdit} from '../text/edit.ts';
import {changeOf, type Gathered, gather} from './change.ts';
import {removalsOf} from './delete.ts';
import {type Documents, isRefusal, type NodeAddress, type Outcome, type Refusal, refuse} from './gesture.ts';
import {linesOfItem} from './item-lines.ts';
import {fieldEdits} from './set-field.ts';
import {linesOfEntry, sectionOf} from './split.ts';
import {lineEndOf, textOf} from './style.ts';
import {type StoryTarget, storiesOf} from './targets.ts';
import {byName, differingFacts, type Fact, nameOf, planAfter} from './verify.ts';

const lists: readonly ListKind[] = ['criteria', 'tasks', 'definitionOfDone'];

export function mergeStories(documents: Documents, nodes: readonly NodeAddress[]): Outcome {
  const targets = storiesOf(documents, nodes);
  if (isRefusal(targets)) return targets;
  const [first, ...others] = targets;
  if (!first || others.length === 0) return refuse('Select the stories to merge: two at least.');
  if (others.some(({document}) => document !== first.document))
    return refuse('Only stories of one file can be merged: move them first.');
  const stories = others.map(({story}) => story);
  const {text} = first.document;
  const lines = linesOfItem(text, first.story.definition);
  if (!lines || stories.some(({definition}) => !linesOfItem(text, definition)))
    return refuse('Stories that are whole files cannot be merged.');
  const total = sumOf([first.story, ...stories]);
  const points = total === null ? [] : fieldEdits(first, 'points', String(total));
  if (isRefusal(points)) return points;
  const edits: TextEdit[] = [
    ...points,
    ...removalsOf(
      text,
      stories.flatMap(({mentions}) => mentions),
    ),
  ];
  let tail = '';
  for (const list of lists) {
    const from = stories.filter(story => story[list].items.some(({box}) => box));
    const added = appended(text, first.story, list, from);
    if (added) edits.push(added);
    else tail += from.map(story => sectionOf(text, story, list, story[list].items)).join('');
  }
  if (tail) edits.push({span: {start: lines.end, end: lines.end}, text: tail});
  const wrong = disproveMerge(first, stories, edits, total);
  if (wrong) return wrong;
  const gathered: Gathered = new Map();
  gather(gathered, first.document, edits);
  return changeOf(`Merge ${listed(stories.map(storyName))} into ${storyName(first.story)}`, gathered);
}

function sumOf(stories: readonly Story[]): number | null {
  return stories.reduce<number | null>((sum, {points}) => (points ? (sum ?? 0) + points.value : sum), null);
}

/** Behind the last entry of the list that is there; null where there is none. */
function appended(text: string, story: Story, list: ListKind, from: readonly Story[]): TextEdit | null {
  const {items, base} = story[list];
  const last = items.findLast(({box}) => box);
  if (!last || from.length === 0) return null;
  const own = linesOfEntry(text, {start: base + last.span.start, end: base + last.span.end});
  const marker = text.slice(own.start, base + last.span.start).replace(/\[[^\]]\]/, '[?]');
  const eol = lineEndOf(text);
  const entries = from.flatMap(other =>
    other[list].items.map(({span, checked, text: words}) => {
      const lines = textOf(
        text,
        linesOfEntry(text, {start: other[list].base + span.start, end: other[list].base + span.end}),
      );
      const isPlain = !/[\r\n]/.test(lines);
      const said = isPlain ? lines.slice(lines.indexOf(words) < 0 ? lines.length : lines.search(/\S/)) : lines;
      const bare = said.replace(/^\s*(?:[-*+]|\d+[.)])\s+(?:\[[^\]]\]\s*)?/, '');
      return marker.replace('[?]', checked ? '[x]' : '[ ]') + bare;
    }),
  );
  return {span: {start: own.end, end: own.end}, text: eol + entries.join(eol)};
}

function disproveMerge(
  {document, backlog, story}: StoryTarget,
  gone: readonly Story[],
  edits: readonly TextEdit[],
  points: number | null,
): Refusal | null {
  const after = planAfter(document, edits);
  const expected = backlog.stories.filter(other => !gone.includes(other));
  const now = byName(after.stories);
  for (const before of expected) {
    const found = now.get(nameOf(before))?.shift();
    const allowed: readonly Fact[] = before === story ? ['points', 'criteria', 'tasks', 'definitionOfDone'] : [];
    if (!found || differingFacts(before, found).some(fact => !allowed.includes(fact)))
      return refuse(`${storyName(before)} would read differently: please merge them in the text.`);
    if (before !== story) continue;
    const lost = lists.find(
      list => found[list].total !== [story, ...gone].reduce((sum, one) => sum + one[list].total, 0),
    );
    if (lost || (points !== null && found.points?.value !== points))
      return refuse(
        `${lost ? `All ${lost}` : `${number(points ?? 0)} points`} would not be read at ${storyName(story)}: please merge them in the text.`,
      );
  }
  return after.stories.length === expected.length
    ? null
    : refuse('The plan would not be read as before: please merge them in the text.');
}
