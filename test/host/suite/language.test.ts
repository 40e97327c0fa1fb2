/** The language features in the real editor: hover, completion, definition, references, rename, symbols. */
import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import {shown, until} from './support.ts';
import {ourApi, reverted, seed} from './words.ts';

/** Right behind the first letter of a text. */
function inside(document: vscode.TextDocument, what: string): vscode.Position {
  const at = document.getText().indexOf(what);
  assert(at >= 0, `there is no ${what}`);
  return document.positionAt(at + 1);
}

async function plan(): Promise<vscode.TextDocument> {
  const {document} = await shown(seed);
  await read();
  return document;
}

/** The server has read what is in the editor when the status bar speaks of it. */
async function read(): Promise<void> {
  const api = await ourApi();
  await until(api.onDidChange, 'the status bar', () => api.statusText().includes('Sprint') || undefined);
}

describe('what a plan says at a place', () => {
  afterEach(reverted);

  it('hovers: the card of a story over its id', async () => {
    const document = await plan();
    const hovers = await vscode.commands.executeCommand<vscode.Hover[]>(
      'vscode.executeHoverProvider',
      document.uri,
      inside(document, 'US-009'),
    );
    const texts = hovers.flatMap(({contents}) => contents.map(each => (typeof each === 'string' ? each : each.value)));
    assert.match(texts.join('\n'), /US\\-009: Recursive Generation Implementation/);
    assert.match(texts.join('\n'), /0\/4 criteria/);
  });

  it('completes ids with titles, each once, beside no word suggestion', async () => {
    const document = await plan();
    const at = inside(document, '**As a** framework developer').translate(0, -1);
    const edit = new vscode.WorkspaceEdit();
    edit.insert(document.uri, at, '**Depends on**: US-\n');
    await vscode.workspace.applyEdit(edit);
    const list = await vscode.commands.executeCommand<vscode.CompletionList>(
      'vscode.executeCompletionItemProvider',
      document.uri,
      at.translate(0, '**Depends on**: US-'.length),
      undefined,
      2,
    );
    const labels = list.items.map(({label}) => (typeof label === 'string' ? label : label.label));
    assert.deepEqual(labels.slice(0, 2), ['US-009', 'US-010']);
    assert.equal(new Set(labels).size, labels.length);
    assert(!labels.includes('Framework'), 'words of the text stand beside the ids');
  });
});

describe('places of an id', () => {
  afterEach(reverted);

  it('leads from a reference to the definition, and to all references', async () => {
    const document = await plan();
    const text = document.getText();
    const last = document.positionAt(text.lastIndexOf('US-008') + 1);
    const links = await vscode.commands.executeCommand<(vscode.Location | vscode.LocationLink)[]>(
      'vscode.executeDefinitionProvider',
      document.uri,
      last,
    );
    const [link] = links;
    const range = link && ('targetUri' in link ? (link.targetSelectionRange ?? link.targetRange) : link.range);
    assert.equal(range?.start.line, text.slice(0, text.indexOf('US-008')).split('\n').length - 1);
    const references = await vscode.commands.executeCommand<vscode.Location[]>(
      'vscode.executeReferenceProvider',
      document.uri,
      last,
    );
    const own = references.filter(({uri}) => uri.toString() === document.uri.toString());
    const count = text.split(/US-008(?![\w-])/).length - 1;
    assert(own.length >= count, `${own.length} of ${count}`);
  });
});

describe('renames of an id', () => {
  afterEach(reverted);

  it('renames an id and nothing else, and back again, byte for byte', async () => {
    const document = await plan();
    const before = document.getText();
    const rename = async (from: string, to: string) => {
      const edit = await vscode.commands.executeCommand<vscode.WorkspaceEdit>(
        'vscode.executeDocumentRenameProvider',
        document.uri,
        inside(document, from),
        to,
      );
      assert(await vscode.workspace.applyEdit(edit));
    };
    await rename('US-013', 'US-777');
    assert.equal(document.getText(), before.replace(/US-013(?!\d)/g, 'US-777'));
    await rename('US-777', 'US-013');
    assert.equal(document.getText(), before);
  });
});

describe('symbols of a plan', () => {
  afterEach(reverted);

  it('leaves the outline to the headings that the editor lists itself', async () => {
    const document = await plan();
    const symbols = await vscode.commands.executeCommand<vscode.DocumentSymbol[]>(
      'vscode.executeDocumentSymbolProvider',
      document.uri,
    );
    assert(symbols.length > 0);
    assert(!symbols.some(({name}) => name.startsWith('Sprint 2: ')), symbols.map(({name}) => name).join('\n'));
  });

  it('finds stories of tables among the symbols of the workspace', async () => {
    await shown('004-sprint-assignment.md');
    await read();
    const found = await vscode.commands.executeCommand<vscode.SymbolInformation[]>(
      'vscode.executeWorkspaceSymbolProvider',
      'STORY-016',
    );
    assert(
      found.some(({name}) => name === 'STORY-016: Integration Test Framework'),
      found.map(({name}) => name).join(),
    );
  });
});

describe('dependencies of a story', () => {
  afterEach(reverted);

  it('tells the dependencies of a story as a call hierarchy', async () => {
    const document = await plan();
    const at = inside(document, '**As a** framework  \n').translate(0, -1);
    const edit = new vscode.WorkspaceEdit();
    edit.insert(document.uri, at, '**Depends on**: US-008\n');
    await vscode.workspace.applyEdit(edit);
    const [item] = await vscode.commands.executeCommand<vscode.CallHierarchyItem[]>(
      'vscode.prepareCallHierarchy',
      document.uri,
      inside(document, 'US-008'),
    );
    const incoming = await vscode.commands.executeCommand<vscode.CallHierarchyIncomingCall[]>(
      'vscode.provideIncomingCalls',
      item,
    );
    assert.deepEqual(
      incoming.map(({from}) => from.name),
      ['US-009: Recursive Generation Implementation'],
    );
  });
});
