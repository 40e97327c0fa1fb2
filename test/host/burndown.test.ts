/** The burndown in a real VS Code, from a real repository: drawn, live while typing, explained, and there again after a reload. */
import assert from 'node:assert/strict';
import {existsSync, readFileSync} from 'node:fs';
import {join} from 'node:path';
import {after, test} from 'node:test';
import type {Frame} from 'playwright-core';
import {pictureFailures} from './failures.ts';
import {atEnd, shared, stopEverything, until, within} from './lifetime.ts';
import {remembered} from './remembered.ts';
import {planName, sprintRepository} from './sprint-repository.ts';
import {openWorkbench} from './workbench.ts';

const opened = shared(async () => {
  const here = sprintRepository();
  atEnd(() => here[Symbol.dispose]());
  const workbench = await openWorkbench({folder: here.path, viewport: {width: 1500, height: 1000}});
  await workbench.open(planName);
  await workbench.command('sprintdown.showBurndown');
  return {...workbench, here};
});
pictureFailures(opened);
after(stopEverything);

/** The page of the burndown: two frames deep; waits until it shows a chart. */
async function chart(place: 'panel' | 'sidebar'): Promise<Frame> {
  const {page} = await opened();
  const find = async (): Promise<Frame> => {
    for (const frame of page.frames()) {
      const found = await frame
        .locator(`body.${place} .drawn:not(.away) .sd-chart`)
        .count()
        .catch(() => 0);
      if (found > 0) return frame;
    }
    await page.waitForTimeout(200);
    return find();
  };
  return within(180, `the ${place} to show a chart`, find());
}

function figure(frame: Frame, label: string): Promise<string | null> {
  return frame.locator('.figures > div', {hasText: label}).locator('dd').textContent();
}

test('the command opens the chart of the sprint at the cursor', async () => {
  const frame = await chart('panel');
  assert.equal(await frame.locator('h1').textContent(), 'Sprint 12: Self-Service');
  assert.match((await figure(frame, 'Committed')) ?? '', /^28/);
  assert.match((await figure(frame, 'Remaining')) ?? '', /^12/);
  assert.equal((await frame.locator('.sd-chart .series.s-remaining').count()) > 0, true);
});

test('typing moves the point of today', async () => {
  const {inHost} = await opened();
  const frame = await chart('panel');
  await inHost(async (vscode, name) => {
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
  await (await opened()).page.locator('.tab', {hasText: /sprint-12\.md \([0-9a-f]{7}\)/}).waitFor();
});

test('the side bar shows it small', async () => {
  const {command} = await opened();
  await command('sprintdown.burndownView.focus');
  const frame = await chart('sidebar');
  assert.equal(await frame.getByRole('button', {name: 'Open Burndown'}).isVisible(), true);
});

test('a commit is drawn by itself', async () => {
  const {here, inHost, command} = await opened();
  here.git('config', 'user.name', 'Ann');
  here.git('config', 'user.email', 'ann@example.org');
  // By the Git extension, which tells of it: without native modules this VS Code sees no file that others change.
  await inHost(async vscode => {
    await vscode.workspace.saveAll();
    const git = vscode.extensions.getExtension('vscode.git')?.exports.getAPI(1);
    const repository = git.repositories[0] ?? (await new Promise(resolve => git.onDidOpenRepository(resolve)));
    await repository.commit('Limit failed attempts', {all: true});
  }, undefined);
  await command('sprintdown.showBurndown');
  const frame = await chart('panel');
  await frame.locator('.explain .subject', {hasText: 'Limit failed attempts'}).waitFor();
});

for (const [format, ending, content] of [
  ['SVG Picture', 'svg', '<svg '],
  ['PNG Picture', 'png', 'PNG\r\n'],
  ['CSV Table', 'csv', 'Day,'],
  ['Markdown Table', 'md', '\n| Day |'],
] as const) {
  test(`it is saved as ${format} where the dialog says`, async () => {
    const {page, here} = await opened();
    const frame = await chart('panel');
    await frame.locator('.menu summary').click();
    await frame.getByRole('button', {name: `Save ${format}…`}).click();
    const input = page.locator('.quick-input-widget input.input');
    await until(() => input.inputValue(), join(here.path, `sprint-12-burndown.${ending}`));
    const target = join(here.path, `picture.${ending}`);
    await input.fill(target);
    await input.press('Enter');
    await until(() => existsSync(target), true);
    await until(() => readFileSync(target, 'latin1').includes(content), true);
  });
}

test('a reload brings it back', async () => {
  const {page} = await opened();
  const remaining = await figure(await chart('panel'), 'Remaining');
  await remembered(page, ['sprintdown.burndown', planName, 'choice']);
  await page.reload({waitUntil: 'domcontentloaded'});
  const frame = await chart('panel');
  assert.equal(await frame.locator('h1').textContent(), 'Sprint 12: Self-Service');
  assert.equal(await figure(frame, 'Remaining'), remaining);
});
