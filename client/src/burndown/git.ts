/** The part of the built-in Git extension's API that we use: version 1, as its documentation declares it. */
import * as vscode from 'vscode';

interface Repository {
  readonly rootUri: vscode.Uri;
  readonly state: {
    readonly HEAD: {readonly commit?: string; readonly name?: string} | undefined;
    readonly onDidChange: vscode.Event<void>;
  };
}

export interface GitApi {
  readonly repositories: readonly Repository[];
  readonly onDidOpenRepository: vscode.Event<Repository>;
  /** A URI under which VS Code shows a file as a commit has it. */
  readonly toGitUri: (uri: vscode.Uri, ref: string) => vscode.Uri;
  readonly getRepository: (uri: vscode.Uri) => Repository | null;
}

interface GitExtension {
  readonly enabled: boolean;
  readonly getAPI: (version: 1) => GitApi;
}

/** Undefined where the extension is missing or switched off. */
export async function gitApi(): Promise<GitApi | undefined> {
  try {
    const extension = vscode.extensions.getExtension<GitExtension>('vscode.git');
    const git = await extension?.activate();
    return git?.enabled ? git.getAPI(1) : undefined;
  } catch {
    return undefined;
  }
}
