/** Commands that ask something, answered as a person answers them; and what is written down when a plan is saved. */
import {equal, match} from 'node:assert/strict';
import {existsSync, readFileSync} from 'node:fs';
import {mkdir, writeFile} from 'node:fs/promises';
import {join} from 'node:path';
import {after, test} from 'node:test';
import {pictureFailures} from './failures.ts';
import {shared, stopEverything, until} from './lifetime.ts';
import {scratch} from './paths.ts';
import {openWorkbench} from './workbench.ts';

const planName = 'plan.md';
const signIn = `## PAY-1: Sign in (8 points)

**Status**: To Do

**Acceptance Criteria:**

- [x] By mail
- [ ] By passkey
- [ ] With a second factor

`;
const signOut = '## PAY-2: Sign out (3 points)\n\n**Status**: Done\n';
const first = `# Sprint 1\n\n**Capacity**: 20 points\n\n${signIn}${signOut}\n`;
const second = '# Sprint 2\n\n**Capacity**: 20 points\n\n## PAY-3: Search (5 points)\n\n**Status**: To Do\n';
const plan = first + second;

const opened = shared(async () => {
  const folder = join(await scratch(), 'team');
  await mkdir(folder);
  await writeFile(join(folder, planName), plan);
  const workbench = await openWorkbench({folder, settings: {'files.autoSave': 'off', 'git.enabled': false}});
  await workbench.open(planName);
  return workbench;
});
pictureFailures(opened);
after(stopEverything);

/** The plan as it was, with the cursor on a line that holds some words. */
async function plannedAt(words: string): Promise<void> {
  const {inHost, command} = await opened();
  await inHost(
    async (vscode, {text, at}) => {
      const editor = vscode.window.activeTextEditor;
      if (!editor) throw new Error('No editor is active.');
      const whole = new vscode.Range(0, 0, editor.document.lineCount, 0);
      if (editor.document.getText() !== text) await editor.edit(edit => edit.replace(whole, text));
      const place = editor.document.positionAt(text.indexOf(at));
      editor.selection = new vscode.Selection(place, place);
    },
    {text: plan, at: words},
  );
  await command('sprintdown.checkPlan');
}

function textNow(): Promise<string | undefined> {
  return opened().then(({inHost}) => inHost(vscode => vscode.window.activeTextEditor?.document.getText(), undefined));
}

function reads(expected: string): Promise<void> {
  return until(textNow, expected);
}

test('a story is split as the form says', async () => {
  await plannedAt('PAY-1');
  const {page, command} = await opened();
  const done = command('sprintdown.splitStory');
  const input = page.locator('.quick-input-widget input.input');
  await input.waitFor();
  equal(await input.inputValue(), '4 4');
  await input.fill('5 to 3');
  await page.locator('.quick-input-message', {hasText: 'Two numbers with a blank'}).waitFor();
  await input.fill('5 3');
  await input.press('Enter');
  await done;
  const kept = signIn.replace('8 points', '5 points').replace('- [ ] With a second factor\n', '');
  const part = '## PAY-4: Sign in, part 2 (3 points)\n\n**Acceptance Criteria:**\n\n- [ ] With a second factor\n\n';
  await reads(plan.replace(signIn, kept + part));
});

test('a form that is left changes nothing', async () => {
  await plannedAt('PAY-1');
  const {page, command} = await opened();
  const done = command('sprintdown.splitStory');
  const input = page.locator('.quick-input-widget input.input');
  await input.waitFor();
  await input.press('Escape');
  await done;
  equal(await textNow(), plan);
});

test('what a sprint left open is carried over, and the sprint closed with a report', async () => {
  await plannedAt('Sprint 1');
  const {page, command} = await opened();
  const done = command('sprintdown.carryOver');
  await page.locator('.quick-input-title', {hasText: 'Carry 1 unfinished story of Sprint 1 over to'}).waitFor();
  await page.locator('.quick-input-list .monaco-list-row', {hasText: 'Sprint 2'}).click();
  await done;
  const carried = `${plan.replace(signIn, '')}\n${signIn.trimEnd()}\n`;
  await reads(carried);
  await command('sprintdown.closeSprint');
  const report = `## Sprint Report\n\n- Closed on ${new Date().toISOString().slice(0, 10)}\n- Finished 1 of 1 story, 3 of 3 points\n`;
  await reads(carried.replace(signOut, `${signOut}\n${report}`));
});

test('the journal gets a line for each save that changed the plan', async () => {
  await plannedAt('Sprint 1');
  const {folder, inHost} = await opened();
  const journal = join(folder, '.sprintdown', 'history.jsonl');
  const lines = async () =>
    existsSync(journal) ? readFileSync(journal, 'utf8').split('\n').filter(Boolean).length : 0;
  const save = (what: string, by: string) =>
    inHost(
      async (vscode, change) => {
        const settings = vscode.workspace.getConfiguration('sprintdown.burndown');
        await settings.update('journal', true, vscode.ConfigurationTarget.Workspace);
        const editor = vscode.window.activeTextEditor;
        if (!editor) throw new Error('No editor is active.');
        const text = editor.document.getText().replace(change.what, change.by);
        await editor.edit(edit => edit.replace(new vscode.Range(0, 0, editor.document.lineCount, 0), text));
        await editor.document.save();
      },
      {what, by},
    );
  await save('8 points', '5 points');
  await until(lines, 1);
  await save('By mail', 'By e-mail');
  await save('Status**: To Do', 'Status**: Done');
  await until(lines, 2);
  for (const line of readFileSync(journal, 'utf8').trim().split('\n')) match(line, /^\{.*"plan\.md".*\}$/);
});
