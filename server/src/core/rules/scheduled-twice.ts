/** The rule scheduled-twice: one whole story is planned in two sprints. */

import {nextLineStart} from '../edits/style.ts';
import {sprintName} from '../features/words.ts';
import type {Backlog, PlannedItem, Sprint, Story} from '../model/backlog.ts';
import {storiesWhere} from '../model/chunks.ts';
import {fileName} from '../uris.ts';
import type {Document} from '../workspace/document.ts';
import type {Pair} from '../workspace/neighbours.ts';
import type {Fix, Report, Rule} from './rule.ts';
import {orderOfPlans} from './sprint-order.ts';
import {storyName} from './wording.ts';

interface Planned {
  readonly sprint: Sprint;
  readonly item: PlannedItem;
}

export const scheduledTwice: Rule = {
  id: 'scheduled-twice',
  summary: 'One whole story is planned in two sprints.',
  severity: 'warning',
  *check({plan, told, document}) {
    if (plannedOften(plan).length === 0) return;
    for (const [story, [first, ...later]] of plansOf(plan)) {
      if (!first || later.length === 0 || story.status?.value === 'dropped') continue;
      const at = ({sprint, item}: Planned): Planned => {
        const placed = told.sprint(sprint);
        return {sprint: placed, item: placed.items[sprint.items.indexOf(item)] ?? item};
      };
      for (const second of later) yield report(told.story(story), at(first), at(second), document);
    }
  },
  *across({neighbours}) {
    for (const {document: other, same} of neighbours) {
      for (const pair of same) {
        const found = reportAcross(pair, other);
        if (found) yield found;
      }
    }
  },
};

/** Several places put them into a sprint, if only one of them does. */
const plannedOften = storiesWhere(
  ({mentions}) => mentions.filter(({form, sprint}) => form !== 'reference' && sprint !== null).length > 1,
);

/** Reported where it is planned later. Once the earlier sprint has begun, it may have left the story open. */
function reportAcross({own, other}: Pair, document: Document): Report | null {
  const here = own.planned[0];
  const there = other.planned[0];
  const over = [own, other].some(({status}) => status?.value === 'dropped' || status?.value === 'done');
  if (!here || !there || over || [...own.planned, ...other.planned].some(({whole}) => !whole)) return null;
  if (orderOfPlans(own, other) !== 'after' || there.begun) return null;
  return {
    at: here.at,
    message: `${own.id} is planned in ${here.sprint} and, as a whole, in ${there.sprint} of ${fileName(document.path)}`,
    story: own.id,
    sprint: here.id,
    related: [{document, at: there.at, message: `In ${there.sprint}`}],
  };
}

/** Where each story is planned as a whole; one that is split anywhere is the business of part-mismatch. */
function plansOf(backlog: Backlog): ReadonlyMap<Story, readonly Planned[]> {
  const plans = new Map<Story, Planned[]>();
  const split = new Set<Story>();
  for (const sprint of backlog.sprints) {
    for (const item of sprint.items) {
      if (item.part || item.mention.phase) split.add(item.story);
      const known = plans.get(item.story);
      if (!known) plans.set(item.story, [{sprint, item}]);
      else if (known.every(other => other.sprint !== sprint && !holds(other.sprint, sprint)))
        known.push({sprint, item});
    }
  }
  for (const story of split) plans.delete(story);
  return plans;
}

/** `Sprint 0 documentation` around `Sprint 1 plan`: what only stands in the one is planned in the other. */
function holds({body}: Sprint, {heading}: Sprint): boolean {
  return body.start <= heading.start && heading.end <= body.end;
}

function report(story: Story, first: Planned, second: Planned, document: Document): Report {
  const {mention} = second.item;
  const there = first.item.mention;
  return {
    at: mention.id?.span ?? mention.title?.span ?? mention.line,
    message: `${storyName(story)} is planned in ${sprintName(second.sprint)} and, as a whole, in ${sprintName(first.sprint)} already`,
    story: story.id,
    sprint: second.sprint.id,
    related: [{at: there.id?.span ?? there.title?.span ?? there.line, message: `In ${sprintName(first.sprint)}`}],
    fixes: () => [second, first].flatMap(({item, sprint}) => remove(item, sprint, document.text)),
  };
}

/** Only what merely lists the story is taken out; a definition would be lost. */
function remove({mention}: PlannedItem, sprint: Sprint, text: string): readonly Fix[] {
  if (mention.defines || (mention.form !== 'row' && mention.form !== 'entry')) return [];
  const end = nextLineStart(text, Math.max(mention.line.end, mention.form === 'entry' ? mention.body.end - 1 : 0));
  return [
    {
      title: `Remove it from ${sprintName(sprint)}`,
      safe: false,
      edits: [{span: {start: lineStart(text, mention.line.start), end}, text: ''}],
    },
  ];
}

function lineStart(text: string, offset: number): number {
  return Math.max(text.lastIndexOf('\n', offset - 1), text.lastIndexOf('\r', offset - 1)) + 1;
}
