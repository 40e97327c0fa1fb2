/** Whether the user's Markdown is formatted by something else: two formatters make VS Code ask which one is meant. */
import * as vscode from 'vscode';

/** Extensions that format Markdown. */
const others = [
  'esbenp.prettier-vscode',
  'yzhang.markdown-all-in-one',
  'DavidAnson.vscode-markdownlint',
  'unifiedjs.vscode-remark',
  'dprint.dprint',
  'denoland.vscode-deno',
  'rvest.vs-code-prettier-eslint',
  'mervin.markdown-formatter',
  'fcrespo82.markdown-table-formatter',
];

/** By the setting; where that says `auto`, only if no other formatter was chosen or is installed. */
export function formatsPlans(): boolean {
  const wanted = vscode.workspace.getConfiguration('sprintdown').get('format.enabled', 'auto');
  if (wanted !== 'auto') return wanted === 'on';
  const chosen = vscode.workspace.getConfiguration('editor', {languageId: 'markdown'}).get<string>('defaultFormatter');
  if (chosen) return chosen === 'sprintdown.sprintdown';
  return !others.some(id => vscode.extensions.getExtension(id));
}
