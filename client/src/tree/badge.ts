/** The number of problems at the icon of the side bar. */
import type * as vscode from 'vscode';
import {problemWords} from './look.ts';
import type {PlanTree} from './tree.ts';

export function showBadge(tree: PlanTree): vscode.Disposable {
  return tree.onDidChange(() => {
    const {plans} = tree.current();
    const errors = plans.reduce((sum, {problems}) => sum + problems.errors, 0);
    const warnings = plans.reduce((sum, {problems}) => sum + problems.warnings, 0);
    const value = errors + warnings;
    if (tree.view.badge?.value === value) return;
    tree.view.badge = value === 0 ? undefined : {value, tooltip: problemWords(errors, warnings)};
  });
}
