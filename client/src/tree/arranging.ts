/** The commands that arrange the tree: group, sort, filter, search. */
import * as vscode from 'vscode';
import {
  type Arrangement,
  type Filter,
  filterWords,
  type Grouping,
  groupings,
  isFiltered,
  noFilter,
  type Sorting,
  sortings,
  type Trait,
  traits,
} from './arrangement.ts';
import {meSetting, whoAmI} from './me.ts';
import type {PlanTree} from './tree.ts';

/** Context keys behind the buttons of the view. */
const filteredKey = 'sprintdown.filtered';

const groupingLabels: Readonly<Record<Grouping, readonly [icon: string, label: string, description: string]>> = {
  sprint: ['milestone', 'Sprint', 'sprints, their epics, their stories'],
  epic: ['layers', 'Epic', 'the stories of every epic, whatever sprint they are in'],
  status: ['play-circle', 'Status', 'in progress first'],
  owner: ['account', 'Owner', 'who does what, and what nobody does'],
  priority: ['flame', 'Priority', 'the most urgent first'],
};

const sortingLabels: Readonly<Record<Sorting, readonly [icon: string, label: string, description: string]>> = {
  document: ['list-ordered', 'Document', 'as the text has them'],
  priority: ['flame', 'Priority', 'the most urgent first'],
  points: ['symbol-numeric', 'Points', 'the largest first'],
  status: ['play-circle', 'Status', 'in progress first, done last'],
  id: ['symbol-key', 'ID', 'US-2 before US-10'],
};

const traitLabels: Readonly<Record<Trait, readonly [icon: string, label: string, description: string]>> = {
  mine: ['account', 'Mine', 'stories that name you as their owner'],
  blocked: ['error', 'Blocked', 'stories that wait for something'],
  unestimated: ['question', 'Unestimated', 'stories without points or any other estimate'],
  problems: ['warning', 'With Problems', 'stories that the check says something about'],
};

export function registerArranging(tree: PlanTree): vscode.Disposable[] {
  const commands: Readonly<Record<string, () => unknown>> = {
    'sprintdown.groupBy': () => groupBy(tree),
    'sprintdown.sortBy': () => sortBy(tree),
    'sprintdown.filter': () => chooseTraits(tree),
    'sprintdown.editFilter': () => chooseTraits(tree),
    'sprintdown.search': () => searchText(tree),
    'sprintdown.clearFilter': () => setFilter(tree, noFilter),
  };
  const showMe = () => void whoAmI().then(tree.setMe);
  showMe();
  showState(tree);
  return [
    ...Object.entries(commands).map(([id, run]) => vscode.commands.registerCommand(id, run)),
    tree.onDidChange(() => showState(tree)),
    vscode.workspace.onDidChangeConfiguration(event => event.affectsConfiguration(meSetting) && showMe()),
    vscode.workspace.onDidGrantWorkspaceTrust(showMe),
  ];
}

/** Says how the tree is arranged, unless it stands as the documents have it. */
function showState(tree: PlanTree): void {
  const arrangement = tree.arrangement();
  const {grouping, sorting} = arrangement;
  void vscode.commands.executeCommand('setContext', filteredKey, isFiltered(arrangement));
  const words = [
    grouping === 'sprint' ? '' : `by ${groupingLabels[grouping][1].toLowerCase()}`,
    sorting === 'document' ? '' : `sorted by ${sorting === 'id' ? 'ID' : sorting}`,
  ];
  tree.view.description = words.filter(Boolean).join(', ');
}

/** `blocked, “sign in”: 3 of 40 stories`; empty without filter. */
export function filterMessage(tree: PlanTree): string {
  const arrangement = tree.arrangement();
  if (!isFiltered(arrangement)) return '';
  const {shown, stories} = tree.current();
  const found = shown === 0 ? `none of ${stories} stories` : `${shown} of ${stories} stories`;
  return `Filter ${filterWords(arrangement.filter)}: ${found}`;
}

async function groupBy(tree: PlanTree): Promise<void> {
  const now = tree.arrangement();
  const chosen = await choose('Group stories by', groupings, groupingLabels, now.grouping);
  if (chosen) tree.arrange({...now, grouping: chosen});
}

async function sortBy(tree: PlanTree): Promise<void> {
  const now = tree.arrangement();
  const chosen = await choose('Sort stories by', sortings, sortingLabels, now.sorting);
  if (chosen) tree.arrange({...now, sorting: chosen});
}

async function choose<T extends string>(
  title: string,
  values: readonly T[],
  labels: Readonly<Record<T, readonly [icon: string, label: string, description: string]>>,
  now: T,
): Promise<T | undefined> {
  const items = values.map(value => {
    const [icon, label, description] = labels[value];
    const current = value === now ? 'current · ' : '';
    return {label: `$(${icon}) ${label}`, description: `${current}${description}`, value};
  });
  // The one that holds stands first: Enter changes nothing.
  items.sort((a, b) => Number(b.value === now) - Number(a.value === now));
  return (await vscode.window.showQuickPick(items, {title, placeHolder: title}))?.value;
}

async function chooseTraits(tree: PlanTree): Promise<void> {
  const {filter} = tree.arrangement();
  const me = await whoAmI();
  const items = traits.map(value => {
    const [icon, label, description] = traitLabels[value];
    const known = value === 'mine' ? ` (${me.join(', ') || `say your name in the setting ${meSetting}`})` : '';
    return {
      label: `$(${icon}) ${label}`,
      description: description + known,
      value,
      picked: filter.traits.includes(value),
    };
  });
  const options = {
    title: 'Show only stories that are …',
    placeHolder: 'All that is ticked',
    canPickMany: true,
  } as const;
  const chosen = await vscode.window.showQuickPick(items, options);
  if (!chosen) return;
  tree.setMe(me);
  setFilter(tree, {...filter, traits: chosen.map(({value}) => value)});
}

/** The tree follows each letter; Escape brings back what was there before. */
function searchText(tree: PlanTree): void {
  const before = tree.arrangement();
  const input = vscode.window.createInputBox();
  let accepted = false;
  input.title = 'Search stories';
  input.placeholder = 'Words of the title, id, epic, sprint, owner, priority, label';
  input.value = before.filter.text;
  input.onDidChangeValue(text => setFilter(tree, {...before.filter, text}));
  input.onDidAccept(() => {
    accepted = true;
    input.hide();
  });
  input.onDidHide(() => {
    if (!accepted) tree.arrange(before);
    input.dispose();
  });
  input.show();
}

function setFilter(tree: PlanTree, filter: Filter): void {
  const arrangement: Arrangement = {...tree.arrangement(), filter};
  tree.arrange(arrangement);
}
