/** Numbers in the summaries that people and agents write over and under their plans: right they are believed, wrong found. */
import assert from 'node:assert/strict';
import {test} from 'node:test';
import {checkAlone} from '../../server/src/core/rules/check.ts';
import {defaultSettings} from '../../server/src/core/settings.ts';

const stories = `### US-1: Index (3 points)
**Status:** Done
**Assignee:** Ana
**Priority:** High

### US-2: Query (5 points)
**Status:** Done
**Assignee:** Ben
**Priority:** High

### US-3: Page (8 points)
**Status:** In Progress
**Assignee:** Ana
**Priority:** Medium

### US-4: Synonyms (2 points)
**Status:** To Do
**Assignee:** Ben
**Priority:** Low
`;

function planWith({above = '', below = ''}: {readonly above?: string; readonly below?: string}): string {
  return `# Sprint 4: Search\n\n**Capacity:** 20 points\n\n${above}\n\n## Stories\n\n${stories}\n## Summary\n\n${below}\n`;
}

function wrongNumbers(text: string): readonly string[] {
  return checkAlone({path: 'plan.md', text}, defaultSettings)
    .filter(({rule}) => rule.endsWith('-mismatch'))
    .map(({at}) => text.slice(at.start, at.end));
}

/** `«right|wrong»` */
const stated = /«([\d.]+)\|([\d.]+)»/;

const above: readonly string[] = [
  'We committed to «18|19» points.',
  'The team commits to «4|5» stories (18 points).',
  'The team commits to 4 stories («18|20» points).',
  '**Committed:** «18|19» of 20 points',
];

const below: readonly string[] = [
  '**Total:** «18|19» points',
  '- **Total Story Points:** «18|20»',
  '- Stories completed: «2|3» of 4',
  '- Completed: «2|3»/4 stories',
  '- Points completed: «8|9»/18',
  '- Completion rate: «50|60»% (2/4 stories)',
  '- Ana: «11|12» points',
  '- Ben: «7|6» points (US-2, US-4)',
  '| Assignee | Points |\n|---|---|\n| Ana | «11|10» |\n| Ben | 7 |',
  '| Status | Count |\n|---|---|\n| Done | «2|3» |\n| In Progress | 1 |\n| To Do | 1 |',
  '| Priority | Stories | Points |\n|---|---|---|\n| High | 2 | «8|9» |\n| Medium | 1 | 8 |\n| Low | 1 | 2 |',
  '- High: «2|3» stories (8 points)',
  '- 2 of «4|5» stories are done',
  '«2|3» stories done, 1 in progress, 1 to do',
  'Done: 2, In Progress: «1|2», To Do: 1',
  'Total stories: «4|5»',
  '**Stories:** «4|5» | **Points:** 18',
  'Remaining capacity: «2|4» points',
  'Utilization: «90|95»%',
  'In progress: «8|5» points',
  'To do: «2|3» points',
  'We take US-1, US-2 and US-3 («16|18» points) first.',
  'The rest is small: US-3 y US-4 («10|12» pts).',
  '### Total of story points: «18|21» points',
  '### **Total Story Points:** «18|21»',
  '**Total:** 18 points (High «8|9», Medium 8, Low 2)',
  'Total: 4 stories (Done 2, In Progress «1|2», To Do 1)',
  '- **High priority**: 8 points («2|3» stories)',
  '- **High priority**: «8|9» points (2 stories)',
  '| Part | Points | Share |\n|---|---|---|\n| A | 10 | «56|65»% |\n| B | 8 | 44% |\n| **Total** | 18 | 100% |',
  '$$3 + 5 + 8 + 2 = «18|19»$$',
  '| Kennzahl | Wert |\n|---|---|\n| Story Points gesamt | «18|21» SP |\n| Geschwindigkeit | 20 SP |',
  '✅ Done: «8|9» pts | 🔄 In Progress: 8 pts | ⏳ To Do: 2 pts',
];

for (const [side, lines] of [
  ['above', above],
  ['below', below],
] as const) {
  for (const line of lines) {
    test(`${side} the stories: ${line.replace(/\s+/g, ' ')}`, () => {
      const [, right = '', wrong = ''] = stated.exec(line) ?? [];
      const plan = (number: string) => planWith({[side]: line.replace(stated, number)});
      assert.deepEqual(wrongNumbers(plan(right)), []);
      assert.deepEqual(wrongNumbers(plan(wrong)), [wrong]);
    });
  }
}

const believed: readonly string[] = [
  'We committed to 25 points last sprint.',
  'In sprint 3 we committed to 25 points.',
  'We commit to 30 points per sprint.',
  '2026-03-04: 1 of 4 stories is done, 1 of 4 stories are done',
  'Remaining: 2 points',
  'Remaining: 3 days',
  'Available capacity: 34 hours',
  'Tasks: 5 done, 3 in progress, 2 to do',
  'Done: 5 bugs, In progress: 2 bugs',
  'Buffer: 2 points',
  'Velocity: 21 points',
  'Total: 30 points per sprint',
  'US-1 and US-9 (14 points)',
  'Total: 18 points (Backend 10, Frontend 8)',
];

test('numbers of other times and other things are no numbers of the plan', () => {
  for (const line of believed) assert.deepEqual(wrongNumbers(planWith({below: line})), [], line);
  assert.deepEqual(wrongNumbers(planWith({below: '### Tasks\n\n5 done, 3 in progress, 2 to do'})), []);
});

test('a line about two sprints gives each its own numbers', () => {
  const plan = (line: string) =>
    `# Release\n\n${line}\n\n## Sprint 1\n\n- [ ] US-1: A (5 points)\n- [ ] US-2: B (8 points)\n\n## Sprint 2\n\n- [ ] US-3: C (8 points)\n`;
  assert.deepEqual(wrongNumbers(plan('Sprint 1: 13 points (2 stories), Sprint 2: 8 points (1 story), total 21.')), []);
  assert.deepEqual(wrongNumbers(plan('Sprint 1: 3 stories, Sprint 2: 1 story')), ['3']);
});

test('a total in a list adds up what stands above it, whatever is measured below', () => {
  const plan = (total: number) =>
    `# Release\n\n## Sprint 1\n\n- [ ] US-1: A (5 points)\n- [ ] US-2: B (6 points)\n\n## Sprint 2\n\n- [ ] US-3: C (13 points)\n\n## Numbers\n\n- Sprint 1: 11 points\n- Sprint 2: 13 points\n- Total committed: ${total} points\n- With stretch: 27 points\n- Load per sprint: 12 points\n`;
  assert.deepEqual(wrongNumbers(plan(24)), []);
  assert.deepEqual(wrongNumbers(plan(26)), ['26']);
});

test('a story of two people is in the rows of both, and once in their total', () => {
  const plan = (total: number) =>
    `${planWith({}).replace('**Assignee:** Ben', '**Assignee:** Ana, Ben')}\n| Owner | Points |\n|---|---|\n| Ana | 16 |\n| Ben | 7 |\n| Total | ${total} |\n`;
  assert.deepEqual(wrongNumbers(plan(18)), []);
  assert.deepEqual(wrongNumbers(plan(23)), []);
  assert.deepEqual(wrongNumbers(plan(20)), ['20']);
});

test('boxes alone do not tell what is begun', () => {
  const boxes = '# Sprint 8\n\n- [x] T-1: A (8 points)\n- [ ] T-2: B (8 points)\n- [ ] T-3: C (5 points)\n\n';
  for (const line of ['In progress: 8 points\nTo do: 5 points', '1 done, 1 in progress, 1 to do'])
    assert.deepEqual(wrongNumbers(boxes + line), [], line);
});

test('what speaks of a time is never rewritten unasked: the plan may be behind it, or have gone on', () => {
  const found = (text: string) =>
    checkAlone({path: 'plan.md', text}, defaultSettings)
      .filter(({rule}) => rule.endsWith('-mismatch'))
      .map(({severity, fixes}) => [severity, fixes.map(({safe}) => safe)]);
  assert.deepEqual(found(planWith({above: 'We committed to 19 points.'})), [['info', [false]]]);
  assert.deepEqual(found(planWith({below: 'Done: 9 points'})), [['error', [false]]]);
  assert.deepEqual(found(planWith({below: '3 stories done, 1 in progress, 1 to do'})), [['warning', [false]]]);
  assert.deepEqual(found(planWith({above: '**Committed:** 19 of 20 points'})), [['error', [false]]]);
  assert.deepEqual(found(planWith({below: '**Total:** 19 points'})), [['error', [true]]]);
});

test('a section may state its own total by its name, in points and in hours', () => {
  const rows = '| ID | Task | SP | Hours |\n|---|---|---|---|\n| T-1 | A | 5 | 20h |\n| T-2 | B | 2 | 8h |';
  const plan = (total: string) => `# Sprint 2\n\n### Backend\n\n${rows}\n\n**Backend subtotal**: **${total}**\n`;
  assert.deepEqual(wrongNumbers(plan('7 SP / 28h')), []);
  assert.deepEqual(wrongNumbers(plan('8 SP / 28h')), ['8']);
  assert.deepEqual(wrongNumbers(plan('7 SP / 30h')), ['30']);
});
