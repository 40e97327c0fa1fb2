/** Findings between documents: who is held to whom, what is no contradiction, and what is no project of the same team. */
import assert from 'node:assert/strict';
import {test} from 'node:test';
import {checkDocument} from '../../server/src/core/rules/check.ts';
import {defaultSettings} from '../../server/src/core/settings.ts';
import type {Document} from '../../server/src/core/workspace/document.ts';
import {change, type Workspace, workspaceOf} from '../../server/src/core/workspace/workspace.ts';

/** `@@ path` starts each document. */
function documentsOf(text: string): readonly Document[] {
  return text.split(/^@@ /m).flatMap(part => {
    const [path = '', ...lines] = part.split('\n');
    return path.trim() === '' ? [] : [{path: path.trim(), text: lines.join('\n')}];
  });
}

/** `path rule: message → file` for what only several documents can show. */
function foundIn(workspace: Workspace): readonly string[] {
  return [...workspace.documents.values()].flatMap(document => {
    const alone = new Set(checkDocument(document, defaultSettings).map(({message}) => message));
    const findings = checkDocument(document, defaultSettings, workspace);
    return findings
      .filter(({message}) => !alone.has(message))
      .map(({rule, message, related = []}) => {
        const there = related.map(({document: other}) => other?.path ?? '-').join();
        return `${document.path} ${rule}: ${message} → ${there}`;
      });
  });
}

const found = (text: string) => foundIn(workspaceOf(documentsOf(text)));

const plan = `@@ docs/backlog.md
# Product Backlog

### US-001: Sign in (5 points)
**Status:** In Progress
- [ ] works

### US-002: Sign out (3 points)
- [ ] works
`;

test('a status in a report that contradicts the plan is reported in the report', () => {
  const report = `@@ docs/report.md
# Sprint 1 completion report

| Story | Title | Status |
| --- | --- | --- |
| US-001 | Sign in | Done |
| US-002 | Sign out | To do |
`;
  assert.deepEqual(found(plan + report), [
    'docs/report.md conflicting-status: US-001 is done here and in progress in backlog.md → docs/backlog.md',
  ]);
});

test('an estimate that another document states differently is reported where the story is merely listed', () => {
  const list = `@@ docs/assignment.md
# Sprint assignment

| Story | Title | Points |
| --- | --- | --- |
| US-001 | Sign in | 8 |
| US-002 | Sign out | 3 |
`;
  assert.deepEqual(found(plan + list), [
    'docs/assignment.md conflicting-estimate: US-001 has 8 points here and 5 in backlog.md → docs/backlog.md',
  ]);
});

test('what an archive, an example or another project says is no contradiction', () => {
  const other = (path: string) => `@@ ${path}
# Backlog

### US-001: Sign in (13 points)
**Status:** Done
- [x] works

### US-002: Sign out (8 points)
- [ ] works
`;
  for (const path of ['docs/archive/backlog.md', 'examples/backlog.md', 'docs/backlog-old.md', 'docs/backlog v2.md']) {
    assert.deepEqual(found(plan + other(path)), [], path);
  }
  const stranger = `@@ shop/backlog.md
# Backlog

### US-001: Basket (13 points)
**Status:** Done
- [x] works

### US-002: Checkout (8 points)
- [ ] works
`;
  assert.deepEqual(found(plan + stranger), []);
});

test('an id that two documents of one folder gave is reported in the later one, numbers that begin anew are not', () => {
  const second = (id: string) => `@@ docs/sprint-2.md
# Sprint 2

### US-010: Search (5 points)
- [ ] works

### ${id}: Export (3 points)
- [ ] works
`;
  assert.deepEqual(found(plan + second('US-002')), [
    'docs/sprint-2.md duplicate-id: US-002 is “Export” here and “Sign out” in backlog.md → docs/backlog.md',
  ]);
  assert.deepEqual(found(plan + second('US-011')), []);
  assert.deepEqual(found(plan + second('US-002').replaceAll('docs/', 'shop/')), []);
});

test('what an earlier sprint left open may be done in a later one', () => {
  const sprint = (number: number, status: string) => `@@ docs/sprint-${number}.md
# Sprint ${number}

| Story | Title | Points | Status |
| --- | --- | --- | --- |
| US-001 | Sign in | ${number === 1 ? 5 : 2} | ${status} |
| US-00${number + 4} | Other ${number} | 5 | Done |
`;
  assert.deepEqual(found(sprint(1, 'In Progress') + sprint(2, 'Done')), []);
  assert.deepEqual(
    found(sprint(1, 'Done') + sprint(2, 'In Progress')).map(line => line.split(':')[0]),
    ['docs/sprint-2.md conflicting-status'],
  );
});

test('a story that two sprints plan before the first has begun is scheduled twice', () => {
  const sprint = (number: number, other: string) => `@@ docs/sprint-${number}.md
# Sprint ${number}

| Story | Title | Points | Status |
| --- | --- | --- | --- |
| US-001 | Sign in | 5 | To do |
| US-00${number + 4} | Other ${number} | 5 | ${other} |
`;
  assert.deepEqual(found(sprint(1, 'To do') + sprint(2, 'To do')), [
    'docs/sprint-2.md scheduled-twice: US-001 is planned in Sprint 2 and, as a whole, in Sprint 1 of sprint-1.md → docs/sprint-1.md',
  ]);
  assert.deepEqual(found(sprint(1, 'Done') + sprint(2, 'To do')), []);
});

const dependent = (path: string, id: string, on: string, sprint = 1) => `@@ ${path}
# Sprint ${sprint}

### ${id}: Story ${id} (5 points)
**Depends on:** ${on}
- [ ] works
`;

test('a reference to what another document defines is known; one amid its numbers is not', () => {
  const more = `@@ docs/more.md
# Backlog

### US-020: First (5 points)
- [ ] works

### US-022: Second (5 points)
- [ ] works
`;
  assert.deepEqual(found(more + dependent('docs/a.md', 'US-001', 'US-022')), []);
  assert.deepEqual(found(more + dependent('docs/a.md', 'US-001', 'US-022, US-021')), [
    'docs/a.md unknown-story: US-001 refers to US-021, and no story here or in more.md has that id → ',
  ]);
});

test('stories that wait for each other across documents are reported once, a later one where it is needed', () => {
  const cycle = dependent('docs/a.md', 'US-001', 'US-002') + dependent('docs/b.md', 'US-002', 'US-001');
  assert.deepEqual(found(cycle), [
    'docs/b.md dependency-cycle: US-002 → US-001 → US-002: these stories wait for each other → docs/a.md',
  ]);
  const order = dependent('docs/a.md', 'US-001', 'US-002', 1) + dependent('docs/b.md', 'US-002', 'none', 2);
  assert.deepEqual(found(order), [
    'docs/a.md dependency-order: US-001 is planned in Sprint 1 and depends on US-002, which is planned later, in Sprint 2 of b.md → docs/b.md',
  ]);
});

test('a change of one document is seen by the others, as in a workspace made anew', () => {
  const report = `@@ docs/report.md
# Sprint 1 report

| Story | Title | Status |
| --- | --- | --- |
| US-001 | Sign in | Done |
| US-002 | Sign out | To do |
`;
  const [backlog, told] = documentsOf(plan + report);
  assert.ok(backlog && told);
  let workspace = workspaceOf([told]);
  const versions = [backlog.text, backlog.text.replace('In Progress', 'Done'), backlog.text.replace('US-001', 'US-7')];
  for (const text of versions) {
    workspace = change(workspace, {put: [{path: backlog.path, text}]});
    assert.deepEqual(foundIn(workspace), foundIn(workspaceOf([told, {path: backlog.path, text}])));
  }
  workspace = change(workspace, {put: [backlog]});
  assert.equal(foundIn(workspace).length, 1);
  workspace = change(workspace, {drop: [backlog.path]});
  assert.deepEqual(foundIn(workspace), []);
  assert.equal(change(workspace, {put: [told], drop: ['gone.md']}), workspace);
});
