/** The proof of a move: the stories stand where they were to go, as they were, and all others are untouched. */
import type {Backlog, Sprint, Story} from '../model/backlog.ts';
import {storyName} from '../rules/wording.ts';
import {positionAt} from '../text/lines.ts';
import {linesOf} from '../workspace/document.ts';
import type {Gathered} from './change.ts';
import {type Refusal, refuse} from './gesture.ts';
import type {Destination, Planned} from './move.ts';
import {byName, differingFacts, type Fact, nameOf, planAfter, sameSprints} from './verify.ts';

/** What may be another one in another place: facts that the place itself states. */
const placed: readonly Fact[] = ['sprint', 'epic', 'status', 'priority', 'parts'];

/** null where the texts after the edits read as they should. */
export function disproveMove(moving: readonly Planned[], goal: Destination, gathered: Gathered): Refusal | null {
  for (const [document, edits] of gathered) {
    const own = moving.filter(item => item.document === document);
    const before = own[0]?.backlog ?? goal.backlog;
    const after = planAfter(document, edits);
    const isGoal = document === goal.document;
    const stories = own.map(({story}) => story);
    const strangers = moving.filter(item => item.document !== document).map(({story}) => story);
    const wrong =
      disproof(before, after, {moved: stories, gone: isGoal ? [] : stories, fresh: isGoal ? strangers : []}) ??
      (isGoal ? disproveArrival(moving, goal, after) : null);
    if (wrong) return wrong;
  }
  return null;
}

interface Traffic {
  readonly moved: readonly Story[];
  readonly gone: readonly Story[];
  readonly fresh: readonly Story[];
}

function disproof(before: Backlog, after: Backlog, {moved, gone, fresh}: Traffic): Refusal | null {
  if (!sameSprints(before, after))
    return refuse('The sprints or epics would not be read as before: please move it in the text.');
  const now = byName(after.stories);
  const expected = [...before.stories.filter(story => !gone.includes(story)), ...fresh];
  if (expected.length !== after.stories.length)
    return refuse('Stories would be lost or read twice: please move it in the text.');
  for (const story of expected) {
    const found = now.get(nameOf(story))?.shift();
    if (!found) return refuse(`${storyName(story)} would not be read any more: please move it in the text.`);
    const allowed = moved.includes(story) || fresh.includes(story) ? placed : [];
    const astray = differingFacts(story, found).find(fact => !allowed.includes(fact));
    if (astray)
      return refuse(`The ${astray} of ${storyName(story)} would read differently: please move it in the text.`);
  }
  return null;
}

/** In the sprint and the epic they were moved to, and not any more where they were. */
function disproveArrival(moving: readonly Planned[], goal: Destination, after: Backlog): Refusal | null {
  for (const {story, sprint, mention, document} of moving) {
    const there = sprintLike(after, goal.sprint);
    const isThere = goal.sprint ? plans(there, story) : !after.sprints.some(each => plans(each, story));
    const isInEpic =
      !goal.epic ||
      after.epics.some(
        epic => epic.title.value === goal.epic?.title.value && epic.stories.some(one => nameOf(one) === nameOf(story)),
      );
    const others = document === goal.document ? story.mentions.filter(one => one !== mention) : [];
    const listed = others.map(one => positionAt(linesOf(document), one.line.start).line + 1).join(', ');
    const hint = listed ? `: it is named in line ${listed}, too` : '';
    if (!isThere || !isInEpic) return refuse(`${storyName(story)} would not be read as part of ${goal.name}${hint}.`);
    const isMoved = document === goal.document && sprint && sprint !== goal.sprint;
    if (isMoved && plans(sprintLike(after, sprint), story))
      return refuse(`${storyName(story)} would still be planned where it is${hint}.`);
  }
  return null;
}

function sprintLike({sprints}: Backlog, sprint: Sprint | null): Sprint | undefined {
  return sprints.find(({id, title}) => id === sprint?.id && title.value === sprint?.title.value);
}

function plans(sprint: Sprint | undefined, story: Story): boolean {
  return sprint?.items.some(item => nameOf(item.story) === nameOf(story)) === true;
}
