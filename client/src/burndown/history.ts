/** Tells when the history of the plans moved: a commit, a checkout, or trust that was granted. Nothing is polled. */
import * as vscode from 'vscode';
import {historyMoved} from '../../../server/src/protocol/burndown.ts';
import type {Server} from '../server.ts';
import {type GitApi, gitApi} from './git.ts';

export interface GitHistory {
  /** The server knows of it already. */
  readonly onDidMove: vscode.Event<void>;
  /** What was read is forgotten, though nobody told of a move. */
  readonly readAgain: () => void;
  /** Somebody here moved it. */
  readonly move: () => void;
  /** Begins to listen; only then is the Git extension looked for. */
  readonly follow: () => void;
}

export function createGitHistory(server: Server, subscriptions: vscode.Disposable[]): GitHistory {
  const moved = new vscode.EventEmitter<void>();
  const readAgain = () => server.tell(historyMoved, {trusted: vscode.workspace.isTrusted});
  const move = () => {
    readAgain();
    moved.fire();
  };
  let following = false;
  subscriptions.push(moved, vscode.workspace.onDidGrantWorkspaceTrust(move));
  return {
    onDidMove: moved.event,
    readAgain,
    move,
    follow: () => {
      if (following) return;
      following = true;
      void gitApi().then(git => (git ? followGit(git, move, subscriptions) : followFiles(move, subscriptions)));
    },
  };
}

/** The Git extension tells of every change of a repository; only those of what is checked out count. */
function followGit(git: GitApi, move: () => void, subscriptions: vscode.Disposable[]): void {
  const follow = ({state}: GitApi['repositories'][number]) => {
    let last = state.HEAD?.commit;
    subscriptions.push(
      state.onDidChange(() => {
        if (state.HEAD?.commit === last) return;
        last = state.HEAD?.commit;
        move();
      }),
    );
  };
  git.repositories.forEach(follow);
  subscriptions.push(git.onDidOpenRepository(follow));
}

/** Git appends to this file whenever it checks something out or commits. */
function followFiles(move: () => void, subscriptions: vscode.Disposable[]): void {
  const watcher = vscode.workspace.createFileSystemWatcher('**/.git/logs/HEAD');
  subscriptions.push(watcher, watcher.onDidChange(move), watcher.onDidCreate(move));
}
