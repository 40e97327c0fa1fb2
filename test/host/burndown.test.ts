/** The burndown in a real VS Code, from a real repository: drawn, live while typing, explained, and there again after a reload. */
import assert from 'node:assert/strict';
import {after, before, test} from 'node:test';
import type {Frame} from 'playwright-core';
import type {Workshop} from '../git/repository.ts';
import {stopEverything, within} from './lifetime.ts';
import {planName, sprintRepository} from './sprint-repository.ts';
import {openWorkbench, type Workbench} from './workbench.ts';

let here: Workshop;
let workbench: Workbench;

before(async () => {
  here = sprintRepository();
  workbench = await openWorkbench({folder: here.path, viewport: {width: 1500, height: 1000}});
  await workbench.open(planName);
});
after(async () => {
  await stopEverything();
  here[Symbol.dispose]();
});

/** The page of the burndown: two frames deep; waits until it shows a chart. */
async function chart(place: 'panel' | 'sidebar'): Promise<Frame> {
  const find = async (): Promise<Frame> => {
    for (const frame of workbench.page.frames()) {
      const found = await frame
        .locator(`body.${place} .drawn:not(.away) .sd-chart`)
        .count()
        .catch(() => 0);
      if (found > 0) return frame;
    }
    await workbench.page.waitForTimeout(200);
    return find();
  };
  return within(60, `the ${place} to show a chart`, find());
}

function figure(frame: Frame, label: string): Promise<string | null> {
  return frame.locator('.figures > div', {hasText: label}).locator('dd').textContent();
}

test('the command opens the chart of the sprint at the cursor', async () => {
  await workbench.command('sprintdown.showBurndown');
  const frame = await chart('panel');
  assert.equal(await frame.locator('h1').textContent(), 'Sprint 12: Self-Service');
  assert.match((await figure(frame, 'Committed')) ?? '', /^28/);
  assert.match((await figure(frame, 'Remaining')) ?? '', /^12/);
  assert.equal((await frame.locator('.sd-chart .series.s-remaining').count()) > 0, true);
});

test('typing moves the point of today', async () => {
  const frame = await chart('panel');
  await workbench.inHost(async (vscode, name) => {
    const document = vscode.workspace.textDocuments.find(({uri}) => uri.path.endsWith(name));
    const at = document?.getText().lastIndexOf('To Do') ?? -1;
    if (!document || at < 0) return;
    const edit = new vscode.WorkspaceEdit();
    edit.replace(document.uri, new vscode.Range(document.positionAt(at), document.positionAt(at + 5)), 'Done');
    await vscode.workspace.applyEdit(edit);
  }, planName);
  await frame.locator('.figures dd', {hasText: /^9/}).waitFor();
  await frame.locator('.explain', {hasText: 'Not committed yet'}).waitFor();
});

test('a day walked to by keys explains itself and opens the difference of its commit', async () => {
  const frame = await chart('panel');
  await frame.locator('[role=slider]').focus();
  for (const key of ['Home', 'ArrowRight', 'ArrowRight']) await frame.locator('[role=slider]').press(key);
  await frame.locator('.explain .subject', {hasText: 'Passkeys are in'}).waitFor();
  await frame.locator('.explain').getByRole('button', {name: 'Open Diff'}).first().click();
  await workbench.page.locator('.tab', {hasText: /sprint-12\.md \([0-9a-f]{7}\)/}).waitFor();
});

test('the side bar shows it small', async () => {
  await workbench.command('sprintdown.burndownView.focus');
  const frame = await chart('sidebar');
  assert.equal(await frame.getByRole('button', {name: 'Open Burndown'}).isVisible(), true);
});

test('a commit is drawn by itself', async () => {
  here.git('config', 'user.name', 'Ann');
  here.git('config', 'user.email', 'ann@example.org');
  // By the Git extension, which tells of it: without native modules this VS Code sees no file that others change.
  await workbench.inHost(async vscode => {
    await vscode.workspace.saveAll();
    const git = vscode.extensions.getExtension('vscode.git')?.exports.getAPI(1);
    await git.repositories[0].commit('Limit failed attempts', {all: true});
  }, undefined);
  await workbench.command('sprintdown.showBurndown');
  const frame = await chart('panel');
  await frame.locator('.explain .subject', {hasText: 'Limit failed attempts'}).waitFor();
});

/** A whole workbench that loads again takes longer than the limit now and then, where other windows are tested beside it. */
const crowded = process.env.CI ? 'other windows are tested at the same time' : false;

test('a reload brings it back', {skip: crowded}, async () => {
  await workbench.page.reload({waitUntil: 'domcontentloaded'});
  const frame = await chart('panel');
  assert.equal(await frame.locator('h1').textContent(), 'Sprint 12: Self-Service');
  assert.match((await figure(frame, 'Remaining')) ?? '', /^9/);
});
