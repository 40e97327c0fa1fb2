/** What the extension shows to its own tests inside VS Code: the same values that the user sees. */
import type * as vscode from 'vscode';
import type {SearchState} from '../../server/src/protocol/requests.ts';
import type {Plans} from './plans.ts';
import type {Server} from './server.ts';
import type {SprintStatus} from './status-bar.ts';
import type {PlanTree} from './tree.ts';

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
  readonly search: () => SearchState;
  readonly statusText: () => string;
  readonly serverPid: () => number | undefined;
  /** Something of the above may be different now. */
  readonly onDidChange: (hear: () => void) => vscode.Disposable;
}

export interface ApiParts {
  readonly server: Server;
  readonly plans: Plans;
  readonly tree: PlanTree;
  readonly status: SprintStatus;
}

export function createApi({server, plans, tree, status}: ApiParts): Api {
  return {
    nodes: () => tree.current().roots.map(id => shown(tree, id)),
    search: plans.search,
    statusText: status.text,
    serverPid: server.pid,
    onDidChange: hear => {
      const listeners = [tree.onDidChange, status.onDidChange, server.onDidStart].map(event => event(hear));
      return {dispose: () => listeners.forEach(listener => void listener.dispose())};
    },
  };
}

function shown(tree: PlanTree, id: string): ShownNode {
  const node = tree.current().nodes.get(id);
  const {label, description, iconPath, accessibilityInformation} = tree.item(id);
  return {
    label: String(label),
    description: String(description),
    icon: (iconPath as vscode.ThemeIcon).id,
    spoken: accessibilityInformation?.label ?? '',
    line: node?.outline?.line ?? 0,
    children: (node?.children ?? []).map(child => shown(tree, child)),
  };
}
