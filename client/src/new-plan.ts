/** A plan to begin with: a new document whose gaps are filled in one after the other. */
import * as vscode from 'vscode';
import {dayOf} from './clock.ts';

const days = 86_400_000;

/** Two weeks from the next Monday on. */
function sprintDates(now: Date): readonly [start: string, end: string] {
  const start = new Date(now.getFullYear(), now.getMonth(), now.getDate() + ((8 - now.getDay()) % 7 || 7));
  return [dayOf(start), dayOf(new Date(start.getTime() + 11 * days + days / 2))];
}

/** The gaps of a snippet are visited with Tab; what stands in them is a plan without a finding. */
function starter([start, end]: readonly [string, string]): string {
  return `# Sprint 1: \${1:What it is about}

**Goal**: \${2:What is different for users at the end}
**Capacity**: \${3:20} points
**Dates**: ${start} to ${end}

## US-1: \${4:Sign in with a link} (\${5:3} points)

**As a** \${6:returning visitor}
**I want** \${7:to sign in with a link from a mail}
**So that** \${8:I need no password}

**Acceptance Criteria:**

- [ ] \${9:The link signs in once, within an hour}

**Tasks:**

- [ ] \${10:Send the mail}
$0`;
}

export function registerNewPlan(): vscode.Disposable {
  return vscode.commands.registerCommand('sprintdown.newPlan', async () => {
    const document = await vscode.workspace.openTextDocument({language: 'markdown', content: ''});
    const editor = await vscode.window.showTextDocument(document);
    await editor.insertSnippet(new vscode.SnippetString(starter(sprintDates(new Date()))));
  });
}
