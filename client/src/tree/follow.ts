/** Keeps tree and editor together: the tree opens the active plan and selects what the cursor stands in. */
import * as vscode from 'vscode';
import type {Plans} from '../plans.ts';
import type {Memory} from './memory.ts';
import {nodeAtLine, shownId} from './nodes.ts';
import type {PlanTree} from './tree.ts';

const pauseMilliseconds = 200;
/** How long a tree may take to reveal a node. */
const patienceMilliseconds = 1000;
/** In a row, before the next change is waited for. */
const mostTries = 10;

/** Context key: which of the two commands the menu shows. */
const followsKey = 'sprintdown.treeFollows';

export interface FollowParts {
  readonly tree: PlanTree;
  readonly plans: Plans;
  readonly memory: Memory;
}

export function followEditor({tree, plans, memory}: FollowParts): vscode.Disposable[] {
  let follows = memory.follows;
  let pause: NodeJS.Timeout | undefined;
  let shown: string | undefined;
  let tries = 0;
  const follow = () => {
    const id = follows ? idAtCursor(tree, plans) : undefined;
    // What the user folded since stays folded until the cursor enters something else.
    if (id === undefined || id === shown || !tree.view.visible) return;
    shown = id;
    if (tree.view.selection[0]?.startsWith(id)) return;
    void show(id);
  };
  /** A tree that is just being drawn anew reveals nothing, and does not always say so or answer: then it is tried again. */
  const show = async (id: string) => {
    const revealed = tree.view.reveal(id, {select: true, focus: false, expand: false}).then(undefined, () => {});
    // What counts is what the tree shows by then.
    await Promise.race([revealed, new Promise(resolve => setTimeout(resolve, patienceMilliseconds))]);
    if (shown !== id || tree.view.selection[0]?.startsWith(id)) {
      tries = 0;
      return;
    }
    shown = undefined;
    tries++;
    if (tries < mostTries) soon();
  };
  const soon = () => {
    clearTimeout(pause);
    pause = setTimeout(follow, pauseMilliseconds);
  };
  const set = (next: boolean) => {
    follows = next;
    memory.keepFollows(next);
    void vscode.commands.executeCommand('setContext', followsKey, next);
    soon();
  };
  set(follows);
  return [
    {dispose: () => clearTimeout(pause)},
    vscode.commands.registerCommand('sprintdown.followCursor', () => set(true)),
    vscode.commands.registerCommand('sprintdown.unfollowCursor', () => set(false)),
    vscode.window.onDidChangeActiveTextEditor(soon),
    vscode.window.onDidChangeTextEditorSelection(({textEditor}) => {
      if (textEditor === vscode.window.activeTextEditor) soon();
    }),
    tree.view.onDidChangeVisibility(soon),
    tree.onDidChange(soon),
  ];
}

/** The story, epic or sprint around the cursor of the active editor, as the tree shows it. */
function idAtCursor(tree: PlanTree, plans: Plans): string | undefined {
  const editor = vscode.window.activeTextEditor;
  const uri = editor?.document.uri.toString() ?? '';
  const plan = plans.get(uri);
  if (!editor || !plan) return undefined;
  const node = nodeAtLine(plan.nodes, editor.selection.active.line);
  const id = node && shownId(tree.current(), uri, node.key);
  // Above the first sprint the cursor is in the plan as a whole.
  return id ?? (tree.current().nodes.has(uri) ? uri : undefined);
}
