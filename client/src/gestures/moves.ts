/** Moves stories without the mouse: to a chosen sprint or epic, up, down. */
import * as vscode from 'vscode';
import {address, onStories} from './fields.ts';
import type {Performer} from './perform.ts';
import {type Destination, type Direction, destinationsOf, neighbourOf, parentOf} from './places.ts';
import {type Called, namesOf, type Target, type TargetParts, urisOf} from './targets.ts';

export type MoveParts = TargetParts & Performer;

export function registerMoves(parts: MoveParts): vscode.Disposable[] {
  const commands: Readonly<Record<string, (...called: Called) => unknown>> = {
    'sprintdown.moveTo': (...called) => onStories(parts, called, stories => moveTo(parts, stories)),
    'sprintdown.moveUp': (...called) => onStories(parts, called, stories => moveBy(parts, stories, 'up')),
    'sprintdown.moveDown': (...called) => onStories(parts, called, stories => moveBy(parts, stories, 'down')),
  };
  return Object.entries(commands).map(([id, run]) => vscode.commands.registerCommand(id, run));
}

async function moveTo({perform, plans}: MoveParts, stories: readonly [Target, ...Target[]]): Promise<void> {
  const [{plan}] = stories;
  const others = plans.all().filter(({path}) => path !== plan.path);
  const holders = new Set(stories.map(story => `${story.uri}#${parentOf(story.plan.nodes, story.key)?.key}`));
  const places = destinationsOf([plan, ...others]).filter(({uri, node}) => !holders.has(`${uri}#${node.key}`));
  const chosen = await choosePlace(`Move ${namesOf(stories)} to`, places);
  if (!chosen) return;
  const to = {uri: chosen.uri, key: chosen.node.key};
  const nodes = stories.map(address);
  await perform({kind: 'move', nodes, to, place: 'into'}, urisOf([...nodes, to]));
}

/** Epics stand indented under their sprints, plans under their names. */
export async function choosePlace(title: string, places: readonly Destination[]): Promise<Destination | undefined> {
  const items: (vscode.QuickPickItem & {readonly place?: Destination})[] = [];
  let uri: string | undefined;
  const several = new Set(places.map(place => place.uri)).size > 1;
  for (const place of places) {
    const {node, depth} = place;
    if (several && place.uri !== uri) {
      const label = vscode.workspace.asRelativePath(vscode.Uri.parse(place.uri));
      items.push({label, kind: vscode.QuickPickItemKind.Separator});
    }
    uri = place.uri;
    const icon = {sprint: 'milestone', epic: 'layers'}[node.kind as string] ?? 'inbox';
    const description = [node.detail, node.topic].filter(Boolean).join(' · ');
    items.push({label: `${'\u2003'.repeat(depth)}$(${icon}) ${node.label}`, description, place});
  }
  const chosen = await vscode.window.showQuickPick(items, {title, matchOnDescription: true});
  return chosen?.place;
}

async function moveBy(
  {perform}: MoveParts,
  stories: readonly [Target, ...Target[]],
  direction: Direction,
): Promise<void> {
  const [{uri, plan}] = stories;
  const here = stories.filter(story => story.uri === uri);
  const neighbour = neighbourOf(
    plan,
    here.map(({key}) => key),
    direction,
  );
  if (!neighbour) {
    const end = direction === 'up' ? 'There is no story above' : 'There is no story below';
    vscode.window.setStatusBarMessage(`${end} ${namesOf(here)}`, 3000);
    return;
  }
  const to = {uri, key: neighbour.key};
  const place = direction === 'up' ? 'before' : 'after';
  await perform({kind: 'move', nodes: here.map(address), to, place}, [uri]);
}
