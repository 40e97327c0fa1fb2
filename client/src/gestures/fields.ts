/** Set status, points, priority and owner of stories, and tick boxes. */
import * as vscode from 'vscode';
import {type Choices, choices} from '../../../server/src/protocol/edits.ts';
import type {OutlineNode} from '../../../server/src/protocol/requests.ts';
import type {Performer} from './perform.ts';
import {
  boxesOf,
  type Called,
  namesOf,
  storiesOf,
  type Target,
  type TargetParts,
  targetOfId,
  targetsOf,
  urisOf,
} from './targets.ts';

export type FieldParts = TargetParts & Performer;

type Status = NonNullable<OutlineNode['status']>;

const statuses: readonly (readonly [status: Status, icon: string, label: string])[] = [
  ['todo', 'circle-large-outline', 'To Do'],
  ['in-progress', 'play-circle', 'In Progress'],
  ['in-review', 'eye', 'In Review'],
  ['blocked', 'error', 'Blocked'],
  ['done', 'pass-filled', 'Done'],
  ['dropped', 'circle-slash', 'Dropped'],
];

/** Context key: something with a box is selected in the tree, so that Space ticks it; elsewhere Space folds and unfolds. */
const boxKey = 'sprintdown.boxSelected';

export function registerFields(parts: FieldParts): vscode.Disposable[] {
  const {tree} = parts;
  const commands: Readonly<Record<string, (...called: Called) => unknown>> = {
    'sprintdown.setStatus': (...called) => onStories(parts, called, stories => setStatus(parts, stories)),
    'sprintdown.setPoints': (...called) => onStories(parts, called, stories => setPoints(parts, stories)),
    'sprintdown.setPriority': (...called) => onStories(parts, called, stories => setPriority(parts, stories)),
    'sprintdown.setOwner': (...called) => onStories(parts, called, stories => setOwner(parts, stories)),
    'sprintdown.tick': async (...called) => toggle(parts, await boxesOf(parts, called)),
  };
  return [
    ...Object.entries(commands).map(([id, run]) => vscode.commands.registerCommand(id, run)),
    tree.view.onDidChangeSelection(({selection}) => {
      const boxes = selection.some(id =>
        targetOfId(tree, id).some(({outline}) => typeof outline.checked === 'boolean'),
      );
      void vscode.commands.executeCommand('setContext', boxKey, boxes);
    }),
    tree.view.onDidChangeCheckboxState(({items}) => void tickAsShown(parts, items)),
  ];
}

/** A command that is about stories says so where it finds none. */
export async function onStories(
  parts: TargetParts,
  called: Called,
  run: (stories: readonly [Target, ...Target[]]) => Promise<unknown>,
): Promise<void> {
  const [first, ...others] = storiesOf(targetsOf(parts, called));
  if (first) await run([first, ...others]);
  else void vscode.window.showInformationMessage('Select a story in the tree, or put the cursor into one.');
}

async function setStatus({perform}: FieldParts, stories: readonly Target[]): Promise<void> {
  const now = new Set(stories.map(({outline}) => outline.status));
  const items = statuses.map(([status, icon, label]) => {
    const current = now.size === 1 && now.has(status);
    return {label: `$(${icon}) ${label}`, description: current ? 'current' : '', status};
  });
  const chosen = await vscode.window.showQuickPick(items, {title: `Status of ${namesOf(stories)}`});
  if (chosen) await perform({kind: 'setStatus', nodes: stories.map(address), status: chosen.status}, urisOf(stories));
}

/** What the documents of some stories, and the other plans of the window, know already. */
export async function choicesOf({server, plans}: TargetParts, uris: readonly string[]): Promise<Choices | undefined> {
  const others = plans.all().map(({path}) => path);
  return await server.ask(choices, {uris: [...new Set([...uris, ...others])]});
}

async function setPoints(parts: FieldParts, stories: readonly Target[]): Promise<void> {
  const known = await choicesOf(parts, urisOf(stories));
  const now = commonOf(stories, ({story}) => (story?.points === null ? undefined : String(story?.points)));
  const offered = (known?.points ?? []).map(String);
  const value = await chooseValue(`Points of ${namesOf(stories)}`, offered, now, wrongPoints);
  if (value !== undefined) await setField(parts.perform, stories, 'points', value);
}

export function wrongPoints(text: string): string | undefined {
  return /^\d+([.,]\d+)?$/.test(text.trim()) ? undefined : 'Points are a number such as 3 or 0.5.';
}

async function setPriority(parts: FieldParts, stories: readonly Target[]): Promise<void> {
  const known = await choicesOf(parts, urisOf(stories));
  const offered = known?.priorities.length ? known.priorities : ['High', 'Medium', 'Low'];
  const now = commonOf(stories, ({story}) => story?.priority ?? undefined);
  const value = await chooseValue(`Priority of ${namesOf(stories)}`, offered, now);
  if (value !== undefined) await setField(parts.perform, stories, 'priority', value);
}

async function setOwner(parts: FieldParts, stories: readonly Target[]): Promise<void> {
  const known = await choicesOf(parts, urisOf(stories));
  const now = commonOf(stories, ({story}) => story?.owners.join(', ') || undefined);
  const value = await chooseValue(`Owner of ${namesOf(stories)}`, known?.assignees ?? [], now);
  if (value !== undefined) await setField(parts.perform, stories, 'assignee', value);
}

async function setField(
  perform: Performer['perform'],
  stories: readonly Target[],
  field: 'points' | 'priority' | 'assignee',
  value: string,
): Promise<void> {
  await perform({kind: 'setField', nodes: stories.map(address), field, value}, urisOf(stories));
}

/** What all stories have in common. */
function commonOf(stories: readonly Target[], read: (node: OutlineNode) => string | undefined): string | undefined {
  const values = new Set(stories.map(({outline}) => read(outline)));
  return values.size === 1 ? [...values][0] : undefined;
}

/** Offers what the plan knows, takes whatever is typed, and can take the value away. */
function chooseValue(
  title: string,
  offered: readonly string[],
  now: string | undefined,
  wrong: (text: string) => string | undefined = () => undefined,
): Promise<string | undefined> {
  const pick = vscode.window.createQuickPick<vscode.QuickPickItem & {readonly value: string}>();
  const known = offered.map(value => ({label: value, description: value === now ? 'current' : '', value}));
  const none = now === undefined ? [] : [{label: '$(close) None', description: 'takes it away', value: ''}];
  pick.title = title;
  pick.placeholder = 'Choose, or type another value';
  pick.items = [...known, ...none];
  pick.activeItems = pick.items.filter(({value}) => value === now);
  pick.onDidChangeValue(text => {
    const typed = text.trim();
    const fresh = typed !== '' && !offered.includes(typed);
    const refused = fresh ? wrong(typed) : undefined;
    const own = fresh && !refused ? [{label: typed, description: 'as typed', value: typed, alwaysShow: true}] : [];
    pick.items = [...own, ...known, ...none];
    pick.placeholder = refused ?? 'Choose, or type another value';
  });
  return new Promise(resolve => {
    pick.onDidAccept(() => {
      const [chosen] = pick.selectedItems;
      if (!chosen) return;
      resolve(chosen.value);
      pick.hide();
    });
    pick.onDidHide(() => {
      resolve(undefined);
      pick.dispose();
    });
    pick.show();
  });
}

/** Ticks what is open; unticks when nothing is. */
async function toggle({perform}: FieldParts, targets: readonly Target[]): Promise<void> {
  const boxes = targets.filter(({outline}) => typeof outline.checked === 'boolean');
  if (boxes.length === 0) {
    void vscode.window.showInformationMessage('There is no check box here: select a criterion or a task.');
    return;
  }
  const checked = boxes.some(({outline}) => !outline.checked);
  await perform({kind: 'tick', nodes: boxes.map(address), checked}, urisOf(boxes));
}

/** What VS Code already shows as ticked is ticked in the text, or shown as it was. */
async function tickAsShown(
  {perform, tree}: FieldParts,
  items: readonly (readonly [string, vscode.TreeItemCheckboxState])[],
): Promise<void> {
  for (const state of [vscode.TreeItemCheckboxState.Checked, vscode.TreeItemCheckboxState.Unchecked]) {
    const ids = items.filter(([, now]) => now === state).map(([id]) => id);
    const nodes = ids.flatMap(id => {
      const node = tree.node(id);
      return node?.kind === 'node' ? [{uri: node.uri, key: node.outline.key}] : [];
    });
    if (nodes.length === 0) continue;
    const checked = state === vscode.TreeItemCheckboxState.Checked;
    if (await perform({kind: 'tick', nodes, checked}, urisOf(nodes))) continue;
    for (const id of ids) tree.again(id);
  }
}

export function address({uri, key}: Target): {readonly uri: string; readonly key: string} {
  return {uri, key};
}
