/** What the extension shows to its own tests inside VS Code: the same values that the user sees. */
import * as vscode from 'vscode';
import type {SearchState} from '../../server/src/protocol/requests.ts';
import type {Plans} from './plans.ts';
import type {Server} from './server.ts';
import type {SprintStatus} from './status-bar.ts';
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
  readonly search: () => SearchState;
  readonly statusText: () => string;
  readonly serverPid: () => number | undefined;
  /** Something of the above may be different now. */
  readonly onDidChange: vscode.Event<void>;
}

export interface ApiParts {
  readonly server: Server;
  readonly plans: Plans;
  readonly tree: PlanTree;
  readonly status: SprintStatus;
}

export function createApi({server, plans, tree, status}: ApiParts, subscriptions: vscode.Disposable[]): Api {
  const changed = new vscode.EventEmitter<void>();
  const events = [tree.onDidChange, status.onDidChange, server.onDidStart, tree.view.onDidChangeSelection];
  subscriptions.push(changed, ...events.map(event => event(() => changed.fire())));
  return {
    nodes: () => tree.current().roots.map(id => shown(tree, id)),
    selected: () => tree.view.selection.map(id => String(tree.item(id).label)),
    search: plans.search,
    statusText: status.text,
    serverPid: server.pid,
    onDidChange: changed.event,
  };
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
