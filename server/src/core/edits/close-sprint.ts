/** Closes a sprint: a short report at its end, from what the plan says of its stories. */

import {sprintName} from '../features/words.ts';
import {isDay} from '../history/calendar.ts';
import type {PlannedItem, Sprint} from '../model/backlog.ts';
import {count, number, storyName} from '../rules/wording.ts';
import {changeOf, disproof, type Gathered, gather} from './change.ts';
import {type Documents, isRefusal, type NodeAddress, type Outcome, refuse} from './gesture.ts';
import {contentEnd} from './item-lines.ts';
import {lineEndOf, lineOf, textOf} from './style.ts';
import {targetOf} from './targets.ts';

/** `date`: the day on which it is closed, `YYYY-MM-DD`. */
export function closeSprint(documents: Documents, node: NodeAddress, date: string): Outcome {
  if (!isDay(date)) return refuse(`“${date}” is no date: write it as 2026-01-31.`);
  const target = targetOf(documents, node);
  if (isRefusal(target)) return target;
  if (target.node.kind !== 'draft' || target.node.draft.kind !== 'sprint')
    return refuse('Only a sprint can be closed.');
  const {document, backlog} = target;
  const {text} = document;
  const sprint = target.node.draft.noun;
  const level = /^#+(?=[ \t])/.exec(textOf(text, sprint.heading))?.[0].length;
  if (!level || sprint.body.end <= sprint.heading.end)
    return refuse(`${sprintName(sprint)} has no section of its own that could hold a report.`);
  if (/^#{1,6}[ \t]+Sprint Report\b/im.test(textOf(text, sprint.body)))
    return refuse(`${sprintName(sprint)} has a report already.`);
  const eol = lineEndOf(text);
  const bullet = /^[ \t]*([-*+])[ \t]/m.exec(textOf(text, sprint.body))?.[1] ?? '-';
  const end = contentEnd(text, sprint.body.end, lineOf(text, sprint.heading.start).end);
  const heading = `${'#'.repeat(Math.min(6, level + 1))} Sprint Report`;
  const report = [heading, '', ...reportOf(sprint, date).map(line => `${bullet} ${line}`)].join(eol);
  const edit = {span: {start: end, end}, text: eol + eol + report};
  const wrong = disproof(document, backlog, [edit], {mayDiffer: () => [], holds: () => true});
  if (wrong) return wrong;
  const gathered: Gathered = new Map();
  gather(gathered, document, [edit]);
  return changeOf(`Close ${sprintName(sprint)}`, gathered);
}

/** What was done, what was not, and when the sprint ended, a sentence each. */
function reportOf({items, committedPoints, completedPoints}: Sprint, date: string): readonly string[] {
  const isDone = ({story}: PlannedItem) => story.status?.value === 'done';
  const done = items.filter(isDone);
  const open = items.filter(item => !isDone(item) && item.story.status?.value !== 'dropped');
  const points = committedPoints > 0 ? `, ${number(completedPoints)} of ${count(committedPoints, 'points')}` : '';
  return [
    `Closed on ${date}`,
    `Finished ${done.length} of ${count(items.length, 'stories')}${points}`,
    ...(open.length > 0 ? [`Left open: ${open.map(({story}) => storyName(story)).join(', ')}`] : []),
  ];
}
