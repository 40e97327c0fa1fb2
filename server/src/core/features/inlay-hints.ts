/** What the text leaves out and a reader would add up: totals of sprints and epics, and what a sprint has left. */
import type {Epic, Sprint} from '../model/backlog.ts';
import type {Span} from '../text/span.ts';
import {backlogOf, type Document} from '../workspace/document.ts';
import {count, dotted, figure, points} from './words.ts';

export interface InlayHint {
  /** Offset behind which it is shown. */
  readonly at: number;
  readonly label: string;
  readonly tooltip: string;
}

/** The hints that stand inside `within`, in order. A total that is stated is not said again: rules check it. */
export function inlayHints(document: Document, within: Span): readonly InlayHint[] {
  const {sprints, epics} = backlogOf(document);
  return [...sprints.flatMap(sprint => sprintHints(sprint, document.text)), ...epics.flatMap(epicHints)]
    .filter(({at}) => at >= within.start && at <= within.end)
    .sort((a, b) => a.at - b.at);
}

function sprintHints(sprint: Sprint, text: string): readonly InlayHint[] {
  const {capacity, committedPoints, statedPoints, heading, items} = sprint;
  if (committedPoints === 0) return [];
  const tooltip = dotted(
    `${points(committedPoints)} committed by ${count(items.length, 'story')}`,
    sprint.completedPoints > 0 && `${points(sprint.completedPoints)} done`,
    capacity && `capacity ${points(capacity.value)}`,
  );
  if (capacity)
    return [{at: wordEnd(text, capacity.span.end), label: leftOf(capacity.value - committedPoints), tooltip}];
  return statedPoints ? [] : [{at: heading.end, label: points(committedPoints), tooltip}];
}

function leftOf(left: number): string {
  if (left === 0) return 'nothing left';
  return left > 0 ? `${figure(left)} left` : `${figure(-left)} over`;
}

/** Behind the unit: `28 story points`, not between the number and its unit. */
function wordEnd(text: string, from: number): number {
  const unit = /^(?:[ \t]*(?:story[ -]?)?(?:points?|pts?|sp)\b)?/i.exec(text.slice(from, from + 24));
  return from + (unit?.[0].length ?? 0);
}

function epicHints({statedPoints, points: total, heading, stories}: Epic): readonly InlayHint[] {
  if (statedPoints || total === 0) return [];
  const done = stories.filter(story => story.status?.value === 'done').length;
  const tooltip = dotted(`${points(total)} in ${count(stories.length, 'story')}`, done > 0 && `${done} done`);
  return [{at: heading.end, label: points(total), tooltip}];
}
