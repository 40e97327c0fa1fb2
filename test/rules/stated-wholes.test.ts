/** What lines say of all the work at once, of its parts and of how far it is: right it is believed, wrong it is found. */
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

type Side = 'above' | 'below';

function planWith(side: Side, line: string): string {
  const [above, below] = side === 'above' ? [line, ''] : ['', line];
  return `# Sprint 4: Search\n\n**Capacity:** 20 points\n\n${above}\n\n## Stories\n\n${stories}\n## Summary\n\n${below}\n`;
}

interface Wrong {
  readonly digits: string;
  readonly safe: boolean;
}

function wrongNumbers(text: string): readonly Wrong[] {
  return checkAlone({path: 'plan.md', text}, defaultSettings)
    .filter(({rule}) => rule.endsWith('-mismatch'))
    .map(({at, fixes}) => ({digits: text.slice(at.start, at.end), safe: fixes.some(({safe}) => safe)}));
}

/** `«right|wrong»` */
const stated = /«([\d.]+)\|([\d.]+)»/;

const found: readonly string[] = [
  // of the whole
  'Total: 4 stories, «18|19» points',
  'Total: «4|5» stories, 18 points',
  'Total: 4 stories / «18|19» points',
  '**Total: «4|5» stories, 18 story points**',
  'Total: 4 stories («18|19» points)',
  '**Sprint 4 total:** 4 stories, «18|19» points',
  '**Total:** 18 points across «4|5» stories',
  'Summary: «4|5» stories, 18 points',
  '4 stories, «18|19» points',
  '4 stories, «18|19» points total',
  '**«18|19» points** total',
  'Σ = «18|19» points',
  'Committed: 4 stories, «18|19» points',
  'Scope: «4|5» stories / 18 points',
  'Commitment: «18|19» points (4 stories)',
  'This sprint has «4|5» stories totaling 18 points.',
  'This sprint has 4 stories totaling «18|19» points.',
  'Sprint 4 contains «4|5» stories.',
  'Stories: «4|5»; Points: 18',
  'Stories: «4|5»、Points: 18',
  'Total story points = «18|19»',
  'Total points committed this sprint: «18|19»',
  // of parts
  'Total: 18 points (High «8|9», Medium 8, Low 2)',
  'Total: 18 points (High: 8, Medium: «8|7», Low: 2)',
  '**Total:** 18 points (Done 8, In Progress «8|7», To Do 2)',
  'Points by status: Done «8|9», In Progress 8, To Do 2',
  'High: «2|3» | Medium: 1 | Low: 1',
  '- High: «2|3»\n- Medium: 1\n- Low: 1',
  'High priority stories: «2|3»',
  'High-priority stories: «2|3»',
  'Completed stories: «2|3»',
  'Stories done: «2|3»',
  'Open stories: «2|3»',
  'Stories in progress: «1|2»',
  '| Status | Stories | Points |\n|---|---|---|\n| Done | 2 | «8|9» |\n| In Progress | 1 | 8 |\n| To Do | 1 | 2 |',
  '| Status | Stories |\n|---|---|\n| Done | «2|3» |\n| In Progress | 1 |\n| To Do | 1 |\n| Total | 4 |',
  // of how far it is
  '**Completion:** «50|95»%',
  'Progress: «50|20»%',
  '| Metric | Value |\n|---|---|\n| Completion | «50|20»% |',
  '| Metric | Value |\n|---|---|\n| Capacity used | «90|95»% |',
  '8 of «18|19» points done',
  '«8|9» of 18 points completed',
  '«10|12» points remaining',
  'Sprint load: «18|19»/20 points',
  'Sprint load: 18/«20|21» points',
  // reckoned
  'Average story size: «4.5|6» points',
  'Average points per story: «4.5|6»',
  'Buffer: «2|3» (20 - 18)',
  'Slack: «2|3» points (20 − 18)',
];

for (const line of found) {
  test(`found: ${line.replace(/\s+/g, ' ')}`, () => {
    const [, right = '', wrong = ''] = stated.exec(line) ?? [];
    for (const side of ['above', 'below'] as const) {
      assert.deepEqual(wrongNumbers(planWith(side, line.replace(stated, right))), [], side);
      const numbers = wrongNumbers(planWith(side, line.replace(stated, wrong)));
      assert.ok(
        numbers.some(({digits}) => digits === wrong),
        side,
      );
    }
  });
}

const believed: readonly string[] = [
  'Total: 2 stories, 8 points (P1 only)',
  'Progress: 60%',
  'Total: 12 tests, 4 files',
  'Total points (last sprint): 21',
  'Average points per sprint: 21',
  'Open items: 3 (see the retro board)',
  'High risk items: 2',
  'High priority bugs: 3',
  'Completed tasks: 5',
  'Done: 3, Blocked: 2 (bugs)',
  'High: 3, Medium: 2, Low: 5',
  'Risk levels (High 1, Medium 2, Low 1)',
  'Bugs: 4 (High 1, Medium 2, Low 1)',
  'Total bugs: 3',
  '| Severity | Bugs |\n|---|---|\n| High | 1 |\n| Medium | 2 |\n| Low | 1 |',
  '- High: 1\n- Medium: 2\n- Low: 1',
  'Sprint 3 has 5 stories.',
  'Last sprint: 5 stories, 21 points',
  '3 stories, 13 points carried over',
  '10 points remaining from last sprint',
  'Days: 4 (14 - 18)',
  'Chapter 2 (20 - 18)',
  'Stretch: 1 story, 3 points',
  'Release total: 12 stories, 60 points',
  'The backlog has 30 stories.',
  'There are 12 stories in the backlog.',
  'We have 3 stories for next sprint.',
  'Total: 20 points of capacity',
  'Load: 12/20 hours',
  'Load test: 100/100 requests',
  'Completion: 2/4 tests',
  'Test completion: 40%',
  'Story: US-1; Points: 3',
  '1 story, 3 points',
  '8/20 points are a risk',
  'Points: 18/20',
  'Total points possible: 100',
  'Total points committed by Ana: 11',
  'Total story points for the epic: 60',
  'Average estimate: 4 hours',
  'Planned stories: 4',
  'Previously completed stories: 11',
  'Carried over stories: 1',
  'Stories with tests: 3',
  'Total: 4 stories, 18 points, 36 hours',
  'Total: 4 stories in 2 epics',
  'Total: 3-4 stories, 15-20 points',
  'Scope: 4 stories + 2 bugs, 23 points',
  'Sprint 5: 3 stories, 13 points',
  '| Risk | Count |\n|---|---|\n| High | 1 |\n| Medium | 2 |',
  '| Metric | Target |\n|---|---|\n| Completion | 100% |\n| Completed stories | 4 |',
  '| Metric | Last sprint |\n|---|---|\n| Completed stories | 5 |\n| Total points | 21 |',
  'Expected completion: 80%',
  'Tickets: Done 12, In progress 3, To do 5',
];

test('numbers of other times, other things and other units are no numbers of the plan', () => {
  for (const line of believed)
    for (const side of ['above', 'below'] as const) assert.deepEqual(wrongNumbers(planWith(side, line)), [], line);
});

test('a sentence, a share and what is reckoned are never rewritten unasked', () => {
  for (const line of [
    'This sprint has 5 stories.',
    'Completed stories: 3',
    '**Completion:** 95%',
    'Sprint load: 19/20 points',
    '9 of 18 points completed',
    'Buffer: 3 (20 - 18)',
  ])
    assert.deepEqual(
      wrongNumbers(planWith('above', line)).map(({safe}) => safe),
      [false],
      line,
    );
});

test('the total of a table holds where one of its rows is wrong', () => {
  const table = (done: number, total: number) =>
    `| Status | Stories |\n|---|---|\n| Done | ${done} |\n| In Progress | 1 |\n| To Do | 1 |\n| Total | ${total} |`;
  const wrong = (line: string) => wrongNumbers(planWith('below', line)).map(({digits}) => digits);
  assert.deepEqual(wrong(table(2, 4)), []);
  assert.deepEqual(wrong(table(3, 4)), ['3']);
  assert.deepEqual(wrong(table(2, 5)), ['5']);
});
