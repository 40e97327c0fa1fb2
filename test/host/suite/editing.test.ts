/** What VS Code gets from us while a plan is written: hints, colours, folds, selections, formatting, the preview. */
import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import {shown, until} from './support.ts';
import {ourApi, replace, reverted, seed} from './words.ts';

const whole = (document: vscode.TextDocument) => new vscode.Range(0, 0, document.lineCount, 0);

/** The seed, with its server at work. */
async function openedSeed(): Promise<vscode.TextEditor> {
  const api = await ourApi();
  const editor = await shown(seed);
  await until(api.onDidChange, 'the server', () => api.statusText() !== '' || undefined);
  return editor;
}

describe('a plan in the editor', () => {
  afterEach(reverted);

  it('says what is left of the capacity', async () => {
    const {document} = await openedSeed();
    const hints = await vscode.commands.executeCommand<vscode.InlayHint[]>(
      'vscode.executeInlayHintProvider',
      document.uri,
      whole(document),
    );
    assert.deepEqual(
      hints.map(({label, position}) => [label, document.lineAt(position).text]),
      [['nothing left', '**Capacity**: 28 story points  ']],
    );
  });

  it('has its ids and points coloured', async () => {
    const {document} = await openedSeed();
    const tokens = await vscode.commands.executeCommand<vscode.SemanticTokens>(
      'vscode.provideDocumentSemanticTokens',
      document.uri,
    );
    assert(tokens.data.length / 5 > 80, `${tokens.data.length / 5} tokens`);
  });
});

describe('the shape of a plan', () => {
  afterEach(reverted);

  it('folds its sections under labels beside its headings', async () => {
    const {document} = await openedSeed();
    const folds = await vscode.commands.executeCommand<vscode.FoldingRange[]>(
      'vscode.executeFoldingRangeProvider',
      document.uri,
    );
    const starts = folds.map(({start}) => document.lineAt(start).text);
    assert(starts.includes('**Acceptance Criteria:**'));
    assert(starts.some(text => text.startsWith('#### **US-008')));
    assert.equal(new Set(folds.map(({start}) => start)).size, folds.length, 'a line folds twice');
  });

  it('lets a selection grow to the story', async () => {
    const {document} = await openedSeed();
    const at = document.positionAt(document.getText().indexOf('JSON specifications created'));
    const [selection] = await vscode.commands.executeCommand<vscode.SelectionRange[]>(
      'vscode.executeSelectionRangeProvider',
      document.uri,
      [at],
    );
    const starts: string[] = [];
    for (let each = selection; each; each = each.parent) starts.push(document.getText(each.range).slice(0, 12));
    assert(starts.includes('#### **US-00'), starts.join(' | '));
  });
});

describe('formatting a plan', () => {
  afterEach(reverted);

  it('changes nothing but blanks', async () => {
    const editor = await openedSeed();
    const before = editor.document.getText();
    const at = editor.document.positionAt(before.length);
    await editor.edit(edit =>
      edit.insert(at, '\n| ID | Story | Points |\n|---|---|---|\n| US-900 | A | 3 |\n| US-90 | Longer | 13 |\n'),
    );
    const edits = await vscode.commands.executeCommand<vscode.TextEdit[]>(
      'vscode.executeFormatDocumentProvider',
      editor.document.uri,
      {tabSize: 2, insertSpaces: true},
    );
    assert(edits.length > 0);
    const change = new vscode.WorkspaceEdit();
    change.set(editor.document.uri, edits);
    assert(await vscode.workspace.applyEdit(change));
    assert.equal(
      editor.document.getText(),
      `${before}\n| ID     | Story  | Points |\n| ------ | ------ | ------ |\n| US-900 | A      | 3      |\n| US-90  | Longer | 13     |\n`,
    );
  });
});

describe('the Markdown preview', () => {
  afterEach(reverted);

  it('wears badges that follow the text, and a read-me wears none', async () => {
    const api = await ourApi();
    const editor = await openedSeed();
    const rendered = (document: vscode.TextDocument) =>
      vscode.commands.executeCommand<string>('markdown.api.render', document);
    const badge = /sprintdown-badge/;
    await until(api.onDidChange, 'badges', async () => badge.test(await rendered(editor.document)) || undefined);
    assert.match(await rendered(editor.document), /US-008[^\n]*<span class="sprintdown-badge[^>]*>4 pts<\/span>/);
    await replace(editor, '(4 points)', '(5 points)');
    const again = /US-008[^\n]*<span class="sprintdown-badge[^>]*>5 pts<\/span>/;
    await until(
      api.onDidChange,
      'the new figure',
      async () => again.test(await rendered(editor.document)) || undefined,
    );
    const content = '# A library\n\n- install it\n';
    const readme = await vscode.workspace.openTextDocument({language: 'markdown', content});
    assert.doesNotMatch(await rendered(readme), badge);
  });
});
