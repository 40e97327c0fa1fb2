/** A plan in the editor: problems, fixes, lenses and the status bar, live as the text changes. */
import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import {file, shown, until} from './support.ts';
import {lensesOf, ourApi, problems, replace, reverted, right, seed, statusBar, wrong} from './words.ts';

describe('problems of a plan', () => {
  afterEach(reverted);

  it('are none while its numbers agree', async () => {
    await shown(seed);
    await problems(file(seed), 0);
  });

  it('stand at the broken number, with the page of the rule and the places of the addends', async () => {
    const editor = await shown(seed);
    await replace(editor, right, wrong);
    const [problem] = await problems(editor.document.uri, 1);
    assert(problem);
    assert.equal(problem.severity, vscode.DiagnosticSeverity.Error);
    assert(editor.document.getText(problem.range).startsWith('13'));
    const code = problem.code as {value: string; target: vscode.Uri};
    assert.equal(code.value, 'points-mismatch');
    assert.match(code.target.toString(true), /points-mismatch\.md$/);
    assert.equal(problem.relatedInformation?.length, 3);
    await replace(editor, wrong, right);
    await problems(editor.document.uri, 0);
  });
});

describe('fixes of a plan', () => {
  afterEach(reverted);

  it('mend the number by the light bulb, byte for byte', async () => {
    const editor = await shown(seed);
    const whole = editor.document.getText();
    await replace(editor, right, wrong);
    const [problem] = await problems(editor.document.uri, 1);
    const actions = await vscode.commands.executeCommand<vscode.CodeAction[]>(
      'vscode.executeCodeActionProvider',
      editor.document.uri,
      problem?.range,
      vscode.CodeActionKind.QuickFix.value,
      10,
    );
    const [preferred, ...others] = actions.filter(action => action.isPreferred);
    assert(preferred?.edit && others.length === 0);
    assert(await vscode.workspace.applyEdit(preferred.edit));
    assert.equal(editor.document.getText(), whole);
    await problems(editor.document.uri, 0);
  });

  it('are all made by one command, as one step to undo', async () => {
    const editor = await shown(seed);
    const whole = editor.document.getText();
    const reads = (wanted: () => boolean) =>
      until(vscode.workspace.onDidChangeTextDocument, 'the text', () => wanted() || undefined);
    await replace(editor, right, wrong);
    await problems(editor.document.uri, 1);
    await vscode.commands.executeCommand('sprintdown.fixAll');
    await reads(() => editor.document.getText() === whole);
    await vscode.commands.executeCommand('undo');
    await reads(() => editor.document.getText().includes(wrong));
  });
});

describe('figures of a plan', () => {
  afterEach(reverted);

  it('stand over sprint, epics and stories', async () => {
    const editor = await shown(seed);
    await statusBar(await ourApi(), '$(checklist) Sprint 2: 28/28 pts');
    const lenses = await lensesOf(editor.document.uri);
    assert.deepEqual(
      lenses
        .map(lens => lens.command?.title)
        .filter(title => title !== 'Burndown')
        .slice(0, 4),
      ['28/28 pts · 3 epics · 10 stories', '12 pts · 3 stories', '4 pts · 0/4 criteria', 'Move to…'],
    );
    assert.equal(lenses[0]?.command?.command, 'sprintdown.revealInTree');
  });

  it('stand in the status bar and follow the text', async () => {
    const api = await ourApi();
    const editor = await shown(seed);
    await statusBar(api, '$(checklist) Sprint 2: 28/28 pts');
    await replace(editor, '(4 points)', '(6 points)');
    await statusBar(api, '$(checklist) Sprint 2: 30/28 pts');
  });

  it('are those of the sprint in which the cursor stands', async () => {
    const api = await ourApi();
    const editor = await shown('004-sprint-assignment.md');
    await statusBar(api, '$(checklist) Sprint 1: 22 pts');
    const at = editor.document.positionAt(editor.document.getText().indexOf('### Sprint 3:'));
    editor.selection = new vscode.Selection(at, at);
    await statusBar(api, '$(checklist) Sprint 3: 24 pts');
  });
});

describe('a read-me', () => {
  const uri = () => file('README.md');
  before(() => vscode.workspace.fs.writeFile(uri(), Buffer.from('# Read me\n\n- [ ] not a plan\n\n## Usage\n')));
  after(() => vscode.workspace.fs.delete(uri()));
  afterEach(reverted);

  it('shows nothing of ours', async () => {
    const api = await ourApi();
    await shown(seed);
    await statusBar(api, '$(checklist) Sprint 2: 28/28 pts');
    await shown('README.md');
    await statusBar(api, '');
    assert.deepEqual(await lensesOf(uri()), []);
    assert.deepEqual(vscode.languages.getDiagnostics(uri()), []);
  });
});
