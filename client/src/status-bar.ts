/** One status bar item: the sprint of the active document in which the cursor stands. */
import * as vscode from 'vscode';
import {card, type NodeAddress, type OutlineNode, type PlanOutline} from '../../server/src/protocol/requests.ts';
import {today} from './clock.ts';
import type {Plans} from './plans.ts';
import type {Server} from './server.ts';
import {sprintWords} from './sprint-words.ts';
import {currentSprint} from './tree/sorting.ts';

export interface SprintStatus {
  /** Empty where the item is hidden. */
  readonly text: () => string;
  readonly onDidChange: vscode.Event<void>;
}

export const openCommand = 'sprintdown.openNode';

/** Context key: the active editor shows a plan. */
const activeKey = 'sprintdown.activePlan';

export function createSprintStatus(plans: Plans, server: Server, subscriptions: vscode.Disposable[]): SprintStatus {
  const item = vscode.window.createStatusBarItem('sprintdown.sprint', vscode.StatusBarAlignment.Left, 10);
  item.name = 'Sprint';
  const changed = new vscode.EventEmitter<void>();
  let text = '';
  let shown: OutlineNode | undefined;
  const show = async (address: NodeAddress, node: OutlineNode) => {
    item.accessibilityInformation = {label: [node.spoken, sprintWords(node).replace(/\$\([\w-]+\) /g, '')].join(', ')};
    item.command = {title: 'Open the Sprint', command: openCommand, arguments: [address]};
    item.text = text;
    item.show();
    const markdown = await server.ask(card, address);
    if (node === shown) item.tooltip = markdown ? new vscode.MarkdownString(markdown) : undefined;
  };
  const update = () => {
    const editor = vscode.window.activeTextEditor;
    const uri = editor?.document.uri.toString() ?? '';
    const plan = plans.get(uri);
    void vscode.commands.executeCommand('setContext', activeKey, plan !== undefined);
    const node = plan && editor && sprintAt(plan, editor.selection.active.line);
    // Snapshots are values: the same node says the same.
    if (node === shown) return;
    shown = node;
    text = node ? `$(checklist) ${sprintWords(node)}` : '';
    if (node) void show({uri, key: node.key}, node);
    else item.hide();
    changed.fire();
  };
  subscriptions.push(
    item,
    changed,
    plans.onDidChange(update),
    vscode.window.onDidChangeActiveTextEditor(update),
    vscode.window.onDidChangeTextEditorSelection(({textEditor}) => {
      if (textEditor === vscode.window.activeTextEditor && plans.get(textEditor.document.uri.toString())) update();
    }),
  );
  update();
  return {text: () => text, onDidChange: changed.event};
}

/** The sprint around the cursor, else the current one, else whatever the plan has. */
function sprintAt(plan: PlanOutline, line: number): OutlineNode | undefined {
  const around = plan.nodes.filter(node => node.kind === 'sprint' && node.line <= line && line <= node.lastLine);
  return around.at(-1) ?? currentSprint(plan, today()) ?? plan.nodes[0];
}
