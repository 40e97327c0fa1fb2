/** Opens the active editor's plan in the tree, once for each document: later it is as the user left it. */
import * as vscode from 'vscode';
import type {PlanTree} from './tree.ts';

export function followEditor(tree: PlanTree): vscode.Disposable[] {
  const opened = new Set<string>();
  const follow = () => {
    const uri = vscode.window.activeTextEditor?.document.uri.toString();
    if (!uri || !tree.view.visible || opened.has(uri)) return;
    // A lone plan has no node for its document: nothing to open, and nothing open yet either.
    if (!tree.current().nodes.has(uri)) return;
    opened.add(uri);
    // A tree that is just being drawn anew cannot reveal: the next change tries again.
    const again = () => opened.delete(uri);
    tree.view.reveal(uri, {select: false, focus: false, expand: true}).then(undefined, again);
  };
  return [
    vscode.window.onDidChangeActiveTextEditor(follow),
    tree.view.onDidChangeVisibility(follow),
    tree.view.onDidExpandElement(({element}) => opened.add(element)),
    tree.onDidChange(follow),
  ];
}
