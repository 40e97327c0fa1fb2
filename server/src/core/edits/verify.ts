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
export function factOf(story: Story, fact: Fact): string {
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
      return story.mentions.map(partOf).join('\n');
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

/** One story as it was read before and after a change. */
export interface Changed {
  readonly before: Story;
  readonly after: Story;
  readonly facts: readonly Fact[];
}

/** The stories that read differently; null where there are other stories or sprints than before. */
export function changedStories(before: Backlog, after: Backlog): readonly Changed[] | null {
  if (before.stories.length !== after.stories.length || !sameSprints(before, after)) return null;
  return before.stories.flatMap((story, i) => {
    const now = after.stories[i] as Story;
    const differing = differingFacts(story, now);
    return differing.length > 0 ? [{before: story, after: now, facts: differing}] : [];
  });
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
  return JSON.stringify([said, epics.map(({id, title, statedPoints}) => [id, title.value, statedPoints?.value])]);
}
