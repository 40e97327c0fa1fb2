/** Under which names the user stands in plans: the setting, else what git calls them where that is known already. */
import * as vscode from 'vscode';
import {runningGit} from '../git.ts';
import type {Me} from './filter.ts';

export const meSetting = 'sprintdown.tree.me';

export async function whoAmI(): Promise<Me> {
  const set = vscode.workspace.getConfiguration('sprintdown').get<unknown>('tree.me');
  const names = (Array.isArray(set) ? set : []).filter(
    (name): name is string => typeof name === 'string' && name !== '',
  );
  return names.length > 0 ? names : await nameInGit();
}

async function nameInGit(): Promise<Me> {
  const [repository] = runningGit()?.repositories ?? [];
  try {
    const name = (await repository?.getConfig('user.name')) || (await repository?.getGlobalConfig('user.name'));
    return name ? [name] : [];
  } catch {
    // Git knows no name: nobody gave it one.
    return [];
  }
}
