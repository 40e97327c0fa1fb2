/** Turns a TODO or FIXME of a comment into a story of a plan. */
import * as vscode from 'vscode';
import {chooseHolder, type StoryParts} from './stories.ts';
import {todoIn} from './todo.ts';

const command = 'sprintdown.convertTodo';

export function registerTodos(parts: StoryParts): vscode.Disposable[] {
  const offer: vscode.CodeActionProvider = {
    provideCodeActions: (document, {start}) => {
      const todo = todoIn(document.lineAt(start.line).text);
      if (!todo || parts.plans.all().length === 0) return [];
      const action = new vscode.CodeAction('Make a story of this', vscode.CodeActionKind.QuickFix);
      action.command = {title: action.title, command};
      return [action];
    },
  };
  const kinds = {providedCodeActionKinds: [vscode.CodeActionKind.QuickFix]};
  return [
    vscode.commands.registerCommand(command, () => convert(parts)),
    vscode.languages.registerCodeActionsProvider({pattern: '**/*'}, offer, kinds),
  ];
}

/** The comment stays: it still says where something is to be done. */
async function convert(parts: StoryParts): Promise<void> {
  const editor = vscode.window.activeTextEditor;
  const title = editor && todoIn(editor.document.lineAt(editor.selection.active.line).text);
  if (!title) {
    void vscode.window.showInformationMessage('Put the cursor on a comment with TODO or FIXME.');
    return;
  }
  const to = await chooseHolder(parts);
  if (to) await parts.perform({kind: 'addStory', to, fields: {title}}, [to.uri]);
}
