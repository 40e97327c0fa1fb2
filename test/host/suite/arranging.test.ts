/** The tree as the user arranges it, what stands below stories, and the state of the server beside the language. */
import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import {shown, until} from './support.ts';
import {ourApi, planOf, reverted, searchedTree, seed} from './words.ts';

const plain = {grouping: 'sprint', sorting: 'document', filter: {traits: [], text: ''}} as const;

describe('the tree, arranged', () => {
  afterEach(async () => {
    (await ourApi()).arrange(plain);
    await reverted();
  });

  it('groups the stories of all plans', async () => {
    const api = await ourApi();
    await searchedTree(api);
    api.arrange({...plain, grouping: 'owner'});
    const labels = api.nodes().map(({label}) => label);
    assert.deepEqual(labels.slice(0, 3), ['All', 'Backend Dev 2', 'Backend Dev 3']);
    assert.equal(labels.at(-1), 'Unassigned');
  });

  it('filters, says so, and shows all again', async () => {
    const api = await ourApi();
    await searchedTree(api);
    api.arrange({...plain, filter: {traits: ['blocked'], text: ''}});
    assert.deepEqual(
      api.nodes().map(({label}) => label),
      ['003-completion-report.md'],
    );
    assert.match(api.message(), /^Filter blocked: 2 of \d+ stories$/);
    await vscode.commands.executeCommand('sprintdown.clearFilter');
    assert(api.nodes().length > 1);
    assert.equal(api.message(), '');
  });
});

describe('the tree, opened', () => {
  afterEach(reverted);

  it('opens a story to its criteria and tasks, with boxes', async () => {
    const api = await ourApi();
    await searchedTree(api);
    const editor = await shown(seed);
    const uri = editor.document.uri.toString();
    await planOf(api, seed, nodes => nodes[0]);
    const story = 'sprint:2/epic:Epic 1/story:US-008';
    const lists = await api.below({uri, key: story});
    assert.deepEqual(
      lists.map(({label, children}) => `${label} ${children.length}`),
      ['Acceptance Criteria 4', 'Tasks 5', 'Definition of Done 4'],
    );
    assert.match(lists[0]?.children[0]?.spoken ?? '', /, criterion, open$/);
  });

  it('follows the cursor', async () => {
    const api = await ourApi();
    await searchedTree(api);
    const editor = await shown(seed);
    await planOf(api, seed, nodes => nodes[0]);
    const selected = (label: string) =>
      until(api.onDidChange, `${label} to be selected`, () => api.selected()[0] === label || undefined);
    editor.selection = new vscode.Selection(200, 0, 200, 0);
    await selected('US-015');
    editor.selection = new vscode.Selection(12, 0, 12, 0);
    await selected('US-008');
  });
});
