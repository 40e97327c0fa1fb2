/** How a node looks: its icon, its first state, its mark for problems. Meaning is never carried by colour alone. */
import * as vscode from 'vscode';
import type {OutlineNode} from '../../server/src/protocol/requests.ts';
import type {TreeNode} from './nodes.ts';

type Status = NonNullable<OutlineNode['status']>;

const statusIcons: Readonly<Record<Status, readonly [icon: string, color: string]>> = {
  todo: ['circle-large-outline', 'descriptionForeground'],
  'in-progress': ['play-circle', 'charts.blue'],
  'in-review': ['eye', 'charts.purple'],
  blocked: ['error', 'charts.red'],
  done: ['pass-filled', 'charts.green'],
  dropped: ['circle-slash', 'disabledForeground'],
};

const kindIcons = {
  sprint: 'milestone',
  epic: 'layers',
  backlog: 'inbox',
  document: 'markdown',
  list: 'checklist',
  criterion: 'circle-small',
  task: 'circle-small',
  dod: 'circle-small',
} as const;

export function kindOf({outline}: TreeNode): OutlineNode['kind'] | 'document' {
  return outline?.kind ?? 'document';
}

export function iconOf(node: TreeNode): vscode.ThemeIcon {
  const kind = kindOf(node);
  if (kind !== 'story') return new vscode.ThemeIcon(kindIcons[kind]);
  const status = node.outline?.status;
  // Nothing stated looks like nothing begun; the tooltip tells the difference.
  const [icon, color] = statusIcons[status ?? 'todo'];
  return new vscode.ThemeIcon(icon, new vscode.ThemeColor(color));
}

/** What is open at first: a lone plan wholly, unless it is long; of several plans none. */
export function firstState(node: TreeNode): vscode.TreeItemCollapsibleState {
  const {None, Collapsed, Expanded} = vscode.TreeItemCollapsibleState;
  if (node.children.length === 0) return None;
  const kind = kindOf(node);
  if (kind === 'document') return Collapsed;
  if (kind === 'epic') return node.plan.stories <= 30 ? Expanded : Collapsed;
  return node.plan.nodes.length <= 3 || node.plan.current === node.outline?.key ? Expanded : Collapsed;
}

/** Told apart by scheme from every file: only our own decorations fit. */
const scheme = 'sprintdown-problems';

/** An address that says how many problems a node has: other numbers are another address, so nothing goes stale. */
export function problemUri({uri, outline, plan}: TreeNode): vscode.Uri | undefined {
  const {errors, warnings} = (outline ?? plan).problems;
  if (errors + warnings === 0) return undefined;
  const query = `errors=${errors}&warnings=${warnings}`;
  return vscode.Uri.from({scheme, path: `/${encodeURIComponent(`${uri}#${outline?.key ?? ''}`)}`, query});
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

function problemWords(errors: number, warnings: number): string {
  const words = (count: number, noun: string) => (count > 0 ? [`${count} ${noun}${count === 1 ? '' : 's'}`] : []);
  return [...words(errors, 'error'), ...words(warnings, 'warning')].join(', ');
}
