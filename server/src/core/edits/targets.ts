/** From addresses to what they name: the nodes of a gesture, document by document, or the reason why one is not there. */
import {nodeOf, type PlanNode} from '../features/checks.ts';
import type {Backlog, Story} from '../model/backlog.ts';
import {backlogOf, type Document} from '../workspace/document.ts';
import {type Documents, isRefusal, type NodeAddress, type Refusal, refuse} from './gesture.ts';

/** A node and where it stands. */
export interface Target {
  readonly document: Document;
  readonly backlog: Backlog;
  readonly node: PlanNode;
}

/** A story and where it stands. */
export interface StoryTarget {
  readonly document: Document;
  readonly backlog: Backlog;
  readonly story: Story;
}

export function targetOf(documents: Documents, {uri, key}: NodeAddress): Target | Refusal {
  const document = documents.get(uri);
  if (!document) return refuse(`${uri} is not known, or holds no plan.`);
  const backlog = backlogOf(document);
  const node = nodeOf(backlog, key);
  if (!node) return refuse(`“${lastOf(key)}” is not in the plan any more: the text changed meanwhile.`);
  return {document, backlog, node};
}

export function targetsOf(documents: Documents, addresses: readonly NodeAddress[]): readonly Target[] | Refusal {
  const targets: Target[] = [];
  for (const address of addresses) {
    const target = targetOf(documents, address);
    if (isRefusal(target)) return target;
    targets.push(target);
  }
  return targets.length > 0 ? targets : refuse('Nothing is selected.');
}

/** The stories that nodes stand for, each once, in the given order; other nodes are refused. */
export function storiesOf(documents: Documents, addresses: readonly NodeAddress[]): readonly StoryTarget[] | Refusal {
  const targets = targetsOf(documents, addresses);
  if (isRefusal(targets)) return targets;
  const stories = new Map<Story, StoryTarget>();
  for (const {document, backlog, node} of targets) {
    if (node.kind !== 'draft' || node.draft.kind !== 'story') return refuse('Only stories can be changed so.');
    stories.set(node.draft.noun, {document, backlog, story: node.draft.noun});
  }
  return [...stories.values()];
}

/** What stands at the end of a key: how people call the node. */
function lastOf(key: string): string {
  const name = key.slice(key.search(/(?:^|\/)[a-z]+:(?!.*\/[a-z]+:)/s)).replace(/^\/?[a-z]+:/, '');
  return name === '' ? 'Backlog' : name;
}
