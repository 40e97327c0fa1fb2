/** How a node looks: its icon, its first state, its mark for problems. Meaning is never carried by colour alone. */
import * as vscode from 'vscode';
import type {OutlineNode, SprintFacts} from '../../../server/src/protocol/requests.ts';
import type {GroupedBy} from './grouping.ts';
import type {TreeNode} from './nodes.ts';

type Status = NonNullable<OutlineNode['status']>;
type Icon = readonly [icon: string, color?: string | undefined];

const statusIcons: Readonly<Record<Status, Icon>> = {
  todo: ['circle-large-outline', 'descriptionForeground'],
  'in-progress': ['play-circle', 'charts.blue'],
  'in-review': ['eye', 'charts.purple'],
  blocked: ['error', 'charts.red'],
  done: ['pass-filled', 'charts.green'],
  dropped: ['circle-slash', 'disabledForeground'],
};

const kindIcons: Readonly<Record<Exclude<OutlineNode['kind'], 'story'>, string>> = {
  sprint: 'milestone',
  epic: 'layers',
  backlog: 'inbox',
  list: 'checklist',
  criterion: 'circle-small',
  task: 'circle-small',
  dod: 'circle-small',
};

const groupIcons: Readonly<Record<GroupedBy, string>> = {
  epic: 'layers',
  status: 'circle-large-outline',
  owner: 'account',
  priority: 'flame',
};

const healthColors = {'on-track': 'charts.green', 'at-risk': 'charts.yellow', 'off-track': 'charts.red'} as const;

export function iconOf(node: TreeNode): vscode.ThemeIcon | undefined {
  if (node.kind === 'document') return themed(['markdown']);
  if (node.kind === 'group') return themed(groupIcon(node.group));
  const {kind, status, sprint, checked} = node.outline;
  // Nothing stated looks like nothing begun; the tooltip tells the difference.
  if (kind === 'story') return themed(statusIcons[status ?? 'todo']);
  // A check box stands in its place.
  if (typeof checked === 'boolean') return undefined;
  return themed([kindIcons[kind], healthColor(sprint)]);
}

function groupIcon({by, status}: {readonly by: GroupedBy; readonly status: OutlineNode['status']}): Icon {
  return by === 'status' ? statusIcons[status ?? 'todo'] : [groupIcons[by]];
}

function healthColor(sprint: SprintFacts | undefined): string | undefined {
  const health = sprint?.progress?.health;
  return health ? healthColors[health] : undefined;
}

function themed([icon, color]: Icon): vscode.ThemeIcon {
  return new vscode.ThemeIcon(icon, color === undefined ? undefined : new vscode.ThemeColor(color));
}

/** What is open at first: a lone plan wholly, unless it is long; of several plans none. */
export function firstState(node: TreeNode): vscode.TreeItemCollapsibleState {
  const {None, Collapsed, Expanded} = vscode.TreeItemCollapsibleState;
  if (node.kind === 'document') return Collapsed;
  if (node.kind === 'group') return node.children.length <= 10 ? Expanded : Collapsed;
  const {outline, plan} = node;
  if (outline.kind === 'story') return outline.story?.lists.length ? Collapsed : None;
  if (node.children.length === 0) return None;
  if (outline.kind === 'list') return outline.key.endsWith('/list:dod') ? Collapsed : Expanded;
  if (outline.kind === 'epic') return plan.stories <= 30 ? Expanded : Collapsed;
  return plan.nodes.length <= 3 || plan.current === outline.key ? Expanded : Collapsed;
}

/** Told apart by scheme from every file: only our own decorations fit. */
const scheme = 'sprintdown-problems';

/** An address that says how many problems a node has: other numbers are another address, so nothing goes stale. */
export function problemUri(node: TreeNode): vscode.Uri | undefined {
  if (node.kind === 'group') return undefined;
  const {errors, warnings} = (node.kind === 'node' ? node.outline : node.plan).problems;
  if (errors + warnings === 0) return undefined;
  const query = `errors=${errors}&warnings=${warnings}`;
  return vscode.Uri.from({scheme, path: `/${encodeURIComponent(node.id)}`, query});
}

/** A number and a colour at the right edge, as the explorer marks files with problems. */
export function registerProblemMarks(): vscode.Disposable {
  return vscode.window.registerFileDecorationProvider({
    provideFileDecoration: uri => {
      if (uri.scheme !== scheme) return undefined;
      const counts = new URLSearchParams(uri.query);
      const errors = Number(counts.get('errors'));
      const warnings = Number(counts.get('warnings'));
      const badge = errors + warnings > 9 ? '9+' : String(errors + warnings);
      const color = new vscode.ThemeColor(errors > 0 ? 'list.errorForeground' : 'list.warningForeground');
      return new vscode.FileDecoration(badge, problemWords(errors, warnings), color);
    },
  });
}

/** `2 errors, 1 warning` */
export function problemWords(errors: number, warnings: number): string {
  const words = (count: number, noun: string) => (count > 0 ? [`${count} ${noun}${count === 1 ? '' : 's'}`] : []);
  return [...words(errors, 'error'), ...words(warnings, 'warning')].join(', ');
}
