/** The rule over-capacity: a sprint commits to more points than it can take. */
import {allWhere} from '../chunks.ts';
import {moveItems} from '../edits/moving.ts';
import {rewriteNumber} from '../edits/style.ts';
import {sprintName} from '../features/words.ts';
import type {Backlog, PlannedItem, Sprint, Stated} from '../model/backlog.ts';
import {findEffort} from '../model/values/effort.ts';
import type {CapacityUnit} from '../team-calendar.ts';
import type {Document} from '../workspace/document.ts';
import {urgencyOf} from './priority.ts';
import type {Fix, Report, Rule} from './rule.ts';
import {count, list, number, storyName} from './wording.ts';

export const overCapacity: Rule = {
  id: 'over-capacity',
  summary: 'The points that a sprint commits to exceed its capacity.',
  severity: 'error',
  *check({plan, told, backlog, document, settings: {capacityUnit: unit}}) {
    const tooFull = unit === 'points' ? overCommitted : (sprints: readonly Sprint[]) => sprints.filter(isOver(unit));
    for (const planned of tooFull(plan.sprints)) {
      const committed = committedIn(planned, unit);
      const sprint = told.sprint(planned);
      const {capacity} = sprint;
      if (!capacity) continue;
      if (unit === 'points') yield report(sprint, capacity, committed, backlog, document);
      else yield reportIn(unit, sprint, capacity, committed);
    }
  },
};

function isOver(unit: CapacityUnit): (sprint: Sprint) => boolean {
  return sprint => sprint.capacity !== null && committedIn(sprint, unit) > sprint.capacity.value + 0.005;
}

const overCommitted = allWhere(isOver('points'));

/** Hours and days as the stories are estimated in them, eight hours a day. */
function committedIn(sprint: Sprint, unit: CapacityUnit): number {
  if (unit === 'points') return committedPoints(sprint);
  const items = sprint.items.filter(item => !isDropped(item));
  if (unit === 'stories') return items.length;
  const hours = items.map(({story}) => (story.estimate && findEffort(story.estimate.value)) || null);
  const sum = hours.reduce((all, effort) => all + (effort?.unit === 'hours' ? effort.low : 0), 0);
  return unit === 'days' ? sum / 8 : sum;
}

function reportIn(unit: CapacityUnit, sprint: Sprint, capacity: Stated<number>, committed: number): Report {
  const over = count(committed - capacity.value, unit);
  return {
    at: capacity.span,
    message: `${sprintName(sprint)}: capacity ${count(capacity.value, unit)}, committed ${number(committed)}: ${over} too many`,
    stated: capacity.value,
    actual: committed,
    sprint: sprint.id,
  };
}

/** What its stories add up to; where none carries points, the total that the document states. */
function committedPoints({items, committedPoints: all, statedPoints}: Sprint): number {
  if (items.every(item => item.points === null)) return statedPoints?.value ?? 0;
  const dropped = items.reduce((sum, item) => sum + (isDropped(item) ? (item.points ?? 0) : 0), 0);
  return Math.round((all - dropped) * 100) / 100;
}

/** What was called off takes nobody's time. */
function isDropped({story}: PlannedItem): boolean {
  return story.status?.value === 'dropped';
}

function report(
  sprint: Sprint,
  capacity: Stated<number>,
  committed: number,
  backlog: Backlog,
  document: Document,
): Report {
  const over = committed - capacity.value;
  const estimated = sprint.items.filter(item => item.points !== null && !isDropped(item));
  const source = estimated.length > 0 ? `by its ${count(estimated.length, 'stories')}` : 'as stated';
  return {
    at: capacity.span,
    message: `${sprintName(sprint)}: capacity ${number(capacity.value)}, committed ${number(committed)} ${source}: ${count(over, 'points')} too many`,
    stated: capacity.value,
    actual: committed,
    sprint: sprint.id,
    related: estimated.map(item => ({
      at: item.mention.points?.span ?? item.mention.part?.span ?? item.mention.line,
      message: `${storyName(item.story)}: ${count(item.points ?? 0, 'points')}`,
    })),
    fixes: () => {
      const edit = rewriteNumber(document.text, capacity.span, committed);
      return [
        ...moveToNext(sprint, over, backlog, document.text),
        ...(edit ? [{title: `Change the capacity to ${number(committed)}`, safe: false, edits: [edit]}] : []),
      ];
    },
  };
}

/** The least urgent stories that make it fit go to the sprint after. */
function moveToNext(sprint: Sprint, over: number, {sprints}: Backlog, text: string): readonly Fix[] {
  const next = sprints[sprints.indexOf(sprint) + 1];
  const items = next ? leastUrgent(sprint, over) : [];
  const edits = next && items.length > 0 ? moveItems(text, items, sprint, next) : null;
  if (!next || !edits) return [];
  const names = list(items.map(({story}) => storyName(story)));
  return [{title: `Move ${names} to ${sprintName(next)}`, safe: false, edits}];
}

/** By priority, then from the end; a part of a split story stays where it is. */
function leastUrgent({items}: Sprint, over: number): readonly PlannedItem[] {
  const open = items.filter(
    ({part, points, story, mention}) => points && !part && !mention.phase && story.status?.value !== 'done',
  );
  const ordered = [...open].reverse().sort((a, b) => urgencyOf(b.story.priority) - urgencyOf(a.story.priority));
  const chosen = new Set<PlannedItem>();
  let left = over;
  for (const item of ordered) {
    if (left < 0.005) break;
    chosen.add(item);
    left -= item.points ?? 0;
  }
  return left < 0.005 && chosen.size < items.length ? items.filter(item => chosen.has(item)) : [];
}
