/** Paths of files as they stand in the lines of a plan. */

const FILE = /^(?:(?:see|spec|details|doc|docs|file)[:：]?\s)?[^\s/]*\/\S+\.\p{L}{1,5}$/iu;

/** `spec docs/index.md`: where more is told, and not what it is called. */
export function leadsToFile(text: string): boolean {
  return FILE.test(text);
}
