/** The rule dependency-order: a story depends on one that is planned later. */
import {sprintName} from '../features/words.ts';
import type {Backlog, Sprint, Story} from '../model/backlog.ts';
import {type Dependency, dependenciesOf} from './dependencies.ts';
import type {Report, Rule} from './rule.ts';
import {storyName} from './wording.ts';

export const dependencyOrder: Rule = {
  id: 'dependency-order',
  summary: 'A story depends on one that is planned in a later sprint.',
  severity: 'warning',
  *check({backlog}) {
    if (backlog.sprints.length < 2) return;
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
};

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
    fixes: [],
  };
}
