/** The ground that all other tests inside VS Code stand on. */
import {equal, match, ok} from 'node:assert/strict';
import {readFileSync} from 'node:fs';
import * as vscode from 'vscode';
import {activated, file} from './support.ts';

describe('VS Code', () => {
  it('is the one that was asked for', () => {
    const wanted = process.env.SPRINTDOWN_VSCODE;
    ok(wanted, 'nobody said which');
    equal(vscode.version, wanted);
  });

  it('has a copy of the examples open, not the examples', () => {
    const {fsPath} = file('000-sprint-backlog.md');
    match(readFileSync(fsPath, 'utf8'), /^# Sprint 2 Backlog/);
    match(fsPath, /sprintdown-\w+[\\/]workspace[\\/]/);
  });

  it('starts our extension', async () => {
    equal((await activated()).isActive, true);
  });
});
