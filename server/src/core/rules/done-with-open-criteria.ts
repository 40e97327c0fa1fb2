/** The rule done-with-open-criteria: a story is called done, and criteria or tasks of it are open. */

import {boxedItems, hasOpenBox} from '../edits/checklists.ts';
import {isRefusal} from '../edits/gesture.ts';
import {statusEdits} from '../edits/set-status.ts';
import {statusWord} from '../features/words.ts';
import type {Backlog, Checklist, Story} from '../model/backlog.ts';
import {storiesWhere} from '../model/chunks.ts';
import type {Document} from '../workspace/document.ts';
import type {Fix, Report, Rule} from './rule.ts';
import {number, shorten, storyName} from './wording.ts';

export const doneWithOpenCriteria: Rule = {
  id: 'done-with-open-criteria',
  summary: 'A story is called done, and acceptance criteria or tasks of it are open.',
  severity: 'warning',
  *check({plan, told, backlog, document}) {
    for (const story of doneWithOpenBox(plan)) yield report(told.story(story), backlog, document);
  },
};

const doneWithOpenBox = storiesWhere(story => story.status?.value === 'done' && hasOpenBox(story));

function report(story: Story, backlog: Backlog, document: Document): Report {
  const open = boxedItems(story).filter(item => !item.checked);
  const {criteria, tasks} = story;
  const said = [openOf(criteria, 'acceptance criteria'), openOf(tasks, 'tasks')].filter(words => words !== null);
  const name = storyName(story);
  return {
    at: story.status?.span ?? story.definition.line,
    message: `${name} is done with ${said.join(' and ')} open`,
    story: story.id,
    related: open.map(item => ({at: item.span, message: `Open: ${shorten(item.text, 60)}`})),
    fixes: () => [
      {
        title: open.length === 1 ? `Tick “${shorten(open[0]?.text ?? '', 40)}”` : `Tick all ${number(open.length)}`,
        safe: false,
        edits: open.map(item => ({span: item.box, text: 'x'})),
      },
      ...reopen(story, backlog, document, name),
    ],
  };
}

/** `2 of 4 tasks` */
function openOf(list: Checklist, name: string): string | null {
  const open = list.items.filter(({checked, box}) => box && checked === false).length;
  return open > 0 ? `${number(open)} of ${number(list.total)} ${name}` : null;
}

function reopen(story: Story, backlog: Backlog, document: Document, name: string): readonly Fix[] {
  for (const value of ['in-progress', 'todo'] as const) {
    const edits = statusEdits(document, backlog, story, value);
    if (!isRefusal(edits)) return [{title: `Reopen ${name}: ${statusWord(value)}`, safe: false, edits}];
  }
  return [];
}
