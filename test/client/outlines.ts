/** Plans as the server would send them, in short. */

import {plainArrangement} from '../../client/src/tree/arrangement.ts';
import type {View} from '../../client/src/tree/nodes.ts';
import type {OutlineNode, PlanOutline, SprintFacts, StoryFacts} from '../../server/src/protocol/requests.ts';

const none = {errors: 0, warnings: 0, infos: 0};

export const plainView: View = {arrangement: plainArrangement, me: [], today: '2026-11-26'};

export function arranged(more: Partial<View['arrangement']>, me: readonly string[] = []): View {
  return {...plainView, me, arrangement: {...plainArrangement, ...more}};
}

export function node(
  key: string,
  line: number,
  children: readonly OutlineNode[] = [],
  more: Partial<OutlineNode> = {},
): OutlineNode {
  const kind = key.startsWith('sprint') && !key.includes('/') ? 'sprint' : 'story';
  const lastLine = Math.max(line, ...children.map(child => child.lastLine));
  const figures = {detail: '3 pts', topic: '', spoken: key, status: null, problems: none, checked: null};
  return {key, kind, label: key, ...figures, line, lastLine, children, ...more};
}

let count = 0;

/** A story of a name of its own. */
export function story(label: string, facts: Partial<StoryFacts> = {}, more: Partial<OutlineNode> = {}): OutlineNode {
  const plain = {points: 3, unestimated: false, priority: null, urgency: 2, owners: [], epic: null};
  const all: StoryFacts = {nth: count++, ...plain, labels: [], lists: [], ...facts};
  return node(`story:${label}`, 0, [], {kind: 'story', label, story: all, ...more});
}

export function sprint(
  id: string,
  children: readonly OutlineNode[],
  facts: Partial<SprintFacts> = {},
  more: Partial<OutlineNode> = {},
): OutlineNode {
  const plain = {
    start: null,
    end: null,
    capacity: null,
    committed: 0,
    completed: 0,
    open: 1,
    stories: 1,
    tracked: true,
  };
  const below = children.map(child => ({...child, key: `sprint:${id}/${child.key}`}));
  return node(`sprint:${id}`, 0, below, {label: `Sprint ${id}`, sprint: {...plain, ...facts}, ...more});
}

export function plan(path: string, ...nodes: readonly OutlineNode[]): PlanOutline {
  const stories = nodes.flatMap(each => each.children).length;
  return {path, detail: '', stories, current: null, problems: none, nodes};
}
