/** What the extension shows to its own tests inside VS Code: the same values that the user sees. */
import * as vscode from 'vscode';
import type {NodeAddress} from '../../server/src/protocol/edits.ts';
import type {OutlineNode, SearchState} from '../../server/src/protocol/requests.ts';
import {dropOn} from './gestures/drag.ts';
import type {Performer} from './gestures/perform.ts';
import type {Plans} from './plans.ts';
import type {Server} from './server.ts';
import type {SprintStatus} from './status-bar.ts';
import type {Arrangement} from './tree/arrangement.ts';
import {shownId} from './tree/nodes.ts';
import type {PlanTree} from './tree/tree.ts';

export interface ShownNode {
  readonly label: string;
  readonly description: string;
  readonly icon: string;
  readonly spoken: string;
  /** 0-based line that a click opens. */
  readonly line: number;
  readonly children: readonly ShownNode[];
}

export interface Api {
  readonly nodes: () => readonly ShownNode[];
  /** Labels of the nodes that are selected in the tree. */
  readonly selected: () => readonly string[];
  /** What the view says above the tree. */
  readonly message: () => string;
  readonly arrange: (arrangement: Arrangement) => void;
  /** What stands below a story, asked for as if it were opened. */
  readonly below: (story: NodeAddress) => Promise<readonly ShownNode[]>;
  readonly search: () => SearchState;
  readonly statusText: () => string;
  readonly serverPid: () => number | undefined;
  /** Keys of all nodes of a document. */
  readonly keys: (uri: string) => readonly string[];
  readonly perform: Performer['perform'];
  /** Drops nodes of the tree on another one, as the mouse does. */
  readonly drop: (target: NodeAddress, dropped: readonly NodeAddress[]) => Promise<void>;
  /** Something of the above may be different now. */
  readonly onDidChange: vscode.Event<void>;
}

export interface ApiParts {
  readonly server: Server;
  readonly plans: Plans;
  readonly tree: PlanTree;
  readonly status: SprintStatus;
  readonly performer: Performer;
}

export function createApi(parts: ApiParts, subscriptions: vscode.Disposable[]): Api {
  const {server, plans, tree, status, performer} = parts;
  const changed = new vscode.EventEmitter<void>();
  const events = [tree.onDidChange, status.onDidChange, server.onDidStart, tree.view.onDidChangeSelection];
  subscriptions.push(changed, ...events.map(event => event(() => changed.fire())));
  return {
    nodes: () => tree.current().roots.map(id => shown(tree, id)),
    selected: () => tree.view.selection.map(id => String(tree.item(id).label)),
    message: () => tree.view.message ?? '',
    arrange: tree.arrange,
    below: async ({uri, key}) => {
      const id = shownId(tree.current(), uri, key) ?? '';
      return (await tree.open(id)).map(child => shown(tree, child));
    },
    search: plans.search,
    statusText: status.text,
    serverPid: server.pid,
    keys: uri => plans.get(uri)?.nodes.flatMap(keysOf) ?? [],
    perform: performer.perform,
    drop: ({uri, key}, dropped) => {
      const idOf = (at: NodeAddress) => shownId(tree.current(), at.uri, at.key) ?? '';
      return dropOn({server, plans, tree, ...performer}, idOf({uri, key}), dropped.map(idOf));
    },
    onDidChange: changed.event,
  };
}

function keysOf(node: OutlineNode): readonly string[] {
  return [node.key, ...node.children.flatMap(keysOf)];
}

function shown(tree: PlanTree, id: string): ShownNode {
  const node = tree.node(id);
  const {label, description, iconPath, accessibilityInformation} = tree.item(id);
  return {
    label: String(label),
    description: String(description),
    icon: (iconPath as vscode.ThemeIcon | undefined)?.id ?? '',
    spoken: accessibilityInformation?.label ?? '',
    line: node?.kind === 'node' ? node.outline.line : 0,
    children: tree.children(id).map(child => shown(tree, child)),
  };
}
