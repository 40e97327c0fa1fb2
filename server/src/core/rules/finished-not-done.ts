/** The rule finished-not-done: every criterion and task is ticked, the story is not done. */

import {boxedItems, hasOpenBox} from '../edits/checklists.ts';
import {isRefusal} from '../edits/gesture.ts';
import {statusEdits} from '../edits/set-status.ts';
import {statusWord} from '../features/words.ts';
import type {Backlog, Status, Story} from '../model/backlog.ts';
import {storiesWhere} from '../model/chunks.ts';
import type {Document} from '../workspace/document.ts';
import type {Report, Rule} from './rule.ts';
import {number, storyName} from './wording.ts';

/** In review is where a story waits whose boxes are all ticked; dropped ones are nobody's business. */
const unfinished: ReadonlySet<Status | undefined> = new Set(['todo', 'in-progress', 'blocked']);

export const finishedNotDone: Rule = {
  id: 'finished-not-done',
  summary: 'Every acceptance criterion and task of a story is ticked, and the story is not done.',
  severity: 'hint',
  *check({plan, told, backlog, document}) {
    for (const story of finished(plan)) yield report(told.story(story), boxedItems(story).length, backlog, document);
  },
};

const finished = storiesWhere(story => {
  if (!unfinished.has(story.status?.value) || hasOpenBox(story)) return false;
  const ticked = boxedItems(story).length;
  return ticked > 0 && story.criteria.total + story.tasks.total === ticked;
});

function report(story: Story, ticked: number, backlog: Backlog, document: Document): Report {
  const at = story.status?.span ?? story.definition.line;
  return {
    at,
    message: `${storyName(story)} is ${statusWord(story.status?.value ?? 'todo')}, but all ${number(ticked)} of its criteria and tasks are ticked`,
    story: story.id,
    fixes: () => {
      const edits = statusEdits(document, backlog, story, 'done');
      return isRefusal(edits) ? [] : [{title: `Mark ${storyName(story)} done`, safe: false, edits}];
    },
  };
}
