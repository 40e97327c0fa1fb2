/** The language server's life inside VS Code: a crash is survived, a restart changes nothing. */
import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import {extensionId, shown} from './support.ts';
import {otherServer, ourApi, planOf, problems, replace, reverted, right, searchedTree, seed, wrong} from './words.ts';

describe('the server', () => {
  afterEach(reverted);

  it('is started again when it was killed, and knows what is open', async () => {
    const api = await ourApi();
    await searchedTree(api);
    const editor = await shown(seed);
    await replace(editor, right, wrong);
    await problems(editor.document.uri, 1);
    const before = api.serverPid();
    assert(before);
    process.kill(before, 'SIGKILL');
    await otherServer(api, before);
    assert(api.nodes().length > 1, 'the other plans stay in sight');
    await replace(editor, wrong, right);
    await problems(editor.document.uri, 0);
    await replace(editor, '(4 points)', '(5 points)');
    await planOf(api, seed, ([sprint]) => sprint?.description.startsWith('29/28 pts') || undefined);
  });

  it('is restarted by its command', async () => {
    const api = await ourApi();
    const editor = await shown(seed);
    await problems(editor.document.uri, 0);
    const before = api.serverPid();
    await vscode.commands.executeCommand('sprintdown.restartServer');
    await otherServer(api, before);
    await replace(editor, right, wrong);
    await problems(editor.document.uri, 1);
  });
});

describe('the commands', () => {
  afterEach(reverted);

  it('are all there that the palette offers', async () => {
    await ourApi();
    const manifest = vscode.extensions.getExtension(extensionId)?.packageJSON;
    const offered: string[] = manifest.contributes.commands.map(({command}: {command: string}) => command);
    const known = new Set(await vscode.commands.getCommands(true));
    assert.deepEqual(
      offered.filter(command => !known.has(command)),
      [],
    );
    await shown(seed);
    await vscode.commands.executeCommand('sprintdown.checkPlan');
    await vscode.commands.executeCommand('sprintdown.refresh');
    await vscode.commands.executeCommand('sprintdown.showOutput');
  });
});
