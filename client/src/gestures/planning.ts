/** Fills a sprint from the backlog: what is urgent and fits is ticked already, the user decides. */
import * as vscode from 'vscode';
import {planSprint as plannedSprint, type SprintPlan} from '../../../server/src/protocol/edits.ts';
import {type ChosenSprint, onSprint, type SprintParts} from './sprints.ts';
import {type Called, urisOf} from './targets.ts';

export function registerPlanning(parts: SprintParts): vscode.Disposable[] {
  const run = (...called: Called) => onSprint(parts, called, sprint => planSprint(parts, sprint));
  return [vscode.commands.registerCommand('sprintdown.planSprint', run)];
}

async function planSprint({perform, server}: SprintParts, {uri, node}: ChosenSprint): Promise<void> {
  const to = {uri, key: node.key};
  const plan = await server.ask(plannedSprint, {sprint: to});
  if (!plan || 'refusal' in plan) {
    void vscode.window.showWarningMessage(plan?.refusal ?? 'The Sprintdown server does not answer.');
    return;
  }
  const words = roomWords(plan);
  if (plan.stories.length === 0) {
    void vscode.window.showInformationMessage(`No story of the backlog fits into ${plan.sprint}: ${words}.`);
    return;
  }
  const items = plan.stories.map(story => {
    const description = [`${story.points} pts`, story.priority].filter(Boolean).join(' · ');
    return {label: story.name, description, picked: true, story};
  });
  const options = {title: `Plan ${plan.sprint}: ${words}`, canPickMany: true, matchOnDescription: true} as const;
  const chosen = await vscode.window.showQuickPick(items, options);
  if (!chosen || chosen.length === 0) return;
  const nodes = chosen.map(({story}) => story.node);
  await perform({kind: 'move', nodes, to, place: 'into'}, urisOf([...nodes, to]));
}

/** `8 of 20 points are free, 2 stories have no estimate` */
function roomWords({capacity, planned, unestimated}: SprintPlan): string {
  const free = Math.round((capacity - planned) * 10) / 10;
  const unknown = unestimated === 1 ? '1 story has no estimate' : `${unestimated} stories have no estimate`;
  return `${free} of ${capacity} points are free${unestimated > 0 ? `, ${unknown}` : ''}`;
}
