/** What stands beside the label of a node, and what is read out instead. Knows nothing of VS Code. */
import type {OutlineNode, SprintFacts} from '../../../server/src/protocol/requests.ts';
import {groupDetail} from './grouping.ts';
import type {TreeNode} from './nodes.ts';

/** The figure first: a side bar is narrow, and what stands last is cut off. `folder` is that of a document. */
export function describe(node: TreeNode, folder: string): string {
  if (node.kind === 'document') return dotted(folder, node.plan.detail);
  if (node.kind === 'group') return groupDetail(node.group);
  const {outline} = node;
  if (outline.kind === 'sprint') return describeSprint(outline, node.plan.current === outline.key);
  return dotted(outline.detail, progressOf(outline), outline.topic);
}

function describeSprint({detail, topic, sprint}: OutlineNode, isCurrent: boolean): string {
  const bar = sprint ? capacityBar(sprint) : '';
  const health = sprint?.progress?.health;
  return dotted(`${detail} ${bar}`.trim(), health && isCurrent && healthWords[health], topic);
}

/** What the colour of a sprint's icon means, for those who do not see it. */
export const healthWords = {'on-track': 'on track', 'at-risk': 'at risk', 'off-track': 'off track'} as const;

/** The sentence that a screen reader reads: words where eyes see a bar, an icon or a colour. */
export function spokenOf(node: TreeNode, label: string): string {
  if (node.kind === 'document') return `${label}, ${node.plan.detail}`;
  if (node.kind === 'group') return `${label}, ${groupDetail(node.group)}`;
  const {spoken, sprint} = node.outline;
  if (!sprint) return spoken;
  const health = sprint.progress?.health;
  return [spoken, spokenBar(sprint), health && healthWords[health]].filter(Boolean).join(', ');
}

/** How far a story is, once it is begun. */
function progressOf({story}: OutlineNode): string {
  const lists = (story?.lists ?? []).filter(({kind}) => kind !== 'definitionOfDone');
  const done = lists.reduce((sum, list) => sum + list.done, 0);
  const total = lists.reduce((sum, list) => sum + list.total, 0);
  return done > 0 ? `${done}/${total} ticked` : '';
}

const cells = 8;

/**
 * Done, still to do and free of a sprint as one bar: `━━────┈┈`. Empty where nothing is estimated. Parts that are not
 * nothing have a cell at least; what exceeds the capacity is told by the figure beside it.
 */
export function capacityBar({capacity, committed, completed}: SprintFacts): string {
  const whole = Math.max(capacity ?? 0, committed);
  if (whole <= 0) return '';
  const wide = (points: number) => (points <= 0 ? 0 : Math.max(1, Math.round((points / whole) * cells)));
  const free = Math.min(wide(whole - committed), cells - 1);
  const done = Math.min(completed >= committed ? cells - free : wide(completed), cells - free);
  const open = cells - free - done;
  return '━'.repeat(done) + '─'.repeat(open) + '┈'.repeat(free);
}

function spokenBar({capacity, committed, completed}: SprintFacts): string {
  if (committed <= 0) return '';
  const load = capacity === null || capacity <= 0 ? '' : `, ${percent(committed, capacity)} of the capacity planned`;
  return `${percent(completed, committed)} done${load}`;
}

function percent(part: number, whole: number): string {
  return `${Math.round((part / whole) * 100)} percent`;
}

/** `a · b`, without what is absent. */
export function dotted(...parts: readonly (string | null | undefined | false)[]): string {
  return parts.filter(Boolean).join(' · ');
}
