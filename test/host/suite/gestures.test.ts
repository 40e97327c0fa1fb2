/** Gestures: each changes what it is about and not one byte more, in whatever form the plan is written, as one step. */
import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import type {NodeAddress} from '../../../server/src/protocol/edits.ts';
import {file, shown, until} from './support.ts';
import {ourApi, planOf, reverted, searchedTree} from './words.ts';

/** A list with CRLF, stars and tabs. */
const list = [
  '# Sprint 1',
  '',
  '**Capacity**: 8 points',
  '',
  '* [ ] **PAY-1: Sign in** (3 points)',
  '\t* [ ] Mail',
  '\t* [x] Link',
  '* [ ] **PAY-2: Sign out** (5 points)',
  '',
  '# Sprint 2',
  '',
  '* [ ] **PAY-3: Search** (2 points)',
  '',
].join('\r\n');

const head = '| ID | Story | Points | Priority | Status |\n|----|:------|-------:|----------|--------|\n';
const out = '| PAY-2 | Sign out | 5 | Low | To Do |\n';

/** Tables behind front matter. */
const table =
  `---\ntitle: Plan\n---\n\n# Sprint 1\n\n${head}| PAY-1 | Sign in | 3 | High | Done |\n${out}\n` +
  `# Sprint 2\n\n${head}| PAY-3 | Search | 8 | High | To Do |\n`;

/** Others for each test: VS Code keeps the text of a file for a while that was deleted. */
let names: readonly [string, string] = ['', ''];
let count = 0;

/** Writes plans, shows the first, and waits until the tree has them. */
async function opened(...texts: readonly string[]): Promise<readonly vscode.TextDocument[]> {
  const api = await ourApi();
  count++;
  names = [`gestures-${count}a.md`, `gestures-${count}b.md`];
  await searchedTree(api);
  for (const [at, text] of texts.entries())
    await vscode.workspace.fs.writeFile(file(names[at] ?? ''), Buffer.from(text));
  await shown(names[0]);
  for (const name of names.slice(0, texts.length)) await planOf(api, name, nodes => nodes[0]);
  return Promise.all(texts.map((_, at) => vscode.workspace.openTextDocument(file(names[at] ?? ''))));
}

function at(key: string, name = names[0]): NodeAddress {
  return {uri: file(name).toString(), key: `sprint:${key}`};
}

async function reads(document: vscode.TextDocument | undefined, text: string): Promise<void> {
  try {
    await until(vscode.workspace.onDidChangeTextDocument, 'the text', () => document?.getText() === text || undefined);
  } catch {
    assert.equal(document?.getText(), text);
  }
}

async function cleaned(): Promise<void> {
  const files = vscode.workspace.getConfiguration('files');
  await files.update('readonlyInclude', undefined, vscode.ConfigurationTarget.Global);
  await reverted();
  // Not every test writes both.
  for (const name of names) await vscode.workspace.fs.delete(file(name)).then(undefined, () => {});
}

describe('gestures', () => {
  afterEach(cleaned);

  it('tick a box: one character changes, and one step brings it back', async () => {
    const [document] = await opened(list);
    await vscode.commands.executeCommand('sprintdown.tick', at('1/story:PAY-2'));
    await reads(document, list.replace('* [ ] **PAY-2', '* [x] **PAY-2'));
    await vscode.commands.executeCommand('undo');
    await reads(document, list);
  });

  it('tick the task that the cursor is in', async () => {
    const [document] = await opened(list);
    const editor = await vscode.window.showTextDocument(document ?? assert.fail());
    editor.selection = new vscode.Selection(5, 3, 5, 3);
    await vscode.commands.executeCommand('sprintdown.tick');
    await reads(document, list.replace('[ ] Mail', '[x] Mail'));
  });

  it('set status, priority and points in the form of the document', async () => {
    const {perform} = await ourApi();
    const [document] = await opened(table);
    const nodes = [at('1/story:PAY-2')];
    assert(await perform({kind: 'setStatus', nodes, status: 'done'}, []));
    await reads(document, table.replace('Low | To Do', 'Low | Done'));
    assert(await perform({kind: 'setField', nodes, field: 'priority', value: 'High'}, []));
    await reads(document, table.replace('Low | To Do', 'High | Done'));
    assert(await perform({kind: 'setField', nodes, field: 'points', value: '8'}, []));
    await reads(document, table.replace('5 | Low | To Do', '8 | High | Done'));
  });
});

describe('moving gestures', () => {
  afterEach(cleaned);

  it('drop a story on another one and on a sprint', async () => {
    const api = await ourApi();
    const [document] = await opened(list);
    const [one, two, three] = list.match(/\* \[ \] \*\*PAY-\d.*\r\n(?:\t.*\r\n)*/g) ?? [];
    assert(one && two && three);
    await api.drop(at('1/story:PAY-2'), [at('1/story:PAY-1')]);
    await reads(document, list.replace(one + two, two + one));
    await vscode.commands.executeCommand('undo');
    await reads(document, list);
    await planOf(api, names[0], nodes => nodes[0]?.children[0]?.label === 'PAY-1' || undefined);
    await api.drop(at('2'), [at('1/story:PAY-1')]);
    await reads(document, list.replace(one, '').replace(three, three + one));
  });

  it('move up and down by key, and say so at the edge', async () => {
    const api = await ourApi();
    const [document] = await opened(table);
    const rows = table.replace(
      `| PAY-1 | Sign in | 3 | High | Done |\n${out}`,
      `${out}| PAY-1 | Sign in | 3 | High | Done |\n`,
    );
    await vscode.commands.executeCommand('sprintdown.moveUp', at('1/story:PAY-2'));
    await reads(document, rows);
    await planOf(api, names[0], nodes => nodes[0]?.children[0]?.label === 'PAY-2' || undefined);
    await vscode.commands.executeCommand('sprintdown.moveUp', at('1/story:PAY-2'));
    await reads(document, rows);
    await vscode.commands.executeCommand('sprintdown.moveDown', at('1/story:PAY-2'));
    await reads(document, table);
  });

  it('move a story into another file: both change', async () => {
    const {drop} = await ourApi();
    const other = table.replaceAll('PAY-', 'B-');
    const [from, to] = await opened(table, other);
    await drop(at('2', names[1]), [at('1/story:PAY-2')]);
    await reads(from, table.replace(out, ''));
    await reads(to, other + out);
  });
});

describe('gestures that make and take away', () => {
  afterEach(cleaned);

  it('add, delete and carry over', async () => {
    const {perform} = await ourApi();
    const [document] = await opened(table);
    assert(await perform({kind: 'addStory', to: at('1'), fields: {title: 'Refunds', points: 3}}, []));
    await reads(document, table.replace(out, `${out}| PAY-4 | Refunds | 3 |  |  |\n`));
    assert(await perform({kind: 'delete', nodes: [at('1/story:PAY-4')]}, []));
    await reads(document, table);
    assert(await perform({kind: 'carryOver', sprint: at('1')}, []));
    await reads(document, table.replace(out, '') + out);
  });
});

describe('gestures that cannot be done as they are', () => {
  afterEach(cleaned);

  it('leave the text as it is', async () => {
    const {perform} = await ourApi();
    const [document] = await opened(table);
    assert.equal(await perform({kind: 'tick', nodes: [at('1/story:PAY-9')], checked: true}, []), false);
    assert.equal(document?.getText(), table);
  });

  it('are done on the new text where somebody typed meanwhile', async () => {
    const {perform} = await ourApi();
    const [document] = await opened(table);
    assert(document);
    const insert = new vscode.WorkspaceEdit();
    insert.insert(document.uri, new vscode.Position(4, 0), 'Typed meanwhile.\n\n');
    const typed = table.replace('# Sprint 1', 'Typed meanwhile.\n\n# Sprint 1');
    const both = [
      perform({kind: 'setStatus', nodes: [at('1/story:PAY-2')], status: 'done'}, []),
      vscode.workspace.applyEdit(insert),
    ];
    assert.deepEqual(await Promise.all(both), [true, true]);
    await reads(document, typed.replace('Low | To Do', 'Low | Done'));
  });

  it('say that a file is read-only', async () => {
    const {perform} = await ourApi();
    const [document] = await opened(table);
    const files = vscode.workspace.getConfiguration('files');
    await files.update('readonlyInclude', {[`**/${names[0]}`]: true}, vscode.ConfigurationTarget.Global);
    assert.equal(await perform({kind: 'setStatus', nodes: [at('1/story:PAY-2')], status: 'done'}, []), false);
    assert.equal(document?.getText(), table);
  });
});
