/** What is done with whole sprints: begin a new one, carry over what is unfinished, close. */
import * as vscode from 'vscode';
import type {Choices} from '../../../server/src/protocol/edits.ts';
import type {OutlineNode, PlanOutline} from '../../../server/src/protocol/requests.ts';
import {isDay, today} from '../clock.ts';
import {currentSprint} from '../tree/sorting.ts';
import {choicesOf} from './fields.ts';
import {choosePlace} from './moves.ts';
import type {Performer} from './perform.ts';
import {destinationsOf} from './places.ts';
import {askSteps, type Step} from './steps.ts';
import {type Called, type TargetParts, targetsOf} from './targets.ts';

export type SprintParts = TargetParts & Performer;

export function registerSprints(parts: SprintParts): vscode.Disposable[] {
  const commands: Readonly<Record<string, (...called: Called) => unknown>> = {
    'sprintdown.addSprint': (...called) => addSprint(parts, called),
    'sprintdown.carryOver': (...called) => onSprint(parts, called, sprint => carryOver(parts, sprint)),
    'sprintdown.closeSprint': (...called) => onSprint(parts, called, sprint => closeSprint(parts, sprint)),
  };
  return Object.entries(commands).map(([id, run]) => vscode.commands.registerCommand(id, run));
}

export interface ChosenSprint {
  readonly uri: string;
  readonly plan: PlanOutline;
  readonly node: OutlineNode;
}

/** The sprint that the command was called on or in; else the current one of the only plan; else the user is asked. */
export async function onSprint(
  parts: SprintParts,
  called: Called,
  run: (sprint: ChosenSprint) => Promise<unknown>,
): Promise<void> {
  const chosen = sprintOf(parts, called) ?? (await chooseSprint(parts));
  if (chosen) await run(chosen);
}

function sprintOf(parts: SprintParts, called: Called): ChosenSprint | undefined {
  const [target] = targetsOf(parts, called);
  if (target) {
    const {plan, uri, key} = target;
    const node = plan.nodes.find(
      each => each.kind === 'sprint' && (each.key === key || key.startsWith(`${each.key}/`)),
    );
    if (node) return {uri, plan, node};
  }
  const plans = target ? [target.plan] : parts.plans.all();
  const [only] = plans;
  const node = plans.length === 1 && only ? currentSprint(only, today()) : undefined;
  return only && node ? {uri: only.path, plan: only, node} : undefined;
}

async function chooseSprint({plans}: SprintParts): Promise<ChosenSprint | undefined> {
  const sprints = destinationsOf(plans.all()).filter(({node}) => node.kind === 'sprint');
  if (sprints.length === 0) {
    void vscode.window.showInformationMessage('There is no sprint in the plans of this window.');
    return undefined;
  }
  const chosen = await choosePlace('Sprint', sprints);
  const plan = chosen && plans.get(chosen.uri);
  return chosen && plan && {uri: chosen.uri, plan, node: chosen.node};
}

type NewSprint = Readonly<Record<'title' | 'goal' | 'start' | 'end' | 'capacity', string>>;

async function addSprint(parts: SprintParts, called: Called): Promise<void> {
  const uri = planOf(parts, called) ?? (await choosePlan(parts));
  const plan = uri && parts.plans.get(uri);
  if (plan) await askSprint(parts, plan);
}

/** Whether a sprint was added. */
async function askSprint(parts: SprintParts, plan: PlanOutline): Promise<boolean> {
  const known = await choicesOf(parts, [plan.path]);
  const fields = await askSteps<NewSprint>('New sprint', sprintSteps(plan, known));
  if (!fields) return false;
  const {capacity, ...words} = fields;
  const numbers = capacity === undefined ? {} : {capacity: Number(capacity)};
  return await parts.perform({kind: 'addSprint', uri: plan.path, fields: {...words, ...numbers}}, [plan.path]);
}

function planOf(parts: SprintParts, called: Called): string | undefined {
  const [first] = called;
  const node = typeof first === 'string' ? parts.tree.node(first) : undefined;
  if (node?.kind === 'document') return node.uri;
  const [target] = targetsOf(parts, called);
  const [only, ...others] = parts.plans.all();
  return target?.uri ?? (others.length === 0 ? only?.path : undefined);
}

async function choosePlan({plans}: SprintParts): Promise<string | undefined> {
  const items = plans.all().map(({path, detail}) => {
    return {label: vscode.workspace.asRelativePath(vscode.Uri.parse(path)), description: detail, path};
  });
  return (await vscode.window.showQuickPick(items, {title: 'New sprint in'}))?.path;
}

/** Dates follow on the last sprint and last as long; the capacity is that of the last one, else the velocity. */
function sprintSteps(plan: PlanOutline, known: Choices | undefined): readonly Step<NewSprint>[] {
  const capacity = plan.nodes.filter(({kind}) => kind === 'sprint').at(-1)?.sprint?.capacity ?? known?.velocity;
  const wrongDay = (text: string) => (text === '' || isDay(text) ? undefined : 'A day is written 2026-11-30.');
  return [
    {key: 'title', title: 'Topic', placeholder: 'What the sprint is about; may stay empty'},
    {key: 'goal', title: 'Goal', placeholder: 'What is different for users at the end; may stay empty'},
    {
      key: 'start',
      title: 'First day',
      placeholder: '2026-11-30',
      suggested: () => known?.next?.start ?? '',
      wrong: wrongDay,
    },
    {
      key: 'end',
      title: 'Last day',
      placeholder: '2026-12-11',
      suggested: ({start}) => (start && start === known?.next?.start ? known.next.end : ''),
      wrong: (text, {start}) =>
        wrongDay(text) ?? (start && text && text < start ? `It is not after ${start}.` : undefined),
    },
    {
      key: 'capacity',
      title: 'Capacity in points',
      placeholder: '20',
      suggested: () => String(capacity ?? ''),
      wrong: text => (text === '' || /^\d+(\.\d+)?$/.test(text) ? undefined : 'Capacity is a number of points.'),
    },
  ];
}

async function carryOver(parts: SprintParts, sprint: ChosenSprint): Promise<void> {
  const {uri, plan, node} = sprint;
  const open = node.sprint?.open ?? 0;
  if (open === 0) {
    void vscode.window.showInformationMessage(`Nothing in ${node.label} is unfinished.`);
    return;
  }
  const title = `Carry ${open} unfinished ${open === 1 ? 'story' : 'stories'} of ${node.label} over to`;
  const chosen = await vscode.window.showQuickPick(laterFirst(sprint), {title});
  if (!chosen) return;
  const from = {uri, key: node.key};
  if (chosen.key !== undefined) {
    await parts.perform({kind: 'carryOver', sprint: from, to: {uri, key: chosen.key}}, [uri]);
  } else if (await askSprint(parts, plan)) {
    // Its key is not known yet, but it is the one that follows.
    await parts.perform({kind: 'carryOver', sprint: from}, [uri]);
  }
}

/** The sprint that follows is what is nearly always meant; behind the last one a new one is. */
function laterFirst({plan, node}: ChosenSprint) {
  const sprints = plan.nodes.filter(({kind}) => kind === 'sprint');
  const at = sprints.indexOf(node);
  const later = sprints.slice(at + 1);
  const fresh = {label: '$(add) New Sprint…', description: 'behind the last one', key: undefined};
  return [
    ...[...later, ...(later.length > 0 ? sprints.slice(0, at) : [])].map(({label, detail, key}) => {
      return {label: `$(milestone) ${label}`, description: detail, key};
    }),
    ...(later.length === 0 ? [fresh] : []),
  ];
}

async function closeSprint({perform}: SprintParts, {uri, node}: ChosenSprint): Promise<void> {
  await perform({kind: 'closeSprint', sprint: {uri, key: node.key}, date: today()}, [uri]);
}
