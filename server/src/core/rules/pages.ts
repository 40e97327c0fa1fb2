/** Where the page of every rule can be read. */

const pages = 'https://github.com/sprintdown/sprintdown/blob/main/server/src/core/rules/';

export function pageOf(rule: string): string {
  return `${pages}${rule}.md`;
}
