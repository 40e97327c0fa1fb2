/** Fills a sprint from the backlog: what is urgent and fits is ticked already, the user decides. */
import * as vscode from 'vscode';
import type {SprintParts} from './sprints.ts';
import {type ChosenSprint, onSprint} from './sprints.ts';
import {candidatesFor, roomIn, velocityOf} from './suggest.ts';
import {type Called, urisOf} from './targets.ts';

export function registerPlanning(parts: SprintParts): vscode.Disposable[] {
  const run = (...called: Called) => onSprint(parts, called, sprint => planSprint(parts, sprint));
  return [vscode.commands.registerCommand('sprintdown.planSprint', run)];
}

async function planSprint({perform, plans}: SprintParts, sprint: ChosenSprint): Promise<void> {
  const {plan, uri, node} = sprint;
  const others = plans.all().filter(({path}) => path !== plan.path);
  const room = roomIn(plan, node);
  const candidates = candidatesFor([plan, ...others], room);
  if (candidates.length === 0) {
    void vscode.window.showInformationMessage('Every open story is in a sprint already.');
    return;
  }
  const items = candidates.map(candidate => {
    const {label, topic, detail, story} = candidate.node;
    const description = [detail || 'no estimate', story?.priority, topic].filter(Boolean).join(' · ');
    return {label, description, picked: candidate.suggested, candidate};
  });
  const title = `Plan ${node.label}: ${roomWords(sprint, room)}`;
  const chosen = await vscode.window.showQuickPick(items, {title, canPickMany: true, matchOnDescription: true});
  if (!chosen || chosen.length === 0) return;
  const nodes = chosen.map(({candidate}) => ({uri: candidate.uri, key: candidate.node.key}));
  const to = {uri, key: node.key};
  await perform({kind: 'move', nodes, to, place: 'into'}, urisOf([...nodes, to]));
}

/** `8 points are free, velocity 21`; what nobody knows is not said. */
function roomWords({plan, node}: ChosenSprint, room: number | null): string {
  const velocity = velocityOf(plan, node);
  const free = room === null ? 'neither capacity nor velocity is known' : `${rounded(room)} points are free`;
  return velocity === null ? free : `${free}, velocity ${rounded(velocity)}`;
}

function rounded(points: number): string {
  return String(Math.round(points * 10) / 10);
}
