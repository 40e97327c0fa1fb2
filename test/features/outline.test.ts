/** The tree as plain data: what stands where, under which name, with which problems. */
import assert from 'node:assert/strict';
import {readFileSync} from 'node:fs';
import {join} from 'node:path';
import {test} from 'node:test';
import {checkNodes} from '../../server/src/core/features/check-nodes.ts';
import {type OutlineNode, outlineOf, type PlanOutline} from '../../server/src/core/features/outline.ts';
import {checkDocument, type Finding} from '../../server/src/core/rules/check.ts';
import {defaultSettings} from '../../server/src/core/settings.ts';

function outline(text: string, findings?: readonly Finding[], today: string | null = null): PlanOutline {
  const document = {path: 'plan.md', text};
  const found = outlineOf(document, {findings: findings ?? checkDocument(document, defaultSettings), today});
  assert(found, 'it is no plan');
  return found;
}

function seed(name: string): string {
  return readFileSync(join(import.meta.dirname, '../../examples', name), 'utf8');
}

/** `label detail` of every node, indented. */
function drawn(nodes: readonly OutlineNode[], depth = 0): readonly string[] {
  return nodes.flatMap(node => [
    `${'  '.repeat(depth)}${node.label} ${node.detail}`.trimEnd(),
    ...drawn(node.children, depth + 1),
  ]);
}

function all(nodes: readonly OutlineNode[]): readonly OutlineNode[] {
  return nodes.flatMap(node => [node, ...all(node.children)]);
}

test('a sprint with epics', () => {
  const plan = outline(seed('000-sprint-backlog.md'));
  assert.equal(plan.detail, '10 stories');
  assert.equal(plan.current, 'sprint:2');
  assert.deepEqual(drawn(plan.nodes), [
    'Sprint 2 28/28 pts',
    '  Epic 1 12 pts',
    '    US-008 4 pts',
    '    US-009 5 pts',
    '    US-010 3 pts',
    '  Epic 2 10 pts',
    '    US-011 3 pts',
    '    US-012 3 pts',
    '    US-013 2 pts',
    '    US-014 2 pts',
    '  Epic 3 6 pts',
    '    US-015 3 pts',
    '    US-016 2 pts',
    '    US-017 1 pt',
  ]);
  const [sprint] = plan.nodes;
  assert.deepEqual([sprint?.line, sprint?.topic], [0, 'Recursive Self-Improvement Implementation']);
});

test('several sprints; parts of a split story stand in each of theirs', () => {
  const plan = outline(seed('004-sprint-assignment.md'));
  assert.equal(plan.detail, '5 sprints · 22 stories');
  const lines = drawn(plan.nodes);
  assert.deepEqual(
    lines.filter(line => line.startsWith('Sprint')),
    ['Sprint 1 22 pts', 'Sprint 2 23 pts', 'Sprint 3 24 pts', 'Sprint 4 22 pts', 'Sprint 5 16 pts'],
  );
  assert.deepEqual(
    lines.filter(line => line.includes('STORY-006')).map(line => line.trim()),
    ['STORY-006 3/5 pts', 'STORY-006 2/5 pts'],
  );
  assert(lines.some(line => line.trim() === 'Bug Fixes & Refinements 4 pts'));
});

test('what no sprint plans stands under Backlog', () => {
  const plan = outline(seed('003-completion-report.md'));
  assert.deepEqual(drawn(plan.nodes).slice(0, 2), ['Backlog 13/15 stories done', '  ETL-001']);
  assert.equal(plan.current, null);
  const blocked = all(plan.nodes).filter(node => node.status === 'blocked');
  assert.deepEqual(
    blocked.map(node => node.label),
    ['ETL-009', 'ETL-010'],
  );
});

test('what is no plan has no outline', () => {
  for (const text of ['', '# Read me\n\nText.\n', seed('002-planning-framework.md')]) {
    assert.equal(outlineOf({path: 'a.md', text}, {findings: [], today: null}), null);
  }
});

test('keys are unique, stay when lines move, and a repeated id is told apart by its order', () => {
  const text = '# Sprint 1\n\n## US-1: One (3 points)\n\n- [ ] a\n\n## US-2: Two (2 points)\n\n- [ ] b\n';
  const keys = all(outline(text).nodes).map(node => node.key);
  assert.deepEqual(keys, ['sprint:1', 'sprint:1/story:US-1', 'sprint:1/story:US-2']);
  const moved = outline(text.replace('## US-1', '\n\n\n## US-1'));
  assert.deepEqual(
    all(moved.nodes).map(node => node.key),
    keys,
  );
  for (const name of ['000-sprint-backlog.md', '003-completion-report.md', '004-sprint-assignment.md']) {
    const every = all(outline(seed(name)).nodes).map(node => node.key);
    assert.equal(new Set(every).size, every.length, name);
  }
});

test('lines lie inside the text and children inside their sprint', () => {
  const text = seed('000-sprint-backlog.md');
  const count = text.split('\n').length;
  for (const node of all(outline(text).nodes)) {
    assert(node.line >= 0 && node.lastLine >= node.line && node.lastLine < count, node.key);
    assert(
      node.children.every(child => child.line >= node.line && child.lastLine <= node.lastLine),
      node.key,
    );
  }
});

test('a problem counts on its own node and on all above it', () => {
  const text = seed('000-sprint-backlog.md').replace('Self-Generation (12 points)', 'Self-Generation (13 points)');
  const plan = outline(text);
  const [sprint] = plan.nodes;
  const errors = [plan, sprint, ...(sprint?.children ?? [])].map(node => node?.problems.errors);
  assert.deepEqual(errors, [1, 1, 1, 0, 0]);
  assert.match(sprint?.children[0]?.spoken ?? '', /1 error$/);
});

test('a finding goes to what it names, else to the innermost text around it', () => {
  const text = '# Sprint 1\n\n## US-1: One (3 points)\n\n- [ ] a\n\n## US-2: Two (2 points)\n\n- [ ] b\n';
  const at = (what: string) => ({start: text.indexOf(what), end: text.indexOf(what) + what.length});
  const finding = (more: Partial<Finding>): Finding => ({
    rule: 'r',
    severity: 'warning',
    message: 'm',
    fixes: [],
    at: at('[ ] b'),
    ...more,
  });
  const warned = (...findings: readonly Finding[]) =>
    all(outline(text, findings).nodes)
      .filter(node => node.problems.warnings > 0)
      .map(node => node.label);
  assert.deepEqual(warned(finding({})), ['Sprint 1', 'US-2']);
  assert.deepEqual(warned(finding({story: 'US-1'})), ['Sprint 1', 'US-1']);
  assert.deepEqual(warned(finding({sprint: '1'})), ['Sprint 1']);
  assert.deepEqual(warned(finding({severity: 'hint'})), []);
});

test('stories and sprints carry what grouping, filters and charts ask of them', () => {
  const [sprint] = outline(seed('000-sprint-backlog.md')).nodes;
  assert.deepEqual(sprint?.sprint, {
    start: '2025-01-17',
    end: '2025-01-23',
    capacity: 28,
    committed: 28,
    completed: 0,
    open: 10,
    stories: 10,
    tracked: false,
  });
  const story = sprint?.children[0]?.children[0]?.story;
  assert.deepEqual([story?.nth, story?.points, story?.unestimated], [0, 4, false]);
  assert.equal(story?.epic, 'Epic 1: Framework Self-Generation');
  assert.deepEqual(story?.lists, [
    {kind: 'criteria', done: 0, total: 4},
    {kind: 'tasks', done: 0, total: 5},
    {kind: 'definitionOfDone', done: 0, total: 4},
  ]);
  const assigned = all(outline(seed('004-sprint-assignment.md')).nodes).filter(node => node.label === 'STORY-006');
  assert.deepEqual(
    assigned.map(({story: facts}) => [facts?.points, facts?.priority, facts?.urgency, facts?.owners.join()]),
    [
      [3, 'P1', 1, 'Frontend Dev'],
      [2, 'P1', 1, 'Frontend Dev'],
    ],
  );
  assert.equal(new Set(assigned.map(({story: facts}) => facts?.nth)).size, 1);
});

test('a sprint says how it stands where somebody says which day it is', () => {
  const text = seed('000-sprint-backlog.md');
  assert.equal(outline(text).nodes[0]?.sprint?.progress, undefined);
  const progress = outline(text, undefined, '2025-01-21').nodes[0]?.sprint?.progress;
  assert.deepEqual(progress, {phase: 'running', day: 3, days: 5, health: 'on-track'});
});

test('below a story stand its lists, each entry with its box and a key of its own', () => {
  const document = {path: 'plan.md', text: seed('000-sprint-backlog.md')};
  const story = 'sprint:2/epic:Epic 1/story:US-008';
  assert.deepEqual(drawn(checkNodes(document, story)).slice(0, 3), [
    'Acceptance Criteria 0/4',
    '  JSON specifications created for automated agile sprint manager',
    '  JSON specifications created for advanced pattern generators',
  ]);
  const entries = checkNodes(document, story).flatMap(list => list.children);
  assert.equal(new Set(entries.map(({key}) => key)).size, 13);
  assert.deepEqual([entries[0]?.kind, entries[0]?.checked, entries[0]?.line], ['criterion', false, 16]);
  assert.deepEqual(checkNodes(document, 'sprint:2'), []);
  assert.deepEqual(checkNodes(document, 'sprint:9/story:X'), []);
});

test('a lone list has no node of its own, and entries that read alike are told apart', () => {
  const text = '# Sprint 1\n\n## US-1: One (3 points)\n\n- [ ] a\n- [x] a\n';
  const nodes = checkNodes({path: 'plan.md', text}, 'sprint:1/story:US-1');
  assert.deepEqual(
    nodes.map(({label, checked, line}) => [label, checked, line]),
    [
      ['a', false, 4],
      ['a', true, 5],
    ],
  );
  assert.equal(new Set(nodes.map(({key}) => key)).size, 2);
});

test('the box of a story is told', () => {
  const stories = outline('# Sprint 1\n\n- [x] US-1: One (3 points)\n- [ ] US-2: Two (2 points)\n').nodes[0]?.children;
  assert.deepEqual(
    stories?.map(({label, checked}) => [label, checked]),
    [
      ['US-1', true],
      ['US-2', false],
    ],
  );
});

test('without dates the current sprint is the last one that is begun and not finished', () => {
  const current = (...boxes: readonly string[]) => {
    const sprints = boxes.map(
      (box, i) => `## Sprint ${i + 1}\n\n- [x] US-${i}1: A (3 points)\n- [${box}] US-${i}2: B (2 points)\n`,
    );
    return outline(sprints.join('\n')).current;
  };
  assert.equal(current(' ', ' ', 'x'), 'sprint:2');
  assert.equal(current('x', 'x'), 'sprint:2');
  const untouched = (n: number) => `## Sprint ${n}\n\n- [ ] US-${n}: A (3 points)\n`;
  assert.equal(outline(`${untouched(1)}\n${untouched(2)}`).current, 'sprint:1');
});
