/** The rule dependency-order: a story depends on one that is planned later. */
import {sprintName} from '../features/words.ts';
import type {Backlog, Sprint, Story} from '../model/backlog.ts';
import {fileName} from '../uris.ts';
import type {Planned, SharedStory} from '../workspace/contribution.ts';
import {type Dependency, dependenciesOf, dependent} from './dependencies.ts';
import {type Link, linksFrom} from './links.ts';
import type {Report, Rule} from './rule.ts';
import {orderOfPlans} from './sprint-order.ts';
import {storyName} from './wording.ts';

export const dependencyOrder: Rule = {
  id: 'dependency-order',
  summary: 'A story depends on one that is planned in a later sprint.',
  severity: 'warning',
  *check({plan, backlog}) {
    if (plan.sprints.length < 2 || dependent(plan).length === 0) return;
    const order = firstSprints(backlog);
    for (const [story, dependencies] of dependenciesOf(backlog)) {
      for (const dependency of dependencies) {
        const own = order.get(story);
        const other = order.get(dependency.on);
        if (own && other && other.at > own.at && isWaiting(story, dependency.on))
          yield report(story, dependency, own, other);
      }
    }
  },
  *across({document, neighbours, workspace}) {
    if (!neighbours.some(({linked}) => linked)) return;
    for (const link of [...linksFrom(workspace, document).values()].flat()) {
      const own = link.from.story.planned[0];
      const other = link.on.story.planned[0];
      if (!own || !other || link.on.document === document || [link.from, link.on].some(({story}) => isOver(story)))
        continue;
      if (orderOfPlans(link.from.story, link.on.story) === 'before') yield reportAcross(link, own, other);
    }
  },
};

function isOver({status}: SharedStory): boolean {
  return status?.value === 'done' || status?.value === 'dropped';
}

function reportAcross({from, on, dependency}: Link, own: Planned, other: Planned): Report {
  const {document, story} = on;
  return {
    at: dependency.at,
    message: `${from.story.id} is planned in ${own.sprint} and depends on ${story.id}, which is planned later, in ${other.sprint} of ${fileName(document.path)}`,
    story: from.story.id,
    sprint: own.id,
    related: [{document, at: other.at, message: `${story.id}, in ${other.sprint}`}],
  };
}

interface Place {
  /** Position among the sprints of the document. */
  readonly at: number;
  readonly sprint: Sprint;
}

/** What is done waits for nothing, and nobody waits for it. */
function isWaiting(story: Story, on: Story): boolean {
  return [story, on].every(({status}) => status?.value !== 'done' && status?.value !== 'dropped');
}

function firstSprints({sprints}: Backlog): ReadonlyMap<Story, Place> {
  const order = new Map<Story, Place>();
  sprints.forEach((sprint, at) => {
    for (const {story} of sprint.items) if (!order.has(story)) order.set(story, {at, sprint});
  });
  return order;
}

function report(story: Story, {on, named}: Dependency, own: Place, other: Place): Report {
  return {
    at: named.span,
    message: `${storyName(story)} is planned in ${sprintName(own.sprint)} and depends on ${storyName(on)}, which is planned later, in ${sprintName(other.sprint)}`,
    story: story.id,
    sprint: own.sprint.id,
    related: [{at: on.definition.line, message: `${storyName(on)}, in ${sprintName(other.sprint)}`}],
  };
}
