/** When the tree is looked at, plans are looked for: shows progress, and says what an empty tree means. */
import * as vscode from 'vscode';
import type {SearchState} from '../../server/src/protocol/requests.ts';
import {findMarkdownFiles, markdownFiles} from './files.ts';
import type {Plans} from './plans.ts';
import type {Server} from './server.ts';
import {filterMessage} from './tree/arranging.ts';
import {type PlanTree, viewId} from './tree/tree.ts';

/** Context key behind the welcome texts: `searching`, `none`, `some`, `failed`. */
const stateKey = 'sprintdown.plans';

/** The server is started when a Markdown document is open, or when the tree is visible and there are Markdown files. */
export function startWhenNeeded(
  server: Server,
  plans: Plans,
  tree: PlanTree,
  subscriptions: vscode.Disposable[],
): void {
  const startFor = (document: vscode.TextDocument) => {
    if (document.languageId === 'markdown' || document.uri.path.endsWith('/.sprintdown.yaml')) void server.start();
  };
  let looked = false;
  const look = async () => {
    if (!tree.view.visible || looked) return;
    looked = true;
    if (!server.isRunning() && !(await anyMarkdown())) {
      looked = false;
      return showState('none');
    }
    await server.start();
    await plans.look();
  };
  const watcher = vscode.workspace.createFileSystemWatcher(markdownFiles, false, true, true);
  subscriptions.push(
    watcher,
    watcher.onDidCreate(() => void look()),
    vscode.workspace.onDidOpenTextDocument(startFor),
    vscode.workspace.onDidChangeWorkspaceFolders(() => void look()),
    tree.view.onDidChangeVisibility(() => void look()),
    tree.onDidChange(createSearchDisplay(plans, tree)),
    server.onDidChangeState(state => state === 'failed' && plans.all().length === 0 && showState('failed')),
  );
  showState('searching');
  vscode.workspace.textDocuments.forEach(startFor);
  void look();
}

async function anyMarkdown(): Promise<boolean> {
  return (await findMarkdownFiles({most: 1})).uris.length > 0;
}

function showState(state: 'searching' | 'none' | 'some' | 'failed'): void {
  void vscode.commands.executeCommand('setContext', stateKey, state);
}

/** Says in the view how the search stands: what an empty tree means, progress, and whether files were left out. */
function createSearchDisplay(plans: Plans, tree: PlanTree): () => void {
  let end: (() => void) | undefined;
  return () => {
    const search = plans.search();
    const {running, done} = search;
    showState(plans.all().length > 0 ? 'some' : done && !running ? 'none' : 'searching');
    tree.view.message = [filterMessage(tree), running ? '' : leftOut(search)].filter(Boolean).join(' · ');
    if (running && !end) {
      const ended = new Promise<void>(resolve => {
        end = resolve;
      });
      void vscode.window.withProgress({location: {viewId}}, () => ended);
    }
    if (running) return;
    end?.();
    end = undefined;
  };
}

/** What of the workspace was not looked at, in words; empty where that is nothing. */
function leftOut({truncated, read, large}: SearchState): string {
  const tooMany = truncated ? [`Only the first ${read} Markdown files were looked at.`] : [];
  const files = large === 1 ? '1 Markdown file is' : `${large} Markdown files are`;
  const tooLarge = large > 0 ? [`${files} too large to be looked at unopened.`] : [];
  return [...tooMany, ...tooLarge].join(' ');
}
