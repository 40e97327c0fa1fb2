/** The proof of a change: the text after it is read again, and nothing may read differently but what was meant. */
import type {Backlog, CheckItem, Checklist, Mention, Story} from '../model/backlog.ts';
import {applyEdits, type TextEdit} from '../text/edit.ts';
import {backlogOf, changeDocument, type Document} from '../workspace/document.ts';

/** The facts of a story that a reader may tell apart. */
export type Fact = (typeof facts)[number];

const facts = [
  'id',
  'title',
  'points',
  'estimate',
  'status',
  'priority',
  'assignees',
  'sprint',
  'epic',
  'criteria',
  'tasks',
  'definitionOfDone',
  'dependsOn',
  'labels',
  'parts',
] as const;

/** The plan after edits. */
export function planAfter(document: Document, edits: readonly TextEdit[]): Backlog {
  return backlogOf(changeDocument(document, applyEdits(document.text, edits)));
}

/** A fact of a story as a text that is equal where the fact is. */
function factOf(story: Story, fact: Fact): string {
  switch (fact) {
    case 'id':
    case 'title':
    case 'sprint':
    case 'epic':
      return story[fact] ?? '';
    case 'points':
    case 'estimate':
    case 'status':
    case 'priority':
      return String(story[fact]?.value ?? '');
    case 'assignees':
    case 'dependsOn':
      return story[fact].map(({value}) => value).join('\n');
    case 'labels':
      return story.labels.join('\n');
    case 'parts':
      return story.mentions.map(partOf).filter(Boolean).join('\n');
    default:
      return checklistText(story[fact]);
  }
}

function partOf({part, phase, sprint}: Mention): string {
  return part || phase ? `${sprint} ${part?.value.done}/${part?.value.of} ${phase?.value}` : '';
}

function checklistText({items}: Checklist): string {
  return items.map(checkText).join('\n');
}

function checkText({text, checked}: CheckItem): string {
  return `${checked} ${text}`;
}

/** The facts in which two readings of a story differ. */
export function differingFacts(before: Story, after: Story): readonly Fact[] {
  return before === after ? [] : facts.filter(fact => factOf(before, fact) !== factOf(after, fact));
}

/** A story as it was read before and after a change. */
export interface Pair {
  readonly before: Story;
  readonly after: Story;
}

/** The same stories in two readings, in whatever order; null where there are other stories or sprints than before. */
export function pairsOf(before: Backlog, after: Backlog): readonly Pair[] | null {
  if (before.stories.length !== after.stories.length || !sameSprints(before, after)) return null;
  const now = byName(after.stories);
  const pairs: Pair[] = [];
  for (const story of before.stories) {
    const found = now.get(nameOf(story))?.shift();
    if (!found) return null;
    pairs.push({before: story, after: found});
  }
  return pairs;
}

/** What tells stories apart; of namesakes the order does. */
export function nameOf({id, title}: Story): string {
  return `${id} ${title}`;
}

export function byName(stories: readonly Story[]): Map<string, Story[]> {
  const names = new Map<string, Story[]>();
  for (const story of stories) {
    const known = names.get(nameOf(story));
    if (known) known.push(story);
    else names.set(nameOf(story), [story]);
  }
  return names;
}

/** Whether the same sprints and epics stand there, and state the same of themselves. */
export function sameSprints(before: Backlog, after: Backlog): boolean {
  return sprintsText(before) === sprintsText(after);
}

function sprintsText({sprints, epics}: Backlog): string {
  const said = sprints.map(({id, title, goal, capacity, buffer, statedPoints, start, end}) =>
    [id, title, goal, capacity, buffer, statedPoints, start, end].map(fact =>
      fact === null || typeof fact === 'string' ? fact : fact.value,
    ),
  );
  // A sprint that only a column names stands where it is named first.
  const ordered = said.map(one => JSON.stringify(one)).sort();
  return JSON.stringify([ordered, epics.map(({id, title, statedPoints}) => [id, title.value, statedPoints?.value])]);
}
