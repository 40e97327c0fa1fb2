/** Under which names the user stands in plans: the setting, else what git calls them where that is known already. */
import * as vscode from 'vscode';
import type {Me} from './filter.ts';

/** The part of the git extension's API that we ask; it is not part of VS Code's own types. */
interface GitExtension {
  getAPI(version: 1): {readonly repositories: readonly GitRepository[]};
}

interface GitRepository {
  getConfig(key: string): Promise<string>;
  getGlobalConfig(key: string): Promise<string>;
}

export const meSetting = 'sprintdown.tree.me';

export async function whoAmI(): Promise<Me> {
  const set = vscode.workspace.getConfiguration('sprintdown').get<unknown>('tree.me');
  const names = (Array.isArray(set) ? set : []).filter(
    (name): name is string => typeof name === 'string' && name !== '',
  );
  return names.length > 0 ? names : await nameInGit();
}

/** Nothing is started for this: only a git extension that runs already is asked, and only where git may run at all. */
async function nameInGit(): Promise<Me> {
  const git = vscode.extensions.getExtension<GitExtension>('vscode.git');
  if (!vscode.workspace.isTrusted || !git?.isActive) return [];
  try {
    const [repository] = git.exports.getAPI(1).repositories;
    const name = (await repository?.getConfig('user.name')) || (await repository?.getGlobalConfig('user.name'));
    return name ? [name] : [];
  } catch {
    // The git extension is switched off, or has no git to run.
    return [];
  }
}
