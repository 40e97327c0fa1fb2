/** Hands the plans to VS Code's Markdown preview, and has it drawn again when their badges changed. */
import type {MarkdownIt} from 'markdown-it';
import * as vscode from 'vscode';
import {badgesMark, badgesPlugin} from './badges.ts';
import type {Plans} from './plans.ts';

/** What VS Code looks for in the value that an extension's `activate` returns. */
export interface PreviewApi {
  readonly extendMarkdownIt: (md: MarkdownIt) => MarkdownIt;
}

export function createPreview(plans: Plans, subscriptions: vscode.Disposable[]): PreviewApi {
  /** What each document's badges were made of when it was rendered last. */
  const drawn = new Map<string, string>();
  const enabled = (uri: vscode.Uri) =>
    vscode.workspace.getConfiguration('sprintdown', uri).get('preview.enabled', true);
  const planOf = (env: unknown) => {
    const uri = documentOf(env);
    if (!uri) return undefined;
    const plan = enabled(uri) ? plans.get(uri.toString()) : undefined;
    drawn.set(uri.toString(), plan ? badgesMark(plan) : '');
    return plan;
  };
  const refresh = () => {
    if (!isPreviewOpen()) return;
    const behind = [...drawn].some(([uri, mark]) => {
      const plan = enabled(vscode.Uri.parse(uri)) ? plans.get(uri) : undefined;
      return mark !== (plan ? badgesMark(plan) : '');
    });
    if (behind) void vscode.commands.executeCommand('markdown.preview.refresh');
  };
  subscriptions.push(
    plans.onDidChange(refresh),
    vscode.workspace.onDidChangeConfiguration(event => event.affectsConfiguration('sprintdown.preview') && refresh()),
  );
  return {extendMarkdownIt: md => md.use(badgesPlugin(planOf))};
}

function documentOf(env: unknown): vscode.Uri | undefined {
  const uri = (env as {currentDocument?: unknown} | undefined)?.currentDocument;
  return uri instanceof vscode.Uri ? uri : undefined;
}

function isPreviewOpen(): boolean {
  return vscode.window.tabGroups.all.some(({tabs}) =>
    tabs.some(({input}) =>
      (input as {viewType?: unknown} | undefined)?.viewType?.toString().includes('markdown.preview'),
    ),
  );
}
