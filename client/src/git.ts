/** What we ask of VS Code's own git extension, where it runs already and the workspace is trusted. */
import * as vscode from 'vscode';

/** The parts of its API that we use; it is not part of VS Code's own types. */
interface GitExtension {
  getAPI(version: 1): GitApi;
}

interface GitApi {
  readonly repositories: readonly GitRepository[];
  getRepository(uri: vscode.Uri): GitRepository | null;
}

export interface GitRepository {
  getConfig(key: string): Promise<string>;
  getGlobalConfig(key: string): Promise<string>;
  /** The newest first. */
  log(options: {readonly path: string; readonly maxEntries: number}): Promise<readonly GitCommit[]>;
  show(ref: string, path: string): Promise<string>;
}

interface GitCommit {
  readonly hash: string;
  readonly commitDate?: Date;
}

/** Nothing is started for this; undefined where git may not run, or does not. */
export function runningGit(): GitApi | undefined {
  const git = vscode.extensions.getExtension<GitExtension>('vscode.git');
  if (!vscode.workspace.isTrusted || !git?.isActive) return undefined;
  try {
    return git.exports.getAPI(1);
  } catch {
    // It is switched off, or has no git to run.
    return undefined;
  }
}
