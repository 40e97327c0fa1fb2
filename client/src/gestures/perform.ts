/** What every gesture goes through: ask the server what it changes, apply that, say what came of it. */
import * as vscode from 'vscode';
import {type EditAnswer, edit, type Gesture, type PlanEdit} from '../../../server/src/protocol/edits.ts';
import type {Server} from '../server.ts';
import {apply, openDocument} from './apply.ts';

export interface Performer {
  /** Whether the gesture was done. What stands in its way is shown to the user. `uris`: the documents it is about. */
  readonly perform: (gesture: Gesture, uris: readonly string[]) => Promise<boolean>;
}

/** Who types without pause outruns us: that is said instead of trying for ever. */
const mostAttempts = 3;

export function createPerformer(server: Server): Performer {
  return {
    perform: async (gesture, uris) => {
      try {
        return await attempt(server, gesture, uris);
      } catch (error) {
        void vscode.window.showErrorMessage(error instanceof Error ? error.message : String(error));
        return false;
      }
    },
  };
}

/** The text changed between question and answer: asked again about the new text, never applied blindly. */
async function attempt(server: Server, gesture: Gesture, uris: readonly string[]): Promise<boolean> {
  await server.start();
  await Promise.all(uris.map(open));
  for (let left = mostAttempts; left > 0; left--) {
    const answer = await server.ask(edit, {gesture});
    const plan = answer && taken(answer);
    if (!answer) throw new Error('The Sprintdown server does not answer. Nothing was changed; its output may say why.');
    if (!plan) return false;
    // Only what is open has a version that can be compared.
    if (await openAll(plan)) continue;
    const applied = await apply(plan);
    if (applied === 'stale') continue;
    if (applied !== 'applied') throw new Error(applied.refused);
    announce(plan);
    return true;
  }
  throw new Error('The text changed while this was done. Nothing else was changed; try again.');
}

/** The edits of an answer; a reason why there are none is shown. */
function taken(answer: EditAnswer): PlanEdit | undefined {
  if (!('refusal' in answer)) return answer;
  void vscode.window.showWarningMessage(answer.refusal);
  return undefined;
}

/** Whether there was anything to open. */
async function openAll({documents}: PlanEdit): Promise<boolean> {
  const closed = documents.filter(({version}) => version === null);
  await Promise.all(closed.map(({uri}) => open(uri)));
  return closed.length > 0;
}

async function open(uri: string): Promise<void> {
  if (openDocument(uri)) return;
  try {
    await vscode.workspace.openTextDocument(vscode.Uri.parse(uri));
  } catch (error) {
    const name = vscode.workspace.asRelativePath(vscode.Uri.parse(uri));
    throw new Error(`${name} could not be opened: ${error instanceof Error ? error.message : error}`);
  }
}

const announceMilliseconds = 5000;

function announce({title, notes}: PlanEdit): void {
  vscode.window.setStatusBarMessage(`$(check) ${title}`, announceMilliseconds);
  if (notes.length > 0) void vscode.window.showInformationMessage([`${title}.`, ...notes].join(' '));
}
