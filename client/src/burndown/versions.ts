/** Earlier versions of plans as documents to read, for where the Git extension does not show them; the server reads them. */
import * as vscode from 'vscode';
import {planText} from '../../../server/src/protocol/burndown.ts';
import type {Server} from '../server.ts';

const scheme = 'sprintdown-version';

/** A commit of the plan's history; null: the nothing before the first one. */
export function versionUri(plan: vscode.Uri, commit: string | null): vscode.Uri {
  const fragment = plan.toString();
  return plan.with({scheme, authority: '', query: commit ?? '', fragment});
}

export function registerVersions(server: Server): vscode.Disposable {
  return vscode.workspace.registerTextDocumentContentProvider(scheme, {
    provideTextDocumentContent: async ({query: commit, fragment: uri}, token) => {
      if (commit === '') return '';
      return (await server.ask(planText, {uri, commit}, token)) ?? '';
    },
  });
}
