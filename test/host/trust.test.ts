/** Restricted Mode: a folder that nobody trusts is checked, but git is not run in it before somebody does. */
import {equal, match} from 'node:assert/strict';
import {execFileSync} from 'node:child_process';
import {existsSync, readFileSync} from 'node:fs';
import {mkdir, writeFile} from 'node:fs/promises';
import {join} from 'node:path';
import {after, test} from 'node:test';
import type {Frame} from 'playwright-core';
import {pictureFailures} from './failures.ts';
import {atEnd, shared, stopEverything, until} from './lifetime.ts';
import {scratch} from './paths.ts';
import {planName, sprintRepository} from './sprint-repository.ts';
import {openWorkbench} from './workbench.ts';

/** A git that writes down that it was run, and with what, before it is. */
async function watchedGit(): Promise<{readonly folder: string; readonly log: string}> {
  const folder = join(await scratch(), 'bin');
  const log = join(folder, 'git.log');
  const real = execFileSync('which', ['git'], {encoding: 'utf8'}).trim();
  await mkdir(folder);
  await writeFile(join(folder, 'git'), `#!/bin/sh\necho "$*" >>'${log}'\nexec '${real}' "$@"\n`, {mode: 0o755});
  return {folder, log};
}

const opened = shared(async () => {
  const here = sprintRepository();
  atEnd(() => here[Symbol.dispose]());
  const {folder: bin, log} = await watchedGit();
  const workbench = await openWorkbench({
    folder: here.path,
    askTrust: true,
    settings: {'security.workspace.trust.startupPrompt': 'never'},
    env: {PATH: `${bin}:${process.env.PATH}`},
  });
  const calls = () => (existsSync(log) ? readFileSync(log, 'utf8') : '');
  await workbench.open(planName);
  await workbench.command('sprintdown.showBurndown');
  return {...workbench, calls};
});
pictureFailures(opened);
after(stopEverything);

/** The page of the burndown, once it says some words. */
async function pageWith(words: string): Promise<Frame> {
  const {page} = await opened();
  let found: Frame | undefined;
  await until(async () => {
    for (const frame of page.frames()) {
      const count = await frame
        .locator('body.panel', {hasText: words})
        .count()
        .catch(() => 0);
      if (count > 0) found = frame;
    }
    return found !== undefined;
  }, true);
  return found as Frame;
}

const skip = process.platform === 'win32' ? 'the watched git is a shell script' : false;

test('a folder that is not trusted is checked, and its burndown says what it lacks', {skip}, async () => {
  const {page, inHost, calls} = await opened();
  equal(await inHost(vscode => vscode.workspace.isTrusted, undefined), false);
  const frame = await pageWith('Git is not run in Restricted Mode, so only the text of now is shown.');
  equal(await frame.locator('h1').textContent(), 'Sprint 12: Self-Service');
  await frame.getByRole('button', {name: 'Manage Workspace Trust'}).waitFor();
  await page.locator('.contentWidgets .codelens-decoration', {hasText: /pts/}).first().waitFor();
  equal(calls(), '');
});

test('trusted, it shows the history at once', {skip}, async () => {
  const {page, calls} = await opened();
  const frame = await pageWith('Restricted Mode');
  await frame.getByRole('button', {name: 'Manage Workspace Trust'}).click();
  await page.locator('.workspace-trust-editor').getByRole('button', {name: 'Trust', exact: true}).click();
  await pageWith('after 2 changes');
  // VS Code's own extension runs it too by now, but not like this.
  match(calls(), /core\.hooksPath=\/dev\/null.* log /);
});
