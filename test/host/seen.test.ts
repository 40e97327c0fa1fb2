/** What a person sees in the window, on the first seed and with one of its numbers broken. */
import {equal, match} from 'node:assert/strict';
import {after, test} from 'node:test';
import {pictureFailures} from './failures.ts';
import {shared, stopEverything} from './lifetime.ts';
import {openWorkbench} from './workbench.ts';
import {freshWorkspace} from './workspace.ts';

const seed = '000-sprint-backlog.md';
const opened = shared(async () => {
  const workbench = await openWorkbench({folder: await freshWorkspace(), viewport: {width: 1400, height: 1000}});
  await workbench.open(seed);
  await workbench.command('workbench.view.extension.sprintdown');
  return workbench;
});
pictureFailures(opened);
after(stopEverything);

/** The text of the first element of a kind that holds some text; waits until there is one. */
async function text(selector: string, holding: string): Promise<string> {
  const {page} = await opened();
  const found = page.locator(selector, {hasText: holding}).first();
  await found.waitFor();
  return ((await found.textContent()) ?? '').replace(/\s+/g, ' ').trim();
}

test('the tree shows the sprint, its epics and stories', async () => {
  match(await text('.monaco-list-row', 'Sprint 2'), /28\/28 pts/);
  match(await text('.monaco-list-row', 'Epic 1'), /12 pts/);
  match(await text('.monaco-list-row', 'US-008'), /4 pts/);
});

test('lenses stand over the sprint and a story', async () => {
  match(await text('.contentWidgets .codelens-decoration', '28/28 pts'), /28\/28 pts/);
  match(await text('.contentWidgets .codelens-decoration', '0/4 criteria'), /4 pts/);
});

test('the status bar names the sprint', async () => {
  match(await text('.statusbar-item', 'Sprint 2'), /28\/28/);
});

test('a number that is wrong is underlined at once', async () => {
  const {page, inHost} = await opened();
  const warnings = page.locator('.cdr.squiggly-warning, .cdr.squiggly-error');
  equal(await warnings.count(), 0);
  await inHost(async vscode => {
    const editor = vscode.window.activeTextEditor;
    const at = editor?.document.getText().indexOf('(4 points)') ?? -1;
    const range = editor && new vscode.Range(editor.document.positionAt(at), editor.document.positionAt(at + 10));
    if (range) await editor.edit(edit => edit.replace(range, '(9 points)'));
  }, undefined);
  await warnings.first().waitFor();
});
