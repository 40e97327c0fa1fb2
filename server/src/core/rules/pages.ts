/** Where the page of every rule can be read. */

const pages = 'https://github.com/sprintdown/sprintdown/blob/main/server/src/core/rules/';

export function pageOf(rule: string): string {
  if (rule === 'settings') return 'https://github.com/sprintdown/sprintdown#settings';
  return `${pages}${rule}.md`;
}
