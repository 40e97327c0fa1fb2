/** Dragging stories in the tree: into a sprint or epic, to the place of another story, or into a group. */
import * as vscode from 'vscode';
import type {Gesture} from '../../../server/src/protocol/edits.ts';
import type {OutlineNode} from '../../../server/src/protocol/requests.ts';
import type {Group} from '../tree/grouping.ts';
import {viewId} from '../tree/tree.ts';
import {address} from './fields.ts';
import type {Performer} from './perform.ts';
import {destinationsOf, placeAt} from './places.ts';
import {storiesOf, type Target, type TargetParts, targetOfId, urisOf} from './targets.ts';

export type DragParts = TargetParts & Performer;

const mime = `application/vnd.code.tree.${viewId.toLowerCase()}`;

/** `parts` are asked for late: the tree that they hold is made with what this gives back. */
export function createDrag(parts: () => DragParts): vscode.TreeDragAndDropController<string> {
  return {
    dragMimeTypes: [],
    dropMimeTypes: [mime],
    handleDrag: (ids, data) => {
      const stories = storiesOf(ids.flatMap(id => targetOfId(parts().tree, id)));
      if (stories.length > 0) data.set(mime, new vscode.DataTransferItem(ids));
    },
    handleDrop: async (target, data) => {
      const ids: unknown = data.get(mime)?.value;
      if (target === undefined || !Array.isArray(ids)) return;
      await dropOn(parts(), target, ids as readonly string[]);
    },
  };
}

export async function dropOn(parts: DragParts, target: string, ids: readonly string[]): Promise<void> {
  const {tree, perform} = parts;
  const stories = storiesOf(ids.flatMap(id => targetOfId(tree, id)));
  const [first] = stories;
  const node = tree.node(target);
  if (!first || !node || ids.includes(target)) return;
  const gesture = node.kind === 'group' ? intoGroup(parts, node.group, stories) : ontoNode(parts, target, stories);
  if (gesture) await perform(gesture, urisOf(concerned(gesture)));
  else void vscode.window.showInformationMessage('Drop stories on a sprint, an epic, the backlog or another story.');
}

function concerned(gesture: Gesture) {
  if (gesture.kind === 'move') return [...gesture.nodes, gesture.to];
  return 'nodes' in gesture ? gesture.nodes : [];
}

function ontoNode({tree}: DragParts, target: string, stories: readonly Target[]): Gesture | undefined {
  const [to] = targetOfId(tree, target);
  if (!to) return undefined;
  const nodes = stories.map(address);
  const {kind} = to.outline;
  if (kind === 'story') return {kind: 'move', nodes, to: address(to), place: placeAt(to.plan, to.key, nodes)};
  const holds = kind === 'sprint' || kind === 'epic' || kind === 'backlog';
  return holds ? {kind: 'move', nodes, to: address(to), place: 'into'} : undefined;
}

/** What is dropped into a group becomes what the group stands for. */
function intoGroup(
  {plans}: DragParts,
  {by, label, status, key}: Group,
  stories: readonly Target[],
): Gesture | undefined {
  const nodes = stories.map(address);
  const none = key === `${by}:`;
  if (by === 'status') return status ? {kind: 'setStatus', nodes, status} : undefined;
  if (by === 'owner') return {kind: 'setField', nodes, field: 'assignee', value: none ? '' : label};
  if (by === 'priority') return {kind: 'setField', nodes, field: 'priority', value: none ? '' : label};
  const [first] = stories;
  const names = ({label: id, topic}: OutlineNode) => [id, topic, `${id}: ${topic}`];
  const epics = destinationsOf(plans.all()).filter(({node}) => node.kind === 'epic' && names(node).includes(label));
  const epic = epics.find(({uri}) => uri === first?.uri) ?? epics[0];
  return epic && {kind: 'move', nodes, to: {uri: epic.uri, key: epic.node.key}, place: 'into'};
}
