/** Whether the language server runs, and an event for those who show it. */
import * as vscode from 'vscode';

/** `failed`: it could not be started, or died too often to be started again unasked. */
export type ServerState = 'stopped' | 'starting' | 'running' | 'failed';

export interface State extends vscode.Disposable {
  readonly get: () => ServerState;
  readonly set: (state: ServerState) => void;
  readonly event: vscode.Event<ServerState>;
}

export function createState(): State {
  const emitter = new vscode.EventEmitter<ServerState>();
  let state: ServerState = 'stopped';
  return {
    get: () => state,
    set: next => {
      if (next === state) return;
      state = next;
      emitter.fire(state);
    },
    event: emitter.event,
    dispose: () => emitter.dispose(),
  };
}
