/** The rule dependency-cycle: a story depends on itself, through others or at once. */
import type {Story} from '../model/backlog.ts';
import type {Workspace} from '../workspace/workspace.ts';
import {type Dependencies, type Dependency, dependenciesOf, dependent} from './dependencies.ts';
import {type Link, linksFrom} from './links.ts';
import type {Report, Rule} from './rule.ts';
import {storyName} from './wording.ts';

export const dependencyCycle: Rule = {
  id: 'dependency-cycle',
  summary: 'A story depends on itself, through others or at once.',
  severity: 'error',
  *check({plan, backlog}) {
    if (dependent(plan).length === 0) return;
    const dependencies = dependenciesOf(backlog);
    for (const cycle of findCycles(dependencies)) yield report(cycle);
  },
  *across({document, workspace, neighbours}) {
    if (!neighbours.some(({linked}) => linked)) return;
    for (const link of [...linksFrom(workspace, document).values()].flat()) {
      const cycle = link.on.document === document ? null : wayBack(workspace, link);
      if (cycle && isLast(link, cycle)) yield reportAcross(link, cycle);
    }
  },
};

/** The shortest way from the story that a link leads to back to the one that it comes from, the link itself in front. */
function wayBack(workspace: Workspace, start: Link): readonly Link[] | null {
  const reached = new Set([start.on.story.key]);
  let ways: readonly (readonly Link[])[] = [[start]];
  while (ways.length > 0) {
    const longer: (readonly Link[])[] = [];
    for (const way of ways) {
      const end = way[way.length - 1]?.on;
      const links = end && linksFrom(workspace, end.document).get(end.story.key);
      for (const link of links ?? []) {
        if (link.on.story.key === start.from.story.key) return [...way, link];
        if (reached.has(link.on.story.key)) continue;
        reached.add(link.on.story.key);
        longer.push([...way, link]);
      }
    }
    ways = longer;
  }
  return null;
}

/** Of the links between documents that make up a cycle, the last by path and place is the one to look at. */
function isLast(link: Link, cycle: readonly Link[]): boolean {
  const between = cycle.filter(({from, on}) => from.document !== on.document);
  return between.every(
    other =>
      other === link ||
      other.from.document.path < link.from.document.path ||
      (other.from.document === link.from.document && other.dependency.at.start <= link.dependency.at.start),
  );
}

function reportAcross(closing: Link, cycle: readonly Link[]): Report {
  const names = cycle.map(({from}) => from.story.id);
  return {
    at: closing.dependency.at,
    message: `${[...names, names[0]].join(' → ')}: these stories wait for each other`,
    story: closing.from.story.id,
    related: cycle.slice(1).map(({from, on, dependency}) => ({
      document: from.document,
      at: dependency.at,
      message: `${from.story.id} depends on ${on.story.id}`,
    })),
  };
}

interface Step extends Dependency {
  readonly from: Story;
}

/** One cycle for each dependency that leads back to a story on the way to it: depth first, without recursion. */
function findCycles(dependencies: Dependencies): readonly (readonly Step[])[] {
  const cycles: Step[][] = [];
  const finished = new Set<Story>();
  for (const start of dependencies.keys()) {
    const path: Step[] = [];
    const onPath = new Map<Story, number>([[start, 0]]);
    const pending: {readonly story: Story; next: number}[] = finished.has(start) ? [] : [{story: start, next: 0}];
    for (let top = pending.at(-1); top; top = pending.at(-1)) {
      const dependency = dependencies.get(top.story)?.[top.next++];
      if (!dependency) {
        finished.add(top.story);
        onPath.delete(top.story);
        pending.pop();
        path.pop();
      } else if (onPath.has(dependency.on)) {
        cycles.push([...path.slice(onPath.get(dependency.on)), {...dependency, from: top.story}]);
      } else if (!finished.has(dependency.on)) {
        path.push({...dependency, from: top.story});
        onPath.set(dependency.on, path.length);
        pending.push({story: dependency.on, next: 0});
      }
    }
  }
  return cycles;
}

/** Reported where the cycle closes: the dependency that was written last in the document is the one to look at. */
function report(cycle: readonly Step[]): Report {
  const closing = cycle.reduce((last, step) => (step.named.span.start > last.named.span.start ? step : last));
  const at = cycle.indexOf(closing);
  const turned = [...cycle.slice(at), ...cycle.slice(0, at)];
  const names = [...turned.map(({from}) => storyName(from)), storyName(closing.from)];
  return {
    at: closing.named.span,
    message:
      cycle.length === 1 ? `${names[0]} depends on itself` : `${names.join(' → ')}: these stories wait for each other`,
    story: closing.from.id,
    related: turned
      .slice(1)
      .map(({from, on, named}) => ({at: named.span, message: `${storyName(from)} depends on ${storyName(on)}`})),
  };
}
