/** The difference between two versions of a text as a unified diff. */

interface Change {
  /** First line that differs, 0-based, in both versions. */
  readonly at: number;
  readonly before: readonly string[];
  readonly after: readonly string[];
}

const context = 3;

/** `--- a/path`, `+++ b/path` and hunks; empty where nothing differs. */
export function unifiedDiff(path: string, before: string, after: string): string {
  const old = linesOf(before);
  const now = linesOf(after);
  const changes = old.length === now.length ? changedRuns(old, now) : [middle(old, now)];
  const real = changes.filter(change => change.before.length + change.after.length > 0);
  if (real.length === 0) return '';
  return `--- a/${path}\n+++ b/${path}\n${group(real)
    .map(run => hunk(run, old))
    .join('')}`;
}

function linesOf(text: string): readonly string[] {
  return text.match(/[^\r\n]*(?:\r\n|\r|\n)|[^\r\n]+$/g) ?? [];
}

/** Line by line: fixes do not add or remove lines as a rule. */
function changedRuns(old: readonly string[], now: readonly string[]): readonly Change[] {
  const runs: {at: number; before: string[]; after: string[]}[] = [];
  for (const [at, line] of old.entries()) {
    const next = now[at] ?? '';
    if (line === next) continue;
    const last = runs.at(-1);
    if (last && last.at + last.before.length === at) {
      last.before.push(line);
      last.after.push(next);
    } else runs.push({at, before: [line], after: [next]});
  }
  return runs;
}

/** One change that spans everything between the first and the last difference. */
function middle(old: readonly string[], now: readonly string[]): Change {
  let at = 0;
  while (at < old.length && at < now.length && old[at] === now[at]) at++;
  let same = 0;
  while (same < Math.min(old.length, now.length) - at && old.at(-1 - same) === now.at(-1 - same)) same++;
  return {at, before: old.slice(at, old.length - same), after: now.slice(at, now.length - same)};
}

/** Changes whose context would meet stand in one hunk. */
function group(changes: readonly Change[]): readonly (readonly Change[])[] {
  const groups: Change[][] = [];
  for (const change of changes) {
    const last = groups.at(-1)?.at(-1);
    if (last && change.at - (last.at + last.before.length) <= 2 * context) groups.at(-1)?.push(change);
    else groups.push([change]);
  }
  return groups;
}

function hunk(changes: readonly Change[], old: readonly string[]): string {
  const first = changes[0]?.at ?? 0;
  const last = changes.at(-1);
  const start = Math.max(0, first - context);
  const end = Math.min(old.length, (last ? last.at + last.before.length : 0) + context);
  const body: string[] = [];
  let at = start;
  let grown = 0;
  for (const change of changes) {
    body.push(...old.slice(at, change.at).map(line => marked(' ', line)));
    body.push(...change.before.map(line => marked('-', line)), ...change.after.map(line => marked('+', line)));
    at = change.at + change.before.length;
    grown += change.after.length - change.before.length;
  }
  body.push(...old.slice(at, end).map(line => marked(' ', line)));
  const length = end - start;
  return `@@ -${start + 1},${length} +${start + 1},${length + grown} @@\n${body.join('')}`;
}

function marked(mark: string, line: string): string {
  return /[\r\n]$/.test(line) ? `${mark}${line}` : `${mark}${line}\n\\ No newline at end of file\n`;
}
