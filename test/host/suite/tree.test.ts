/** The tree of plans: what stands in it, and that it follows the text and the files. */
import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import {file, shown, until} from './support.ts';
import {ourApi, planOf, replace, reverted, right, searchedTree, seed, wrong} from './words.ts';

describe('the tree of plans', () => {
  it('lists the plans of the folder, and nothing that is none', async () => {
    const nodes = await searchedTree(await ourApi());
    const names = nodes.map(node => node.label).filter(name => /^\d/.test(name));
    const [first, second, third, ...rest] = names;
    assert.deepEqual([first, second, third], [seed, '001-sprint-backlog-tasks.md', '003-completion-report.md']);
    assert.deepEqual(rest, ['004-sprint-assignment.md']);
  });

  it('shows sprint, epics and stories with their points', async () => {
    const nodes = await searchedTree(await ourApi());
    const [sprint, ...others] = nodes.find(node => node.label === seed)?.children ?? [];
    assert(sprint && others.length === 0);
    assert.equal(sprint.label, 'Sprint 2');
    assert.match(sprint.description, /^28\/28 pts\b/);
    const epics = sprint.children.map(epic => [epic.label, epic.description.split(' · ')[0], epic.children.length]);
    assert.deepEqual(epics, [
      ['Epic 1', '12 pts', 3],
      ['Epic 2', '10 pts', 4],
      ['Epic 3', '6 pts', 3],
    ]);
    const story = sprint.children[0]?.children[0];
    assert.deepEqual([story?.label, story?.line], ['US-008', 10]);
    assert.equal(story?.description, '4 pts · JSON Specifications for Framework Components');
    assert.match(story?.spoken ?? '', /US-008: JSON Specifications.*, 4 pts, status not stated/);
  });
});

describe('the tree, live', () => {
  afterEach(reverted);

  it('marks where problems are, for eyes and ears', async () => {
    const api = await ourApi();
    await searchedTree(api);
    const editor = await shown(seed);
    await replace(editor, right, wrong);
    const epic = await planOf(api, seed, ([sprint]) => sprint?.children.find(node => node.spoken.includes('error')));
    assert.equal(epic.spoken, 'Epic 1: Framework Self-Generation, 12 pts, 3 stories, 1 error');
  });

  it('follows the text as it is typed, before it is saved', async () => {
    const api = await ourApi();
    await searchedTree(api);
    const editor = await shown(seed);
    await replace(editor, '(4 points)', '(8 points)');
    await planOf(api, seed, ([sprint]) => sprint?.description.startsWith('32/28 pts') || undefined);
    assert(editor.document.isDirty);
    await editor.edit(edit => edit.insert(new vscode.Position(0, 0), '\n\n'));
    await planOf(api, seed, ([sprint]) => sprint?.children[0]?.children[0]?.line === 12 || undefined);
  });

  it('follows files that come and go', async () => {
    const api = await ourApi();
    await searchedTree(api);
    const uri = file('new-plan.md');
    const has = () => api.nodes().some(node => node.label === 'new-plan.md');
    await vscode.workspace.fs.writeFile(uri, Buffer.from('# Sprint 7\n\n## US-1: Sign in (3 points)\n\n- [ ] a\n'));
    await until(api.onDidChange, 'the new plan', () => has() || undefined);
    await vscode.workspace.fs.delete(uri);
    await until(api.onDidChange, 'the plan to go', () => !has() || undefined);
  });
});

describe('revealing in the tree', () => {
  afterEach(reverted);

  it('selects the node of a lens, or the innermost one around the cursor', async () => {
    const api = await ourApi();
    const selected = (label: string) =>
      until(api.onDidChange, `${label} to be selected`, () => api.selected()[0] === label || undefined);
    await searchedTree(api);
    const editor = await shown(seed);
    const uri = editor.document.uri.toString();
    await planOf(api, seed, nodes => nodes[0]);
    await vscode.commands.executeCommand('sprintdown.revealInTree', {uri, key: 'sprint:2'});
    await selected('Sprint 2');
    await vscode.window.showTextDocument(editor.document, {selection: new vscode.Range(200, 0, 200, 0)});
    await vscode.commands.executeCommand('sprintdown.revealInTree');
    await selected('US-015');
  });
});
